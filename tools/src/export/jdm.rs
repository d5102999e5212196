//! GoRules' JSON Decision Model: a graph of three nodes, in the midst a decision table whose first
//! row that fits decides. What goes in is closed by a JSON schema, so that the engine itself
//! refuses a value that the rules do not know.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Cell, Line, Sheet, Stamp};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Model<'a> {
    content_type: &'static str,
    /// Ours: engines pass over it.
    klagevejviser: Version<'a>,
    nodes: [Node; 3],
    edges: [Edge; 2],
}

#[derive(Serialize)]
struct Version<'a> {
    format: u32,
    rules: &'a str,
}

#[derive(Serialize)]
struct Node {
    id: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'static str,
    position: Position,
    content: Content,
}

/// Where the editor draws the node.
#[derive(Serialize)]
struct Position {
    x: u32,
    y: u32,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Content {
    Schema { schema: String },
    Table(Table),
    Nothing {},
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Table {
    hit_policy: &'static str,
    inputs: Vec<Column>,
    outputs: [Column; 2],
    /// By the ids of the columns; those that begin with `_` are the row's own.
    rules: Vec<BTreeMap<String, String>>,
}

#[derive(Serialize)]
struct Column {
    id: &'static str,
    name: &'static str,
    field: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Edge {
    id: &'static str,
    source_id: &'static str,
    target_id: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
}

pub(super) fn text(stamp: &Stamp, sheet: &Sheet) -> Result<String, String> {
    let node = |id, kind, name, x, content| {
        let position = Position { x, y: 0 };
        Node { id, kind, name, position, content }
    };
    let edge = |id, source_id, target_id| Edge { id, source_id, target_id, kind: "edge" };
    let schema = Content::Schema { schema: schema(sheet).to_string() };
    let model = Model {
        content_type: "application/vnd.gorules.decision",
        klagevejviser: Version { format: stamp.format, rules: &stamp.rules },
        nodes: [
            node("facts", "inputNode", "facts", 0, schema),
            node("table", "decisionTableNode", sheet.name, 300, Content::Table(table(sheet))),
            node("advice", "outputNode", sheet.gives.name(), 600, Content::Nothing {}),
        ],
        edges: [edge("in", "facts", "table"), edge("out", "table", "advice")],
    };
    let text = serde_json::to_string_pretty(&model).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

/// The values that each fact may have.
fn schema(sheet: &Sheet) -> Value {
    let values = sheet.reads.iter().map(|fact| {
        let values = json!({ "enum": fact.values() });
        (fact.name().to_owned(), values)
    });
    let names: Vec<_> = sheet.reads.iter().map(|fact| fact.name()).collect();
    json!({ "type": "object", "properties": values.collect::<Map<_, _>>(), "required": names })
}

fn table(sheet: &Sheet) -> Table {
    let column = |name| Column { id: name, name, field: name };
    Table {
        hit_policy: "first",
        inputs: sheet.reads.iter().map(|fact| column(fact.name())).collect(),
        outputs: [column(sheet.gives.name()), column("rules")],
        rules: (1..).zip(&sheet.lines).map(|(number, line)| row(sheet, number, line)).collect(),
    }
}

fn row(sheet: &Sheet, number: usize, line: &Line) -> BTreeMap<String, String> {
    let mut row = BTreeMap::from([("_id".to_owned(), format!("row {number}"))]);
    for fact in &sheet.reads {
        // A blank cell fits whatever the fact is.
        row.insert(fact.name().to_owned(), line.cell(*fact).map(test).unwrap_or_default());
    }
    let then = match sheet.gives {
        super::Gives::Steps => list(&line.then),
        super::Gives::ValueOf(_) => quoted(&line.then),
    };
    row.insert(sheet.gives.name().to_owned(), then);
    row.insert("rules".to_owned(), list(&line.by));
    row
}

/// A unary test: one of these.
fn test(cell: &Cell) -> String {
    quoted(&cell.values)
}

fn list(codes: &[&str]) -> String {
    format!("[{}]", quoted(codes))
}

/// Codes are letters and digits, so that nothing in them needs an escape.
pub(super) fn quoted(codes: &[&str]) -> String {
    codes.iter().map(|code| format!("\"{code}\"")).collect::<Vec<_>>().join(", ")
}
