//! All questions at once, for somebody at work with a citizen on the telephone: which of them still count, what is sure
//! already and what may still come, and the keys by which they are answered.
//!
//! Nothing is decided here: [`survey`] says which questions can still change the advice. Before it is known what it is
//! about, it may be about anything: then all questions are there that any kind would ask, and sure is only what is so
//! for every kind.

use chrono::NaiveDate;

use crate::advice::Advice;
use crate::case::{Case, survey};
use crate::decide::decide_point;
use crate::face::{Face, Input, face};
use crate::fact::{Discrimination, Fact, Urgent, Values};
use crate::question::{Answer, Answers, LetterChoice, Question};
use crate::rule::RuleBase;
use crate::typed::{DateError, DateKind, quick_day};

/// What the answers amount to so far.
#[derive(Clone, Debug)]
pub struct Triage {
    /// The case. Before it is known what it is about, with a point of every kind.
    pub case: Case,
    /// The questions to show, in order: those whose answers count, those that can still change the advice, and those
    /// that stand by default where another answer would change it.
    pub shown: Vec<Question>,
    /// Those among them that have no answer and can still change the advice.
    pub open: Vec<Question>,
    /// What is sure, and what may still come.
    pub advice: Advice,
}

/// What the answers amount to on a day.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::triage::triage;
/// use klagevejviser_core::*;
/// let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
/// // Somebody is hit, and complains of an employee: help comes first, whatever else is still to be asked.
/// let answers = Answers::default()
///     .with(Question::Kind, Answer::Many(Values::one(Kind::Conduct as u8)))
///     .with(Question::Whom, Answer::One(Whom::Kk as u8))
///     .with(Question::Urgent, Answer::One(Urgent::Violence as u8));
/// let now = triage(&COPENHAGEN, &answers, today);
/// assert!(now.advice.outcomes().contains(&Outcome::Acute));
/// assert!(!now.open.is_empty());
/// ```
pub fn triage(base: &RuleBase, answers: &Answers, today: NaiveDate) -> Triage {
    let told = !kinds(answers).is_empty();
    let mut heard = *answers;
    if !told {
        heard.give(Question::Kind, Answer::Many(Fact::Kind.all()));
    }
    let (mut case, mut open) = survey(base, &heard, today);
    if !told {
        case.counted.retain(|question| *question != Question::Kind);
        open.insert(0, Question::Kind);
        case.next = Some(Question::Kind);
    }
    let join = if told { Advice::join } else { Advice::meet };
    let advice = case.points.iter().map(|point| decide_point(base, point)).reduce(join);
    let is_shown = |question: &Question| {
        case.counted.contains(question)
            || open.contains(question)
            || question.stands_by_default() && case.would_ask(base, *question)
    };
    Triage {
        shown: Question::ALL.iter().copied().filter(is_shown).collect(),
        open,
        advice: advice.unwrap_or_default(),
        case,
    }
}

/// What it is about, as far as that is said.
fn kinds(answers: &Answers) -> Values {
    match answers.get(Question::Kind) {
        Some(Answer::Many(kinds)) => kinds.and(Fact::Kind.all()),
        _ => Values::NONE,
    }
}

/// A key that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A digit: the option with this number, counted from one. The question is done with. Nought says no to both
    /// questions of [`BOTH`].
    Number(u8),
    /// A digit with Shift: the same where several may be chosen, and more of them are to come.
    More(u8),
    /// On to the next question without an answer.
    On,
    /// To the question before.
    Back,
}

/// Two questions that one asks in one breath, and their answer "no": whether it is urgent, and whether it happened
/// because of who the citizen is. Most citizens say no to both; nothing is taken for granted, since whoever presses
/// nought has read both.
pub const BOTH: [(Question, Answer); 2] = [
    (Question::Urgent, Answer::One(Urgent::No as u8)),
    (Question::Discrimination, Answer::One(Discrimination::No as u8)),
];

/// Whether nought can be pressed: at the first question of [`BOTH`], while the other can change the advice too.
pub fn asks_both(now: &Triage) -> bool {
    BOTH.iter().all(|(question, _)| now.open.contains(question))
}

/// A field for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayField {
    /// The date on the letter, or the day of sending.
    First,
    /// The last day that the letter names.
    Last,
}

/// The answers, and the question that the next key answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The answers.
    pub answers: Answers,
    /// The question that the keys answer; none once nothing more can change the advice.
    pub at: Option<Question>,
}

impl Desk {
    /// Before the first answer.
    pub fn new() -> Self {
        Self { answers: Answers::default(), at: Some(Question::Kind) }
    }

    /// Presses a key; tells whether it did something.
    pub fn press(&mut self, base: &RuleBase, key: Key, today: NaiveDate) -> bool {
        match key {
            Key::Number(0) => {
                let [(first, _), _] = BOTH;
                if self.at != Some(first) || !asks_both(&triage(base, &self.answers, today)) {
                    return false;
                }
                for (question, answer) in BOTH {
                    self.answers.give(question, answer);
                }
                self.go_on(base, first, today);
                true
            }
            Key::Number(number) | Key::More(number) => {
                let (Some(question), Some(place)) = (self.at, number.checked_sub(1)) else {
                    return false;
                };
                let Some(goes_on) = self.choose(base, question, place, today) else {
                    return false;
                };
                if goes_on && matches!(key, Key::Number(_)) {
                    self.go_on(base, question, today);
                }
                true
            }
            Key::On => {
                let before = self.at;
                match before {
                    Some(question) => self.go_on(base, question, today),
                    None => self.at = triage(base, &self.answers, today).open.first().copied(),
                }
                self.at != before
            }
            Key::Back => {
                let shown = triage(base, &self.answers, today).shown;
                let place = self.at.map_or(Question::COUNT, Question::place);
                let before = shown.into_iter().rfind(|question| question.place() < place);
                self.at = before.or(self.at);
                before.is_some()
            }
        }
    }

    /// Asks of each thing that it is about by itself whether it has been answered, or of all at once.
    pub fn set_apart(&mut self, base: &RuleBase, apart: bool, today: NaiveDate) {
        self.answers.apart = apart;
        let shown = triage(base, &self.answers, today).shown;
        let asked = shown.into_iter().find(|question| matches!(question, Question::Asked(_)));
        self.at = asked.or(self.at);
    }

    /// Chooses the option at this place, or takes it back where several can be chosen. Nothing where there is no such
    /// option; else whether the question has its answer.
    pub fn choose(
        &mut self,
        base: &RuleBase,
        question: Question,
        place: u8,
        today: NaiveDate,
    ) -> Option<bool> {
        let case = triage(base, &self.answers, today).case;
        let before = self.answers.get(question).or(question.default());
        let at = usize::from(place);
        match face(question, &case).input {
            Input::One(options) => {
                options.get(at)?;
                self.answers.give(question, Answer::One(place));
                Some(true)
            }
            Input::Many(options) => {
                options.get(at)?;
                let one = Values::one(place);
                let ticked = match before {
                    Some(Answer::Many(ticked)) if ticked.has(place) => ticked.without(one),
                    Some(Answer::Many(ticked)) => ticked.or(one),
                    _ => one,
                };
                if ticked.is_empty() {
                    self.answers.take(question);
                } else {
                    self.answers.give(question, Answer::Many(ticked));
                }
                Some(!ticked.is_empty())
            }
            Input::Letter { choices, .. } => {
                let choice = *choices.get(at)?;
                let (date, last, chosen) = letter(before);
                match choice {
                    // Without a date: what was typed of one is gone.
                    LetterChoice::NotFound => self.give_letter(question, None, None, Some(choice)),
                    LetterChoice::Oral => {
                        let taken_back = chosen == Some(choice);
                        let choice = (!taken_back).then_some(choice);
                        self.give_letter(question, date, last, choice);
                    }
                }
                // Who was told tells the day as well.
                Some(choice == LetterChoice::NotFound || date.is_some())
            }
            Input::Day { choices, .. } => {
                self.answers.give(question, Answer::About(*choices.get(at)?));
                Some(true)
            }
        }
    }

    /// Takes what stands in a field for a day. Where nothing stands there any more, the day is taken back.
    ///
    /// # Errors
    /// What is wrong with the day. The answer before is then gone: no day counts that does not stand there.
    pub fn type_day(
        &mut self,
        base: &RuleBase,
        question: Question,
        field: DayField,
        text: &str,
        today: NaiveDate,
    ) -> Result<Option<NaiveDate>, DateError> {
        let case = triage(base, &self.answers, today).case;
        let before = self.answers.get(question);
        match face(question, &case).input {
            Input::Letter { .. } => {
                let kind = match field {
                    DayField::First => DateKind::Been,
                    DayField::Last => DateKind::MayCome,
                };
                let read = quick_day(text, kind, today);
                let day = read.unwrap_or_default();
                let (date, last, choice) = letter(before);
                let choice = choice.filter(|one| *one == LetterChoice::Oral || day.is_none());
                match field {
                    DayField::First => self.give_letter(question, day, last, choice),
                    DayField::Last => self.give_letter(question, date, day, choice),
                }
                read
            }
            Input::Day { kind, .. } => {
                let read = quick_day(text, kind, today);
                match read {
                    Ok(Some(day)) => self.answers.give(question, Answer::Day(day)),
                    Ok(None) | Err(_) if matches!(before, Some(Answer::Day(_))) => {
                        self.answers.take(question);
                    }
                    Ok(None) | Err(_) => {}
                }
                read
            }
            Input::One(_) | Input::Many(_) => Ok(None),
        }
    }

    fn give_letter(
        &mut self,
        question: Question,
        date: Option<NaiveDate>,
        last: Option<NaiveDate>,
        choice: Option<LetterChoice>,
    ) {
        if date.is_none() && last.is_none() && choice.is_none() {
            self.answers.take(question);
        } else {
            self.answers.give(question, Answer::Letter { date, last, choice });
        }
    }

    /// To the next question without an answer, after this one if there is one. From the only one it goes to the end,
    /// where Back leads to what stands by default.
    pub fn go_on(&mut self, base: &RuleBase, from: Question, today: NaiveDate) {
        let open = triage(base, &self.answers, today).open;
        let after = open.iter().find(|question| question.place() > from.place());
        let first = || open.first().filter(|question| **question != from);
        self.at = after.or_else(first).copied();
    }
}

/// Whether digits go into the question's first field for a day when it is reached, as where a day is read off a
/// letter; where it must be remembered, they choose about when.
pub const fn lands_in_field(face: &Face) -> bool {
    match &face.input {
        Input::Letter { .. } => true,
        Input::Day { choices, .. } => choices.len() == 1,
        Input::One(_) | Input::Many(_) => false,
    }
}

type LetterParts = (Option<NaiveDate>, Option<NaiveDate>, Option<LetterChoice>);

fn letter(answer: Option<Answer>) -> LetterParts {
    match answer {
        Some(Answer::Letter { date, last, choice }) => (date, last, choice),
        _ => (None, None, None),
    }
}
