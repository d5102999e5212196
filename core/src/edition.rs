//! An edition: one rule set as it stood on its day, kept as a text, so that an answers code made with it can be
//! read as long as there are codes. The rules go on; an edition does not change with them, so it knows nothing of
//! the closed facts and steps of today. What it holds it names itself: facts, values, steps and rules with the
//! words that they had.
//!
//! The text is made of lines. Each begins with what it is:
//!
//! | line | what it says |
//! |---|---|
//! | `Klagevejviser edition 1` | the form; always first |
//! | `stamp 0123456789abcdef-2026-11-23` | the rules' own stamp: it follows from the lines below, and is held against them |
//! | `fact Urgent` | a fact |
//! | `value Money Haster det? "Ja, …"` | its next value, with words if a person tells the fact; else it follows from others |
//! | `step CallToday Ring i dag` | a step and its title, in the order of the result |
//! | `rule R20 0 …` | a rule, how firm it is (by its place, 0 the firmest), and its words |
//! | `sets Track track` | a table by its name, and the fact whose value its rows give |
//! | `table danger` | a table whose rows give steps |
//! | `reads Urgent Track` | the facts that its rows read, if any |
//! | `row Urgent=Money\|Home > CallToday : R20 R66` | conditions, what they give, and the rules that say so |
//! | `check 0123456789abcdef` | a number of all the bytes before it; always last |
//!
//! A name is used below the line that brings it. The checksum tells a torn file, the stamp a changed one.

mod read;
mod show;
mod write;

pub use read::{EditionError, Wrong};
pub use show::{Given, Shown};

use crate::explore::Explored;
use crate::fact::Values;
use crate::stamp::{Stamp, add_name};

include!(concat!(env!("OUT_DIR"), "/editions.rs"));

/// How every edition begins.
const FORM: &str = "Klagevejviser edition 1";

/// An edition that the project keeps, for programs that write it beside the module. The browser must not read
/// these: the module would hold them.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// The file's name without its ending: the stamp.
    pub name: &'static str,
    /// What stands in it.
    pub text: &'static str,
}

impl Kept {
    /// As much of its name as a code holds: what [`crate::stamp::Short`] writes.
    pub fn short(&self) -> &'static str {
        self.name.get(8..).unwrap_or(self.name)
    }
}

/// A rule set as it stood on its day. Facts, values, steps and rules are told by their places in these lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// The day of the rules: year, month, day.
    pub day: (i32, u32, u32),
    /// The facts in order.
    pub facts: Vec<Fact>,
    /// The steps in the order of the result.
    pub steps: Vec<Step>,
    /// The rules in order.
    pub rules: Vec<Rule>,
    /// The tables in order: first those that give facts, each after what it reads.
    pub tables: Vec<Table>,
}

/// A fact as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its name in the code.
    pub name: String,
    /// The names of its values.
    pub values: Vec<String>,
    /// Of each value, the line that says it was told; none for a fact that follows from others.
    pub said: Vec<String>,
}

/// A step as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name in the code.
    pub name: String,
    /// Its title.
    pub title: String,
}

/// A rule as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub name: String,
    /// How firm it was, by its place among the strengths of its day.
    pub strength: u8,
    /// Its words.
    pub text: String,
}

/// A table as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The fact whose value the rows give; none where they give steps.
    pub sets: Option<usize>,
    /// The facts that the rows read.
    pub reads: Vec<usize>,
    /// The rows; the first that fits decides.
    pub rows: Vec<Row>,
}

/// A row as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The facts, each with the values within which it must lie.
    pub when: Vec<(usize, Values)>,
    /// The steps that the row gives; or the one value.
    pub then: Vec<usize>,
    /// The rules that say so.
    pub by: Vec<usize>,
}

impl Edition {
    /// The stamp of its rules: the number that [`Stamp::of`] found for them on their day.
    pub fn stamp(&self) -> Stamp {
        let mut hash = Explored::default();
        for fact in &self.facts {
            add_name(&mut hash, &fact.name);
            fact.values.iter().for_each(|value| add_name(&mut hash, value));
        }
        self.steps.iter().for_each(|step| add_name(&mut hash, &step.name));
        for table in &self.tables {
            table.sets.into_iter().for_each(|fact| hash.add(fact as u8));
            self.add_table(&mut hash, table);
        }
        for rule in &self.rules {
            add_name(&mut hash, &rule.name);
            hash.add(rule.strength);
        }
        Stamp { rules: hash.hash, day: self.day }
    }

    fn add_table(&self, hash: &mut Explored, table: &Table) {
        add_name(hash, &table.name);
        table.reads.iter().for_each(|fact| hash.add(*fact as u8));
        for row in &table.rows {
            hash.add(u8::MAX);
            for (fact, within) in &row.when {
                hash.add(*fact as u8);
                within.0.to_le_bytes().into_iter().for_each(|byte| hash.add(byte));
            }
            hash.add(u8::MAX);
            for gives in &row.then {
                match (table.sets, self.steps.get(*gives)) {
                    (None, Some(step)) => add_name(hash, &step.name),
                    _ => hash.add(*gives as u8),
                }
            }
            row.by.iter().filter_map(|rule| self.rules.get(*rule)).for_each(|rule| {
                add_name(hash, &rule.name);
            });
        }
        hash.add(u8::MAX);
    }

    /// The facts that a person told, in the order of the code.
    fn told(&self) -> impl Iterator<Item = (usize, &Fact)> {
        self.facts.iter().enumerate().filter(|(_, fact)| !fact.said.is_empty())
    }
}

#[cfg(test)]
mod tests;
