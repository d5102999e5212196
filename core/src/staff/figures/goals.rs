//! The goals: fewer complaints than in a year that is chosen.

use super::cases::Cases;
use super::columns::{Claim, Contact};
use super::counting::{Overlap, Shown};
use super::hiding::Cell;
use super::label::{By, Label, Time, short};
use super::texts::{Slot, Texts, words};

/// A goal: so many per cent fewer complaints than in a year that is chosen (Seed-4: the goals of Beskæftigelses- og
/// Integrationsforvaltningen for 2013).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Which complaints.
    pub claim: Claim,
    /// By how many per cent.
    pub fewer: u32,
}

/// The goals.
pub const GOALS: [Goal; 2] =
    [Goal { claim: Claim::Formality, fewer: 5 }, Goal { claim: Claim::Substance, fewer: 3 }];

/// How far a goal is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The goal.
    pub goal: Goal,
    /// How many there were in the year that is chosen.
    pub base: Cell,
    /// How many in the year that is held against it.
    pub now: Cell,
    /// At most so many reach it.
    pub most: Option<u32>,
    /// The change in per cent.
    pub change: Option<i64>,
    /// Whether it is reached.
    pub reached: Option<bool>,
}

/// The goals with the table they rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goals {
    /// The years.
    pub years: [i32; 2],
    /// Citizens' complaints of both kinds in both years.
    pub table: Shown,
    /// Each goal.
    pub goals: Vec<Reached>,
    /// Whether the file goes from the start of the one year to the end of the other. If not, part of a year may be
    /// held against a whole one.
    pub whole: bool,
}

impl Cases {
    /// Holds a year against another.
    ///
    /// # Errors
    /// If both are the same year.
    pub fn goals(&self, base: i32, year: i32) -> Result<Goals, Overlap> {
        let (Some(before), Some(now)) = (Time::year(base), Time::year(year)) else {
            return Err(Overlap);
        };
        let table = self.compare(By::Claim, Some(Contact::Citizen), [before, now])?;
        let goals = GOALS
            .iter()
            .filter_map(|goal| {
                let row = table.rows.iter().position(|label| *label == Label::Claim(goal.claim))?;
                let [base, now] = *table.cells[row].as_slice() else { return None };
                let most = base.number().map(|base| base * (100 - goal.fewer) / 100);
                let reached = most.zip(now.number()).map(|(most, now)| now <= most);
                Some(Reached { goal: *goal, base, now, most, change: table.change(row), reached })
            })
            .collect();
        // Weekends and holidays at the ends of a year leave it whole.
        const SLACK: i64 = 14;
        let whole = self.span().is_some_and(|(first, last)| {
            let (from, to) = (before.from.min(now.from), before.to.max(now.to));
            (first - from).num_days() <= SLACK && (to - last).num_days() <= SLACK
        });
        Ok(Goals { years: [base, year], table, goals, whole })
    }
}

impl Goals {
    /// Each goal in a sentence, and one where a year may not be whole.
    pub fn sentences(&self, cases: &Cases, texts: &Texts) -> Vec<String> {
        let [base, year] = self.years.map(|year| year.to_string());
        let mut out = Vec::new();
        for reached in &self.goals {
            let name = texts.get(reached.goal.claim.words());
            let number = |cell: Cell| cell.number().unwrap_or_default().to_string();
            let line = match reached.reached {
                Some(true) => words::goal::Reached,
                Some(false) => words::goal::Missed,
                None => words::goal::Hidden,
            };
            let values = [
                (Slot::Navn, name),
                (Slot::Tal, &number(reached.now)),
                (Slot::Aar, &year),
                (Slot::Andet, &number(reached.base)),
                (Slot::Basisaar, &base),
                (Slot::Alt, &reached.most.unwrap_or_default().to_string()),
            ];
            out.push(texts.fill(line, &values));
        }
        if let (false, Some((first, last))) = (self.whole, cases.span()) {
            let (first, last) = (short(first), short(last));
            out.push(texts.fill(words::goal::NotWhole, &[(Slot::Fra, &first), (Slot::Til, &last)]));
        }
        out
    }
}
