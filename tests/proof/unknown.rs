//! "I don't know" is safe: it keeps every deadline that any other answer would name.
//!
//! For each question to which one may answer so, for everything else that can be told: if any other
//! answer gives an act that keeps a deadline of one's own, "I don't know" gives one too; and if any
//! other answer gives a note on how near the last day is, "I don't know" gives such a note, or an
//! act that says to look for the letter or to answer today.

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::StepTable;
use klagevejviser_core::{COPENHAGEN, Fact, Outcome, Part, Step, Values};

use crate::brute::{self, All, Steps};
use crate::chain::deadline_acts;

/// The notes on how near the last day is.
const DUE: [Step; 4] = [Step::DueShort, Step::DueFew, Step::DuePast, Step::DueUnknown];

/// The facts with a value for "I don't know", and that value.
fn unsure() -> Vec<(Fact, u8)> {
    let unknown = |fact: &Fact| fact.value("Unknown").map(|value| (*fact, value));
    let told = |fact: &Fact| brute::source(&COPENHAGEN, *fact).is_none();
    Fact::ALL.iter().filter(|fact| told(fact)).filter_map(unknown).collect()
}

#[test]
fn every_question_that_one_may_not_know_has_such_an_answer() {
    let unsure: Vec<Fact> = unsure().into_iter().map(|(fact, _)| fact).collect();
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

/// The tables that give acts or notes on one's own deadlines.
fn deadline_tables() -> Vec<&'static StepTable> {
    let about = deadline_acts() | due();
    let gives = |table: &&StepTable| {
        table.rows.iter().flat_map(|row| row.then).any(|step| about & brute::bit(*step) != 0)
    };
    COPENHAGEN.tables.iter().filter(gives).collect()
}

fn due() -> Steps {
    DUE.iter().fold(0, |set, step| set | brute::bit(*step))
}

#[test]
fn who_does_not_know_keeps_every_deadline_that_another_answer_would_name() {
    let (tables, acts) = (deadline_tables(), deadline_acts());
    let deadlines = |all: &All| {
        let mut all = *all;
        brute::settle(&COPENHAGEN, &mut all);
        tables.iter().fold(0, |set, table| set | brute::steps_of(table, &all))
    };
    let due = due();
    let safe = brute::bit(Step::FindLetter) | brute::bit(Step::AnswerHearingNow);
    let mut told: Vec<Fact> = tables
        .iter()
        .flat_map(|table| table.reads)
        .flat_map(|fact| rests_on(&COPENHAGEN, *fact))
        .collect();
    told.sort_unstable();
    told.dedup();

    let mut tried = 0;
    for (asked, unknown) in unsure().into_iter().filter(|(asked, _)| told.contains(asked)) {
        every_other(&told, asked, &mut |all| {
            tried += 1;
            all[asked as usize] = unknown;
            let kept = deadlines(all);
            for answer in 0..asked.values().len() as u8 {
                all[asked as usize] = answer;
                let named = deadlines(all);
                let lost = named & acts != 0 && kept & acts == 0
                    || named & due != 0 && kept & (due | safe) == 0;
                assert!(
                    !lost,
                    "{}\n  gives {}\n  but Unknown gives {}",
                    brute::written(&told, all),
                    brute::names(named),
                    brute::names(kept)
                );
            }
        });
    }
    println!("{tried} times \"I don't know\"");
}

/// Calls `each` with every way in which the other facts can stand. What is chosen and for whom is
/// varied while it is asked for, and else stands for a case of one's own: it decides about
/// deadlines only through that.
fn every_other(told: &[Fact], asked: Fact, each: &mut dyn FnMut(&mut All)) {
    const CHOSEN: [Fact; 4] = [Fact::Kind, Fact::Trouble, Fact::Wish, Fact::ForWhom];
    let others: Vec<(Fact, Values)> = told
        .iter()
        .filter(|fact| **fact != asked)
        .map(|fact| {
            let whole = CHOSEN.contains(fact) == CHOSEN.contains(&asked) || *fact == Fact::Whom;
            (*fact, if whole { fact.all() } else { some(*fact) })
        })
        .collect();
    brute::every(&others, &mut [0; Fact::COUNT], each);
}

/// One value of what is chosen; of a decision those that name every kind of deadline.
fn some(fact: Fact) -> Values {
    let values = |codes: &[&str]| {
        codes
            .iter()
            .filter_map(|code| fact.value(code))
            .fold(Values::NONE, |values, value| values.or(Values::one(value)))
    };
    match fact {
        Fact::Decision => values(&["Decided", "Answered", "Hearing", "Unknown"]),
        Fact::AppealAnswer => values(&["Partly", "Unknown"]),
        Fact::Deadline => values(&["Few", "Past", "Unknown"]),
        Fact::Guidance => values(&["ViaFirst", "NoAppeal"]),
        _ => Values::one(0),
    }
}

/// What is sent, and when, names no deadline of one's own.
#[test]
fn what_was_sent_and_when_changes_no_deadline() {
    for table in deadline_tables() {
        for fact in table.reads.iter().flat_map(|fact| rests_on(&COPENHAGEN, *fact)) {
            assert!(![Fact::Asked, Fact::Sent, Fact::Window].contains(&fact), "{}", table.name);
        }
    }
    let acts = brute::steps(|step| {
        step.part() == Part::Act && matches!(step.outcome(), Outcome::Appeal | Outcome::Hearing)
    });
    assert_eq!(deadline_acts() & !acts, 0);
}
