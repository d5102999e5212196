//! What a person can tell us: the questions in the order in which they are asked, and closed
//! answers, each of which may be missing.

use chrono::NaiveDate;

use crate::fact::{Elsewhere, Fact, ForWhom, Kind, Values};

/// Which complaint points a question about the place in the municipality is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Of {
    /// All of them at once.
    All,
    /// The delay alone.
    Delay,
    /// The conduct alone.
    Conduct,
    /// The case handling alone.
    Process,
    /// The help or work alone.
    Practical,
}

impl Of {
    /// Whether it is asked of a point of this kind.
    pub(crate) const fn is_of(self, kind: Kind) -> bool {
        match self {
            Of::All => true,
            Of::Delay => matches!(kind, Kind::Delay),
            Of::Conduct => matches!(kind, Kind::Conduct),
            Of::Process => matches!(kind, Kind::Process),
            Of::Practical => matches!(kind, Kind::Practical),
        }
    }

    /// The same for the place of a kind, where it is known.
    pub(crate) fn is_of_value(self, kind: Option<u8>) -> bool {
        Kind::ALL.iter().any(|one| self.is_of(*one) && kind == Some(*one as u8))
    }
}

/// Declares the questions in the order in which they are asked, with the facts that each sets.
macro_rules! questions {
    ($( $(#[$doc:meta])* $name:literal $question:ident $(($of:ident))? : $($fact:ident)+; )+) => {
        impl Question {
            /// Every question, in the order in which it is asked.
            pub const ALL: &'static [Question] = &[$(Question::$question $((Of::$of))?),+];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The question's name: the only thing that is written into the address history.
            pub const fn name(self) -> &'static str {
                match self { $(Question::$question $((Of::$of))? => $name),+ }
            }

            /// The facts that an answer sets.
            pub const fn facts(self) -> &'static [Fact] {
                match self { $(Question::$question $((Of::$of))? => &[$(Fact::$fact),+]),+ }
            }
        }
    };
}

/// A question. In which order they are asked is said by [`Question::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// Which other authority it is.
    Authority,
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
    Asked(Of),
    /// What was sent.
    Sent(Of),
    /// When it was sent, or which day is promised.
    SentDate(Of),
    /// What makes it hard.
    Hard,
    /// Whether it happened because of who one is.
    Discrimination,
    /// When it happened.
    Age,
    /// Whether the case also lies elsewhere. A default, except where an appeal is decided.
    Elsewhere,
    /// What else the person may want to say. Not asked: opened on the result.
    Side,
}

questions! {
    "ForWhom" ForWhom: ForWhom;
    "Kind" Kind: Kind;
    "Trouble" Trouble: Trouble;
    "Wish" Wish: Wish;
    "Whom" Whom: Whom;
    "Authority" Authority: Authority;
    "Urgent" Urgent: Urgent;
    "Decision" Decision: Decision;
    "AppealAnswer" AppealAnswer: AppealAnswer;
    "LetterDate" LetterDate: Deadline Letter;
    "Guidance" Guidance: Guidance;
    "Asked" Asked(All): Asked;
    "Sent" Sent(All): Sent;
    "SentDate" SentDate(All): Window;
    "AskedDelay" Asked(Delay): Asked;
    "SentDelay" Sent(Delay): Sent;
    "SentDateDelay" SentDate(Delay): Window;
    "AskedConduct" Asked(Conduct): Asked;
    "SentConduct" Sent(Conduct): Sent;
    "SentDateConduct" SentDate(Conduct): Window;
    "AskedProcess" Asked(Process): Asked;
    "SentProcess" Sent(Process): Sent;
    "SentDateProcess" SentDate(Process): Window;
    "AskedPractical" Asked(Practical): Asked;
    "SentPractical" Sent(Practical): Sent;
    "SentDatePractical" SentDate(Practical): Window;
    "Hard" Hard: Writing Language Unwell Fear Deadlock Alone;
    "Discrimination" Discrimination: Discrimination;
    "Age" Age: Age;
    "Elsewhere" Elsewhere: Elsewhere;
    "Side" Side: Anonymous Facebook Committee Undigital Representative Damages;
}

impl Question {
    /// The question by its name, as the address history holds it.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|question| question.name() == name)
    }

    /// Its place in the order of asking.
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|question| *question == self).unwrap_or(0)
    }

    /// Which points it is asked of, for a question about the place in the municipality.
    pub const fn of(self) -> Option<Of> {
        match self {
            Question::Asked(of) | Question::Sent(of) | Question::SentDate(of) => Some(of),
            Question::ForWhom
            | Question::Kind
            | Question::Trouble
            | Question::Wish
            | Question::Whom
            | Question::Authority
            | Question::Urgent
            | Question::Decision
            | Question::AppealAnswer
            | Question::LetterDate
            | Question::Guidance
            | Question::Hard
            | Question::Discrimination
            | Question::Age
            | Question::Elsewhere
            | Question::Side => None,
        }
    }

    /// Whether an answer stands without being asked, which the person may open and change.
    pub const fn stands_by_default(self) -> bool {
        self.default().is_some()
    }

    /// The answer that stands until the person changes it; nothing for a question that is asked.
    pub const fn default(self) -> Option<Answer> {
        match self {
            Question::ForWhom => Some(Answer::One(ForWhom::Own as u8)),
            Question::Elsewhere => Some(Answer::One(Elsewhere::No as u8)),
            Question::Side => Some(Answer::Many(Values::NONE)),
            Question::Kind
            | Question::Trouble
            | Question::Wish
            | Question::Whom
            | Question::Authority
            | Question::Urgent
            | Question::Decision
            | Question::AppealAnswer
            | Question::LetterDate
            | Question::Guidance
            | Question::Asked(_)
            | Question::Sent(_)
            | Question::SentDate(_)
            | Question::Hard
            | Question::Discrimination
            | Question::Age => None,
        }
    }
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    given: [Option<Answer>; Question::COUNT],
    /// Whether "has it been answered?" is asked of each complaint point by itself.
    pub apart: bool,
}

impl Default for Answers {
    fn default() -> Self {
        Self { given: [None; Question::COUNT], apart: false }
    }
}

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: Question) -> Option<Answer> {
        self.given[question.place()]
    }

    /// Gives or replaces an answer. Every other answer stays.
    pub fn give(&mut self, question: Question, answer: Answer) {
        self.given[question.place()] = Some(answer);
    }

    /// The same, with each complaint point asked by itself or not.
    #[must_use]
    pub(crate) fn asked_apart(mut self, apart: bool) -> Self {
        self.apart = apart;
        self
    }

    /// Takes an answer back: the question is asked anew, where it still can change the advice.
    pub(crate) fn take(&mut self, question: Question) {
        self.given[question.place()] = None;
    }

    /// The same for chains, with one option.
    #[must_use]
    pub fn with(mut self, question: Question, answer: Answer) -> Self {
        self.give(question, answer);
        self
    }
}
