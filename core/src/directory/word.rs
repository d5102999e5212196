//! Words as the search compares them: split, without small words, stemmed, and with æ, ø and å as
//! people write them who have no such keys. The build uses this file for the index and the browser for
//! what is typed, so that both mean the same.

use frostem::{Algorithm, Stemmer};

/// So much of what is typed is read; the rest is not needed to find a topic.
const MOST_LETTERS: usize = 240;
/// So many words are looked for.
const MOST_WORDS: usize = 24;

/// Words that say nothing about the topic, in Danish and English.
const SMALL: &[&str] = &[
    "ad", "af", "alle", "alt", "am", "and", "are", "at", "be", "blev", "blive", "bliver", "but",
    "by", "can", "da", "de", "dem", "den", "der", "deres", "det", "did", "din", "dit", "do", "du",
    "efter", "eller", "en", "er", "et", "for", "fra", "få", "får", "fået", "get", "gets", "got",
    "ham", "han", "har", "have", "havde", "he", "her", "hun", "hvad", "hvis", "hvor", "hvordan",
    "ikke", "i", "in", "is", "it", "jeg", "kan", "kunne", "man", "me", "med", "men", "mener",
    "mig", "min", "mine", "mit", "mod", "my", "må", "nogen", "noget", "not", "nu", "næste", "og",
    "of", "også", "om", "on", "op", "or", "os", "our", "over", "på", "she", "sig", "sin", "skal",
    "skulle", "som", "that", "the", "their", "them", "they", "this", "til", "to", "ud", "uden",
    "under", "us", "var", "ved", "vi", "vil", "vores", "være", "was", "we", "were", "what", "when",
    "where", "with", "you", "your",
];

/// The words of a text in small letters, each as it is compared; small words are left out.
///
/// A word with a hyphen is read in its parts and as a whole, and so are two words after each other,
/// since "kontant hjælp" means "kontanthjælp".
pub(crate) fn words(lower: &str) -> Vec<String> {
    let parts = parts(lower);
    let mut words: Vec<String> = Vec::new();
    for part in &parts {
        if part.chars().nth(1).is_some() && !SMALL.contains(&part.as_str()) {
            words.push(stem(part));
        }
    }
    words.dedup();
    words
}

/// Two words after each other, as one: "kontant hjælp" is "kontanthjælp", "p-bøde" is "pbøde".
pub(crate) fn pairs(lower: &str) -> Vec<String> {
    let parts = parts(lower);
    let pair = |two: &[String]| match two {
        [one, other] => Some(stem(&format!("{one}{other}"))),
        _ => None,
    };
    parts.windows(2).filter_map(pair).collect()
}

/// The words of a text in the order in which they stand, also small ones, as they are compared; a letter that
/// is repeated stands once, since who is upset writes "killl".
pub(crate) fn all(lower: &str) -> Vec<String> {
    let once = |part: &String| {
        let mut letters: Vec<char> = stem(part).chars().collect();
        letters.dedup();
        letters.into_iter().collect()
    };
    parts(lower).iter().map(once).collect()
}

fn parts(lower: &str) -> Vec<String> {
    let end = lower.char_indices().nth(MOST_LETTERS).map_or(lower.len(), |(at, _)| at);
    let is_letter = |sign: char| sign.is_ascii_alphanumeric() || !sign.is_ascii();
    lower[..end]
        .split(|sign| !is_letter(sign))
        .filter(|part| !part.is_empty())
        .take(MOST_WORDS)
        .map(str::to_owned)
        .collect()
}

/// A word as it is compared: its Danish stem, with å as a, ø as o and æ as e.
pub(crate) fn stem(word: &str) -> String {
    let stem = Stemmer::new(Algorithm::Danish).stem(&danish(word)).into_owned();
    let mut folded = String::with_capacity(stem.len());
    for letter in stem.chars() {
        match letter {
            'å' | 'á' | 'à' | 'â' | 'ä' => folded.push('a'),
            'ø' | 'ö' | 'ó' => folded.push('o'),
            'æ' | 'é' | 'è' | 'ê' => folded.push('e'),
            'ü' | 'ú' => folded.push('u'),
            other => folded.push(other),
        }
    }
    folded
}

/// "koerekort" → "kørekort": as it is written by who has no ø. Few Danish words have these pairs.
fn danish(word: &str) -> String {
    word.replace("aa", "å").replace("oe", "ø").replace("ae", "æ")
}
