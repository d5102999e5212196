//! Which question can still change the advice. A question that cannot is never asked, and the
//! answer to a question that is no longer asked never counts.

use crate::decide::{rests_on, settle};
use crate::fact::{Fact, Known, Values};
use crate::rule::{Combination, MOST_FACTS, RuleBase, StepTable};

/// Whether two completions of what is known, that differ in these facts alone, give different
/// steps in some table. Exact: tries the open combinations of each table.
pub fn matters(base: &RuleBase, point: &Known, facts: &[Fact]) -> bool {
    let known = settle(base, point);
    base.tables.iter().any(|table| matters_in(base, table, point, &known, facts))
}

fn matters_in(
    base: &RuleBase,
    table: &StepTable,
    told: &Known,
    known: &Known,
    facts: &[Fact],
) -> bool {
    let moved: Vec<usize> = (0..table.reads.len())
        .filter(|place| rests_on(base, table.reads[*place]).iter().any(|told| facts.contains(told)))
        .collect();
    if moved.is_empty() {
        return false;
    }
    let open = table.open_rows(known);
    if open.windows(2).all(|pair| pair[0].then == pair[1].then) {
        return false;
    }
    // Hold the moved places' other inputs still, and move the facts: each group is what the
    // moved places can then be.
    let groups = groups(base, table, told, facts, &moved);
    let mut rest = table.block(known);
    for place in &moved {
        rest[*place] = Values::one(0);
    }
    let all_same = table.every(&rest, &mut |combination| {
        groups.iter().all(|group| {
            let mut steps = group.iter().map(|values| {
                let mut tried = *combination;
                for (at, place) in moved.iter().enumerate() {
                    tried[*place] = values[at];
                }
                table.decide(&tried).map(|row| row.then)
            });
            let first = steps.next();
            steps.all(|other| Some(other) == first)
        })
    });
    !all_same
}

/// The sets of values that the moved places take while only `facts` move, one set for each way
/// in which their other inputs can stand.
fn groups(
    base: &RuleBase,
    table: &StepTable,
    told: &Known,
    facts: &[Fact],
    moved: &[usize],
) -> Vec<Vec<Combination>> {
    let mut still: Vec<Fact> = moved
        .iter()
        .flat_map(|place| rests_on(base, table.reads[*place]))
        .filter(|fact| !facts.contains(fact))
        .collect();
    still.sort_unstable();
    still.dedup();

    let mut groups: Vec<Vec<Combination>> = Vec::new();
    let mut values = [0; Fact::COUNT];
    every(told, &still, &mut values, &mut |values| {
        let mut group: Vec<Combination> = Vec::new();
        let mut values = *values;
        every(told, facts, &mut values, &mut |values| {
            let mut taken = [0; MOST_FACTS];
            for (at, place) in moved.iter().enumerate() {
                taken[at] = value(base, table.reads[*place], values);
            }
            if !group.contains(&taken) {
                group.push(taken);
            }
        });
        group.sort_unstable();
        if group.len() > 1 && !groups.contains(&group) {
            groups.push(group);
        }
    });
    groups
}

/// Calls `each` with every way in which the facts can stand.
fn every(
    told: &Known,
    facts: &[Fact],
    values: &mut [u8; Fact::COUNT],
    each: &mut dyn FnMut(&[u8; Fact::COUNT]),
) {
    let Some((first, rest)) = facts.split_first() else {
        each(values);
        return;
    };
    for value in told.get(*first).iter() {
        values[*first as usize] = value;
        every(told, rest, values, each);
    }
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
