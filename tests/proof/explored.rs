//! The numbers of what is explored, held against `tests/explored.txt`: the test in the browser
//! (`web/tests/wasm.rs`) must come to the same. They change with the rules; then the file is
//! written anew, on purpose and in the same commit:
//! `KLAGEVEJVISER_APPROVE=1 cargo test -p klagevejviser-tests --test proof explored`.

use klagevejviser_core::explore;
use klagevejviser_core::{Answer, Answers, COPENHAGEN, Kind, Question, Values};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/explored.txt");

#[test]
fn what_is_explored_is_what_was_approved() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let tables = explore::tables(&COPENHAGEN);
    let mut found = format!("tables {} {:016x}\n", tables.combinations, tables.hash);
    for kind in [Kind::Decision, Kind::Other] {
        let kinds = Answer::Many(Values::one(kind as u8));
        let start = Answers::default().with(Question::Kind, kinds);
        let walked = explore::walked(&COPENHAGEN, &start, today);
        found += &format!("{kind:?} {} {:016x}\n", walked.combinations, walked.hash);
    }
    println!("{found}");
    if std::env::var_os("KLAGEVEJVISER_APPROVE").is_some() {
        std::fs::write(FILE, &found).unwrap();
    }
    let approved = std::fs::read_to_string(FILE).unwrap();
    assert_eq!(found, approved, "the rules decide otherwise than tests/explored.txt says");
}
