//! Typed keys of the texts. `build.rs` reads `texts/*.ftl`, checks them and writes one constant a
//! message, so that a missing text stops the build and a jurist can change a sentence without
//! touching Rust. Nothing is parsed in the browser.
//!
//! A text that is not in the file is a name that does not compile:
//!
//! ```compile_fail,E0425
//! use klagevejviser_core::words;
//! let text = words::rule::R999;
//! ```

mod language;

use language::About;
pub use language::OtherBuild;

/// One text of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text(u16);

/// A text, or the texts of a message, of a part of the Danish ones that comes later (`core/texts/da.ftl` names the
/// parts). What stands in the browser from the start must not ask for it: who does brings that part along.
///
/// It is no text until it is asked for, so that none can be drawn whose words are not here:
///
/// ```compile_fail,E0308
/// use klagevejviser_core::words::{self, Text};
/// let text: Text = words::ui::ReglerTekst;
/// ```
///
/// ```
/// use klagevejviser_core::words::{self, Text};
/// let text: Text = words::ui::ReglerTekst.here();
/// assert!(!text.is_empty());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late<T, const PART: usize>(T);

impl<T: Copy, const PART: usize> Late<T, PART> {
    /// The text, with its part.
    pub fn here(self) -> T {
        language::bring::<PART>();
        self.0
    }
}

impl<const PART: usize> Late<Text, PART> {
    /// [`Text::str`], with its part.
    pub fn str(self) -> &'static str {
        self.here().str()
    }

    /// [`Text::plain`], with its part.
    pub fn plain(self, slots: &Slots) -> String {
        self.here().plain(slots)
    }
}

impl<const PART: usize> From<Late<Text, PART>> for Text {
    fn from(late: Late<Text, PART>) -> Self {
        late.here()
    }
}

/// A piece of a text that is ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Running words.
    Plain(String),
    /// What was filled in: a date, a number of days.
    Filled(String),
    /// A telephone number, as it is read aloud; dial it without the spaces.
    Phone(String),
    /// Words in Danish on a page in another language: terms, and what a prepared language leaves to Danish.
    Danish(String),
    /// A new paragraph begins.
    Break,
}

/// Values for the placeholders of texts.
#[derive(Clone, Debug, Default)]
pub struct Slots([Option<String>; Slot::COUNT]);

impl Slots {
    /// Sets the value of a placeholder.
    pub fn set(&mut self, slot: Slot, value: String) {
        self.0[slot as usize] = Some(value);
    }

    /// The same with a value for a placeholder that has none.
    #[must_use]
    pub fn or(mut self, slot: Slot, value: &str) -> Self {
        self.0[slot as usize].get_or_insert_with(|| value.to_owned());
        self
    }

    /// The same with one more value, for chains.
    #[must_use]
    pub fn with(mut self, slot: Slot, value: String) -> Self {
        self.set(slot, value);
        self
    }
}

/// Marks a placeholder; the next character is `'A'` plus the slot's place.
const SLOT: char = '\u{1}';
/// Opens a telephone number.
const PHONE: char = '\u{2}';
/// Closes it.
const PHONE_END: char = '\u{3}';
/// Opens Danish words in a language that is written from right to left: a Unicode isolate.
const APART: char = '\u{2066}';
/// Closes them.
const APART_END: char = '\u{2069}';

impl Text {
    /// Whether the text is missing on purpose: an optional line that a message leaves out.
    pub fn is_empty(self) -> bool {
        self.raw().is_empty()
    }

    fn raw(self) -> &'static str {
        language::spoken(self.0).0
    }

    /// The text in Danish, whatever language is in force.
    pub fn danish(self) -> &'static str {
        language::danish(self.0)
    }

    /// The code of its language where that is not the page's: "da" for what a prepared language leaves to Danish.
    pub fn lang(self) -> Option<&'static str> {
        language::spoken(self.0).1.then(|| Language::Da.code())
    }

    /// The text in the language in force, as it stands: for texts that have neither placeholders nor telephone numbers.
    pub fn str(self) -> &'static str {
        self.raw()
    }

    /// The pieces of the text, with its placeholders filled in. A placeholder without a
    /// value leaves a dash, which [`Text::missing`] finds in tests.
    pub fn spans(self, slots: &Slots) -> Vec<Span> {
        let mut spans = Vec::new();
        let mut plain = String::new();
        let (raw, left_to_danish) = language::spoken(self.0);
        let running = if left_to_danish { Span::Danish } else { Span::Plain };
        let mut chars = raw.chars();
        while let Some(next) = chars.next() {
            let span = match next {
                SLOT => {
                    let slot = chars.next().map_or(0, |code| code as usize - 'A' as usize);
                    let value = slots.0.get(slot).and_then(Option::as_deref);
                    Span::Filled(value.unwrap_or("–").to_owned())
                }
                PHONE => Span::Phone(chars.by_ref().take_while(|c| *c != PHONE_END).collect()),
                APART => Span::Danish(chars.by_ref().take_while(|c| *c != APART_END).collect()),
                '\n' => Span::Break,
                _ => {
                    plain.push(next);
                    continue;
                }
            };
            if !plain.is_empty() {
                spans.push(running(std::mem::take(&mut plain)));
            }
            spans.push(span);
        }
        if !plain.is_empty() {
            spans.push(running(plain));
        }
        spans
    }

    /// The text as plain words, one line a paragraph.
    pub fn plain(self, slots: &Slots) -> String {
        self.spans(slots)
            .into_iter()
            .map(|span| match span {
                Span::Plain(words)
                | Span::Danish(words)
                | Span::Filled(words)
                | Span::Phone(words) => words,
                Span::Break => "\n".to_owned(),
            })
            .collect()
    }

    /// The placeholders of the text that have no value.
    pub fn missing(self, slots: &Slots) -> Vec<Slot> {
        let mut chars = self.raw().chars();
        let mut missing = Vec::new();
        while let Some(next) = chars.next() {
            if next == SLOT
                && let Some(code) = chars.next()
                && let Some(slot) = Slot::ALL.get(code as usize - 'A' as usize)
                && slots.0[*slot as usize].is_none()
            {
                missing.push(*slot);
            }
        }
        missing
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));
