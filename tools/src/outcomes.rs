//! The outcomes of all cases as text, one file a table of rules: what `tests/outcomes/` holds, so that
//! a lawyer sees what a change does before it is signed off, and `./dev rules diff` can compare it with
//! an older version without building old code.
//!
//! A file names the table, what it gives, and the facts that it reads with all their values. Then comes
//! each outcome with its regions, a line each: boxes that cannot be widened, of which
//! [`explain::regions`] says more.

mod compare;
mod error;
mod history;
mod read;

use std::fmt::Write as _;

use klagevejviser_core::explain::{self, Region};
use klagevejviser_core::{Fact, RuleBase, Step, Table};

pub use compare::{Changes, compare};
pub use error::{LineProblem, OutcomesError};
pub use history::{FOLDER, diff};
pub use read::{Outcome, Outcomes, read};

/// An outcome that gives no step.
pub(crate) const NOTHING: &str = "nothing";
/// A region that is not narrowed.
pub(crate) const WHATEVER: &str = "whatever";
/// What a table of steps gives, where one of facts names its fact.
pub(crate) const STEPS: &str = "steps";

/// The name of each table's file, and what stands in it.
pub fn written(base: &RuleBase) -> Vec<(String, String)> {
    let facts = base.facts.iter().map(|source| {
        let value = |value: u8| source.sets.values().get(usize::from(value)).copied();
        let regions = outcomes(explain::regions(&source.table), |then| {
            value(then).unwrap_or_default().to_owned()
        });
        text(&source.table, source.sets.name(), &regions)
    });
    let steps = base
        .tables
        .iter()
        .map(|table| text(table, STEPS, &outcomes(explain::regions(table), codes)));
    facts.chain(steps).collect()
}

/// The file of a table.
pub fn file_name(table: &str) -> String {
    format!("{}.txt", table.replace(' ', "-"))
}

fn codes(steps: &[Step]) -> String {
    if steps.is_empty() {
        return NOTHING.to_owned();
    }
    steps.iter().map(|step| step.name()).collect::<Vec<_>>().join(" ")
}

/// Each outcome in codes, with its regions in codes.
fn outcomes<T: Copy>(
    regions: Vec<Region<T>>,
    code: impl Fn(T) -> String,
) -> Vec<(String, Vec<String>)> {
    let mut outcomes: Vec<(String, Vec<String>)> = Vec::new();
    for region in regions {
        let code = code(region.then);
        let conditions: Vec<String> = region
            .when
            .iter()
            .map(|condition| {
                let values = condition.fact.values();
                let within = condition.within.iter();
                let within = within.filter_map(|value| values.get(usize::from(value)).copied());
                format!("{}={}", condition.fact.name(), within.collect::<Vec<_>>().join("|"))
            })
            .collect();
        let region = if conditions.is_empty() { WHATEVER.to_owned() } else { conditions.join(" ") };
        match outcomes.iter_mut().find(|(known, _)| *known == code) {
            Some((_, regions)) => regions.push(region),
            None => outcomes.push((code, vec![region])),
        }
    }
    outcomes
}

fn text<T>(table: &Table<T>, gives: &str, outcomes: &[(String, Vec<String>)]) -> (String, String) {
    let mut text = format!("table {}\ngives {gives}\n", table.name);
    for fact in table.reads {
        let _ = writeln!(text, "reads {}", with_values(*fact));
    }
    for (outcome, regions) in outcomes {
        let _ = writeln!(text, "\n{outcome}");
        for region in regions {
            let _ = writeln!(text, "  {region}");
        }
    }
    (file_name(table.name), text)
}

fn with_values(fact: Fact) -> String {
    format!("{}={}", fact.name(), fact.values().join("|"))
}

#[cfg(test)]
mod tests;
