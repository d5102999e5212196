//! All questions at once: which of them are there, what is sure before everything is answered, and how many keys a
//! case takes.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use klagevejviser_core::explore::every_answer;
use klagevejviser_core::face::{Input, face};
use klagevejviser_core::triage::{BOTH, DayField, Desk, Key, asks_both, lands_in_field, triage};
use klagevejviser_core::{
    Advice, Answer, Answers, COPENHAGEN, Kind, LetterChoice, Of, Question, SentChoice, Step,
    Values, decide, fold, survey,
};
use klagevejviser_tests::lawyers;
use klagevejviser_tools::cases::{self, Case, End};

use crate::brute::Dice;
use crate::walks::today;

/// What the guide asks on some way on from these answers.
fn asked_on_the_way(answers: &Answers, asked: &mut BTreeSet<usize>, budget: &mut usize) {
    let case = fold(&COPENHAGEN, answers, today());
    let Some(question) = case.next else { return };
    asked.insert(question.place());
    for answer in every_answer(question, &case, today()) {
        let Some(left) = budget.checked_sub(1) else { return };
        *budget = left;
        asked_on_the_way(&answers.with(question, answer), asked, budget);
    }
}

fn places(questions: &[Question]) -> BTreeSet<usize> {
    questions.iter().map(|question| question.place()).collect()
}

/// Answers in the order of the guide, up to some question.
fn some_way(dice: &mut Dice, kinds: Values) -> Answers {
    let mut answers = Answers::default().with(Question::Kind, Answer::Many(kinds));
    for _ in 0..dice.roll(7) {
        let case = fold(&COPENHAGEN, &answers, today());
        let Some(question) = case.next else { break };
        let all = every_answer(question, &case, today());
        answers.give(question, all[dice.roll(all.len())]);
    }
    answers
}

/// Whether the question is asked of all points at once, as here.
fn at_once(question: &usize) -> bool {
    Question::ALL[*question].of().is_none_or(|of| of == Of::All)
}

#[test]
fn the_questions_at_once_are_those_that_the_guide_can_still_ask() {
    let mut dice = Dice(23);
    let (mut tried, mut more) = (0, 0);
    while tried < 120 {
        let kinds = Values::one(dice.roll(Kind::ALL.len()) as u8);
        let answers = some_way(&mut dice, kinds);
        let (case, open) = survey(&COPENHAGEN, &answers, today());
        assert_eq!(case.next, fold(&COPENHAGEN, &answers, today()).next, "{answers:?}");
        // Every way on, where they are not too many.
        let (mut asked, mut budget) = (BTreeSet::new(), 60_000);
        asked_on_the_way(&answers, &mut asked, &mut budget);
        if budget == 0 {
            continue;
        }
        tried += 1;
        let open = places(&open);
        let shown = places(&triage(&COPENHAGEN, &answers, today()).shown);
        let name = |at: &usize| Question::ALL[*at].name();
        let hidden: Vec<_> = asked.difference(&shown).map(name).collect();
        assert!(hidden.is_empty(), "{hidden:?} can still be asked: {answers:?}");
        // What a date may settle is there until the date is.
        let idle: Vec<_> = open.difference(&asked).filter(|at| at_once(at)).map(name).collect();
        more += usize::from(!idle.is_empty());
        assert!(idle.is_empty(), "{idle:?} can never be asked: {answers:?}");
    }
    println!("{tried} states, {more} with more");
}

#[test]
fn what_is_sure_stays_sure_whatever_is_answered_next() {
    let mut dice = Dice(29);
    for _ in 0..300 {
        let kinds = Values::one(dice.roll(Kind::ALL.len()) as u8);
        let whole = some_way(&mut dice, kinds);
        // Some of the answers, in any order.
        let mut some = Answers::default();
        for question in Question::ALL {
            if let Some(answer) = whole.get(*question).filter(|_| dice.roll(2) == 0) {
                some.give(*question, answer);
            }
        }
        let sure = |answers: &Answers| -> Vec<Step> {
            triage(&COPENHAGEN, answers, today()).advice.sure().map(|given| given.step).collect()
        };
        let (before, after) = (sure(&some), sure(&whole));
        let lost: Vec<_> = before.iter().filter(|step| !after.contains(step)).collect();
        assert!(lost.is_empty(), "{lost:?} was sure with {some:?} and is not with {whole:?}");
    }
}

#[test]
fn before_it_is_known_what_it_is_about_sure_is_what_is_so_for_every_kind() {
    let mut dice = Dice(31);
    let mut cards = 0;
    for _ in 0..200 {
        let any = Values::first(Kind::ALL.len());
        let mut told = some_way(&mut dice, any);
        let mut untold = Answers::default();
        for question in Question::ALL.iter().filter(|question| **question != Question::Kind) {
            if let Some(answer) = told.get(*question) {
                untold.give(*question, answer);
            }
        }
        let advice = triage(&COPENHAGEN, &untold, today()).advice;
        for given in advice.sure() {
            cards += 1;
            for kind in Kind::ALL {
                told.give(Question::Kind, Answer::Many(Values::one(*kind as u8)));
                let (case, _) = survey(&COPENHAGEN, &told, today());
                let one = decide(&COPENHAGEN, &case.points);
                assert!(one.sure().any(|other| other.step == given.step), "{given:?}, {kind:?}");
            }
        }
    }
    assert!(cards > 10, "{cards}");
}

/// Somebody who answers with the keys alone, and counts them.
struct Player {
    desk: Desk,
    today: NaiveDate,
    keys: usize,
}

impl Player {
    fn press(&mut self, key: Key) {
        self.keys += 1;
        assert!(self.desk.press(&COPENHAGEN, key, self.today), "{key:?} does nothing");
    }

    fn number(&mut self, place: usize) {
        self.press(Key::Number(u8::try_from(place + 1).unwrap()));
    }

    /// All but the last with Shift.
    fn several(&mut self, values: Values) {
        for (left, value) in (0..values.len()).rev().zip(values.iter()) {
            let number = value + 1;
            self.press(if left == 0 { Key::Number(number) } else { Key::More(number) });
        }
    }

    /// Types a day in as few keys as it takes.
    fn type_day(&mut self, question: Question, field: DayField, day: NaiveDate) {
        let days = (day - self.today).num_days();
        let ago = days.abs().to_string();
        let mut ways = vec![ago, format!("{:02}{:02}", day.day(), day.month())];
        ways.push(format!("{}.{}.{}", day.day(), day.month(), day.year()));
        ways.sort_by_key(String::len);
        let way = ways.iter().find(|way| {
            let read = self.desk.clone().type_day(&COPENHAGEN, question, field, way, self.today);
            read == Ok(Some(day))
        });
        let way = way.unwrap_or_else(|| panic!("no way to type {day}"));
        self.keys += way.len();
        self.desk.type_day(&COPENHAGEN, question, field, way, self.today).unwrap();
    }

    fn done(&self) -> bool {
        triage(&COPENHAGEN, &self.desk.answers, self.today).open.is_empty()
    }

    /// Enter, if there is anything to go on to.
    fn on(&mut self) {
        if !self.done() {
            self.press(Key::On);
        }
    }

    /// Changes what stands by default below the other questions, where the case says otherwise.
    fn says_below(&mut self, end: &End, question: Question) {
        let said = end.answers.get(question).filter(|_| end.told.counted.contains(&question));
        let Some(answer) = said.filter(|said| self.desk.answers.get(question) != Some(*said))
        else {
            return;
        };
        if !self.done() {
            self.press(Key::On);
        }
        while self.desk.at != Some(question) {
            self.press(Key::Back);
        }
        match answer {
            Answer::Many(values) => self.several(values),
            other => self.answer(end, question, other),
        }
    }

    fn answer(&mut self, end: &End, question: Question, answer: Answer) {
        let case = triage(&COPENHAGEN, &self.desk.answers, self.today).case;
        let field_first = lands_in_field(&face(question, &case));
        let both = BOTH.iter().all(|(one, no)| end.answers.get(*one) == Some(*no));
        if question == BOTH[0].0
            && both
            && asks_both(&triage(&COPENHAGEN, &self.desk.answers, self.today))
        {
            return self.press(Key::Number(0));
        }
        match answer {
            Answer::One(value) => self.number(value.into()),
            Answer::Many(values) => self.several(values),
            Answer::Letter { date, last, choice } => {
                if let Some(date) = date {
                    self.type_day(question, DayField::First, date);
                }
                if let Some(last) = last {
                    // Tab, where the field before it is the first.
                    self.keys += usize::from(matches!(
                        face(question, &case).input,
                        Input::Letter { date: Some(_), .. }
                    ));
                    self.type_day(question, DayField::Last, last);
                }
                if let Some(choice) = choice {
                    // Enter leaves the field, so that digits choose.
                    self.keys += usize::from(field_first);
                    self.number(usize::from(choice == LetterChoice::Oral));
                }
                if choice.is_none() || (choice == Some(LetterChoice::Oral) && date.is_none()) {
                    self.on();
                }
            }
            Answer::Day(day) => {
                self.keys += usize::from(!field_first);
                self.type_day(question, DayField::First, day);
                self.on();
            }
            Answer::About(about) => {
                self.keys += usize::from(field_first);
                let choices = if field_first {
                    vec![SentChoice::Forgotten]
                } else {
                    vec![
                        SentChoice::UnderTwoWeeks,
                        SentChoice::TwoToThreeWeeks,
                        SentChoice::OverThreeWeeks,
                        SentChoice::Forgotten,
                    ]
                };
                self.number(choices.iter().position(|one| *one == about).unwrap());
            }
        }
    }
}

/// Plays the answers of a case; gives back the keys and the desk.
fn played(end: &End, today: NaiveDate, about: bool) -> Player {
    let mut player = Player { desk: Desk::new(), today, keys: 0 };
    player.desk.answers.apart = end.answers.apart;
    // Whom it is for stands above what it is about.
    if let Some(whom) = end.answers.get(Question::ForWhom)
        && whom != Answer::One(0)
    {
        player.press(Key::Back);
        player.answer(end, Question::ForWhom, whom);
    }
    while let Some(question) = player.desk.at.filter(|_| !player.done()) {
        let Some(mut answer) = end.answers.get(question) else {
            // The guide does not ask it of somebody who says more: that stands below.
            let before = player.keys;
            player.says_below(end, Question::Elsewhere);
            player.says_below(end, Question::Side);
            assert_ne!(player.keys, before, "{question:?} has no answer: {:?}", end.told.counted);
            player.on();
            continue;
        };
        let case = triage(&COPENHAGEN, &player.desk.answers, today).case;
        if let Answer::Day(day) = answer
            && about
            && !lands_in_field(&face(question, &case))
        {
            // Whoever remembers no day says about when.
            answer = match (today - day).num_days() {
                ..14 => Answer::About(SentChoice::UnderTwoWeeks),
                14..22 => Answer::About(SentChoice::TwoToThreeWeeks),
                22.. => Answer::About(SentChoice::OverThreeWeeks),
            };
        }
        player.answer(end, question, answer);
    }
    player.says_below(end, Question::Elsewhere);
    player.says_below(end, Question::Side);
    player
}

fn table(name: &str) -> Vec<Case> {
    cases::read_file(&lawyers::file(name), today()).unwrap()
}

/// Every case of the citizens and of the walks, with each way of filling in what the row leaves blank.
#[test]
fn a_case_takes_under_ten_keys() {
    let steps = |advice: &Advice| advice.sure().map(|given| given.step).collect::<Vec<_>>();
    let mut counted = Vec::new();
    for case in table("citizen.csv").into_iter().chain(table("walks.csv")) {
        for end in cases::ends(&COPENHAGEN, &case).unwrap() {
            let come_out = |player: &Player| {
                steps(&triage(&COPENHAGEN, &player.desk.answers, case.today).advice)
            };
            let exact = played(&end, case.today, false);
            assert_eq!(come_out(&exact), steps(&end.advice), "{}: {}", case.id, case.situation);
            // Whoever remembers no day says about when, where the same comes out.
            let about = played(&end, case.today, true);
            let same = come_out(&about) == steps(&end.advice);
            let keys = if same { exact.keys.min(about.keys) } else { exact.keys };
            assert!(keys < 10, "{} takes {keys} keys: {}", case.id, case.situation);
            counted.push(keys);
        }
    }
    counted.sort_unstable();
    let number = counted.len();
    println!("{number} cases: median {}, most {:?}", counted[number / 2], counted.last());
    assert!(number > 60);
}

#[test]
fn nought_says_no_to_two_questions_and_to_nothing_that_was_not_asked() {
    let mut desk = Desk::new();
    // Not before the question stands there.
    assert!(!desk.press(&COPENHAGEN, Key::Number(0), today()));
    for number in [4, 1] {
        assert!(desk.press(&COPENHAGEN, Key::Number(number), today()));
    }
    assert_eq!(desk.at, Some(Question::Urgent));
    let before = desk.answers;
    assert!(desk.press(&COPENHAGEN, Key::Number(0), today()));
    for question in Question::ALL {
        let no = BOTH.iter().find(|(one, _)| one == question).map(|(_, no)| *no);
        assert_eq!(desk.answers.get(*question), no.or(before.get(*question)), "{question:?}");
    }
    // It is the same as saying no twice, and what is said of either afterwards holds.
    let mut twice = before;
    for (question, no) in BOTH {
        twice.give(question, no);
    }
    assert_eq!(desk.answers, twice);
    desk.choose(&COPENHAGEN, Question::Urgent, 3, today());
    assert_eq!(desk.answers.get(Question::Urgent), Some(Answer::One(3)));
    // Where discrimination can change nothing, it says nothing of it.
    let mut away = Desk::new();
    let mut pressed = Vec::new();
    for kind in 1..=6 {
        for whom in 1..=5 {
            away.answers = Answers::default();
            away.at = Some(Question::Kind);
            let reached = away.press(&COPENHAGEN, Key::Number(kind), today())
                && away.press(&COPENHAGEN, Key::Number(whom), today());
            let now = triage(&COPENHAGEN, &away.answers, today());
            if reached && away.at == Some(Question::Urgent) {
                let both = asks_both(&now);
                assert_eq!(away.press(&COPENHAGEN, Key::Number(0), today()), both);
                pressed.push(both);
            }
        }
    }
    assert!(pressed.contains(&true) && pressed.contains(&false), "{pressed:?}");
}

#[test]
fn several_things_are_answered_each_by_itself_where_they_differ() {
    let mut desk = Desk::new();
    // No answer and bad conduct, of the municipality, and nothing else.
    for key in [Key::More(2), Key::Number(3), Key::Number(1), Key::Number(0)] {
        assert!(desk.press(&COPENHAGEN, key, today()), "{key:?}");
    }
    let now = triage(&COPENHAGEN, &desk.answers, today());
    assert!(now.case.may_differ && now.shown.contains(&Question::Asked(Of::All)));
    desk.set_apart(&COPENHAGEN, true, today());
    let now = triage(&COPENHAGEN, &desk.answers, today());
    let asked = now.shown.iter().filter(|one| matches!(one, Question::Asked(_))).count();
    assert!(asked == 2 && !now.shown.contains(&Question::Asked(Of::All)), "{:?}", now.shown);
    assert!(matches!(desk.at, Some(Question::Asked(of)) if of != Of::All));
    desk.set_apart(&COPENHAGEN, false, today());
    assert_eq!(desk.at, Some(Question::Asked(Of::All)));
}
