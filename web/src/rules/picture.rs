//! A picture of the core as SVG: boxes, lines and words, and nothing that says how it looks; that stands in the style.

use klagevejviser_core::picture::{EdgeKind, LINE, Path, Picture, Tile, TileKind};

use crate::html::{Html, Tag, tag};

/// The picture. Screen readers hear its name; what it shows stands in words beside it.
pub(super) fn svg(picture: &Picture, name: &str) -> Tag {
    // Room for half a line around.
    let size = format!("-2 -2 {} {}", picture.width + 4, picture.height + 4);
    let edges = picture.edges.iter().map(|edge| {
        let points = edge.points.iter().map(|point| format!("{},{}", point.x, point.y));
        let points = points.collect::<Vec<_>>().join(" ");
        let said = edge.conditions.iter().map(|condition| condition.said().line());
        let line = tag("polyline")
            .class(&classes(kind_of_edge(edge.kind), edge.path))
            .set("points", &points);
        // What a line stands for is told where one points at it.
        line.put(tag("title").text(&said.collect::<Vec<_>>().join(" · "))).into()
    });
    tag("svg")
        .set("viewBox", &size)
        .set("width", &picture.width.to_string())
        .set("height", &picture.height.to_string())
        .set("role", "img")
        .set("aria-label", name)
        .all(edges.collect())
        .all(picture.tiles.iter().map(tile).collect())
}

fn tile(tile: &Tile) -> Html {
    let place = [("x", tile.x), ("y", tile.y), ("width", tile.width), ("height", tile.height)];
    let mut frame = tag("rect").set("rx", "4");
    for (name, value) in place {
        frame = frame.set(name, &value.to_string());
    }
    let mut drawn = tag("g").class(&classes(kind_of_tile(tile.kind), tile.path)).put(frame);
    for (number, line) in (1..).zip(&tile.lines) {
        let (x, y) = (tile.x + Tile::PAD, tile.y + Tile::PAD + number * LINE - LINE / 4);
        drawn = drawn.put(tag("text").set("x", &x.to_string()).set("y", &y.to_string()).text(line));
    }
    drawn.into()
}

fn classes(kind: &str, path: Path) -> String {
    let path = match path {
        Path::Off => "",
        Path::Passed => " passed",
        Path::Open => " open",
        Path::Taken => " taken",
    };
    format!("{kind}{path}")
}

const fn kind_of_tile(kind: TileKind) -> &'static str {
    match kind {
        TileKind::Condition => "if",
        TileKind::Outcome => "then",
        TileKind::FactTable(_) => "follows",
        TileKind::StepTable => "gives",
    }
}

const fn kind_of_edge(kind: EdgeKind) -> &'static str {
    match kind {
        EdgeKind::Fits => "fits",
        EdgeKind::Otherwise => "otherwise",
        EdgeKind::Feeds(_) => "feeds",
    }
}
