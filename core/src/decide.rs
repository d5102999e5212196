//! What is known → advice. Three-valued: a step is sure when every completion of what is known
//! gives it, possible when some do.

use crate::advice::{Advice, Given, Step};
use crate::fact::{Fact, Known, Values};
use crate::order::once;
use crate::rule::{MOST_FACTS, Row, RuleBase, StepTable};
use crate::rules::RuleId;

/// The advice for all complaint points: each is decided by itself, then they are joined.
pub fn decide(base: &RuleBase, points: &[Known]) -> Advice {
    points.iter().map(|point| decide_point(base, point)).fold(Advice::default(), Advice::join)
}

/// The advice for one complaint point.
pub fn decide_point(base: &RuleBase, point: &Known) -> Advice {
    decide_some(base, point, |_| true)
}

/// What some of the tables say of one complaint point.
pub(crate) fn decide_some(
    base: &RuleBase,
    point: &Known,
    wanted: impl Fn(&StepTable) -> bool,
) -> Advice {
    let known = settle(base, point);
    let mut advice = Advice::default();
    let mut open = Vec::new();
    for table in base.tables.iter().filter(|table| wanted(table)) {
        open.clear();
        table.each_open(&known, &mut |row| open.push(row));
        add_steps(base, &open, &known, &mut advice);
    }
    advice
}

/// Adds what the open rows of one table say of what is known.
fn add_steps(
    base: &RuleBase,
    open: &[&'static Row<&'static [Step]>],
    known: &Known,
    advice: &mut Advice,
) {
    for (at, row) in open.iter().enumerate() {
        for step in row.then {
            if open[..at].iter().any(|before| gives(before, *step)) {
                continue;
            }
            let mut given = Given { step: *step, sure: true, doubt: false, rules: Vec::new() };
            for row in &open[at..] {
                if gives(row, *step) {
                    given.doubt |= row.by.iter().any(|rule| rule.strength().is_doubtful());
                    name(base, row, known, &mut given.rules);
                } else {
                    given.sure = false;
                }
            }
            // No row before this one gives it.
            given.sure &= at == 0;
            once(&mut given.rules);
            advice.add(given);
        }
    }
}

fn gives(row: &Row<&'static [Step]>, step: Step) -> bool {
    row.then.contains(&step)
}

/// Adds the rules of a row, and of the rows that made the facts on which it stands, all the way down.
fn name<T: Copy>(base: &RuleBase, row: &Row<T>, known: &Known, rules: &mut Vec<RuleId>) {
    rules.extend(row.by);
    for condition in row.when {
        for source in base.facts.iter().filter(|source| source.sets == condition.fact) {
            source.table.each_open(known, &mut |made| {
                if condition.within.has(made.then) {
                    name(base, made, known, rules);
                }
            });
        }
    }
}

/// Fills in the facts that follow from others: each holds what some completion gives it.
pub fn settle(base: &RuleBase, point: &Known) -> Known {
    let mut known = *point;
    for source in base.facts {
        let mut values = Values::NONE;
        source.table.each_open(&known, &mut |row| values = values.or(Values::one(row.then)));
        known.set(source.sets, values);
    }
    known
}

/// The facts that a person tells, on which a fact rests; itself, if a person tells it.
pub fn rests_on(base: &RuleBase, fact: Fact) -> Vec<Fact> {
    let Some(source) = base.facts.iter().find(|source| source.sets == fact) else {
        return vec![fact];
    };
    let mut told: Vec<Fact> =
        source.table.reads.iter().flat_map(|read| rests_on(base, *read)).collect();
    once(&mut told);
    told
}

/// A fact's value when everything that a person tells stands as given, one value a fact.
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
