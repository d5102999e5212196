//! What people fetch, held against what it may weigh: `tests/lists/sizes.txt`, one line a thing.

use std::fmt::Write as _;

/// Where the table stands.
pub const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/lists/sizes.txt");

/// What was measured: a name of the table, and bytes, or a number of requests.
pub type Now = Vec<(String, usize)>;

/// A line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    what: String,
    /// What it may weigh; nothing for a part, which its sum speaks for.
    budget: Option<usize>,
    /// What it weighed when the table was last renewed.
    last: usize,
}

/// The table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sizes {
    /// The lines above the table, which explain it.
    head: String,
    lines: Vec<Line>,
}

impl Line {
    /// What is let pass: the budget; where that is not reached yet, what it weighed, and a hundredth for what another
    /// compiler or a corrected sentence makes of it.
    fn limit(&self) -> Option<usize> {
        self.budget.map(|budget| budget.max(self.last + self.last / 100))
    }
}

impl Sizes {
    /// Reads the table.
    ///
    /// # Errors
    /// If a line is none, by its number.
    pub fn read(text: &str) -> Result<Self, String> {
        let (mut head, mut lines) = (String::new(), Vec::new());
        for (number, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                let _ = writeln!(head, "{line}");
                continue;
            }
            let columns: Vec<&str> = line.split('|').map(str::trim).collect();
            let read = |field: &str, text: &str| {
                let wrong = |_| format!("sizes.txt:{number}: {field}: `{text}` is no number");
                text.parse::<usize>().map_err(wrong)
            };
            let [what, budget, last] = columns[..] else {
                return Err(format!("sizes.txt:{number}: expected what | budget | last"));
            };
            let budget = if budget == "-" { None } else { Some(read("budget", budget)?) };
            lines.push(Line { what: what.to_owned(), budget, last: read("last", last)? });
        }
        Ok(Self { head, lines })
    }

    /// Everything that weighs more than it may, or is measured and not in the table, or the other way round.
    #[must_use]
    pub fn breaches(&self, now: &Now) -> Vec<String> {
        let mut told = Vec::new();
        for line in &self.lines {
            match (measured(now, &line.what), line.limit()) {
                (None, _) => told.push(format!("{}: was not measured", line.what)),
                (Some(size), Some(limit)) if size > limit => {
                    told.push(format!("{}: {size} is more than {limit}", line.what));
                }
                (Some(_), _) => {}
            }
        }
        for (what, _) in now.iter().filter(|(what, _)| self.line(what).is_none()) {
            told.push(format!("{what}: is not in tests/lists/sizes.txt"));
        }
        told
    }

    /// What was measured beside the budget and what it was before.
    #[must_use]
    pub fn beside(&self, now: &Now) -> String {
        let mut table = format!("{:<44} {:>8} {:>8} {:>8}\n", "what", "budget", "last", "now");
        for (what, size) in now {
            let line = self.line(what);
            let budget = line.and_then(|line| line.budget);
            let number = |number: Option<usize>| {
                number.map_or_else(|| "-".to_owned(), |number| number.to_string())
            };
            let _ = writeln!(
                table,
                "{what:<44} {:>8} {:>8} {size:>8}",
                number(budget),
                number(line.map(|line| line.last))
            );
        }
        table
    }

    /// The table with what was measured now; a part that is new comes without a budget.
    #[must_use]
    pub fn renewed(&self, now: &Now) -> String {
        let mut table = self.head.clone();
        for (what, size) in now {
            let budget = self.line(what).and_then(|line| line.budget);
            let budget = budget.map_or_else(|| "-".to_owned(), |budget| budget.to_string());
            let _ = writeln!(table, "{what:<44} | {budget:>7} | {size:>7}");
        }
        table
    }

    fn line(&self, what: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.what == what)
    }
}

fn measured(now: &Now, what: &str) -> Option<usize> {
    now.iter().find(|(name, _)| name == what).map(|(_, size)| *size)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str =
        "# What it is.\nguide | 104000 | 200000\n  module | - | 190000\nletters | 30000 | 4000\n";

    fn now(guide: usize, letters: usize) -> Now {
        let row = |what: &str, size| (what.to_owned(), size);
        vec![row("guide", guide), row("module", 190_000), row("letters", letters)]
    }

    #[test]
    fn what_has_not_reached_its_budget_may_not_grow_and_what_has_may_up_to_it() {
        let sizes = Sizes::read(TABLE).unwrap();
        assert_eq!(sizes.breaches(&now(202_000, 30_000)), [""; 0]);
        assert_eq!(sizes.breaches(&now(202_001, 4_000)), ["guide: 202001 is more than 202000"]);
        assert_eq!(sizes.breaches(&now(100_000, 30_001)), ["letters: 30001 is more than 30000"]);
    }

    #[test]
    fn what_was_not_measured_or_is_not_in_the_table_is_told() {
        let sizes = Sizes::read(TABLE).unwrap();
        let told = sizes.breaches(&vec![("guide".to_owned(), 1), ("new".to_owned(), 1)]);
        assert_eq!(told.len(), 3, "{told:?}");
        assert!(told[2].starts_with("new: "), "{told:?}");
    }

    #[test]
    fn a_renewed_table_has_the_same_budgets_and_what_was_measured() {
        let sizes = Sizes::read(TABLE).unwrap();
        let renewed = Sizes::read(&sizes.renewed(&now(180_000, 4_100))).unwrap();
        assert_eq!(renewed.head, "# What it is.\n");
        assert_eq!(
            renewed.line("guide").map(|line| (line.budget, line.last)),
            Some((Some(104_000), 180_000))
        );
        assert!(sizes.beside(&now(1, 2)).contains("104000   200000        1"));
    }

    #[test]
    fn a_line_that_is_none_is_told_with_its_number_and_field() {
        assert_eq!(
            Sizes::read("guide | much | 1"),
            Err("sizes.txt:1: budget: `much` is no number".to_owned())
        );
        assert!(Sizes::read("guide | 1").is_err_and(|told| told.starts_with("sizes.txt:1: ")));
    }

    #[test]
    fn the_table_can_be_read() {
        let text = std::fs::read_to_string(FILE).unwrap();
        assert!(Sizes::read(&text).unwrap().lines.iter().any(|line| line.budget.is_some()));
    }
}
