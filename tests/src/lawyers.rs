//! The lawyers' cases, held against any rule base.

use std::path::PathBuf;

use chrono::NaiveDate;
use klagevejviser_core::RuleBase;
use klagevejviser_tools::cases::{self, Case};

/// The tables in `tests/cases/`.
pub const FILES: [&str; 5] = ["citizen.csv", "points.csv", "walks.csv", "rules.csv", "apart.csv"];

/// Where a table of cases lies.
pub fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases").join(name)
}

/// Every case of every table as it stands on a day. A table that cannot be read has none: the
/// acceptance test says why.
pub fn cases(today: NaiveDate) -> Vec<Case> {
    let read = |name: &&str| cases::read_file(&file(name), today).unwrap_or_default();
    FILES.iter().flat_map(read).collect()
}

/// The ids of the cases that come out otherwise than they expect; only the first, if that will do.
pub fn wrong(base: &RuleBase, cases: &[Case], first: bool) -> Vec<String> {
    let wrong = cases.iter().filter(|case| cases::run(base, case).is_err());
    wrong.take(if first { 1 } else { usize::MAX }).map(|case| case.id.clone()).collect()
}
