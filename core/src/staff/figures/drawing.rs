//! A table drawn: bars, and a line over time. Geometry and words, as [`crate::picture`] has them; the page draws it.
//!
//! Nothing is told by colour: two columns differ by pattern, marks by form, and what each is stands in words above.
//! Numbers stand beside their bars; a hidden one is a word, and a gap in the line. Each drawing has its sentences, and
//! its table is that of the [`Shown`] it is made of.

use super::cases::Cases;
use super::counting::Shown;
use super::hiding::Cell;
use super::texts::{Line, Slot, Texts, words};
use crate::picture::measure::{width as width_of, wrap};
use crate::picture::{LEAST_WIDTH, LINE, Point};

/// How high a bar is.
const BAR: u32 = 16;
/// The room between two rows, and between a bar and its number.
const GAP: u32 = 8;
/// How high the field of a line is at least for each step of its scale.
const STEP: u32 = 44;
/// Half of a mark on a line.
pub const DOT: u32 = 4;
/// How wide the sample of a pattern is in the key.
const SAMPLE: u32 = 28;

/// How something is filled or dashed, for which column it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Filled; a whole line with round marks.
    Full,
    /// Striped; a dashed line with square marks.
    Striped,
}

const PATTERNS: [Pattern; 2] = [Pattern::Full, Pattern::Striped];

/// A rectangle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its left top.
    pub at: Point,
    /// How wide.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// How it is filled.
    pub pattern: Pattern,
}

/// A line from point to point, with a mark on each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// The points, from the left; one alone is a mark.
    pub points: Vec<Point>,
    /// How it is drawn.
    pub pattern: Pattern,
}

/// Words at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Their left top.
    pub at: Point,
    /// The lines, each [`LINE`] below the one before.
    pub lines: Vec<String>,
}

impl Words {
    fn new(x: u32, y: u32, lines: Vec<String>) -> Self {
        Self { at: Point { x, y }, lines }
    }

    /// How wide they are taken to be.
    pub fn width(&self) -> u32 {
        self.lines.iter().map(|line| width_of(line)).max().unwrap_or_default()
    }

    /// Their lower edge.
    pub fn bottom(&self) -> u32 {
        self.at.y + self.lines.len() as u32 * LINE
    }
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// Bars, and the samples of the key.
    pub bars: Vec<Bar>,
    /// Lines with their marks.
    pub strokes: Vec<Stroke>,
    /// Where a number of the line is hidden: a cross on the foot of the field.
    pub gaps: Vec<Point>,
    /// The lines of the scale, from left to right end.
    pub scale: Vec<[Point; 2]>,
    /// All words.
    pub words: Vec<Words>,
    /// What the drawing shows.
    pub sentences: Vec<String>,
}

/// The numbers of a table by columns: those of its columns, at most two, or the sums of its rows.
fn series(shown: &Shown) -> Option<Vec<Vec<Cell>>> {
    match shown.columns.len() {
        0 => Some(vec![shown.row_sums.clone()]),
        count @ 1..=2 => {
            Some((0..count).map(|at| shown.cells.iter().map(|row| row[at]).collect()).collect())
        }
        _ => None,
    }
}

/// A table as bars, one or two a row. Nothing for a table without rows, or with more columns.
pub fn bars(shown: &Shown, cases: &Cases, texts: &Texts, width: u32) -> Option<Chart> {
    let series = series(shown)?;
    if shown.rows.is_empty() {
        return None;
    }
    let mut chart = begin(shown, &[words::chart::Hides], cases, texts, width);
    let width = chart.width;
    let told = |cell: &Cell| match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Hidden => texts.get(words::label::Hidden).to_owned(),
    };
    let most =
        series.iter().flatten().filter_map(|cell| cell.number()).max().unwrap_or_default().max(1);
    let beside =
        series.iter().flatten().map(|cell| width_of(&told(cell))).max().unwrap_or_default() + GAP;
    let room = width.saturating_sub(beside);
    let mut y = chart.height;
    for (row, label) in shown.rows.iter().enumerate() {
        let label = Words::new(0, y, wrap(&label.words(cases, texts), width));
        y = label.bottom();
        chart.words.push(label);
        for (column, pattern) in series.iter().zip(PATTERNS) {
            let cell = column[row];
            // One case is to be seen beside a thousand.
            let long = cell.number().map_or(0, |number| {
                let long = u64::from(number) * u64::from(room) / u64::from(most);
                u32::try_from(long).unwrap_or(room).max(u32::from(number > 0))
            });
            if long > 0 {
                let at = Point { x: 0, y: y + (LINE - BAR) / 2 };
                chart.bars.push(Bar { at, width: long, height: BAR, pattern });
            }
            let x = if long > 0 { long + GAP } else { 0 };
            chart.words.push(Words::new(x, y, vec![told(&cell)]));
            y += LINE;
        }
        y += GAP;
    }
    chart.height = y - GAP;
    chart.sentences = sentences(shown, &series, cases, texts);
    Some(chart)
}

/// A table by time as one line or two. Nothing for another table, or for fewer than two steps.
pub fn line(shown: &Shown, cases: &Cases, texts: &Texts, width: u32) -> Option<Chart> {
    let series = series(shown)?;
    if !shown.by.is_time() || shown.rows.len() < 2 {
        return None;
    }
    let mut chart = begin(shown, &[words::chart::Hides, words::chart::Cross], cases, texts, width);
    let width = chart.width;
    let most = series.iter().flatten().filter_map(|cell| cell.number()).max().unwrap_or_default();
    let (step, count) = steps(most);
    let numbers: Vec<String> = (0..=count).map(|at| (at * step).to_string()).collect();
    let left = numbers.iter().map(|number| width_of(number)).max().unwrap_or_default() + GAP;
    let top = chart.height + LINE / 2;
    let foot = top + count * STEP;
    for (at, number) in (0..).zip(numbers) {
        let y = foot - at * STEP;
        chart.words.push(Words::new(left - GAP - width_of(&number), y - LINE / 2, vec![number]));
        chart.scale.push([Point { x: left, y }, Point { x: width - DOT, y }]);
    }
    let last = shown.rows.len() as u32 - 1;
    let field = width - left - 2 * DOT;
    let x_of = |at: u32| left + DOT + (u64::from(field) * u64::from(at) / u64::from(last)) as u32;
    let y_of = |number: u32| foot - (u64::from(number) * u64::from(STEP) / u64::from(step)) as u32;
    for (column, pattern) in series.iter().zip(PATTERNS) {
        let mut points = Vec::new();
        for (at, cell) in (0..).zip(column) {
            match cell {
                Cell::Number(number) => points.push(Point { x: x_of(at), y: y_of(*number) }),
                Cell::Hidden => {
                    let gap = Point { x: x_of(at), y: foot };
                    if !chart.gaps.contains(&gap) {
                        chart.gaps.push(gap);
                    }
                    push_stroke(&mut chart, std::mem::take(&mut points), pattern);
                }
            }
        }
        push_stroke(&mut chart, points, pattern);
    }
    // As many names of times as there is room for, at even steps.
    let names = shown.rows.iter().zip(0..).map(|(label, at)| {
        let name = label.words(cases, texts);
        let wide = width_of(&name);
        let x = x_of(at).saturating_sub(wide / 2).min(width.saturating_sub(wide));
        (x, wide, name)
    });
    let names: Vec<(u32, u32, String)> = names.collect();
    let fit = |each: &usize| {
        let told: Vec<_> = names.iter().step_by(*each).collect();
        told.windows(2).all(|two| two[0].0 + two[0].1 + GAP <= two[1].0)
    };
    let each = (1..names.len()).find(fit).unwrap_or(names.len());
    let below = foot + DOT + GAP;
    for (x, _, name) in names.into_iter().step_by(each) {
        chart.words.push(Words::new(x, below, vec![name]));
    }
    chart.height = below + LINE;
    chart.sentences = sentences(shown, &series, cases, texts);
    Some(chart)
}

fn push_stroke(chart: &mut Chart, points: Vec<Point>, pattern: Pattern) {
    if !points.is_empty() {
        chart.strokes.push(Stroke { points, pattern });
    }
}

/// The step of a scale and how many there are: 1, 2 or 5 times a power of ten, five steps at most.
fn steps(most: u32) -> (u32, u32) {
    let mut step = 1_u32;
    for factor in [2, 5, 2].iter().cycle().map(|one| if *one == 5 { (5, 2) } else { (*one, 1) }) {
        if most.div_ceil(step) <= 5 {
            break;
        }
        step = step.saturating_mul(factor.0) / factor.1;
    }
    (step, most.div_ceil(step).max(1))
}

/// What stands above: which pattern is which column, and what a hidden number looks like.
fn begin(shown: &Shown, notes: &[Line], cases: &Cases, texts: &Texts, width: u32) -> Chart {
    let width = width.max(LEAST_WIDTH);
    let mut chart = Chart { width, ..Chart::default() };
    let mut y = 0;
    if shown.columns.len() > 1 {
        for (label, pattern) in shown.columns.iter().zip(PATTERNS) {
            let x = SAMPLE + GAP;
            let name = Words::new(x, y, wrap(&label.words(cases, texts), width - x));
            let at = Point { x: 0, y: y + (LINE - BAR) / 2 };
            chart.bars.push(Bar { at, width: SAMPLE, height: BAR, pattern });
            y = name.bottom();
            chart.words.push(name);
        }
    }
    if shown.hides() {
        for note in notes {
            let note = Words::new(0, y, wrap(texts.get(*note), width));
            y = note.bottom();
            chart.words.push(note);
        }
    }
    chart.height = if y > 0 { y + GAP } else { 0 };
    chart
}

/// What is to be seen, a sentence for each column, and one for what is hidden.
fn sentences(shown: &Shown, series: &[Vec<Cell>], cases: &Cases, texts: &Texts) -> Vec<String> {
    let mut out = Vec::new();
    let sums = if shown.columns.is_empty() {
        vec![shown.sum]
    } else {
        shown.column_sums.iter().copied().map(Some).collect()
    };
    for (at, column) in series.iter().enumerate() {
        let of =
            shown.columns.get(at).map(|label| label.words(cases, texts) + ": ").unwrap_or_default();
        let seen = || {
            shown.rows.iter().zip(column).filter_map(|(label, cell)| Some((label, cell.number()?)))
        };
        let most = seen().map(|(_, number)| number).max();
        let Some(most) = most.filter(|most| *most > 0) else {
            out.push(of + texts.get(words::chart::Nothing));
            continue;
        };
        let names = |wanted: u32| -> String {
            let names: Vec<String> = seen()
                .filter(|(_, number)| *number == wanted)
                .map(|(label, _)| label.words(cases, texts))
                .collect();
            match names.len() {
                // A list of equals is for the table.
                0..=3 => names.join(", "),
                count => texts.fill(words::chart::Several, &[(Slot::Tal, &count.to_string())]),
            }
        };
        let least = seen().map(|(_, number)| number).min().unwrap_or_default();
        let sum = sums.get(at).copied().flatten().and_then(Cell::number);
        let (top, low) = (names(most), names(least));
        let (most, least) = (most.to_string(), least.to_string());
        let sum = sum.map(|sum| sum.to_string());
        let values = [
            (Slot::Navn, top.as_str()),
            (Slot::Tal, &most),
            (Slot::Andet, &least),
            (Slot::Andetnavn, &low),
            (Slot::Alt, sum.as_deref().unwrap_or_default()),
        ];
        // What is hidden may be the fewest, and where rows and columns add up it may be the most.
        let hides =
            column.contains(&Cell::Hidden) && (shown.by.is_time() || shown.across.is_some());
        let which = match (hides, shown.by.is_time(), sum.is_some()) {
            (true, ..) => words::chart::Seen,
            (false, true, _) => words::chart::Time,
            (false, false, true) => words::chart::BarsOf,
            (false, false, false) => words::chart::Bars,
        };
        out.push(of + &texts.fill(which, &values));
    }
    if shown.hides() {
        out.push(texts.get(words::chart::Hides).to_owned());
    }
    out
}
