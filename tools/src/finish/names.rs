//! Names by bytes: `guide-<hash>.js` means one file and never another.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Files, FinishError, base_name, extension, hex};
use crate::headers::HASH_DIGITS;

/// Files that may name others. Whatever else is in a folder is left as it is.
const REFERRING: [&str; 7] = ["html", "js", "mjs", "css", "json", "webmanifest", "svg"];

/// Written by hand, so that trunk puts no hash into their names. What a page loads fits together by its names.
const BY_HAND: [&str; 3] = ["boot.js", "guide.css", "employees.css"];

/// Gives each file with a hash in its name the hash of its own bytes, and tells the files that name it.
///
/// A name is part of the bytes of those that refer to it. So a file gets its name when all files that it
/// refers to have theirs: the module before the script that loads it, the script before the page.
pub(super) fn by_bytes(mut files: Files) -> Result<Files, FinishError> {
    let to_name = |name: &str| split_hash(name).is_some() || BY_HAND.contains(&name);
    let mut unnamed: Vec<String> =
        files.keys().filter(|path| to_name(base_name(path))).cloned().collect();
    reject_same_names(&unnamed, &files)?;

    while !unnamed.is_empty() {
        let (waiting, ready): (Vec<String>, Vec<String>) =
            unnamed.iter().cloned().partition(|path| {
                unnamed.iter().any(|other| refers(path, &files[path], base_name(other)))
            });
        if ready.is_empty() {
            return Err(FinishError::Circle(waiting));
        }
        let mut new_names = BTreeMap::new();
        for path in ready {
            if let Some(bytes) = files.remove(&path) {
                let (old, new) = (base_name(&path), named_by_bytes(base_name(&path), &bytes));
                let folder = &path[..path.len() - old.len()];
                new_names.insert(old.to_owned(), new.clone());
                files.insert(format!("{folder}{new}"), bytes);
            }
        }
        for (path, bytes) in files.iter_mut().filter(|(path, _)| may_refer(path)) {
            for (old, new) in &new_names {
                if refers(path, bytes, old) {
                    *bytes = replace(bytes, old, new);
                }
            }
        }
        unnamed = waiting;
    }
    Ok(files)
}

/// References are followed by the last part of a path alone, so that must be enough.
fn reject_same_names(paths: &[String], files: &Files) -> Result<(), FinishError> {
    let mut seen: BTreeMap<&str, &String> = BTreeMap::new();
    for path in paths {
        if let Some(other) = seen.insert(base_name(path), path)
            && files[other] != files[path]
        {
            return Err(FinishError::SameName(other.clone(), path.clone()));
        }
    }
    Ok(())
}

/// trunk writes a number as its hash, without leading zeros: it is rarely shorter than this.
const FEWEST_DIGITS: usize = 10;

/// The part of a name before `-<hash>`; nothing if it has no hash.
fn split_hash(name: &str) -> Option<&str> {
    let (stem, after) = name.rsplit_once('-')?;
    // wasm-bindgen puts `_bg` between the hash and the dot.
    let hash = &after[..after.find(['.', '_'])?];
    let is_hash = (FEWEST_DIGITS..=HASH_DIGITS).contains(&hash.len())
        && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    is_hash.then_some(stem)
}

fn named_by_bytes(name: &str, bytes: &[u8]) -> String {
    let hash = hex(&Sha256::digest(bytes)[..HASH_DIGITS / 2]);
    match (split_hash(name), name.rsplit_once('.')) {
        (Some(stem), Some((_, extension))) | (None, Some((stem, extension))) => {
            format!("{stem}-{hash}.{extension}")
        }
        (stem, None) => format!("{}-{hash}", stem.unwrap_or(name)),
    }
}

fn may_refer(path: &str) -> bool {
    extension(path).is_some_and(|extension| REFERRING.contains(&extension))
}

fn refers(path: &str, bytes: &[u8], name: &str) -> bool {
    may_refer(path) && occurrences(bytes, name).next().is_some()
}

/// Where a name stands by itself, and not as a part of a longer one.
fn occurrences<'a>(bytes: &'a [u8], name: &'a str) -> impl Iterator<Item = usize> + 'a {
    let in_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    bytes.windows(name.len()).enumerate().filter_map(move |(at, window)| {
        let alone = window == name.as_bytes()
            && !at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(in_name)
            && !bytes.get(at + name.len()).is_some_and(in_name);
        alone.then_some(at)
    })
}

fn replace(bytes: &[u8], old: &str, new: &str) -> Vec<u8> {
    let mut result = Vec::with_capacity(bytes.len());
    let mut copied = 0;
    for at in occurrences(bytes, old) {
        result.extend_from_slice(&bytes[copied..at]);
        result.extend_from_slice(new.as_bytes());
        copied = at + old.len();
    }
    result.extend_from_slice(&bytes[copied..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "0123456789abcdef";

    fn files(list: &[(&str, &str)]) -> Files {
        list.iter()
            .map(|(path, text)| {
                (path.replace("HASH", HASH), text.replace("HASH", HASH).into_bytes())
            })
            .collect()
    }

    #[test]
    fn a_hash_that_begins_with_zeros_is_one_too() {
        assert_eq!(split_hash("guide-aad42821630e54_bg.wasm"), Some("guide"));
        assert_eq!(split_hash("guide-aad42821630e5412.js"), Some("guide"));
        for name in ["guide.css", "well-made.css", "a-deed.js", "g-aad42821630e541234.js"] {
            assert_eq!(split_hash(name), None, "{name}");
        }
    }

    #[test]
    fn a_page_a_script_and_a_module_still_find_each_other() {
        let named = by_bytes(files(&[
            ("index.html", "<script data-wasm-js=./g-HASH.js data-wasm-bin=./g-HASH_bg.wasm>"),
            ("g-HASH.js", "new URL('g-HASH_bg.wasm', import.meta.url); './g-HASH_bg.js'"),
            ("g-HASH_bg.wasm", "module"),
            ("plain.js", "nothing to rename"),
            ("boot.js", "written by hand"),
            ("aa/page.html", "<script src=\"../boot.js\">"),
        ]))
        .unwrap();
        let named_like = |ending: &str| {
            let fits = |name: &&String| name.starts_with("g-") && name.ends_with(ending);
            named.keys().find(fits).unwrap().as_str()
        };
        let (script, module) = (named_like(".js"), named_like(".wasm"));
        assert_eq!(module, named_by_bytes("g-0123456789abcdef_bg.wasm", b"module"));
        assert!(!script.contains(HASH) && !module.contains("_bg"));
        assert!(named.contains_key("plain.js") && !named.contains_key("boot.js"));

        let text = |name: &str| String::from_utf8(named[name].clone()).unwrap();
        assert!(text("index.html").contains(script) && text("index.html").contains(module));
        assert!(text(script).contains(&format!("'{module}'")));
        let boot = named_by_bytes("boot.js", b"written by hand");
        assert!(named.contains_key(&boot) && text("aa/page.html").contains(&format!("../{boot}")));
        assert_eq!(named_by_bytes(&boot, b"written by hand"), boot);
        // The name of the imports inside the module, which is no file, stays as the module knows it.
        assert!(text(script).contains(&format!("./g-{HASH}_bg.js")));
    }

    #[test]
    fn other_bytes_in_a_module_give_other_names_to_all_that_load_it() {
        let build = |module: &str| {
            by_bytes(files(&[("g-HASH.js", "g-HASH.wasm"), ("g-HASH.wasm", module)])).unwrap()
        };
        let (one, other) = (build("one"), build("other"));
        assert!(one.keys().all(|name| !other.contains_key(name)), "{one:?} {other:?}");
        assert_eq!(one, build("one"));
    }

    #[test]
    fn a_name_within_a_longer_name_is_left_alone() {
        assert_eq!(
            replace(b"a.js xa.js a.json a-a.js ./a.js", "a.js", "b.js"),
            b"b.js xa.js a.json a-a.js ./b.js"
        );
    }

    #[test]
    fn files_that_name_each_other_are_refused() {
        let circle = by_bytes(files(&[("a-HASH.js", "b-HASH.js"), ("b-HASH.js", "a-HASH.js")]));
        assert!(matches!(circle, Err(FinishError::Circle(files)) if files.len() == 2));
    }

    #[test]
    fn one_name_for_two_files_is_refused() {
        let same = by_bytes(files(&[("a/x-HASH.css", "one"), ("b/x-HASH.css", "other")]));
        assert!(matches!(same, Err(FinishError::SameName(..))));
    }
}
