//! Every combination of every table with what our own engine says to it, as the file that
//! `engines.mjs` reads.

use klagevejviser_core::{COPENHAGEN, Fact, RuleId, Step, Table, explore};
use klagevejviser_tools::export::Export;
use serde_json::{Map, Value, json};

/// The file. Its stamp is that of the rules as they are, whatever was changed in an export.
pub(crate) fn answers() -> String {
    let stamp = Export::of(&COPENHAGEN).stamp;
    let mut tables = Vec::new();
    for source in COPENHAGEN.facts {
        let values = source.sets.values();
        let then = |value: u8| vec![values[usize::from(value)]];
        tables.push(table(&source.table, source.sets.name(), then));
    }
    for steps in COPENHAGEN.tables {
        tables.push(table(steps, "steps", |steps| steps.iter().copied().map(Step::name).collect()));
    }
    let facts: Map<String, Value> =
        Fact::ALL.iter().map(|fact| (fact.name().to_owned(), json!(fact.values()))).collect();
    let steps: Vec<&str> = Step::ALL.iter().copied().map(Step::name).collect();
    let rules: Vec<&str> = RuleId::ALL.iter().copied().map(RuleId::name).collect();
    json!({
        "stamp": { "format": stamp.format, "rules": stamp.rules },
        "facts": facts,
        "steps": steps,
        "rules": rules,
        "tables": tables,
    })
    .to_string()
}

/// Combinations as the places of their values; an answer is the place of the row that decides.
fn table<T: Copy>(table: &Table<T>, gives: &str, then: impl Fn(T) -> Vec<&'static str>) -> Value {
    let (mut cases, mut answers) = (Vec::new(), Vec::new());
    explore::every_combination(table, &mut |table, combination| {
        cases.push(combination[..table.reads.len()].to_vec());
        let decides = table.decide(combination).unwrap();
        answers.push(table.rows.iter().position(|row| std::ptr::eq(row, decides)).unwrap());
    });
    let outcomes: Vec<Value> = table
        .rows
        .iter()
        .map(|row| {
            let rules: Vec<&str> = row.by.iter().copied().map(RuleId::name).collect();
            json!({ "then": then(row.then), "rules": rules })
        })
        .collect();
    let reads: Vec<&str> = table.reads.iter().map(|fact| fact.name()).collect();
    json!({
        "name": table.name,
        "gives": gives,
        "reads": reads,
        "cases": cases,
        "answers": answers,
        "outcomes": outcomes,
    })
}
