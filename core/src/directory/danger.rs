//! Words of danger in what is typed: who types them must see help before any hit.

use super::{DANGER, slip, word};

/// How many other words may stand between two words of a phrase.
const BETWEEN: usize = 2;

/// Whether a text in small letters holds a phrase of danger, also with a slip. What may be danger counts
/// as danger: a page with help costs nobody anything.
///
/// ```
/// use klagevejviser_core::directory::danger::is_heard;
/// assert!(is_heard("min mand slår mig"));
/// assert!(is_heard("selvmrd"));
/// assert!(is_heard("I want to kill myself".to_lowercase().as_str()));
/// assert!(!is_heard("kommunen slår fast, at jeg skal betale"));
/// ```
pub fn is_heard(lower: &str) -> bool {
    // "can't" and "cant" are one word.
    let words = word::all(&lower.replace(['\'', '’'], ""));
    DANGER.iter().any(|phrase| (0..words.len()).any(|from| is_at(phrase, &words[from..])))
}

fn is_at(phrase: &str, words: &[String]) -> bool {
    let mut rest = words;
    for (place, wanted) in phrase.split(' ').enumerate() {
        let reach = if place == 0 { 1 } else { BETWEEN + 1 };
        let found = rest.iter().take(reach).position(|word| slip::is_near(word, wanted));
        let Some(at) = found else {
            return false;
        };
        rest = &rest[at + 1..];
    }
    true
}
