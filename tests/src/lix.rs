//! How hard a text is to read, by Björnsson's LIX: words a sentence, and of a hundred words those that have
//! more than six letters. 24 and below is very easy, 25-34 easy, 35-44 as a newspaper, 55 and above as a law.

use std::collections::BTreeSet;
use std::ops::AddAssign;

/// More letters than this make a word long.
const SHORT: usize = 6;

/// What was counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Words, without numbers and addresses.
    pub words: usize,
    /// Of them those of more than six letters.
    pub long: usize,
    /// Of the long ones those that stand on the list of names.
    pub names: usize,
    /// Sentences: a colon ends one too, as LIX has it.
    pub sentences: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.long += other.long;
        self.names += other.names;
        self.sentences += other.sentences;
    }
}

impl Count {
    /// Counts a paragraph; `names` are words that count as short, since nobody can choose a shorter one.
    pub fn of(paragraph: &str, names: &BTreeSet<String>) -> Self {
        let mut count = Self::default();
        for sentence in sentences(paragraph, true) {
            let words = words(sentence);
            count.sentences += usize::from(!words.is_empty());
            count.words += words.len();
            for word in words.iter().filter(|word| letters(word) > SHORT) {
                count.long += 1;
                count.names += usize::from(names.contains(*word));
            }
        }
        count
    }

    /// LIX with every word by its letters.
    pub fn lix(&self) -> f64 {
        self.by(self.long)
    }

    /// LIX with the names on the list as short words: the figure that has a limit.
    pub fn lix_without_names(&self) -> f64 {
        self.by(self.long - self.names)
    }

    #[allow(clippy::cast_precision_loss, reason = "a page has some hundreds of words")]
    fn by(&self, long: usize) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = self.words as f64;
        words / self.sentences as f64 + 100.0 * long as f64 / words
    }
}

fn letters(word: &str) -> usize {
    word.chars().filter(|sign| sign.is_alphabetic()).count()
}

/// The words of a text. What has a figure in it is none, nor is an address of the web or of mail.
///
/// ```
/// use klagevejviser_tests::lix::words;
/// assert_eq!(words("Ring på 33 66 14 00 (kl. 9-15), eller skriv til a@kk.dk."), ["Ring", "på", "kl", "eller", "skriv", "til"]);
/// ```
pub fn words(text: &str) -> Vec<&str> {
    text.split(|sign: char| sign.is_whitespace() || "/–·…".contains(sign))
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        .filter(|word| letters(word) > 0)
        .filter(|word| !word.contains(|sign: char| sign.is_numeric() || "@.".contains(sign)))
        .collect()
}

/// The sentences of a paragraph: a full stop ends one where a capital letter or nothing follows, so that neither
/// "23. november" nor "kl. 9" does.
///
/// ```
/// use klagevejviser_tests::lix::sentences;
/// let text = "Klag senest den 3. december kl. 9. Sig: \"Det haster.\" (Ring først.)";
/// assert_eq!(sentences(text, false).len(), 3);
/// assert_eq!(sentences(text, true).len(), 4);
/// ```
pub fn sentences(paragraph: &str, colon_ends: bool) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in paragraph.char_indices() {
        let after = &paragraph[at + sign.len_utf8()..];
        let after = after.trim_start_matches(['"', ')', '”', '»']);
        let next = after.trim_start().trim_start_matches(['"', '(', '„', '«']).chars().next();
        let spaced = after.is_empty() || after.starts_with(char::is_whitespace);
        let ends = match sign {
            '.' | '!' | '?' => next.is_none_or(char::is_uppercase),
            ':' => colon_ends,
            _ => false,
        };
        if ends && spaced {
            let end = paragraph.len() - after.len();
            found.push(paragraph[start..end].trim());
            start = end;
        }
    }
    found.push(paragraph[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}
