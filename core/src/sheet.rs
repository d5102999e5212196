//! Texts that lie beside the module: a file a language, fetched whole when they are needed. `build.rs` reads the
//! folders below `texts/`; [`crate::letter::sheet`] knows what stands in its own.

use crate::directory::TornFile;

/// A text of a sheet, by its line in the file. The first is empty: a text that is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Line(pub(crate) u16);

impl Line {
    /// Whether the text is left out on purpose.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Marks a placeholder; the next character is `'A'` plus its place.
const SLOT: char = '\u{1}';

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// A placeholder, by its place.
    Slot(usize),
}

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Sheet {
    lines: Vec<String>,
}

impl Sheet {
    /// Reads a file that has so many lines.
    ///
    /// # Errors
    /// If it is not whole.
    pub fn read(file: &str, count: usize) -> Result<Self, TornFile> {
        let lines: Vec<String> = file.lines().map(str::to_owned).collect();
        let whole = lines.len() == count && file.ends_with('\n');
        if whole { Ok(Self { lines }) } else { Err(TornFile) }
    }

    /// A text as it stands; empty for one that is left out.
    pub fn raw(&self, line: Line) -> &str {
        self.lines.get(usize::from(line.0)).map_or("", String::as_str)
    }

    /// The paragraphs of a text.
    pub fn paragraphs(&self, line: Line) -> impl Iterator<Item = &str> {
        self.raw(line).split('\t').filter(|one| !one.is_empty())
    }
}

/// A paragraph in pieces.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (at, piece) in text.split(SLOT).enumerate() {
        let mut words = piece;
        if at > 0
            && let Some(code) = piece.chars().next()
        {
            pieces.push(Piece::Slot((code as usize).wrapping_sub('A' as usize)));
            words = &piece[code.len_utf8()..];
        }
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
    }
    pieces
}
