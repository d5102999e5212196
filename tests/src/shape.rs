//! The shape of the tables of a rule base: small enough to be held in the head, nothing in them that
//! is never used, and nothing that one table reads twice. Each check lists everything that is wrong.

use std::collections::BTreeSet;
use std::slice;

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::{MOST_COMBINATIONS, MOST_FACTS, Work};
use klagevejviser_core::{
    Addressee, Condition, Fact, Known, Outcome, Question, RuleBase, RuleId, Step, Table, Values,
    decide_point,
};

use crate::brute::{each_witness, row};

/// What every point has from its beginning, so that it is never open: what it is about, and for whom.
pub const ALWAYS_TOLD: [Fact; 2] = [Fact::Kind, Fact::ForWhom];

/// What the shape of a table needs, whatever its rows give.
struct Shape {
    name: &'static str,
    reads: &'static [Fact],
    whens: Vec<&'static [Condition]>,
    combinations: usize,
}

fn shape<T: Copy>(table: &Table<T>) -> Shape {
    Shape {
        name: table.name,
        reads: table.reads,
        whens: table.rows.iter().map(|row| row.when).collect(),
        combinations: table.combinations(),
    }
}

fn shapes(base: &RuleBase) -> Vec<Shape> {
    let facts = base.facts.iter().map(|source| shape(&source.table));
    facts.chain(base.tables.iter().map(shape)).collect()
}

/// Every table is small enough to be tried whole.
pub fn too_large(base: &RuleBase) -> Vec<String> {
    let mut wrong = Vec::new();
    for shape in shapes(base) {
        if shape.reads.len() > MOST_FACTS {
            wrong.push(format!("{} reads too many facts: split it", shape.name));
        }
        if shape.combinations > MOST_COMBINATIONS {
            wrong.push(format!("{} is too large: split it", shape.name));
        }
    }
    wrong
}

/// The last row of every table, and no other, has no condition.
pub fn undecided(base: &RuleBase) -> Vec<String> {
    let mut wrong = Vec::new();
    for Shape { name, whens, .. } in shapes(base) {
        let Some((last, rows)) = whens.split_last() else {
            wrong.push(format!("{name} has no rows"));
            continue;
        };
        if !last.is_empty() {
            wrong.push(format!("{name}: the last row has a condition"));
        }
        if rows.iter().any(|when| when.is_empty()) {
            wrong.push(format!("{name}: a row before the last has no condition"));
        }
    }
    wrong
}

/// Every row decides some case.
pub fn shadowed(base: &RuleBase) -> Vec<String> {
    let facts = base.facts.iter().flat_map(|source| shadowed_in(base, &source.table));
    facts.chain(base.tables.iter().flat_map(|table| shadowed_in(base, table))).collect()
}

/// The same for one table.
pub fn shadowed_in<T: Copy>(base: &RuleBase, table: &Table<T>) -> Vec<String> {
    let mut reached = vec![false; table.rows.len()];
    each_witness(base, table.reads, &mut |_, all| {
        if let Some(reached) = reached.get_mut(row(table, all)) {
            *reached = true;
        }
    });
    let never = table.rows.iter().zip(&reached).enumerate().filter(|(_, (_, reached))| !**reached);
    never
        .map(|(place, (row, _))| {
            format!("{}, row {}: never decides: {:?}", table.name, place + 1, row.when)
        })
        .collect()
}

/// Tables read what their rows ask, and nothing else.
pub fn unread(base: &RuleBase) -> Vec<String> {
    let mut wrong = Vec::new();
    for Shape { name, reads, whens, .. } in shapes(base) {
        let asked: BTreeSet<Fact> =
            whens.iter().flat_map(|when| when.iter()).map(|c| c.fact).collect();
        let read: BTreeSet<Fact> = reads.iter().copied().collect();
        if read.len() < reads.len() {
            wrong.push(format!("{name} reads a fact twice"));
        }
        for fact in asked.symmetric_difference(&read) {
            wrong.push(format!("{name}: {} stands in reads or in rows, not in both", fact.name()));
        }
        for when in whens {
            for Condition { fact, within } in when {
                if within.is_empty() || *within == fact.all() {
                    wrong.push(format!("{name}: a condition on {} says nothing", fact.name()));
                }
                if when.iter().filter(|other| other.fact == *fact).count() > 1 {
                    wrong.push(format!("{name}: two conditions of a row on {}", fact.name()));
                }
            }
        }
    }
    wrong
}

/// A fact that a table reads is set by a table above it, or told by a question.
pub fn unset(base: &RuleBase) -> Vec<String> {
    let mut wrong = Vec::new();
    for Shape { name, reads, .. } in shapes(base) {
        for fact in reads {
            let followed = base.facts.iter().any(|source| source.sets == *fact);
            let asked = Question::ALL.iter().any(|question| question.facts().contains(fact));
            if !followed && !asked {
                wrong.push(format!("{name}: nothing sets {}", fact.name()));
            }
        }
    }
    wrong
}

/// The three-valued answer is exact only because the facts that a table reads can come about
/// independently of each other. What is always told leaves nothing open that two facts could share.
pub fn shared(base: &RuleBase) -> Vec<String> {
    let mut wrong = Vec::new();
    for Shape { name, reads, .. } in shapes(base) {
        let mut seen: Vec<(Fact, Fact)> = Vec::new();
        for read in reads {
            let told = rests_on(base, *read).into_iter();
            for told in told.filter(|fact| !ALWAYS_TOLD.contains(fact)) {
                if let Some((_, other)) = seen.iter().find(|(known, _)| *known == told) {
                    let (read, other, told) = (read.name(), other.name(), told.name());
                    wrong.push(format!("{name}: {read} and {other} both rest on {told}"));
                }
                seen.push((told, *read));
            }
        }
    }
    wrong
}

/// Facts follow only from what is told or stands above them, each from one table, and have such a
/// value.
pub fn circular(base: &RuleBase) -> Vec<String> {
    let mut wrong = Vec::new();
    for (place, source) in base.facts.iter().enumerate() {
        for later in &base.facts[place..] {
            let (sets, read) = (source.sets.name(), later.sets.name());
            if source.table.reads.contains(&later.sets) {
                wrong.push(format!("{sets} reads {read} too early"));
            }
        }
        for row in source.table.rows {
            if !source.sets.all().has(row.then) {
                wrong.push(format!("{} has no such value", source.sets.name()));
            }
        }
    }
    let set: BTreeSet<Fact> = base.facts.iter().map(|source| source.sets).collect();
    if set.len() < base.facts.len() {
        wrong.push("a fact is set by two tables".to_owned());
    }
    wrong
}

/// Every step, outcome, addressee and deciding rule is reached. Each table is asked by itself: the others would say of
/// its cases what they say of their own, and the time would grow with the square of the tables.
pub fn unreached(base: &RuleBase) -> Vec<String> {
    let (mut steps, mut rules) = (BTreeSet::new(), BTreeSet::new());
    for table in base.tables {
        let alone = RuleBase { tables: slice::from_ref(table), ..*base };
        each_witness(base, table.reads, &mut |told, _| {
            let mut point = Known::nothing();
            for fact in Fact::ALL.iter().filter(|fact| told.iter().all(|(known, _)| known != *fact))
            {
                point.set(*fact, Values::one(0));
            }
            for (fact, value) in told {
                point.set(*fact, Values::one(*value));
            }
            for given in decide_point(&alone, &point).sure() {
                steps.insert(given.step);
                rules.extend(given.rules.iter().copied());
            }
        });
    }
    let mut wrong = Vec::new();
    for step in Step::ALL.iter().filter(|step| !steps.contains(step)) {
        wrong.push(format!("the step {} is never given", step.name()));
    }
    for outcome in Outcome::ALL.iter().filter(|o| !steps.iter().any(|s| s.outcome() == **o)) {
        wrong.push(format!("the outcome {} is never reached", outcome.code()));
    }
    for addressee in Addressee::ALL.iter().filter(|a| !steps.iter().any(|s| s.addressee() == **a)) {
        wrong.push(format!("nobody is sent to {addressee:?}"));
    }
    let decides = |rule: &&RuleId| rule.work() == Work::Decides;
    for rule in RuleId::ALL.iter().filter(decides).filter(|rule| !rules.contains(*rule)) {
        wrong.push(format!("no advice names {}, though it decides", rule.name()));
    }
    wrong
}

/// Every step is given, and every deciding rule named, by some row: what [`unreached`] finds of
/// itself, without trying a single case.
pub fn unnamed(base: &RuleBase) -> Vec<String> {
    let mut steps: BTreeSet<Step> = BTreeSet::new();
    let mut rules: BTreeSet<RuleId> = BTreeSet::new();
    for source in base.facts {
        rules.extend(source.table.rows.iter().flat_map(|row| row.by));
    }
    for row in base.tables.iter().flat_map(|table| table.rows) {
        steps.extend(row.then);
        rules.extend(row.by);
    }
    let never = Step::ALL.iter().filter(|step| !steps.contains(step)).map(|step| step.name());
    let decides = RuleId::ALL.iter().filter(|rule| rule.work() == Work::Decides);
    let unnamed = decides.filter(|rule| !rules.contains(rule)).map(|rule| rule.name());
    never.chain(unnamed).map(|name| format!("no row has {name}")).collect()
}

/// The checks that take next to no time.
pub const QUICK: [(&str, Check); 4] =
    [("undecided", undecided), ("circular", circular), ("unread", unread), ("unreached", unnamed)];

/// Every check of the shape, by name. One that would not come to an end where an earlier one fails
/// is left out.
pub fn wrong(base: &RuleBase) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    let checks: [(&str, Check); 8] = [
        ("too large", too_large),
        ("undecided", undecided),
        ("circular", circular),
        ("unset", unset),
        ("unread", unread),
        ("shared", shared),
        ("shadowed", shadowed),
        ("unreached", unreached),
    ];
    for (name, check) in checks {
        let found = check(base);
        let circular = name == "circular" && !found.is_empty();
        wrong.extend(found.into_iter().map(|found| (name, found)));
        if circular {
            break;
        }
    }
    wrong
}

/// A check lists what is wrong.
pub type Check = fn(&RuleBase) -> Vec<String>;
