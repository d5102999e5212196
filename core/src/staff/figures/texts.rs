//! The words of the figures in one language: a file that the browser fetches when figures are opened. `build.rs` reads
//! `texts/figures/*.ftl`.

use crate::directory::{File, TornFile};
use crate::words::Language;

/// A text, by its line in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line(u16);

/// Marks a placeholder; the next character is `'A'` plus its place.
const SLOT: char = '\u{1}';

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Texts(Vec<String>);

impl Texts {
    /// All files.
    pub const FILES: [File; 2] = [TAL_DA, TAL_EN];

    /// The file of a language; the Danish one for a language in which there is none.
    pub const fn file(language: Language) -> File {
        match language {
            Language::En => TAL_EN,
            Language::Da | Language::Ar => TAL_DA,
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// If it is not a file of this build, whole.
    ///
    /// ```
    /// use klagevejviser_core::staff::figures::texts::Texts;
    /// let [danish, english] = Texts::FILES;
    /// assert!(Texts::read(danish.text).is_ok() && Texts::read(english.text).is_ok());
    /// assert!(Texts::read(&danish.text[..400]).is_err());
    /// assert!(Texts::read("<!DOCTYPE html>").is_err());
    /// ```
    pub fn read(file: &str) -> Result<Self, TornFile> {
        let lines: Vec<String> = file.lines().map(str::to_owned).collect();
        let whole = lines.len() == FILE_LINES && file.ends_with('\n');
        if whole { Ok(Self(lines)) } else { Err(TornFile) }
    }

    /// A text without placeholders.
    pub fn get(&self, line: Line) -> &str {
        self.0.get(usize::from(line.0)).map_or("", String::as_str)
    }

    /// A text with its placeholders filled in; one without a value leaves a dash.
    pub fn fill(&self, line: Line, values: &[(Slot, &str)]) -> String {
        let mut out = String::new();
        for (at, piece) in self.get(line).split(SLOT).enumerate() {
            let mut signs = piece.chars();
            if at > 0 {
                let code =
                    signs.next().map_or(0, |code| (code as usize).wrapping_sub('A' as usize));
                let value = values.iter().find(|(slot, _)| *slot as usize == code);
                out.push_str(value.map_or("–", |(_, value)| value));
            }
            out.push_str(signs.as_str());
        }
        out
    }
}

include!(concat!(env!("OUT_DIR"), "/figures.rs"));
