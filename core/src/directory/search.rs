//! Topics by everyday words: endings, compounds, slips, æøå written another way, Danish or English.
//!
//! Each word that is typed is held against each word of the index. A topic's score is the sum, over what was
//! typed, of the best fit; a word that fits few topics weighs more (the build has counted). The numbers here
//! were chosen by the measured cases of `tests/search.rs`.

use std::sync::OnceLock;

use super::{BODIES, BodyId, File, TOPICS, TopicId, TornFile, slip, word};
use crate::order::order;

/// What a search finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hit {
    /// A topic.
    Topic(TopicId),
    /// A body.
    Body(BodyId),
}

/// At most so many hits.
pub const MOST_HITS: usize = 8;

/// How well a typed word fits a word of the index, in hundredths.
mod fit {
    pub(super) const SAME: u32 = 100;
    /// The beginning of a word, as one types it.
    pub(super) const BEGINNING: u32 = 75;
    /// A typed compound that begins or ends with the word: "parkeringsbøden" and "bøde".
    pub(super) const PART: u32 = 55;
    /// A compound of the index that ends with what was typed: "bøde" and "parkeringsbøde".
    pub(super) const END: u32 = 45;
    /// One slip.
    pub(super) const SLIP: u32 = 60;
    /// Two slips.
    pub(super) const SLIPS: u32 = 40;
    /// Two words that are one, "kontant hjælp".
    pub(super) const JOINED: u32 = 130;
}

/// A hit whose score is below this part of the best is left out.
const CUT: u32 = 4;

/// How much a word counts, by where it stands in a line of the index: within a phrase ("de svarer ikke"), in the name
/// or as an entry by itself ("bistandshjælp").
const GROUPS: [u32; 2] = [2, 3];

/// One word of an index.
struct Entry {
    word: String,
    /// The places where it stands, each with how much the word counts there.
    places: Vec<(u16, u32)>,
}

/// Words, each with the places where it stands.
pub(crate) struct Words {
    entries: Vec<Entry>,
    /// How many places there are.
    count: usize,
}

/// The words by which topics are found, in both languages.
pub struct Index {
    file: String,
    words: OnceLock<Words>,
}

impl Index {
    /// The index of a file, whose words are read when they are first asked for.
    ///
    /// # Errors
    /// If it is not the index of this build, whole.
    pub fn read(file: String) -> Result<Self, TornFile> {
        if file.lines().count() != TOPICS.len() + BODIES.len() || !file.ends_with('\n') {
            return Err(TornFile);
        }
        Ok(Self { file, words: OnceLock::new() })
    }

    /// Its words, read now if they were not: a search finds them here.
    pub fn prepare(&self) {
        self.words();
    }

    fn words(&self) -> &Words {
        self.words.get_or_init(|| {
            let mut words: Vec<(&str, u16, u32)> = Vec::new();
            for (place, line) in (0..).zip(self.file.lines()) {
                for (group, weight) in line.split('\t').zip(GROUPS) {
                    words.extend(group.split(' ').map(|word| (word, place, weight)));
                }
            }
            Words::of(words, TOPICS.len() + BODIES.len())
        })
    }

    /// The index that this build was made with, for programs that run where it was built.
    pub fn built() -> Self {
        Self { file: File::index().text.to_owned(), words: OnceLock::new() }
    }

    /// The hits for what was typed, in small letters, the best first; at most [`MOST_HITS`]. Nothing for
    /// what holds no word. Only the first 240 letters are read.
    ///
    /// ```
    /// use klagevejviser_core::directory::search::{Hit, Index};
    /// let index = Index::built();
    /// let Some(Hit::Topic(topic)) = index.search("min kontanthjælp er stoppet").first().copied() else {
    ///     panic!("nothing found");
    /// };
    /// assert_eq!(topic.get().id, "B02");
    /// assert!(index.search("🎈🎈🎈").is_empty());
    /// ```
    pub fn search(&self, lower: &str) -> Vec<Hit> {
        self.words().places(lower).into_iter().map(hit).collect()
    }
}

impl Words {
    /// Words as [`word`] compares them, each with its place and how much it counts there; so many places.
    pub(crate) fn of(mut words: Vec<(&str, u16, u32)>, count: usize) -> Self {
        words.sort_unstable();
        let entries = words.chunk_by(|one, other| one.0 == other.0).map(|same| Entry {
            word: same[0].0.to_owned(),
            places: same
                .iter()
                .map(|(_, place, weight)| (*place, weight * rarity(same.len(), count)))
                .collect(),
        });
        Self { entries: entries.filter(|entry| !entry.word.is_empty()).collect(), count }
    }

    /// The places for what was typed, in small letters, the best first; at most [`MOST_HITS`].
    pub(crate) fn places(&self, lower: &str) -> Vec<usize> {
        let mut scores = vec![0_u32; self.count];
        let mut best = vec![0_u32; self.count];
        let typed = word::words(lower);
        let joined = word::pairs(lower);
        let single = typed.iter().map(|word| (word, false));
        for (typed, is_joined) in single.chain(joined.iter().map(|pair| (pair, true))) {
            best.fill(0);
            for entry in &self.entries {
                let fit = if is_joined {
                    if entry.word == *typed { fit::JOINED } else { 0 }
                } else {
                    fit(typed, &entry.word)
                };
                if fit > 0 {
                    for (place, weight) in &entry.places {
                        let best = &mut best[usize::from(*place)];
                        *best = (*best).max(fit * weight);
                    }
                }
            }
            for (score, best) in scores.iter_mut().zip(&best) {
                *score += best;
            }
        }
        let mut found: Vec<(usize, u32)> =
            scores.into_iter().enumerate().filter(|(_, score)| *score > 0).collect();
        // Of equals, the one that is browsed first.
        order(&mut found, |(_, one), (_, other)| one > other);
        let least = found.first().map_or(0, |(_, score)| score / CUT);
        found
            .into_iter()
            .filter(|(_, score)| *score >= least)
            .take(MOST_HITS)
            .map(|(place, _)| place)
            .collect()
    }
}

/// A word that stands for few documents says more than one that stands for many: eight times the binary
/// logarithm of documents by the word's documents, with straight lines between powers of two.
fn rarity(places: usize, of: usize) -> u32 {
    let parts = ((of + places) * 256 / places) as u32;
    let whole = parts.ilog2();
    (whole - 8) * 8 + (parts - (1 << whole)) / (1 << (whole - 3))
}

fn hit(place: usize) -> Hit {
    match place.checked_sub(TOPICS.len()) {
        None => Hit::Topic(TopicId(place as u8)),
        Some(body) => Hit::Body(BodyId(body as u8)),
    }
}

fn fit(typed: &str, known: &str) -> u32 {
    if typed == known {
        return fit::SAME;
    }
    let (short, long) = (typed.len(), known.len());
    if short >= 3 && known.starts_with(typed) {
        return fit::BEGINNING;
    }
    if long >= 5 && short > long && (typed.starts_with(known) || typed.ends_with(known)) {
        return fit::PART;
    }
    if short >= 4 && long > short && known.ends_with(typed) {
        return fit::END;
    }
    match slip::slips(typed, known) {
        Some(1) => fit::SLIP,
        Some(2) => fit::SLIPS,
        _ => 0,
    }
}
