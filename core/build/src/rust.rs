//! Writes the directory as Rust tables of numbers, and its texts as two files a language: what its lists name, and what
//! stands on a page of one row.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use toml::value::Datetime;

use crate::directory::{Directory, date, minutes};
use crate::index;
use crate::schema::{ContactKind, Deadline, Hours, Kind, Pair, Topic};
use crate::unequal::bits;

/// The lines of the files, the lists' first: the same numbers in both languages, no text twice.
#[derive(Default)]
struct Lines {
    da: Vec<String>,
    en: Vec<String>,
    known: BTreeMap<(String, String), usize>,
}

impl Lines {
    fn pair(&mut self, pair: &Pair) -> String {
        self.add(&pair.da, &pair.en)
    }

    fn both(&mut self, text: &str) -> String {
        self.add(text, text)
    }

    fn maybe(&mut self, pair: Option<&Pair>) -> String {
        match pair {
            Some(pair) => self.pair(pair),
            None => self.both(""),
        }
    }

    fn add(&mut self, da: &str, en: &str) -> String {
        let key = (da.to_owned(), en.to_owned());
        let place = *self.known.entry(key).or_insert_with(|| {
            self.da.push(da.to_owned());
            self.en.push(en.to_owned());
            self.da.len() - 1
        });
        format!("Line({place})")
    }
}

/// Places of ids in their tables.
struct Places(BTreeMap<String, usize>);

impl Places {
    fn of<'a>(ids: impl Iterator<Item = &'a String>) -> Self {
        let mut places = BTreeMap::new();
        for id in ids {
            let next = places.len();
            places.entry(id.clone()).or_insert(next);
        }
        Self(places)
    }

    fn one(&self, kind: &str, id: &str) -> String {
        format!("{kind}({})", self.0.get(id).copied().unwrap_or_default())
    }

    fn list(&self, kind: &str, ids: &[String]) -> String {
        let ids: Vec<String> = ids.iter().map(|id| self.one(kind, id)).collect();
        format!("&[{}]", ids.join(", "))
    }
}

/// All of it, into a folder.
pub(crate) fn write(directory: &Directory, folder: &Path) -> Result<(), String> {
    let mut lines = Lines::default();
    lines.both("");
    let sources = sources_of(directory);
    let bodies = Places::of(directory.bodies.holds.body.iter().map(|body| &body.code));
    let senders = Places::of(directory.senders.holds.sender.iter().map(|sender| &sender.code));
    let owners =
        Places::of(directory.administrations.holds.administration.iter().map(|row| &row.code));
    for places in [&sources, &bodies, &senders, &owners] {
        if places.0.len() > 255 {
            return Err(
                "core/data: a table has more than 255 rows; its numbers are bytes".to_owned()
            );
        }
    }
    let all = All { sources, bodies, senders, owners };

    name_lists(directory, &mut lines);
    let lists = lines.da.len();
    let mut out = String::new();
    areas_and_topics(directory, &all, &mut lines, &mut out);
    body_table(directory, &all, &mut lines, &mut out);
    administrations(directory, &all, &mut lines, &mut out);
    let _ = writeln!(out, "/// Who can have sent a letter.\npub static SENDERS: &[Sender] = &[");
    for sender in &directory.senders.holds.sender {
        let _ = writeln!(
            out,
            "Sender {{ code: {:?}, name: {} }},",
            sender.code,
            lines.pair(&sender.name)
        );
    }
    let _ = writeln!(out, "];\n/// Every source.\npub static SOURCES: &[Source] = &[");
    for source in &directory.sources.holds.source {
        let _ = writeln!(
            out,
            "Source {{ id: {:?}, name: {}, url: {}, page: {}, seen: {} }},",
            source.id,
            lines.both(&source.name),
            lines.both(source.url.as_deref().unwrap_or_default()),
            lines.pair(&source.page),
            day(&source.seen),
        );
    }
    let _ = writeln!(out, "];");
    discrimination(directory, &all, &mut lines, &mut out);

    let index = index::lines(directory);
    let _ = writeln!(
        out,
        "/// How many lines the file of the lists has, and all files of a language together.\nconst LIST_LINES: usize = {lists};\nconst ALL_LINES: usize = {};",
        lines.da.len(),
    );
    let _ = writeln!(
        out,
        "/// Phrases of danger, each word as the search compares it.\nstatic DANGER: &[&str] = &["
    );
    for phrase in index::danger(directory) {
        let _ = writeln!(out, "{phrase:?},");
    }
    let _ = writeln!(out, "];");

    let put = |name: &str, text: &str| {
        fs::write(folder.join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    for (name, what, rows) in [
        ("EMNER_DA", "the texts of the lists in Danish", &lines.da[..lists]),
        ("EMNER_EN", "the texts of the lists in English", &lines.en[..lists]),
        ("OPSLAG_DA", "the texts of single rows in Danish", &lines.da[lists..]),
        ("OPSLAG_EN", "the texts of single rows in English", &lines.en[lists..]),
        ("SOEG", "the index of the search", &index[..]),
    ] {
        let text = rows.iter().fold(String::new(), |file, line| file + line + "\n");
        let hash: String = Sha256::digest(text.as_bytes())
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let stem = name.to_ascii_lowercase().replace('_', "-");
        put(&format!("{stem}.txt"), &text)?;
        let _ = writeln!(
            out,
            "/// The file with {what}.\nconst {name}: File = File {{ name: \"{stem}-{hash}.txt\", text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{stem}.txt\")) }};"
        );
    }
    put("directory.rs", &out)
}

/// The texts by which one searches and browses: they come first, since they are a file of their own.
fn name_lists(directory: &Directory, lines: &mut Lines) {
    for file in &directory.topics {
        lines.pair(&file.holds.area.name);
        for topic in &file.holds.topic {
            lines.pair(&topic.name);
        }
    }
    for body in &directory.bodies.holds.body {
        lines.pair(&body.name);
    }
    for row in &directory.administrations.holds.administration {
        lines.pair(&row.name);
        lines.pair(&row.does);
    }
    for sender in &directory.senders.holds.sender {
        lines.pair(&sender.name);
    }
}

struct All {
    sources: Places,
    bodies: Places,
    senders: Places,
    owners: Places,
}

fn day(at: &Datetime) -> String {
    use chrono::Datelike;
    date(at).map_or_else(
        || "NaiveDate::MIN".to_owned(),
        |date| format!("day({}, {}, {})", date.year(), date.month(), date.day()),
    )
}

fn areas_and_topics(directory: &Directory, all: &All, lines: &mut Lines, out: &mut String) {
    let _ = writeln!(out, "/// Every area.\npub static AREAS: &[Area] = &[");
    for file in &directory.topics {
        let area = &file.holds.area;
        let _ =
            writeln!(out, "Area {{ code: {:?}, name: {} }},", area.code, lines.pair(&area.name));
    }
    let (mut heads, mut rows) = (String::new(), String::new());
    for (area, file) in directory.topics.iter().enumerate() {
        for topic in &file.holds.topic {
            topic_row(area, topic, all, lines, (&mut heads, &mut rows));
        }
    }
    let _ = writeln!(out, "];\nstatic TOPIC_HEADS: &[TopicHead] = &[\n{heads}];");
    let _ = writeln!(out, "/// Every topic.\npub static TOPICS: &[Topic] = &[\n{rows}];");
}

fn topic_row(
    area: usize,
    topic: &Topic,
    all: &All,
    lines: &mut Lines,
    (heads, rows): (&mut String, &mut String),
) {
    let owner = match topic.administration.as_str() {
        "Any" => "Owner::Any".to_owned(),
        "Outside" => "Owner::Outside".to_owned(),
        "Unknown" => "Owner::Unknown".to_owned(),
        code => format!("Owner::Of({})", all.owners.one("AdministrationId", code)),
    };
    let knows: Vec<String> = topic
        .knows
        .iter()
        .map(|known| {
            let (fact, value) = known.split_once('.').unwrap_or((known, ""));
            let answer = if fact == "Kind" { "many" } else { "one" };
            format!("(Question::{fact}, {answer}({fact}::{value} as u8))")
        })
        .collect();
    let deadlines: Vec<String> =
        topic.deadline.iter().map(|deadline| deadline_row(deadline, all, lines)).collect();
    let source = |id: &str| all.sources.one("SourceId", id);
    let law: Vec<String> = topic
        .law
        .iter()
        .map(|law| {
            format!(
                "Sourced {{ text: {}, source: {} }}",
                lines.both(&law.text),
                source(&law.source)
            )
        })
        .collect();
    let fees: Vec<String> = topic
        .fee
        .iter()
        .map(|fee| {
            format!(
                "Sourced {{ text: {}, source: {} }}",
                lines.pair(&fee.text),
                source(&fee.source)
            )
        })
        .collect();
    let links: Vec<String> = topic
        .link
        .iter()
        .map(|link| {
            format!("Link {{ url: {}, name: {} }}", lines.both(&link.url), lines.pair(&link.name))
        })
        .collect();
    let guidance = topic.guidance.as_ref().map_or("None".to_owned(), |one| {
        let parts = [&one.whether, &one.how, &one.when, &one.whom];
        let parts = parts.map(|text| lines.both(&text.da)).join(", ");
        let approved = one.approved.as_ref();
        let approved = approved.map_or("None".to_owned(), |at| format!("Some({})", day(at)));
        let by = lines.both(one.by.as_deref().unwrap_or_default());
        format!("Some(&Guidance {{ parts: [{parts}], approved: {approved}, by: {by} }})")
    });
    let place = heads.lines().count();
    let _ = writeln!(
        heads,
        "TopicHead {{ id: {:?}, slug: {:?}, name: {}, knows: &[{}] }},",
        topic.id,
        topic.slug,
        lines.pair(&topic.name),
        knows.join(", "),
    );
    let _ = writeln!(
        rows,
        "Topic {{ head: &TOPIC_HEADS[{place}], area: AreaId({area}), first: {}, limits: {}, owner: {owner}, path: Path::{:?}, bodies: {}, senders: {}, treatment: {}, confidence: Confidence::{:?}, sources: {}, deadlines: &[{}], law: &[{}], fees: &[{}], links: &[{}], guidance: {guidance} }},",
        lines.pair(&topic.first),
        lines.maybe(topic.limits.as_ref()),
        topic.path,
        all.bodies.list("BodyId", &topic.bodies),
        all.senders.list("SenderId", &topic.senders),
        topic.treatment,
        topic.confidence,
        all.sources.list("SourceId", &topic.sources),
        deadlines.join(", "),
        law.join(", "),
        fees.join(", "),
        links.join(", "),
    );
}

fn term(kind: Kind, count: u8) -> String {
    match kind {
        Kind::InLetter | Kind::Open => format!("Term::{kind:?}"),
        Kind::Days | Kind::WorkingDays | Kind::Weeks | Kind::Months | Kind::Years => {
            format!("Term::Counted({})", length(kind, count))
        }
    }
}

fn length(kind: Kind, count: u8) -> String {
    format!("Length::{kind:?}({count})")
}

fn deadline_row(deadline: &Deadline, all: &All, lines: &mut Lines) -> String {
    let from = deadline.from.map_or("None".to_owned(), |from| format!("Some(From::{from:?})"));
    let most = deadline.most.as_ref().map_or("None".to_owned(), |most| {
        format!("Some(({}, From::{:?}))", length(most.kind, most.count), most.from)
    });
    let source = deadline
        .source
        .as_ref()
        .map_or("None".to_owned(), |id| format!("Some({})", all.sources.one("SourceId", id)));
    format!(
        "Deadline {{ to: {}, term: {}, from: {from}, most: {most}, source: {source}, note: {} }}",
        all.bodies.one("BodyId", &deadline.to),
        term(deadline.kind, deadline.count.unwrap_or_default()),
        lines.maybe(deadline.note.as_ref()),
    )
}

fn body_table(directory: &Directory, all: &All, lines: &mut Lines, out: &mut String) {
    let source = |id: &str| all.sources.one("SourceId", id);
    let (mut heads, mut rows) = (String::new(), String::new());
    for (place, body) in directory.bodies.holds.body.iter().enumerate() {
        let contacts: Vec<String> = body
            .contact
            .iter()
            .map(|contact| {
                let value = match (&contact.value, &contact.text) {
                    (Some(value), _) => lines.both(value),
                    (None, text) => lines.maybe(text.as_ref()),
                };
                let kind: ContactKind = contact.kind;
                format!(
                    "Contact {{ kind: ContactKind::{kind:?}, value: {value}, label: {}, source: {}, seen: {}, page: {} }}",
                    lines.maybe(contact.label.as_ref()),
                    source(&contact.source),
                    day(&contact.seen),
                    contact.page.unwrap_or_default(),
                )
            })
            .collect();
        let hours: Vec<String> =
            body.hours.iter().map(|hours| hours_of(&all.sources, hours)).collect();
        let notices: Vec<String> = body
            .notice
            .iter()
            .map(|notice| {
                format!(
                    "Notice {{ text: {}, from: {}, until: {} }}",
                    lines.pair(&notice.text),
                    day(&notice.from),
                    day(&notice.until)
                )
            })
            .collect();
        let name = lines.pair(&body.name);
        let _ = writeln!(heads, "BodyHead {{ code: {:?}, name: {name} }},", body.code);
        let _ = writeln!(
            rows,
            "Body {{ head: &BODY_HEADS[{place}], does: {}, limits: {}, closed: {}, sources: {}, contacts: &[{}], hours: &[{}], notices: &[{}] }},",
            lines.pair(&body.does),
            lines.maybe(body.limits.as_ref()),
            lines.maybe(body.closed.as_ref()),
            all.sources.list("SourceId", &body.sources),
            contacts.join(", "),
            hours.join(", "),
            notices.join(", "),
        );
    }
    let _ = writeln!(out, "static BODY_HEADS: &[BodyHead] = &[\n{heads}];");
    let _ = writeln!(out, "/// Every body.\npub static BODIES: &[Body] = &[\n{rows}];");
}

/// Opening hours, with their source by its place.
fn hours_of(sources: &Places, hours: &Hours) -> String {
    let days = hours.days.iter().fold(0_u8, |days, day| days | 1 << (*day as u8));
    format!(
        "hours::Hours {{ days: {days}, from: {}, to: {}, source: {}, seen: {} }}",
        minutes(&hours.from).unwrap_or_default(),
        minutes(&hours.to).unwrap_or_default(),
        sources.one("SourceId", &hours.source),
        day(&hours.seen),
    )
}

/// The same for a file beside the directory.
pub(crate) fn hours_row(directory: &Directory, hours: &Hours) -> String {
    hours_of(&sources_of(directory), hours)
}

/// Sources by their places, for a file beside the directory.
pub(crate) fn source_ids(directory: &Directory, ids: &[String]) -> String {
    sources_of(directory).list("SourceId", ids)
}

fn sources_of(directory: &Directory) -> Places {
    Places::of(directory.sources.holds.source.iter().map(|source| &source.id))
}

fn administrations(directory: &Directory, all: &All, lines: &mut Lines, out: &mut String) {
    let rows = &directory.administrations.holds.administration;
    let mut codes: Vec<(&String, usize)> =
        all.owners.0.iter().map(|(code, place)| (code, *place)).collect();
    codes.sort_by_key(|(_, place)| *place);
    let _ = writeln!(
        out,
        "/// The seven administrations.\npub static ADMINISTRATIONS: &[Administration] = &["
    );
    for (code, _) in codes {
        let named: Vec<String> = rows
            .iter()
            .filter(|row| row.code == *code)
            .map(|row| {
                format!(
                    "Named {{ name: {}, does: {}, from: {}, until: {}, sources: {} }}",
                    lines.pair(&row.name),
                    lines.pair(&row.does),
                    day(&row.from),
                    row.until
                        .as_ref()
                        .map_or("None".to_owned(), |until| format!("Some({})", day(until))),
                    all.sources.list("SourceId", &row.sources),
                )
            })
            .collect();
        let _ =
            writeln!(out, "Administration {{ code: {code:?}, named: &[{}] }},", named.join(", "));
    }
    let _ = writeln!(out, "];");
}

/// The choices, routes and refusals of the guide to discrimination.
fn discrimination(directory: &Directory, all: &All, lines: &mut Lines, out: &mut String) {
    let file = &directory.unequal.holds;
    for (name, doc, options) in [
        ("GROUNDS", "Why it happened.", &file.ground),
        ("PLACES", "Where it happened.", &file.place),
        ("WISHES", "What one wants.", &file.wish),
    ] {
        let _ = writeln!(out, "/// {doc}\npub static {name}: &[unequal::Choice] = &[");
        for option in options {
            let _ = writeln!(
                out,
                "unequal::Choice {{ code: {:?}, name: {} }},",
                option.code,
                lines.pair(&option.name)
            );
        }
        let _ = writeln!(out, "];");
    }
    for (name, doc, routes) in [
        ("ROUTES", "Who can give what, in the order in which one turns to them.", &file.route),
        ("REFUSALS", "Who cannot, and why.", &file.refusal),
    ] {
        let _ = writeln!(out, "/// {doc}\npub static {name}: &[unequal::Route] = &[");
        for route in routes {
            let deadline = route.deadline.as_ref().map_or("None".to_owned(), |one| {
                format!("Some({})", deadline_row(one, all, lines))
            });
            let _ = writeln!(
                out,
                "unequal::Route {{ body: {}, grounds: {}, places: {}, wishes: {}, text: {}, deadline: {deadline}, sources: {} }},",
                all.bodies.one("BodyId", &route.body),
                bits(route.grounds.as_ref(), &file.ground),
                bits(route.places.as_ref(), &file.place),
                bits(route.wishes.as_ref(), &file.wish),
                lines.pair(&route.text),
                all.sources.list("SourceId", &route.sources),
            );
        }
        let _ = writeln!(out, "];");
    }
}
