//! In a browser, in WebAssembly: the rules decide as they do natively, and today is Copenhagen's.

#![cfg(all(target_family = "wasm", feature = "csr"))]
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use chrono::NaiveDate;
use klagevejviser_core::{Answer, Answers, COPENHAGEN, Kind, Question, Values, explore};
use klagevejviser_web::browser::clock;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What the native proof came to; it holds the same file against itself.
const APPROVED: &str = include_str!("../../tests/explored.txt");

fn line(name: &str, explored: explore::Explored) -> String {
    format!("{name} {} {:016x}\n", explored.combinations, explored.hash)
}

#[wasm_bindgen_test]
fn every_table_and_every_way_comes_out_as_natively() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let mut found = line("tables", explore::tables(&COPENHAGEN));
    for kind in [Kind::Decision, Kind::Other] {
        let kinds = Answer::Many(Values::one(kind as u8));
        let start = Answers::default().with(Question::Kind, kinds);
        found += &line(&format!("{kind:?}"), explore::walked(&COPENHAGEN, &start, today));
    }
    assert_eq!(found, APPROVED);
}

#[wasm_bindgen_test]
fn today_is_the_day_in_copenhagen() {
    let written = js_sys::Date::new_0().to_locale_string(
        "sv-SE",
        &js_sys::JSON::parse(r#"{"timeZone":"Europe/Copenhagen","dateStyle":"short"}"#).unwrap(),
    );
    assert_eq!(written, clock::today().to_string());
}
