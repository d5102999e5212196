//! The test of the test: what was changed in an export is found by every engine, in the table in
//! which it was changed and for exactly the combinations that come out otherwise.

use klagevejviser_core::{COPENHAGEN, Fact, Step};
use klagevejviser_tools::export::{Export, Gives, Line, Sheet};

use crate::run::{ENGINES, Place};

/// Changes something in every sheet that has it, and asserts that each engine finds it.
fn each_engine_finds(name: &str, change: impl Fn(&mut Sheet) -> bool) {
    let right = Export::of(&COPENHAGEN);
    let mut wrong = right.clone();
    let changed = wrong.sheets.iter_mut().filter_map(|sheet| change(sheet).then_some(())).count();
    assert!(changed > 3, "{name}: only {changed} tables could be changed");
    let run = Place::new(name).run(&wrong);
    assert_eq!((run.problems.as_str(), run.code), ("", Some(1)));
    let expected = right.sheets.iter().zip(&wrong.sheets);
    let expected: Vec<usize> = expected.map(|(right, wrong)| differences(right, wrong)).collect();
    assert!(expected.iter().filter(|count| **count > 0).count() > 3);
    for format in ENGINES {
        let tables = run.tables.iter().filter(|table| table.format == format.name());
        let found: Vec<usize> = tables.map(|table| table.differences).collect();
        assert_eq!(found, expected, "{}: {}", format.name(), run.told);
    }
}

/// In how many combinations two sheets with the same facts come out differently.
fn differences(right: &Sheet, wrong: &Sheet) -> usize {
    let mut cases = vec![Vec::new()];
    for fact in &right.reads {
        let longer = |case: &Vec<(Fact, &'static str)>| {
            let case = case.clone();
            fact.values().iter().map(move |value| [&case[..], &[(*fact, *value)]].concat())
        };
        cases = cases.iter().flat_map(longer).collect();
    }
    let outcome = |sheet: &Sheet, case: &[(Fact, &'static str)]| {
        let line = sheet.lines.iter().find(|line| fits(line, case)).unwrap();
        (line.then.clone(), line.by.clone())
    };
    cases.iter().filter(|case| outcome(right, case) != outcome(wrong, case)).count()
}

fn fits(line: &Line, case: &[(Fact, &'static str)]) -> bool {
    line.when.iter().all(|cell| {
        case.iter().any(|(fact, value)| *fact == cell.fact && cell.values.contains(value))
    })
}

#[test]
fn a_row_with_another_outcome_is_found_by_every_engine() {
    each_engine_finds("outcome", |sheet| {
        let gives = sheet.gives;
        let line = &mut sheet.lines[0];
        match gives {
            Gives::Steps => line.then.push(Step::PrivateMatter.name()),
            Gives::ValueOf(fact) => {
                let other = fact.values().iter().find(|value| !line.then.contains(value));
                line.then = vec![other.unwrap()];
            }
        }
        true
    });
}

#[test]
fn two_rows_in_the_wrong_order_are_found_by_every_engine() {
    each_engine_finds("order", |sheet| {
        let last = sheet.lines.len() - 1;
        if last > 1 {
            sheet.lines.swap(last - 2, last - 1);
        }
        last > 1
    });
}

#[test]
fn a_condition_that_lost_a_value_is_found_by_every_engine() {
    each_engine_finds("value", |sheet| {
        let mut cells = sheet.lines.iter_mut().flat_map(|line| &mut line.when);
        let wide = cells.find(|cell| cell.values.len() > 1);
        wide.map(|cell| cell.values.pop()).is_some()
    });
}

#[test]
fn another_rule_is_found_by_every_engine() {
    each_engine_finds("rule", |sheet| {
        sheet.lines[0].by = vec!["R1", "R2"];
        true
    });
}
