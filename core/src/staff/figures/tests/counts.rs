//! What is counted, held against counting by hand.

use super::*;

fn cases(rows: usize, seed: u64) -> Cases {
    Cases::read(made_up(rows, seed).as_bytes()).unwrap()
}

/// How many cases there are of which something is true.
fn count(cases: &Cases, is: impl Fn(&Case) -> bool) -> u32 {
    cases.cases.iter().filter(|case| is(case)).count() as u32
}

#[test]
fn every_number_that_is_shown_is_the_number_of_cases() {
    let cases = cases(600, 5);
    let all = [
        By::Contact,
        By::Administration,
        By::Claim,
        By::Own(Own::Unit),
        By::Own(Own::Problem),
        By::Month,
        By::Quarter,
        By::Year,
    ];
    let of = |by: By, label: Label, case: &Case| match label {
        Label::Contact(contact) => case.contact == contact,
        Label::Administration(administration) => case.administration == Some(administration),
        Label::Claim(claim) => case.claim == Some(claim),
        Label::Own(own, place) => case.own(own) == Some(place),
        Label::Month(year, month) => (case.received.year(), case.received.month()) == (year, month),
        Label::Quarter(year, quarter) => {
            (case.received.year(), case.received.month().div_ceil(3)) == (year, quarter)
        }
        Label::Year(year) => case.received.year() == year,
        Label::NotGiven => match by {
            By::Claim => case.claim.is_none(),
            By::Own(own) => case.own(own).is_none(),
            _ => false,
        },
        Label::Time(..) | Label::Others => panic!("not among these"),
    };
    let counted = |by: By, case: &Case| match by {
        By::Own(Own::Unit) => case.contact != Contact::Hotline,
        By::Claim => case.contact == Contact::Citizen,
        _ => true,
    };
    let mut seen = 0;
    for by in all {
        let table = cases.count(by, Choice::default());
        for (label, cell) in table.rows.iter().zip(&table.row_sums) {
            let Cell::Number(number) = cell else { continue };
            assert_eq!(
                *number,
                count(&cases, |case| counted(by, case) && of(by, *label, case)),
                "{label:?}"
            );
            seen += 1;
        }
        for across in all.into_iter().filter(|across| *across != by) {
            let table = cases.cross(by, across, Choice::default());
            let both = |case: &Case| counted(by, case) && counted(across, case);
            for (row, numbers) in table.rows.iter().zip(&table.cells) {
                for (column, cell) in table.columns.iter().zip(numbers) {
                    let Cell::Number(number) = cell else { continue };
                    let is =
                        |case: &Case| both(case) && of(by, *row, case) && of(across, *column, case);
                    assert_eq!(*number, count(&cases, is), "{row:?} {column:?}");
                    seen += 1;
                }
            }
            if let Some(Cell::Number(number)) = table.sum {
                assert_eq!(number, count(&cases, both));
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn a_choice_leaves_out_what_is_not_chosen() {
    let cases = cases(600, 6);
    let time = Time { from: day(2023, 3, 1), to: day(2023, 5, 31) };
    let choice = Choice { time: Some(time), contact: Some(Contact::Citizen) };
    let table = cases.count(By::Month, choice);
    assert_eq!(table.rows, [Label::Month(2023, 3), Label::Month(2023, 4), Label::Month(2023, 5)]);
    let expected = count(&cases, |case| {
        case.contact == Contact::Citizen && (time.from..=time.to).contains(&case.received)
    });
    assert_eq!(table.sum, Some(Cell::Number(expected)));
}

#[test]
fn no_call_to_the_line_is_among_the_units_also_not_as_one_without() {
    let cases = cases(600, 7);
    let table = cases.count(By::Own(Own::Unit), Choice::default());
    assert_eq!(
        table.sum,
        Some(Cell::Number(count(&cases, |case| case.contact != Contact::Hotline)))
    );
    assert!(!table.rows.contains(&Label::NotGiven));
    let crossed = cases.cross(By::Contact, By::Own(Own::Unit), Choice::default());
    let line = crossed.rows.iter().position(|row| *row == Label::Contact(Contact::Hotline));
    assert!(line.is_none_or(|row| crossed.row_sums[row] == Cell::Number(0)));
}

#[test]
fn a_month_without_a_case_stands_with_its_zero_and_a_long_time_goes_by_longer_steps() {
    let file = |dates: [&str; 2]| {
        let rows = dates.map(|date| format!("{date};;Borgersag;BIF;;;x;\n").repeat(9)).concat();
        Cases::read(small(&rows).as_bytes()).unwrap()
    };
    let table = file(["1.11.2023", "31.1.2024"]).count(By::Month, Choice::default());
    assert_eq!(table.row_sums, [Cell::Number(9), Cell::Number(0), Cell::Number(9)]);
    for (last, by, rows) in
        [("1.12.2024", By::Month, 60), ("1.1.2025", By::Quarter, 21), ("1.1.2035", By::Year, 16)]
    {
        let table = file(["1.1.2020", last]).count(By::Month, Choice::default());
        assert_eq!((table.by, table.rows.len()), (by, rows), "{last}");
    }
}

#[test]
fn the_largest_twenty_have_a_row_and_the_others_one_together() {
    let rows: String = (0..40)
        .map(|unit| format!("1.1.2024;;Borgersag;BIF;;Enhed {unit};x;\n").repeat(unit + 1))
        .collect();
    let cases = Cases::read(small(&rows).as_bytes()).unwrap();
    let table = cases.count(By::Own(Own::Unit), Choice::default());
    assert_eq!(table.rows.len(), MOST_ROWS + 1);
    assert_eq!(table.rows[20], Label::Others);
    assert_eq!(table.row_sums[20], Cell::Number((1..=20).sum()));
    assert_eq!(table.sum, Some(Cell::Number((1..=40).sum())));
    let top: Vec<u32> = table.top(5).into_iter().map(|(_, number)| number).collect();
    assert_eq!(top, [40, 39, 38, 37, 36]);
}

#[test]
fn what_is_hidden_stands_below_what_is_shown_by_its_name() {
    let rows: String = [("D", 30), ("B", 2), ("C", 6), ("A", 9)]
        .map(|(unit, count)| format!("1.1.2024;;Borgersag;BIF;;{unit};x;\n").repeat(count))
        .concat();
    let cases = Cases::read(small(&rows).as_bytes()).unwrap();
    let table = cases.count(By::Own(Own::Unit), Choice::default());
    let names: Vec<String> =
        table.rows.iter().map(|label| label.words(&cases, &danish())).collect();
    assert_eq!(names, ["D", "A", "B", "C"]);
    assert_eq!(table.row_sums, [Cell::Number(30), Cell::Number(9), Cell::Hidden, Cell::Hidden]);
    assert!(table.hides() && table.share(0) == Some(64) && table.share(2).is_none());
    assert_eq!(table.top(5).len(), 2);
}

#[test]
fn two_times_are_compared_and_no_day_is_in_both() {
    let cases = cases(900, 8);
    let year = |year| Time::year(year).unwrap();
    let table = cases.compare(By::Own(Own::Problem), None, [year(2023), year(2024)]).unwrap();
    for (row, label) in table.rows.iter().enumerate() {
        let Label::Own(own, place) = *label else { panic!("{label:?}") };
        for (cell, year) in table.cells[row].iter().zip([2023, 2024]) {
            let number =
                count(&cases, |case| case.own(own) == Some(place) && case.received.year() == year);
            assert_eq!(*cell, Cell::Number(number));
        }
        let [before, after] = [0, 1].map(|at| f64::from(table.cells[row][at].number().unwrap()));
        let change = table.change(row).unwrap() as f64;
        assert!((change - (after - before) / before * 100.0).abs() <= 0.5, "{change}");
    }
    let half = Time { from: day(2023, 12, 31), to: day(2024, 6, 1) };
    assert_eq!(cases.compare(By::Claim, None, [year(2023), half]), Err(Overlap));
}

/// Citizens' complaints of both kinds in two years.
fn complaints(formality: [usize; 2], substance: [usize; 2]) -> Cases {
    let row = |year: usize, claim: &str, count: usize| {
        let half = |month, count| {
            format!("2.{month}.{};;Borgersag;BIF;{claim};;x;\n", 2023 + year).repeat(count)
        };
        half(1, count / 2) + &half(12, count - count / 2).replace("2.12.", "30.12.")
    };
    let rows: String = (0..2)
        .map(|year| {
            row(year, "Formalitet", formality[year]) + &row(year, "Realitet", substance[year])
        })
        .collect();
    // What is no citizen's complaint counts for no goal.
    let other = "3.3.2024;;Tilsyn;BIF;Formalitet;;x;\n".repeat(50);
    Cases::read(small(&(rows + &other)).as_bytes()).unwrap()
}

#[test]
fn the_goals_are_five_and_three_per_cent_fewer_than_in_the_year_that_is_chosen() {
    let goals = complaints([200, 190], [100, 98]).goals(2023, 2024).unwrap();
    let [formality, substance] = goals.goals[..] else { panic!("{goals:?}") };
    assert_eq!(
        (formality.most, formality.change, formality.reached),
        (Some(190), Some(-5), Some(true))
    );
    assert_eq!(
        (substance.most, substance.change, substance.reached),
        (Some(97), Some(-2), Some(false))
    );
    assert!(goals.whole);
    // One more, and it is not reached.
    assert_eq!(
        complaints([200, 191], [100, 97]).goals(2023, 2024).unwrap().goals[0].reached,
        Some(false)
    );
    // What is hidden is not judged.
    let few = complaints([200, 3], [100, 80]).goals(2023, 2024).unwrap();
    assert_eq!((few.goals[0].now, few.goals[0].reached), (Cell::Hidden, None));
    assert_eq!(complaints([9, 9], [9, 9]).goals(2024, 2024), Err(Overlap));
    assert!(!complaints([9, 9], [9, 9]).goals(2022, 2024).unwrap().whole);
}

#[test]
fn goals_are_told_in_sentences() {
    let said = |cases: Cases| cases.goals(2023, 2024).unwrap().sentences(&cases, &danish());
    assert_eq!(
        said(complaints([200, 190], [100, 98])),
        [
            "Klage over sagsbehandlingen (formalitetsklage): Målet er nået. 190 i 2024 mod 200 i 2023. Målet er højst 190.",
            "Klage over afgørelsen (realitetsklage): Målet er ikke nået. 98 i 2024 mod 100 i 2023. Målet er højst 97.",
        ]
    );
    assert!(said(complaints([200, 3], [100, 80]))[0].contains("Nogle af tallene er skjult"));
}
