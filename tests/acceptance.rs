//! The lawyers' tables of cases in `tests/cases/`, held against the rules; and what the tables say
//! about the guide as a whole. `tests/cases/README.md` describes the format.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use std::path::PathBuf;

use chrono::NaiveDate;
use klagevejviser_core::rule::Work;
use klagevejviser_core::{Addressee, COPENHAGEN, Outcome, Part, RuleId, Strength};
use klagevejviser_tools::cases::{self, Case, End, Wanted};

/// Days on which the tables are told: an ordinary Monday; before Christmas; before Easter; a leap
/// day. What is relative to today must come out alike on all of them.
const DAYS: [(i32, u32, u32); 4] = [(2026, 11, 23), (2026, 12, 21), (2027, 3, 22), (2028, 2, 29)];

fn days() -> impl Iterator<Item = NaiveDate> {
    DAYS.iter().map(|(year, month, day)| NaiveDate::from_ymd_opt(*year, *month, *day).unwrap())
}

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("cases").join(name)
}

fn table(name: &str, today: NaiveDate) -> Vec<Case> {
    cases::read_file(&file(name), today).unwrap_or_else(|errors| {
        let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
        panic!("{}", errors.join("\n"))
    })
}

/// Holds a table against the rules on some days; a row that fails is told once.
fn hold(name: &str, days: impl Iterator<Item = NaiveDate>) {
    let mut failed: Vec<String> = Vec::new();
    let mut told = Vec::new();
    let mut rows = 0;
    for today in days {
        for case in table(name, today) {
            rows += 1;
            let Err(mismatches) = cases::run(&COPENHAGEN, &case) else { continue };
            if told.contains(&case.id) {
                continue;
            }
            let why: Vec<_> = mismatches.iter().map(ToString::to_string).collect();
            let Case { line, id, situation, today, .. } = &case;
            failed
                .push(format!("{name}:{line}: {id} on {today:?}: {situation}\n{}", why.join("\n")));
            told.push(case.id);
        }
    }
    assert!(failed.is_empty(), "{} rows fail:\n{}", failed.len(), failed.join("\n"));
    println!("{name}: {rows} rows hold");
}

#[test]
fn every_citizen_of_the_register_hears_what_the_lawyers_say() {
    hold("citizen.csv", days());
}

#[test]
fn every_walk_asks_as_many_questions_and_begins_as_it_should() {
    hold("walks.csv", days().take(1));
}

#[test]
fn every_rule_decides_where_its_condition_is_met_and_not_where_it_is_not() {
    hold("rules.csv", days());
}

/// The rules that must have a case for and a case against.
fn firm() -> impl Iterator<Item = RuleId> {
    RuleId::ALL.iter().copied().filter(|rule| match rule.work() {
        Work::Decides => rule.strength() == Strength::Firm,
        Work::Tells(_) | Work::Explains(_) | Work::Number => false,
    })
}

#[test]
fn every_firm_rule_has_a_case_that_meets_it_and_one_that_does_not() {
    let cases = table("rules.csv", days().next().unwrap());
    let has = |tag: String, wanted: Wanted<RuleId>| {
        cases.iter().any(|case| case.tags.contains(&tag) && case.rules.contains(&wanted))
    };
    let lacking: Vec<String> = firm()
        .flat_map(|rule| [("meets", true), ("not", false)].map(|(tag, there)| (rule, tag, there)))
        .filter(|(rule, tag, there)| {
            !has(format!("{tag} {}", rule.name()), Wanted { what: *rule, there: *there })
        })
        .map(|(rule, tag, _)| format!("{tag} {}", rule.name()))
        .collect();
    assert!(lacking.is_empty(), "rules.csv lacks: {}", lacking.join(", "));
}

/// How every citizen case and walk ends, with blank cells filled in the first way that fits.
fn endings() -> Vec<End> {
    let today = days().next().unwrap();
    ["citizen.csv", "walks.csv"]
        .iter()
        .flat_map(|name| table(name, today))
        .map(|case| cases::ends(&COPENHAGEN, &case).unwrap().remove(0))
        .collect()
}

#[test]
fn the_share_that_ends_at_borgerraadgiveren_is_told() {
    let endings = endings();
    let share = |what: &str, is_so: &dyn Fn(&End) -> bool| {
        let found = endings.iter().filter(|end| is_so(end)).count();
        println!("{what}: {found} of {} cases ({} %)", endings.len(), 100 * found / endings.len());
        found
    };
    let br = share("end at Borgerrådgiveren (O-BR)", &|end| {
        end.advice.outcomes().contains(&Outcome::Br)
    });
    let phone = share("begin at Borgerrådgiveren (first act)", &|end| {
        let first = end.advice.sure().find(|given| given.step.part() == Part::Act);
        first.is_some_and(|given| given.step.addressee() == Addressee::Borgerraadgiveren)
    });
    // Its hours are scarce: most people are helped elsewhere first.
    assert!(2 * br < endings.len());
    assert!(2 * phone < endings.len());
}

#[test]
fn most_people_meet_six_questions_and_nobody_more_than_eleven() {
    let mut questions: Vec<usize> = endings().iter().map(|end| end.told.counted.len()).collect();
    questions.sort_unstable();
    let (median, longest) = (questions[questions.len() / 2], questions[questions.len() - 1]);
    println!("questions over the cases and walks: median {median}, longest {longest}");
    assert!(median <= 6, "median {median}");
    assert!(longest <= 11, "longest {longest}");
}
