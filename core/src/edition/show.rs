//! What an edition's rules say to a code of their day. The same reading of rows as [`crate::decide`]: a step is
//! given when every completion of what is known gives it.

use super::{Edition, Row, Rule, Step, Table};
use crate::fact::Values;
use crate::order::once;
use crate::stamp::{CodeError, Point, unpack};

/// A result as it was on its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The steps in their order.
    pub steps: Vec<Given<'a>>,
    /// Of each complaint point, a line for each fact that was told.
    pub told: Vec<Vec<&'a str>>,
    /// Every rule that said so, in order.
    pub rules: Vec<&'a Rule>,
}

/// A step as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given<'a> {
    /// The step.
    pub step: &'a Step,
    /// The rules that said so, in order.
    pub rules: Vec<&'a Rule>,
}

/// Of each fact the values that are still possible.
type Known = Vec<Values>;

/// Of each step whether it is sure, and by which rules it is given at all.
type Found = Vec<(bool, Vec<usize>)>;

impl Edition {
    /// What the rules said for a code that was made with them.
    ///
    /// # Errors
    /// If the code cannot be read whole, or was made with other rules.
    pub fn show(&self, code: &str) -> Result<Shown<'_>, CodeError> {
        let counts: Vec<usize> = self.told().map(|(_, fact)| fact.values.len()).collect();
        let points = unpack(code, self.stamp().short(), &counts)?;
        let mut found: Found = vec![(false, Vec::new()); self.steps.len()];
        let mut told = Vec::new();
        for point in &points {
            self.decide(&self.settled(point), &mut found);
            let facts = self.told().zip(point);
            told.push(
                facts
                    .filter_map(|((_, fact), value)| Some(&*fact.said[usize::from((*value)?)]))
                    .collect(),
            );
        }
        let sure = self.steps.iter().zip(found).filter(|(_, (sure, _))| *sure);
        let mut all = Vec::new();
        let given = sure.map(|(step, (_, rules))| {
            all.extend(&rules);
            Given { step, rules: self.named(rules) }
        });
        let steps = given.collect();
        Ok(Shown { steps, told, rules: self.named(all) })
    }

    /// Rules by their places, each once and in order.
    fn named(&self, mut rules: Vec<usize>) -> Vec<&Rule> {
        once(&mut rules);
        rules.into_iter().map(|rule| &self.rules[rule]).collect()
    }

    /// What was told, and what follows from it.
    fn settled(&self, point: &Point) -> Known {
        let mut known: Known =
            self.facts.iter().map(|fact| Values::first(fact.values.len())).collect();
        for ((fact, _), value) in self.told().zip(point) {
            if let Some(value) = value {
                known[fact] = Values::one(*value);
            }
        }
        for table in &self.tables {
            if let Some(sets) = table.sets {
                let open = open_rows(table, &known);
                known[sets] = open.into_iter().fold(Values::NONE, |all, row| all.or(value(row)));
            }
        }
        known
    }

    /// Adds what the tables give.
    fn decide(&self, known: &Known, found: &mut Found) {
        for table in self.tables.iter().filter(|table| table.sets.is_none()) {
            let open = open_rows(table, known);
            for (step, (sure, rules)) in found.iter_mut().enumerate() {
                let mut giving = 0;
                for row in open.iter().filter(|row| row.then.contains(&step)) {
                    self.add_rules(row, known, rules);
                    giving += 1;
                }
                *sure |= giving > 0 && giving == open.len();
            }
        }
    }

    /// Adds the rules of a row, and of the rows that made the facts on which it stands, all the way down.
    fn add_rules(&self, row: &Row, known: &Known, rules: &mut Vec<usize>) {
        rules.extend(&row.by);
        for (fact, within) in &row.when {
            for table in self.tables.iter().filter(|table| table.sets == Some(*fact)) {
                for made in open_rows(table, known) {
                    if !value(made).and(*within).is_empty() {
                        self.add_rules(made, known, rules);
                    }
                }
            }
        }
    }
}

/// The value that a row of a fact's table gives.
fn value(row: &Row) -> Values {
    row.then.first().map_or(Values::NONE, |value| Values::one(*value as u8))
}

/// The rows that some completion of what is known reaches, in order. Walks the rows and keeps what no earlier row
/// has taken, as boxes that do not overlap.
fn open_rows<'a>(table: &'a Table, known: &Known) -> Vec<&'a Row> {
    let (mut open, mut left) = (Vec::new(), vec![known.clone()]);
    for row in &table.rows {
        let mut rest = Vec::new();
        let mut reached = false;
        for block in left {
            let mut met = block.clone();
            row.when.iter().for_each(|(fact, within)| met[*fact] = met[*fact].and(*within));
            if row.when.iter().any(|(fact, _)| met[*fact].is_empty()) {
                rest.push(block);
                continue;
            }
            reached = true;
            let mut block = block;
            for (fact, _) in &row.when {
                let outside = block[*fact].without(met[*fact]);
                if !outside.is_empty() {
                    let mut part = block.clone();
                    part[*fact] = outside;
                    rest.push(part);
                    block[*fact] = met[*fact];
                }
            }
        }
        if reached {
            open.push(row);
        }
        left = rest;
    }
    open
}
