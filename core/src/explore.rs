//! Every possible case: for proofs, for exports, and to show that WebAssembly decides as the native
//! build does. Tables are tried in full; the way of a person through the questions is walked with
//! every answer, a date standing for each range in which the rules tell dates apart.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate, TimeDelta};

use crate::advice::Advice;
use crate::calendar;
use crate::case::{Case, fold};
use crate::decide::decide;
use crate::face::{Input, face};
use crate::fact::Values;
use crate::question::{Answer, Answers, LetterChoice, Question, SentChoice};
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
    pub(crate) fn add(&mut self, byte: u8) {
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
    every_answer(question, &case, today)
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

/// Every answer that the page offers to a question, with days that stand for all days: one for
/// each thing that a day can mean.
///
/// Of the things that a complaint may be about, each by itself.
pub fn every_answer(question: Question, told: &Case, today: NaiveDate) -> Vec<Answer> {
    let ahead = |days| today.checked_add_days(Days::new(days));
    let back = |days| today.checked_sub_days(Days::new(days));
    match face(question, told).input {
        Input::One(options) => (0..).zip(options).map(|(place, _)| Answer::One(place)).collect(),
        Input::Many(options) if question == Question::Kind => {
            (0..).zip(options).map(|(place, _)| Answer::Many(Values::one(place))).collect()
        }
        Input::Many(options) => {
            let values = |ticked: usize| {
                (0..)
                    .zip(&options)
                    .filter(|(place, _)| ticked & (1 << place) != 0)
                    .fold(Values::NONE, |values, (place, _)| values.or(Values::one(place)))
            };
            (1..1 << options.len()).map(|ticked| Answer::Many(values(ticked))).collect()
        }
        Input::Letter { date, choices, .. } => letters(date.is_some(), choices, today),
        Input::Day { choices, .. } => {
            // Of the days that have been: today and long ago. A promised day may also lie ahead.
            let days = if choices.contains(&SentChoice::UnderTwoWeeks) {
                [Some(today), back(40)]
            } else {
                [ahead(5), back(5)]
            };
            let days = days.into_iter().flatten().map(Answer::Day);
            days.chain(choices.iter().copied().map(Answer::About)).collect()
        }
    }
}

/// The first day, so many days from today, that is no day off.
pub(crate) fn ordinary_day(today: NaiveDate, mut within: RangeInclusive<i64>) -> Option<NaiveDate> {
    within.find_map(|days| {
        let day = today.checked_add_signed(TimeDelta::days(days))?;
        calendar::day_off(day).is_none().then_some(day)
    })
}

/// Letters whose deadline is far, near, very near, past and not known.
fn letters(dated: bool, choices: &[LetterChoice], today: NaiveDate) -> Vec<Answer> {
    const FOUR_WEEKS: i64 = 28;
    let ordinary = |within| ordinary_day(today, within).into_iter();
    let far = calendar::SHORT_DAYS + 1;
    let near = calendar::FEW_DAYS + 1;
    let last_days = ordinary(far..=far + 10)
        .chain(ordinary(near..=far - 1))
        .chain(ordinary(0..=near - 1))
        .chain(ordinary(-50..=-40));
    let days: Vec<(Option<NaiveDate>, Option<NaiveDate>)> = if dated {
        let before = |last: NaiveDate| last.checked_sub_signed(TimeDelta::days(FOUR_WEEKS));
        last_days.map(|last| (before(last), None)).collect()
    } else {
        last_days.map(|last| (None, Some(last))).collect()
    };
    let of = |choice| {
        let days = days.iter().copied();
        days.map(move |(date, last)| Answer::Letter { date, last, choice })
    };
    let without = |choice| Answer::Letter { date: None, last: None, choice: Some(choice) };
    let mut answers: Vec<Answer> = of(None).collect();
    for choice in choices.iter().copied() {
        answers.push(without(choice));
        if choice == LetterChoice::Oral {
            answers.extend(of(Some(choice)));
        }
    }
    answers
}
