//! The index of the search: for each topic and body the words by which it is found, as `word.rs` compares
//! them. Made here so that the browser stems only what is typed.

use std::collections::BTreeSet;

use crate::directory::Directory;
use crate::schema::{Pair, Words};
use crate::word;

/// A line a document, the topics first, then the bodies: the words of phrases, and after a tab those of its name and
/// those that are an entry of `words` by themselves. No word stands twice in a line; they stand in the order of the
/// alphabet, in which they compress best.
pub(crate) fn lines(directory: &Directory) -> Vec<String> {
    let topics = directory.topics.iter().flat_map(|file| &file.holds.topic);
    let topics = topics.map(|topic| line(&topic.name, Some(&topic.words)));
    topics.chain(directory.bodies.holds.body.iter().map(|body| line(&body.name, None))).collect()
}

fn line(name: &Pair, words: Option<&Words>) -> String {
    let names = [&name.da, &name.en].map(|text| word::words(&text.to_lowercase()));
    let mut alone: BTreeSet<String> = names.into_iter().flatten().collect();
    let mut within = BTreeSet::new();
    for phrase in words.iter().flat_map(|words| words.da.iter().chain(&words.en)) {
        let phrase = phrase.to_lowercase();
        let parts = word::words(&phrase);
        let group = if parts.len() == 1 { &mut alone } else { &mut within };
        group.extend(parts);
        // "kontant hjælp" is found by "kontanthjælp" too.
        if word::all(&phrase).len() == 2 {
            alone.extend(word::pairs(&phrase));
        }
    }
    let within: Vec<String> = within.difference(&alone).cloned().collect();
    format!("{}\t{}", within.join(" "), Vec::from_iter(alone).join(" "))
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
