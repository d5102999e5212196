//! What can be wrong with a table of cases: where it stands, and what to write instead.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::Column;

/// Why a table of cases could not be read.
#[derive(Debug)]
pub enum CaseError {
    /// The file could not be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// The file is no text in UTF-8.
    NotUtf8 {
        /// The file.
        file: PathBuf,
        /// The first line that is none.
        line: u64,
    },
    /// The line of column names is not as it must be.
    Column {
        /// The file.
        file: PathBuf,
        /// What stands, or is missing, above the column.
        column: String,
        /// What is wrong with it.
        problem: ColumnProblem,
    },
    /// A row has another number of cells than there are columns.
    Cells {
        /// The file.
        file: PathBuf,
        /// The row's line.
        line: u64,
        /// How many cells it has.
        found: usize,
        /// How many columns there are.
        columns: usize,
    },
    /// A cell says nothing that can be used.
    Cell {
        /// The file.
        file: PathBuf,
        /// The row's line.
        line: u64,
        /// The cell's column.
        column: Column,
        /// What is wrong with it.
        problem: CellProblem,
    },
}

/// What is wrong with a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnProblem {
    /// No column has this name.
    Unknown,
    /// The table lacks it.
    Missing,
    /// It stands more than once.
    Twice,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellProblem {
    /// It must not be blank.
    Blank,
    /// This is none of the column's codes.
    Unknown {
        /// What stands there.
        code: String,
        /// What may stand there.
        known: Vec<&'static str>,
    },
    /// An earlier row has the same id.
    TwiceFrom {
        /// The earlier row's line.
        line: u64,
    },
    /// This is no day.
    NoDay {
        /// What stands there.
        cell: String,
    },
    /// This is no number.
    NoNumber {
        /// What stands there.
        cell: String,
    },
    /// It does not agree with another cell, or with the day of the run.
    Contradicts {
        /// What cannot be, and what could.
        why: &'static str,
    },
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { file, error } => write!(f, "{}: {error}", file.display()),
            Self::NotUtf8 { file, line } => {
                write!(f, "{}:{line}: not UTF-8: save the table as CSV UTF-8", file.display())
            }
            Self::Column { file, column, problem } => {
                write!(f, "{}:1: column `{column}`: {problem}", file.display())
            }
            Self::Cells { file, line, found, columns } => write!(
                f,
                "{}:{line}: {found} cells for {columns} columns: one semicolon between two cells, \
                 and a cell that holds a semicolon in double quotes",
                file.display()
            ),
            Self::Cell { file, line, column, problem } => {
                write!(f, "{}:{line}: {}: {problem}", file.display(), column.name())
            }
        }
    }
}

impl std::error::Error for CaseError {}

impl fmt::Display for ColumnProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => {
                let names: Vec<_> = Column::ALL.iter().map(|column| column.name()).collect();
                write!(f, "there is no such column; the columns are {}", names.join(", "))
            }
            Self::Missing => f.write_str("is missing: add it, its cells may be blank"),
            Self::Twice => f.write_str("stands more than once: keep one of them"),
        }
    }
}

impl fmt::Display for CellProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => f.write_str("must not be blank"),
            Self::Unknown { code, known } => {
                write!(f, "`{code}` is no code here; write one of {}", known.join(", "))
            }
            Self::TwiceFrom { line } => {
                write!(f, "line {line} has the same id: give each row its own")
            }
            Self::NoDay { cell } => write!(
                f,
                "`{cell}` is no day; write for example `-11 working days`, `-3 days`, `+8 days`, \
                 `2026-11-10` or one of the column's codes"
            ),
            Self::NoNumber { cell } => write!(f, "`{cell}` is no number; write for example `6`"),
            Self::Contradicts { why } => f.write_str(why),
        }
    }
}
