//! How long the rules take: one decision, the next question, every table. Run it with
//! `./dev bench`; read the ratios, since absolute times belong to one machine.

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use klagevejviser_core::directory::search::Index;
use klagevejviser_core::{
    Answer, Answers, Asked, COPENHAGEN, Decision, Discrimination, Kind, Of, Question, Sent,
    SentChoice, Urgent, Values, Whom, decide, explain, explore, fold,
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

/// The three nearest changes to a told case, as a result page shows them.
#[divan::bench]
fn three_nearest_changes() -> Vec<explain::Change> {
    let sent = SentChoice::OverThreeWeeks;
    let answers = answers().with(Question::SentDate(Of::All), Answer::About(sent));
    explain::nearest(&COPENHAGEN, black_box(&answers), today(), 3)
}

/// The nearest change for each outcome that a decision may also have.
#[divan::bench(sample_count = 20)]
fn every_nearest_change_of_a_decision() -> Vec<explain::Change> {
    let answers = Answers::default()
        .with(Question::Kind, Answer::Many(Values::one(Kind::Process as u8)))
        .with(Question::Whom, Answer::One(Whom::Kk as u8))
        .with(Question::Urgent, Answer::One(Urgent::No as u8))
        .with(Question::Decision, Answer::One(Decision::None as u8))
        .with(Question::Asked(Of::All), Answer::One(Asked::NotYet as u8))
        .with(Question::Discrimination, Answer::One(Discrimination::No as u8));
    explain::nearest(&COPENHAGEN, black_box(&answers), today(), usize::MAX)
}

/// The regions of every table.
#[divan::bench(sample_count = 20)]
fn every_region() -> usize {
    let facts = COPENHAGEN.facts.iter().map(|source| explain::regions(&source.table).len());
    facts.sum::<usize>()
        + COPENHAGEN.tables.iter().map(|table| explain::regions(table).len()).sum::<usize>()
}
