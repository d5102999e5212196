//! The files that a person takes along, read back by programs that are not ours: the Word file by mammoth, the
//! calendar by ical.js. They are npm packages: `./dev test browsers` installs them and says where they are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use klagevejviser_core::letter::docx::docx;
use klagevejviser_core::letter::ics::{Entry, calendar};
use klagevejviser_core::letter::sheet::{DANISH, Gap};
use klagevejviser_core::letter::{Filled, Letter, Sheet, draft, offers};
use klagevejviser_core::{
    Answer, Answers, Asked, COPENHAGEN, Decision, Discrimination, Kind, Of, Question, Urgent,
    Values, Whom, fold,
};
use serde_json::Value;

/// Writes the file, and what the other program reads in it.
fn read_back(kind: &str, name: &str, bytes: &[u8]) -> Value {
    let packages = std::env::var_os("KLAGEVEJVISER_NPM").unwrap_or_else(|| {
        panic!("KLAGEVEJVISER_NPM does not say where the npm packages are; run ./dev test browsers")
    });
    // Node looks for packages beside the script; so both are brought together.
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files").join(name);
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tools/npm/files.mjs");
    fs::copy(script, place.join("files.mjs")).unwrap();
    std::os::unix::fs::symlink(packages, place.join("node_modules")).unwrap();
    let file = place.join(format!("file.{kind}"));
    fs::write(&file, bytes).unwrap();
    let node = Command::new("node").arg(place.join("files.mjs")).arg(kind).arg(&file).output();
    let node = node
        .unwrap_or_else(|error| panic!("node does not start: {error}; run ./dev test browsers"));
    let problems = String::from_utf8_lossy(&node.stderr).into_owned();
    assert!(node.status.success(), "{problems}");
    serde_json::from_slice(&node.stdout).unwrap()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

#[test]
fn another_program_reads_the_word_file_with_its_heading_its_numbers_and_what_was_typed() {
    let kinds = Values::one(Kind::Process as u8).or(Values::one(Kind::Delay as u8));
    let answers = Answers::default()
        .with(Question::Kind, Answer::Many(kinds))
        .with(Question::Whom, Answer::One(Whom::Kk as u8))
        .with(Question::Urgent, Answer::One(Urgent::No as u8))
        .with(Question::Decision, Answer::One(Decision::None as u8))
        .with(Question::Asked(Of::All), Answer::One(Asked::NotYet as u8))
        .with(Question::Discrimination, Answer::One(Discrimination::No as u8));
    let today = day(11, 23);
    let case = fold(&COPENHAGEN, &answers, today);
    assert_eq!(case.next, None);
    let offers = offers(&COPENHAGEN, &case, today);
    let danish = Sheet::read(DANISH.text).unwrap();
    let mut filled = Filled::default();
    filled.set(Gap::Fejl, "Ingen spurgte <mig> & \"min\" ægtefælle 🎈\nto gange".to_owned());
    let letter = draft(offers.get(Letter::Unit).unwrap(), &danish, &filled, today);
    let read = read_back("docx", "docx", &docx(&letter, "Brev", "2026-11-23T21:53:00Z"));
    let html = read["html"].as_str().unwrap();
    assert!(html.contains("<h1>Klage</h1>"), "{html}");
    assert!(html.contains("<ol><li>"), "{html}");
    assert!(
        html.contains("Ingen spurgte &lt;mig&gt; &amp; \"min\" ægtefælle 🎈<br />to gange")
            || html.contains(
                "Ingen spurgte &lt;mig&gt; &amp; &quot;min&quot; ægtefælle 🎈<br />to gange"
            ),
        "{html}"
    );
    assert!(html.contains("Venlig hilsen<br />[dit navn]"), "{html}");
    assert_eq!(read["problems"], serde_json::json!([]), "the other program complains");
}

#[test]
fn another_program_reads_the_calendar_with_whole_days_and_alarms_in_the_morning() {
    let text = "Se dine papirer; husk, at \\ kan stå her\nog her. ".repeat(6);
    let entry = |on: NaiveDate| Entry {
        day: on,
        summary: "Frist – husk dokumentet".to_owned(),
        text: text.clone(),
    };
    let today = day(11, 23);
    let file = calendar(
        &[entry(day(12, 31)), entry(day(11, 26)), entry(day(11, 24))],
        today,
        "20261123T215300Z",
        42,
    );
    let read = read_back("ics", "ics", file.as_bytes());
    let entries = read.as_array().unwrap();
    let hours = |hours: i64| Value::from(hours * 3600);
    for (entry, (day, end, alarms)) in entries.iter().zip([
        ("2026-12-31", "2027-01-01", vec![hours(9 - 7 * 24), hours(9 - 2 * 24)]),
        ("2026-11-26", "2026-11-27", vec![hours(9 - 3 * 24), hours(9 - 24)]),
        ("2026-11-24", "2026-11-25", vec![hours(9 - 24)]),
    ]) {
        assert_eq!((&entry["day"], &entry["end"]), (&Value::from(day), &Value::from(end)));
        assert_eq!(entry["whole"], true);
        assert_eq!(entry["alarms"], Value::from(alarms));
        assert_eq!(entry["summary"], "Frist – husk dokumentet");
        assert_eq!(entry["text"], Value::from(text.clone()));
        assert_eq!(entry["stamp"], "2026-11-23T21:53:00Z");
    }
    assert_eq!(entries.len(), 3);
    assert!(entries[0]["uid"] != entries[1]["uid"]);
}
