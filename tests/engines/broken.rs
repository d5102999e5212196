//! Files that cannot be used: each problem names the file, the row and the field, and no table is
//! run, not even the whole ones.

use std::fs;

use klagevejviser_core::COPENHAGEN;
use klagevejviser_tools::export::{Export, Format};

use crate::run::Place;

/// Writes an export, changes a file of it, and asserts what is said of it. `FORMAT` and `RULES`
/// stand for the parts of the stamp.
#[track_caller]
fn says(format: Format, file: &str, change: (&str, &str), problems: &[&str]) {
    let export = Export::of(&COPENHAGEN);
    let stamped = |text: &str| text.replace("RULES", &export.stamp.rules);
    let place = Place::new(&format!("broken-{}-{file}", std::thread::current().name().unwrap()));
    place.write(&export);
    let file = place.folder(format).join(file);
    let text = fs::read_to_string(&file).unwrap();
    let (from, to) = (stamped(change.0), stamped(change.1));
    assert!(text.contains(&from), "{from} does not stand in {text}");
    fs::write(&file, text.replacen(&from, &to, 1)).unwrap();

    let run = place.run_written(&[format]);
    assert_eq!((run.told.as_str(), run.code), ("", Some(2)), "something was run: {}", run.problems);
    let found: Vec<&str> = run.problems.lines().collect();
    let of_file =
        problems.iter().map(|problem| format!("{}: {}", file.display(), stamped(problem)));
    let of_file: Vec<String> = of_file.collect();
    assert_eq!(found[..of_file.len().min(found.len())], of_file);
    // What cannot be read at all is then missing too.
    assert!(
        found[of_file.len()..].iter().all(|line| line.contains("is missing, or could not be read"))
    );
}

#[test]
fn an_export_of_another_format_version_is_refused() {
    const SAYS: &[&str] = &["format: version 2, but 1 is read here: export the rules again"];
    says(Format::Jdm, "danger.json", ("\"format\": 1", "\"format\": 2"), SAYS);
    says(Format::JsonLogic, "danger.json", ("\"format\": 1", "\"format\": 2"), SAYS);
    says(Format::Dmn, "danger.dmn", ("exporterVersion=\"1-", "exporterVersion=\"2-"), SAYS);
}

#[test]
fn an_export_of_other_rules_is_refused() {
    const SAYS: &[&str] = &[
        "rules: exported from 0123456789abcdef, but the answers are those of RULES: export the rules again",
    ];
    const CHANGE: (&str, &str) = ("RULES", "0123456789abcdef");
    says(Format::Jdm, "due.json", CHANGE, SAYS);
    says(Format::JsonLogic, "due.json", CHANGE, SAYS);
    says(Format::Dmn, "due.dmn", CHANGE, SAYS);
}

#[test]
fn a_table_that_reads_an_unknown_fact_is_refused() {
    says(
        Format::Jdm,
        "scope.json",
        ("\"field\": \"Whom\"", "\"field\": \"Who\""),
        &[
            "reads, fact 1: there is no fact `Who`",
            "row 1, Who: there is no such fact",
            "row 2, Who: there is no such fact",
        ],
    );
    says(
        Format::JsonLogic,
        "scope.json",
        ("\"name\": \"Whom\"", "\"name\": \"Who\""),
        &[
            "reads, fact 1: there is no fact `Who`",
            "row 1, Whom: the table does not read it",
            "row 2, Whom: the table does not read it",
        ],
    );
    says(
        Format::JsonLogic,
        "scope.json",
        ("\"var\": \"Whom\"", "\"var\": \"Who\""),
        &["row 1, Who: there is no such fact"],
    );
    says(
        Format::Dmn,
        "scope.dmn",
        ("<text>Whom</text>", "<text>Who</text>"),
        &[
            "reads, fact 1: there is no fact `Who`",
            "row 1, Who: there is no such fact",
            "row 2, Who: there is no such fact",
        ],
    );
}

#[test]
fn a_row_that_names_a_missing_rule_is_refused() {
    const SAYS: &[&str] = &["row 2, rules: there is no rule `R999`"];
    says(Format::Jdm, "scope.json", ("[\\\"R4\\\"]", "[\\\"R999\\\"]"), SAYS);
    says(Format::JsonLogic, "scope.json", ("\"R4\"", "\"R999\""), SAYS);
    says(Format::Dmn, "scope.dmn", (">R4<", ">R999<"), SAYS);
}

#[test]
fn a_row_that_asks_for_an_unknown_value_is_refused() {
    const SAYS: &[&str] = &["row 1, Whom: there is no value `Firm`"];
    says(Format::Jdm, "scope.json", ("\\\"OtherAuthority\\\", ", "\\\"Firm\\\", "), SAYS);
    says(Format::Dmn, "scope.dmn", (">\"OtherAuthority\"", ">\"Firm\""), SAYS);
    // The first `Supplier` stands among the values of the fact.
    says(
        Format::JsonLogic,
        "scope.json",
        ("\"Supplier\"", "\"Firm\""),
        &["reads, Whom: other values than Kk, Supplier, OtherAuthority, Private, Several, Unknown"],
    );
}

#[test]
fn a_row_that_gives_an_unknown_step_is_refused() {
    const SAYS: &[&str] = &["row 3, steps: there is no `Faint`"];
    says(Format::Jdm, "danger.json", ("ViolenceNow", "Faint"), SAYS);
    says(Format::JsonLogic, "danger.json", ("ViolenceNow", "Faint"), SAYS);
    says(Format::Dmn, "danger.dmn", ("ViolenceNow", "Faint"), SAYS);
}

#[test]
fn another_hit_policy_is_refused() {
    let change = ("\"hitPolicy\": \"first\"", "\"hitPolicy\": \"collect\"");
    says(Format::Jdm, "danger.json", change, &["hitPolicy: `collect` instead of `first`"]);
    let change = ("hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\"");
    says(Format::Dmn, "danger.dmn", change, &["hitPolicy: `ANY` instead of `FIRST`"]);
}

#[test]
fn torn_files_are_refused() {
    for format in [Format::Jdm, Format::JsonLogic, Format::Dmn] {
        let place = Place::new(&format!("torn-{}", format.name()));
        let export = Export::of(&COPENHAGEN);
        place.write(&export);
        for sheet in &export.sheets {
            let file = place.folder(format).join(format.file(sheet));
            let text = fs::read_to_string(&file).unwrap();
            // Each is torn at another place.
            fs::write(&file, &text[..text.len() * (sheet.lines.len() + 1) / 40]).unwrap();
        }
        let run = place.run_written(&[format]);
        assert_eq!((run.told.as_str(), run.code), ("", Some(2)));
        for sheet in &export.sheets {
            let file = place.folder(format).join(format.file(sheet));
            let about = |line: &&str| line.starts_with(&format!("{}: ", file.display()));
            let sentence = run.problems.lines().find(about).unwrap();
            assert!(sentence.contains("is torn or no "), "{sentence}");
        }
    }
}

#[test]
fn a_missing_table_is_told() {
    let place = Place::new("missing-table");
    place.write(&Export::of(&COPENHAGEN));
    fs::remove_file(place.folder(Format::Jdm).join("danger.json")).unwrap();
    let run = place.run_written(&[Format::Jdm]);
    let folder = place.folder(Format::Jdm);
    let sentence = "the table `danger` is missing, or could not be read";
    assert_eq!(run.problems, format!("{}: {sentence}\n", folder.display()));
    assert_eq!((run.told.as_str(), run.code), ("", Some(2)));
}
