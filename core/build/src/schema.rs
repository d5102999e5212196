//! What may stand in `data/*.toml`, as `data/README.md` describes it. An unknown field, a missing one or
//! a value of another kind is an error with its line.

use serde::Deserialize;
use toml::value::Datetime;

/// A text in both languages.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pair {
    pub(crate) da: String,
    pub(crate) en: String,
}

/// A text that stands in Danish alone: it is for people who work in Danish.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Danish {
    pub(crate) da: String,
}

/// Words to search by, in Danish alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DanishWords {
    pub(crate) da: Vec<String>,
}

/// Words to search by.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub(crate) da: Vec<String>,
    pub(crate) en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicFile {
    pub(crate) area: Area,
    pub(crate) topic: Vec<Topic>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    pub(crate) code: String,
    pub(crate) name: Pair,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Topic {
    pub(crate) id: String,
    pub(crate) slug: String,
    pub(crate) name: Pair,
    pub(crate) administration: String,
    pub(crate) path: Path,
    pub(crate) bodies: Vec<String>,
    #[serde(default)]
    pub(crate) senders: Vec<String>,
    #[serde(default)]
    pub(crate) treatment: bool,
    #[serde(default)]
    pub(crate) knows: Vec<String>,
    pub(crate) confidence: Confidence,
    pub(crate) sources: Vec<String>,
    pub(crate) first: Pair,
    pub(crate) limits: Option<Pair>,
    pub(crate) words: Words,
    #[serde(default)]
    pub(crate) deadline: Vec<Deadline>,
    #[serde(default)]
    pub(crate) law: Vec<Law>,
    #[serde(default)]
    pub(crate) fee: Vec<Fee>,
    #[serde(default)]
    pub(crate) link: Vec<Link>,
    pub(crate) guidance: Option<Guidance>,
}

/// The text of a klagevejledning, for those who write decisions about the topic.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Guidance {
    pub(crate) whether: Danish,
    pub(crate) how: Danish,
    pub(crate) when: Danish,
    pub(crate) whom: Danish,
    /// The day on which a jurist approved it.
    pub(crate) approved: Option<Datetime>,
    /// The jurist.
    pub(crate) by: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Path {
    Reassess,
    ViaFirst,
    Direct,
    Ombudsman,
    BoardFee,
    Political,
    None,
    Report,
    Contract,
    Advice,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Confidence {
    High,
    Medium,
    Low,
    Unverified,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub(crate) enum Kind {
    Days,
    WorkingDays,
    Weeks,
    Months,
    Years,
    InLetter,
    Open,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum From {
    Letter,
    Notice,
    Event,
    Known,
    Final,
    Award,
    Mediation,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deadline {
    pub(crate) to: String,
    pub(crate) kind: Kind,
    pub(crate) count: Option<u8>,
    pub(crate) from: Option<From>,
    pub(crate) most: Option<Most>,
    pub(crate) source: Option<String>,
    pub(crate) note: Option<Pair>,
}

/// The outer limit of a deadline.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Most {
    pub(crate) kind: Kind,
    pub(crate) count: u8,
    pub(crate) from: From,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Law {
    pub(crate) text: String,
    pub(crate) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fee {
    pub(crate) text: Pair,
    pub(crate) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Link {
    pub(crate) url: String,
    pub(crate) name: Pair,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BodyFile {
    pub(crate) body: Vec<Body>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Body {
    pub(crate) code: String,
    pub(crate) name: Pair,
    pub(crate) does: Pair,
    pub(crate) limits: Option<Pair>,
    pub(crate) closed: Option<Pair>,
    pub(crate) sources: Vec<String>,
    #[serde(default)]
    pub(crate) contact: Vec<Contact>,
    #[serde(default)]
    pub(crate) hours: Vec<Hours>,
    #[serde(default)]
    pub(crate) notice: Vec<Notice>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub(crate) enum ContactKind {
    Phone,
    Mail,
    Address,
    Web,
    Note,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contact {
    pub(crate) kind: ContactKind,
    pub(crate) value: Option<String>,
    pub(crate) text: Option<Pair>,
    pub(crate) label: Option<Pair>,
    pub(crate) source: String,
    pub(crate) seen: Datetime,
    pub(crate) page: Option<u16>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hours {
    pub(crate) days: Vec<Day>,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) source: String,
    pub(crate) seen: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Notice {
    pub(crate) text: Pair,
    pub(crate) from: Datetime,
    pub(crate) until: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AdministrationFile {
    pub(crate) administration: Vec<Administration>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Administration {
    pub(crate) code: String,
    pub(crate) name: Pair,
    pub(crate) does: Pair,
    pub(crate) from: Datetime,
    pub(crate) until: Option<Datetime>,
    pub(crate) sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SenderFile {
    pub(crate) sender: Vec<Sender>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sender {
    pub(crate) code: String,
    pub(crate) name: Pair,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceFile {
    pub(crate) source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) url: Option<String>,
    pub(crate) page: Pair,
    pub(crate) seen: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DangerFile {
    /// Phrases of which every word must be there, near each other.
    pub(crate) da: Vec<String>,
    pub(crate) en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnequalFile {
    pub(crate) ground: Vec<Sender>,
    pub(crate) place: Vec<Sender>,
    pub(crate) wish: Vec<Sender>,
    pub(crate) route: Vec<Route>,
    pub(crate) refusal: Vec<Route>,
}

/// What a body can, or cannot, give whom.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Route {
    pub(crate) body: String,
    pub(crate) grounds: Option<Vec<String>>,
    pub(crate) places: Option<Vec<String>>,
    pub(crate) wishes: Option<Vec<String>>,
    pub(crate) text: Pair,
    pub(crate) deadline: Option<Deadline>,
    pub(crate) sources: Vec<String>,
}
