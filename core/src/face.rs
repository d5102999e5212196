//! How a question is put, given what is known: its words, its options, and what an answer says.
//! Which words a question has can depend on earlier answers; what it sets cannot.

use chrono::NaiveDate;

use crate::calendar::{Clock, Length, Working, by_name, clock};
use crate::case::Case;
use crate::fact::{
    Age, AppealAnswer, Asked, Authority, Decision, Discrimination, Elsewhere, Fact, ForWhom,
    Guidance, Kind, Sent, Trouble, Urgent, Values, Whom, Wish,
};
use crate::question::{Answer, Answers, LetterChoice, Of, Question, SentChoice};
use crate::typed::{DateError, DateKind};
use crate::words::{self, OptionWords, QuestionWords, Slot, Slots, Text};

/// A question as it is put.
#[derive(Clone, Debug)]
pub struct Face {
    /// Which question it is.
    pub question: Question,
    /// Title, hint and error.
    pub words: QuestionWords,
    /// What can be answered.
    pub input: Input,
}

/// What can be answered to a question.
#[derive(Clone, Debug)]
pub enum Input {
    /// One of the options, by its place.
    One(Vec<OptionWords>),
    /// One or more of the options.
    Many(Vec<OptionWords>),
    /// The dates on a letter.
    Letter {
        /// The date on the letter; not asked of a hearing letter.
        date: Option<Text>,
        /// The last day that the letter names.
        last: Text,
        /// What stands below the last day's label.
        last_hint: Text,
        /// What can be chosen instead or beside.
        choices: &'static [LetterChoice],
    },
    /// One day.
    Day {
        /// The label of the day.
        label: Text,
        /// Which days make sense.
        kind: DateKind,
        /// What can be chosen instead.
        choices: &'static [SentChoice],
    },
}

/// The words of every value of a fact; the compiler lists a value that has none.
macro_rules! worded {
    ($fact:ident, $module:ident: $($value:ident),+) => {
        $fact::ALL.iter().map(|value| match value {
            $($fact::$value => words::$module::$value),+
        }).collect()
    };
}

impl LetterChoice {
    /// Its words.
    pub const fn words(self) -> OptionWords {
        match self {
            LetterChoice::NotFound => words::letter_choice::NotFound,
            LetterChoice::Oral => words::letter_choice::Oral,
        }
    }
}

impl SentChoice {
    /// Its words.
    pub const fn words(self) -> OptionWords {
        match self {
            SentChoice::UnderTwoWeeks => words::sent_choice::UnderTwoWeeks,
            SentChoice::TwoToThreeWeeks => words::sent_choice::TwoToThreeWeeks,
            SentChoice::OverThreeWeeks => words::sent_choice::OverThreeWeeks,
            SentChoice::Forgotten => words::sent_choice::Forgotten,
        }
    }
}

impl DateError {
    /// Its sentence.
    pub const fn words(self, question: Question) -> Text {
        match self {
            DateError::NoDate => words::date_error::NoDate,
            DateError::Future => match question {
                Question::SentDate(_) => words::date_error::FutureSent,
                _ => words::date_error::Future,
            },
            DateError::TooOld => words::date_error::TooOld,
            DateError::TooFar => words::date_error::TooFar,
        }
    }
}

/// How the question is put in this case.
pub fn face(question: Question, case: &Case) -> Face {
    Face { question, words: title(question, case), input: input(question, case) }
}

fn title(question: Question, case: &Case) -> QuestionWords {
    use words::question as q;
    match question {
        Question::ForWhom => q::ForWhom,
        Question::Kind => q::Kind,
        Question::Trouble => q::Trouble,
        Question::Wish => q::Wish,
        Question::Whom => q::Whom,
        Question::Authority => q::Authority,
        Question::Urgent => q::Urgent,
        Question::Decision if case.has(Kind::Decision) => q::Decision,
        Question::Decision => q::DecisionToo,
        Question::AppealAnswer => q::AppealAnswer,
        Question::LetterDate if case.is(Fact::Decision, Decision::Hearing as u8) => q::HearingDate,
        Question::LetterDate if case.is(Fact::Decision, Decision::Answered as u8) => q::AnswerDate,
        Question::LetterDate => q::LetterDate,
        Question::Guidance => q::Guidance,
        Question::Asked(of) => asked_title(of, case),
        Question::Sent(of) => sent_title(of),
        Question::SentDate(_) if is_promised(question, case) => q::PromisedDate,
        Question::SentDate(_) => q::SentDate,
        Question::Hard => q::Hard,
        Question::Discrimination => q::Discrimination,
        Question::Age => q::Age,
        Question::Elsewhere => q::Elsewhere,
        Question::Side => q::Side,
    }
}

/// Whether the person waits for a day that the municipality has promised.
fn is_promised(question: Question, case: &Case) -> bool {
    case.said(question, Fact::Asked, Asked::Promised as u8)
}

fn asked_title(of: Of, case: &Case) -> QuestionWords {
    use words::question as q;
    match of {
        Of::All if only_delay(case) => q::AskedDelay,
        Of::All => q::Asked,
        Of::Delay => q::AskedDelay,
        Of::Conduct => q::AskedConduct,
        Of::Process => q::AskedProcess,
        Of::Practical => q::AskedPractical,
    }
}

fn sent_title(of: Of) -> QuestionWords {
    use words::question as q;
    match of {
        Of::All => q::Sent,
        Of::Delay => q::SentDelay,
        Of::Conduct => q::SentConduct,
        Of::Process => q::SentProcess,
        Of::Practical => q::SentPractical,
    }
}

/// Whether, of the points that need an answer from the place, delay is the only one.
fn only_delay(case: &Case) -> bool {
    case.has(Kind::Delay)
        && ![Kind::Conduct, Kind::Process, Kind::Practical].iter().any(|kind| case.has(*kind))
}

/// The words of a fact's values, in their order; none where the fact is not asked by its values.
pub(crate) fn options(fact: Fact) -> Vec<OptionWords> {
    match fact {
        Fact::ForWhom => {
            worded!(ForWhom, for_whom: Own, OwnChild, OtherAdult, Helper, Child, Employee)
        }
        Fact::Kind => worded!(Kind, kind: Decision, Delay, Conduct, Process, Practical, Other),
        Fact::Trouble => worded!(
            Trouble, trouble: NotGiven, Poor, TooLittleForMe, TooLittleForAll, Public, Unknown
        ),
        Fact::Wish => {
            worded!(Wish, wish: Understand, FindPlace, Papers, Suggestion, Serious, Something)
        }
        Fact::Whom => worded!(Whom, whom: Kk, Supplier, OtherAuthority, Private, Several, Unknown),
        Fact::Authority => {
            worded!(Authority, authority: PayingDenmark, Health, State, OtherTown, Unknown)
        }
        Fact::Urgent => worded!(Urgent, urgent: No, Money, Home, Violence, Child, Other),
        Fact::Decision => {
            worded!(Decision, decision: Decided, Appealed, Answered, Hearing, None, Unknown)
        }
        Fact::AppealAnswer => {
            worded!(AppealAnswer, appeal_answer: Won, Partly, Upheld, Body, Unknown)
        }
        Fact::Guidance => {
            worded!(Guidance, guidance: ViaFirst, Direct, Committee, NoAppeal, Missing, Unknown)
        }
        Fact::Asked => worded!(Asked, asked: NotYet, Spoken, Silent, Promised, Answered, Cannot),
        Fact::Sent => worded!(Sent, sent: Complaint, Application, Enquiry, Access, Unknown),
        Fact::Discrimination => worded!(Discrimination, discrimination: No, Yes, Maybe),
        Fact::Age => worded!(Age, age: WithinYear, StillHappening, Older, Unknown),
        Fact::Elsewhere => worded!(Elsewhere, elsewhere: No, Court, Ombudsman, Body, Unknown),
        // Ticks, of which each is a fact.
        Fact::Writing
        | Fact::Language
        | Fact::Unwell
        | Fact::Fear
        | Fact::Deadlock
        | Fact::Alone
        | Fact::Anonymous
        | Fact::Facebook
        | Fact::Committee
        | Fact::Undigital
        | Fact::Representative
        | Fact::Damages => Vec::new(),
        // Told by dates, or never asked: what they are called stands in [`crate::said`].
        Fact::Deadline
        | Fact::Letter
        | Fact::Window
        | Fact::Track
        | Fact::OwnCase
        | Fact::Scope
        | Fact::Appeal
        | Fact::Violence
        | Fact::Chance
        | Fact::Ripe
        | Fact::Hindered => Vec::new(),
    }
}

/// What can make it hard, in the order of the question's facts.
pub(crate) const HARD: [OptionWords; 6] = {
    use words::hard as h;
    [h::Writing, h::Language, h::Unwell, h::Fear, h::Deadlock, h::Alone]
};

/// What else can be said, in the order of the question's facts.
pub(crate) const SIDE: [OptionWords; 6] = {
    use words::side as s;
    [s::Anonymous, s::Facebook, s::Committee, s::Undigital, s::Representative, s::Damages]
};

fn input(question: Question, case: &Case) -> Input {
    match question {
        Question::Kind => Input::Many(options(Fact::Kind)),
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
        | Question::Elsewhere => Input::One(options(question.facts()[0])),
        Question::LetterDate => letter(case),
        Question::SentDate(_) if is_promised(question, case) => Input::Day {
            label: words::ui::LovetDag,
            kind: DateKind::MayCome,
            choices: &[SentChoice::Forgotten],
        },
        Question::SentDate(_) => Input::Day {
            label: words::ui::SendtDag,
            kind: DateKind::Been,
            choices: &[
                SentChoice::UnderTwoWeeks,
                SentChoice::TwoToThreeWeeks,
                SentChoice::OverThreeWeeks,
                SentChoice::Forgotten,
            ],
        },
        Question::Hard => Input::Many(HARD.to_vec()),
        Question::Side => Input::Many(SIDE.to_vec()),
    }
}

fn letter(case: &Case) -> Input {
    let hearing = case.is(Fact::Decision, Decision::Hearing as u8);
    let decided = case.is(Fact::Decision, Decision::Decided as u8);
    Input::Letter {
        date: (!hearing).then_some(words::ui::Brevdato),
        last: if hearing { words::ui::SvarSenest } else { words::ui::SidsteDag },
        last_hint: if hearing { words::ui::DatoEksempel } else { words::ui::SidsteDagEksempel },
        choices: if decided {
            &[LetterChoice::NotFound, LetterChoice::Oral]
        } else {
            &[LetterChoice::NotFound]
        },
    }
}

/// What the person has answered, in words, for the list of answers.
pub fn answer_words(question: Question, case: &Case, answers: &Answers) -> Vec<String> {
    let chosen = |options: Vec<OptionWords>, values: Values| -> Vec<String> {
        values
            .iter()
            .filter_map(|value| options.get(usize::from(value)))
            .map(|words| words.title.str().to_owned())
            .collect()
    };
    match (answers.get(question), input(question, case)) {
        (Some(Answer::One(value)), Input::One(options)) => chosen(options, Values::one(value)),
        (Some(Answer::Many(values)), Input::Many(options)) => chosen(options, values),
        (Some(Answer::Letter { date, last, choice }), _) => {
            let mut lines: Vec<String> = date.into_iter().map(by_name).collect();
            lines.extend(last.map(|last| {
                words::ui::Senest.plain(&Slots::default().with(Slot::Frist, by_name(last)))
            }));
            lines.extend(choice.map(|choice| choice.words().title.str().to_owned()));
            lines
        }
        (Some(Answer::Day(day)), _) => vec![by_name(day)],
        (Some(Answer::About(about)), _) => vec![about.words().title.str().to_owned()],
        _ => Vec::new(),
    }
}

/// One line of a count's working, in words.
pub fn working_words(working: &Working) -> String {
    let slots = Slots::default();
    let from_to = |from: NaiveDate, to: NaiveDate| {
        Slots::default().with(Slot::Fra, by_name(from)).with(Slot::Til, by_name(to))
    };
    use words::working as w;
    match *working {
        Working::FourWeeks { from, to } => w::FourWeeks.plain(&from_to(from, to)),
        Working::Length { length, from, to } => {
            w::Length.plain(&from_to(from, to).with(Slot::Laengde, length_words(length)))
        }
        Working::Named(day) => w::Named.plain(&slots.with(Slot::Til, by_name(day))),
        Working::Earlier(day) => w::Earlier.plain(&slots.with(Slot::Til, by_name(day))),
        Working::Before { off, advised, formal } => {
            w::Before.plain(&from_to(off, advised).with(Slot::Frist, by_name(formal)))
        }
        Working::WorkingDays { days, from, to } => {
            w::Days.plain(&from_to(from, to).with(Slot::Dage, days.to_string()))
        }
        Working::Promised(day) => w::Promised.plain(&slots.with(Slot::Til, by_name(day))),
    }
}

/// "Der er 15 dage til." Nothing once the day is over, or where the device's clock cannot be trusted.
pub fn days_left(day: NaiveDate, today: NaiveDate) -> Option<String> {
    if clock(today) != Clock::Likely {
        return None;
    }
    match (day - today).num_days() {
        0 => Some(words::ui::DagenErIdag.str().to_owned()),
        1 => Some(words::ui::EnDagTil.str().to_owned()),
        days if days > 1 => {
            let slots = Slots::default().with(Slot::Dage, days.to_string());
            Some(words::ui::DageTil.plain(&slots))
        }
        _ => None,
    }
}

/// How long a deadline is: "4 uger".
///
/// ```
/// use klagevejviser_core::calendar::Length;
/// use klagevejviser_core::face::length_words;
/// assert_eq!(length_words(Length::Weeks(4)), "4 uger");
/// assert_eq!(length_words(Length::Years(1)), "1 år");
/// ```
pub fn length_words(length: Length) -> String {
    use words::length as l;
    let (count, one, more) = match length {
        Length::Days(count) => (count, l::Day, l::Days),
        Length::WorkingDays(count) => (count, l::WorkingDay, l::WorkingDays),
        Length::Weeks(count) => (count, l::Week, l::Weeks),
        Length::Months(count) => (count, l::Month, l::Months),
        Length::Years(count) => (count, l::Year, l::Years),
    };
    let words = if count == 1 { one } else { more };
    words.plain(&Slots::default().with(Slot::Antal, count.to_string()))
}
