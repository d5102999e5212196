//! Tables of cases, checked row by row, for people to read.

use std::fmt::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use klagevejviser_core::RuleBase;

use super::{read_file, run};

/// What came of a table: a line a row, and below a row that failed what was expected, what came
/// out and why.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The lines.
    pub lines: String,
    /// Whether every row could be read and came out as expected.
    pub passed: bool,
}

/// Checks the table in a file as it stands on a day.
pub fn check(base: &RuleBase, file: &Path, today: NaiveDate) -> Checked {
    let cases = match read_file(file, today) {
        Ok(cases) => cases,
        Err(errors) => {
            let lines = errors.iter().map(|error| format!("{error}\n")).collect();
            return Checked { lines, passed: false };
        }
    };
    let (mut lines, mut failed) = (String::new(), 0);
    for case in &cases {
        match run(base, case) {
            Ok(()) => drop(writeln!(lines, "pass  {:<5} {}", case.id, case.situation)),
            Err(mismatches) => {
                failed += 1;
                let _ = writeln!(lines, "FAIL  {:<5} {}", case.id, case.situation);
                for mismatch in mismatches {
                    let _ = writeln!(lines, "{mismatch}");
                }
            }
        }
    }
    let _ = writeln!(
        lines,
        "{}: {} of {} rows pass, told on {today:?}",
        file.display(),
        cases.len() - failed,
        cases.len()
    );
    Checked { lines, passed: failed == 0 }
}
