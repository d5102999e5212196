//! The lawyers' tables of cases in `tests/cases/`, held against the rules; and what the tables say
//! about the guide as a whole. `tests/cases/README.md` describes the format.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use chrono::NaiveDate;
use klagevejviser_core::rule::Work;
use klagevejviser_core::{Addressee, COPENHAGEN, Of, Outcome, Part, Question, RuleId};
use klagevejviser_tests::lawyers::file;
use klagevejviser_tools::cases::{self, Case, End, Wanted};

/// Days on which the tables are told: an ordinary Monday; before Christmas; before Easter; a leap
/// day. What is relative to today must come out alike on all of them.
const DAYS: [(i32, u32, u32); 4] = [(2026, 11, 23), (2026, 12, 21), (2027, 3, 22), (2028, 2, 29)];

fn days() -> impl Iterator<Item = NaiveDate> {
    DAYS.iter().map(|(year, month, day)| NaiveDate::from_ymd_opt(*year, *month, *day).unwrap())
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

/// The situations of the directory, by the guide; `tests/search.rs` finds them by the search.
#[test]
fn every_situation_of_the_directory_comes_out_right_by_the_guide() {
    hold("referrals.csv", days());
}

#[test]
fn several_points_in_one_run_go_each_to_its_own_addressee() {
    hold("points.csv", days());
}

#[test]
fn every_walk_asks_as_many_questions_and_begins_as_it_should() {
    hold("walks.csv", days().take(1));
}

#[test]
fn every_rule_decides_where_its_condition_is_met_and_not_where_it_is_not() {
    hold("rules.csv", days());
}

#[test]
fn every_answer_is_told_apart_from_its_neighbours() {
    hold("apart.csv", days());
}

/// Whether a case can show that an advice rests on the rule, and whether the advice then names it.
/// A number shows itself by the day that the advice names; what stands on no step shows nowhere.
fn shows(rule: RuleId) -> Option<bool> {
    match rule.work() {
        Work::Decides => Some(true),
        Work::Tells(steps) | Work::Explains(steps) => (!steps.is_empty()).then_some(true),
        Work::Number => Some(false),
    }
}

#[test]
fn every_rule_has_a_case_that_meets_it_and_one_that_does_not() {
    let cases = table("rules.csv", days().next().unwrap());
    let mut lacking = Vec::new();
    for rule in RuleId::ALL.iter().copied() {
        let Some(named) = shows(rule) else { continue };
        for (tag, there) in [("meets", true), ("not", false)] {
            let tag = format!("{tag} {}", rule.name());
            let wanted = Wanted { what: rule, there };
            let mut tagged = cases.iter().filter(|case| case.tags.contains(&tag));
            if !tagged.any(|case| !named || case.rules.contains(&wanted)) {
                lacking.push(tag);
            }
        }
    }
    assert!(lacking.is_empty(), "rules.csv lacks: {}", lacking.join(", "));
}

#[test]
fn where_the_register_is_uncertain_the_advice_must_say_so() {
    let cases = table("citizen.csv", days().next().unwrap());
    let (uncertain, firm): (Vec<_>, Vec<_>) =
        cases.into_iter().partition(|case| case.tags.iter().any(|tag| tag == "UNC"));
    let lacking: Vec<_> = uncertain.iter().filter(|case| !case.doubt).collect();
    assert!(lacking.is_empty(), "no doubt is demanded of: {lacking:?}");
    println!("uncertain in the register: {} of {}", uncertain.len(), uncertain.len() + firm.len());
}

/// The tables over which shares and medians are told.
const CASES_AND_WALKS: [&str; 2] = ["citizen.csv", "walks.csv"];

/// How every case of some tables ends, with blank cells filled in the first way that fits.
fn endings(names: &[&str]) -> Vec<End> {
    let today = days().next().unwrap();
    names
        .iter()
        .flat_map(|name| table(name, today))
        .map(|case| cases::ends(&COPENHAGEN, &case).unwrap().remove(0))
        .collect()
}

#[test]
fn the_share_that_ends_at_borgerraadgiveren_is_told() {
    let endings = endings(&CASES_AND_WALKS);
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
    let endings = endings(&CASES_AND_WALKS);
    let counted = |endings: &[End]| {
        let mut counted: Vec<_> = endings.iter().map(|end| end.told.questions()).collect();
        counted.sort_unstable();
        counted
    };
    // Who says that the points differ chooses to be asked of each by itself.
    let mut several = self::endings(&["points.csv"]);
    several.retain(|end| !end.answers.apart);
    let (alone, several) = (counted(&endings), counted(&several));
    let median = alone[alone.len() / 2];
    let longest = alone[alone.len() - 1].max(several[several.len() - 1]);
    println!("questions: median {median} over the cases and walks, longest {longest} over all");
    // The same list in a fixed order, without leaving out what can change nothing.
    let fixed = Question::ALL.iter().filter(|question| {
        !question.stands_by_default() && question.of().is_none_or(|of| of == Of::All)
    });
    println!("a fixed order would ask everybody {}", fixed.count());
    for question in Question::ALL {
        let met = endings.iter().filter(|end| end.told.counted.contains(question)).count();
        if met > 0 {
            println!("{met:>4} of {} meet {}", endings.len(), question.name());
        }
    }
    assert!(median <= 6, "median {median}");
    assert!(longest <= 11, "longest {longest}");
}
