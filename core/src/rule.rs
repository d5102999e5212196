//! What a rule is, what a row is, what a table is. The rule base itself stands in [`crate::rules`].
//!
//! A **rule** is one provision with its id, source and strength. A **row** says: when these facts
//! lie within these sets, then this, by these rules. A **table** is rows in order: the first that
//! fits decides, and the last has no condition. Rows are data, so that they can be listed, drawn,
//! exported, compared and broken on purpose.

use crate::advice::Step;
use crate::fact::{Condition, Fact, Known, Values};
use crate::rules::RuleId;
use crate::words::{self, Text};

/// How many facts a table may read, so that a person can still hold it in the head.
pub const MOST_FACTS: usize = 8;
/// How many combinations a table may have, so that every test run can try them all.
pub const MOST_COMBINATIONS: usize = 20_000;

/// One row of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<T: 'static> {
    /// The conditions that must all hold. None: the row always fits.
    pub when: &'static [Condition],
    /// What the row gives.
    pub then: T,
    /// The rules that say so.
    pub by: &'static [RuleId],
}

/// A row from its three parts, for short tables.
pub const fn row<T>(when: &'static [Condition], then: T, by: &'static [RuleId]) -> Row<T> {
    Row { when, then, by }
}

/// How much of what is possible a row fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    None,
    Part,
    Whole,
}

impl<T> Row<T> {
    fn fit(&self, known: &Known) -> Fit {
        let mut fit = Fit::Whole;
        for condition in self.when {
            let possible = known.get(condition.fact);
            if possible.and(condition.within).is_empty() {
                return Fit::None;
            }
            if !possible.without(condition.within).is_empty() {
                fit = Fit::Part;
            }
        }
        fit
    }
}

/// Rows in order; the first that fits decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table<T: 'static> {
    /// The table's name, as tests and exports write it.
    pub name: &'static str,
    /// The facts that its rows read.
    pub reads: &'static [Fact],
    /// The rows in order.
    pub rows: &'static [Row<T>],
}

/// A table that gives steps.
pub type StepTable = Table<&'static [Step]>;

/// A table that gives the value of a fact which follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactTable {
    /// The fact whose value the rows give.
    pub sets: Fact,
    /// The rows; each gives one value, by its place.
    pub table: Table<u8>,
}

/// Everything that decides: first the facts that follow from others, then the steps.
#[derive(Clone, Copy, Debug)]
pub struct RuleBase {
    /// In an order in which each reads only what a person tells or an earlier one sets.
    pub facts: &'static [FactTable],
    /// In any order: what they give is joined.
    pub tables: &'static [StepTable],
}

/// How firmly a source says what a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// A Copenhagen source, or the law, says so.
    Firm,
    /// A Copenhagen source, but an old one.
    Old,
    /// Seen for other municipalities or in general law only.
    Analogous,
    /// Our own reading.
    Inferred,
}

impl Strength {
    /// Its name in plain words.
    pub fn words(self) -> Text {
        let words = match self {
            Strength::Firm => words::strength::Firm,
            Strength::Old => words::strength::Old,
            Strength::Analogous => words::strength::Analogous,
            Strength::Inferred => words::strength::Inferred,
        };
        words.here()
    }

    /// Whether the page must say the doubt aloud.
    pub const fn is_doubtful(self) -> bool {
        match self {
            Strength::Firm => false,
            Strength::Old | Strength::Analogous | Strength::Inferred => true,
        }
    }
}

/// How a rule is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Rows name it.
    Decides,
    /// It stands in sight, as a note on these steps.
    Tells(&'static [Step]),
    /// It stands folded ("Godt at vide") on these steps; with none, on the page of rules only.
    Explains(&'static [Step]),
    /// It is a number that a count or a fact uses.
    Number,
}

/// One combination of the facts that a table reads: for each fact one value, in `reads` order.
pub type Combination = [u8; MOST_FACTS];

/// A box of combinations: for each fact that a table reads a set, in `reads` order; the places
/// behind them stay empty.
pub type Block = [Values; MOST_FACTS];

impl<T> Table<T> {
    /// Whether the table is small enough to be held in the head and tried in full.
    pub const fn is_small(&self) -> bool {
        self.reads.len() <= MOST_FACTS && self.combinations() <= MOST_COMBINATIONS
    }

    /// How many combinations the table has.
    pub const fn combinations(&self) -> usize {
        let mut product = 1;
        let mut at = 0;
        while at < self.reads.len() {
            product *= self.reads[at].values().len();
            at += 1;
        }
        product
    }
}

impl<T: Copy> Table<T> {
    /// The place of a condition's fact among those that the table reads.
    fn place(&self, fact: Fact) -> Option<usize> {
        self.reads.iter().position(|read| *read == fact)
    }

    /// The sets that a row's conditions leave of a block; a fact without condition stays whole.
    fn meet(&self, row: &Row<T>, block: &Block) -> Option<Block> {
        let mut met = *block;
        for condition in row.when {
            let place = self.place(condition.fact)?;
            met[place] = met[place].and(condition.within);
            if met[place].is_empty() {
                return None;
            }
        }
        Some(met)
    }

    /// What is known of the facts that the table reads.
    pub fn block(&self, known: &Known) -> Block {
        let mut block = [Values::NONE; MOST_FACTS];
        for (place, fact) in self.reads.iter().enumerate() {
            block[place] = known.get(*fact);
        }
        block
    }

    /// The row that decides one combination.
    pub fn decide(&self, combination: &Combination) -> Option<&'static Row<T>> {
        self.rows.iter().find(|row| {
            row.when.iter().all(|condition| {
                self.place(condition.fact)
                    .is_some_and(|place| condition.within.has(combination[place]))
            })
        })
    }

    /// The rows that some completion of what is known still reaches, in order.
    pub fn open_rows(&self, known: &Known) -> Vec<&'static Row<T>> {
        let mut open = Vec::new();
        self.each_open(known, &mut |row| open.push(row));
        open
    }

    /// Calls `each` with those rows. A row that what is known fits as a whole, or not at all, needs no splitting: where
    /// everything is told, that is every row.
    pub(crate) fn each_open(&self, known: &Known, each: &mut dyn FnMut(&'static Row<T>)) {
        for (at, row) in self.rows.iter().enumerate() {
            match row.fit(known) {
                Fit::None => {}
                Fit::Whole => return each(row),
                Fit::Part => {
                    // No row before this one has taken anything.
                    let mut last = None;
                    return self.split(at, &self.block(known), &mut |_, row| {
                        if !last.is_some_and(|last| std::ptr::eq(last, row)) {
                            last = Some(row);
                            each(row);
                        }
                    });
                }
            }
        }
    }

    /// Splits a block into parts, each decided by one row, and calls `each` with them in the order
    /// of the rows. Walks the rows and keeps what no earlier row has taken.
    pub(crate) fn split_by_rows(
        &self,
        block: &Block,
        each: &mut dyn FnMut(&Block, &'static Row<T>),
    ) {
        self.split(0, block, each);
    }

    /// The same with the rows from a place on, where no row before it takes anything of the block.
    fn split(&self, from: usize, block: &Block, each: &mut dyn FnMut(&Block, &'static Row<T>)) {
        let (mut left, mut rest) = (vec![*block], Vec::new());
        for row in &self.rows[from..] {
            for block in left.drain(..) {
                match self.meet(row, &block) {
                    Some(met) => {
                        each(&met, row);
                        subtract(block, &met, &mut rest);
                    }
                    None => rest.push(block),
                }
            }
            std::mem::swap(&mut left, &mut rest);
            if left.is_empty() {
                break;
            }
        }
    }
}

/// Adds what of `block` lies outside `met`, a part of it, as boxes that do not overlap.
pub(crate) fn subtract(mut block: Block, met: &Block, rest: &mut Vec<Block>) {
    for place in 0..MOST_FACTS {
        let outside = block[place].without(met[place]);
        if !outside.is_empty() {
            let mut part = block;
            part[place] = outside;
            rest.push(part);
            block[place] = met[place];
        }
    }
}
