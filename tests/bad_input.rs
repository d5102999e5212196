//! The tables of bad input and of threats cannot rot: every test that they name is in the source, and every row of bad
//! input names one or says why not.

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

/// All source in which tests stand.
fn tests() -> String {
    let mut all = String::new();
    for folder in ["tests", "core/src", "web/src", "web/tests", "tools/src"] {
        source(&Path::new(ROOT).join(folder), &mut all);
    }
    all
}

#[test]
fn every_row_of_the_table_of_bad_input_names_tests_that_exist() {
    let all = tests();
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

#[test]
fn what_stands_against_a_threat_is_shown_by_tests_and_files_that_exist() {
    let all = tests();
    let text = fs::read_to_string(format!("{ROOT}/docs/security.md")).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() > 8, "only {} rows were read", rows.len());
    for row in rows {
        let shown = row.trim_matches('|').rsplit('|').next().unwrap();
        let names: Vec<&str> = shown.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty() || shown.contains("the compiler"), "nothing shows it: {row}");
        for name in names {
            if name.starts_with("./dev ") {
                let command = name.split(' ').nth(1).unwrap();
                let dev = fs::read_to_string(format!("{ROOT}/dev")).unwrap();
                assert!(dev.contains(&format!("\n./dev {command} ")), "there is no {name}");
            } else if name.contains(['/', '.']) {
                assert!(Path::new(ROOT).join(name).exists(), "there is no {name}");
            } else {
                let is_test = ["#[test]\n", "dev bench headers\"]\n"].iter().any(|above| {
                    ["", "    "].iter().any(|by| all.contains(&format!("{above}{by}fn {name}(")))
                });
                let journey = all.contains(&format!("    {name},\n"));
                assert!(is_test || journey, "there is no test {name}");
            }
        }
    }
}
