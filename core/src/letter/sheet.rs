//! The texts of the letters in one language: a file that the browser fetches whole when the place of letters is
//! opened, whatever was answered. `build.rs` reads `texts/letters/*.ftl`.

use crate::directory::{File, TornFile};
pub use crate::sheet::Line;
use crate::sheet::{self, Piece};

/// The file that is sent: Danish.
pub const DANISH: File = BREVE_DA;
/// The translation to read beside it.
pub const ENGLISH: File = BREVE_EN;
/// All files of letters.
pub const FILES: [File; 2] = [BREVE_DA, BREVE_EN];

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words.
    Words(&'a str),
    /// A gap.
    Gap(Gap),
    /// What the guide fills in: a last day, the name of a file.
    Own,
}

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Sheet(sheet::Sheet);

impl Sheet {
    /// Reads a file.
    ///
    /// # Errors
    /// If it is not a file of this build, whole.
    ///
    /// ```
    /// use klagevejviser_core::letter::sheet::{DANISH, Sheet};
    /// assert!(Sheet::read(DANISH.text).is_ok());
    /// assert!(Sheet::read(&DANISH.text[..400]).is_err());
    /// assert!(Sheet::read("<!DOCTYPE html>").is_err());
    /// ```
    pub fn read(file: &str) -> Result<Self, TornFile> {
        sheet::Sheet::read(file, FILE_LINES).map(Self)
    }

    /// The paragraphs of a text, each in pieces.
    pub fn paragraphs(&self, line: Line) -> Vec<Vec<Part<'_>>> {
        self.0.paragraphs(line).map(parts).collect()
    }

    /// The paragraphs of a text that has no gaps; what the guide fills in is `own`.
    pub fn plain(&self, line: Line, own: &str) -> Vec<String> {
        let word = |part: Part<'_>| match part {
            Part::Words(words) => words.to_owned(),
            Part::Gap(_) => String::new(),
            Part::Own => own.to_owned(),
        };
        self.paragraphs(line).into_iter().map(|one| one.into_iter().map(word).collect()).collect()
    }

    /// A text of one paragraph without gaps.
    pub fn str(&self, line: Line) -> &str {
        self.0.raw(line)
    }

    /// The gaps of a text, in order.
    pub fn gaps(&self, line: Line) -> Vec<Gap> {
        let gap = |part: &Part<'_>| match part {
            Part::Gap(gap) => Some(*gap),
            Part::Words(_) | Part::Own => None,
        };
        self.paragraphs(line).concat().iter().filter_map(gap).collect()
    }
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let part = |piece| match piece {
        Piece::Words(words) => Part::Words(words),
        Piece::Slot(place) => Gap::ALL.get(place).map_or(Part::Own, |gap| Part::Gap(*gap)),
    };
    sheet::pieces(text).into_iter().map(part).collect()
}

impl Gap {
    /// Whether there is room for several lines.
    pub const fn is_long(self) -> bool {
        matches!(
            self,
            Gap::Grunde
                | Gap::Forsinket
                | Gap::Opfoersel
                | Gap::Fejl
                | Gap::Hjaelp
                | Gap::Oplevet
                | Gap::Oenske
                | Gap::Sagde
                | Gap::Utilfreds
                | Gap::Rest
                | Gap::Papirer
                | Gap::Forkert
                | Gap::Mangler
                | Gap::Mener
                | Gap::Nyt
        )
    }

    /// The id of its field: no browser remembers it by a name that means something.
    pub fn id(self) -> String {
        format!("felt-{}", self as u8)
    }
}

include!(concat!(env!("OUT_DIR"), "/letters.rs"));
