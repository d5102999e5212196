//! Which tables feed which: all tables in their order, one below the other, and beside them a
//! track for each fact that a table sets. From the table that sets it the track leads down to
//! every table that reads it, and meets the box where the condition is written that the table asks
//! of the fact. This way no line crosses a box, on the narrowest page too.

use super::ladder::tile;
use super::measure::wrap;
use super::{
    Edge, EdgeKind, LEAST_WIDTH, LINE, Path, Picture, Point, Tile, TileKind, path_of_rows,
};
use crate::fact::{Condition, Fact, Known};
use crate::rule::{RuleBase, Table};
use crate::said::{fact_word, table_word};
use crate::words::Text;

/// How far two tracks stand apart, and two places where lines meet a box.
const TRACK: u32 = 12;
/// The room between two boxes.
const GAP: u32 = 16;

/// What the graph needs of a table, whatever its rows give.
struct Node {
    name: &'static str,
    kind: TileKind,
    reads: &'static [Fact],
    /// The conditions of all its rows, each once.
    asks: Vec<Condition>,
    /// The conditions of the row that decides one's own case.
    taken: Vec<Condition>,
    path: Path,
}

impl Node {
    fn asks_of(&self, fact: Fact) -> impl Iterator<Item = Condition> {
        self.asks.iter().copied().filter(move |asked| asked.fact == fact)
    }
}

/// The tables of a rule base. `known` is one's own case, with the facts that follow filled in.
///
/// ```
/// use klagevejviser_core::COPENHAGEN;
/// use klagevejviser_core::picture::graph;
/// let picture = graph(&COPENHAGEN, None, 320);
/// assert_eq!(picture.tiles.len(), COPENHAGEN.facts.len() + COPENHAGEN.tables.len());
/// ```
pub fn graph(base: &RuleBase, known: Option<&Known>, width: u32) -> Picture {
    let facts = base.facts.iter().map(|source| Node {
        name: fact_word(source.sets).str(),
        ..node(&source.table, TileKind::FactTable(source.sets), known, |_| true)
    });
    let steps = base
        .tables
        .iter()
        .map(|table| node(table, TileKind::StepTable, known, |steps| !steps.is_empty()));
    let nodes: Vec<Node> = facts.chain(steps).collect();
    let width = width.max(LEAST_WIDTH);
    let left = (base.facts.len() as u32 + 1) * TRACK;
    let mut picture =
        Picture { width, height: 0, tiles: Vec::new(), edges: Vec::new(), sentences: Vec::new() };
    for (of, node) in nodes.iter().enumerate() {
        let top = if of == 0 { 0 } else { picture.height + GAP };
        let mut tile =
            tile(node.kind, of, (left, top), width - left, &lines(base, node), node.path);
        // The conditions of the lines that come in stand below, each where its line meets the box.
        for (fact, from) in set(base, node) {
            let asked: Vec<_> = node.asks_of(fact).collect();
            let said: Vec<String> = asked.iter().map(|condition| condition.said().line()).collect();
            let at = tile.lines.len() as u32;
            tile.lines.extend(wrap(&said.join(" · "), tile.width - 2 * Tile::PAD));
            let into = tile.y + Tile::PAD + at * LINE + LINE / 2;
            picture.edges.push(edge(&picture.tiles, node, (fact, asked), from, (of, left, into)));
        }
        tile.height = tile.lines.len() as u32 * LINE + 2 * Tile::PAD;
        picture.height = tile.bottom();
        picture.tiles.push(tile);
        picture.sentences.push(sentence(node));
    }
    picture
}

/// The facts that a node reads and that a table sets, with the place of that table.
fn set(base: &RuleBase, node: &Node) -> impl Iterator<Item = (Fact, usize)> {
    node.reads.iter().filter_map(|fact| Some((*fact, source(base, *fact)?)))
}

/// The place of the table that sets a fact, if it follows from others.
fn source(base: &RuleBase, fact: Fact) -> Option<usize> {
    base.facts.iter().position(|source| source.sets == fact)
}

fn node<T: Copy>(
    table: &Table<T>,
    kind: TileKind,
    known: Option<&Known>,
    gives: impl Fn(T) -> bool,
) -> Node {
    let mut asks: Vec<Condition> = Vec::new();
    for condition in table.rows.iter().flat_map(|row| row.when) {
        if !asks.contains(condition) {
            asks.push(*condition);
        }
    }
    let paths = path_of_rows(table, known);
    let taken = table.rows.iter().zip(&paths).find(|(_, path)| **path == Path::Taken);
    let path = match taken {
        Some((row, _)) if gives(row.then) => Path::Taken,
        // Looked at, and nothing came of it.
        Some(_) => Path::Passed,
        None if paths.contains(&Path::Open) => Path::Open,
        None => Path::Off,
    };
    let taken = taken.map(|(row, _)| row.when.to_vec()).unwrap_or_default();
    let name = table_word(table.name).map_or(table.name, Text::str);
    Node { name, kind, reads: table.reads, asks, taken, path }
}

/// The name, and what a person must tell for it.
fn lines(base: &RuleBase, node: &Node) -> Vec<String> {
    let told = node.reads.iter().filter(|fact| source(base, **fact).is_none());
    let told = told.map(|fact| fact_word(*fact).str().to_owned());
    std::iter::once(node.name.to_owned()).chain(told).collect()
}

fn sentence(node: &Node) -> String {
    let reads: Vec<&str> = node.reads.iter().map(|fact| fact_word(*fact).str()).collect();
    format!("{}: {}", node.name, reads.join("; "))
}

/// The line from a table to the box of a node, which it meets at `(to, x, y)`.
fn edge(
    tiles: &[Tile],
    node: &Node,
    (fact, conditions): (Fact, Vec<Condition>),
    from: usize,
    (to, x, y): (usize, u32, u32),
) -> Edge {
    let start = &tiles[from];
    let track = TRACK / 2 + from as u32 * TRACK;
    // The line leaves at the foot of its box.
    let out = start.bottom() - TRACK;
    Edge {
        kind: EdgeKind::Feeds(fact),
        conditions,
        from,
        to,
        points: vec![
            Point { x: start.x, y: out },
            Point { x: track, y: out },
            Point { x: track, y },
            Point { x, y },
        ],
        path: match node.path {
            Path::Open => Path::Open,
            _ if node.taken.iter().any(|condition| condition.fact == fact) => Path::Taken,
            Path::Off | Path::Passed | Path::Taken => Path::Off,
        },
    }
}
