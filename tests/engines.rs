//! The exported tables in engines that are not ours: GoRules' Zen, json-logic-js, and feelin on
//! what dmn-moddle reads. Each decides every combination of every table as our own engine does,
//! and finds what was changed on purpose.
//!
//! `tools/npm/engines.mjs` runs the engines. They are npm packages: `./dev test browsers` installs
//! them and says where they are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

#[path = "engines/answers.rs"]
mod answers;
#[path = "engines/broken.rs"]
mod broken;
#[path = "engines/run.rs"]
mod run;
#[path = "engines/seeded.rs"]
mod seeded;

use klagevejviser_core::{COPENHAGEN, explore};
use klagevejviser_tools::export::Export;

use run::{ENGINES, Place};

#[test]
fn foreign_engines_decide_every_combination_as_the_tables_do() {
    let export = Export::of(&COPENHAGEN);
    let place = Place::new("agree");
    let run = place.run(&export);
    println!("{}", run.told);
    assert_eq!((run.problems.as_str(), run.code), ("", Some(0)), "{}", run.told);
    for format in ENGINES {
        let tables: Vec<_> =
            run.tables.iter().filter(|table| table.format == format.name()).collect();
        let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
        let expected: Vec<&str> = export.sheets.iter().map(|sheet| sheet.name).collect();
        assert_eq!(names, expected, "{}: a table was not run", format.name());
        assert!(tables.iter().all(|table| table.differences == 0));
        let tried: usize = tables.iter().map(|table| table.combinations).sum();
        assert_eq!(tried, explore::tables(&COPENHAGEN).combinations, "{}", format.name());
    }
}
