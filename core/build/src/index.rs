//! The index of the search: for each topic and body the words by which it is found, as `word.rs` compares
//! them. Made here so that the browser stems only what is typed.

use std::collections::BTreeSet;

use crate::directory::Directory;
use crate::schema::{Pair, Words};
use crate::word;

/// A line a document, the topics first, then the bodies: the words of its name, the words that are an entry
/// of `words` by themselves, and the words of phrases, separated by tabs. No word stands twice in a line.
pub(crate) fn lines(directory: &Directory) -> Vec<String> {
    let topics = directory.topics.iter().flat_map(|file| &file.holds.topic);
    let topics = topics.map(|topic| line(&topic.name, Some(&topic.words)));
    topics.chain(directory.bodies.holds.body.iter().map(|body| line(&body.name, None))).collect()
}

fn line(name: &Pair, words: Option<&Words>) -> String {
    let mut seen = BTreeSet::new();
    let mut fresh = |found: Vec<String>| -> Vec<String> {
        found.into_iter().filter(|word| seen.insert(word.clone())).collect()
    };
    let names = [&name.da, &name.en].map(|text| word::words(&text.to_lowercase()));
    let phrases: Vec<String> = words
        .map(|words| words.da.iter().chain(&words.en).map(|text| text.to_lowercase()).collect())
        .unwrap_or_default();
    let (mut alone, mut within) = (Vec::new(), Vec::new());
    for phrase in &phrases {
        let parts = word::words(phrase);
        let group = if parts.len() == 1 { &mut alone } else { &mut within };
        group.extend(parts);
        // "kontant hjælp" is found by "kontanthjælp" too.
        if word::all(phrase).len() == 2 {
            alone.extend(word::pairs(phrase));
        }
    }
    [names.concat(), alone, within].map(|group| fresh(group).join(" ")).join("\t")
}

/// Phrases of danger, their words separated by spaces, none twice.
pub(crate) fn danger(directory: &Directory) -> BTreeSet<String> {
    let file = &directory.danger.holds;
    file.da
        .iter()
        .chain(&file.en)
        .map(|phrase| word::all(&phrase.to_lowercase()).join(" "))
        .collect()
}
