//! The complaint rules of Borgerrådgiveren, the ombudsman of Københavns Kommune, and nothing but
//! the rules: no input or output, no clock, no browser, no global state.
//!
//! What a person tells becomes a [`Case`]; small tables of rules turn it into an [`Advice`]; a page
//! draws it. Today's date is an argument.
//!
//! ```
//! use chrono::NaiveDate;
//! use klagevejviser_core::{
//!     Answer, Answers, Asked, COPENHAGEN, Decision, Kind, Of, Outcome, Question, Sent, Urgent, Values,
//!     Whom, decide, fold,
//! };
//!
//! // "I complained on 19 October 2026 and have heard nothing."
//! let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
//! let sent = NaiveDate::from_ymd_opt(2026, 10, 19).unwrap();
//! let mut answers = Answers::default()
//!     .with(Question::Kind, Answer::Many(Values::one(Kind::Delay as u8)))
//!     .with(Question::Whom, Answer::One(Whom::Kk as u8))
//!     .with(Question::Urgent, Answer::One(Urgent::No as u8))
//!     .with(Question::Decision, Answer::One(Decision::None as u8))
//!     .with(Question::Asked(Of::All), Answer::One(Asked::Silent as u8));
//!
//! // The guide asks the first question that can still change the advice.
//! assert_eq!(fold(&COPENHAGEN, &answers, today).next, Some(Question::Sent(Of::All)));
//! answers.give(Question::Sent(Of::All), Answer::One(Sent::Complaint as u8));
//! answers.give(Question::SentDate(Of::All), Answer::Day(sent));
//!
//! // Ten working days ended on 2 November: the way to Borgerrådgiveren is open (R23, R27).
//! let case = fold(&COPENHAGEN, &answers, today);
//! assert_eq!(case.next, None);
//! assert_eq!(decide(&COPENHAGEN, &case.points).outcomes(), [Outcome::Br]);
//! ```
//!
//! Where things stand: [`fact`] the closed facts, [`rule`] what a rule and a table are, [`rules`]
//! the rule base, [`question`] questions and answers,
//! [`case`] how they become facts, [`decide`](mod@decide) the advice,
//! [`ask`] the next question, [`explain`] what would change the advice, [`stamp`] which rules decided,
//! [`edition`] earlier rules as they were, [`keep`] answers as a link and as what is saved,
//! [`picture`] the tables drawn, [`said`] conditions in words, [`directory`] where else, [`calendar`] days and
//! deadlines, [`words`] the texts.

pub mod advice;
pub mod ask;
pub mod calendar;
pub mod case;
mod code;
pub mod decide;
pub mod desk;
pub mod directory;
pub mod edition;
pub mod explain;
pub mod explore;
pub mod face;
pub mod fact;
pub mod keep;
pub mod leaves;
pub mod letter;
mod order;
#[cfg(not(target_family = "wasm"))]
pub mod pages;
pub mod picture;
pub mod places;
pub mod question;
pub mod result;
pub mod rule;
pub mod rules;
pub mod said;
pub mod sheet;
pub mod staff;
pub mod stamp;
pub mod terms;
pub mod timeline;
pub mod triage;
pub mod typed;
pub mod words;

pub use advice::{Addressee, Advice, Given, Outcome, Part, Step};
pub use case::{Case, fold, survey};
pub use decide::{decide, decide_point};
pub use fact::*;
pub use question::{Answer, Answers, LetterChoice, Of, Question, SentChoice};
pub use rule::{RuleBase, Strength, Table};
pub use rules::{COPENHAGEN, RuleId, Source};
pub use typed::{DateError, DateKind, typed_date};
