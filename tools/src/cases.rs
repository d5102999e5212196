//! The lawyers' tables of cases: one situation a row, facts in, outcome codes out.
//!
//! The format is described in `tests/cases/README.md`. A table is read whole or not at all: every
//! error of a file is collected, and each names the file, the row, the column and what to write
//! instead. A cell that is left blank means "whatever": what the row expects must then come out for
//! every answer to the questions that the guide would still ask.

mod cell;
mod check;
mod column;
mod day;
mod error;
mod read;
mod run;

use chrono::NaiveDate;
use klagevejviser_core::{Answers, Outcome, RuleId, Step};

pub use check::{Checked, check};
pub use column::Column;
pub use error::{CaseError, CellProblem, ColumnProblem};
pub use read::{read, read_file};
pub use run::{End, Mismatch, TooOpen, ends, run};

/// One row of a table, read for one day.
#[derive(Clone, Debug)]
pub struct Case {
    /// The line of the file on which the row begins, counted from one.
    pub line: u64,
    /// The row's name, for example `C25`.
    pub id: String,
    /// What has happened, in Danish.
    pub situation: String,
    /// The day on which the person asks.
    pub today: NaiveDate,
    /// What the row says; a blank cell gives no answer.
    pub answers: Answers,
    /// The outcomes of the advice, in order.
    pub expected: Vec<Outcome>,
    /// Steps that must, or must not, be among the sure ones.
    pub steps: Vec<Wanted<Step>>,
    /// Rules that the advice must, or must not, name.
    pub rules: Vec<Wanted<RuleId>>,
    /// Whether the advice must say a doubt aloud.
    pub doubt: bool,
    /// What kind of case it is, and which rule it meets.
    pub tags: Vec<String>,
    /// What else there is to say about it.
    pub note: String,
    /// How many questions the guide asks.
    pub questions: Option<usize>,
    /// The step that must come first.
    pub first: Option<Step>,
    /// Words that must stand in the first step.
    pub says: Option<String>,
}

/// Something that must, or must not, be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted<T> {
    /// What.
    pub what: T,
    /// Whether it must be there; written with `-` in front if it must not.
    pub there: bool,
}

#[cfg(test)]
mod tests;
