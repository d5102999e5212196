//! Why rules could not be exported.

use std::path::PathBuf;
use std::{fmt, io};

use super::Format;

/// Why rules could not be exported.
#[derive(Debug)]
pub enum ExportError {
    /// There is no such format.
    UnknownFormat {
        /// What was asked for.
        name: String,
    },
    /// A table could not be put into its format.
    NotWritten {
        /// The table's file.
        file: PathBuf,
        /// What the library says.
        why: String,
    },
    /// A file or folder could not be written.
    Unwritable {
        /// Which.
        file: PathBuf,
        /// Why not.
        error: io::Error,
    },
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFormat { name } => {
                let names: Vec<_> = Format::ALL.iter().map(|format| format.name()).collect();
                write!(f, "`{name}` is no format: choose one of {}", names.join(", "))
            }
            Self::NotWritten { file, why } => write!(f, "{}: {why}", file.display()),
            Self::Unwritable { file, error } => write!(
                f,
                "{} cannot be written: {error}: choose another folder with --out",
                file.display()
            ),
        }
    }
}

impl std::error::Error for ExportError {}
