//! The whole chain of tables for one complaint point. What must hold of it stands in
//! `klagevejviser_tests::safety`, the way of walking it in `klagevejviser_tests::points`.

use std::time::Instant;

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::Row;
use klagevejviser_core::{COPENHAGEN, Fact, Known, Part, Step, Values, decide_point};
use klagevejviser_tests::points::{
    Chain, GROUPS, beside, deadline_acts, every_point, ways, written,
};
use klagevejviser_tests::safety::{self, danger};

use crate::brute::{self, All, Dice};

/// One walk over all points: the first that breaks a property stops it.
#[test]
fn whatever_is_told_of_one_point_the_advice_is_safe() {
    let started = Instant::now();
    let number =
        safety::safe(&Chain::of(&COPENHAGEN), usize::MAX).unwrap_or_else(|wrong| panic!("{wrong}"));
    println!("{number} points in {:?}", started.elapsed());
}

/// Where there is no case of one's own, no decision can stand in it, and nobody is asked for one.
#[test]
fn who_has_no_case_of_their_own_gets_the_same_advice_whatever_is_decided() {
    safety::same_without_a_case(&COPENHAGEN).unwrap_or_else(|wrong| panic!("{wrong}"));
}

/// The groups leave nothing out, and take together only what comes out alike.
#[test]
fn what_amounts_to_the_same_comes_out_alike() {
    for fact in COPENHAGEN.tables.iter().flat_map(|table| table.reads) {
        for told in rests_on(&COPENHAGEN, *fact) {
            let known = GROUPS.iter().any(|group| group.told.contains(&told));
            assert!(known || beside(told), "no group tells {}", told.name());
        }
    }
    let groups: Vec<_> = GROUPS.iter().map(|group| ways(&COPENHAGEN, group)).collect();
    let steps = |all: &mut All| {
        brute::settle(&COPENHAGEN, all);
        COPENHAGEN.tables.iter().fold(0, |set, table| set | brute::steps_of(table, all))
    };
    let mut dice = Dice(3);
    for _ in 0..5_000 {
        let mut all = [0; Fact::COUNT];
        for fact in Fact::ALL {
            all[*fact as usize] = dice.roll(fact.values().len()) as u8;
        }
        let expected = steps(&mut all);
        let mut alike = all;
        for (group, ways) in GROUPS.iter().zip(&groups) {
            for fact in group.told {
                alike[*fact as usize] = ways[&(group.seen)(&COPENHAGEN, &all)][*fact as usize];
            }
        }
        assert_eq!(steps(&mut alike), expected, "{}\n  {}", written(&all), written(&alike));
    }
}

/// What is read here one combination at a time is what the engine says.
#[test]
fn what_is_fully_told_is_sure_and_comes_out_of_the_engine_too() {
    let mut at = 0_usize;
    every_point(&COPENHAGEN, &mut |all, steps| {
        at += 1;
        if !at.is_multiple_of(997) {
            return true;
        }
        let mut point = Known::nothing();
        for fact in Fact::ALL {
            point.set(*fact, Values::one(all[*fact as usize]));
        }
        let advice = decide_point(&COPENHAGEN, &point);
        assert_eq!(advice.possible().count(), 0, "{}", written(all));
        let found = advice.sure().fold(0, |set, given| set | brute::bit(given.step));
        assert_eq!(brute::names(found), brute::names(steps), "{}", written(all));
        true
    });
}

/// What makes it hard, and what is opened on the result, adds steps and takes none away. Age and
/// other places turn the advice to complain into the advice to ask first.
#[test]
fn what_is_told_beside_the_rest_only_adds() {
    for table in COPENHAGEN.tables.iter().filter(|table| table.name != "br") {
        if table.reads.iter().any(|fact| beside(*fact)) {
            let told = |row: &&Row<_>| row.when.iter().any(|one| beside(one.fact));
            let otherwise = table.rows.iter().filter(|row| !told(row));
            assert!(otherwise.clone().all(|row| row.then.is_empty()), "{}", table.name);
        }
    }
}

#[test]
fn danger_comes_before_everything_and_a_deadline_before_the_rest() {
    let (danger, deadline) = (danger(), deadline_acts());
    let class = |step: &Step| match brute::bit(*step) {
        _ if step.part() == Part::Card => 0,
        set if set & danger != 0 => 1,
        set if set & deadline != 0 => 2,
        _ => 3,
    };
    let misplaced: Vec<_> = Step::ALL
        .windows(2)
        .filter(|pair| class(&pair[0]) > class(&pair[1]))
        .map(|pair| format!("{} before {}", pair[0].name(), pair[1].name()))
        .collect();
    assert!(misplaced.is_empty(), "{}", misplaced.join(", "));
}

#[test]
fn every_step_has_words_and_somebody_to_turn_to() {
    for step in Step::ALL {
        let (words, outcome) = (step.words(), step.outcome().words());
        assert!(!words.title.is_empty(), "{}", step.name());
        assert!(
            !outcome.title.is_empty() && !outcome.means.is_empty(),
            "{}",
            step.outcome().code()
        );
        assert!(!step.addressee().words().title.is_empty(), "{:?}", step.addressee());
        if step.part() == Part::Act {
            assert!(!words.text.is_empty() && !words.how.is_empty(), "{}", step.name());
        }
    }
}
