//! The rules for other people's engines: each table as a file of its own, whole, in one of four
//! formats, so that a stranger can run them and get the same.
//!
//! A [`Sheet`] is a table in codes; a format is a function from a sheet to a text. The same rules
//! give the same bytes. `tests/engines.rs` runs the files in foreign engines, over every
//! combination.

mod dmn;
mod error;
mod jdm;
mod json_logic;
mod sheet;
mod spreadsheet;

use std::fs;
use std::path::{Path, PathBuf};

use klagevejviser_core::RuleBase;

pub use error::ExportError;
pub use sheet::{Cell, Export, Gives, Line, Sheet, Stamp};

/// A format in which tables can be exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// GoRules' JSON Decision Model: what Zen runs and its editor opens.
    Jdm,
    /// An if-chain for the JsonLogic engines, of which most languages have one.
    JsonLogic,
    /// DMN 1.3 of the Object Management Group: a decision table with conditions in FEEL.
    Dmn,
    /// A table that a spreadsheet opens.
    Csv,
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Format] = &[Format::Jdm, Format::JsonLogic, Format::Dmn, Format::Csv];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Format::Jdm => "jdm",
            Format::JsonLogic => "json-logic",
            Format::Dmn => "dmn",
            Format::Csv => "csv",
        }
    }

    /// How its files' names end.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Format::Jdm | Format::JsonLogic => "json",
            Format::Dmn => "dmn",
            Format::Csv => "csv",
        }
    }

    /// The format by its name.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn named(name: &str) -> Result<Self, ExportError> {
        let found = Self::ALL.iter().copied().find(|format| format.name() == name);
        found.ok_or_else(|| ExportError::UnknownFormat { name: name.to_owned() })
    }

    /// The name of a sheet's file.
    #[must_use]
    pub fn file(self, sheet: &Sheet) -> String {
        format!("{}.{}", sheet.slug(), self.extension())
    }

    /// A sheet as the text of its file.
    ///
    /// # Errors
    /// When a library refuses to write it, which no table gives it a reason for.
    pub fn text(self, stamp: &Stamp, sheet: &Sheet) -> Result<String, ExportError> {
        let text = match self {
            Format::Jdm => jdm::text(stamp, sheet),
            Format::JsonLogic => json_logic::text(stamp, sheet),
            Format::Dmn => dmn::text(stamp, sheet),
            Format::Csv => spreadsheet::text(stamp, sheet),
        };
        text.map_err(|why| ExportError::NotWritten { file: self.file(sheet).into(), why })
    }
}

/// What was exported, in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The files, one a table.
    pub files: Vec<PathBuf>,
    /// How many bytes they have together.
    pub bytes: usize,
}

/// Writes every table of a rule base into a folder, which is made if it is not there.
///
/// # Errors
/// When a file cannot be written.
pub fn export(base: &RuleBase, format: Format, folder: &Path) -> Result<Exported, ExportError> {
    write(&Export::of(base), format, folder)
}

/// Writes the sheets of an export into a folder, which is made if it is not there.
///
/// # Errors
/// When a file cannot be written.
pub fn write(export: &Export, format: Format, folder: &Path) -> Result<Exported, ExportError> {
    let texts: Vec<(PathBuf, String)> = export
        .sheets
        .iter()
        .map(|sheet| Ok((folder.join(format.file(sheet)), format.text(&export.stamp, sheet)?)))
        .collect::<Result<_, ExportError>>()?;
    let unwritable = |file: &Path| {
        let file = file.to_path_buf();
        move |error| ExportError::Unwritable { file, error }
    };
    fs::create_dir_all(folder).map_err(unwritable(folder))?;
    let mut exported = Exported { files: Vec::new(), bytes: 0 };
    for (file, text) in texts {
        fs::write(&file, &text).map_err(unwritable(&file))?;
        exported.bytes += text.len();
        exported.files.push(file);
    }
    Ok(exported)
}

#[cfg(test)]
mod tests;
