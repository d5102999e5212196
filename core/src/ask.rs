//! Which question can still change the advice. A question that cannot is never asked, and the
//! answer to a question that is no longer asked never counts.
//!
//! A question *can matter* if two completions of what is known, that differ in it alone, give
//! different steps. For each fact that rests on the question we keep which value it can go to from
//! which, while only the question moves; fact by fact, so that the product of all facts is never
//! enumerated. This is exact because no table reads two facts that rest on the same fact, other
//! than the two that one question sets and than kind and for whom, which are never open when a
//! question is looked for (a test holds it).

use crate::decide::settle;
use crate::fact::{Fact, Known, MOST_VALUES, Values};
use crate::rule::{Block, RuleBase, Table};

/// From each value of a fact, the values that it can go to while only the question moves.
type Moves = [Values; MOST_VALUES];

/// Whether two completions of what is known, that differ in these facts alone, give different
/// steps in some table.
pub fn matters(base: &RuleBase, point: &Known, facts: &[Fact]) -> bool {
    let known = settle(base, point);
    let mut moves: Vec<Option<Moves>> = vec![None; Fact::COUNT];
    for fact in facts {
        let values = known.get(*fact);
        moves[*fact as usize] = Some([values; MOST_VALUES]);
    }
    for source in base.facts {
        if known.get(source.sets).len() > 1 {
            moves[source.sets as usize] = moves_of(&source.table, &known, &moves);
        }
    }
    base.tables.iter().any(|table| {
        let parts = Parts::of(table, &known, &moves);
        parts.is_some_and(|parts| parts.any_pair(|one, other| one != other))
    })
}

/// The moves of a fact that a table gives.
fn moves_of(table: &Table<u8>, known: &Known, moves: &[Option<Moves>]) -> Option<Moves> {
    let parts = Parts::of(table, known, moves)?;
    let mut found = [Values::NONE; MOST_VALUES];
    parts.any_pair(|one, other| {
        // A fact may also stay where it is.
        for (from, to) in [(one, other), (other, one), (one, one), (other, other)] {
            let reached = &mut found[usize::from(from)];
            *reached = reached.or(Values::one(to));
        }
        false
    });
    let moved = (0..).zip(&found).any(|(at, to)| !to.without(Values::one(at)).is_empty());
    moved.then_some(found)
}

/// What is known, split by the rows of a table that decide it.
struct Parts<T: 'static> {
    parts: Vec<(Block, T)>,
    moves: Vec<Option<Moves>>,
}

impl<T: Copy + PartialEq> Parts<T> {
    /// Nothing where no fact that the table reads moves, or one row decides everything.
    fn of(table: &Table<T>, known: &Known, moves: &[Option<Moves>]) -> Option<Self> {
        let moves: Vec<_> = table.reads.iter().map(|fact| moves[*fact as usize]).collect();
        if moves.iter().all(Option::is_none) {
            return None;
        }
        let mut parts = Vec::new();
        table.split_by_rows(&table.block(known), &mut |block, row| {
            parts.push((*block, row.then));
        });
        (parts.len() > 1).then_some(Self { parts, moves })
    }

    /// Whether `wanted` holds for what two rows give, between which one can go while only the
    /// question moves.
    fn any_pair(&self, mut wanted: impl FnMut(T, T) -> bool) -> bool {
        self.parts.iter().enumerate().any(|(at, (block, then))| {
            self.parts[at + 1..].iter().any(|(other_block, other)| {
                then != other && self.can_go(block, other_block) && wanted(*then, *other)
            })
        })
    }

    /// Whether some combination of one block becomes one of the other while only the question
    /// moves.
    fn can_go(&self, one: &Block, other: &Block) -> bool {
        self.moves.iter().enumerate().all(|(place, moves)| match moves {
            None => !one[place].and(other[place]).is_empty(),
            Some(moves) => one[place]
                .iter()
                .any(|value| !moves[usize::from(value)].and(other[place]).is_empty()),
        })
    }
}
