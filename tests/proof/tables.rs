//! The shape of the tables: small enough to be held in the head, nothing in them that is never
//! used, and nothing that one table reads twice.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::{MOST_COMBINATIONS, MOST_FACTS, Work};
use klagevejviser_core::{
    Addressee, Answer, Answers, COPENHAGEN, Condition, Fact, Known, Outcome, Question, RuleId,
    Step, Table, Values, decide_point, fold,
};

use crate::brute::{each_witness, row};

/// What every point has from its beginning, so that it is never open: what it is about, and for whom.
pub(crate) const ALWAYS_TOLD: [Fact; 2] = [Fact::Kind, Fact::ForWhom];

/// What the shape of a table needs, whatever its rows give.
struct Shape {
    name: &'static str,
    reads: &'static [Fact],
    whens: Vec<&'static [Condition]>,
    combinations: usize,
    reached: Vec<bool>,
}

fn shape<T: Copy>(table: &Table<T>) -> Shape {
    let mut reached = vec![false; table.rows.len()];
    each_witness(&COPENHAGEN, table.reads, &mut |_, all| reached[row(table, all)] = true);
    Shape {
        name: table.name,
        reads: table.reads,
        whens: table.rows.iter().map(|row| row.when).collect(),
        combinations: table.combinations(),
        reached,
    }
}

fn shapes() -> Vec<Shape> {
    let facts = COPENHAGEN.facts.iter().map(|source| shape(&source.table));
    facts.chain(COPENHAGEN.tables.iter().map(shape)).collect()
}

/// Fails with everything that is wrong, not only with the first of it.
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_table_is_small_enough_to_be_tried_whole() {
    let mut sum = 0;
    for shape in shapes() {
        assert!(shape.reads.len() <= MOST_FACTS, "{} reads too many facts: split it", shape.name);
        assert!(shape.combinations <= MOST_COMBINATIONS, "{} is too large: split it", shape.name);
        sum += shape.combinations;
    }
    println!("{} tables, {sum} combinations", shapes().len());
}

#[test]
fn every_table_decides_whatever_is_told() {
    let mut wrong = Vec::new();
    for Shape { name, whens, .. } in shapes() {
        let (last, rows) = whens.split_last().unwrap();
        if !last.is_empty() {
            wrong.push(format!("{name}: the last row has a condition"));
        }
        if rows.iter().any(|when| when.is_empty()) {
            wrong.push(format!("{name}: a row before the last has no condition"));
        }
    }
    none(&wrong);
}

#[test]
fn every_row_decides_some_case() {
    let mut wrong = Vec::new();
    for Shape { name, whens, reached, .. } in shapes() {
        for (place, when) in whens.iter().enumerate().filter(|(place, _)| !reached[*place]) {
            wrong.push(format!("{name}, row {}: never decides: {when:?}", place + 1));
        }
    }
    none(&wrong);
}

#[test]
fn tables_read_what_their_rows_ask_and_nothing_else() {
    let mut wrong = Vec::new();
    for Shape { name, reads, whens, .. } in shapes() {
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
    none(&wrong);
}

/// The three-valued answer is exact only because the facts that a table reads can come about
/// independently of each other. What is always told leaves nothing open that two facts could share.
#[test]
fn no_table_reads_two_facts_that_rest_on_the_same_answer() {
    let mut wrong = Vec::new();
    for Shape { name, reads, .. } in shapes() {
        let mut seen: Vec<(Fact, Fact)> = Vec::new();
        for read in reads {
            let told = rests_on(&COPENHAGEN, *read).into_iter();
            for told in told.filter(|fact| !ALWAYS_TOLD.contains(fact)) {
                if let Some((_, other)) = seen.iter().find(|(known, _)| *known == told) {
                    let (read, other, told) = (read.name(), other.name(), told.name());
                    wrong.push(format!("{name}: {read} and {other} both rest on {told}"));
                }
                seen.push((told, *read));
            }
        }
    }
    none(&wrong);
}

#[test]
fn what_a_point_is_about_and_for_whom_is_never_open() {
    let kinds = Answer::Many(Fact::Kind.all());
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let case = fold(&COPENHAGEN, &Answers::default().with(Question::Kind, kinds), day);
    assert_eq!(case.points.len(), Fact::Kind.values().len());
    for point in case.points {
        assert!(ALWAYS_TOLD.iter().all(|fact| point.only(*fact).is_some()));
    }
}

#[test]
fn facts_follow_only_from_what_is_told_or_stands_above_them() {
    for (place, source) in COPENHAGEN.facts.iter().enumerate() {
        for later in &COPENHAGEN.facts[place..] {
            let (sets, read) = (source.sets.name(), later.sets.name());
            assert!(!source.table.reads.contains(&later.sets), "{sets} reads {read} too early");
        }
        for row in source.table.rows {
            assert!(source.sets.all().has(row.then), "{} has no such value", source.sets.name());
        }
    }
    let set: BTreeSet<Fact> = COPENHAGEN.facts.iter().map(|source| source.sets).collect();
    assert_eq!(set.len(), COPENHAGEN.facts.len(), "a fact is set by two tables");
}

#[test]
fn every_step_outcome_addressee_and_deciding_rule_is_reached() {
    let (mut steps, mut rules) = (BTreeSet::new(), BTreeSet::new());
    for table in COPENHAGEN.tables {
        each_witness(&COPENHAGEN, table.reads, &mut |told, _| {
            let mut point = Known::nothing();
            for fact in Fact::ALL.iter().filter(|fact| told.iter().all(|(known, _)| known != *fact))
            {
                point.set(*fact, Values::one(0));
            }
            for (fact, value) in told {
                point.set(*fact, Values::one(*value));
            }
            for given in decide_point(&COPENHAGEN, &point).sure() {
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
    none(&wrong);
}
