//! How long the rules take: one decision, the next question, every table. Run it with
//! `./dev bench`; read the ratios, since absolute times belong to one machine.

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use klagevejviser_core::directory::search::Index;
use klagevejviser_core::{
    Answer, Answers, Asked, COPENHAGEN, Decision, Kind, Of, Question, Sent, Urgent, Values, Whom,
    decide, explore, fold,
};

fn main() {
    divan::main();
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// A complaint without an answer: seven questions.
fn answers() -> Answers {
    Answers::default()
        .with(Question::Kind, Answer::Many(Values::one(Kind::Delay as u8)))
        .with(Question::Whom, Answer::One(Whom::Kk as u8))
        .with(Question::Urgent, Answer::One(Urgent::No as u8))
        .with(Question::Decision, Answer::One(Decision::None as u8))
        .with(Question::Asked(Of::All), Answer::One(Asked::Silent as u8))
        .with(Question::Sent(Of::All), Answer::One(Sent::Complaint as u8))
}

/// Answers to facts: which questions count, and which comes next.
#[divan::bench]
fn next_question() -> Option<Question> {
    fold(&COPENHAGEN, black_box(&answers()), today()).next
}

/// Facts to advice.
#[divan::bench]
fn one_decision(bencher: Bencher) {
    let case = fold(&COPENHAGEN, &answers(), today());
    bencher.bench(|| decide(&COPENHAGEN, black_box(&case.points)));
}

/// Every combination of every table once.
#[divan::bench(sample_count = 20)]
fn every_table() -> explore::Explored {
    explore::tables(black_box(&COPENHAGEN))
}

/// Every way through the questions about a decision, with its advice.
#[divan::bench(sample_count = 5)]
fn every_way_of_a_decision() -> explore::Explored {
    let kinds = Answer::Many(Values::one(Kind::Decision as u8));
    explore::walked(&COPENHAGEN, &Answers::default().with(Question::Kind, kinds), today())
}

/// What is typed to hits: the whole index once a word.
#[divan::bench]
fn one_search(bencher: Bencher) {
    let index = Index::built();
    bencher.bench(|| index.search(black_box("min kontanthjælp er stoppet")));
}

/// The file of the index, as it is read when the directory is opened.
#[divan::bench]
fn read_the_index() -> Index {
    Index::built()
}
