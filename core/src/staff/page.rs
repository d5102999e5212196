//! The staff pages as rows of data: each with its parts in order, each part with the rules that it rests on and the
//! ways on from it. What a page says stands in `texts/staff/`; it is drawn elsewhere.

use super::rule::StaffRule;
use super::source::Cited;
use super::texts::{PageWords, PartWords, words};
use super::{doors, more};
use crate::rules::RuleId;

/// Declares the pages with their words.
macro_rules! pages {
    ($( $(#[$doc:meta])* $page:ident $slug:literal: $parts:expr; )+) => {
        /// A staff page, in the order in which they are listed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Page { $( $(#[$doc])* $page ),+ }

        impl Page {
            /// Every page.
            pub const ALL: &'static [Page] = &[$(Page::$page),+];

            /// The end of its address: "fare/" of `/medarbejder/fare/`.
            pub const fn slug(self) -> &'static str {
                match self { $(Page::$page => $slug),+ }
            }

            /// Its title, a line about it, and its search words.
            pub const fn words(self) -> PageWords {
                match self { $(Page::$page => words::page::$page),+ }
            }

            /// Its parts, from top to bottom.
            pub const fn parts(self) -> &'static [Part] {
                match self { $(Page::$page => $parts),+ }
            }
        }
    };
}

pages! {
    /// All doors.
    Doors "": doors::DOORS;
    /// Somebody is in danger.
    Danger "fare/": doors::DANGER;
    /// A citizen is on the telephone.
    Calls "borger-ringer/": doors::CALLS;
    /// A decision is written.
    Decision "afgoerelse/": doors::DECISION;
    /// A complaint has come.
    Complaint "klage/": doors::COMPLAINT;
    /// Questions of process.
    May "maa-jeg/": doors::MAY;
    /// What the case taught.
    Lesson "laering/": doors::LESSON;
    /// Everything behind the doors.
    More "mere/": more::MORE;
    /// Borgerrådgiveren has made contact.
    Contacted "mere/naar-borgerraadgiveren-kontakter-dig/": more::CONTACTED;
    /// What can be asked for.
    Ask "mere/bed-om-noget/": more::ASK;
    /// The KlarRet catalogue.
    Catalogue "mere/klarret/": more::CATALOGUE;
    /// The checklist of KlarRet 24.
    Talk "mere/tjekliste/": more::TALK;
    /// Borgerrådgiveren's own letters.
    Letters "mere/breve/": more::LETTERS;
    /// A complaint on Facebook.
    Facebook "mere/facebook/": more::FACEBOOK;
    /// What is published, and when.
    Publish "mere/offentliggoer/": more::PUBLISH;
    /// What an administration can do.
    FollowUp "mere/foelg-op/": more::FOLLOW_UP;
    /// What politicians can answer.
    Politicians "mere/politikere/": more::POLITICIANS;
    /// How many know Borgerrådgiveren.
    Awareness "mere/kendskab/": more::AWARENESS;
    /// What is counted.
    Figures "mere/tal/": more::FIGURES;
    /// Every rule.
    Rules "mere/regler/": more::RULES;
    /// Every search word.
    Words "mere/ord/": more::WORDS;
}

impl Page {
    /// The doors of the working day by their numbers, 0 to 5.
    pub const DOORS: [Page; 6] =
        [Page::Danger, Page::Calls, Page::Decision, Page::Complaint, Page::May, Page::Lesson];

    /// The number of the door, if it is one.
    pub fn door(self) -> Option<usize> {
        Self::DOORS.iter().position(|door| *door == self)
    }

    /// What stands behind "Mere", in order.
    pub fn behind_more() -> impl Iterator<Item = Page> {
        Self::ALL.iter().copied().filter(|page| *page > Page::More)
    }

    /// A part of the page by its code.
    pub fn part(self, code: &str) -> Option<&'static Part> {
        self.parts().iter().find(|part| part.code == code)
    }
}

/// How a part is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Paragraphs and points.
    Plain,
    /// A card for what cannot wait.
    Card,
    /// Points in an order that counts.
    Steps,
    /// Points to tick off.
    Ticks,
    /// Points that are the headings of a table with so many empty rows.
    Table(u8),
    /// Points that are fields to fill in, each over several lines or one.
    Fields,
    /// What is said is a draft to copy.
    Draft,
    /// With what is drawn from other data.
    With(Live),
}

/// What is drawn from other data, below the words of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Live {
    /// The doors by their numbers.
    Doors,
    /// The pages behind "Mere".
    More,
    /// When Borgerrådgiverlinjen is open.
    Line,
    /// The texts that a jurist has approved.
    Guidance,
    /// The KlarRet catalogue.
    Catalogue,
    /// What an administration can do.
    Initiatives,
    /// The survey as a picture and a table.
    Survey,
    /// The same table, empty.
    SurveyTable,
    /// The survey's questions.
    SurveyQuestions,
    /// The columns of a file of cases, and an empty one.
    Columns,
    /// Every staff rule.
    Rules,
    /// Every search word with its page.
    Words,
}

/// A way on from a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A staff page.
    Page(Page),
    /// One of Borgerrådgiveren's guides.
    KlarRet(u8),
    /// A topic of the citizens' directory, by its slug.
    Topic(&'static str),
    /// All topics.
    Topics,
    /// The guide to discrimination.
    Unequal,
    /// The citizens' guide without a script.
    Steps,
    /// The citizens' guide.
    Guide,
    /// The page with all numbers for those who cannot wait.
    Acute,
}

/// A part of a page.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its name within the page, in its address after `#`.
    pub code: &'static str,
    /// Its words.
    pub words: PartWords,
    /// How it is drawn.
    pub kind: Kind,
    /// Whether only its heading is in sight until it is opened: what one looks up, rather than reads.
    pub folded: bool,
    /// The staff rules that it rests on.
    pub rules: &'static [StaffRule],
    /// The rules of the citizens' guide that it rests on.
    pub also: &'static [RuleId],
    /// Sources beside those of the rules.
    pub cited: &'static [Cited],
    /// The ways on.
    pub to: &'static [To],
}

/// Staff rules by their ids.
macro_rules! st {
    ($($rule:ident),+) => { &[$($crate::staff::StaffRule::$rule),+] };
}
/// Rules of the citizens' guide by their ids.
macro_rules! r {
    ($($rule:ident),+) => { &[$($crate::RuleId::$rule),+] };
}
pub(super) use {r, st};

/// A plain part; the functions below add to it.
pub(super) const fn part(code: &'static str, words: PartWords) -> Part {
    Part {
        code,
        words,
        kind: Kind::Plain,
        folded: false,
        rules: &[],
        also: &[],
        cited: &[],
        to: &[],
    }
}

impl Part {
    pub(super) const fn drawn(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    pub(super) const fn folded(self) -> Self {
        Self { folded: true, ..self }
    }

    pub(super) const fn by(self, rules: &'static [StaffRule]) -> Self {
        Self { rules, ..self }
    }

    pub(super) const fn also(self, also: &'static [RuleId]) -> Self {
        Self { also, ..self }
    }

    pub(super) const fn cites(self, cited: &'static [Cited]) -> Self {
        Self { cited, ..self }
    }

    pub(super) const fn to(self, to: &'static [To]) -> Self {
        Self { to, ..self }
    }

    /// Whether it says something that rests on a rule or a source, rather than only leading on.
    pub fn rests_on_something(&self) -> bool {
        !self.rules.is_empty() || !self.also.is_empty() || !self.cited.is_empty()
    }
}
