//! The pages without a script, written twice by the program that the build runs: the same bytes both times.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use klagevejviser_web::page::MODULES;

/// What the program writes into a folder of its own: each file by its path.
fn written(name: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    // The names of the staff pages' modules, which the build puts there before.
    fs::create_dir_all(&folder).unwrap();
    for (start, _) in MODULES {
        for ending in ["js", "wasm"] {
            fs::write(folder.join(format!("{start}0123456789abcdef.{ending}")), "").unwrap();
        }
    }
    let program = Command::new(env!("CARGO_BIN_EXE_pages")).arg(&folder).output().unwrap();
    assert!(program.status.success(), "{}", String::from_utf8_lossy(&program.stderr));
    let (mut found, mut folders) = (BTreeMap::new(), vec![folder.clone()]);
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    let _ = fs::remove_dir_all(&folder);
    found
}

#[test]
fn the_same_rules_and_texts_give_the_same_pages_in_every_byte() {
    let (first, second) = (written("first"), written("second"));
    assert!(first.len() > 100, "{} files", first.len());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (name, bytes) in first {
        assert!(bytes == second[&name], "{name} differs");
    }
}
