//! A table as a ladder: its rows from above, each a condition with what it gives; where it does
//! not fit, the way leads down to the next. On a wide page the outcomes stand beside the
//! conditions, on a narrow one below them.

use super::measure::{LINE, wrap};
use super::{Edge, EdgeKind, LEAST_WIDTH, Path, Picture, Point, Tile, TileKind, path_of_rows};
use crate::advice::Step;
use crate::fact::Known;
use crate::rule::{FactTable, Row, StepTable, Table};
use crate::rules::RuleId;
use crate::said::value_word;
use crate::words::{self, Slot, Slots};

/// From this width on, outcomes stand beside the conditions.
const BESIDE: u32 = 560;
/// The room between two boxes, in which a line can be seen.
const GAP: u32 = 24;
/// How far an outcome below its condition is set in, so that the way down passes it by.
const INDENT: u32 = 36;
/// How far the way down stands from the left.
const RAIL: u32 = 16;

/// A table that gives steps. `known` is one's own case, with the facts that follow filled in
/// ([`crate::decide::settle`]).
///
/// ```
/// use klagevejviser_core::picture::ladder_of_steps;
/// use klagevejviser_core::rules::danger::DANGER;
/// let picture = ladder_of_steps(&DANGER, None, 640);
/// assert!(picture.sentences[2].starts_with("Ellers, hvis: Haster det? \"Ja, nogen bliver slået"));
/// assert!(picture.sentences[2].ends_with(": Nogen bliver slået, truet eller krænket (R65)"));
/// ```
pub fn ladder_of_steps(table: &StepTable, known: Option<&Known>, width: u32) -> Picture {
    ladder(table, known, width, &|steps| {
        if steps.is_empty() {
            return vec![words::ui::IngenSkridt.str().to_owned()];
        }
        steps.iter().copied().map(title).collect()
    })
}

/// A table that gives the value of a fact.
pub fn ladder_of_fact(source: &FactTable, known: Option<&Known>, width: u32) -> Picture {
    ladder(&source.table, known, width, &|value| {
        vec![value_word(source.sets, value).str().to_owned()]
    })
}

/// A step's title; dots stand for the days and numbers that only a case has.
fn title(step: Step) -> String {
    let dots = |slots: Slots, slot: &Slot| slots.with(*slot, "…".to_owned());
    step.words().title.plain(&Slot::ALL.iter().fold(Slots::default(), dots))
}

/// A row in words.
struct Rung {
    when: String,
    then: Vec<String>,
    by: String,
}

impl Rung {
    fn of<T: Copy>(number: usize, row: &Row<T>, then: &dyn Fn(T) -> Vec<String>) -> Self {
        let said: Vec<String> = row.when.iter().map(|condition| condition.said().line()).collect();
        let and = format!(" {} ", words::ui::Og.str());
        let when = match (number, said.is_empty()) {
            (_, true) => words::ui::Ellers.str().to_owned(),
            (0, false) => format!("{} {}", words::ui::Hvis.str(), said.join(&and)),
            (_, false) => format!("{} {}", words::ui::EllersHvis.str(), said.join(&and)),
        };
        let by: Vec<&str> = row.by.iter().copied().map(RuleId::name).collect();
        let by = if by.is_empty() { String::new() } else { format!("({})", by.join(", ")) };
        Self { when, then: then(row.then), by }
    }

    fn sentence(&self) -> String {
        let sentence = format!("{}: {} {}", self.when, self.then.join("; "), self.by);
        sentence.trim_end().to_owned()
    }
}

fn ladder<T: Copy>(
    table: &Table<T>,
    known: Option<&Known>,
    width: u32,
    then: &dyn Fn(T) -> Vec<String>,
) -> Picture {
    let width = width.max(LEAST_WIDTH);
    let paths = path_of_rows(table, known);
    let mut picture =
        Picture { width, height: 0, tiles: Vec::new(), edges: Vec::new(), sentences: Vec::new() };
    for (number, row) in table.rows.iter().enumerate() {
        let rung = Rung::of(number, row, then);
        let top = if number == 0 { 0 } else { picture.height + GAP };
        let path = paths[number];
        let (condition, outcome) = rung_tiles(&rung, number, top, width, path);
        let reaches = if path == Path::Passed { Path::Off } else { path };
        let from = picture.tiles.len();
        if number > 0 {
            let above = &picture.tiles[from - 2];
            let points =
                vec![Point { x: RAIL, y: above.bottom() }, Point { x: RAIL, y: condition.y }];
            picture.edges.push(Edge {
                kind: EdgeKind::Otherwise,
                conditions: Vec::new(),
                from: from - 2,
                to: from,
                points,
                path,
            });
        }
        picture.edges.push(Edge {
            kind: EdgeKind::Fits,
            conditions: row.when.to_vec(),
            from,
            to: from + 1,
            points: across(&condition, &outcome),
            path: reaches,
        });
        picture.height = condition.bottom().max(outcome.bottom());
        picture.tiles.extend([condition, Tile { path: reaches, ..outcome }]);
        picture.sentences.push(rung.sentence());
    }
    picture
}

/// The two boxes of a row.
fn rung_tiles(rung: &Rung, number: usize, top: u32, width: u32, path: Path) -> (Tile, Tile) {
    let mut then = rung.then.clone();
    then.extend((!rung.by.is_empty()).then(|| rung.by.clone()));
    let when = std::slice::from_ref(&rung.when);
    if width >= BESIDE {
        let left = (width - GAP * 2) / 2;
        let right = width - GAP * 2 - left;
        let condition = tile(TileKind::Condition, number, (0, top), left, when, path);
        let outcome = (left + GAP * 2, top);
        (condition, tile(TileKind::Outcome, number, outcome, right, &then, path))
    } else {
        let condition = tile(TileKind::Condition, number, (0, top), width, when, path);
        let outcome = (INDENT, condition.bottom() + GAP);
        (condition, tile(TileKind::Outcome, number, outcome, width - INDENT, &then, path))
    }
}

/// A box that is as high as its words need.
pub(super) fn tile(
    kind: TileKind,
    of: usize,
    (x, y): (u32, u32),
    width: u32,
    texts: &[String],
    path: Path,
) -> Tile {
    let room = width - 2 * Tile::PAD;
    let lines: Vec<String> = texts.iter().flat_map(|text| wrap(text, room)).collect();
    let height = lines.len() as u32 * LINE + 2 * Tile::PAD;
    Tile { kind, of, x, y, width, height, lines, path }
}

/// From a condition straight to its outcome, beside or below it.
fn across(condition: &Tile, outcome: &Tile) -> Vec<Point> {
    if outcome.y == condition.y {
        let y = condition.y + condition.height.min(outcome.height) / 2;
        vec![Point { x: condition.right(), y }, Point { x: outcome.x, y }]
    } else {
        let x = INDENT + RAIL;
        vec![Point { x, y: condition.bottom() }, Point { x, y: outcome.y }]
    }
}
