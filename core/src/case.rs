//! What a person can tell us, and how it becomes facts. This is the only place where a date meets
//! the rules.

use chrono::NaiveDate;

use crate::ask::matters;
use crate::calendar::{self, ACCESS_DAYS, Count, FEW_DAYS, REPLY_DAYS, SHORT_DAYS};
use crate::fact::{
    AppealAnswer, Asked, Deadline, Decision, Fact, ForWhom, Kind, Known, Letter, Sent, Values,
    Window,
};
use crate::rule::RuleBase;
use crate::words::{self, Slot, Slots};

/// The questions, in the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Question {
    /// For whom the person complains. Not asked: a visible default that can be changed.
    ForWhom,
    /// What it is about; several may be chosen, each a complaint point.
    Kind,
    /// What is wrong with help or work.
    Trouble,
    /// What the person wants, when it is something else.
    Wish,
    /// Whom it is about.
    Whom,
    /// Whether it is urgent.
    Urgent,
    /// Whether there is a decision.
    Decision,
    /// What came of the appeal.
    AppealAnswer,
    /// The date on the letter, and the last day named in it.
    LetterDate,
    /// What the letter says about complaining.
    Guidance,
    /// Whether the place has had its chance to answer.
    Asked,
    /// What was sent.
    Sent,
    /// When it was sent, or which day is promised.
    SentDate,
    /// What makes it hard.
    Hard,
    /// Whether it happened because of who one is.
    Discrimination,
}

impl Question {
    /// Every question, in order.
    pub const ALL: &'static [Question] = &[
        Question::ForWhom,
        Question::Kind,
        Question::Trouble,
        Question::Wish,
        Question::Whom,
        Question::Urgent,
        Question::Decision,
        Question::AppealAnswer,
        Question::LetterDate,
        Question::Guidance,
        Question::Asked,
        Question::Sent,
        Question::SentDate,
        Question::Hard,
        Question::Discrimination,
    ];
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The facts that an answer sets.
    pub const fn facts(self) -> &'static [Fact] {
        match self {
            Question::ForWhom => &[Fact::ForWhom],
            Question::Kind => &[Fact::Kind],
            Question::Trouble => &[Fact::Trouble],
            Question::Wish => &[Fact::Wish],
            Question::Whom => &[Fact::Whom],
            Question::Urgent => &[Fact::Urgent],
            Question::Decision => &[Fact::Decision],
            Question::AppealAnswer => &[Fact::AppealAnswer],
            Question::LetterDate => &[Fact::Deadline, Fact::Letter],
            Question::Guidance => &[Fact::Guidance],
            Question::Asked => &[Fact::Asked],
            Question::Sent => &[Fact::Sent],
            Question::SentDate => &[Fact::Window],
            Question::Hard => &HARD,
            Question::Discrimination => &[Fact::Discrimination],
        }
    }

    /// The question by its name, as the address history holds it.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|question| question.name() == name)
    }

    /// The question's name: the only thing that is written into the address history.
    pub const fn name(self) -> &'static str {
        match self {
            Question::ForWhom => "ForWhom",
            Question::LetterDate => "LetterDate",
            Question::SentDate => "SentDate",
            Question::Hard => "Hard",
            Question::Kind
            | Question::Trouble
            | Question::Wish
            | Question::Whom
            | Question::Urgent
            | Question::Decision
            | Question::AppealAnswer
            | Question::Guidance
            | Question::Asked
            | Question::Sent
            | Question::Discrimination => self.facts()[0].name(),
        }
    }
}

/// What makes it hard, in the order of the question's ticks.
pub const HARD: [Fact; 6] =
    [Fact::Writing, Fact::Language, Fact::Unwell, Fact::Fear, Fact::Deadlock, Fact::Alone];

/// What can be chosen instead of, or beside, the date on a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterChoice {
    /// The person cannot find the date.
    NotFound,
    /// The decision was only told: the date is the day on which it was told.
    Oral,
}

/// What can be chosen instead of the day of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentChoice {
    /// Less than 14 days ago.
    UnderTwoWeeks,
    /// 14 to 21 days ago.
    TwoToThreeWeeks,
    /// More than 21 days ago.
    OverThreeWeeks,
    /// The person does not remember.
    Forgotten,
}

/// An answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One option, by its place.
    One(u8),
    /// Several options.
    Many(Values),
    /// The date on the letter, the last day named in it, and what was chosen.
    Letter {
        /// The date on the letter, or the day on which it was told.
        date: Option<NaiveDate>,
        /// The last day that the letter names.
        last: Option<NaiveDate>,
        /// What was chosen instead or beside.
        choice: Option<LetterChoice>,
    },
    /// The day of sending, or the promised day.
    Day(NaiveDate),
    /// A choice instead of the day.
    About(SentChoice),
}

/// All answers that a person has given, whether they still count or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Answers([Option<Answer>; Question::COUNT]);

impl Answers {
    /// The answer to a question.
    pub const fn get(&self, question: Question) -> Option<Answer> {
        self.0[question as usize]
    }

    /// Gives or replaces an answer. Every other answer stays.
    pub const fn give(&mut self, question: Question, answer: Answer) {
        self.0[question as usize] = Some(answer);
    }

    /// The same for chains, with one option.
    #[must_use]
    pub const fn with(mut self, question: Question, answer: Answer) -> Self {
        self.give(question, answer);
        self
    }
}

/// What the answers amount to on a day.
#[derive(Clone, Debug)]
pub struct Case {
    /// Each complaint point with what is known of it and of everything that the points share.
    pub points: Vec<Known>,
    /// The last day of one's own deadline, where a date is known.
    pub deadline: Option<Count>,
    /// The last day of the municipality's window, where a date is known.
    pub window: Option<Count>,
    /// The questions whose answers count, in order.
    pub counted: Vec<Question>,
    /// The first question that can still change the advice and has no answer.
    pub next: Option<Question>,
}

/// Answers → case: asks in order only what can still change the advice, and lets only those
/// answers count.
pub fn fold(base: &RuleBase, answers: &Answers, today: NaiveDate) -> Case {
    let mut case = Case {
        points: points(answers),
        deadline: None,
        window: None,
        counted: Vec::new(),
        next: None,
    };
    for question in Question::ALL.iter().copied() {
        match question {
            // The default stands without being asked; a changed one shows among the answers.
            Question::ForWhom => {
                if answers.get(question).is_some() {
                    case.counted.push(question);
                }
                continue;
            }
            Question::Kind if case.points.is_empty() => {
                case.next = Some(question);
                break;
            }
            Question::Kind => {
                case.counted.push(question);
                continue;
            }
            Question::Trouble
            | Question::Wish
            | Question::Whom
            | Question::Urgent
            | Question::Decision
            | Question::AppealAnswer
            | Question::LetterDate
            | Question::Guidance
            | Question::Asked
            | Question::Sent
            | Question::SentDate
            | Question::Hard
            | Question::Discrimination => {}
        }
        let facts = question.facts();
        if !case.points.iter().any(|point| matters(base, point, facts)) {
            continue;
        }
        let Some(answer) = answers.get(question) else {
            case.next = Some(question);
            break;
        };
        case.count(question, answer, today);
    }
    case
}

/// One point for each kind that was chosen, with for whom it is.
fn points(answers: &Answers) -> Vec<Known> {
    let Some(Answer::Many(kinds)) = answers.get(Question::Kind) else {
        return Vec::new();
    };
    let for_whom = match answers.get(Question::ForWhom) {
        Some(Answer::One(value)) => value,
        _ => ForWhom::Own as u8,
    };
    kinds
        .and(Fact::Kind.all())
        .iter()
        .map(|kind| {
            let mut point = Known::nothing();
            point.set(Fact::Kind, Values::one(kind));
            point.set(Fact::ForWhom, Values::one(for_whom));
            point
        })
        .collect()
}

impl Case {
    /// Lets an answer count.
    fn count(&mut self, question: Question, answer: Answer, today: NaiveDate) {
        let set: Vec<(Fact, Values)> = match answer {
            Answer::One(value) => {
                let fact = question.facts()[0];
                vec![(fact, Values::one(value).and(fact.all()))]
            }
            Answer::Many(ticked) => (0..)
                .zip(question.facts())
                .map(|(at, fact)| (*fact, Values::one(u8::from(ticked.has(at)))))
                .collect(),
            Answer::Letter { date, last, choice } => {
                // Of a hearing letter only the last day counts (R68).
                let date =
                    if self.is(Fact::Decision, Decision::Hearing as u8) { None } else { date };
                self.deadline = calendar::own_deadline(date, last);
                let left = left(self.deadline.as_ref(), today);
                let letter = match choice {
                    Some(LetterChoice::Oral) => Letter::Oral,
                    Some(LetterChoice::NotFound) | None => Letter::Written,
                };
                vec![
                    (Fact::Deadline, Values::one(left as u8)),
                    (Fact::Letter, Values::one(letter as u8)),
                ]
            }
            Answer::Day(day) => {
                let promised = self.is(Fact::Asked, Asked::Promised as u8);
                self.window = if promised {
                    Some(calendar::promised_window(day))
                } else {
                    calendar::reply_window(day, self.reply_days())
                };
                let window = match &self.window {
                    Some(count) if today > count.formal => Window::Passed,
                    Some(_) => Window::Running,
                    None => Window::Unknown,
                };
                vec![(Fact::Window, Values::one(window as u8))]
            }
            Answer::About(about) => {
                let window = match about {
                    SentChoice::Forgotten => Window::Unknown,
                    SentChoice::OverThreeWeeks => Window::Passed,
                    SentChoice::TwoToThreeWeeks => Window::MaybePassed,
                    SentChoice::UnderTwoWeeks if self.reply_days() < REPLY_DAYS => {
                        Window::MaybePassed
                    }
                    SentChoice::UnderTwoWeeks => Window::Running,
                };
                vec![(Fact::Window, Values::one(window as u8))]
            }
        };
        self.counted.push(question);
        for point in &mut self.points {
            for (fact, values) in &set {
                if !values.is_empty() {
                    point.set(*fact, *values);
                }
            }
        }
    }

    /// Whether a fact that the points share is known to have this value.
    pub fn is(&self, fact: Fact, value: u8) -> bool {
        self.points.iter().any(|point| point.only(fact) == Some(value))
    }

    /// Whether one of the points is of this kind.
    pub fn has(&self, kind: Kind) -> bool {
        self.is(Fact::Kind, kind as u8)
    }

    /// Working days that the municipality has for a written sign (R27, R30).
    fn reply_days(&self) -> u32 {
        if self.is(Fact::Sent, Sent::Access as u8) { ACCESS_DAYS } else { REPLY_DAYS }
    }

    /// Whether the deadline is one for holding fast in an appeal that was won in part (R75).
    pub fn is_partly(&self) -> bool {
        self.is(Fact::AppealAnswer, AppealAnswer::Partly as u8)
    }

    /// The values of the placeholders that its dates give.
    pub fn slots(&self, today: NaiveDate) -> Slots {
        let mut slots = Slots::default();
        let mut senest = words::ui::IDag.da().to_owned();
        if let Some(count) = &self.deadline {
            let day = calendar::by_name(last_day(count, today));
            slots.set(Slot::Frist, day);
            if today <= count.formal {
                senest = words::ui::Senest.plain(&slots);
            }
        }
        slots.set(Slot::Senest, senest);
        let days = Slots::default().with(Slot::Dage, self.reply_days().to_string());
        let mut tid = words::ui::VindueUkendt.plain(&days);
        if let Some(count) = &self.window {
            tid = calendar::by_name(count.formal);
            slots.set(Slot::Vindue, tid.clone());
        }
        slots.set(Slot::Tid, tid);
        slots
    }
}

/// The day to name: the advised one, and once that is over the formal one.
pub(crate) fn last_day(count: &Count, today: NaiveDate) -> NaiveDate {
    if today <= count.advised { count.advised } else { count.formal }
}

/// How much is left of a deadline (R70, R71). It is past only after its formal end.
fn left(deadline: Option<&Count>, today: NaiveDate) -> Deadline {
    let Some(count) = deadline else {
        return Deadline::Unknown;
    };
    if today > count.formal {
        return Deadline::Past;
    }
    match (count.advised - today).num_days() {
        days if days > SHORT_DAYS => Deadline::Ample,
        days if days > FEW_DAYS => Deadline::Short,
        _ => Deadline::Few,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    fn days() -> impl Iterator<Item = NaiveDate> {
        NaiveDate::from_ymd_opt(2020, 1, 1).unwrap().iter_days().take(16 * 365)
    }

    /// Who remembers only "more than three weeks" must not be told that the window has passed
    /// when it has not.
    #[test]
    fn more_than_three_weeks_is_longer_than_every_window() {
        for sent in days() {
            let end = calendar::reply_window(sent, REPLY_DAYS).unwrap().formal;
            assert!(sent + Days::new(22) > end, "sent {sent}, ends {end}");
        }
    }

    /// Who remembers only "less than two weeks" is told to wait at most one day too long.
    #[test]
    fn less_than_two_weeks_is_no_longer_than_a_window_of_ten_days_and_one() {
        for sent in days() {
            let end = calendar::reply_window(sent, REPLY_DAYS).unwrap().formal;
            assert!(sent + Days::new(12) <= end, "sent {sent}, ends {end}");
        }
    }

    #[test]
    fn a_deadline_is_past_only_after_its_formal_end() {
        let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
        let count = calendar::own_deadline(Some(day(11, 27)), None).unwrap();
        for (today, expected) in [
            (day(12, 10), Deadline::Ample),
            (day(12, 13), Deadline::Short),
            (day(12, 17), Deadline::Short),
            (day(12, 18), Deadline::Few),
            (day(12, 24), Deadline::Few),
            (day(12, 28), Deadline::Few),
            (day(12, 29), Deadline::Past),
        ] {
            assert_eq!(left(Some(&count), today), expected, "{today}");
        }
        assert_eq!(last_day(&count, day(12, 23)), day(12, 23));
        assert_eq!(last_day(&count, day(12, 24)), day(12, 28));
    }
}
