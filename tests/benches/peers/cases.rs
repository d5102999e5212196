//! The cases, drawn by numbers that look like chance and are the same in every run. What is right for them comes from
//! the reading of the tables that knows nothing of the engine, `klagevejviser_tests::brute`.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use klagevejviser_core::case::fold;
use klagevejviser_core::decide::{rests_on, settle as settle_known};
use klagevejviser_core::explore::every_answer;
use klagevejviser_core::fact::Known;
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Fact, Kind, Question, RuleId, Step, Table, Values,
};
use klagevejviser_tests::brute::{self, All, Dice};
use serde_json::{Value, json};

/// How many ways through the questions are drawn.
const WAYS: usize = 2_500;
/// How many single changes of an earlier answer.
const CHANGES: usize = 5_000;
/// A table with more completions of a partial state than this is not tried in full.
const MOST_COMPLETIONS: usize = 20_000;

/// A day that is neither holiday nor weekend.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// The facts that a person tells.
pub(crate) fn told() -> Vec<Fact> {
    let is_told = |fact: &Fact| COPENHAGEN.facts.iter().all(|source| source.sets != *fact);
    Fact::ALL.iter().copied().filter(is_told).collect()
}

/// What may be said of a table in a partial state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    /// All completions give the same: so it was found by trying them all.
    Settled,
    /// Two completions give different things.
    Open,
}

/// A single change of an earlier answer.
pub(crate) struct Changed {
    /// All answers as they then stand.
    pub(crate) answers: Answers,
    /// The facts with every answer that was ever given.
    pub(crate) kept: Known,
    /// The facts without the answers that are no longer asked for.
    pub(crate) clean: Known,
}

/// Everything that is asked of an engine.
pub(crate) struct Inputs {
    /// Cases in which everything is told: one for every combination of every table that can come about.
    pub(crate) cases: Vec<All>,
    /// States on the way through the questions, with the truth of every table that could be tried.
    pub(crate) partial: Vec<(Known, Vec<Option<Truth>>)>,
    /// Answers at the end of ways.
    pub(crate) ends: Vec<Answers>,
    /// Changes after which an answer is no longer asked for.
    pub(crate) changes: Vec<Changed>,
}

pub(crate) fn inputs() -> Inputs {
    let mut dice = Dice(10);
    let (ends, states) = ways(&mut dice);
    let partial = states.iter().map(|known| (*known, truths(known))).collect();
    let changes = changes(&ends, &mut dice);
    Inputs { cases: every_case(&mut dice), partial, ends, changes }
}

/// A case for every combination of every table; what a table does not rest on is drawn.
fn every_case(dice: &mut Dice) -> Vec<All> {
    let mut found: BTreeSet<All> = BTreeSet::new();
    let mut add = |told: &brute::Told| {
        let mut all = [0; Fact::COUNT];
        for fact in Fact::ALL {
            all[*fact as usize] = dice.roll(fact.values().len()) as u8;
        }
        for (fact, value) in told {
            all[*fact as usize] = *value;
        }
        brute::settle(&COPENHAGEN, &mut all);
        found.insert(all);
    };
    for source in COPENHAGEN.facts {
        brute::each_witness(&COPENHAGEN, source.table.reads, &mut |told, _| add(told));
    }
    for table in COPENHAGEN.tables {
        brute::each_witness(&COPENHAGEN, table.reads, &mut |told, _| add(told));
    }
    let mut cases: Vec<All> = found.into_iter().collect();
    // In no order, so that no engine is helped by the one before.
    for at in (1..cases.len()).rev() {
        cases.swap(at, dice.roll(at + 1));
    }
    cases
}

/// Draws ways through the questions: their ends, and the states on them.
fn ways(dice: &mut Dice) -> (Vec<Answers>, Vec<Known>) {
    let (mut ends, mut states) = (Vec::new(), Vec::new());
    for way in 0..WAYS {
        let kind = (way % Kind::ALL.len()) as u8;
        let kinds = Answer::Many(Values::one(kind));
        let mut answers = Answers::default().with(Question::Kind, kinds);
        loop {
            let case = fold(&COPENHAGEN, &answers, today());
            let Some(question) = case.next else { break };
            if !states.contains(&case.points[0]) {
                states.push(case.points[0]);
            }
            let choices = every_answer(question, &case, today());
            answers.give(question, choices[dice.roll(choices.len())]);
        }
        ends.push(answers);
    }
    (ends, states)
}

/// What is right for each table in a partial state, where it can be tried.
fn truths(known: &Known) -> Vec<Option<Truth>> {
    let facts = COPENHAGEN.facts.iter().map(|source| truth(&source.table, known));
    facts.chain(COPENHAGEN.tables.iter().map(|table| truth(table, known))).collect()
}

fn truth<T: Copy + PartialEq>(table: &Table<T>, known: &Known) -> Option<Truth> {
    let mut told: Vec<Fact> =
        table.reads.iter().flat_map(|read| rests_on(&COPENHAGEN, *read)).collect();
    told.sort_unstable();
    told.dedup();
    let open: Vec<_> = told.iter().map(|fact| (*fact, known.get(*fact))).collect();
    let completions: usize = open.iter().map(|(_, values)| values.len() as usize).product();
    if completions > MOST_COMPLETIONS {
        return None;
    }
    let mut first = None;
    let mut truth = Truth::Settled;
    brute::every(&open, &mut [0; Fact::COUNT], &mut |all| {
        brute::settle(&COPENHAGEN, all);
        let then = table.rows[brute::row(table, all)].then;
        if *first.get_or_insert(then) != then {
            truth = Truth::Open;
        }
    });
    Some(truth)
}

/// Changes one answer on a way, so that a later one is no longer asked for.
fn changes(ends: &[Answers], dice: &mut Dice) -> Vec<Changed> {
    let mut found = Vec::new();
    for at in 0..ends.len() * 100 {
        if found.len() == CHANGES {
            break;
        }
        let old = &ends[at % ends.len()];
        let counted = fold(&COPENHAGEN, old, today()).counted;
        let question = counted[1 + dice.roll(counted.len() - 1)];
        let case = fold(&COPENHAGEN, old, today());
        let choices = every_answer(question, &case, today());
        let answers = old.with(question, choices[dice.roll(choices.len())]);
        let case = fold(&COPENHAGEN, &answers, today());
        if counted.iter().all(|question| case.counted.contains(question)) {
            continue;
        }
        // What a form holds that keeps every field: the old facts, with those of the changed answer over them.
        let clean = case.points[0];
        let mut kept = fold(&COPENHAGEN, old, today()).points[0];
        for fact in told() {
            if clean.get(fact).len() == 1 {
                kept.set(fact, clean.get(fact));
            }
        }
        found.push(Changed { answers, kept, clean });
    }
    found
}

impl Inputs {
    /// As the file that the peers read: a value by its place, -1 for what is not told.
    pub(crate) fn written(&self) -> Value {
        let told = told();
        let of_known = |known: &Known| -> Vec<i32> {
            told.iter().map(|fact| known.only(*fact).map_or(-1, i32::from)).collect()
        };
        let cases: Vec<Vec<u8>> = self
            .cases
            .iter()
            .map(|all| told.iter().map(|fact| all[*fact as usize]).collect())
            .collect();
        let answers: Vec<Vec<usize>> = self.cases.iter().map(rows).collect();
        let partial: Vec<Value> = self
            .partial
            .iter()
            .map(|(known, truths)| {
                let truths: Vec<i32> = truths
                    .iter()
                    .map(|truth| match truth {
                        Some(Truth::Settled) => 1,
                        Some(Truth::Open) => 0,
                        None => -1,
                    })
                    .collect();
                json!([of_known(known), truths])
            })
            .collect();
        let changes: Vec<Value> = self
            .changes
            .iter()
            .map(|one| json!([of_known(&one.kept), of_known(&one.clean)]))
            .collect();
        let facts: Vec<Value> = told
            .iter()
            .map(|fact| json!({ "name": fact.name(), "values": fact.values() }))
            .collect();
        let names = COPENHAGEN.facts.iter().map(|source| source.table.name);
        let names: Vec<&str> =
            names.chain(COPENHAGEN.tables.iter().map(|table| table.name)).collect();
        json!({
            "told": facts,
            "tables": names,
            "steps": Step::ALL.iter().map(|step| step.name()).collect::<Vec<_>>(),
            "rules": RuleId::ALL.iter().map(|rule| rule.name()).collect::<Vec<_>>(),
            "cases": cases,
            "answers": answers,
            "partial": partial,
            "changes": changes,
        })
    }
}

/// The rows that decide a case, in the order of the tables.
pub(crate) fn rows(all: &All) -> Vec<usize> {
    let facts = COPENHAGEN.facts.iter().map(|source| brute::row(&source.table, all));
    facts.chain(COPENHAGEN.tables.iter().map(|table| brute::row(table, all))).collect()
}

/// What our engine says of each table in a partial state: whether its open rows give one thing.
pub(crate) fn said(known: &Known) -> Vec<Truth> {
    let known = settle_known(&COPENHAGEN, known);
    let facts = COPENHAGEN.facts.iter().map(|source| one(&source.table, &known));
    facts.chain(COPENHAGEN.tables.iter().map(|table| one(table, &known))).collect()
}

fn one<T: Copy + PartialEq>(table: &Table<T>, known: &Known) -> Truth {
    let open = table.open_rows(known);
    if open.iter().all(|row| row.then == open[0].then) { Truth::Settled } else { Truth::Open }
}
