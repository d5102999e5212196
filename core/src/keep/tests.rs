//! Answers that come back, links that say nothing about time, and everything that is no code.

use super::*;
use crate::advice::Step;
use crate::code::ALPHABET;
use crate::explore::every_answer;
use crate::fact::{Asked, Decision, Kind, Sent, Urgent, Whom};
use crate::rule::{Row, StepTable, Table};
use crate::rules::{COPENHAGEN, RuleId, danger};

/// A row of numbers that looks like chance and is the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((self.0 >> 33) as usize) % sides
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.roll(all.len())]
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn later(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

/// Somebody who answers by chance, and stops somewhere; sometimes they change an answer afterwards.
fn somebody(dice: &mut Dice) -> Answers {
    let mut answers = Answers::default().asked_apart(dice.roll(4) == 0);
    let mut kinds = Values::one(dice.roll(6) as u8);
    for _ in 0..dice.roll(3) {
        kinds = kinds.or(Values::one(dice.roll(6) as u8));
    }
    answers.give(Question::Kind, Answer::Many(kinds));
    for question in [Question::ForWhom, Question::Elsewhere, Question::Side] {
        if dice.roll(4) == 0 {
            let case = fold(&COPENHAGEN, &answers, today());
            answers.give(question, dice.one_of(&every_answer(question, &case, today())));
        }
    }
    for _ in 0..dice.roll(30) {
        let case = fold(&COPENHAGEN, &answers, today());
        let Some(question) = case.next else { break };
        answers.give(question, dice.one_of(&every_answer(question, &case, today())));
    }
    if dice.roll(3) == 0 {
        let case = fold(&COPENHAGEN, &answers, today());
        let question = dice.one_of(&case.counted);
        answers.give(question, dice.one_of(&every_answer(question, &case, today())));
    }
    answers
}

fn opened(code: &str, day: NaiveDate) -> Opened {
    open(&COPENHAGEN, code, day).unwrap()
}

/// "I complained, and have heard nothing."
fn waiting(sent: Answer) -> Answers {
    Answers::default()
        .with(Question::Kind, Answer::Many(Values::one(Kind::Delay as u8)))
        .with(Question::Whom, Answer::One(Whom::Kk as u8))
        .with(Question::Urgent, Answer::One(Urgent::No as u8))
        .with(Question::Decision, Answer::One(Decision::None as u8))
        .with(Question::Asked(Of::All), Answer::One(Asked::Silent as u8))
        .with(Question::Sent(Of::All), Answer::One(Sent::Complaint as u8))
        .with(Question::SentDate(Of::All), sent)
}

#[test]
fn no_two_questions_and_no_two_options_of_a_question_have_the_same_id() {
    for (at, one) in Question::ALL.iter().enumerate() {
        for other in &Question::ALL[at + 1..] {
            assert_ne!(id(one.name(), QUESTION_BITS), id(other.name(), QUESTION_BITS));
        }
        for place in (0..16).take_while(|place| option(*one, *place).is_some()) {
            let wanted = id(option(*one, place).unwrap(), OPTION_BITS);
            assert_eq!(option_by(*one, wanted), Some(place), "{one:?}");
        }
    }
}

#[test]
fn what_is_saved_comes_back_on_the_same_day_with_the_same_advice() {
    let mut dice = Dice(1);
    let mut longest = 0;
    for _ in 0..3_000 {
        let answers = somebody(&mut dice);
        let code = encode(&COPENHAGEN, &answers, For::Saving, today());
        longest = longest.max(code.len());
        let back = opened(&code, today());
        assert!(!back.misfit && !back.without_time, "{answers:?}");
        assert_eq!((back.day, back.changed), (Some(today()), Changed::No));
        let (before, after) =
            [answers, back.answers].map(|one| fold(&COPENHAGEN, &one, today())).into();
        // Where an answer from before a change fits no more, its question is asked again.
        if before.counted == after.counted {
            assert_eq!(before.points, after.points);
        } else {
            assert!(after.next.is_some_and(|next| before.counted.contains(&next)));
        }
    }
    println!("the longest has {longest} characters");
    assert!(longest < MOST_CHARACTERS);
}

#[test]
fn a_link_without_dates_carries_no_fact_that_time_changes() {
    let mut dice = Dice(3);
    for _ in 0..3_000 {
        let answers = somebody(&mut dice);
        let code = encode(&COPENHAGEN, &answers, For::Link, today());
        // Whenever it is opened, it says the same.
        let back = opened(&code, later(dice.roll(700) as u64));
        assert!(!back.misfit && back.day.is_none(), "{answers:?}");
        let case = fold(&COPENHAGEN, &back.answers, today());
        assert_eq!((case.deadline, case.windows), (None, Vec::new()));
        for point in &case.points {
            for fact in [Fact::Deadline, Fact::Letter, Fact::Window, Fact::Age] {
                assert_eq!(point.only(fact), None, "{fact:?} of {answers:?}");
            }
        }
        let told = fold(&COPENHAGEN, &answers, today()).counted;
        for question in told.into_iter().filter(|question| !is_of_time(*question)) {
            assert_eq!(back.answers.get(question), answers.get(question));
        }
    }
}

#[test]
fn a_link_carries_only_what_the_person_sees_among_their_answers() {
    // The matter was a decision; now it is the tone alone, and the letter counts no more.
    let answers = waiting(Answer::Day(later(0)))
        .with(Question::Guidance, Answer::One(0))
        .with(Question::Trouble, Answer::One(0));
    for purpose in [For::Link, For::DatedLink] {
        let back = opened(&encode(&COPENHAGEN, &answers, purpose, today()), today());
        assert_eq!(back.answers.get(Question::Guidance), None);
        assert_eq!(back.answers.get(Question::Trouble), None);
    }
}

#[test]
fn dates_come_along_only_when_they_are_asked_for() {
    let sent = Answer::Day(today() - Days::new(40));
    let without = opened(&encode(&COPENHAGEN, &waiting(sent), For::Link, today()), today());
    assert_eq!(without.answers.get(Question::SentDate(Of::All)), None);
    assert!(without.without_time);
    let with = opened(&encode(&COPENHAGEN, &waiting(sent), For::DatedLink, today()), today());
    assert_eq!(with.answers.get(Question::SentDate(Of::All)), Some(sent));
}

#[test]
fn about_two_weeks_ago_is_asked_again_on_another_day() {
    let question = Question::SentDate(Of::All);
    let open_later = |about, days| {
        let answers = waiting(Answer::About(about));
        opened(&encode(&COPENHAGEN, &answers, For::Saving, today()), later(days))
    };
    let same_day = open_later(SentChoice::UnderTwoWeeks, 0);
    assert_eq!(same_day.answers.get(question), Some(Answer::About(SentChoice::UnderTwoWeeks)));
    let next_day = open_later(SentChoice::UnderTwoWeeks, 1);
    assert!(next_day.without_time && !next_day.misfit);
    assert_eq!(fold(&COPENHAGEN, &next_day.answers, later(1)).next, Some(question));
    // More than three weeks ago stays more than three weeks ago.
    let long_ago = open_later(SentChoice::OverThreeWeeks, 20);
    assert_eq!(long_ago.answers.get(question), Some(Answer::About(SentChoice::OverThreeWeeks)));
}

#[test]
fn when_ten_working_days_have_passed_since_saving_the_guide_says_so() {
    let code = encode(&COPENHAGEN, &waiting(Answer::Day(today())), For::Saving, today());
    assert_eq!(opened(&code, later(1)).changed, Changed::No);
    assert_eq!(opened(&code, later(25)).changed, Changed::Time);
}

#[test]
fn when_the_rules_have_changed_the_answers_are_replayed_and_another_outcome_is_told() {
    let put = |old: &StepTable| {
        if old.name != danger::DANGER.name {
            return *old;
        }
        let then: &[Step] = &[Step::ViolenceNow];
        let when = Vec::leak(vec![Urgent::of(&[Urgent::No])]);
        let mut rows = vec![Row { when, then, by: &[RuleId::R65] }];
        rows.extend(old.rows);
        Table { rows: Vec::leak(rows), ..*old }
    };
    let tables = COPENHAGEN.tables.iter().map(put).collect();
    let other = RuleBase { tables: Vec::leak(tables), ..COPENHAGEN };
    let answers = waiting(Answer::Day(today() - Days::new(40)));
    let code = encode(&other, &answers, For::Saving, today());
    let back = opened(&code, today());
    assert_eq!((back.changed, back.misfit), (Changed::Rules, false));
    assert_eq!(back.answers, answers);
}

/// A code with a right checksum and anything in it.
fn sealed(rules: u64, answers: &[(u64, &[(u64, u32)])]) -> String {
    let mut bits = Bits::default();
    bits.push(rules, RULES_BITS);
    bits.push(0, 1);
    bits.push(0, 1);
    bits.push(answers.len() as u64, COUNT_BITS);
    for (question, rest) in answers {
        bits.push(*question, QUESTION_BITS);
        rest.iter().for_each(|(value, count)| bits.push(*value, *count));
    }
    bits.written(VERSION)
}

fn named(question: Question) -> u64 {
    id(question.name(), QUESTION_BITS)
}

fn one(name: &str) -> [(u64, u32); 2] {
    [(0, KIND_BITS), (id(name, OPTION_BITS), OPTION_BITS)]
}

/// Links whose checksum is right and whose answers fit no more; the browsers open them as well.
#[test]
fn the_replay_ends_at_the_first_answer_that_fits_no_more() {
    const LIST: &str = include_str!("../../../tests/lists/misfits.csv");
    let kind = (id("Delay", OPTION_BITS), OPTION_BITS);
    let kind = [(1, KIND_BITS), (1, COUNT_BITS), kind];
    let kind = (named(Question::Kind), &kind[..]);
    let (kk, no) = (one("Kk"), one("No"));
    let whom = (named(Question::Whom), &kk[..]);
    let urgent = (named(Question::Urgent), &no[..]);
    let ends_at = |answers: &[(u64, &[(u64, u32)])]| {
        let code = sealed(7, answers);
        let back = opened(&code, today());
        assert!(back.misfit);
        assert!(LIST.lines().any(|line| line.ends_with(&format!(",{code}"))), "no line has {code}");
        fold(&COPENHAGEN, &back.answers, today()).next
    };
    // A question, then an option, that the guide knows no more.
    let unknown = (0..1 << QUESTION_BITS)
        .find(|wanted| Question::ALL.iter().all(|question| named(*question) != *wanted))
        .unwrap();
    assert_eq!(ends_at(&[kind, (unknown, &kk), urgent]), Some(Question::Whom));
    let nothing = one("Constructor");
    assert_eq!(ends_at(&[kind, (named(Question::Whom), &nothing), urgent]), Some(Question::Whom));
    // Twice the same, and an answer that contradicts the ones before: nobody is asked for it.
    assert_eq!(ends_at(&[kind, whom, whom, urgent]), Some(Question::Urgent));
    let (private, silent) = (one("Private"), one("Silent"));
    let private = (named(Question::Whom), &private[..]);
    let asked = (named(Question::Asked(Of::All)), &silent[..]);
    assert_eq!(ends_at(&[kind, private, urgent, asked]), None);
    // An answer of another form than the question takes.
    let day = [(3, KIND_BITS), (9_000, DAY_BITS)];
    assert_eq!(ends_at(&[kind, (named(Question::Whom), &day), urgent]), Some(Question::Whom));
}

#[test]
fn a_date_of_the_future_or_long_ago_in_a_code_is_asked_again() {
    let ahead = waiting(Answer::Day(today()));
    let code = encode(&COPENHAGEN, &ahead, For::Saving, today());
    // A clock that has gone back, and one that is years ahead.
    for (day, misfit) in
        [(today() - Days::new(1), true), (later(365 * 11), true), (later(0), false)]
    {
        let back = opened(&code, day);
        assert_eq!(back.misfit, misfit, "{day}");
        if misfit {
            assert_eq!(
                fold(&COPENHAGEN, &back.answers, day).next,
                Some(Question::SentDate(Of::All))
            );
        }
    }
}

#[test]
fn a_newer_form_is_told_apart_from_a_torn_one() {
    let code = encode(&COPENHAGEN, &waiting(Answer::Day(today())), For::Saving, today());
    let why = |code: &str| open(&COPENHAGEN, code, today()).unwrap_err();
    assert_eq!(why(&code.replacen('A', "B", 1)), CodeError::OtherVersion);
    assert_eq!(why(&code.repeat(20)), CodeError::TooLong);
    for text in ["", "A", "{\"v\":1}", "<script>alert(1)</script>", "__proto__", "АВС", "A%00"] {
        assert_eq!(why(text), CodeError::Torn, "{text}");
    }
    for at in 1..code.len() {
        assert!(open(&COPENHAGEN, &code[..at], today()).is_err(), "up to {at}");
    }
    // A result's answers code is no link, and the other way round.
    let points = fold(&COPENHAGEN, &waiting(Answer::Day(today())), today()).points;
    assert_eq!(why(&crate::stamp::encode(&COPENHAGEN, &points)), CodeError::OtherVersion);
    assert_eq!(crate::stamp::decode(&COPENHAGEN, &code), Err(CodeError::OtherVersion));
}

#[test]
fn a_megabyte_is_refused_before_it_is_read() {
    let long = "A".repeat(1 << 20);
    assert_eq!(open(&COPENHAGEN, &long, today()), Err(CodeError::TooLong));
    assert_eq!(open(&COPENHAGEN, &"ø".repeat(1 << 20), today()), Err(CodeError::TooLong));
}

/// What was thrown at the guide, and what became of it.
#[derive(Debug, Default)]
struct Thrown {
    whole: usize,
    ended_early: usize,
    refused: usize,
}

impl Thrown {
    fn throw(&mut self, code: &str, day: NaiveDate, again: bool) {
        match open(&COPENHAGEN, code, day) {
            Ok(back) => {
                self.ended_early += usize::from(back.misfit);
                self.whole += usize::from(!back.misfit);
                if !again {
                    return;
                }
                // What was taken can be kept, and comes back as it is.
                let again = encode(&COPENHAGEN, &back.answers, For::Saving, day);
                let again = open(&COPENHAGEN, &again, day).unwrap();
                assert!(!again.misfit, "{code} on {day}");
            }
            Err(_) => self.refused += 1,
        }
    }
}

/// Two hundred thousand in every run; `./dev fuzz` throws ten million.
#[test]
fn whatever_a_link_or_the_browser_holds_is_refused_or_fits_and_never_a_panic() {
    let rounds = std::env::var("KLAGEVEJVISER_FUZZ").ok();
    let rounds = rounds.and_then(|rounds| rounds.parse().ok()).unwrap_or(200_000);
    let seed = std::env::var("KLAGEVEJVISER_SEED").ok();
    let mut dice = Dice(seed.and_then(|seed| seed.parse().ok()).unwrap_or(23));
    let mut thrown = Thrown::default();
    let mut whole = String::new();
    let mut bits = Vec::new();
    for round in 0..rounds {
        let day = later(dice.roll(5_000) as u64);
        if round % 50 == 0 {
            let purpose = dice.one_of(&[For::Link, For::DatedLink, For::Saving]);
            whole = encode(&COPENHAGEN, &somebody(&mut dice), purpose, today());
            let read = Bits::read(&whole, VERSION, MOST_CHARACTERS).unwrap();
            let all = 0..read.len();
            bits = all.map(|at| read.take(&mut { at }, 1).unwrap_or_default()).collect();
        }
        let code = match round % 10 {
            // Letters of a whole code are changed, left out, doubled, or foreign.
            0..=3 => mangled(&whole, &mut dice),
            // Garbage.
            4 => (0..dice.roll(120)).map(|_| letter(&mut dice)).collect(),
            // The checksum is right, and some bits are others: what a skilled hand would send.
            5..=8 => {
                let mut other = Bits::default();
                let change = 1 + dice.roll(bits.len());
                for bit in &bits {
                    let flip = dice.roll(change) == 0;
                    other.push(bit ^ u64::from(flip && dice.roll(8) == 0), 1);
                }
                other.written(VERSION)
            }
            // The checksum is right, and everything is garbage.
            _ => {
                let mut other = Bits::default();
                (0..dice.roll(900)).for_each(|_| other.push(dice.roll(2) as u64, 1));
                other.written(VERSION)
            }
        };
        thrown.throw(&code, day, dice.roll(20) == 0);
    }
    println!("{rounds} thrown: {thrown:?}");
    assert!(thrown.whole > 0 && thrown.ended_early > 0 && thrown.refused > 0, "{thrown:?}");
}

fn letter(dice: &mut Dice) -> char {
    match dice.roll(6) {
        0 => char::from_u32(dice.roll(0x11_0000) as u32).unwrap_or('-'),
        1 => char::from(dice.roll(128) as u8),
        _ => char::from(dice.one_of(ALPHABET)),
    }
}

fn mangled(whole: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = whole.chars().collect();
    for _ in 0..1 + dice.roll(3) {
        let at = dice.roll(letters.len());
        match dice.roll(4) {
            0 => letters[at] = letter(dice),
            1 if letters.len() > 1 => {
                letters.remove(at);
            }
            2 => letters.insert(at, letter(dice)),
            _ => letters.truncate(at + 1),
        }
    }
    letters.into_iter().collect()
}
