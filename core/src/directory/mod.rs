//! Where else: topics that people complain about, the bodies that take them, and the seven
//! administrations by day.
//!
//! The facts stand in `data/*.toml`, which people correct by hand; `build.rs` checks them and writes the
//! tables of this module. Texts are lines of files, which the browser fetches whole: those of the lists when the
//! directory is opened, those of a single row when one is opened. See [`Lines`] and [`File`]. [`search`] finds topics by everyday words, [`danger`] hears
//! words of danger, [`deadline`] counts a topic's days, [`unequal`] is the guide to discrimination,
//! [`lead`] ties the directory to the guide.

mod body;
pub mod danger;
pub mod deadline;
pub mod hours;
pub mod lead;
pub mod lines;
pub mod search;
mod slip;
pub mod unequal;
pub(crate) mod word;

use std::ops::Deref;

use chrono::NaiveDate;

pub use body::{
    Administration, Body, BodyHead, Contact, ContactKind, Named, Notice, is_over_a_year,
};
pub use lines::{Line, Lines, TornFile};

use crate::calendar::Length;
use crate::fact::{Authority, Decision, Discrimination, Kind, Trouble, Values, Whom, Wish};
use crate::question::{Answer, Question};

pub use crate::words::Language;

/// A file that the build made for the browser, which fetches it when a place is opened that needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name: it changes with every byte of it.
    pub name: &'static str,
    /// What stands in it, for programs that write it beside the module. The browser must not read this: the
    /// module would hold the file.
    pub text: &'static str,
}

impl File {
    /// The texts of the lists in a language: the names by which one searches and browses, and what the seven
    /// administrations do. In Danish for a language in which the directory is not written.
    pub const fn lists(language: Language) -> Self {
        match language {
            Language::En => EMNER_EN,
            _ => EMNER_DA,
        }
    }

    /// The texts of single rows in a language: what else stands at a topic, at a body, and in the guide to
    /// discrimination.
    pub const fn rows(language: Language) -> Self {
        match language {
            Language::En => OPSLAG_EN,
            _ => OPSLAG_DA,
        }
    }

    /// The name of the file of the lists, without what stands in it, for the browser.
    pub const fn name_of_lists(language: Language) -> &'static str {
        match language {
            Language::En => EMNER_EN.name,
            _ => EMNER_DA.name,
        }
    }

    /// The name of the file of the rows, in the same way.
    pub const fn name_of_rows(language: Language) -> &'static str {
        match language {
            Language::En => OPSLAG_EN.name,
            _ => OPSLAG_DA.name,
        }
    }

    /// The index of the search, in both languages.
    pub const fn index() -> Self {
        SOEG
    }

    /// All files.
    pub const ALL: [Self; 5] = [EMNER_DA, EMNER_EN, OPSLAG_DA, OPSLAG_EN, SOEG];
}

/// Declares a reference into one of the tables: a number that always resolves, since the build checked it.
macro_rules! references {
    ($( $(#[$doc:meta])* $id:ident => $table:ident: $row:ident; )+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id(pub(crate) u8);

        impl $id {
            /// All of them, in the order of the files.
            pub fn all() -> impl ExactSizeIterator<Item = Self> {
                (0..$table.len() as u8).map(Self)
            }

            /// What it stands for.
            pub fn get(self) -> &'static $row {
                &$table[usize::from(self.0)]
            }

            /// Its place among all.
            pub const fn place(self) -> usize {
                self.0 as usize
            }
        }
    )+ };
}

references! {
    /// An area of topics.
    AreaId => AREAS: Area;
    /// A topic.
    TopicId => TOPICS: Topic;
    /// A body.
    BodyId => BODIES: Body;
    /// One of the seven administrations, whatever its name was on which day.
    AdministrationId => ADMINISTRATIONS: Administration;
    /// Who can have sent a letter.
    SenderId => SENDERS: Sender;
    /// A source.
    SourceId => SOURCES: Source;
}

/// An area of topics, by which one browses.
#[derive(Debug)]
pub struct Area {
    /// Its letter.
    pub code: &'static str,
    /// Its name.
    pub name: Line,
}

/// Where in the city a topic lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Any of the seven administrations.
    Any,
    /// This administration.
    Of(AdministrationId),
    /// Outside Københavns Kommune.
    Outside,
    /// The sources do not say.
    Unknown,
}

/// The shape of the way that a complaint takes, from which letter, time line and explanation follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// To the place that decided; it looks again and must send the case on within four weeks.
    Reassess,
    /// To the place that decided, which passes it on.
    ViaFirst,
    /// Straight to the body.
    Direct,
    /// The place in the municipality, then Borgerrådgiveren.
    Ombudsman,
    /// A board (nævn) that takes a fee.
    BoardFee,
    /// No complaint, but politics.
    Political,
    /// Nobody else can change it.
    None,
    /// Something is reported, and nothing was decided.
    Report,
    /// A matter with a firm, landlord or employer, who comes first.
    Contract,
    /// Nobody decides: help and advice.
    Advice,
}

/// How well body and path of a topic are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// An official body's own page, or the text of a law.
    High,
    /// Official but old, or another municipality's page.
    Medium,
    /// Thin or indirect.
    Low,
    /// Not seen in a source.
    Unverified,
}

impl Confidence {
    /// Whether the page must say aloud that it is not sure.
    pub const fn is_doubtful(self) -> bool {
        matches!(self, Confidence::Low | Confidence::Unverified)
    }
}

/// How long one has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// So long from a day.
    Counted(Length),
    /// As the letter says: the sources name none.
    InLetter,
    /// There is no deadline.
    Open,
}

/// From when a deadline counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The date on the letter; no days are added for the post (R69).
    Letter,
    /// The day of public notice.
    Notice,
    /// The day on which it happened.
    Event,
    /// The day on which one knew, or should have known.
    Known,
    /// The final decision.
    Final,
    /// The day on which the award of a contract was sent out.
    Award,
    /// The day on which mediation ended.
    Mediation,
}

/// A deadline of a topic.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    /// Who must have the complaint by then.
    pub to: BodyId,
    /// How long one has.
    pub term: Term,
    /// From when it counts; nothing where nothing is counted.
    pub from: Option<From>,
    /// The outer limit, where there is one.
    pub most: Option<(Length, From)>,
    /// Where it was seen; always there where something is counted.
    pub source: Option<SourceId>,
    /// What else to know; may be empty.
    pub note: Line,
}

/// A line of text with the source that says so.
#[derive(Clone, Copy, Debug)]
pub struct Sourced {
    /// What it says.
    pub text: Line,
    /// Where it was seen.
    pub source: SourceId,
}

/// A link out of the guide.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// The address.
    pub url: Line,
    /// Whose page it is.
    pub name: Line,
}

/// What people complain about.
#[derive(Debug)]
pub struct Topic {
    /// What the guide knows of it from the start.
    pub head: &'static TopicHead,
    /// Its area.
    pub area: AreaId,
    /// What to do first.
    pub first: Line,
    /// What cannot be had there; may be empty.
    pub limits: Line,
    /// Where in the city it lies.
    pub owner: Owner,
    /// The shape of the way.
    pub path: Path,
    /// To whom one turns, in order.
    pub bodies: &'static [BodyId],
    /// Who can have sent a letter about it.
    pub senders: &'static [SenderId],
    /// Whether how one was treated can be taken to the place, and then to Borgerrådgiveren: a second
    /// track beside the first.
    pub treatment: bool,
    /// How well it is known.
    pub confidence: Confidence,
    /// Where it was seen.
    pub sources: &'static [SourceId],
    /// Its deadlines, the one that comes first first.
    pub deadlines: &'static [Deadline],
    /// The laws. Empty: not known.
    pub law: &'static [Sourced],
    /// What it costs, where that was seen.
    pub fees: &'static [Sourced],
    /// Where to go.
    pub links: &'static [Link],
    /// The text of a klagevejledning about it, for those who write decisions; see [`Topic::offered_guidance`].
    pub guidance: Option<&'static Guidance>,
}

/// The text of a klagevejledning, in Danish in every language.
#[derive(Clone, Copy, Debug)]
pub struct Guidance {
    /// Whether one can complain, how, when, and to whom.
    pub parts: [Line; 4],
    /// The day on which a jurist approved it.
    pub approved: Option<NaiveDate>,
    /// The jurist; empty where nobody has.
    pub by: Line,
}

/// What the guide knows of a topic from the start, to lead to it and from it: in the browser all else comes with what
/// draws topics.
#[derive(Debug)]
pub struct TopicHead {
    /// Its id: never changes.
    pub id: &'static str,
    /// The last part of its address, `/emne/…`. Neutral where the topic is sensitive.
    pub slug: &'static str,
    /// Its name.
    pub name: Line,
    /// What the guide needs not ask.
    pub knows: &'static [(Question, Answer)],
}

impl TopicHead {
    /// Whether the address hides the topic's name, so that a list of visited pages tells nothing.
    pub fn is_sensitive(&self) -> bool {
        self.slug.len() == self.id.len()
            && self.slug.bytes().zip(self.id.bytes()).all(|(a, b)| a == b.to_ascii_lowercase())
    }
}

impl Deref for Topic {
    type Target = TopicHead;

    fn deref(&self) -> &TopicHead {
        self.head
    }
}

impl TopicId {
    /// What the guide knows of it from the start.
    pub fn head(self) -> &'static TopicHead {
        &TOPIC_HEADS[self.place()]
    }
}

impl Topic {
    /// The text of a klagevejledning that may be shown, with the day of its approval: a jurist has approved it, and
    /// what the topic says of body and path is certain.
    pub fn offered_guidance(&self) -> Option<(&'static Guidance, NaiveDate)> {
        let guidance = self.guidance.filter(|_| self.confidence == Confidence::High)?;
        Some((guidance, guidance.approved?))
    }

    /// The topic with this slug.
    pub fn at(slug: &str) -> Option<TopicId> {
        TopicId::all().find(|topic| topic.head().slug == slug)
    }

    /// The topic with this id.
    pub fn named(id: &str) -> Option<TopicId> {
        TopicId::all().find(|topic| topic.head().id == id)
    }
}

/// The topics for which one can turn to a body, in the order of the areas.
pub fn topics_of(body: BodyId) -> impl Iterator<Item = TopicId> {
    TopicId::all().filter(move |topic| topic.get().bodies.contains(&body))
}

/// The topics of an area.
pub fn topics_in(area: AreaId) -> impl Iterator<Item = TopicId> {
    TopicId::all().filter(move |topic| topic.get().area == area)
}

/// The topics about which somebody can have sent a letter.
pub fn topics_from(sender: SenderId) -> impl Iterator<Item = TopicId> {
    TopicId::all().filter(move |topic| topic.get().senders.contains(&sender))
}

/// Who can have sent a letter.
#[derive(Debug)]
pub struct Sender {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: Line,
}

/// A page that a fact rests on.
#[derive(Debug)]
pub struct Source {
    /// Its id.
    pub id: &'static str,
    /// Whose page about what.
    pub name: Line,
    /// Its address; empty for a paper that is not on the web.
    pub url: Line,
    /// The page's own date, as far as it is known.
    pub page: Line,
    /// The day on which it was read.
    pub seen: NaiveDate,
}

/// A day that the build has checked.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The answer "this one", for what a topic knows.
const fn one(value: u8) -> Answer {
    Answer::One(value)
}

/// The answer "this one of several".
const fn many(value: u8) -> Answer {
    Answer::Many(Values::one(value))
}

include!(concat!(env!("OUT_DIR"), "/directory.rs"));

#[cfg(test)]
mod tests;
