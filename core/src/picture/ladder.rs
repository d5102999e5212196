//! A table as a ladder: its rows from above, each a condition with what it gives; where it does
//! not fit, the way leads down to the next. On a wide page the outcomes stand beside the
//! conditions, on a narrow one below them.

use super::measure::{LINE, wrap};
use super::{Edge, EdgeKind, LEAST_WIDTH, Path, Picture, Point, Tile, TileKind, path_of_rows};
use crate::advice::Step;
use crate::explain::regions;
use crate::fact::{Condition, Known};
use crate::rule::{FactTable, Row, StepTable, Table};
use crate::rules::RuleId;
use crate::said::{all_of, value_word};
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
    ladder(table, known, width, &steps_words)
}

/// What a row gives, in words.
fn steps_words(steps: &[Step]) -> Vec<String> {
    if steps.is_empty() {
        return vec![words::ui::IngenSkridt.str().to_owned()];
    }
    steps.iter().copied().map(title).collect()
}

/// A table that gives the value of a fact.
pub fn ladder_of_fact(source: &FactTable, known: Option<&Known>, width: u32) -> Picture {
    ladder(&source.table, known, width, &|value| vec![value_of(source, value)])
}

fn value_of(source: &FactTable, value: u8) -> String {
    value_word(source.sets, value).str().to_owned()
}

/// The regions of a table that gives steps, a sentence each: with these answers, whatever the others
/// are, it gives this. What gives no step is left out: it is all the rest.
pub fn regions_of_steps(table: &StepTable) -> Vec<String> {
    let regions = regions(table).into_iter().filter(|region| !region.then.is_empty());
    regions.map(|region| in_words(&region.when, &steps_words(region.then).join("; "))).collect()
}

/// The regions of a table that gives the value of a fact, a sentence each.
pub fn regions_of_fact(source: &FactTable) -> Vec<String> {
    let regions = regions(&source.table).into_iter();
    regions.map(|region| in_words(&region.when, &value_of(source, region.then))).collect()
}

fn in_words(when: &[Condition], then: &str) -> String {
    let when = match all_of(when) {
        none if none.is_empty() => words::ui::Altid.str().to_owned(),
        said => format!("{} {said}", words::ui::Hvis.str()),
    };
    format!("{when}: {then}")
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
        let said = all_of(row.when);
        let when = match (number, said.is_empty()) {
            (_, true) => words::ui::Ellers.str().to_owned(),
            (0, false) => format!("{} {said}", words::ui::Hvis.str()),
            (_, false) => format!("{} {said}", words::ui::EllersHvis.str()),
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
