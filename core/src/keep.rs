//! Answers as a code: for a link that somebody sends, and for what the browser keeps when asked to.
//!
//! A code carries ids only, made from the names of questions and options, so that it means the same when the
//! order changes. It says which rules were in force. What is read is replayed through the questions as if
//! somebody answered them now: what fits no more ends the replay, and the guide goes on from there.
//!
//! **Time.** A link carries no date unless that is asked for, and without dates no answer that is about time
//! ("more than three weeks ago"): those questions are asked again. What is saved has its day; on a later day
//! answers that told the time in words are asked again.

use chrono::{Days, NaiveDate};

pub use crate::code::CodeError;

use crate::case::{Case, fold};
use crate::code::Bits;
use crate::decide::decide;
use crate::explore::Explored;
use crate::face::face;
use crate::fact::{Age, Fact, Values};
use crate::question::{Answer, Answers, LetterChoice, Of, Question, SentChoice};
use crate::rule::RuleBase;
use crate::rules::SEEN;
use crate::stamp::Stamp;
use crate::typed::Typed;

/// What a code is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// A link that says nothing about time.
    Link,
    /// A link with dates.
    DatedLink,
    /// What the browser keeps: also what was answered beyond a question that has opened again.
    Saving,
}

/// What a code held, as far as it still fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers. Where the guide goes on is said by [`fold`].
    pub answers: Answers,
    /// Whether something fits no more, so that it and all behind it is gone.
    pub misfit: bool,
    /// Whether something about time is left out, so that it is asked again.
    pub without_time: bool,
    /// The day on which the code was made; of a link without dates, nothing.
    pub day: Option<NaiveDate>,
    /// Whether the guide now says something else than on that day.
    pub changed: Changed,
}

/// Whether the guide says something else than when the code was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The same, or it cannot be told.
    No,
    /// Something else, by the same rules: time has passed.
    Time,
    /// Something else, and the rules are others.
    Rules,
}

/// For how many days the browser keeps what was saved.
pub const KEPT_DAYS: u64 = 30;

/// The last day on which what was saved on a day is still there; afterwards it is deleted at the next opening.
///
/// ```
/// use chrono::NaiveDate;
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// assert_eq!(klagevejviser_core::keep::kept_until(day(11, 23)), day(12, 23));
/// ```
pub fn kept_until(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(KEPT_DAYS)).unwrap_or(day)
}

/// Which form of code this is: it stands first. It is no form of an answers code ([`crate::stamp`]), so that
/// neither is taken for the other.
const VERSION: char = 'A';
/// No code is longer: all questions answered, with dates, fill less than that.
const MOST_CHARACTERS: usize = 320;
const RULES_BITS: u32 = 32;
const DAY_BITS: u32 = 16;
const SAID_BITS: u32 = 16;
const COUNT_BITS: u32 = 5;
const QUESTION_BITS: u32 = 12;
const OPTION_BITS: u32 = 12;
const KIND_BITS: u32 = 3;
const CHOICE_BITS: u32 = 2;

/// Answers → code.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::keep::{For, encode, open};
/// use klagevejviser_core::{Answer, Answers, COPENHAGEN, Kind, Question, Values};
///
/// let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
/// let kind = Answer::Many(Values::one(Kind::Delay as u8));
/// let answers = Answers::default().with(Question::Kind, kind);
/// let code = encode(&COPENHAGEN, &answers, For::Link, today);
/// assert_eq!(open(&COPENHAGEN, &code, today).unwrap().answers, answers);
/// ```
pub fn encode(base: &RuleBase, answers: &Answers, purpose: For, today: NaiveDate) -> String {
    let kept = kept(base, answers, purpose, today);
    let dated = purpose != For::Link;
    let mut bits = Bits::default();
    bits.push(Stamp::of(base, SEEN).rules & u64::from(u32::MAX), RULES_BITS);
    bits.push(u64::from(dated), 1);
    if dated {
        bits.push(packed(today), DAY_BITS);
        bits.push(said(base, answers, today), SAID_BITS);
    }
    bits.push(u64::from(answers.apart), 1);
    bits.push(kept.len() as u64, COUNT_BITS);
    for (question, answer) in kept {
        bits.push(id(question.name(), QUESTION_BITS), QUESTION_BITS);
        push(&mut bits, question, answer);
    }
    bits.written(VERSION)
}

/// Code → answers, as far as they fit the questions of today. Nothing in a code can make it panic, and
/// nothing of it is text.
///
/// # Errors
/// If it cannot be read: torn, far too long, or of another form, as a newer guide may write it.
pub fn open(base: &RuleBase, code: &str, today: NaiveDate) -> Result<Opened, CodeError> {
    let bits = Bits::read(code, VERSION, MOST_CHARACTERS)?;
    let mut read = Reader { bits: &bits, at: 0 };
    let rules = read.take(RULES_BITS)?;
    let dated = read.take(1)? == 1;
    let day = if dated { Some(read.day()?) } else { None };
    let told = if dated { read.take(SAID_BITS)? } else { 0 };
    let mut opened = Opened {
        answers: Answers::default().asked_apart(read.take(1)? == 1),
        misfit: false,
        without_time: !dated,
        day,
        changed: Changed::No,
    };
    let count = read.take(COUNT_BITS)?;
    let mut answers = Vec::new();
    for _ in 0..count {
        answers.push(read.answer()?);
    }
    if read.at != bits.len() {
        return Err(CodeError::Torn);
    }
    replay(base, &answers, today, &mut opened);
    let now = said(base, &opened.answers, today);
    if told != 0 && now != 0 && told != now {
        let same = rules == Stamp::of(base, SEEN).rules & u64::from(u32::MAX);
        opened.changed = if same { Changed::Time } else { Changed::Rules };
    }
    Ok(opened)
}

/// Gives the answers one by one, as a person would; an unknown one ends it.
fn replay(
    base: &RuleBase,
    answers: &[Option<(Question, Answer)>],
    today: NaiveDate,
    opened: &mut Opened,
) {
    let mut case = fold(base, &opened.answers, today);
    for one in answers {
        let fits = one.filter(|(question, _)| opened.answers.get(*question).is_none());
        let Some((question, answer)) = fits else {
            opened.misfit = true;
            return;
        };
        if opened.day.is_none() && is_of_time(question) {
            continue;
        }
        if opened.day.is_some_and(|day| day != today) && !holds_later(question, answer) {
            opened.without_time = true;
            continue;
        }
        if as_typed(&case, question, answer, today) != Some(answer) {
            opened.misfit = true;
            return;
        }
        let before = opened.answers;
        opened.answers.give(question, answer);
        case = fold(base, &opened.answers, today);
        if question.stands_by_default() {
            continue;
        }
        // Behind a question that must be asked first nothing counts yet; before it everything must.
        let waits = case.next.is_some_and(|next| next.place() < question.place());
        if !waits && !case.counted.contains(&question) {
            opened.answers = before;
            opened.misfit = true;
            return;
        }
    }
}

/// What goes into a code, in the order of the replay: what stands by default first, since it decides what is
/// asked.
fn kept(
    base: &RuleBase,
    answers: &Answers,
    purpose: For,
    today: NaiveDate,
) -> Vec<(Question, Answer)> {
    let case = fold(base, answers, today);
    let counts = |question: Question| {
        let beyond = purpose == For::Saving
            && case.next.is_some_and(|next| next.place() < question.place())
            && question.of().is_none_or(|of| (of == Of::All) != answers.apart);
        question.stands_by_default() || case.counted.contains(&question) || beyond
    };
    let (default, asked): (Vec<_>, Vec<_>) =
        Question::ALL.iter().copied().partition(|question| question.stands_by_default());
    default
        .into_iter()
        .chain(asked)
        .filter(|question| counts(*question))
        .filter(|question| purpose != For::Link || !is_of_time(*question))
        .filter_map(|question| {
            // An answer from before another one was changed is kept as the page would take it today.
            let answer = as_typed(&case, question, answers.get(question)?, today)?;
            Some((question, answer))
        })
        .collect()
}

/// The answer as the page of its question takes it; nothing if it would not.
fn as_typed(case: &Case, question: Question, answer: Answer, today: NaiveDate) -> Option<Answer> {
    let face = face(question, case);
    Typed::from_answer(Some(answer), &face).read(&face, today).ok()
}

/// Whether the question is about time, in dates or in words.
const fn is_of_time(question: Question) -> bool {
    match question {
        Question::LetterDate | Question::SentDate(_) | Question::Age => true,
        Question::ForWhom
        | Question::Kind
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
        | Question::Hard
        | Question::Discrimination
        | Question::Elsewhere
        | Question::Side => false,
    }
}

/// Whether an answer still says the same on a later day.
fn holds_later(question: Question, answer: Answer) -> bool {
    match answer {
        Answer::About(SentChoice::UnderTwoWeeks | SentChoice::TwoToThreeWeeks) => false,
        Answer::One(value) if question == Question::Age => {
            value == Age::Older as u8 || value == Age::Unknown as u8
        }
        Answer::About(SentChoice::OverThreeWeeks | SentChoice::Forgotten)
        | Answer::One(_)
        | Answer::Many(_)
        | Answer::Letter { .. }
        | Answer::Day(_) => true,
    }
}

/// What the guide says, as a number: of every outcome. Zero while something is still asked.
fn said(base: &RuleBase, answers: &Answers, today: NaiveDate) -> u64 {
    let case = fold(base, answers, today);
    if case.next.is_some() {
        return 0;
    }
    let outcomes = decide(base, &case.points).outcomes();
    let codes: Vec<&str> = outcomes.iter().map(|outcome| outcome.code()).collect();
    id(&codes.join(" "), SAID_BITS).max(1)
}

/// A name as a number of so many bits.
fn id(name: &str, bits: u32) -> u64 {
    let mut hash = Explored::default();
    name.bytes().for_each(|byte| hash.add(byte));
    (hash.hash ^ hash.hash >> 32) & ((1 << bits) - 1)
}

/// The name of an option of a question, by its place.
fn option(question: Question, place: u8) -> Option<&'static str> {
    let place = usize::from(place);
    match question.facts() {
        [fact] => fact.values().get(place).copied(),
        // Ticks, of which each is a fact.
        facts => facts.get(place).copied().map(Fact::name),
    }
}

/// The place of an option by its id.
fn option_by(question: Question, wanted: u64) -> Option<u8> {
    (0..16)
        .find(|place| option(question, *place).is_some_and(|name| id(name, OPTION_BITS) == wanted))
}

fn packed(day: NaiveDate) -> u64 {
    u64::try_from((day - FIRST_DAY).num_days()).unwrap_or_default() & ((1 << DAY_BITS) - 1)
}

/// The day from which days are counted.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2000, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

fn push(bits: &mut Bits, question: Question, answer: Answer) {
    let push_option = |bits: &mut Bits, place| {
        bits.push(id(option(question, place).unwrap_or_default(), OPTION_BITS), OPTION_BITS);
    };
    let push_day = |bits: &mut Bits, day: Option<NaiveDate>| {
        bits.push(u64::from(day.is_some()), 1);
        if let Some(day) = day {
            bits.push(packed(day), DAY_BITS);
        }
    };
    match answer {
        Answer::One(value) => {
            bits.push(0, KIND_BITS);
            push_option(bits, value);
        }
        Answer::Many(values) => {
            bits.push(1, KIND_BITS);
            bits.push(u64::from(values.len()), COUNT_BITS);
            values.iter().for_each(|value| push_option(bits, value));
        }
        Answer::Letter { date, last, choice } => {
            bits.push(2, KIND_BITS);
            push_day(bits, date);
            push_day(bits, last);
            let choice = match choice {
                None => 0,
                Some(LetterChoice::NotFound) => 1,
                Some(LetterChoice::Oral) => 2,
            };
            bits.push(choice, CHOICE_BITS);
        }
        Answer::Day(day) => {
            bits.push(3, KIND_BITS);
            bits.push(packed(day), DAY_BITS);
        }
        Answer::About(about) => {
            bits.push(4, KIND_BITS);
            let about = match about {
                SentChoice::UnderTwoWeeks => 0,
                SentChoice::TwoToThreeWeeks => 1,
                SentChoice::OverThreeWeeks => 2,
                SentChoice::Forgotten => 3,
            };
            bits.push(about, CHOICE_BITS);
        }
    }
}

/// Reads on from a place in a code.
struct Reader<'a> {
    bits: &'a Bits,
    at: usize,
}

impl Reader<'_> {
    fn take(&mut self, count: u32) -> Result<u64, CodeError> {
        self.bits.take(&mut self.at, count).ok_or(CodeError::Torn)
    }

    fn day(&mut self) -> Result<NaiveDate, CodeError> {
        let days = self.take(DAY_BITS)?;
        FIRST_DAY.checked_add_days(Days::new(days)).ok_or(CodeError::Torn)
    }

    fn maybe_day(&mut self) -> Result<Option<NaiveDate>, CodeError> {
        if self.take(1)? == 1 { self.day().map(Some) } else { Ok(None) }
    }

    /// An answer with its question; nothing where a name in it is not known here.
    fn answer(&mut self) -> Result<Option<(Question, Answer)>, CodeError> {
        let name = self.take(QUESTION_BITS)?;
        let question =
            Question::ALL.iter().copied().find(|one| id(one.name(), QUESTION_BITS) == name);
        let by = |wanted| question.and_then(|question| option_by(question, wanted));
        let answer = match self.take(KIND_BITS)? {
            0 => by(self.take(OPTION_BITS)?).map(Answer::One),
            1 => {
                let mut values = Some(Values::NONE);
                for _ in 0..self.take(COUNT_BITS)? {
                    let value = by(self.take(OPTION_BITS)?).map(Values::one);
                    values = values.zip(value).map(|(values, value)| values.or(value));
                }
                values.map(Answer::Many)
            }
            2 => {
                let (date, last) = (self.maybe_day()?, self.maybe_day()?);
                let choice = match self.take(CHOICE_BITS)? {
                    0 => None,
                    1 => Some(LetterChoice::NotFound),
                    2 => Some(LetterChoice::Oral),
                    _ => return Err(CodeError::Torn),
                };
                Some(Answer::Letter { date, last, choice })
            }
            3 => Some(Answer::Day(self.day()?)),
            4 => Some(Answer::About(match self.take(CHOICE_BITS)? {
                0 => SentChoice::UnderTwoWeeks,
                1 => SentChoice::TwoToThreeWeeks,
                2 => SentChoice::OverThreeWeeks,
                _ => SentChoice::Forgotten,
            })),
            _ => return Err(CodeError::Torn),
        };
        Ok(question.zip(answer))
    }
}

#[cfg(test)]
mod tests;
