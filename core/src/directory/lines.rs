//! The directory's texts: one file a language, fetched whole when the directory is opened.

use super::{FILE_LINES, File, Language};

/// A text, by its line in the file. The first line is empty: a text that is left out.
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

/// The texts of one language, as they stand in the file.
#[derive(Clone, Debug)]
pub struct Lines {
    file: String,
    /// Where each line begins; one more than there are lines.
    starts: Vec<u32>,
}

impl Lines {
    /// Reads a file.
    ///
    /// # Errors
    /// If it is not the file of this build, whole.
    ///
    /// ```
    /// use klagevejviser_core::directory::{File, Language, Lines, TornFile};
    /// let danish = File::texts(Language::Da).text;
    /// assert!(Lines::read(danish.to_owned()).is_ok());
    /// assert_eq!(Lines::read(danish[..danish.len() / 2].to_owned()).unwrap_err(), TornFile);
    /// assert_eq!(Lines::read("<!DOCTYPE html>".to_owned()).unwrap_err(), TornFile);
    /// ```
    pub fn read(file: String) -> Result<Self, TornFile> {
        let mut starts = vec![0];
        let ends = file.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        starts.extend(ends.map(|(at, _)| at as u32 + 1));
        let whole = starts.len() == FILE_LINES + 1 && starts.last() == Some(&(file.len() as u32));
        if whole { Ok(Self { file, starts }) } else { Err(TornFile) }
    }

    /// The texts that this build was made with, for programs that run where it was built.
    pub fn built(language: Language) -> Self {
        Self::read(File::texts(language).text.to_owned())
            .unwrap_or(Self { file: String::new(), starts: vec![0] })
    }

    /// A text.
    pub fn get(&self, line: Line) -> &str {
        self.at(usize::from(line.0))
    }

    /// The line with this number, without its end.
    fn at(&self, line: usize) -> &str {
        let (Some(start), Some(end)) = (self.starts.get(line), self.starts.get(line + 1)) else {
            return "";
        };
        &self.file[*start as usize..*end as usize - 1]
    }
}
