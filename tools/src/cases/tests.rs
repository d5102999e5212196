//! Each error of a table of cases, and what blank cells mean.

use std::path::Path;

use chrono::NaiveDate;
use klagevejviser_core::{Answer, COPENHAGEN, Of, Outcome, Question, RuleId, SentChoice, Step};

use super::*;

/// A table of one row, as a map from column to cell.
fn row(cells: &[(&str, &str)]) -> String {
    let mut all = vec![
        ("id", "T1"),
        ("situation", "Jeg mangler svar"),
        ("Kind", "Delay"),
        ("Whom", "Kk"),
        ("Urgent", "No"),
        ("Decision", "None"),
        ("Asked", "NotYet"),
        ("expected", "O-FORV"),
    ];
    for (column, cell) in cells {
        all.retain(|(known, _)| known != column);
        all.push((column, cell));
    }
    let cell = |column: &Column| {
        let found = all.iter().find(|(name, _)| *name == column.name());
        found.map_or("", |(_, cell)| *cell)
    };
    Column::ALL.iter().map(cell).collect::<Vec<_>>().join(";")
}

fn header() -> String {
    Column::ALL.iter().map(|column| column.name()).collect::<Vec<_>>().join(";")
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn read_text(text: &str) -> Result<Vec<Case>, Vec<String>> {
    read(Path::new("t.csv"), text.as_bytes(), today())
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

fn one(cells: &[(&str, &str)]) -> Case {
    let mut cases = read_text(&format!("{}\n{}\n", header(), row(cells))).unwrap();
    assert_eq!(cases.len(), 1);
    cases.remove(0)
}

/// The one error of a table of one row.
fn error(cells: &[(&str, &str)]) -> String {
    let mut errors = read_text(&format!("{}\n{}\n", header(), row(cells))).unwrap_err();
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors.remove(0)
}

#[test]
fn a_table_from_a_spreadsheet_is_read_as_it_is() {
    let text = format!(
        "\u{feff}{}\r\n{}\r\n\r\n{}\r\n",
        header(),
        row(&[("situation", "\"Først; så\""), ("tag", "CON, meets R20")]),
        ";".repeat(Column::COUNT - 1)
    );
    let cases = read_text(&text).unwrap();
    assert_eq!(cases.len(), 1);
    assert_eq!((cases[0].line, cases[0].id.as_str()), (2, "T1"));
    assert_eq!(cases[0].situation, "Først; så");
    assert_eq!(cases[0].tags, ["CON", "meets R20"]);
    assert_eq!(run(&COPENHAGEN, &cases[0]), Ok(()));
}

#[test]
fn every_cell_has_its_meaning() {
    let case = one(&[
        ("Kind", "Decision+Delay"),
        ("Decision", "Decided"),
        ("LetterDate", "Oral -3 days"),
        ("Asked", "Silent"),
        ("SentDate", "TwoToThreeWeeks"),
        ("expected", "O-ANKE O-RYK"),
        ("steps", "AppealOral -WaitWindow"),
        ("rules", "R72 -R20"),
        ("questions", "8"),
        ("first", "AppealOral"),
        ("says", "senest"),
    ]);
    assert_eq!(case.expected, [Outcome::Appeal, Outcome::Remind]);
    assert_eq!(case.answers.get(Question::Guidance), None);
    assert_eq!(
        case.answers.get(Question::SentDate(Of::All)),
        Some(Answer::About(SentChoice::TwoToThreeWeeks))
    );
    assert_eq!(case.steps[1], Wanted { what: Step::WaitWindow, there: false });
    assert_eq!(case.rules[0], Wanted { what: RuleId::R72, there: true });
    assert_eq!((case.questions, case.first), (Some(8), Some(Step::AppealOral)));
}

#[test]
fn an_unknown_code_is_named_with_the_codes_that_exist() {
    assert_eq!(
        error(&[("Asked", "Loud")]),
        "t.csv:2: Asked: `Loud` is no code here; write one of NotYet, Spoken, Silent, Promised, \
         Answered, Cannot"
    );
    for (column, cell) in [
        ("Kind", "Delay+Loud"),
        ("Hard", "Loud"),
        ("expected", "O-LOUD"),
        ("steps", "-Loud"),
        ("rules", "R999"),
        ("first", "Loud"),
        ("Discrimination", "yes"),
        ("Side", "Facebook+Loud"),
        ("AskedConduct", "Loud"),
        ("doubt", "maybe"),
    ] {
        assert!(error(&[(column, cell)]).starts_with(&format!("t.csv:2: {column}: `")));
    }
}

#[test]
fn a_wrong_a_missing_and_a_doubled_column_are_all_named() {
    let text = header().replace("Urgent", "Haster").replace("Wish", "Whom");
    let errors = read_text(&format!("{text}\n{}\n", row(&[]))).unwrap_err();
    assert!(errors.iter().any(|error| error.contains("column `Haster`: there is no such column")));
    assert!(
        errors.contains(&"t.csv:1: column `Whom`: stands more than once: keep one of them".into())
    );
    for missing in ["Urgent", "Wish"] {
        let expected = format!("t.csv:1: column `{missing}`: is missing");
        assert!(errors.iter().any(|error| error.starts_with(&expected)), "{errors:?}");
    }
    assert_eq!(errors.len(), 4);
    assert!(!read_text("").unwrap_err().is_empty());
}

#[test]
fn two_rows_with_one_id_are_an_error() {
    let text = format!("{}\n{}\n{}\n", header(), row(&[]), row(&[]));
    let errors = read_text(&text).unwrap_err();
    assert_eq!(errors, ["t.csv:3: id: line 2 has the same id: give each row its own"]);
}

#[test]
fn a_row_without_id_situation_subject_or_expectation_is_an_error() {
    for column in ["id", "situation", "Kind", "expected"] {
        assert_eq!(error(&[(column, "")]), format!("t.csv:2: {column}: must not be blank"));
    }
}

#[test]
fn a_row_with_another_number_of_cells_is_an_error() {
    let text = format!("{}\nT1;kort\n", header());
    let errors = read_text(&text).unwrap_err();
    assert!(errors[0].starts_with("t.csv:2: 2 cells for"), "{errors:?}");
}

#[test]
fn what_is_no_day_and_what_is_no_number_are_errors() {
    for (column, cell) in [
        ("LetterDate", "i går"),
        ("LetterDate", "Oral i går"),
        ("LastDay", "2026-02-30"),
        ("SentDate", "-3 weeks"),
        ("today", "nu"),
    ] {
        let error = error(&[("Decision", "Decided"), (column, cell)]);
        assert!(error.contains(&format!("{column}: `{cell}` is no day; write")), "{error}");
    }
    assert!(error(&[("questions", "seks")]).contains("`seks` is no number"));
}

#[test]
fn days_that_contradict_each_other_are_errors() {
    for (cells, column, why) in [
        (&[("LetterDate", "-3 days"), ("LastDay", "-4 days")][..], "LastDay", "lies before"),
        (&[("LetterDate", "+1 day")], "LetterDate", "not written yet"),
        (&[("Asked", "Silent"), ("SentDate", "+1 day")], "SentDate", "not sent yet"),
        (&[("Asked", "Promised"), ("SentDate", "UnderTwoWeeks")], "SentDate", "promised day"),
        (&[("Decision", "Appealed"), ("LetterDate", "Oral")], "LetterDate", "`Decided` only"),
    ] {
        let error = error(cells);
        assert!(error.starts_with(&format!("t.csv:2: {column}: ")), "{error}");
        assert!(error.contains(why), "{error}");
    }
    // A promised day may lie ahead.
    let promised = one(&[("Asked", "Promised"), ("SentDate", "+1 day"), ("expected", "O-VENT")]);
    assert_eq!(run(&COPENHAGEN, &promised), Ok(()));
}

#[test]
fn nothing_is_half_read_and_every_error_is_told() {
    let text = format!(
        "{}\n{}\n{}\n{}\n",
        header(),
        row(&[("id", "T0")]),
        row(&[("Asked", "Loud"), ("Urgent", "Very")]),
        row(&[("id", "T2"), ("SentDate", "+1 day")])
    );
    let errors = read_text(&text).unwrap_err();
    assert_eq!(errors.len(), 3, "{errors:?}");
}

#[test]
fn a_file_that_is_missing_or_no_text_is_an_error() {
    let missing = read_file(Path::new("no/such.csv"), today()).unwrap_err();
    assert!(missing[0].to_string().starts_with("no/such.csv: "));
    let latin = read(Path::new("t.csv"), b"id;situation\nT1;f\xf8rst\n", today()).unwrap_err();
    assert_eq!(latin[0].to_string(), "t.csv:2: not UTF-8: save the table as CSV UTF-8");
}

#[test]
fn a_blank_cell_means_whatever_and_a_mismatch_says_with_which_answer() {
    let whatever_the_date =
        [("Decision", "Hearing"), ("Asked", "NotYet"), ("expected", "O-HØRING O-FORV")];
    assert_eq!(run(&COPENHAGEN, &one(&whatever_the_date)), Ok(()));
    let mismatches = run(&COPENHAGEN, &one(&[("Asked", "")])).unwrap_err();
    let wait = mismatches.iter().find(|mismatch| mismatch.came == "O-VENT").unwrap();
    assert_eq!(wait.column, Column::Expected);
    assert!(wait.added.starts_with("Asked=Silent, Sent="), "{}", wait.added);
    assert!(wait.why.contains("WaitWindow ("), "{}", wait.why);
}

#[test]
fn a_row_says_which_steps_rules_and_questions_came_otherwise() {
    let case = one(&[
        ("steps", "Remind -WriteUnitDelay BrAfterUnit"),
        ("rules", "-R20 R8 R58"),
        ("questions", "9"),
        ("first", "Remind"),
        ("says", "i morgen"),
        ("doubt", "yes"),
    ]);
    let mismatches = run(&COPENHAGEN, &case).unwrap_err();
    let expected: Vec<_> = mismatches.iter().map(|m| (m.column, m.expected.as_str())).collect();
    assert_eq!(
        expected,
        [
            (Column::Steps, "Remind -WriteUnitDelay"),
            (Column::Rules, "-R20 R58"),
            (Column::Doubt, "yes"),
            (Column::First, "Remind"),
            (Column::Questions, "9"),
            (Column::Says, "`i morgen`"),
        ]
    );
}

#[test]
fn a_row_that_leaves_too_much_open_is_told_so() {
    let case = one(&[
        ("Kind", "Conduct+Process+Delay"),
        ("Whom", ""),
        ("Urgent", ""),
        ("Decision", ""),
        ("Asked", ""),
    ]);
    let mismatches = run(&COPENHAGEN, &case).unwrap_err();
    assert!(mismatches[0].came.contains("fill in some of the blank cells"));
}
