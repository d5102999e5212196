//! The language in force. A page has one language at a time, so it stands beside the texts and not in every call;
//! native programs have one a thread (docs/decisions/007-one-language-in-force.md).

use std::cell::{Cell, RefCell};
use std::sync::OnceLock;

use super::{BEGINS, CHECK, COUNT, DANISH, Language, PARTS};

/// What the head of a file of texts says.
pub(super) struct About {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) rtl: bool,
    pub(super) whole: bool,
    pub(super) reviewed: Option<(&'static str, (i32, u32, u32))>,
    pub(super) file: &'static str,
}

/// Stands between the texts of a file.
const BETWEEN: char = '\u{4}';
/// A text that a prepared language leaves to Danish.
const LEFT_TO_DANISH: &str = "\u{6}";

/// All texts of a language, in the order of the Danish ones.
type Table = &'static [&'static str];

/// The parts of the Danish texts, each taken apart where it is first asked for: written as a table they would weigh
/// 2 kB more in the browser, for where each begins and ends.
static ORIGINAL: [OnceLock<Vec<&'static str>>; PARTS] = [const { OnceLock::new() }; PARTS];

thread_local! {
    /// Without a table it is Danish.
    static SPOKEN: Cell<(Language, Option<Table>)> = const { Cell::new((Language::Da, None)) };
    static LEARNED: RefCell<Vec<(Language, Table)>> = const { RefCell::new(Vec::new()) };
}

/// A file of texts that is not the one that this guide was built with, or not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherBuild;

impl std::fmt::Display for OtherBuild {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a file of texts is of another version, or not whole")
    }
}

impl std::error::Error for OtherBuild {}

impl Language {
    fn about(self) -> &'static About {
        &Self::ABOUT[self as usize]
    }

    /// Its code, as `lang` has it: "da".
    pub fn code(self) -> &'static str {
        self.about().code
    }

    /// The language by its code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.code() == code)
    }

    /// Its own name: "Dansk".
    pub fn name(self) -> &'static str {
        self.about().name
    }

    /// How it is written, as `dir` has it.
    pub fn direction(self) -> &'static str {
        if self.about().rtl { "rtl" } else { "ltr" }
    }

    /// Whether every text is translated; a language that is only prepared says the rest in Danish.
    pub fn is_whole(self) -> bool {
        self.about().whole
    }

    /// Whether it is the original, of which there is no translation to review.
    pub fn is_original(self) -> bool {
        self == Language::Da
    }

    /// Who has read the translation, and on which day (year, month, day).
    pub fn reviewed(self) -> Option<(&'static str, (i32, u32, u32))> {
        self.about().reviewed
    }

    /// The name of its file, which the browser fetches when it is chosen; empty for Danish, which is compiled in.
    pub fn file(self) -> &'static str {
        self.about().file
    }

    /// The language in force.
    pub fn spoken() -> Self {
        SPOKEN.get().0
    }

    /// Whether its texts are here, so that it can be spoken.
    pub fn is_learned(self) -> bool {
        self.is_original() || self.table().is_some()
    }

    /// Makes it the language in force; tells whether its texts are here. If not, nothing changes.
    pub fn speak(self) -> bool {
        let is_learned = self.is_learned();
        if is_learned {
            SPOKEN.set((self, self.table()));
        }
        is_learned
    }

    /// Takes in its file. The texts stay until the page is left, so that a text needs no copy.
    ///
    /// # Errors
    /// If the file does not belong to this build, or is not whole.
    ///
    /// ```
    /// use klagevejviser_core::words::{self, Language, OtherBuild};
    /// assert_eq!(Language::En.learn("<!DOCTYPE html>"), Err(OtherBuild));
    /// let file = Language::En.built();
    /// assert_eq!(Language::En.learn(&file[..file.len() / 2]), Err(OtherBuild));
    /// assert!(!Language::En.speak());
    ///
    /// assert_eq!(Language::En.learn(file), Ok(()));
    /// assert!(Language::En.speak());
    /// assert_eq!(words::month::May.str(), "May");
    /// assert_eq!(words::month::May.danish(), "maj");
    /// ```
    pub fn learn(self, file: &str) -> Result<(), OtherBuild> {
        if self.is_learned() {
            return Ok(());
        }
        let texts = file.strip_prefix(CHECK).and_then(|rest| rest.strip_suffix(CHECK));
        let texts = texts.and_then(|rest| rest.strip_prefix(BETWEEN)?.strip_suffix(BETWEEN));
        let texts = texts.filter(|texts| texts.split(BETWEEN).count() == COUNT);
        let texts: &'static str = Box::leak(Box::from(texts.ok_or(OtherBuild)?));
        let table: Table = Vec::leak(texts.split(BETWEEN).collect());
        LEARNED.with_borrow_mut(|learned| learned.push((self, table)));
        Ok(())
    }

    /// Runs with this language in force, then puts back the one before. For letters, which are in Danish whatever
    /// the page speaks, and for pages that are written in one language after the other. Does nothing else where the
    /// texts are not here.
    ///
    /// ```
    /// use klagevejviser_core::words::{self, Language};
    /// Language::En.learn(Language::En.built()).unwrap();
    /// Language::En.speak();
    /// assert_eq!(Language::Da.during(|| words::weekday::Mon.str()), "mandag");
    /// assert_eq!(words::weekday::Mon.str(), "Monday");
    /// ```
    pub fn during<T>(self, run: impl FnOnce() -> T) -> T {
        struct Back(Language, Option<Table>);
        impl Drop for Back {
            fn drop(&mut self) {
                SPOKEN.set((self.0, self.1));
            }
        }
        let (language, table) = SPOKEN.get();
        let _back = Back(language, table);
        self.speak();
        run()
    }

    /// What was learned of it; nothing of the original.
    fn table(self) -> Option<Table> {
        LEARNED.with_borrow(|learned| {
            learned.iter().find(|(language, _)| *language == self).map(|(_, table)| *table)
        })
    }
}

/// Makes sure that the texts of a part of the Danish ones are here. In the browser's module a part lies with what
/// calls this for it: what is fetched at the start has but the first.
pub(super) fn bring<const PART: usize>() {
    ORIGINAL[PART].get_or_init(|| const { DANISH[PART] }.split(BETWEEN).collect());
}

/// The text at a place in Danish.
pub(super) fn danish(place: u16) -> &'static str {
    bring::<0>();
    let place = usize::from(place);
    let part = BEGINS.iter().rposition(|begin| *begin <= place).unwrap_or_default();
    let text = ORIGINAL[part].get().and_then(|texts| texts.get(place - BEGINS[part]));
    debug_assert!(text.is_some(), "part {part} of the texts is not here");
    text.copied().unwrap_or_default()
}

/// The text at a place in the language in force; `true` if that language leaves it to Danish.
pub(super) fn spoken(place: u16) -> (&'static str, bool) {
    let Some(table) = SPOKEN.get().1 else { return (danish(place), false) };
    match table.get(usize::from(place)) {
        Some(&LEFT_TO_DANISH) => (danish(place), true),
        Some(text) => (text, false),
        None => ("", false),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::calendar::{Length, by_name};
    use crate::face::length_words;
    use crate::fact::{Deadline, Urgent};
    use crate::words;

    fn within<T>(language: Language, run: impl FnOnce() -> T) -> T {
        language.learn(language.built()).unwrap();
        language.during(run)
    }

    #[test]
    fn what_is_put_together_comes_out_right_in_english() {
        within(Language::En, || {
            let day = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
            assert_eq!(by_name(day), "Monday 1 February 2027");
            assert_eq!(length_words(Length::Weeks(1)), "1 week");
            assert_eq!(length_words(Length::Years(2)), "2 years");
            let urgent = Urgent::of(&[Urgent::Child]).said().line();
            assert_eq!(urgent, "Is it urgent? \"Yes, I am worried about a child\"");
            let two = Deadline::of(&[Deadline::Past, Deadline::Unknown]).said().line();
            assert!(
                two.ends_with("\"The deadline has passed\" or \"The date is not known\""),
                "{two}"
            );
        });
        let day = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
        assert_eq!(by_name(day), "mandag den 1. februar 2027");
    }

    #[test]
    fn a_language_that_is_only_prepared_says_the_rest_in_danish_and_marks_it() {
        within(Language::Ar, || {
            let left = words::step::DueFew.title;
            assert_eq!((left.str(), left.lang()), (left.danish(), Some("da")));
            assert!(matches!(left.spans(&words::Slots::default())[0], words::Span::Danish(_)));
            let said = words::ui::Fortsaet;
            assert_eq!(said.lang(), None);
            assert_ne!(said.str(), said.danish());
            assert_eq!(Language::spoken().direction(), "rtl");
        });
    }

    #[test]
    fn the_language_before_comes_back_out_of_a_panic_too() {
        within(Language::En, || {
            let torn = std::panic::catch_unwind(|| Language::Da.during(|| panic!("on purpose")));
            assert!(torn.is_err());
            assert_eq!(Language::spoken(), Language::En);
        });
    }

    #[test]
    fn nobody_reads_more_than_25_words_of_english_in_one_breath() {
        for text in Language::En.built().split(BETWEEN) {
            for sentence in text.split(['.', '?', '!', ':', '\n']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{words} words: {sentence}");
            }
        }
    }
}
