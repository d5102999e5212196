//! The text of an edition, read whole or not at all.

use std::fmt;

use super::{Edition, FORM, Fact, Row, Rule, Step, Table};
use crate::explore::Explored;
use crate::fact::{MOST_VALUES, Values};

/// Where and why a text is no edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EditionError {
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What is wrong in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It does not say what a line at this place must say.
    Form,
    /// It names what no line above brings, or brings a name twice.
    Name,
    /// The rules are not those of the stamp.
    Stamp,
    /// The text is not the one that was written, or not all of it.
    Torn,
}

impl fmt::Display for EditionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wrong = match self.wrong {
            Wrong::Form => "an edition does not say this here",
            Wrong::Name => "a name that no line above brings, or one that is brought twice",
            Wrong::Stamp => "the rules are not those of the stamp",
            Wrong::Torn => "not the text that was written, or not all of it",
        };
        write!(f, "line {}: {wrong}", self.line)
    }
}

impl std::error::Error for EditionError {}

impl Edition {
    /// Reads the text of an edition.
    ///
    /// # Errors
    /// The first line that is wrong.
    ///
    /// ```
    /// use klagevejviser_core::edition::Edition;
    /// let error = Edition::read("<!DOCTYPE html>\n").unwrap_err();
    /// assert_eq!(error.to_string(), "line 1: an edition does not say this here");
    /// ```
    pub fn read(text: &str) -> Result<Self, EditionError> {
        let mut reader = Reader::default();
        for line in text.split_inclusive('\n') {
            reader.at += 1;
            reader.line(line).map_err(|wrong| EditionError { line: reader.at, wrong })?;
        }
        let whole = if reader.whole { Ok(()) } else { Err(Wrong::Torn) };
        whole.map_err(|wrong| EditionError { line: reader.at + 1, wrong })?;
        Ok(reader.edition)
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    edition: Edition,
    /// The number of the line.
    at: usize,
    /// A number of all bytes of the lines before.
    hash: Explored,
    stamp: String,
    /// Whether the last line has been read.
    whole: bool,
}

/// The first word, and the rest of the line.
fn split(text: &str) -> Result<(&str, &str), Wrong> {
    text.split_once(' ')
        .filter(|(word, rest)| !word.is_empty() && !rest.is_empty())
        .ok_or(Wrong::Form)
}

/// The place of what has this name.
fn place<T>(all: &[T], name: impl Fn(&T) -> &str, wanted: &str) -> Result<usize, Wrong> {
    all.iter().position(|one| name(one) == wanted).ok_or(Wrong::Name)
}

/// A name that is not there yet.
fn new<T>(all: &[T], name: impl Fn(&T) -> &str, wanted: &str) -> Result<String, Wrong> {
    match place(all, name, wanted) {
        Ok(_) => Err(Wrong::Name),
        Err(_) => Ok(wanted.to_owned()),
    }
}

impl Reader {
    fn line(&mut self, whole: &str) -> Result<(), Wrong> {
        let line = whole.strip_suffix('\n').ok_or(Wrong::Torn)?;
        match self.at {
            1 if line == FORM => {}
            2 => self.stamp = line.strip_prefix("stamp ").ok_or(Wrong::Form)?.to_owned(),
            1 => return Err(Wrong::Form),
            _ if self.whole => return Err(Wrong::Torn),
            _ => match split(line)? {
                ("check", sum) => self.check(sum)?,
                (kind, rest) => self.content(kind, rest)?,
            },
        }
        whole.bytes().for_each(|byte| self.hash.add(byte));
        Ok(())
    }

    fn content(&mut self, kind: &str, rest: &str) -> Result<(), Wrong> {
        let edition = &mut self.edition;
        match kind {
            "fact" => {
                let name = new(&edition.facts, |fact| &fact.name, rest)?;
                let (values, said) = (Vec::new(), Vec::new());
                edition.facts.push(Fact { name, values, said });
            }
            "value" => {
                let fact = edition.facts.last_mut().ok_or(Wrong::Form)?;
                let (name, said) = rest.split_once(' ').unwrap_or((rest, ""));
                let name = new(&fact.values, |value| value, name)?;
                // All of a fact's values are told in words, or none is.
                let worded = fact.values.len() == fact.said.len();
                if fact.values.len() >= MOST_VALUES
                    || !fact.values.is_empty() && worded == said.is_empty()
                {
                    return Err(Wrong::Form);
                }
                fact.values.push(name);
                fact.said.extend((!said.is_empty()).then(|| said.to_owned()));
            }
            "step" => {
                let (name, title) = split(rest)?;
                let name = new(&edition.steps, |step| &step.name, name)?;
                edition.steps.push(Step { name, title: title.to_owned() });
            }
            "rule" => {
                let (name, rest) = split(rest)?;
                let (strength, text) = split(rest)?;
                let name = new(&edition.rules, |rule| &rule.name, name)?;
                let strength = strength.parse().map_err(|_| Wrong::Form)?;
                edition.rules.push(Rule { name, strength, text: text.to_owned() });
            }
            "sets" => {
                let (fact, name) = split(rest)?;
                let sets = Some(place(&edition.facts, |fact| &fact.name, fact)?);
                self.table(name, sets)?;
            }
            "table" => self.table(rest, None)?,
            "reads" => {
                let fact = |name| place(&edition.facts, |fact| &fact.name, name);
                let reads = rest.split(' ').map(fact).collect::<Result<Vec<usize>, Wrong>>()?;
                let (table, before) = edition.tables.split_last_mut().ok_or(Wrong::Form)?;
                // Each fact is there before it is read: told, or set by a table above.
                let ready = |fact: &usize| {
                    let set = before.iter().any(|table| table.sets == Some(*fact));
                    set || !edition.facts[*fact].said.is_empty()
                };
                if !table.reads.is_empty() || !table.rows.is_empty() || !reads.iter().all(ready) {
                    return Err(Wrong::Form);
                }
                table.reads = reads;
            }
            "row" => {
                let row = self.row(rest)?;
                self.edition.tables.last_mut().ok_or(Wrong::Form)?.rows.push(row);
            }
            _ => return Err(Wrong::Form),
        }
        Ok(())
    }

    fn table(&mut self, name: &str, sets: Option<usize>) -> Result<(), Wrong> {
        let tables = &mut self.edition.tables;
        let name = new(tables, |table| &table.name, name)?;
        // A fact that is told follows from nothing, and no fact follows twice.
        let told = sets.is_some_and(|fact| !self.edition.facts[fact].said.is_empty());
        if told || sets.is_some() && tables.iter().any(|table| table.sets == sets) {
            return Err(Wrong::Form);
        }
        tables.push(Table { name, sets, reads: Vec::new(), rows: Vec::new() });
        Ok(())
    }

    /// `Urgent=Money|Home > CallToday : R20`.
    fn row(&self, rest: &str) -> Result<Row, Wrong> {
        let Edition { facts, steps, rules, tables, .. } = &self.edition;
        let table = tables.last().ok_or(Wrong::Form)?;
        let mut row = Row { when: Vec::new(), then: Vec::new(), by: Vec::new() };
        let (when, rest) = rest.split_once('>').ok_or(Wrong::Form)?;
        let (then, by) = rest.split_once(':').ok_or(Wrong::Form)?;
        for word in when.split_ascii_whitespace() {
            let (fact, within) = word.split_once('=').ok_or(Wrong::Form)?;
            let fact = place(facts, |fact| &fact.name, fact)?;
            if !table.reads.contains(&fact) {
                return Err(Wrong::Form);
            }
            let mut values = Values::NONE;
            for value in within.split('|') {
                let value = place(&facts[fact].values, |value| value, value)?;
                values = values.or(Values::one(value as u8));
            }
            row.when.push((fact, values));
        }
        for word in then.split_ascii_whitespace() {
            row.then.push(match table.sets {
                Some(sets) => place(&facts[sets].values, |value| value, word)?,
                None => place(steps, |step| &step.name, word)?,
            });
        }
        for word in by.split_ascii_whitespace() {
            row.by.push(place(rules, |rule| &rule.name, word)?);
        }
        // A fact has one value.
        if table.sets.is_some() && row.then.len() != 1 { Err(Wrong::Form) } else { Ok(row) }
    }

    /// The last line: all that stands above it is what was written, and has the stamp that it names.
    fn check(&mut self, sum: &str) -> Result<(), Wrong> {
        if sum != format!("{:016x}", self.hash.hash) {
            return Err(Wrong::Torn);
        }
        let (_, day) = self.stamp.split_once('-').ok_or(Wrong::Stamp)?;
        let mut parts = day.split('-').map(str::parse);
        let mut part = || parts.next().and_then(Result::ok).ok_or(Wrong::Stamp);
        self.edition.day = (part()? as i32, part()?, part()?);
        if self.edition.stamp().to_string() != self.stamp {
            return Err(Wrong::Stamp);
        }
        self.whole = true;
        Ok(())
    }
}
