//! The same input gives the same bytes, and none of them tells of the machine on which they were made. A whole build is
//! compared with a second one by `./dev rebuild`, which takes as long as two.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use klagevejviser_tests::site::dist;
use klagevejviser_tools::finish::finish;
use sha2::{Digest, Sha256};

/// Every file below a folder, by its path.
fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(&inner).expect("the guide is built: ./dev build") {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

#[test]
fn the_list_of_checksums_fits_every_file_and_names_no_other() {
    let mut files = bytes_of(&dist());
    let list = String::from_utf8(files.remove("checksums.txt").unwrap()).unwrap();
    let made = files.iter().map(|(name, bytes)| {
        let digest: String =
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{digest}  {name}\n")
    });
    assert!(files.len() > 100, "the guide is built");
    assert_eq!(list, made.collect::<String>());
}

#[test]
fn what_is_finished_again_from_the_plain_files_is_the_same_in_every_byte() {
    let built = bytes_of(&dist());
    let again = Path::new(env!("CARGO_TARGET_TMPDIR")).join("again");
    let _ = fs::remove_dir_all(&again);
    // Written in another order than before, without what is made of them.
    let made = |name: &str| {
        let copied = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"));
        name == "checksums.txt" || copied.is_some_and(|plain| built.contains_key(plain))
    };
    for (name, bytes) in built.iter().rev().filter(|(name, _)| !made(name)) {
        let file = again.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    finish(&again, None).unwrap_or_else(|error| panic!("{error}"));
    let found = bytes_of(&again);
    assert_eq!(found.keys().collect::<Vec<_>>(), built.keys().collect::<Vec<_>>());
    let differs: Vec<&String> = built.keys().filter(|name| found[*name] != built[*name]).collect();
    assert!(differs.is_empty(), "{differs:?}");
    let _ = fs::remove_dir_all(&again);
}

#[test]
fn no_file_tells_in_which_folder_it_was_made() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf();
    let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"));
    let cargo = std::env::var_os("CARGO_HOME").map(std::path::PathBuf::from);
    let folders = [Some(root), home, cargo].into_iter().flatten();
    let folders: Vec<Vec<u8>> =
        folders.map(|folder| folder.to_string_lossy().into_owned().into_bytes()).collect();
    for (name, bytes) in bytes_of(&dist()) {
        for folder in folders.iter().chain([&b".cargo/registry".to_vec()]) {
            let tells = bytes.windows(folder.len()).any(|part| part == &folder[..]);
            assert!(!tells, "{name} tells of {}", String::from_utf8_lossy(folder));
        }
    }
}
