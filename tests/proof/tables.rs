//! The shape of the tables. The checks stand in `klagevejviser_tests::shape`; `tests/bites.rs` shows
//! that each finds what it is there for.

use chrono::NaiveDate;
use klagevejviser_core::{Answer, Answers, COPENHAGEN, Fact, Question, fold};
use klagevejviser_tests::shape;

pub(crate) use klagevejviser_tests::shape::ALWAYS_TOLD;

/// Fails with everything that is wrong, not only with the first of it.
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_table_is_small_enough_to_be_tried_whole() {
    none(&shape::too_large(&COPENHAGEN));
}

#[test]
fn every_table_decides_whatever_is_told() {
    none(&shape::undecided(&COPENHAGEN));
}

#[test]
fn every_row_decides_some_case() {
    none(&shape::shadowed(&COPENHAGEN));
}

#[test]
fn tables_read_what_their_rows_ask_and_nothing_else() {
    none(&shape::unread(&COPENHAGEN));
}

#[test]
fn every_fact_that_a_table_reads_follows_or_is_asked_for() {
    none(&shape::unset(&COPENHAGEN));
}

#[test]
fn no_table_reads_two_facts_that_rest_on_the_same_answer() {
    none(&shape::shared(&COPENHAGEN));
}

#[test]
fn what_a_point_is_about_and_for_whom_is_never_open() {
    let kinds = Answer::Many(Fact::Kind.all());
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let case = fold(&COPENHAGEN, &Answers::default().with(Question::Kind, kinds), day);
    assert_eq!(case.points.len(), Fact::Kind.values().len());
    for point in case.points {
        assert!(ALWAYS_TOLD.iter().all(|fact| point.only(*fact).is_some()));
    }
}

#[test]
fn facts_follow_only_from_what_is_told_or_stands_above_them() {
    none(&shape::circular(&COPENHAGEN));
}

#[test]
fn every_step_outcome_addressee_and_deciding_rule_is_reached() {
    none(&shape::unreached(&COPENHAGEN));
}
