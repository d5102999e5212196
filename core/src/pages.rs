//! What pages without a script tell beside the rules: the changes, what one can expect of the municipality, and the
//! folder to print. The rows stand in `data/changes.toml`, `expect.toml`, `folder.toml` and `site.toml`; the build checks
//! what they name.

use crate::rules::RuleId;

/// A text in both languages.
#[derive(Clone, Copy, Debug)]
pub struct Both {
    /// In Danish.
    pub da: &'static str,
    /// In English.
    pub en: &'static str,
}

/// A change to the rules or to what the guide says.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// Year, month, day.
    pub day: (u16, u8, u8),
    /// The rules that it is about; none: all of them.
    pub rules: &'static [RuleId],
    /// What is different.
    pub what: Both,
    /// Why.
    pub why: Both,
    /// The id of its source in `data/sources.toml`.
    pub source: Option<&'static str>,
}

/// One of the things that the rules of case handling are for.
#[derive(Clone, Copy, Debug)]
pub struct Expect {
    /// In a few words.
    pub name: Both,
    /// In plain words.
    pub text: Both,
    /// The rules of the guide that it rests on.
    pub rules: &'static [RuleId],
    /// The slug of the topic from which the guide begins.
    pub topic: &'static str,
    /// What somebody says for whom it was not so: the words of the link.
    pub start: Both,
}

/// What the folder to print says by itself. What Borgerrådgiveren can do, and how to reach it, the directory knows.
#[derive(Clone, Copy, Debug)]
pub struct Folder {
    /// The title of its page on the screen.
    pub print: Both,
    /// How to print it.
    pub how: Both,
    /// Its own title.
    pub heading: Both,
    /// The title above the steps.
    pub order: Both,
    /// When to use the guide: the title above what it does.
    pub when: Both,
    /// What stands above the guide's address.
    pub here: Both,
    /// Before the name of who decided the address.
    pub decided: Both,
    /// What stands above Borgerrådgiveren's own address, as long as the guide has none.
    pub own: Both,
    /// What the code is, for who does not see it.
    pub code: Both,
    /// What to do, in order.
    pub steps: &'static [FolderStep],
}

/// One thing to do.
#[derive(Clone, Copy, Debug)]
pub struct FolderStep {
    /// What to do.
    pub text: Both,
    /// The rules of the guide that it rests on.
    pub rules: &'static [RuleId],
}

/// Where the guide lies.
#[derive(Clone, Copy, Debug)]
pub struct Site {
    /// Its address, with `https://`.
    pub address: &'static str,
    /// Who has decided it.
    pub by: &'static str,
    /// Year, month, day of that.
    pub day: (u16, u8, u8),
}

include!(concat!(env!("OUT_DIR"), "/pages.rs"));
include!(concat!(env!("OUT_DIR"), "/folder.rs"));
