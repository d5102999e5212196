//! Our own engine with the same inputs: right or wrong, how fast, and what it says that others cannot.

use std::hint::black_box;
use std::time::{Duration, Instant};

use klagevejviser_core::case::{Case, fold};
use klagevejviser_core::explain::{Change, Changed, nearest};
use klagevejviser_core::explore::every_answer;
use klagevejviser_core::fact::Known;
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Fact, Question, Values, decide, decide_point,
};
use klagevejviser_tests::brute::{All, Dice, steps_of};
use serde_json::{Value, json};

use crate::cases::{Inputs, Truth, said, today};

/// How long one round of deciding lasts, and how many there are.
const ROUND: Duration = Duration::from_millis(400);
const ROUNDS: usize = 7;

pub(crate) fn measured(inputs: &Inputs) -> Value {
    let cases: Vec<(Known, &All)> = inputs.cases.iter().map(|all| (known(all), all)).collect();
    let wrong = cases.iter().filter(|(known, all)| !is_right(known, all)).count();
    let (mut early, mut silent, mut open, mut settled) = (0, 0, 0, 0);
    for (known, truths) in &inputs.partial {
        for (said, truth) in said(known).into_iter().zip(truths) {
            match (truth, said) {
                (Some(Truth::Open), Truth::Settled) => early += 1,
                (Some(Truth::Settled), Truth::Open) => silent += 1,
                (Some(_) | None, _) => {}
            }
            open += usize::from(*truth == Some(Truth::Open));
            settled += usize::from(*truth == Some(Truth::Settled));
        }
    }
    let stale = inputs.changes.iter().filter(|one| still_counts(&one.answers, &one.clean)).count();
    let points: Vec<Known> = cases.iter().map(|(known, _)| *known).collect();
    json!({
        "cases": cases.len(),
        "wrong": wrong,
        "rounds": rounds(&points),
        "partial": { "states": inputs.partial.len(), "open": open, "settled": settled, "early": early, "silent": silent },
        "changes": { "tried": inputs.changes.len(), "stale": stale },
        "named": named(&inputs.ends),
    })
}

fn known(all: &All) -> Known {
    let mut known = Known::nothing();
    for fact in crate::cases::told() {
        known.set(fact, Values::one(all[fact as usize]));
    }
    known
}

/// Whether the advice has exactly the steps of the rows, all of them sure, and rules for each.
fn is_right(known: &Known, all: &All) -> bool {
    let advice = decide_point(&COPENHAGEN, known);
    let given = advice.sure().fold(0, |set, given| set | 1 << given.step as u8);
    let rows = COPENHAGEN.tables.iter().fold(0, |set, table| set | steps_of(table, all));
    given == rows
        && advice.possible().next().is_none()
        && advice.sure().all(|one| !one.rules.is_empty())
}

/// Decisions a second, one number a round.
fn rounds(points: &[Known]) -> Vec<f64> {
    let mut next = points.iter().cycle();
    let mut round = || {
        let (started, mut decided) = (Instant::now(), 0);
        while started.elapsed() < ROUND {
            for point in next.by_ref().take(64) {
                black_box(decide_point(&COPENHAGEN, black_box(point)));
            }
            decided += 64;
        }
        f64::from(decided) / started.elapsed().as_secs_f64()
    };
    round();
    (0..ROUNDS).map(|_| round()).collect()
}

/// Whether an answer that is no longer asked for changes the advice.
fn still_counts(answers: &Answers, clean: &Known) -> bool {
    let case = fold(&COPENHAGEN, answers, today());
    let mut asked = Answers::default();
    for question in &case.counted {
        if let Some(answer) = answers.get(*question) {
            asked.give(*question, answer);
        }
    }
    let without = fold(&COPENHAGEN, &asked, today());
    let advice = decide(&COPENHAGEN, &case.points);
    case.points != without.points
        || case.points[0] != *clean
        || advice != decide(&COPENHAGEN, &without.points)
}

/// At how many ends every step names its rule, that rule its source, and a change is named that flips the outcome.
fn named(ends: &[Answers]) -> Value {
    let (mut rule, mut source, mut flips, mut none) = (0, 0, 0, 0);
    let mut dice = Dice(7);
    for answers in ends {
        let case = fold(&COPENHAGEN, answers, today());
        let advice = decide(&COPENHAGEN, &case.points);
        rule += usize::from(advice.sure().all(|given| !given.rules.is_empty()));
        let cited = |given: &klagevejviser_core::Given| {
            given.rules.iter().all(|rule| !rule.cited().is_empty())
        };
        source += usize::from(advice.sure().all(cited));
        let changes = nearest(&COPENHAGEN, answers, today(), 3);
        if changes.is_empty() {
            none += 1;
        }
        let has = |change: &Change| advice.outcomes().contains(&change.outcome);
        let mut made =
            |change: &Change| !has(change) && flips_outcome(change, answers, &case, &mut dice);
        flips += usize::from(!changes.is_empty() && changes.iter().all(&mut made));
    }
    json!({ "ends": ends.len(), "rule": rule, "source": source, "flips": flips, "none": none })
}

/// Tells the case anew with a change in it, three times, and whatever else is then asked by chance: whether its
/// outcome is there each time.
fn flips_outcome(change: &Change, old: &Answers, told: &Case, dice: &mut Dice) -> bool {
    let is_changed = |question| change.changes.iter().any(|one| one.question == question);
    let mut start = Answers::default();
    let kept = told.counted.iter().filter(|question| !is_changed(**question));
    for question in kept {
        if let Some(answer) = old.get(*question) {
            start.give(*question, answer);
        }
    }
    // The day of sending told how old it is; without it, that stays known.
    if let Some(age) = told.points[0].only(Fact::Age)
        && !is_changed(Question::Age)
        && !change.changes.iter().any(|one| matches!(one.question, Question::SentDate(_)))
    {
        start.give(Question::Age, Answer::One(age));
    }
    (0..3).all(|_| {
        let mut answers = start;
        let at_once = |one: &Question| *one == Question::Kind || one.stands_by_default();
        let at_once = Question::ALL.iter().copied().filter(|one| is_changed(*one) && at_once(one));
        if !at_once.into_iter().all(|question| within(change, &mut answers, question, dice)) {
            return false;
        }
        loop {
            let case = fold(&COPENHAGEN, &answers, today());
            let Some(question) = case.next else {
                let then = decide(&COPENHAGEN, &case.points);
                return then.outcomes().contains(&change.outcome);
            };
            if !within(change, &mut answers, question, dice) {
                return false;
            }
        }
    })
}

/// Answers a question by chance, of the answers that the change allows; whether there is one.
fn within(change: &Change, answers: &mut Answers, question: Question, dice: &mut Dice) -> bool {
    let allowed = |answer: &Answer| {
        let then = fold(&COPENHAGEN, &answers.with(question, *answer), today());
        let meets = |one: &Changed| {
            then.points.first().is_some_and(|point| !point.get(one.fact).and(one.to).is_empty())
        };
        change.changes.iter().filter(|one| one.question == question).all(meets)
    };
    let case = fold(&COPENHAGEN, answers, today());
    let choices: Vec<Answer> =
        every_answer(question, &case, today()).into_iter().filter(allowed).collect();
    if choices.is_empty() {
        return false;
    }
    answers.give(question, choices[dice.roll(choices.len())]);
    true
}
