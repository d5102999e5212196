//! The texts of the letters in one language: a file that the browser fetches whole when the place of letters is
//! opened, whatever was answered. `build.rs` reads `texts/letters/*.ftl`.

use crate::directory::{File, TornFile};

/// A text of the letters, by its line in the file. The first is empty: a text that is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line(u16);

impl Line {
    /// Whether the text is left out on purpose.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

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
pub struct Sheet {
    lines: Vec<String>,
}

/// Marks a placeholder; the next character is `'A'` plus its place.
const SLOT: char = '\u{1}';

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
        let lines: Vec<String> = file.lines().map(str::to_owned).collect();
        let whole = lines.len() == FILE_LINES && file.ends_with('\n');
        if whole { Ok(Self { lines }) } else { Err(TornFile) }
    }

    fn raw(&self, line: Line) -> &str {
        self.lines.get(usize::from(line.0)).map_or("", String::as_str)
    }

    /// The paragraphs of a text, each in pieces.
    pub fn paragraphs(&self, line: Line) -> Vec<Vec<Part<'_>>> {
        self.raw(line).split('\t').filter(|one| !one.is_empty()).map(parts).collect()
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
        self.raw(line)
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
    let mut parts = Vec::new();
    for (at, piece) in text.split(SLOT).enumerate() {
        let mut words = piece;
        if at > 0
            && let Some(code) = piece.chars().next()
        {
            let place = (code as usize).wrapping_sub('A' as usize);
            parts.push(Gap::ALL.get(place).map_or(Part::Own, |gap| Part::Gap(*gap)));
            words = &piece[code.len_utf8()..];
        }
        if !words.is_empty() {
            parts.push(Part::Words(words));
        }
    }
    parts
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
