//! The table of bad input cannot rot: every test that it names is in the source, and every row names one or says
//! why not.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test without its list must stop")]

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The rows of all tables, without their heads.
fn rows() -> Vec<[String; 3]> {
    let text = fs::read_to_string(format!("{ROOT}/docs/bad-input.md")).unwrap();
    let cells = |line: &str| {
        let cells: Vec<String> =
            line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
        <[String; 3]>::try_from(cells).unwrap_or_else(|_| panic!("a row has three cells: {line}"))
    };
    let is_row = |line: &&str| line.starts_with('|') && !line.starts_with("|---");
    text.lines().filter(is_row).map(cells).filter(|[input, ..]| input != "input").collect()
}

/// All source of a folder.
fn source(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            source(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_row_of_the_table_of_bad_input_names_tests_that_exist() {
    let mut all = String::new();
    for folder in ["tests", "core/src", "tools/src"] {
        source(&Path::new(ROOT).join(folder), &mut all);
    }
    let rows = rows();
    assert!(rows.len() > 40, "only {} rows were read", rows.len());
    for [input, does, tests] in &rows {
        assert!(!does.is_empty(), "{input}");
        if tests == "–" {
            assert!(does.contains("yet"), "{input}: no test, and not said why");
            continue;
        }
        for name in tests.split(',').map(|name| name.trim().trim_matches('`')) {
            assert!(all.contains(&format!("fn {name}(")), "{input}: there is no test {name}");
            // A journey runs only where it is listed; a native test only where it is one.
            let runs = all.contains(&format!("    {name},\n"))
                || all.contains(&format!("#[test]\nfn {name}("))
                || all.contains(&format!("#[test]\n    fn {name}("));
            assert!(runs, "{input}: {name} is never run");
        }
    }
}
