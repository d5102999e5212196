//! A drawing of the core as SVG, and nothing that says how it looks; that stands in the style. Columns differ by pattern
//! and marks by form, so that it can be read without colours.

use klagevejviser_core::picture::{LINE, Point};
use klagevejviser_core::staff::figures::drawing::{Bar, Chart, DOT, Pattern, Stroke, Words};

use crate::html::{Html, Tag, tag};

/// The drawing. Screen readers hear its name; its sentences and its table stand beside it.
pub(super) fn svg(chart: &Chart, name: &str) -> Tag {
    let size = format!("-2 -2 {} {}", chart.width + 4, chart.height + 4);
    let scale = chart.scale.iter().map(|ends| line(ends, "scale").into());
    tag("svg")
        .set("viewBox", &size)
        .set("width", &chart.width.to_string())
        .set("height", &chart.height.to_string())
        .set("role", "img")
        .set("aria-label", name)
        .all(scale.collect())
        .all(chart.bars.iter().flat_map(bar).collect())
        .all(chart.strokes.iter().flat_map(stroke).collect())
        .all(chart.gaps.iter().flat_map(cross).collect())
        .all(chart.words.iter().flat_map(words).collect())
}

fn line(points: &[Point], class: &str) -> Tag {
    let points: Vec<String> =
        points.iter().map(|point| format!("{},{}", point.x, point.y)).collect();
    tag("polyline").class(class).set("points", &points.join(" "))
}

fn rect(at: Point, width: u32, height: u32, class: &str) -> Tag {
    let sides = [("x", at.x), ("y", at.y), ("width", width), ("height", height)];
    let rect = tag("rect").class(class);
    sides.iter().fold(rect, |rect, (name, value)| rect.set(name, &value.to_string()))
}

/// A bar; one of the second column is a frame with stripes, which are the dashes of a line as broad as the bar.
fn bar(bar: &Bar) -> Vec<Html> {
    let frame = |class| rect(bar.at, bar.width, bar.height, class);
    match bar.pattern {
        Pattern::Full => vec![frame("share").into()],
        Pattern::Striped => {
            let y = bar.at.y + bar.height / 2;
            let ends = [Point { x: bar.at.x, y }, Point { x: bar.at.x + bar.width, y }];
            vec![frame("striped").into(), line(&ends, "stripes").into()]
        }
    }
}

fn stroke(stroke: &Stroke) -> Vec<Html> {
    let class = match stroke.pattern {
        Pattern::Full => "run",
        Pattern::Striped => "run dashed",
    };
    let mark = |at: &Point| match stroke.pattern {
        Pattern::Full => {
            let round = tag("circle").set("cx", &at.x.to_string()).set("cy", &at.y.to_string());
            round.class("mark").set("r", &DOT.to_string()).into()
        }
        Pattern::Striped => {
            let corner = Point { x: at.x.saturating_sub(DOT), y: at.y.saturating_sub(DOT) };
            rect(corner, 2 * DOT, 2 * DOT, "mark").into()
        }
    };
    let mut drawn: Vec<Html> = vec![line(&stroke.points, class).into()];
    drawn.extend(stroke.points.iter().map(mark));
    drawn
}

/// Where a number is hidden.
fn cross(at: &Point) -> [Html; 2] {
    let (left, right) = (at.x.saturating_sub(DOT), at.x + DOT);
    let (top, foot) = (at.y.saturating_sub(DOT), at.y + DOT);
    let arm = |from: u32, to: u32| {
        line(&[Point { x: left, y: from }, Point { x: right, y: to }], "cross").into()
    };
    [arm(top, foot), arm(foot, top)]
}

fn words(words: &Words) -> Vec<Html> {
    let line = |(number, line): (u32, &String)| {
        let y = words.at.y + number * LINE - LINE / 4;
        let text = tag("text").set("x", &words.at.x.to_string()).set("y", &y.to_string());
        text.text(line).into()
    };
    (1..).zip(&words.lines).map(line).collect()
}
