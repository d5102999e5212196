//! A rule set as an edition, and an edition as a text. Not needed in the browser.

use std::fmt::Write as _;

use super::{Edition, FORM, Fact, Row, Rule, Step, Table};
use crate::explore::Explored;
use crate::fact::{self, Condition, Values};
use crate::rule::{self, RuleBase};
use crate::rules::RuleId;
use crate::words::{Language, Slots, Text};
use crate::{advice, stamp};

impl Edition {
    /// The edition of a rule base as it stands on a day, with its Danish words.
    ///
    /// ```
    /// use klagevejviser_core::edition::Edition;
    /// use klagevejviser_core::{COPENHAGEN, rules::SEEN, stamp::Stamp};
    /// let edition = Edition::of(&COPENHAGEN, SEEN);
    /// assert_eq!(edition.stamp(), Stamp::of(&COPENHAGEN, SEEN));
    /// assert_eq!(Edition::read(&edition.written()), Ok(edition));
    /// ```
    pub fn of(base: &RuleBase, day: (i32, u32, u32)) -> Self {
        Language::Da.during(|| Self::in_words(base, day))
    }

    /// With the words of the language in force.
    fn in_words(base: &RuleBase, day: (i32, u32, u32)) -> Self {
        let fact = |fact: &fact::Fact| Fact {
            name: fact.name().to_owned(),
            values: fact.values().iter().map(|value| (*value).to_owned()).collect(),
            said: if stamp::told(base).any(|told| told == *fact) {
                let said = |value| Condition { fact: *fact, within: Values::one(value) }.said();
                fact.all().iter().map(|value| said(value).line()).collect()
            } else {
                Vec::new()
            },
        };
        let step = |step: &advice::Step| Step {
            name: step.name().to_owned(),
            title: line(step.words().title),
        };
        let rule = |rule: &RuleId| Rule {
            name: rule.name().to_owned(),
            strength: rule.strength() as u8,
            text: line(rule.words()),
        };
        let facts = base.facts.iter().map(|source| {
            table(&source.table, Some(source.sets as usize), |value| vec![usize::from(value)])
        });
        let steps = base
            .tables
            .iter()
            .map(|one| table(one, None, |steps| steps.iter().map(|step| *step as usize).collect()));
        Self {
            day,
            facts: fact::Fact::ALL.iter().map(fact).collect(),
            steps: advice::Step::ALL.iter().map(step).collect(),
            rules: RuleId::ALL.iter().map(rule).collect(),
            tables: facts.chain(steps).collect(),
        }
    }

    /// The text that [`Edition::read`] reads. The same edition gives the same bytes.
    pub fn written(&self) -> String {
        let mut out = format!("{FORM}\nstamp {}\n", self.stamp());
        // Writing to a string cannot fail.
        for fact in &self.facts {
            let _ = writeln!(out, "fact {}", fact.name);
            for (at, value) in fact.values.iter().enumerate() {
                let said = fact.said.get(at).map(|said| format!(" {said}")).unwrap_or_default();
                let _ = writeln!(out, "value {value}{said}");
            }
        }
        for step in &self.steps {
            let _ = writeln!(out, "step {} {}", step.name, step.title);
        }
        for Rule { name, strength, text } in &self.rules {
            let _ = writeln!(out, "rule {name} {strength} {text}");
        }
        for table in &self.tables {
            self.write_table(table, &mut out);
        }
        let mut hash = Explored::default();
        out.bytes().for_each(|byte| hash.add(byte));
        let _ = writeln!(out, "check {:016x}", hash.hash);
        out
    }

    fn write_table(&self, table: &Table, out: &mut String) {
        let fact = |at: &usize| self.facts[*at].name.as_str();
        match table.sets {
            Some(sets) => out.push_str(&format!("sets {} {}\n", fact(&sets), table.name)),
            None => out.push_str(&format!("table {}\n", table.name)),
        }
        let reads: Vec<&str> = table.reads.iter().map(fact).collect();
        if !reads.is_empty() {
            out.push_str(&format!("reads {}\n", reads.join(" ")));
        }
        for row in &table.rows {
            let when = row.when.iter().map(|(at, within)| {
                let values = &self.facts[*at].values;
                let within: Vec<&str> =
                    within.iter().map(|value| values[usize::from(value)].as_str()).collect();
                format!("{}={}", fact(at), within.join("|"))
            });
            let gives = row.then.iter().map(|at| match table.sets {
                Some(sets) => self.facts[sets].values[*at].clone(),
                None => self.steps[*at].name.clone(),
            });
            let by = row.by.iter().map(|at| self.rules[*at].name.clone());
            let words = ["row".to_owned()].into_iter().chain(when).chain([">".to_owned()]);
            let words: Vec<String> = words.chain(gives).chain([":".to_owned()]).chain(by).collect();
            out.push_str(&words.join(" "));
            out.push('\n');
        }
    }
}

/// A text on one line.
fn line(text: Text) -> String {
    text.plain(&Slots::default()).replace('\n', " ")
}

fn table<T: Copy>(
    table: &rule::Table<T>,
    sets: Option<usize>,
    gives: impl Fn(T) -> Vec<usize>,
) -> Table {
    let rows = table.rows.iter().map(|row| Row {
        when: row.when.iter().map(|one| (one.fact as usize, one.within)).collect(),
        then: gives(row.then),
        by: row.by.iter().map(|rule| *rule as usize).collect(),
    });
    Table {
        name: table.name.to_owned(),
        sets,
        reads: table.reads.iter().map(|fact| *fact as usize).collect(),
        rows: rows.collect(),
    }
}
