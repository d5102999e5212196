//! The texts of the staff pages: one file a language, which only those pages fetch. Danish is whole; what another
//! language leaves out is said in Danish. `build.rs` reads `texts/staff/*.ftl`.

use crate::directory::{File, TornFile};
pub use crate::sheet::Line;
use crate::sheet::{Piece, Sheet, pieces};
use crate::words::Language;

/// The Danish file.
pub const DANISH: File = MEDARBEJDER_DA;
/// The English file, which holds headings and what is said to citizens.
pub const ENGLISH: File = MEDARBEJDER_EN;
/// All files.
pub const FILES: [File; 2] = [MEDARBEJDER_DA, MEDARBEJDER_EN];

/// A placeholder, in the order in which the build knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A number.
    Number,
    /// A name.
    Name,
}

/// The texts in one language, with the Danish ones behind it.
#[derive(Clone, Debug)]
pub struct Texts {
    danish: Sheet,
    page: Option<Sheet>,
}

/// A text, and whether it is in Danish on a page in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The words; empty for a text that is left out.
    pub words: &'a str,
    /// Whether the page must mark it as Danish.
    pub in_danish: bool,
}

impl Texts {
    /// Reads the files: Danish, and that of the page's language where it has one.
    ///
    /// # Errors
    /// If one of them is not a file of this build, whole.
    ///
    /// ```
    /// use klagevejviser_core::staff::texts::{DANISH, ENGLISH, Texts};
    /// assert!(Texts::read(DANISH.text, Some(ENGLISH.text)).is_ok());
    /// assert!(Texts::read(&DANISH.text[..400], None).is_err());
    /// assert!(Texts::read(DANISH.text, Some("<!DOCTYPE html>")).is_err());
    /// ```
    pub fn read(danish: &str, page: Option<&str>) -> Result<Self, TornFile> {
        let read = |file: &str| Sheet::read(file, FILE_LINES);
        Ok(Self { danish: read(danish)?, page: page.map(read).transpose()? })
    }

    /// The texts that this build was made with, for programs that run where it was built.
    ///
    /// # Errors
    /// Never, as the files are of this build; the browser reads other ones.
    pub fn built(language: Language) -> Result<Self, TornFile> {
        let page = match language {
            Language::En => Some(ENGLISH.text),
            _ => None,
        };
        Self::read(DANISH.text, page)
    }

    /// A text in the page's language, or in Danish.
    pub fn get(&self, line: Line) -> Said<'_> {
        let own = self.page.as_ref().map(|page| page.raw(line));
        match own {
            Some(words) if !words.is_empty() => Said { words, in_danish: false },
            _ => Said { words: self.danish.raw(line), in_danish: self.page.is_some() },
        }
    }

    /// The words of a text of one paragraph, without what may be filled in.
    pub fn str(&self, line: Line) -> &str {
        self.get(line).words
    }

    /// A text with what is filled in.
    pub fn filled(&self, line: Line, with: &[(Slot, &str)]) -> String {
        let word = |piece| match piece {
            Piece::Words(words) => words,
            Piece::Slot(place) => with
                .iter()
                .find(|(slot, _)| *slot as usize == place)
                .map_or("–", |(_, value)| *value),
        };
        pieces(self.str(line)).into_iter().map(word).collect()
    }

    /// The paragraphs or points of a text, each with whether it is in Danish.
    pub fn paragraphs(&self, line: Line) -> impl Iterator<Item = Said<'_>> {
        let said = self.get(line);
        said.words
            .split('\t')
            .filter(|one| !one.is_empty())
            .map(move |words| Said { words, ..said })
    }
}

include!(concat!(env!("OUT_DIR"), "/staff_texts.rs"));
