use chrono::NaiveDate;

use super::*;
use crate::case::fold;
use crate::decide::settle;
use crate::explore;
use crate::fact::{Kind, Values};
use crate::question::{Answer, Answers, Question};
use crate::rules::COPENHAGEN;

/// Narrow, at the border between the two ways to draw, and wide.
const WIDTHS: [u32; 5] = [320, 400, 559, 560, 960];

/// Every ladder of the rule base, with its table's name and number of rows.
fn ladders(known: Option<&Known>, width: u32) -> Vec<(&'static str, usize, Picture)> {
    let facts = COPENHAGEN.facts.iter().map(|source| {
        let picture = ladder_of_fact(source, known, width);
        (source.table.name, source.table.rows.len(), picture)
    });
    let steps = COPENHAGEN
        .tables
        .iter()
        .map(|table| (table.name, table.rows.len(), ladder_of_steps(table, known, width)));
    facts.chain(steps).collect()
}

fn all(width: u32) -> Vec<(&'static str, Picture)> {
    let ladders = ladders(None, width).into_iter().map(|(name, _, picture)| (name, picture));
    ladders.chain([("graph", graph(&COPENHAGEN, None, width))]).collect()
}

/// Whether a line between two points runs through the inside of a box.
fn crosses(from: Point, to: Point, tile: &Tile) -> bool {
    let (left, right) = (from.x.min(to.x), from.x.max(to.x));
    let (top, bottom) = (from.y.min(to.y), from.y.max(to.y));
    left < tile.right() && right > tile.x && top < tile.bottom() && bottom > tile.y
}

#[test]
fn every_table_has_a_picture_with_all_its_rows() {
    for width in WIDTHS {
        for (name, rows, picture) in ladders(None, width) {
            assert_eq!(picture.sentences.len(), rows, "{name}");
            assert_eq!(picture.tiles.len(), 2 * rows, "{name}");
            assert_eq!(picture.edges.len(), 2 * rows - 1, "{name}");
            assert!(picture.tiles.iter().all(|tile| !tile.lines.is_empty()), "{name}");
        }
    }
}

#[test]
fn boxes_do_not_overlap() {
    for width in WIDTHS {
        for (name, picture) in all(width) {
            for (place, tile) in picture.tiles.iter().enumerate() {
                for other in &picture.tiles[place + 1..] {
                    let apart = tile.right() <= other.x
                        || other.right() <= tile.x
                        || tile.bottom() <= other.y
                        || other.bottom() <= tile.y;
                    assert!(apart, "{name} at {width}: {tile:?} and {other:?}");
                }
            }
        }
    }
}

#[test]
fn everything_lies_within_the_picture() {
    for width in WIDTHS {
        for (name, picture) in all(width) {
            assert_eq!(picture.width, width, "{name}");
            for tile in &picture.tiles {
                assert!(
                    tile.right() <= width && tile.bottom() <= picture.height,
                    "{name}: {tile:?}"
                );
            }
            for point in picture.edges.iter().flat_map(|edge| &edge.points) {
                assert!(point.x < width && point.y < picture.height, "{name}: {point:?}");
            }
        }
    }
}

#[test]
fn words_fit_into_their_boxes() {
    for width in WIDTHS {
        for (name, picture) in all(width) {
            for tile in picture.tiles {
                let room = tile.width - 2 * Tile::PAD;
                assert!(tile.lines.iter().all(|line| measure::width(line) <= room), "{name}");
                assert!(tile.lines.len() as u32 * LINE + 2 * Tile::PAD <= tile.height, "{name}");
            }
        }
    }
}

#[test]
fn lines_lead_from_box_to_box_and_through_none() {
    for width in WIDTHS {
        for (name, picture) in all(width) {
            for edge in &picture.edges {
                let meets = |point: &Point, tile: &Tile| {
                    (tile.x..=tile.right()).contains(&point.x)
                        && (tile.y..=tile.bottom()).contains(&point.y)
                };
                assert!(meets(&edge.points[0], &picture.tiles[edge.from]), "{name}: {edge:?}");
                assert!(meets(edge.points.last().unwrap(), &picture.tiles[edge.to]), "{name}");
                for pair in edge.points.windows(2) {
                    assert!(pair[0].x == pair[1].x || pair[0].y == pair[1].y, "{name}: {edge:?}");
                    for tile in &picture.tiles {
                        assert!(!crosses(pair[0], pair[1], tile), "{name} at {width}: {edge:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn on_a_narrow_page_the_ladder_stacks() {
    for (name, _, picture) in ladders(None, 320) {
        for pair in picture.tiles.windows(2) {
            assert!(pair[0].bottom() < pair[1].y, "{name}");
        }
    }
    for (name, _, picture) in ladders(None, 960) {
        for pair in picture.tiles.chunks(2) {
            assert!(pair[0].y == pair[1].y && pair[0].right() < pair[1].x, "{name}");
        }
    }
}

/// What the picture marks is what the engine says, for every way of a person about a decision.
#[test]
fn the_row_that_decides_ones_own_case_is_marked() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let start =
        Answers::default().with(Question::Kind, Answer::Many(Values::one(Kind::Decision as u8)));
    let mut marked = 0;
    explore::walk(&COPENHAGEN, &start, today, &mut |answers, _, _| {
        let case = fold(&COPENHAGEN, answers, today);
        let known = settle(&COPENHAGEN, &case.points[0]);
        for table in COPENHAGEN.tables {
            let open = table.open_rows(&known);
            let picture = ladder_of_steps(table, Some(&known), 640);
            let way = if open.len() == 1 { Path::Taken } else { Path::Open };
            let on_it = |tile: &&Tile| tile.kind == TileKind::Outcome && tile.path == way;
            let found: Vec<_> =
                picture.tiles.iter().filter(on_it).map(|tile| &table.rows[tile.of]).collect();
            assert_eq!(found, open, "{}", table.name);
            marked += found.len();
            // The way to it: every row above is passed, none below is reached.
            let last = picture.tiles.iter().rposition(|tile| tile.path == way).unwrap();
            let conditions = |tile: &&Tile| tile.kind == TileKind::Condition;
            let (before, after) = picture.tiles.split_at(last);
            assert!(before.iter().filter(conditions).all(|tile| tile.path != Path::Off));
            assert!(after[1..].iter().all(|tile| tile.path == Path::Off));
        }
    });
    assert!(marked > 1000);
}

#[test]
fn the_graph_shows_every_fact_that_a_table_sets_and_another_reads() {
    let picture = graph(&COPENHAGEN, None, 640);
    let mut expected = 0;
    for (to, reads) in COPENHAGEN
        .facts
        .iter()
        .map(|source| source.table.reads)
        .chain(COPENHAGEN.tables.iter().map(|table| table.reads))
        .enumerate()
    {
        for (from, source) in COPENHAGEN.facts.iter().enumerate() {
            if reads.contains(&source.sets) {
                expected += 1;
                let edge = picture.edges.iter().find(|edge| (edge.from, edge.to) == (from, to));
                let edge = edge.unwrap();
                assert_eq!(edge.kind, EdgeKind::Feeds(source.sets));
                assert!(from < to, "a table stands below those that it reads");
                assert!(!edge.conditions.is_empty(), "no condition stands on the edge");
                assert!(edge.conditions.iter().all(|asked| asked.fact == source.sets));
            }
        }
    }
    assert_eq!(picture.edges.len(), expected);
}

#[test]
fn every_line_of_the_graph_meets_the_condition_that_its_table_asks() {
    for width in WIDTHS {
        let picture = graph(&COPENHAGEN, None, width);
        for edge in &picture.edges {
            let tile = &picture.tiles[edge.to];
            let at = (edge.points.last().unwrap().y - tile.y - Tile::PAD) / LINE;
            // However the words are broken into lines.
            let below: String = tile.lines[at as usize..].concat().split_whitespace().collect();
            let said: String = edge.conditions[0].said().line().split_whitespace().collect();
            assert!(below.starts_with(&said), "{width}: {said} not at {below}");
        }
    }
}

#[test]
fn the_graph_marks_the_tables_that_give_a_case_its_steps_and_what_they_hang_on() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let start =
        Answers::default().with(Question::Kind, Answer::Many(Values::one(Kind::Other as u8)));
    let mut giving = 0;
    explore::walk(&COPENHAGEN, &start, today, &mut |answers, _, _| {
        let known = settle(&COPENHAGEN, &fold(&COPENHAGEN, answers, today).points[0]);
        let picture = graph(&COPENHAGEN, Some(&known), 320);
        for (place, table) in (COPENHAGEN.facts.len()..).zip(COPENHAGEN.tables) {
            let (path, when) = match table.open_rows(&known)[..] {
                [row] if row.then.is_empty() => (Path::Passed, row.when),
                [row] => (Path::Taken, row.when),
                _ => (Path::Open, &[][..]),
            };
            assert_eq!(picture.tiles[place].path, path, "{}", table.name);
            giving += usize::from(path == Path::Taken);
            for edge in picture.edges.iter().filter(|edge| edge.to == place) {
                let hangs = when.iter().any(|asked| EdgeKind::Feeds(asked.fact) == edge.kind);
                let expected = match path {
                    Path::Open => Path::Open,
                    _ if hangs => Path::Taken,
                    Path::Off | Path::Passed | Path::Taken => Path::Off,
                };
                assert_eq!(edge.path, expected, "{}", table.name);
            }
        }
    });
    assert!(giving > 1000);
}
