//! The directory's texts: two files a language, each fetched whole when a place is opened that needs it.

use super::{ALL_LINES, File, LIST_LINES, Language};

/// A text, by its line in the files, those of the lists first. The first line is empty: a text that is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Line(pub(super) u16);

impl Line {
    /// Whether the text is left out on purpose.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A file that is not the one that this guide was built with, or not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TornFile;

impl std::fmt::Display for TornFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a file of the directory is of another version, or not whole")
    }
}

impl std::error::Error for TornFile {}

/// The texts of one language: those of the lists, and those of single rows once they are here.
#[derive(Clone, Debug)]
pub struct Lines {
    lists: Read,
    rows: Option<Read>,
}

/// A file, as it is read.
#[derive(Clone, Debug)]
struct Read {
    file: String,
    /// Where each line begins; one more than there are lines.
    starts: Vec<u32>,
}

impl Lines {
    /// Reads the file of the lists.
    ///
    /// # Errors
    /// If it is not the file of this build, whole.
    ///
    /// ```
    /// use klagevejviser_core::directory::{File, Language, Lines, TornFile};
    /// let danish = File::lists(Language::Da).text;
    /// assert!(Lines::read(danish.to_owned()).is_ok());
    /// assert_eq!(Lines::read(danish[..danish.len() - 1].to_owned()).unwrap_err(), TornFile);
    /// assert_eq!(Lines::read("<!DOCTYPE html>".to_owned()).unwrap_err(), TornFile);
    /// ```
    pub fn read(lists: String) -> Result<Self, TornFile> {
        Ok(Self { lists: Read::of(lists, LIST_LINES)?, rows: None })
    }

    /// Reads the file of single rows as well.
    ///
    /// # Errors
    /// If it is not the file of this build, whole.
    ///
    /// ```
    /// use klagevejviser_core::directory::{BodyId, File, Language, Lines, TornFile};
    /// let lists = Lines::read(File::lists(Language::Da).text.to_owned()).unwrap();
    /// let body = BodyId::all().next().unwrap().get();
    /// assert!(!lists.get(body.name).is_empty() && lists.get(body.does).is_empty());
    /// let rows = File::rows(Language::Da).text;
    /// let torn = lists.clone().with_rows(rows[..rows.len() - 1].to_owned());
    /// assert_eq!(torn.unwrap_err(), TornFile);
    /// assert!(!lists.with_rows(rows.to_owned()).unwrap().get(body.does).is_empty());
    /// ```
    pub fn with_rows(self, rows: String) -> Result<Self, TornFile> {
        Ok(Self { rows: Some(Read::of(rows, ALL_LINES - LIST_LINES)?), ..self })
    }

    /// Whether the texts of single rows are here.
    pub const fn has_rows(&self) -> bool {
        self.rows.is_some()
    }

    /// The texts that this build was made with, for programs that run where it was built.
    pub fn built(language: Language) -> Self {
        let none = Self { lists: Read { file: String::new(), starts: Vec::new() }, rows: None };
        Self::read(File::lists(language).text.to_owned())
            .and_then(|lists| lists.with_rows(File::rows(language).text.to_owned()))
            .unwrap_or(none)
    }

    /// A text; nothing for that of a row whose file is not here.
    pub fn get(&self, line: Line) -> &str {
        let line = usize::from(line.0);
        match line.checked_sub(LIST_LINES) {
            None => self.lists.at(line),
            Some(line) => self.rows.as_ref().map_or("", |rows| rows.at(line)),
        }
    }
}

impl Read {
    fn of(file: String, lines: usize) -> Result<Self, TornFile> {
        let mut starts = vec![0];
        let ends = file.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        starts.extend(ends.map(|(at, _)| at as u32 + 1));
        let whole = starts.len() == lines + 1 && starts.last() == Some(&(file.len() as u32));
        if whole { Ok(Self { file, starts }) } else { Err(TornFile) }
    }

    /// The line with this number, without its end.
    fn at(&self, line: usize) -> &str {
        let (Some(start), Some(end)) = (self.starts.get(line), self.starts.get(line + 1)) else {
            return "";
        };
        &self.file[*start as usize..*end as usize - 1]
    }
}
