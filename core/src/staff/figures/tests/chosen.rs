//! What one can choose for a file, and what a table tells beside its numbers.

use super::*;
use crate::staff::figures::{COLUMNS, EXAMPLE};

fn year(year: i32) -> Time {
    Time::year(year).unwrap()
}

/// A file with so many complaints about two problems in each of these years.
fn of_two_years(answer: [usize; 2], guidance: [usize; 2]) -> Cases {
    let mut file = "Modtaget;Type;Forvaltning;Problemstilling\n".to_owned();
    for (problem, counts) in [("Manglende svar", answer), ("Vejledning", guidance)] {
        for (year, count) in [2023, 2024].into_iter().zip(counts) {
            file += &format!("{year}-02-03;Borgersag;SOF;{problem}\n").repeat(count);
        }
    }
    Cases::read(file.as_bytes()).unwrap()
}

#[test]
fn one_can_count_by_what_the_file_has_and_by_nothing_else() {
    let cases = Cases::read(
        "Modtaget;Type;Forvaltning;Problemstilling;Klagetype;L\u{f8}sning;Enhed\n\
         2024-03-05;Borgersag;;Vejledning;;;Enhed 1\n"
            .as_bytes(),
    )
    .unwrap();
    let own = [By::Own(Own::Problem), By::Contact, By::Own(Own::Unit)];
    let time = [By::Month, By::Quarter, By::Year];
    assert_eq!(cases.bys(), own.into_iter().chain(time).collect::<Vec<_>>());
    let whole = Cases::read(made_up(50, 3).as_bytes()).unwrap();
    assert!(whole.bys().starts_with(&[By::Administration, By::Own(Own::Problem)]));
    assert!(whole.bys().contains(&By::Claim) && whole.has_claims() && !cases.has_claims());
    // Each once.
    let mut sorted = whole.bys();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), whole.bys().len());
}

#[test]
fn the_times_of_a_file_are_its_years_and_those_quarters_that_it_reaches() {
    let file = "Modtaget;Type;Forvaltning;Problemstilling\n\
        2023-11-05;Tilsyn;SOF;Vejledning\n2024-05-05;Tilsyn;SOF;Vejledning\n";
    let cases = Cases::read(file.as_bytes()).unwrap();
    let quarter = |year, quarter| Time::quarter(year, quarter).unwrap();
    let times = [year(2023), quarter(2023, 4), year(2024), quarter(2024, 1), quarter(2024, 2)];
    assert_eq!(cases.times(), times);
    assert_eq!(cases.years(), [2023, 2024]);
    let texts = danish();
    let words: Vec<String> = times.iter().map(|time| time.label().words(&cases, &texts)).collect();
    assert_eq!(words, ["2023", "4. kvt. 2023", "2024", "1. kvt. 2024", "2. kvt. 2024"]);
    assert_eq!(quarter(2024, 1).to, day(2024, 3, 31));
    assert!(Time::quarter(2024, 0).is_none() && Time::quarter(2024, 5).is_none());
    // Every day of a year is in one of them.
    let mut at = day(2024, 1, 1);
    while at <= day(2024, 12, 31) {
        assert_eq!((1..=4).filter(|one| quarter(2024, *one).has(at)).count(), 1, "{at}");
        at = at.succ_opt().unwrap();
    }
    let none = Cases::default();
    assert!(none.times().is_empty() && none.years().is_empty());
}

#[test]
fn a_table_tells_how_large_a_part_each_row_is_and_nothing_of_what_is_hidden() {
    let texts = danish();
    let cases = of_two_years([20, 10], [5, 5]);
    let told = cases.count(By::Own(Own::Problem), Choice::default()).told(&cases, &texts);
    assert_eq!(told[0], ["Problemstilling", "Antal", "Andel"]);
    assert_eq!(told[1], ["Manglende svar", "30", "75 %"]);
    assert_eq!(told[2], ["Vejledning", "10", "25 %"]);
    assert_eq!(told[3], ["I alt", "40", "100 %"]);
    // Three are hidden, and so are thirty, from which they could be computed; their parts, too.
    let few = of_two_years([20, 10], [3, 0]);
    let told = few.count(By::Own(Own::Problem), Choice::default()).told(&few, &texts);
    assert_eq!(told[1][1..], ["skjult", "–"]);
    assert_eq!(told[2][1..], ["skjult", "–"]);
    assert_eq!(told[3][1..], ["33", "100 %"]);
}

#[test]
fn two_times_tell_by_how_much_each_row_changed_in_words_that_no_spreadsheet_takes_for_a_formula() {
    let texts = danish();
    let cases = of_two_years([20, 10], [8, 10]);
    let by = By::Own(Own::Problem);
    let table = cases.compare(by, None, [year(2023), year(2024)]).unwrap();
    let told = table.told(&cases, &texts);
    assert_eq!(told[0], ["Problemstilling", "2023", "2024", "Ændring"]);
    assert_eq!(told[1], ["Manglende svar", "20", "10", "50 % færre"]);
    assert_eq!(told[2], ["Vejledning", "8", "10", "25 % flere"]);
    assert_eq!(told[3], ["I alt", "28", "20", "29 % færre"]);
    assert!(!csv(told).contains('\''));
    let same = of_two_years([7, 7], [0, 9]);
    let told = same.compare(by, None, [year(2023), year(2024)]).unwrap().told(&same, &texts);
    // From nothing there is no change in per cent.
    assert_eq!(told[1][1..], ["0", "9", "–"]);
    assert_eq!(told[2][1..], ["7", "7", "uændret"]);
    // Where rows and columns add up there is no column more.
    let crossed = same.cross(by, By::Year, Choice::default());
    assert_eq!(crossed.told(&same, &texts), crossed.written(&same, &texts));
}

#[test]
fn the_example_is_read_and_the_empty_file_lacks_nothing_but_cases() {
    let cases = Cases::read(EXAMPLE.join("\r\n").as_bytes()).unwrap();
    assert_eq!(
        cases.about(&danish()),
        ["Antal sager, der er talt: 2. De er fra 5.3.2024 til 6.3.2024."]
    );
    let refused = Cases::read(empty().as_bytes()).unwrap_err();
    assert_eq!(refused.wrongs.len(), 1);
    assert_eq!(refused.wrongs[0].what, What::Empty);
    for column in COLUMNS {
        assert!(empty().contains(column.headings[0]));
    }
}
