//! Every possible case: for proofs, for exports, and to show that WebAssembly decides as the native
//! build does. Tables are tried in full; the way of a person through the questions is walked with
//! every answer, a date standing for each range in which the rules tell dates apart.

use chrono::{Days, NaiveDate};

use crate::advice::Advice;
use crate::case::{Answer, Answers, Case, LetterChoice, Question, fold};
use crate::decide::decide;
use crate::face::{Input, face};
use crate::fact::Values;
use crate::rule::{Combination, MOST_FACTS, RuleBase, Table};

/// How many combinations were tried, and a number that changes when any of them comes out
/// differently (FNV-1a, 64 bit).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explored {
    /// How many.
    pub combinations: usize,
    /// The number.
    pub hash: u64,
}

impl Default for Explored {
    fn default() -> Self {
        Self { combinations: 0, hash: 0xcbf2_9ce4_8422_2325 }
    }
}

impl Explored {
    fn add(&mut self, byte: u8) {
        self.hash = (self.hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
}

/// Tries every combination of every table.
///
/// ```
/// use klagevejviser_core::{COPENHAGEN, explore};
/// assert!(explore::tables(&COPENHAGEN).combinations > 10_000);
/// ```
pub fn tables(base: &RuleBase) -> Explored {
    let mut explored = Explored::default();
    for source in base.facts {
        every_combination(&source.table, &mut |table, combination| {
            explored.combinations += 1;
            explored.add(table.decide(combination).map_or(u8::MAX, |row| row.then));
        });
    }
    for table in base.tables {
        every_combination(table, &mut |table, combination| {
            explored.combinations += 1;
            for step in table.decide(combination).map_or(&[][..], |row| row.then) {
                explored.add(*step as u8);
            }
            explored.add(u8::MAX);
        });
    }
    explored
}

/// Calls `each` with every combination of the facts that a table reads.
pub fn every_combination<T: Copy>(table: &Table<T>, each: &mut dyn FnMut(&Table<T>, &Combination)) {
    let mut combination = [0; MOST_FACTS];
    for number in 0..table.combinations() {
        let mut left = number;
        for (place, fact) in table.reads.iter().enumerate() {
            let count = fact.values().len();
            combination[place] = (left % count) as u8;
            left /= count;
        }
        each(table, &combination);
    }
}

/// Walks every way on from some answers, and calls `each` at its end.
///
/// Returns how many ways there were.
pub fn walk(
    base: &RuleBase,
    answers: &Answers,
    today: NaiveDate,
    each: &mut dyn FnMut(&Answers, &Case, &Advice),
) -> usize {
    let case = fold(base, answers, today);
    let Some(question) = case.next else {
        each(answers, &case, &decide(base, &case.points));
        return 1;
    };
    possible_answers(question, &case, today)
        .into_iter()
        .map(|answer| walk(base, &answers.with(question, answer), today, each))
        .sum()
}

/// The ways on from some answers as a number, with every step of every advice in it.
pub fn walked(base: &RuleBase, answers: &Answers, today: NaiveDate) -> Explored {
    let mut explored = Explored::default();
    walk(base, answers, today, &mut |_, _, advice| {
        explored.combinations += 1;
        for given in advice.sure() {
            explored.add(given.step as u8);
        }
        explored.add(u8::MAX);
    });
    explored
}

/// Answers to a question that between them set every combination of its facts that an answer can
/// set: each option, each tick by itself, and a date for each range.
pub fn possible_answers(question: Question, case: &Case, today: NaiveDate) -> Vec<Answer> {
    let ago = |days| today.checked_sub_days(Days::new(days)).unwrap_or(today);
    match face(question, case).input {
        Input::One(options) => (0..).take(options.len()).map(Answer::One).collect(),
        Input::Many(options) => {
            (0..).take(options.len()).map(|at| Answer::Many(Values::one(at))).collect()
        }
        Input::Letter { date, choices, .. } => {
            let mut answers: Vec<Answer> = choices
                .iter()
                .map(|choice| Answer::Letter { date: None, last: None, choice: Some(*choice) })
                .collect();
            // Ample, short, few, past: written, and where it can be so, oral.
            let oral = choices.contains(&LetterChoice::Oral).then_some(LetterChoice::Oral);
            for choice in [None, oral] {
                for days in [1, 19, 26, 60] {
                    let last = ago(days).checked_add_days(Days::new(28));
                    answers.push(match date {
                        Some(_) => Answer::Letter { date: Some(ago(days)), last: None, choice },
                        None => Answer::Letter { date: None, last, choice: None },
                    });
                }
                if oral.is_none() {
                    break;
                }
            }
            answers
        }
        Input::Day { choices, .. } => choices
            .iter()
            .map(|choice| Answer::About(*choice))
            // Running, passed, passed more than a year ago.
            .chain([1, 40, 400].map(|days| Answer::Day(ago(days))))
            .collect(),
    }
}
