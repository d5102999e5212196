//! Two versions of the tables of outcomes → which combinations came to another outcome, in the fewest
//! and widest descriptions.
//!
//! Where a fact that follows from others now takes another value, that is followed into the tables that
//! read it: there the combinations are told apart by what the fact *was* and what it *is*. Each fact
//! that a table reads comes about by itself (a proof holds it), so that this is exact.

use std::fmt;

use klagevejviser_core::Values;
use klagevejviser_core::explain::cover;
use klagevejviser_core::fact::MOST_VALUES;
use klagevejviser_core::rule::{Block, MOST_FACTS};

use super::OutcomesError;
use super::read::{Outcomes, every};

/// What has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(Vec<Changed>);

/// What has changed in one table.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Changed {
    Gone(String),
    New(String),
    Table { table: String, combinations: usize, moves: Vec<Move> },
}

/// From one outcome to another, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Move {
    from: String,
    to: String,
    /// Each region in codes, with how many combinations it holds.
    regions: Vec<(String, usize)>,
}

/// What a fact was and what it is; nothing where it had, or has, no such value.
type Pair = (Option<usize>, Option<usize>);

/// A fact as both versions read it.
struct Axis {
    fact: String,
    old: Vec<String>,
    new: Vec<String>,
    pairs: Vec<Pair>,
    /// Whether the old version, and the new one, read it.
    read: (Option<usize>, Option<usize>),
}

/// What changed between two versions of the tables, each in the order of evaluation.
///
/// # Errors
/// If two versions of a table are too different to be compared.
pub fn compare(old: &[Outcomes], new: &[Outcomes]) -> Result<Changes, OutcomesError> {
    let mut changes = Changes::default();
    // For each fact that follows from others, what it was and is where that differs.
    let mut moved: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for table in new {
        let Some(before) = old.iter().find(|before| before.table == table.table) else {
            changes.0.push(Changed::New(table.table.clone()));
            continue;
        };
        let moves = compare_table(before, table, &moved)?;
        if let Some(fact) = &table.gives {
            let pairs = moves.iter().map(|one| (one.from.clone(), one.to.clone())).collect();
            moved.push((fact.clone(), pairs));
        }
        if !moves.is_empty() {
            let combinations = table.reads.iter().map(|(_, values)| values.len()).product();
            changes.0.push(Changed::Table { table: table.table.clone(), combinations, moves });
        }
    }
    for table in old.iter().filter(|table| new.iter().all(|other| other.table != table.table)) {
        changes.0.push(Changed::Gone(table.table.clone()));
    }
    Ok(changes)
}

fn compare_table(
    old: &Outcomes,
    new: &Outcomes,
    moved: &[(String, Vec<(String, String)>)],
) -> Result<Vec<Move>, OutcomesError> {
    let axes = axes(old, new, moved);
    if axes.len() > MOST_FACTS || axes.iter().any(|axis| axis.pairs.len() > MOST_VALUES) {
        return Err(OutcomesError::TooDifferent { table: new.table.clone() });
    }
    // Each pair of outcomes with the blocks that have it; where a version has no such values, none.
    let mut parts: Vec<(&str, &str, Vec<Block>)> = Vec::new();
    let olds = sides(old, &axes, |axis| axis.read.0, |pair| pair.0);
    let news = sides(new, &axes, |axis| axis.read.1, |pair| pair.1);
    for (from, one) in &olds {
        for (to, other) in &news {
            let met: Block = std::array::from_fn(|place| one[place].and(other[place]));
            if met[..axes.len()].iter().any(|within| within.is_empty()) {
                continue;
            }
            match parts.iter_mut().find(|(a, b, _)| a == from && b == to) {
                Some((.., blocks)) => blocks.push(met),
                None => parts.push((from, to, vec![met])),
            }
        }
    }
    let mut moves = Vec::new();
    for (from, to, inside) in parts.iter().filter(|(from, to, _)| from != to) {
        let others = parts.iter().filter(|(a, b, _)| (a, b) != (from, to));
        let outside: Vec<Block> = others.flat_map(|(.., blocks)| blocks.iter().copied()).collect();
        let regions = cover(inside, &outside).iter().map(|block| told(block, &axes)).collect();
        moves.push(Move { from: (*from).to_owned(), to: (*to).to_owned(), regions });
    }
    Ok(moves)
}

/// A combination that one of two versions cannot have.
const NOT_THERE: &str = "(not there)";

/// The outcomes of one version as blocks of pairs, and what it does not have.
fn sides<'a>(
    table: &'a Outcomes,
    axes: &[Axis],
    read: impl Fn(&Axis) -> Option<usize>,
    side: impl Fn(&Pair) -> Option<usize>,
) -> Vec<(&'a str, Block)> {
    let set = |axis: &Axis, has: &dyn Fn(Option<usize>) -> bool| {
        let pairs = (0..).zip(&axis.pairs).filter(|(_, pair)| has(side(pair)));
        pairs.fold(Values::NONE, |set, (at, _)| set.or(Values::one(at)))
    };
    let mut sides = Vec::new();
    for outcome in &table.outcomes {
        for block in &outcome.blocks {
            let mut pairs = Block::default();
            for (within, axis) in pairs.iter_mut().zip(axes) {
                *within = match read(axis) {
                    Some(place) => {
                        set(axis, &|value| value.is_some_and(|value| block[place].has(value as u8)))
                    }
                    None => set(axis, &|_| true),
                };
            }
            sides.push((outcome.then.as_str(), pairs));
        }
    }
    for (at, axis) in axes.iter().enumerate().filter(|(_, axis)| read(axis).is_some()) {
        let lacks = set(axis, &|value| value.is_none());
        if !lacks.is_empty() {
            let mut pairs = Block::default();
            for (place, (within, axis)) in pairs.iter_mut().zip(axes).enumerate() {
                *within = if place == at { lacks } else { set(axis, &|_| true) };
            }
            sides.push((NOT_THERE, pairs));
        }
    }
    sides
}

/// The facts that either version reads, in the order of the new one.
fn axes(old: &Outcomes, new: &Outcomes, moved: &[(String, Vec<(String, String)>)]) -> Vec<Axis> {
    let gone = old.reads.iter().filter(|(fact, _)| new.reads.iter().all(|(now, _)| now != fact));
    let facts = new.reads.iter().chain(gone).map(|(fact, _)| fact);
    facts
        .map(|fact| {
            let find = |table: &Outcomes| {
                let place = table.reads.iter().position(|(read, _)| read == fact)?;
                Some((place, table.reads[place].1.clone()))
            };
            let (before, now) = (find(old), find(new));
            let values = |found: &Option<(usize, Vec<String>)>,
                          other: &Option<(usize, Vec<String>)>| {
                found.as_ref().or(other.as_ref()).map(|(_, values)| values.clone())
            };
            let old = values(&before, &now).unwrap_or_default();
            let new = values(&now, &before).unwrap_or_default();
            let at = |values: &[String], code: &String| values.iter().position(|one| one == code);
            let mut pairs: Vec<Pair> =
                new.iter().enumerate().map(|(place, code)| (at(&old, code), Some(place))).collect();
            pairs.extend(
                (0..old.len())
                    .filter(|one| at(&new, &old[*one]).is_none())
                    .map(|one| (Some(one), None)),
            );
            for (from, to) in moved.iter().filter(|(known, _)| known == fact).flat_map(|(_, p)| p) {
                if let (Some(from), Some(to)) = (at(&old, from), at(&new, to)) {
                    pairs.push((Some(from), Some(to)));
                }
            }
            let read = (before.map(|(place, _)| place), now.map(|(place, _)| place));
            Axis { fact: fact.clone(), old, new, pairs, read }
        })
        .collect()
}

/// A block in codes, and how many combinations it holds.
fn told(block: &Block, axes: &[Axis]) -> (String, usize) {
    let code = |axis: &Axis, at: u8| {
        let (old, new) = axis.pairs[usize::from(at)];
        let (old, new) = (old.map(|old| &axis.old[old]), new.map(|new| &axis.new[new]));
        match (old, new) {
            (Some(old), Some(new)) if old != new => format!("{old}->{new}"),
            (_, Some(one)) | (Some(one), None) => one.clone(),
            (None, None) => String::new(),
        }
    };
    let conditions: Vec<String> = block
        .iter()
        .zip(axes)
        .filter_map(|(within, axis)| {
            let all = Values::first(axis.pairs.len());
            let others = all.without(*within);
            let codes =
                |set: Values| set.iter().map(|at| code(axis, at)).collect::<Vec<_>>().join("|");
            match (within.len(), others.len()) {
                (_, 0) => None,
                (many, few) if few < many => Some(format!("{} not {}", axis.fact, codes(others))),
                _ => Some(format!("{} {}", axis.fact, codes(*within))),
            }
        })
        .collect();
    let mut number = 0;
    every(block, axes.len(), &mut |_| number += 1);
    let whatever = conditions.is_empty();
    (if whatever { "whatever is told".to_owned() } else { conditions.join(", ") }, number)
}

impl Changes {
    /// Whether every case has the outcome that it had.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return writeln!(f, "Every case has the outcome that it had.");
        }
        for changed in &self.0 {
            match changed {
                Changed::Gone(table) => writeln!(f, "{table}: the table is gone")?,
                Changed::New(table) => writeln!(f, "{table}: a new table")?,
                Changed::Table { table, combinations, moves } => {
                    writeln!(f, "{table}:")?;
                    for Move { from, to, regions } in moves {
                        for (region, number) in regions {
                            let of = thousands(*combinations);
                            let number = thousands(*number);
                            writeln!(f, "  {region}: {from} -> {to}; {number} of {of}")?;
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

/// `2160` → `2,160`.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
