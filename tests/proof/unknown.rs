//! "I don't know" is safe; what that means stands in `klagevejviser_tests::unsure`.

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::{COPENHAGEN, Fact, Outcome, Part};
use klagevejviser_tests::points::deadline_acts;
use klagevejviser_tests::unsure::{deadline_tables, keeps_deadlines, unsure};

use crate::brute;

#[test]
fn every_question_that_one_may_not_know_has_such_an_answer() {
    let unsure: Vec<Fact> = unsure(&COPENHAGEN).into_iter().map(|(fact, _)| fact).collect();
    for fact in [
        Fact::Whom,
        Fact::Trouble,
        Fact::Decision,
        Fact::AppealAnswer,
        Fact::Deadline,
        Fact::Guidance,
        Fact::Sent,
        Fact::Window,
    ] {
        assert!(unsure.contains(&fact), "{}", fact.name());
    }
}

#[test]
fn who_does_not_know_keeps_every_deadline_that_another_answer_would_name() {
    let tried = keeps_deadlines(&COPENHAGEN).unwrap_or_else(|lost| panic!("{lost}"));
    println!("{tried} times \"I don't know\"");
}

/// What is sent, and when, names no deadline of one's own.
#[test]
fn what_was_sent_and_when_changes_no_deadline() {
    for table in deadline_tables(&COPENHAGEN) {
        for fact in table.reads.iter().flat_map(|fact| rests_on(&COPENHAGEN, *fact)) {
            assert!(![Fact::Asked, Fact::Sent, Fact::Window].contains(&fact), "{}", table.name);
        }
    }
    let acts = brute::steps(|step| {
        step.part() == Part::Act && matches!(step.outcome(), Outcome::Appeal | Outcome::Hearing)
    });
    assert_eq!(deadline_acts() & !acts, 0);
}
