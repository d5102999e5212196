//! The official words that stand on a page, explained at its foot.

use klagevejviser_core::terms::terms_in;
use klagevejviser_core::words::ui as texts;

use super::folded;
use crate::html::{Html, tag};

/// An explanation of each official word that stands in what is drawn, folded; nothing where none does.
pub fn explained(drawn: &[Html]) -> Vec<Html> {
    let mut words = Vec::new();
    gather(drawn, &mut words);
    let lines = terms_in(&words).flat_map(|term| {
        let word = tag("dt").text(term.title.str());
        [word.into(), tag("dd").text(term.means.str()).into()]
    });
    let lines: Vec<Html> = lines.collect();
    if lines.is_empty() {
        return lines;
    }
    let list = tag("dl").class("facts").all(lines);
    folded(texts::SvaereOrd.str(), vec![list.into()]).map(Html::from).into_iter().collect()
}

/// The same pieces with their official words explained below them.
#[must_use]
pub fn with_terms(mut drawn: Vec<Html>) -> Vec<Html> {
    drawn.extend(explained(&drawn));
    drawn
}

fn gather<'a>(drawn: &'a [Html], words: &mut Vec<&'a str>) {
    for piece in drawn {
        match piece {
            Html::Text(text) => words.push(text),
            Html::Tag(tag) => gather(&tag.children, words),
        }
    }
}
