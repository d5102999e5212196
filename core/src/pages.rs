//! What pages without a script tell beside the rules: the changes, and what one can expect of the municipality.
//! The rows stand in `data/changes.toml` and `data/expect.toml`; the build checks what they name.

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

include!(concat!(env!("OUT_DIR"), "/pages.rs"));
