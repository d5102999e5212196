//! Which answers count: those to questions that are asked, and no others; and several complaint
//! points join into one advice in any order.

use chrono::{Days, NaiveDate};
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Case, LetterChoice, Question, SentChoice, Values, decide, fold,
};

use crate::brute::Dice;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// Some answer to a question, sensible or not.
fn some_answer(question: Question, dice: &mut Dice) -> Answer {
    let mut back = |days| today() - Days::new(dice.roll(days) as u64);
    match question {
        Question::LetterDate => {
            let (date, last) = (back(60), back(60) + Days::new(40));
            let choice = [None, Some(LetterChoice::NotFound), Some(LetterChoice::Oral)];
            Answer::Letter {
                date: (dice.roll(4) != 0).then_some(date),
                last: (dice.roll(2) != 0).then_some(last),
                choice: choice[dice.roll(3)],
            }
        }
        Question::SentDate(_) => {
            let about = [
                SentChoice::UnderTwoWeeks,
                SentChoice::TwoToThreeWeeks,
                SentChoice::OverThreeWeeks,
                SentChoice::Forgotten,
            ];
            let sent = back(40);
            match dice.roll(5) {
                4 => Answer::Day(sent),
                place => Answer::About(about[place]),
            }
        }
        Question::Kind | Question::Hard | Question::Side => {
            let ticked = 1 + dice.roll(63);
            let ticked = (0..6).filter(|place| ticked & (1 << place) != 0);
            Answer::Many(ticked.fold(Values::NONE, |set, place| set.or(Values::one(place))))
        }
        Question::ForWhom
        | Question::Trouble
        | Question::Wish
        | Question::Whom
        | Question::Authority
        | Question::Urgent
        | Question::Decision
        | Question::AppealAnswer
        | Question::Guidance
        | Question::Asked(_)
        | Question::Sent(_)
        | Question::Discrimination
        | Question::Age
        | Question::Elsewhere => Answer::One(dice.roll(question.facts()[0].values().len()) as u8),
    }
}

/// Answers to some of the questions, or to all of them.
fn some_answers(dice: &mut Dice) -> Answers {
    let whole = dice.roll(2) == 0;
    let mut answers = Answers::default();
    answers.apart = dice.roll(3) == 0;
    for question in Question::ALL.iter().copied() {
        if whole || dice.roll(4) != 0 {
            answers.give(question, some_answer(question, dice));
        }
    }
    answers
}

fn told(answers: &Answers) -> Case {
    fold(&COPENHAGEN, answers, today())
}

/// Everything that the page can draw of a case.
fn drawn(case: &Case) -> String {
    let advice = decide(&COPENHAGEN, &case.points);
    format!("{case:?} {advice:?} {:?}", case.slots(today()))
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_changes_nothing() {
    let mut dice = Dice(7);
    let mut tried = 0;
    for _ in 0..300 {
        let answers = some_answers(&mut dice);
        let case = told(&answers);
        for question in Question::ALL.iter().copied() {
            // What it is about, and what stands by default, is always heard.
            let heard = question == Question::Kind || question.stands_by_default();
            if heard || case.counted.contains(&question) || case.next == Some(question) {
                continue;
            }
            tried += 1;
            let changed = answers.with(question, some_answer(question, &mut dice));
            assert_eq!(drawn(&case), drawn(&told(&changed)), "{question:?}: {answers:?}");
        }
    }
    println!("{tried} answers that nobody asked for");
}

/// The questions that count and were asked: not what stands by default until it is changed.
fn asked(case: &Case) -> impl Iterator<Item = &Question> {
    case.counted.iter().filter(|question| !question.stands_by_default())
}

#[test]
fn an_answer_that_counts_was_asked_for_in_order() {
    let mut dice = Dice(11);
    for _ in 0..300 {
        let case = told(&some_answers(&mut dice));
        assert!(case.counted.is_sorted_by_key(|counted| counted.place()));
        assert!(
            case.next.is_none_or(|next| asked(&case).all(|counted| counted.place() < next.place()))
        );
    }
}

#[test]
fn the_order_of_the_points_and_a_point_told_twice_change_nothing() {
    let mut dice = Dice(13);
    for _ in 0..300 {
        let points = told(&some_answers(&mut dice)).points;
        let advice = decide(&COPENHAGEN, &points);
        let mut turned = points.clone();
        turned.reverse();
        assert_eq!(decide(&COPENHAGEN, &turned), advice);
        turned.extend(points);
        assert_eq!(decide(&COPENHAGEN, &turned), advice);
    }
}

#[test]
fn an_answer_that_is_changed_and_changed_back_restores_everything() {
    let mut dice = Dice(17);
    for _ in 0..100 {
        let answers = some_answers(&mut dice);
        for question in Question::ALL.iter().copied() {
            let Some(before) = answers.get(question) else { continue };
            let changed = answers.with(question, some_answer(question, &mut dice));
            drop(told(&changed));
            assert_eq!(drawn(&told(&changed.with(question, before))), drawn(&told(&answers)));
        }
    }
}
