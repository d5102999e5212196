//! The days of a case as a line: lying where there is room for every label beside the others,
//! standing where there is not. Distances follow time as far as the labels leave room. What a mark
//! is stands in words beside it; its form only repeats that.

use super::measure::{LINE, wrap};
use super::{LEAST_WIDTH, Point};
use crate::calendar::day_and_month;
use crate::timeline::{Day, Moment};

/// The least room for a label beside others.
const COLUMN: u32 = 120;
/// The room between two labels.
const GAP: u32 = 14;
/// Half of the largest mark.
pub const MARK: u32 = 9;
/// How far apart two marks are at least.
const APART: u32 = 28;
/// How far a lying line stands above its labels.
const DROP: u32 = 34;
/// How far labels stand from a standing line.
const BESIDE: u32 = 36;
/// So many units a standing line is at most longer for days that pass.
const MOST_PAUSE: u32 = 40;

/// The line with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// The line, from the earliest day to the last.
    pub axis: [Point; 2],
    /// The days, in order.
    pub stops: Vec<Stop>,
}

/// A day on the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The middle of its mark.
    pub at: Point,
    /// Which form the mark has.
    pub mark: Mark,
    /// Where its label begins: left edge and top.
    pub label: Point,
    /// How wide the label may be.
    pub room: u32,
    /// The words: the day first, each [`LINE`] below the one before.
    pub lines: Vec<String>,
}

impl Stop {
    /// The bottom of the label.
    pub fn bottom(&self) -> u32 {
        self.label.y + self.lines.len() as u32 * LINE
    }
}

/// The form of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Has been.
    Past,
    /// Today.
    Today,
    /// Is to come.
    Ahead,
    /// One's own last day.
    Deadline,
}

/// The line for days in order. Nothing for fewer than two.
pub fn timeline(days: &[Day], width: u32) -> Option<Timeline> {
    let (first, last) = (days.first()?, days.last()?);
    let width = width.max(LEAST_WIDTH);
    let count = days.len() as u32;
    let span = (last.date - first.date).num_days();
    if span <= 0 {
        return None;
    }
    let lying = count * COLUMN + (count - 1) * GAP <= width;
    Some(if lying { lie(days, width, span) } else { stand(days, width) })
}

fn lie(days: &[Day], width: u32, span: i64) -> Timeline {
    let count = days.len() as u32;
    let column = (width - (count - 1) * GAP) / count;
    let room = i64::from(width - 2 * MARK);
    let first = days[0].date;
    // As far along as the days that have passed; never nearer to each other than marks need.
    let mut places: Vec<u32> = Vec::new();
    for (number, day) in (0..).zip(days) {
        let along = MARK + ((day.date - first).num_days() * room / span) as u32;
        let after = places.last().map_or(MARK, |before| before + APART);
        let before = width - MARK - (count - 1 - number) * APART;
        places.push(along.max(after).min(before));
    }
    let label_top = 2 * MARK + DROP;
    let stops: Vec<Stop> = (0..)
        .zip(days.iter().zip(places))
        .map(|(number, (day, x))| Stop {
            at: Point { x, y: MARK },
            mark: mark(days, day),
            label: Point { x: number * (column + GAP), y: label_top },
            room: column,
            lines: words(day, column),
        })
        .collect();
    let height = stops.iter().map(Stop::bottom).max().unwrap_or(label_top);
    finished(width, height, stops)
}

fn stand(days: &[Day], width: u32) -> Timeline {
    let room = width - BESIDE;
    let mut stops: Vec<Stop> = Vec::new();
    let mut before: Option<&Day> = None;
    for day in days {
        let pause = before.map_or(0, |before| (day.date - before.date).num_days());
        let pause = u32::try_from(pause).unwrap_or(MOST_PAUSE).min(MOST_PAUSE);
        let top = stops.last().map_or(0, |stop| stop.bottom() + GAP + pause);
        stops.push(Stop {
            at: Point { x: MARK, y: top + LINE / 2 },
            mark: mark(days, day),
            label: Point { x: BESIDE, y: top },
            room,
            lines: words(day, room),
        });
        before = Some(day);
    }
    let height = stops.last().map_or(0, Stop::bottom);
    finished(width, height, stops)
}

fn finished(width: u32, height: u32, stops: Vec<Stop>) -> Timeline {
    let end = |stop: Option<&Stop>| stop.map_or(Point { x: 0, y: 0 }, |stop| stop.at);
    Timeline { width, height, axis: [end(stops.first()), end(stops.last())], stops }
}

/// The day, and what it is, in lines that fit.
fn words(day: &Day, room: u32) -> Vec<String> {
    let mut lines = wrap(&day_and_month(day.date), room);
    for moment in &day.moments {
        lines.extend(wrap(moment.words().title.str(), room));
    }
    lines
}

fn mark(days: &[Day], day: &Day) -> Mark {
    let today = days.iter().find(|day| day.moments.contains(&Moment::Today));
    if day.moments.contains(&Moment::Today) {
        Mark::Today
    } else if day.moments.iter().any(|moment| moment.is_own_deadline()) {
        Mark::Deadline
    } else if today.is_some_and(|today| day.date < today.date) {
        Mark::Past
    } else {
        Mark::Ahead
    }
}

#[cfg(test)]
mod tests {
    use super::super::measure::width as width_of;
    use super::*;
    use crate::timeline::tests::every_line;

    /// Narrow as on a phone, and wide.
    const WIDTHS: [u32; 4] = [280, 288, 560, 668];

    /// Left, top, right, bottom.
    type Area = [u32; 4];

    fn apart(one: Area, other: Area) -> bool {
        one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1]
    }

    #[test]
    fn nothing_overlaps_or_leaves_the_picture_whatever_the_days() {
        let (mut lying, mut standing) = (0, 0);
        for days in every_line() {
            for width in WIDTHS {
                let Some(line) = timeline(&days, width) else {
                    assert!(days.is_empty());
                    continue;
                };
                assert_eq!(line.stops.len(), days.len());
                let label = |stop: &Stop| {
                    [stop.label.x, stop.label.y, stop.label.x + stop.room, stop.bottom()]
                };
                let mark = |stop: &Stop| {
                    let Point { x, y } = stop.at;
                    assert!(x >= MARK && y >= MARK, "{stop:?}");
                    [x - MARK, y - MARK, x + MARK, y + MARK]
                };
                let labels = line.stops.iter().map(label);
                let areas: Vec<Area> = labels.chain(line.stops.iter().map(mark)).collect();
                for (place, area) in areas.iter().enumerate() {
                    assert!(area[2] <= line.width && area[3] <= line.height, "{line:?}");
                    for other in &areas[place + 1..] {
                        assert!(apart(*area, *other), "{area:?} {other:?} at {width}: {days:?}");
                    }
                }
                for stop in &line.stops {
                    assert!(stop.lines.len() >= 2);
                    assert!(stop.lines.iter().all(|words| width_of(words) <= stop.room));
                }
                if line.axis[0].y == line.axis[1].y {
                    lying += 1;
                    assert!(line.stops.windows(2).all(|two| two[0].at.x < two[1].at.x));
                } else {
                    standing += 1;
                    assert!(line.stops.windows(2).all(|two| two[0].at.y < two[1].at.y));
                }
            }
        }
        assert!(lying > 500 && standing > 500, "{lying} lie, {standing} stand");
    }

    #[test]
    fn on_a_phone_the_line_stands() {
        for days in every_line().iter().filter(|days| days.len() > 2) {
            let line = timeline(days, 288).unwrap();
            assert!(line.stops.iter().all(|stop| stop.at.x == MARK));
        }
    }
}
