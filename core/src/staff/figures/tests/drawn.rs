//! Drawings: nothing overlaps, nothing is told by colour alone, and each says what it shows.

use super::super::drawing::{Chart, DOT, Pattern, bars, line};
use super::*;
use crate::picture::LINE;

const WIDTHS: [u32; 4] = [280, 320, 640, 960];

/// Left, top, right, bottom.
type Area = [u32; 4];

fn apart(one: Area, other: Area) -> bool {
    one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1]
}

fn holds(chart: &Chart) {
    let words = chart
        .words
        .iter()
        .map(|words| [words.at.x, words.at.y, words.at.x + words.width(), words.bottom()]);
    let bars = chart
        .bars
        .iter()
        .map(|bar| [bar.at.x, bar.at.y, bar.at.x + bar.width, bar.at.y + bar.height]);
    let areas: Vec<Area> = words.chain(bars).collect();
    for (place, area) in areas.iter().enumerate() {
        assert!(
            area[2] <= chart.width && area[3] <= chart.height,
            "{area:?} leaves {} x {}",
            chart.width,
            chart.height
        );
        for other in &areas[place + 1..] {
            assert!(apart(*area, *other), "{area:?} {other:?} of {chart:?}");
        }
    }
    // No mark of a line stands on a word.
    let points = chart.strokes.iter().flat_map(|stroke| &stroke.points).chain(&chart.gaps);
    for point in points {
        let mark = [point.x - DOT, point.y - DOT, point.x + DOT, point.y + DOT];
        assert!(mark[2] <= chart.width && mark[3] <= chart.height, "{point:?}");
        assert!(areas.iter().all(|area| apart(mark, *area)), "{point:?} of {chart:?}");
    }
    assert!(!chart.sentences.is_empty() && chart.sentences.iter().all(|one| !one.is_empty()));
    assert!(chart.words.iter().flat_map(|words| &words.lines).all(|line| !line.is_empty()));
}

#[test]
fn nothing_overlaps_or_leaves_the_drawing_whatever_is_counted() {
    let year = |year| Time::year(year).unwrap();
    let english = Texts::read(Texts::FILES[1].text).unwrap();
    let (mut barred, mut lined) = (0, 0);
    for (rows, seed) in [(1, 1), (7, 2), (30, 3), (400, 4), (5_000, 5)] {
        let cases = Cases::read(made_up(rows, seed).as_bytes()).unwrap();
        let mut tables = Vec::new();
        for by in [
            By::Contact,
            By::Administration,
            By::Claim,
            By::Own(Own::Problem),
            By::Own(Own::Law),
            By::Month,
            By::Quarter,
            By::Year,
        ] {
            tables.push(cases.count(by, Choice::default()));
            tables.push(cases.compare(by, None, [year(2023), year(2024)]).unwrap());
            tables.push(cases.cross(by, By::Year, Choice::default()));
            tables.push(cases.cross(by, By::Administration, Choice::default()));
        }
        for table in &tables {
            for width in WIDTHS {
                for texts in [&danish(), &english] {
                    if let Some(chart) = bars(table, &cases, texts, width) {
                        holds(&chart);
                        barred += 1;
                    }
                    if let Some(chart) = line(table, &cases, texts, width) {
                        holds(&chart);
                        lined += 1;
                    }
                }
            }
        }
    }
    assert!(barred > 500 && lined > 100, "{barred} bars, {lined} lines");
}

#[test]
fn bars_are_as_long_as_their_numbers_and_a_hidden_one_is_a_word() {
    let rows: String = [("A", 40), ("B", 20), ("C", 2), ("D", 10)]
        .map(|(unit, count)| format!("1.1.2024;;Borgersag;BIF;;{unit};x;\n").repeat(count))
        .concat();
    let cases = Cases::read(small(&rows).as_bytes()).unwrap();
    let chart =
        bars(&cases.count(By::Own(Own::Unit), Choice::default()), &cases, &danish(), 600).unwrap();
    let wide: Vec<u32> = chart.bars.iter().map(|bar| bar.width).collect();
    assert!(wide.len() == 2 && wide[0].abs_diff(2 * wide[1]) <= 1, "{wide:?}");
    let said: Vec<&str> =
        chart.words.iter().flat_map(|words| &words.lines).map(String::as_str).collect();
    assert_eq!(said[1..], ["A", "40", "B", "20", "C", "skjult", "D", "skjult"]);
    assert_eq!(chart.sentences[0], "Flest sager: A (40 af 72).");
    assert!(chart.sentences[1].starts_with("Tal under 5 er skjult."));
}

#[test]
fn a_line_has_a_gap_where_a_number_is_hidden_and_two_lines_differ_by_pattern() {
    let row = |month: usize, claim: &str, count: usize| {
        format!("2.{month}.2024;;Borgersag;BIF;{claim};;x;\n").repeat(count)
    };
    let counts = [12, 7, 2, 9, 30, 8];
    let rows: String =
        (1..).zip(counts).map(|(month, count)| row(month, "Formalitet", count)).collect();
    let cases = Cases::read(small(&rows).as_bytes()).unwrap();
    let chart = line(&cases.count(By::Month, Choice::default()), &cases, &danish(), 600).unwrap();
    // March is small, February the smallest of the others: both are gaps, and January stands alone.
    assert_eq!(chart.gaps.len(), 2);
    assert_eq!(chart.strokes.iter().map(|stroke| stroke.points.len()).collect::<Vec<_>>(), [1, 3]);
    let [april, may, june] = chart.strokes[1].points[..] else { panic!("{chart:?}") };
    assert!(may.y < april.y && april.y < june.y && april.x < may.x);
    assert_eq!(chart.sentences[0], "Flest sager af dem, der er vist: maj 2024 (30).");
    let two = rows + &(1..=6).map(|month| row(month, "Realitet", 10 * month)).collect::<String>();
    let two = Cases::read(small(&two).as_bytes()).unwrap();
    let chart =
        line(&two.cross(By::Month, By::Claim, Choice::default()), &two, &danish(), 320).unwrap();
    let patterns: Vec<Pattern> = chart.bars.iter().map(|key| key.pattern).collect();
    assert_eq!(patterns, [Pattern::Full, Pattern::Striped], "each has its sample above");
    assert!(
        chart.words[0].at.y < LINE && chart.words[0].lines.concat().contains("formalitetsklage")
    );
    assert!(chart.strokes.iter().any(|stroke| stroke.pattern == Pattern::Striped));
}

#[test]
fn every_drawing_has_its_table_in_words() {
    let cases = Cases::read(made_up(300, 9).as_bytes()).unwrap();
    let table = cases.cross(By::Own(Own::Solution), By::Year, Choice::default());
    let written = table.written(&cases, &danish());
    assert_eq!(written[0], ["Løsning", "2023", "2024", "I alt"]);
    assert_eq!(written.len(), table.rows.len() + 2);
    assert_eq!(
        (written.last().unwrap()[0].as_str(), written.last().unwrap()[3].as_str()),
        ("I alt", "300")
    );
    assert!(written.iter().all(|row| row.len() == 4));
    let saved = csv(written);
    assert!(saved.starts_with("\u{feff}Løsning;2023;2024;I alt\r\n"));
}
