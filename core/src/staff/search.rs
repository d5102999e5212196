//! The staff pages by everyday words: the same search as the citizens' directory, over parts, guides and rules.

use super::data::{KLARRET, KlarRet};
use super::page::{Page, Part};
use super::rule::StaffRule;
use super::texts::{Line, Texts};
use crate::directory::search::Words;
use crate::directory::word;

/// What a search finds.
#[derive(Clone, Copy, Debug)]
pub enum Found {
    /// A part of a page.
    Part(Page, &'static Part),
    /// One of Borgerrådgiveren's guides, by its number.
    KlarRet(&'static KlarRet),
    /// A staff rule.
    Rule(StaffRule),
}

impl Found {
    /// The page on which it stands.
    pub const fn page(&self) -> Page {
        match self {
            Found::Part(page, _) => *page,
            Found::KlarRet(_) => Page::Catalogue,
            Found::Rule(_) => Page::Rules,
        }
    }

    /// Everything that can be found.
    pub fn all() -> impl Iterator<Item = Found> {
        let parts = Page::ALL
            .iter()
            .flat_map(|page| page.parts().iter().map(|part| Found::Part(*page, part)));
        let rules = StaffRule::ALL.iter().copied().map(Found::Rule);
        parts.chain(KLARRET.iter().map(Found::KlarRet)).chain(rules)
    }
}

/// How much a word counts: as a search word or in a title, in a page's own words, and in running text.
const WEIGHTS: [u32; 3] = [6, 2, 1];

/// The words of the staff pages, read once from their texts.
pub struct Index(Words);

impl Index {
    /// Of these texts; `lower` makes small letters, which costs too much in the browser to be done here.
    pub fn of(texts: &Texts, lower: impl Fn(&str) -> String) -> Self {
        let said = |lines: &[Line]| -> String {
            lines.iter().map(|line| lower(texts.str(*line)) + " ").collect()
        };
        let mut words: Vec<(String, u16, u32)> = Vec::new();
        for (place, found) in (0..).zip(Found::all()) {
            let groups = match found {
                Found::Part(page, part) => {
                    let (page, words) = (page.words(), part.words);
                    [
                        said(&[words.title, words.words]),
                        said(&[page.title, page.words]),
                        said(&[words.text, words.list, words.say, words.note]),
                    ]
                }
                Found::KlarRet(one) => {
                    let about = lower(one.about);
                    let name = lower(&format!(
                        "KlarRet{} {} {}",
                        one.number,
                        one.topic,
                        one.words.join(" ")
                    ));
                    [name, String::new(), about]
                }
                // "st-9" is typed in two parts, of which one is too short to be a word.
                Found::Rule(rule) => {
                    [lower(&rule.name().replace('-', "")), String::new(), said(&[rule.words()])]
                }
            };
            let mut seen: Vec<String> = Vec::new();
            for (group, weight) in groups.iter().zip(WEIGHTS) {
                for one in parts(group) {
                    if !seen.contains(&one) {
                        seen.push(one.clone());
                        words.push((one, place, weight));
                    }
                }
            }
        }
        let count = Found::all().count();
        Self(Words::of(
            words.iter().map(|(word, place, weight)| (word.as_str(), *place, *weight)).collect(),
            count,
        ))
    }

    /// The hits for what was typed, in small letters, the best first. Nothing for what holds no word.
    ///
    /// ```
    /// use klagevejviser_core::staff::Page;
    /// use klagevejviser_core::staff::search::Index;
    /// use klagevejviser_core::staff::texts::Texts;
    /// use klagevejviser_core::words::Language;
    /// let texts = Texts::built(Language::Da).unwrap();
    /// let index = Index::of(&texts, |text| text.to_lowercase());
    /// assert_eq!(index.search("skal jeg skrive et notat")[0].page(), Page::May);
    /// assert!(index.search("🎈").is_empty());
    /// ```
    pub fn search(&self, lower: &str) -> Vec<Found> {
        self.0.places(lower).into_iter().filter_map(|place| Found::all().nth(place)).collect()
    }
}

/// The words of a text of any length, as the search compares them.
fn parts(text: &str) -> Vec<String> {
    text.split(['\t', '.', ',', ':', ';', '?', '!']).flat_map(word::words).collect()
}

/// Every search word of the pages and parts, in the order of the alphabet, with where it leads.
pub fn all_words(texts: &Texts) -> Vec<(String, Page, Option<&'static Part>)> {
    let mut rows: Vec<(String, Page, Option<&'static Part>)> = Vec::new();
    let listed = |line: Line| -> Vec<String> {
        texts.str(line).split(',').map(|word| word.trim().to_owned()).collect()
    };
    for page in Page::ALL {
        rows.extend(listed(page.words().words).into_iter().map(|word| (word, *page, None)));
        for part in page.parts() {
            let words = listed(part.words.words).into_iter();
            rows.extend(words.map(|word| (word, *page, Some(part))));
        }
    }
    rows.retain(|(word, ..)| !word.is_empty());
    rows.sort_by_key(|(word, page, _)| (alphabet(word), *page));
    rows.dedup_by(|one, other| one.0 == other.0 && one.1 == other.1);
    rows
}

/// A word as the Danish alphabet orders it: æ, ø and å last.
fn alphabet(word: &str) -> String {
    word.replace('æ', "z1").replace('ø', "z2").replace('å', "z3")
}
