//! What an edition says of the rules is what the rules say; and the present rules are kept, so that a code made
//! today can be read on the day when they have changed.

use chrono::NaiveDate;
use klagevejviser_core::edition::{Edition, KEPT};
use klagevejviser_core::explore::walk;
use klagevejviser_core::rules::SEEN;
use klagevejviser_core::stamp::{Stamp, decode, encode};
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Condition, Fact, Kind, Known, Question, Values, decide,
};

use crate::brute::Dice;

/// What is shown of a code: the steps with their rules, and what was told of each point.
type Shown = (Vec<(String, Vec<String>)>, Vec<Vec<String>>);

fn by_the_edition(edition: &Edition, code: &str) -> Shown {
    let shown = edition.show(code).unwrap();
    let steps = shown.steps.iter().map(|given| {
        (given.step.name.clone(), given.rules.iter().map(|rule| rule.name.clone()).collect())
    });
    let told = shown.told.iter().map(|told| told.iter().map(|line| (*line).to_owned()).collect());
    (steps.collect(), told.collect())
}

fn by_the_rules(code: &str) -> Shown {
    let points = decode(&COPENHAGEN, code).unwrap();
    let advice = decide(&COPENHAGEN, &points);
    let steps = advice.sure().map(|given| {
        let rules = given.rules.iter().map(|rule| rule.name().to_owned());
        (given.step.name().to_owned(), rules.collect())
    });
    let said = |point: &Known, fact: Fact| {
        point.only(fact).map(|_| Condition { fact, within: point.get(fact) }.said().line())
    };
    let told = |point: &Known| Fact::ALL.iter().filter_map(|fact| said(point, *fact)).collect();
    (steps.collect(), points.iter().map(told).collect())
}

#[test]
fn every_end_of_two_kinds_of_complaint_comes_out_of_the_edition_as_out_of_the_rules() {
    let edition = Edition::read(&Edition::of(&COPENHAGEN, SEEN).written()).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let (mut dice, mut ends, mut open) = (Dice(29), 0, 0);
    for kind in [Kind::Decision, Kind::Other] {
        let kinds = Answer::Many(Values::one(kind as u8));
        let start = Answers::default().with(Question::Kind, kinds);
        walk(&COPENHAGEN, &start, today, &mut |answers, case, _| {
            ends += 1;
            let code = encode(&COPENHAGEN, &case.points);
            assert_eq!(by_the_edition(&edition, &code), by_the_rules(&code), "{answers:?}");
            // The same with some of it not told: then fewer steps are sure.
            let mut less = case.points.clone();
            for point in &mut less {
                for fact in Fact::ALL.iter().copied().filter(|fact| *fact != Fact::Kind) {
                    if dice.roll(4) == 0 {
                        point.set(fact, fact.all());
                    }
                }
            }
            let code = encode(&COPENHAGEN, &less);
            open += usize::from(less != case.points);
            assert_eq!(by_the_edition(&edition, &code), by_the_rules(&code), "{less:?}");
        });
    }
    println!("{ends} ends, {open} of them with less told");
    assert!(ends > 5_000 && open > ends / 2);
}

#[test]
fn several_complaint_points_join_in_the_edition_as_in_the_rules() {
    let edition = Edition::of(&COPENHAGEN, SEEN);
    let mut dice = Dice(31);
    for _ in 0..500 {
        let mut points = Vec::new();
        for kind in (0..Kind::ALL.len()).filter(|_| dice.roll(2) == 0).collect::<Vec<_>>() {
            let mut point = Known::nothing();
            for fact in Fact::ALL.iter().copied() {
                if dice.roll(3) != 0 {
                    point.set(fact, Values::one(dice.roll(fact.values().len()) as u8));
                }
            }
            point.set(Fact::Kind, Values::one(kind as u8));
            points.push(point);
        }
        if !points.is_empty() {
            let code = encode(&COPENHAGEN, &points);
            assert_eq!(by_the_edition(&edition, &code), by_the_rules(&code), "{points:?}");
        }
    }
}

#[test]
fn the_present_rules_are_kept() {
    let (stamp, text) = (Stamp::of(&COPENHAGEN, SEEN), Edition::of(&COPENHAGEN, SEEN).written());
    let kept = KEPT.iter().find(|kept| kept.name == stamp.to_string());
    assert!(
        kept.is_some_and(|kept| kept.text == text),
        "the rules or their words have changed since they were kept: run ./dev rules edition, and commit what it \
         writes into core/data/editions/"
    );
}

#[test]
fn every_edition_that_is_kept_can_be_read_and_found_by_a_code() {
    for kept in KEPT {
        let edition =
            Edition::read(kept.text).unwrap_or_else(|error| panic!("{}: {error}", kept.name));
        assert_eq!(edition.stamp().to_string(), kept.name);
        assert_eq!(edition.stamp().short().to_string(), kept.short());
        assert_eq!(edition.written(), kept.text);
    }
    let mut days: Vec<&str> = KEPT.iter().map(|kept| &kept.name[17..]).collect();
    days.sort_unstable();
    days.dedup();
    assert_eq!(
        days.len(),
        KEPT.len(),
        "two editions have one day: it is that day by which people tell them apart"
    );
}
