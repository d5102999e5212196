//! JsonLogic: one chain of ifs. It gives a pair: the steps (or the value), and the rules that say
//! so.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Cell, Gives, Line, Sheet, Stamp};

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    rules: &'a str,
    table: &'static str,
    gives: [&'static str; 2],
    facts: Vec<Known>,
    logic: Value,
}

/// A fact and the values that it may have; the logic alone would take any.
#[derive(Serialize)]
struct Known {
    name: &'static str,
    values: &'static [&'static str],
}

pub(super) fn text(stamp: &Stamp, sheet: &Sheet) -> Result<String, String> {
    let facts = sheet.reads.iter().map(|fact| Known { name: fact.name(), values: fact.values() });
    let file = File {
        format: stamp.format,
        rules: &stamp.rules,
        table: sheet.name,
        gives: [sheet.gives.name(), "rules"],
        facts: facts.collect(),
        logic: chain(sheet),
    };
    let text = serde_json::to_string_pretty(&file).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

/// `if` takes condition and result in turns, and at the end what holds otherwise.
fn chain(sheet: &Sheet) -> Value {
    let mut arms = Vec::new();
    for line in &sheet.lines {
        if !line.when.is_empty() {
            arms.push(all(line));
        }
        arms.push(match sheet.gives {
            Gives::Steps => json!([line.then, line.by]),
            Gives::ValueOf(_) => json!([line.then.first(), line.by]),
        });
    }
    json!({ "if": arms })
}

fn all(line: &Line) -> Value {
    match &line.when[..] {
        [one] => test(one),
        several => json!({ "and": several.iter().map(test).collect::<Vec<_>>() }),
    }
}

fn test(cell: &Cell) -> Value {
    let fact = json!({ "var": cell.fact.name() });
    match &cell.values[..] {
        [one] => json!({ "==": [fact, one] }),
        several => json!({ "in": [fact, several] }),
    }
}
