//! A file → its cases, or everything that is wrong with it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord};

use super::cell::Cells;
use super::{Case, CaseError, CellProblem, Column, ColumnProblem};

/// What some programs write before the first character of a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads the table of cases in a file, as it stands on a day.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_file(file: &Path, today: NaiveDate) -> Result<Vec<Case>, Vec<CaseError>> {
    match fs::read(file) {
        Ok(bytes) => read(file, &bytes, today),
        Err(error) => Err(vec![CaseError::Unreadable { file: file.to_path_buf(), error }]),
    }
}

/// Reads the bytes of a table of cases, as it stands on a day; `file` is what errors name.
///
/// # Errors
/// Everything that is wrong with the table. Its rows are looked at once its columns are right.
pub fn read(file: &Path, bytes: &[u8], today: NaiveDate) -> Result<Vec<Case>, Vec<CaseError>> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n');
        vec![CaseError::NotUtf8 { file: file.to_path_buf(), line: 1 + before.count() as u64 }]
    })?;
    let mut table = Table { file, today, cases: Vec::new(), errors: Vec::new() };
    // Of CRLF the reader would count a line only once the next row has begun.
    table.read(&text.replace("\r\n", "\n"));
    if table.errors.is_empty() { Ok(table.cases) } else { Err(table.errors) }
}

struct Table<'a> {
    file: &'a Path,
    today: NaiveDate,
    cases: Vec<Case>,
    errors: Vec<CaseError>,
}

impl Table<'_> {
    fn read(&mut self, text: &str) {
        // Text is always UTF-8 and rows may have any length, so that no record is an error.
        let mut records = ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes())
            .into_records()
            .flatten();
        let columns = self.columns(&records.next().unwrap_or_default());
        if !self.errors.is_empty() {
            return;
        }
        let mut first_lines = HashMap::new();
        // A spreadsheet leaves rows of blank cells below a table.
        for record in records.filter(|record| record.iter().any(|cell| !cell.trim().is_empty())) {
            self.row(&columns, &record, &mut first_lines);
        }
    }

    /// The columns in the order of the file.
    fn columns(&mut self, names: &StringRecord) -> Vec<Column> {
        let mut columns = Vec::new();
        let mut wrong = Vec::new();
        for name in names.iter().map(str::trim) {
            match Column::named(name) {
                Some(column) if columns.contains(&column) => {
                    wrong.push((name, ColumnProblem::Twice));
                }
                Some(column) => columns.push(column),
                None => wrong.push((name, ColumnProblem::Unknown)),
            }
        }
        for column in Column::ALL {
            if column.is_needed() && !columns.contains(column) {
                wrong.push((column.name(), ColumnProblem::Missing));
            }
        }
        self.errors.extend(wrong.into_iter().map(|(column, problem)| CaseError::Column {
            file: self.file.to_path_buf(),
            column: column.to_owned(),
            problem,
        }));
        columns
    }

    fn row(
        &mut self,
        columns: &[Column],
        record: &StringRecord,
        first_lines: &mut HashMap<String, u64>,
    ) {
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != columns.len() {
            self.errors.push(CaseError::Cells {
                file: self.file.to_path_buf(),
                line,
                found: record.len(),
                columns: columns.len(),
            });
            return;
        }
        let mut texts = [""; Column::COUNT];
        for (column, cell) in columns.iter().zip(record) {
            texts[*column as usize] = cell.trim();
        }
        let mut cells = Cells::new(texts);
        let case = cells.case(line, self.today);
        if let Some(first) = first_lines.get(&case.id).filter(|_| !case.id.is_empty()) {
            cells.wrong(Column::Id, CellProblem::TwiceFrom { line: *first });
        }
        first_lines.entry(case.id.clone()).or_insert(line);
        for (column, problem) in cells.into_wrong() {
            self.errors.push(CaseError::Cell {
                file: self.file.to_path_buf(),
                line,
                column,
                problem,
            });
        }
        self.cases.push(case);
    }
}
