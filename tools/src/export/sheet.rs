//! A table of rules in codes, as every format writes it.

use std::fmt::Write as _;

use klagevejviser_core::{Fact, RuleBase, RuleId, Step, Table};
use sha2::{Digest as _, Sha256};

/// Which rules a file holds, and how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The version of the formats: another number, another way to write them.
    pub format: u32,
    /// A hash of all tables, from their facts to the rules of their rows.
    pub rules: String,
}

impl Stamp {
    /// How this code writes. It grows when a reader of today would misread what is written.
    pub const FORMAT: u32 = 1;

    /// Both as one word, for formats that have but one place for them.
    #[must_use]
    pub fn word(&self) -> String {
        format!("{}-{}", self.format, self.rules)
    }
}

/// What the rows of a sheet give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// Steps, each with its code; they may be none.
    Steps,
    /// The value of a fact.
    ValueOf(Fact),
}

impl Gives {
    /// The name of what is given: `steps`, or the fact's code.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Gives::Steps => "steps",
            Gives::ValueOf(fact) => fact.name(),
        }
    }
}

/// A condition of a line: the fact has one of these values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The fact.
    pub fact: Fact,
    /// The codes of the values, in the fact's order.
    pub values: Vec<&'static str>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The conditions, in the order in which the sheet reads their facts.
    pub when: Vec<Cell>,
    /// The codes of the steps, or of the one value.
    pub then: Vec<&'static str>,
    /// The ids of the rules that say so.
    pub by: Vec<&'static str>,
}

impl Line {
    /// The condition on a fact, if the line has one.
    #[must_use]
    pub fn cell(&self, fact: Fact) -> Option<&Cell> {
        self.when.iter().find(|cell| cell.fact == fact)
    }
}

/// A table whole: the first line that fits decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The table's name.
    pub name: &'static str,
    /// What its lines give.
    pub gives: Gives,
    /// The facts that it reads; [`Fact::values`] are the codes of their values.
    pub reads: Vec<Fact>,
    /// Its lines in order.
    pub lines: Vec<Line>,
}

impl Sheet {
    fn of<T: Copy>(table: &Table<T>, gives: Gives, then: impl Fn(T) -> Vec<&'static str>) -> Self {
        let cell = |fact: Fact, values: klagevejviser_core::Values| Cell {
            fact,
            values: values.iter().map(|value| fact.values()[usize::from(value)]).collect(),
        };
        let lines = table.rows.iter().map(|row| {
            let condition = |fact: &Fact| row.when.iter().find(|found| found.fact == *fact);
            Line {
                when: table
                    .reads
                    .iter()
                    .filter_map(condition)
                    .map(|condition| cell(condition.fact, condition.within))
                    .collect(),
                then: then(row.then),
                by: row.by.iter().copied().map(RuleId::name).collect(),
            }
        });
        Self { name: table.name, gives, reads: table.reads.to_vec(), lines: lines.collect() }
    }

    /// The name without spaces, for files and for ids.
    #[must_use]
    pub fn slug(&self) -> String {
        self.name.replace(' ', "-")
    }

    /// The sheet as a text that changes whenever anything in it does.
    fn spelled(&self) -> String {
        let mut text = format!("table {} gives {}\n", self.name, self.gives.name());
        for fact in &self.reads {
            let _ = writeln!(text, "reads {}: {}", fact.name(), fact.values().join(" "));
        }
        for line in &self.lines {
            for cell in &line.when {
                let _ = write!(text, "{}: {}; ", cell.fact.name(), cell.values.join(" "));
            }
            let _ = writeln!(text, "-> {} by {}", line.then.join(" "), line.by.join(" "));
        }
        text
    }
}

/// All tables of a rule base, and the stamp that all their files bear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The stamp.
    pub stamp: Stamp,
    /// First the facts that follow from others, each below those that it reads; then the steps.
    pub sheets: Vec<Sheet>,
}

impl Export {
    /// All tables of a rule base.
    #[must_use]
    pub fn of(base: &RuleBase) -> Self {
        let facts = base.facts.iter().map(|source| {
            let values = source.sets.values();
            Sheet::of(&source.table, Gives::ValueOf(source.sets), |value| {
                vec![values[usize::from(value)]]
            })
        });
        let steps = base.tables.iter().map(|table| {
            Sheet::of(table, Gives::Steps, |steps| steps.iter().copied().map(Step::name).collect())
        });
        let sheets: Vec<Sheet> = facts.chain(steps).collect();
        let spelled: String = sheets.iter().map(Sheet::spelled).collect();
        let hash = Sha256::digest(spelled.as_bytes());
        let rules = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self { stamp: Stamp { format: Stamp::FORMAT, rules }, sheets }
    }
}
