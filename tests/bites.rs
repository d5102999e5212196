//! The test of the test: classic slips are seeded into copies of the rules, and each is caught by a
//! named check of the proof, of the lawyers' cases, or by the compiler.
//!
//! What the types make impossible is shown by doc tests that must not compile, at
//! `klagevejviser_core::rules::RuleId` (a row that names a rule which no provision has) and at
//! `klagevejviser_core::words` (a text that is not in the file).

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use chrono::NaiveDate;
use klagevejviser_core::rule::FactTable;
use klagevejviser_core::rules::{COPENHAGEN, asides, decision, facts, gate};
use klagevejviser_core::{Fact, Hindered, OwnCase, RuleBase, Table, Track, Values};
use klagevejviser_tests::points::Chain;
use klagevejviser_tests::slips::{self, fact_rows, leak, when, with_fact, with_rows, with_steps};
use klagevejviser_tests::{safety, shape, unsure};

/// What is wrong with the shape, by the names of the checks that say so.
fn found_by(base: &RuleBase) -> Vec<&'static str> {
    let mut names: Vec<_> = shape::wrong(base).into_iter().map(|(name, _)| name).collect();
    names.dedup();
    names
}

fn unsafe_because(base: &RuleBase) -> String {
    safety::safe(&Chain::of(&COPENHAGEN).broken(base), usize::MAX)
        .expect_err("the slip is not caught")
}

#[test]
fn the_rules_as_they_are_have_no_slip() {
    assert_eq!(found_by(&COPENHAGEN), [""; 0]);
    assert!(safety::safe(&Chain::of(&COPENHAGEN), usize::MAX).is_ok());
}

#[test]
fn yes_and_no_swapped_in_a_fact_is_caught() {
    for (source, says) in [
        (facts::RIPE, "before the place had its chance"),
        (facts::OWN_CASE, "an appeal may be running"),
        (facts::VIOLENCE, "who was hit"),
    ] {
        let why = unsafe_because(&slips::swapped(&source));
        assert!(
            why.contains(says) || why.contains("nothing to do"),
            "{}: {why}",
            source.sets.name()
        );
    }
    // Help for who cannot complain: nothing unsafe, but the lawyers' cases say when.
    assert!(!wrong_cases(&slips::swapped(&facts::HINDERED)).is_empty());
}

#[test]
fn yes_and_no_swapped_in_a_condition_is_caught() {
    assert!(unsafe_because(&slips::swapped_condition()).contains("who was hit"));
    let base = with_steps(with_rows(&decision::DECISION, |rows| {
        rows[0].when = when(rows[0].when, Fact::OwnCase, OwnCase::of(&[OwnCase::Yes]).within);
    }));
    let why = unsafe_because(&base);
    assert!(why.contains("nothing to do") || why.contains("deadline"), "{why}");
    let base = with_steps(with_rows(&asides::ALONE, |rows| {
        rows[0].when = when(rows[0].when, Fact::Hindered, Hindered::of(&[Hindered::No]).within);
    }));
    assert!(!wrong_cases(&base).is_empty());
}

#[test]
fn a_fact_that_rests_on_itself_is_caught() {
    assert!(found_by(&slips::rests_on_itself()).contains(&"circular"));
    // And through another: the scope that asks for what rests on it.
    let later = FactTable {
        table: Table { reads: &[Fact::Whom, Fact::Ripe], ..facts::SCOPE.table },
        ..facts::SCOPE
    };
    assert!(found_by(&with_fact(later)).contains(&"circular"));
}

#[test]
fn a_shadowed_row_is_caught() {
    assert!(found_by(&slips::shadowed()).contains(&"shadowed"));
    let base = with_steps(with_rows(&gate::GATE, |rows| rows.swap(1, 5)));
    assert!(found_by(&base).contains(&"shadowed"));
}

#[test]
fn a_missing_last_row_is_caught() {
    for table in COPENHAGEN.tables {
        let base = with_steps(with_rows(table, |rows| {
            rows.pop();
        }));
        assert!(found_by(&base).contains(&"undecided"), "{}", table.name);
    }
    for source in COPENHAGEN.facts {
        let base = fact_rows(source, |rows| {
            rows.pop();
        });
        assert!(found_by(&base).contains(&"undecided"), "{}", source.sets.name());
    }
}

#[test]
fn a_missing_row_is_caught() {
    let base = slips::without_a_row();
    assert!(found_by(&base).contains(&"unreached"));
    assert!(unsafe_because(&base).contains("danger was named"));
}

#[test]
fn a_dependency_that_nothing_sets_any_more_is_caught() {
    assert_eq!(found_by(&slips::unset()), ["unset"]);
    // The rows that asked for it are gone, and the table still reads it.
    let base = with_steps(with_rows(&asides::DISCRIMINATION, |rows| {
        rows.remove(2);
    }));
    assert!(found_by(&base).contains(&"unread"));
    // A row asks for it, and the table does not read it: it could never decide.
    assert!(found_by(&slips::unread()).contains(&"unread"));
}

#[test]
fn a_provision_that_no_row_names_any_more_is_caught() {
    let wrong = shape::unreached(&slips::unnamed());
    assert_eq!(wrong, ["no advice names R66, though it decides"]);
}

#[test]
fn two_facts_that_rest_on_the_same_answer_are_caught() {
    assert!(found_by(&slips::shared()).contains(&"shared"));
}

#[test]
fn a_deadline_that_not_knowing_loses_is_caught() {
    // "Don't know" about the decision taken for "none".
    let base = with_steps(with_rows(&decision::DECISION, |rows| {
        rows.remove(3);
    }));
    let base = RuleBase {
        tables: leak(
            base.tables
                .iter()
                .map(|table| {
                    if table.name != "decision" {
                        return *table;
                    }
                    with_rows(table, |rows| {
                        let unknown = klagevejviser_core::Decision::Unknown as u8;
                        let none = rows[2].when[0].within.or(Values::one(unknown));
                        rows[2].when = when(rows[2].when, Fact::Decision, none);
                    })
                })
                .collect(),
        ),
        ..COPENHAGEN
    };
    assert!(unsure::keeps_deadlines(&base).is_err());
}

#[test]
fn a_matter_elsewhere_that_is_taken_for_ones_own_is_caught() {
    assert!(!wrong_cases(&slips::taken_for_ones_own()).is_empty());
    // No case of one's own, and yet asked for a decision.
    let base = fact_rows(&facts::OWN_CASE, |rows| {
        let kept = rows[0].when[0].within.without(Values::one(Track::Work as u8));
        rows[0].when = when(rows[0].when, Fact::Track, kept);
    });
    assert!(
        safety::safe(&Chain::of(&COPENHAGEN).broken(&base), usize::MAX).is_err()
            || !wrong_cases(&base).is_empty()
    );
}

/// The lawyers' cases that come out otherwise than they expect.
fn wrong_cases(base: &RuleBase) -> Vec<String> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    klagevejviser_tests::lawyers::wrong(base, &klagevejviser_tests::lawyers::cases(today), true)
}
