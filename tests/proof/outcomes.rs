//! The outcomes of all cases, held against `tests/outcomes/`: whoever changes a rule sees in the same
//! commit which cases come out otherwise (`./dev rules diff REVISION` says it in fewer words). They are
//! written anew on purpose:
//! `KLAGEVEJVISER_APPROVE=1 cargo test -p klagevejviser-tests --test proof outcomes`.

use std::fs;
use std::path::PathBuf;

use klagevejviser_core::COPENHAGEN;
use klagevejviser_tools::outcomes::written;

/// All of them together, so that they can be read and kept.
const MOST_BYTES: usize = 300_000;

#[test]
fn every_case_has_the_outcome_that_was_approved() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("outcomes");
    let tables = written(&COPENHAGEN);
    let bytes: usize = tables.iter().map(|(_, text)| text.len()).sum();
    println!("{} tables, {bytes} bytes", tables.len());
    assert!(bytes < MOST_BYTES);
    if std::env::var_os("KLAGEVEJVISER_APPROVE").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for (file, text) in &tables {
            fs::write(folder.join(file), text).unwrap();
        }
    }
    for (file, text) in &tables {
        let approved = fs::read_to_string(folder.join(file)).unwrap_or_default();
        assert!(
            *text == approved,
            "the rules decide otherwise than tests/outcomes/{file} says; see ./dev rules diff HEAD"
        );
    }
    for file in fs::read_dir(&folder).unwrap() {
        let file = file.unwrap().file_name().into_string().unwrap();
        assert!(tables.iter().any(|(known, _)| *known == file), "{file} belongs to no table");
    }
}
