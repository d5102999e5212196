//! The days of the case: a picture, wide or narrow, and the same as a list. The picture says nothing that the list
//! does not say, so screen readers meet the list alone.

use klagevejviser_core::picture::{LINE, MARK, Mark, Stop, Timeline, timeline};
use klagevejviser_core::timeline::Day;
use klagevejviser_core::words;

use crate::html::{Html, Tag, tag};

/// How wide the picture is where there is room, and where there is not.
const WIDE: u32 = 668;
const NARROW: u32 = 288;

/// The days under their heading; nothing where there is no line.
pub(super) fn section(days: &[Day]) -> Vec<Html> {
    let pictures = [(WIDE, "wide"), (NARROW, "narrow")].into_iter();
    let pictures = pictures.filter_map(|(width, class)| Some((timeline(days, width)?, class)));
    let pictures: Vec<Html> =
        pictures.map(|(line, class)| svg(&line).class(class).into()).collect();
    if pictures.is_empty() {
        return Vec::new();
    }
    let section = tag("section")
        .class("timeline")
        .put(tag("h2").text(words::ui::Tidslinje.str()))
        .put(tag("figure").all(pictures))
        .put(tag("ol").class("days").all(days.iter().map(said).collect()));
    vec![section.into()]
}

/// A day in words.
fn said(day: &Day) -> Html {
    let mut line = tag("li").put(tag("strong").text(&day.name()));
    for moment in &day.moments {
        line = line.put(tag("br")).text(moment.words().title.str()).text(". ");
        let sentence = moment.sentence();
        if !sentence.is_empty() {
            line = line.text(&sentence);
        }
    }
    // What is left to Danish is Danish from the first word to the full stop.
    match day.moments.first().and_then(|moment| moment.words().title.lang()) {
        Some(danish) => line.set("lang", danish).set("dir", "ltr").into(),
        None => line.into(),
    }
}

fn svg(line: &Timeline) -> Tag {
    // Room for half a line around.
    let size = format!("-2 -2 {} {}", line.width + 4, line.height + 4);
    let [from, to] = line.axis;
    let axis = tag("polyline")
        .class("axis")
        .set("points", &format!("{},{} {},{}", from.x, from.y, to.x, to.y));
    let lies = from.y == to.y;
    tag("svg")
        .set("viewBox", &size)
        .set("width", &line.width.to_string())
        .set("height", &line.height.to_string())
        .set("aria-hidden", "true")
        .put(axis)
        .all(line.stops.iter().map(|stop| drawn(stop, lies)).collect())
}

fn drawn(stop: &Stop, lies: bool) -> Html {
    let mut group = tag("g").class(match stop.mark {
        Mark::Past => "past",
        Mark::Today => "today",
        Mark::Ahead => "ahead",
        Mark::Deadline => "deadline",
    });
    if lies {
        // From the mark down to its label.
        let (x, y) = (stop.at.x, stop.at.y + MARK);
        let to = (stop.label.x + MARK, stop.label.y - LINE / 4);
        let points = format!("{x},{y} {},{}", to.0, to.1);
        group = group.put(tag("polyline").class("leader").set("points", &points));
    }
    group = group.put(mark(stop));
    for (number, words) in (1..).zip(&stop.lines) {
        let y = stop.label.y + number * LINE - LINE / 4;
        let text = tag("text").set("x", &stop.label.x.to_string()).set("y", &y.to_string());
        let text = if number == 1 { text.class("day") } else { text };
        group = group.put(text.text(words));
    }
    group.into()
}

/// A circle, a diamond for today, a square for one's own last day.
fn mark(stop: &Stop) -> Tag {
    let (x, y) = (stop.at.x, stop.at.y);
    match stop.mark {
        Mark::Past | Mark::Ahead => tag("circle")
            .set("cx", &x.to_string())
            .set("cy", &y.to_string())
            .set("r", &(MARK - 2).to_string()),
        Mark::Today => tag("polygon").set(
            "points",
            &format!("{x},{} {},{y} {x},{} {},{y}", y - MARK, x + MARK, y + MARK, x - MARK),
        ),
        Mark::Deadline => {
            let side = 2 * MARK - 2;
            let corner =
                [("x", x - MARK + 1), ("y", y - MARK + 1), ("width", side), ("height", side)];
            corner
                .iter()
                .fold(tag("rect"), |rect, (name, value)| rect.set(name, &value.to_string()))
        }
    }
}
