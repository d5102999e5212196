//! "I don't know" is safe: it keeps every deadline that any other answer would name.
//!
//! For each question to which one may answer so, for everything else that can be told: if any other
//! answer gives an act that keeps a deadline of one's own, "I don't know" gives one too; and if any
//! other answer gives a note on how near the last day is, "I don't know" gives such a note, or an
//! act that says to look for the letter or to answer today.

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::StepTable;
use klagevejviser_core::{Fact, RuleBase, Step, Values};

use crate::brute::{self, All, Steps};
use crate::points::deadline_acts;

/// The notes on how near the last day is.
const DUE: [Step; 4] = [Step::DueShort, Step::DueFew, Step::DuePast, Step::DueUnknown];

/// The facts with a value for "I don't know", and that value.
pub fn unsure(base: &RuleBase) -> Vec<(Fact, u8)> {
    let unknown = |fact: &Fact| fact.value("Unknown").map(|value| (*fact, value));
    let told = |fact: &Fact| brute::source(base, *fact).is_none();
    Fact::ALL.iter().filter(|fact| told(fact)).filter_map(unknown).collect()
}

/// The tables that give acts or notes on one's own deadlines.
pub fn deadline_tables(base: &RuleBase) -> Vec<&'static StepTable> {
    let about = deadline_acts() | due();
    let gives = |table: &&StepTable| {
        table.rows.iter().flat_map(|row| row.then).any(|step| about & brute::bit(*step) != 0)
    };
    base.tables.iter().filter(gives).collect()
}

fn due() -> Steps {
    DUE.iter().fold(0, |set, step| set | brute::bit(*step))
}

/// Who does not know keeps every deadline that another answer would name.
///
/// # Errors
/// What is told, and the deadline that "I don't know" loses. Otherwise how often it was tried.
pub fn keeps_deadlines(base: &RuleBase) -> Result<usize, String> {
    let (tables, acts) = (deadline_tables(base), deadline_acts());
    let deadlines = |all: &All| {
        let mut all = *all;
        brute::settle(base, &mut all);
        tables.iter().fold(0, |set, table| set | brute::steps_of(table, &all))
    };
    let due = due();
    let safe = brute::bit(Step::FindLetter) | brute::bit(Step::AnswerHearingNow);
    let mut told: Vec<Fact> = tables
        .iter()
        .flat_map(|table| table.reads)
        .flat_map(|fact| rests_on(base, *fact))
        .collect();
    told.sort_unstable();
    told.dedup();

    let (mut tried, mut lost_one) = (0, None);
    for (asked, unknown) in unsure(base).into_iter().filter(|(asked, _)| told.contains(asked)) {
        every_other(&told, asked, &mut |all| {
            tried += 1;
            all[asked as usize] = unknown;
            let kept = deadlines(all);
            for answer in 0..asked.values().len() as u8 {
                all[asked as usize] = answer;
                let named = deadlines(all);
                let lost = named & acts != 0 && kept & acts == 0
                    || named & due != 0 && kept & (due | safe) == 0;
                if lost && lost_one.is_none() {
                    lost_one = Some(format!(
                        "{}\n  gives {}\n  but Unknown gives {}",
                        brute::written(&told, all),
                        brute::names(named),
                        brute::names(kept)
                    ));
                }
            }
        });
    }
    lost_one.map_or(Ok(tried), Err)
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
