//! The rules as pictures: a table as a ladder of conditions with the outcomes beside it
//! ([`ladder_of_steps`], [`ladder_of_fact`]), and which tables feed which ([`graph`]). And the days
//! of a case as a line ([`timeline`](fn@timeline)), and shares as bars ([`bars`](fn@bars)).
//!
//! A picture is geometry and words, in whole units of which a page has one a CSS pixel, at
//! [`LETTER`] units a letter of text. It is drawn elsewhere; nothing here knows of SVG. What a
//! picture shows is also said, in order, by its [`Picture::sentences`].

mod bars;
mod graph;
mod ladder;
pub(crate) mod measure;
mod timeline;

pub use bars::{Bar, Bars, Share, bars};
pub use graph::graph;
pub use ladder::{ladder_of_fact, ladder_of_steps, regions_of_fact, regions_of_steps};
pub use measure::{LETTER, LINE};
pub use timeline::{MARK, Mark, Stop, Timeline, timeline};

use crate::fact::{Condition, Fact, Known};
use crate::rule::{Row, Table};

/// The least width for which a picture is made: a narrower page scrolls.
pub const LEAST_WIDTH: u32 = 280;

/// Boxes and edges, and the same in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// The boxes, from the top.
    pub tiles: Vec<Tile>,
    /// The lines between them.
    pub edges: Vec<Edge>,
    /// What the picture shows, one sentence a row or a table, in their order.
    pub sentences: Vec<String>,
}

/// A box with words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// What stands in it.
    pub kind: TileKind,
    /// The row, or the table, that it is of, counted from nought.
    pub of: usize,
    /// Its left edge.
    pub x: u32,
    /// Its top.
    pub y: u32,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// Its words, broken into lines that fit; the first begins [`Tile::PAD`] from left and top.
    pub lines: Vec<String>,
    /// Where it stands on one's own path.
    pub path: Path,
}

impl Tile {
    /// The room between a box's edge and its words.
    pub const PAD: u32 = 10;

    const fn right(&self) -> u32 {
        self.x + self.width
    }

    const fn bottom(&self) -> u32 {
        self.y + self.height
    }
}

/// What stands in a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TileKind {
    /// When a row fits.
    Condition,
    /// What it gives, and by which rules.
    Outcome,
    /// A table that gives the value of a fact.
    FactTable(Fact),
    /// A table that gives steps.
    StepTable,
}

/// A line from one box to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// What it means.
    pub kind: EdgeKind,
    /// The conditions that stand on it: all of a row, or those that a table asks of a fact.
    pub conditions: Vec<Condition>,
    /// The place of the tile that it leaves.
    pub from: usize,
    /// The place of the tile that it reaches.
    pub to: usize,
    /// The corners of the line, from its start to its end.
    pub points: Vec<Point>,
    /// Where it stands on one's own path.
    pub path: Path,
}

/// What a line means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdgeKind {
    /// The row fits: this is what it gives.
    Fits,
    /// It does not: on to the next row.
    Otherwise,
    /// The fact that one table sets is read by the other.
    Feeds(Fact),
}

/// A place in a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
}

/// Where something stands on the path of what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// Not on it, or no case is shown.
    Off,
    /// Passed by on the way.
    Passed,
    /// May still be reached: it hangs on what is not told yet.
    Open,
    /// This decides.
    Taken,
}

/// The place of each row on the path of what is known.
fn path_of_rows<T: Copy>(table: &Table<T>, known: Option<&Known>) -> Vec<Path> {
    let Some(known) = known else { return vec![Path::Off; table.rows.len()] };
    let open = table.open_rows(known);
    let sure = open.len() == 1;
    let last = open.last().copied();
    let mut behind = false;
    let of_row = |row: &Row<T>| {
        let reached = open.iter().any(|open| std::ptr::eq(*open, row));
        let path = match (reached, sure) {
            (true, true) => Path::Taken,
            (true, false) => Path::Open,
            (false, _) if behind => Path::Off,
            (false, _) => Path::Passed,
        };
        behind |= last.is_some_and(|last| std::ptr::eq(last, row));
        path
    };
    table.rows.iter().map(of_row).collect()
}

#[cfg(test)]
mod tests;
