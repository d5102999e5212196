//! Tables and cases → CSV as a Danish Excel opens it: UTF-8 with a byte-order mark, semicolons, CRLF. What a
//! spreadsheet would take for a formula gets an apostrophe, which reading takes away again.

use chrono::{Datelike, NaiveDate};

use super::cases::Cases;
use super::columns::{COLUMNS, Claim, Column, Own};

/// Says that what follows is UTF-8.
const MARK: &str = "\u{feff}";

/// Whether a spreadsheet would take a cell for a formula.
pub(super) fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Rows as a file.
///
/// ```
/// use klagevejviser_core::staff::figures::csv;
/// let rows = [vec!["Enhed".to_owned(), "Antal".to_owned()], vec!["=1+1; \"A\"".to_owned(), "7".to_owned()]];
/// assert_eq!(csv(rows), "\u{feff}Enhed;Antal\r\n\"'=1+1; \"\"A\"\"\";7\r\n");
/// ```
pub fn csv(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = MARK.to_owned();
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(';');
            }
            push(cell, &mut out);
        }
        out.push_str("\r\n");
    }
    out
}

fn push(cell: &str, out: &mut String) {
    let cell = if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() };
    // A row of one empty cell would be no row.
    if cell.contains([';', '"', '\r', '\n', '\t', ',']) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&cell);
    }
}

/// The headings of a file, to begin one with.
pub(super) fn headings(columns: &[Column]) -> Vec<String> {
    columns
        .iter()
        .map(|column| column.headings.first().copied().unwrap_or_default().to_owned())
        .collect()
}

/// An empty file with the headings that are read.
pub fn empty() -> String {
    csv([headings(COLUMNS)])
}

/// The beginning of a file that is read, to look at: the headings that are needed and one that is not, and two cases.
pub const EXAMPLE: [&str; 3] = [
    "Modtaget;Type;Forvaltning;Problemstilling;Løsning",
    "05-03-2024;Borgersag;SOF;Manglende svar;Løst",
    "06-03-2024;Borgerrådgiverlinjen;BUF;Vejledning;",
];

fn day(date: NaiveDate) -> String {
    format!("{:02}-{:02}-{}", date.day(), date.month(), date.year())
}

impl Cases {
    /// All cases as a file, without the columns that mean nothing here. Reading it gives the same counts.
    pub fn csv(&self) -> String {
        let row = |case: &super::Case| {
            let mut row = vec![
                day(case.received),
                case.closed.map(day).unwrap_or_default(),
                case.contact.written().to_owned(),
                case.administration.map(|one| one.written().to_owned()).unwrap_or_default(),
                case.claim.map(Claim::written).unwrap_or_default().to_owned(),
            ];
            row.extend(Own::ALL.map(|own| {
                case.own(own).map(|place| self.names(own)[place].clone()).unwrap_or_default()
            }));
            row
        };
        csv(std::iter::once(headings(COLUMNS)).chain(self.cases.iter().map(row)))
    }
}
