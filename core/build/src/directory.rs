//! Reads `data/*.toml` and checks what no parser can: that every id resolves, that every fact which can be
//! doubted names its source, that every text stands in both languages.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use toml::value::Datetime;

use crate::schema::{
    AdministrationFile, BodyFile, ContactKind, DangerFile, Danish, Kind, Pair, SenderFile,
    SourceFile, Topic, TopicFile, UnequalFile,
};
use crate::unequal;

/// A file of `data/`, with its text for finding lines.
pub(crate) struct File<T> {
    pub(crate) name: String,
    text: String,
    pub(crate) holds: T,
}

/// The whole directory.
pub(crate) struct Directory {
    pub(crate) topics: Vec<File<TopicFile>>,
    pub(crate) bodies: File<BodyFile>,
    pub(crate) administrations: File<AdministrationFile>,
    pub(crate) senders: File<SenderFile>,
    pub(crate) sources: File<SourceFile>,
    pub(crate) danger: File<DangerFile>,
    pub(crate) unequal: File<UnequalFile>,
}

/// Reads the folder, and checks what it holds.
pub(crate) fn checked(data: &Path) -> Result<Directory, Vec<String>> {
    let directory = read(data)?;
    let errors = check(&directory);
    if errors.is_empty() { Ok(directory) } else { Err(errors) }
}

fn read(data: &Path) -> Result<Directory, Vec<String>> {
    let one = |error: String| vec![error];
    let mut names: Vec<String> = fs::read_dir(data.join("topics"))
        .map_err(|error| one(format!("core/data/topics: {error}")))?
        .filter_map(|entry| Some(format!("topics/{}", entry.ok()?.file_name().to_str()?)))
        .filter(|name| name.ends_with(".toml"))
        .collect();
    names.sort();
    let (topics, errors): (Vec<_>, Vec<_>) =
        names.iter().map(|name| read_file(data, name)).partition(Result::is_ok);
    let errors: Vec<String> = errors.into_iter().filter_map(Result::err).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Directory {
        topics: topics.into_iter().filter_map(Result::ok).collect(),
        bodies: read_file(data, "bodies.toml").map_err(one)?,
        administrations: read_file(data, "administrations.toml").map_err(one)?,
        senders: read_file(data, "senders.toml").map_err(one)?,
        sources: read_file(data, "sources.toml").map_err(one)?,
        danger: read_file(data, "danger.toml").map_err(one)?,
        unequal: read_file(data, "unequal.toml").map_err(one)?,
    })
}

pub(crate) fn read_file<T: DeserializeOwned>(data: &Path, file: &str) -> Result<File<T>, String> {
    let name = format!("core/data/{file}");
    let text = fs::read_to_string(data.join(file)).map_err(|error| format!("{name}: {error}"))?;
    let holds = toml::from_str(&text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text[..start].matches('\n').count() + 1;
        format!("{name}:{line}: {}", error.message())
    })?;
    Ok(File { name, text, holds })
}

impl<T> File<T> {
    /// A file that stands in a test.
    #[cfg(test)]
    pub(crate) fn of(name: &str, text: &str, holds: T) -> Self {
        Self { name: name.to_owned(), text: text.to_owned(), holds }
    }

    /// The file, the line on which this id or code stands, and the id.
    pub(crate) fn place(&self, id: &str) -> String {
        let row = [format!("id = \"{id}\""), format!("code = \"{id}\"")];
        let lines = self.text.lines();
        let line = lines.enumerate().find(|(_, line)| row.iter().any(|row| line.starts_with(row)));
        match line {
            Some((line, _)) => format!("{}:{}: {id}", self.name, line + 1),
            None => format!("{}: {id}", self.name),
        }
    }
}

/// What is wrong, with the place of each row.
#[derive(Default)]
pub(crate) struct Errors(Vec<String>);

impl Errors {
    pub(crate) fn add(&mut self, place: &str, field: &str, what: &str) {
        self.0.push(format!("{place}: {field}: {what}"));
    }

    /// Each of these must be known, and none stand twice.
    pub(crate) fn known(
        &mut self,
        place: &str,
        field: &str,
        ids: &[String],
        known: &BTreeSet<&str>,
        file: &str,
    ) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !known.contains(id.as_str()) {
                self.add(place, field, &format!("\"{id}\" is not in {file}"));
            }
            if !seen.insert(id) {
                self.add(place, field, &format!("\"{id}\" stands twice"));
            }
        }
    }

    /// Everything that is wrong.
    pub(crate) fn all(self) -> Vec<String> {
        self.0
    }

    pub(crate) fn pair(&mut self, place: &str, field: &str, pair: &Pair) {
        for (language, text) in [("da", &pair.da), ("en", &pair.en)] {
            let field = format!("{field}.{language}");
            if text.trim().is_empty() {
                self.add(place, &field, "is empty");
            }
            self.line(place, &field, text);
        }
    }

    /// A text that stands in Danish alone.
    pub(crate) fn danish(&mut self, place: &str, field: &str, text: &Danish) {
        let field = format!("{field}.da");
        if text.da.trim().is_empty() {
            self.add(place, &field, "is empty");
        }
        self.line(place, &field, &text.da);
    }

    fn line(&mut self, place: &str, field: &str, text: &str) {
        if text.contains('\n') {
            self.add(place, field, "is more than one line");
        }
        if text.trim() != text {
            self.add(place, field, "begins or ends with a space");
        }
        if text.contains("[u]") {
            self.add(place, field, "holds a fact without a source ([u])");
        }
    }

    fn url(&mut self, place: &str, field: &str, url: &str) {
        let good = url.starts_with("https://") || url.starts_with("http://");
        if !good || url.contains(char::is_whitespace) {
            self.add(place, field, &format!("\"{url}\" is no address of a page"));
        }
    }

    pub(crate) fn date(&mut self, place: &str, field: &str, date: &Datetime) {
        if self::date(date).is_none() {
            self.add(place, field, &format!("{date} is no day of the calendar"));
        }
    }

    fn unique<'a>(&mut self, place: impl Fn(&str) -> String, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.add(&place(id), "id", "stands twice");
            }
        }
    }
}

/// A day written as 2026-11-23, without a time.
pub(crate) fn date(date: &Datetime) -> Option<NaiveDate> {
    let day = date.date?;
    if date.time.is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())
}

/// "09:00" as minutes of the day.
pub(crate) fn minutes(time: &str) -> Option<u16> {
    let (hour, minute) = time.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60 && time.len() == 5).then_some(hour * 60 + minute)
}

fn check(directory: &Directory) -> Vec<String> {
    let mut errors = Errors::default();
    let sources: BTreeSet<&str> =
        directory.sources.holds.source.iter().map(|source| source.id.as_str()).collect();
    let bodies: BTreeSet<&str> =
        directory.bodies.holds.body.iter().map(|body| body.code.as_str()).collect();
    let senders: BTreeSet<&str> =
        directory.senders.holds.sender.iter().map(|sender| sender.code.as_str()).collect();
    let administrations: BTreeSet<&str> = directory
        .administrations
        .holds
        .administration
        .iter()
        .map(|row| row.code.as_str())
        .collect();
    let sets = Sets { sources, bodies, senders, administrations };

    check_sources(directory, &mut errors);
    check_bodies(directory, &sets, &mut errors);
    check_administrations(directory, &sets, &mut errors);
    unequal::check(&directory.unequal, &sets, &mut errors);
    errors.unique(
        |id| directory.senders.place(id),
        directory.senders.holds.sender.iter().map(|sender| sender.code.as_str()),
    );
    for sender in &directory.senders.holds.sender {
        errors.pair(&directory.senders.place(&sender.code), "name", &sender.name);
    }
    let mut ids = BTreeSet::new();
    let mut slugs = BTreeSet::new();
    for file in &directory.topics {
        errors.pair(&file.place(&file.holds.area.code), "area.name", &file.holds.area.name);
        for topic in &file.holds.topic {
            let place = file.place(&topic.id);
            if !ids.insert(topic.id.as_str()) {
                errors.add(&place, "id", "stands twice");
            }
            if !topic.id.starts_with(&file.holds.area.code) {
                errors.add(&place, "id", "does not begin with the letter of its area");
            }
            let plain =
                |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
            if topic.slug.is_empty() || !topic.slug.chars().all(plain) {
                errors.add(&place, "slug", "may hold small letters a-z, digits and hyphens only");
            }
            if !slugs.insert(topic.slug.as_str()) {
                errors.add(&place, "slug", "stands twice");
            }
            check_topic(&place, topic, &sets, &mut errors);
        }
    }
    errors.0
}

/// Every id that may be named.
pub(crate) struct Sets<'a> {
    pub(crate) sources: BTreeSet<&'a str>,
    pub(crate) bodies: BTreeSet<&'a str>,
    senders: BTreeSet<&'a str>,
    administrations: BTreeSet<&'a str>,
}

fn check_topic(place: &str, topic: &Topic, sets: &Sets<'_>, errors: &mut Errors) {
    errors.pair(place, "name", &topic.name);
    errors.pair(place, "first", &topic.first);
    if let Some(limits) = &topic.limits {
        errors.pair(place, "limits", limits);
    }
    let owner = topic.administration.as_str();
    if !matches!(owner, "Any" | "Outside" | "Unknown") && !sets.administrations.contains(owner) {
        errors.add(place, "administration", &format!("\"{owner}\" is not in administrations.toml"));
    }
    if topic.bodies.is_empty() {
        errors.add(place, "bodies", "a topic has a body to turn to");
    }
    if topic.sources.is_empty() {
        errors.add(place, "sources", "a topic has a source");
    }
    errors.known(place, "bodies", &topic.bodies, &sets.bodies, "bodies.toml");
    errors.known(place, "senders", &topic.senders, &sets.senders, "senders.toml");
    errors.known(place, "sources", &topic.sources, &sets.sources, "sources.toml");
    for (language, words) in [("da", &topic.words.da), ("en", &topic.words.en)] {
        if words.is_empty() {
            errors.add(
                place,
                &format!("words.{language}"),
                "is empty: nobody would find the topic",
            );
        }
    }
    for (at, deadline) in topic.deadline.iter().enumerate() {
        let field = format!("deadline {}", at + 1);
        let one = |id: &String| std::slice::from_ref(id).to_vec();
        errors.known(place, &field, &one(&deadline.to), &sets.bodies, "bodies.toml");
        let counted = !matches!(deadline.kind, Kind::InLetter | Kind::Open);
        if counted != deadline.count.is_some() || counted != deadline.from.is_some() {
            errors.add(
                place,
                &field,
                "`count` and `from` belong to a deadline that is counted, and only there",
            );
        }
        if deadline.count == Some(0) {
            errors.add(place, &field, "`count` is 0");
        }
        match &deadline.source {
            Some(source) if !topic.sources.contains(source) => {
                errors.add(place, &field, &format!("\"{source}\" is none of the topic's sources"));
            }
            None if counted => {
                errors.add(place, &field, "a deadline that is counted names its source");
            }
            _ => {}
        }
        if let Some(note) = &deadline.note {
            errors.pair(place, &format!("{field}.note"), note);
        }
        if let Some(most) = &deadline.most
            && matches!(most.kind, Kind::InLetter | Kind::Open)
        {
            errors.add(place, &format!("{field}.most"), "is an outer limit, so it is counted");
        }
    }
    let sourced = topic.law.iter().map(|law| ("law", &law.text, &law.source));
    let fees = topic.fee.iter().map(|fee| ("fee", &fee.text.da, &fee.source));
    for (field, text, source) in sourced.chain(fees) {
        errors.line(place, field, text);
        if !topic.sources.contains(source) {
            errors.add(place, field, &format!("\"{source}\" is none of the topic's sources"));
        }
    }
    if let Some(guidance) = &topic.guidance {
        for (field, text) in [
            ("whether", &guidance.whether),
            ("how", &guidance.how),
            ("when", &guidance.when),
            ("whom", &guidance.whom),
        ] {
            errors.danish(place, &format!("guidance.{field}"), text);
        }
        if guidance.approved.is_some() != guidance.by.is_some() {
            errors.add(
                place,
                "guidance.approved",
                "names the jurist in `by`, and `by` the day here",
            );
        }
        if let Some(day) = &guidance.approved {
            errors.date(place, "guidance.approved", day);
        }
        if let Some(by) = &guidance.by {
            errors.line(place, "guidance.by", by);
        }
    }
    for link in &topic.link {
        errors.pair(place, "link.name", &link.name);
        errors.url(place, "link.url", &link.url);
    }
}

fn check_bodies(directory: &Directory, sets: &Sets<'_>, errors: &mut Errors) {
    let file = &directory.bodies;
    errors.unique(|id| file.place(id), file.holds.body.iter().map(|body| body.code.as_str()));
    for body in &file.holds.body {
        let place = file.place(&body.code);
        errors.pair(&place, "name", &body.name);
        errors.pair(&place, "does", &body.does);
        for (field, text) in [("limits", &body.limits), ("closed", &body.closed)] {
            if let Some(text) = text {
                errors.pair(&place, field, text);
            }
        }
        errors.known(&place, "sources", &body.sources, &sets.sources, "sources.toml");
        for contact in &body.contact {
            let place = format!("{place}: contact {}", contact.value.as_deref().unwrap_or("Note"));
            if contact.value.is_some() == contact.text.is_some()
                || (contact.kind == ContactKind::Note) != contact.text.is_some()
            {
                errors.add(&place, "kind", "a Note has `text`, everything else has `value`");
            }
            if let Some(value) = &contact.value {
                errors.line(&place, "value", value);
                let digits = value.chars().filter(char::is_ascii_digit).count();
                match contact.kind {
                    ContactKind::Web => errors.url(&place, "value", value),
                    ContactKind::Mail if !value.contains('@') => {
                        errors.add(&place, "value", "is no mail address");
                    }
                    ContactKind::Phone
                        if !matches!(digits, 3 | 4 | 6 | 8)
                            || value.chars().any(|sign| !sign.is_ascii_digit() && sign != ' ') =>
                    {
                        errors.add(&place, "value", "is no telephone number");
                    }
                    _ => {}
                }
            }
            if !sets.sources.contains(contact.source.as_str()) {
                errors.add(
                    &place,
                    "source",
                    &format!("\"{}\" is not in sources.toml", contact.source),
                );
            }
            errors.date(&place, "seen", &contact.seen);
            for (field, text) in [("text", &contact.text), ("label", &contact.label)] {
                if let Some(text) = text {
                    errors.pair(&place, field, text);
                }
            }
        }
        for hours in &body.hours {
            for time in [&hours.from, &hours.to] {
                if minutes(time).is_none() {
                    errors.add(
                        &place,
                        "hours",
                        &format!("\"{time}\" is no time such as \"09:00\""),
                    );
                }
            }
            if !sets.sources.contains(hours.source.as_str()) {
                errors.add(
                    &place,
                    "hours",
                    &format!("\"{}\" is not in sources.toml", hours.source),
                );
            }
            errors.date(&place, "hours.seen", &hours.seen);
        }
        for notice in &body.notice {
            errors.pair(&place, "notice.text", &notice.text);
            errors.date(&place, "notice.from", &notice.from);
            errors.date(&place, "notice.until", &notice.until);
        }
    }
}

fn check_administrations(directory: &Directory, sets: &Sets<'_>, errors: &mut Errors) {
    let file = &directory.administrations;
    let mut ends: Vec<(&str, Option<NaiveDate>)> = Vec::new();
    for row in &file.holds.administration {
        let place = file.place(&row.code);
        errors.pair(&place, "name", &row.name);
        errors.pair(&place, "does", &row.does);
        errors.known(&place, "sources", &row.sources, &sets.sources, "sources.toml");
        let Some(from) = date(&row.from) else {
            errors.date(&place, "from", &row.from);
            continue;
        };
        let before = ends.iter().position(|(code, _)| *code == row.code);
        if let Some(at) = before {
            let (_, end) = ends.remove(at);
            if end.and_then(|end| end.succ_opt()) != Some(from) {
                errors.add(&place, "from", "must be the day after the last day of the row before");
            }
        }
        let until = row.until.as_ref().and_then(date);
        if row.until.is_some() && until.is_none_or(|until| until < from) {
            errors.add(&place, "until", "is no day after `from`");
        }
        ends.push((&row.code, until));
    }
    for (code, end) in ends {
        if end.is_some() {
            errors.add(&file.place(code), "until", "the newest row has no last day");
        }
    }
}

fn check_sources(directory: &Directory, errors: &mut Errors) {
    let file = &directory.sources;
    errors.unique(|id| file.place(id), file.holds.source.iter().map(|source| source.id.as_str()));
    for source in &file.holds.source {
        let place = file.place(&source.id);
        errors.line(&place, "name", &source.name);
        errors.pair(&place, "page", &source.page);
        errors.date(&place, "seen", &source.seen);
        if let Some(url) = &source.url {
            errors.url(&place, "url", url);
        }
    }
}
