//! The combinations of a table that come out alike, as boxes that cannot be widened.

use crate::fact::{Condition, Fact, Known, Values};
use crate::rule::{Block, RuleBase, Table, subtract};

/// A box of combinations of a table that all have one outcome, and that cannot be widened: with
/// any value more of any fact, some combination in it comes out otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region<T> {
    /// What its combinations give.
    pub then: T,
    /// The facts that are narrowed, in the order in which the table reads them; whatever the others
    /// are.
    pub when: Vec<Condition>,
}

/// For each outcome of a table, in the order of the rows, its regions: every combination in one
/// has the outcome, and every combination with the outcome lies in at least one.
///
/// ```
/// use klagevejviser_core::rules::asides::WHO;
/// use klagevejviser_core::{Step, explain};
///
/// let regions = explain::regions(&WHO);
/// let help = regions.iter().find(|region| region.then == [Step::ChildHelp]).unwrap();
/// let facts: Vec<_> = help.when.iter().map(|condition| condition.fact.name()).collect();
/// assert_eq!(facts, ["Track", "ForWhom"]);
/// ```
pub fn regions<T: Copy + PartialEq>(table: &Table<T>) -> Vec<Region<T>> {
    let parts = parts(table);
    let mut seen: Vec<T> = Vec::new();
    let mut regions = Vec::new();
    for (_, then) in &parts {
        if seen.contains(then) {
            continue;
        }
        seen.push(*then);
        for block in boxes(&parts, |other| other == *then) {
            regions.push(Region { then: *then, when: conditions(table, &block) });
        }
    }
    regions
}

/// A table's combinations, split by the rows that decide them.
pub(super) type Parts<T> = Vec<(Block, T)>;

/// All combinations of a table.
pub(super) fn parts<T: Copy>(table: &Table<T>) -> Parts<T> {
    let mut parts = Vec::new();
    table.split_by_rows(&table.block(&Known::nothing()), &mut |block, row| {
        parts.push((*block, row.then));
    });
    parts
}

/// The boxes of a table's combinations with a wanted outcome.
pub(super) fn boxes<T: Copy>(parts: &Parts<T>, wanted: impl Fn(T) -> bool) -> Vec<Block> {
    let (inside, outside): (Vec<_>, Vec<_>) = parts.iter().partition(|(_, then)| wanted(*then));
    let blocks =
        |parts: Vec<&(Block, T)>| parts.iter().map(|(block, _)| *block).collect::<Vec<_>>();
    cover(&blocks(inside), &blocks(outside))
}

/// What a block says of the facts that a table reads.
pub(super) fn conditions<T: Copy>(table: &Table<T>, block: &Block) -> Vec<Condition> {
    let read = table.reads.iter().zip(block);
    read.filter(|(fact, within)| **within != fact.all())
        .map(|(fact, within)| Condition { fact: *fact, within: *within })
        .collect()
}

/// Boxes that together hold exactly what `inside` holds, where `outside` is everything else. None
/// of them can be widened by a value, and none can be left out.
///
/// ```
/// use klagevejviser_core::explain::cover;
/// use klagevejviser_core::{Values, rule::MOST_FACTS};
///
/// let block = |one: u8, other: u8| {
///     let mut block = [Values::NONE; MOST_FACTS];
///     (block[0], block[1]) = (Values::one(one), Values::one(other));
///     block
/// };
/// // Of two facts with two values each, three of the four combinations.
/// let found = cover(&[block(0, 0), block(0, 1), block(1, 0)], &[block(1, 1)]);
/// assert_eq!(found.len(), 2);
/// ```
pub fn cover(inside: &[Block], outside: &[Block]) -> Vec<Block> {
    let whole = inside.iter().chain(outside).fold(Block::default(), |whole, block| {
        std::array::from_fn(|place| whole[place].or(block[place]))
    });
    let mut found: Vec<Block> = Vec::new();
    for seed in inside {
        if !covered(seed, found.iter()) {
            found.push(widen(*seed, &whole, outside));
        }
    }
    // What a later box made needless.
    let mut at = 0;
    while at < found.len() {
        let others = found.iter().enumerate().filter(|(other, _)| *other != at);
        if covered(&found[at], others.map(|(_, block)| block)) {
            found.remove(at);
        } else {
            at += 1;
        }
    }
    found
}

/// Adds value after value to a block while it meets nothing outside. One round is enough: what a
/// smaller block cannot take, a larger one cannot take either.
fn widen(mut block: Block, whole: &Block, outside: &[Block]) -> Block {
    // Only what shares all other facts with the block can stop a fact from growing.
    for place in 0..block.len() {
        for value in whole[place].without(block[place]).iter() {
            let mut wider = block;
            wider[place] = wider[place].or(Values::one(value));
            if !outside.iter().any(|other| meet(&wider, other)) {
                block = wider;
            }
        }
    }
    block
}

/// Whether two blocks share a combination. The places behind the facts are empty in both.
fn meet(one: &Block, other: &Block) -> bool {
    one.iter().zip(other).all(|(a, b)| a.is_empty() || !a.and(*b).is_empty())
}

/// Whether all of a block lies in others.
fn covered<'a>(block: &Block, others: impl Iterator<Item = &'a Block>) -> bool {
    let (mut left, mut rest) = (vec![*block], Vec::new());
    for other in others {
        for part in left.drain(..) {
            if meet(&part, other) {
                let met = std::array::from_fn(|place| part[place].and(other[place]));
                subtract(part, &met, &mut rest);
            } else {
                rest.push(part);
            }
        }
        std::mem::swap(&mut left, &mut rest);
    }
    left.is_empty()
}

/// The ways in which told facts make a fact lie within a set, each a list of conditions on
/// different facts.
pub(super) fn told(base: &RuleBase, fact: Fact, within: Values) -> Vec<Vec<Condition>> {
    let Some(source) = base.facts.iter().find(|source| source.sets == fact) else {
        return vec![vec![Condition { fact, within }]];
    };
    let found = boxes(&parts(&source.table), |value| within.has(value));
    found.iter().flat_map(|block| told_block(base, &source.table, block)).collect()
}

/// The ways in which told facts bring about what a block says of the facts that a table reads.
pub(super) fn told_block<T: Copy>(
    base: &RuleBase,
    table: &Table<T>,
    block: &Block,
) -> Vec<Vec<Condition>> {
    let mut ways = vec![Vec::new()];
    for condition in conditions(table, block) {
        let more = told(base, condition.fact, condition.within);
        ways = ways.iter().flat_map(|way| more.iter().filter_map(|more| both(way, more))).collect();
    }
    ways
}

/// Both lists of conditions at once; nothing if they contradict each other.
fn both(one: &[Condition], other: &[Condition]) -> Option<Vec<Condition>> {
    let mut both = one.to_vec();
    for condition in other {
        match both.iter_mut().find(|known| known.fact == condition.fact) {
            Some(known) => {
                known.within = known.within.and(condition.within);
                if known.within.is_empty() {
                    return None;
                }
            }
            None => both.push(*condition),
        }
    }
    Some(both)
}
