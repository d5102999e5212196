//! Everything about one rule: the provision, the rows that it decides, the cases that name it, its
//! texts, and where the page shows it.

use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use klagevejviser_core::rule::{Row, Work};
use klagevejviser_core::rules::{background_of, notes_on};
use klagevejviser_core::words::Slots;
use klagevejviser_core::{Condition, RuleBase, RuleId, Step, Table};

use crate::cases::{self, CaseError};

/// Where the lawyers' cases lie, seen from the project's folder.
pub const CASES: &str = "tests/cases";

/// Why a rule cannot be shown.
#[derive(Debug)]
pub enum ShowError {
    /// There is no such rule.
    Unknown {
        /// As it was given.
        id: String,
        /// Those whose ids are nearest.
        nearest: Vec<&'static str>,
    },
    /// The cases cannot be read.
    Cases(Vec<CaseError>),
    /// The folder of cases cannot be read.
    Folder {
        /// The folder.
        folder: String,
        /// Why not.
        said: String,
    },
}

impl fmt::Display for ShowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { id, nearest } => {
                write!(f, "there is no rule `{id}`; the nearest are {}", nearest.join(", "))
            }
            Self::Cases(errors) => {
                let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
                f.write_str(&errors.join("\n"))
            }
            Self::Folder { folder, said } => write!(f, "{folder} cannot be read: {said}"),
        }
    }
}

impl std::error::Error for ShowError {}

/// What there is to say about a rule, with the cases in a folder as they stand on a day.
///
/// # Errors
/// If there is no such rule, or if the cases cannot be read.
pub fn show(
    base: &RuleBase,
    id: &str,
    folder: &Path,
    today: NaiveDate,
) -> Result<String, ShowError> {
    let wanted = id.trim().to_ascii_uppercase();
    let rule = RuleId::ALL.iter().copied().find(|rule| rule.name() == wanted);
    let rule =
        rule.ok_or_else(|| ShowError::Unknown { id: id.to_owned(), nearest: nearest(id) })?;
    let mut text = provision(rule);
    let rows = rows(base, rule);
    section(&mut text, "Rows", &rows.iter().map(|row| row.told.clone()).collect::<Vec<_>>());
    section(&mut text, "Cases", &named_in(rule, folder, today)?);
    section(&mut text, "Texts", &texts(rule));
    let steps: Vec<Step> = rows.iter().flat_map(|row| row.then).copied().collect();
    section(&mut text, "Shown", &places(rule, &steps));
    Ok(text)
}

/// The ids whose numbers are nearest, or which begin alike.
fn nearest(id: &str) -> Vec<&'static str> {
    let number = |id: &str| {
        let digits: String = id.chars().filter(char::is_ascii_digit).take(9).collect();
        digits.parse::<u32>().unwrap_or(1)
    };
    let wanted = number(id);
    let mut ids: Vec<&'static str> = RuleId::ALL.iter().map(|rule| rule.name()).collect();
    ids.sort_by_key(|id| number(id).abs_diff(wanted));
    ids.truncate(3);
    ids
}

fn section(text: &mut String, title: &str, lines: &[String]) {
    let _ = writeln!(text, "\n{title}");
    if lines.is_empty() {
        text.push_str("  none\n");
    }
    for line in lines {
        let _ = writeln!(text, "  {line}");
    }
}

fn plain(text: klagevejviser_core::words::Text) -> String {
    text.plain(&Slots::default()).replace('\n', " ")
}

fn provision(rule: RuleId) -> String {
    let at_work = match rule.work() {
        Work::Decides => "decides rows",
        Work::Tells(_) => "stands in sight on steps",
        Work::Explains([]) => "stands on the page of rules only",
        Work::Explains(_) => "stands folded on steps",
        Work::Number => "is a number that a count or a fact uses",
    };
    let strength = rule.strength();
    let mut text = format!("{}: {at_work}; {strength:?}\n", rule.name());
    for cited in rule.cited() {
        let words = cited.source.words();
        let passage = if cited.passage.is_empty() { "" } else { ", " };
        let _ = writeln!(
            text,
            "  {} ({}){passage}{}",
            plain(words.title),
            plain(words.date),
            cited.passage
        );
    }
    text
}

/// A row that names the rule.
struct Named {
    told: String,
    /// The steps that it gives; none for the row of a fact.
    then: &'static [Step],
}

fn rows(base: &RuleBase, rule: RuleId) -> Vec<Named> {
    let facts = base.facts.iter().flat_map(|source| {
        let code = |then: u8| {
            let value = source.sets.values().get(usize::from(then)).copied();
            format!("{} {}", source.sets.name(), value.unwrap_or_default())
        };
        rows_of(&source.table, rule, code, |_| &[])
    });
    let steps = base.tables.iter().flat_map(|table| {
        let code = |then: &[Step]| {
            let codes: Vec<_> = then.iter().map(|step| step.name()).collect();
            if codes.is_empty() { "nothing".to_owned() } else { codes.join(" ") }
        };
        rows_of(table, rule, code, |then| then)
    });
    facts.chain(steps).collect()
}

fn rows_of<T: Copy>(
    table: &Table<T>,
    rule: RuleId,
    code: impl Fn(T) -> String,
    steps: impl Fn(T) -> &'static [Step],
) -> Vec<Named> {
    let named = |(_, row): &(usize, &Row<T>)| row.by.contains(&rule);
    let told = |(place, row): (usize, &Row<T>)| {
        let conditions: Vec<String> = row.when.iter().map(condition).collect();
        let when = if conditions.is_empty() { "else".to_owned() } else { conditions.join(", ") };
        let (table, then) = (table.name, code(row.then));
        Named { told: format!("{table}, row {}: {when}: {then}", place + 1), then: steps(row.then) }
    };
    table.rows.iter().enumerate().filter(named).map(told).collect()
}

/// A condition in codes, told by what is left out where that is shorter.
fn condition(condition: &Condition) -> String {
    let Condition { fact, within } = condition;
    let codes = |set: klagevejviser_core::Values| {
        let codes = set.iter().filter_map(|value| fact.values().get(usize::from(value)).copied());
        codes.collect::<Vec<_>>().join("|")
    };
    let others = fact.all().without(*within);
    if others.len() < within.len() {
        format!("{} not {}", fact.name(), codes(others))
    } else {
        format!("{} {}", fact.name(), codes(*within))
    }
}

/// The cases that meet the rule, or that say that they do not.
fn named_in(rule: RuleId, folder: &Path, today: NaiveDate) -> Result<Vec<String>, ShowError> {
    let unreadable = |error: std::io::Error| ShowError::Folder {
        folder: folder.display().to_string(),
        said: error.to_string(),
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "csv") {
            files.push(path);
        }
    }
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let name = file.file_name().map_or_else(String::new, |name| name.display().to_string());
        for case in cases::read_file(&file, today).map_err(ShowError::Cases)? {
            let wanted = case.rules.iter().find(|wanted| wanted.what == rule);
            let tag = case.tags.iter().find(|tag| tag.split(' ').any(|part| part == rule.name()));
            let how = match (wanted, tag) {
                (Some(wanted), _) if wanted.there => "named",
                (Some(_), _) => "not named",
                (None, Some(tag)) => tag.as_str(),
                (None, None) => continue,
            };
            found.push(format!("{name} {} ({how}): {}", case.id, case.situation));
        }
    }
    Ok(found)
}

fn texts(rule: RuleId) -> Vec<String> {
    vec![format!("Rule-{}: {}", rule.name(), plain(rule.words()))]
}

/// Where the page shows it: below which steps, in sight or folded.
fn places(rule: RuleId, decided: &[Step]) -> Vec<String> {
    let mut places = vec![format!("the page of rules: {}", rule.name())];
    for step in Step::ALL {
        let how = if decided.contains(step) {
            "\"Hvorfor?\" of the step"
        } else if notes_on(*step).any(|one| one == rule) {
            "in sight on the step"
        } else if background_of(*step).any(|one| one == rule) {
            "folded (\"Godt at vide\") on the step"
        } else {
            continue;
        };
        places.push(format!("{how} {}: {}", step.name(), plain(step.words().title)));
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use klagevejviser_core::COPENHAGEN;

    fn shown(id: &str) -> Result<String, ShowError> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(CASES);
        show(&COPENHAGEN, id, &folder, NaiveDate::from_ymd_opt(2026, 11, 23).unwrap())
    }

    #[test]
    fn a_rule_is_shown_with_its_rows_cases_texts_and_place() {
        let text = shown("r20").unwrap();
        for part in [
            "R20: decides rows; Firm",
            "chance, row 12: Track Delay|Conduct|Process|Practical|Public, Chance NotYet: WriteUnit BrAfterUnit",
            "rules.csv R20+ (named)",
            "Rule-R20: ",
            "\"Hvorfor?\" of the step WriteUnit",
        ] {
            assert!(text.contains(part), "no `{part}` in\n{text}");
        }
    }

    #[test]
    fn every_rule_can_be_shown() {
        for rule in RuleId::ALL {
            assert!(shown(rule.name()).is_ok(), "{}", rule.name());
        }
    }

    #[test]
    fn a_wrong_id_is_a_sentence_with_the_nearest_ids() {
        let error = shown("R85").unwrap_err().to_string();
        assert_eq!(error, "there is no rule `R85`; the nearest are R84, R83, R82");
        assert!(shown("æ").unwrap_err().to_string().contains("R1"));
        assert!(shown("R99999999999999999999").is_err());
    }
}
