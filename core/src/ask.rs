//! Which question can still change the advice. A question that cannot is never asked, and the
//! answer to a question that is no longer asked never counts.
//!
//! A question *can matter* if two completions of what is known, that differ in it alone, give
//! different steps. While only that question moves, each fact that rests on it takes some set of
//! values; the sets that are possible, one for each way in which everything else can stand, are
//! found fact by fact, so that the product of all facts is never enumerated. This is exact because
//! no table reads two facts that rest on the same fact (which a test holds).

use crate::decide::settle;
use crate::fact::{Fact, Known, Values};
use crate::rule::{MOST_FACTS, RuleBase, StepTable, Table};

/// For each fact, the sets of values that it takes while only the question moves; sets of one
/// value are left out. Empty for a fact that stands still.
struct Moves(Vec<Vec<Values>>);

/// Whether two completions of what is known, that differ in these facts alone, give different
/// steps in some table.
pub fn matters(base: &RuleBase, point: &Known, facts: &[Fact]) -> bool {
    let known = settle(base, point);
    let mut moves = Moves(vec![Vec::new(); Fact::COUNT]);
    for fact in facts {
        moves.add(*fact, known.get(*fact));
    }
    for source in base.facts {
        if known.get(source.sets).len() > 1 {
            every_move(&source.table, &known, &moves.clone_for(&source.table), &mut |values| {
                moves.add(
                    source.sets,
                    values.iter().fold(Values::NONE, |set, row| set.or(Values::one(row.then))),
                );
                true
            });
        }
    }
    base.tables.iter().any(|table| matters_in(table, &known, &moves))
}

fn matters_in(table: &StepTable, known: &Known, moves: &Moves) -> bool {
    let open = table.open_rows(known);
    if open.windows(2).all(|pair| pair[0].then == pair[1].then) {
        return false;
    }
    !every_move(table, known, &moves.clone_for(table), &mut |rows| {
        rows.windows(2).all(|pair| pair[0].then == pair[1].then)
    })
}

impl Moves {
    fn add(&mut self, fact: Fact, values: Values) {
        let sets = &mut self.0[fact as usize];
        if values.len() > 1 && !sets.contains(&values) {
            sets.push(values);
        }
    }

    /// The sets for each fact that a table reads.
    fn clone_for<T>(&self, table: &Table<T>) -> Vec<Vec<Values>> {
        table.reads.iter().map(|fact| self.0[*fact as usize].clone()).collect()
    }
}

/// For each way in which the facts that stand still can stand, and each set that the moving ones
/// take: calls `each` with the rows that decide meanwhile, until it answers `false`.
fn every_move<T: Copy + 'static>(
    table: &Table<T>,
    known: &Known,
    moves: &[Vec<Values>],
    each: &mut dyn FnMut(&[&'static crate::rule::Row<T>]) -> bool,
) -> bool {
    if moves.iter().all(Vec::is_empty) {
        return true;
    }
    // The moving facts, each with one of its sets: their product.
    let mut products = vec![[Values::NONE; MOST_FACTS]];
    for (place, sets) in moves.iter().enumerate().filter(|(_, sets)| !sets.is_empty()) {
        products = products
            .into_iter()
            .flat_map(|product| {
                sets.iter().map(move |set| {
                    let mut more = product;
                    more[place] = *set;
                    more
                })
            })
            .collect();
    }
    let mut still = table.block(known);
    for (place, sets) in moves.iter().enumerate() {
        if !sets.is_empty() {
            still[place] = Values::one(0);
        }
    }
    let mut rows = Vec::new();
    table.every(&still, &mut |combination| {
        products.iter().all(|product| {
            let mut block = *product;
            for (place, values) in block.iter_mut().enumerate() {
                if values.is_empty() {
                    *values = Values::one(combination[place]);
                }
            }
            rows.clear();
            table.rows_of(&block, &mut rows);
            each(&rows)
        })
    })
}

/// A fact's value when everything that a person tells stands as given.
pub fn value(base: &RuleBase, fact: Fact, told: &[u8; Fact::COUNT]) -> u8 {
    let Some(source) = base.facts.iter().find(|source| source.sets == fact) else {
        return told[fact as usize];
    };
    let mut combination = [0; MOST_FACTS];
    for (place, read) in source.table.reads.iter().enumerate() {
        combination[place] = value(base, *read, told);
    }
    source.table.decide(&combination).map_or(0, |row| row.then)
}
