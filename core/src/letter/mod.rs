//! Letters: which of them fit the advice, and each as data that a page, a text file and a Word file draw alike.
//!
//! Which step leads to which letter is rows of [`ROWS`]; [`offers`] reads them for a case. [`draft`](mod@draft) puts
//! a letter together from its texts, the answers and what the person types. The texts are a file for themselves
//! ([`sheet`]), so that the same letter can be drawn in Danish, which is what is sent, and in another language
//! beside it. Nothing here keeps what is typed.

pub mod cpr;
pub mod docx;
pub mod draft;
pub mod ics;
pub mod mail;
mod offer;
pub mod sheet;

pub use draft::{Bit, Block, Draft, Filled, draft};
pub use offer::{Offer, Offers, named, offers};
pub use sheet::{Gap, Sheet, words};

use crate::advice::Step;
use sheet::LetterWords;

/// Declares the letters with their words.
macro_rules! letters {
    ($( $(#[$doc:meta])* $letter:ident; )+) => {
        /// A letter, in the order in which they are offered: what has a deadline of one's own first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Letter { $( $(#[$doc])* $letter ),+ }

        impl Letter {
            /// Every letter.
            pub const ALL: &'static [Letter] = &[$(Letter::$letter),+];

            /// The code of the letter.
            pub const fn name(self) -> &'static str {
                match self { $(Letter::$letter => stringify!($letter)),+ }
            }

            /// Its texts.
            pub const fn words(self) -> LetterWords {
                match self { $(Letter::$letter => words::letter::$letter),+ }
            }
        }
    };
}

letters! {
    /// "Mit svar til kommunen": the answer to a hearing letter (R68).
    Hearing;
    /// An appeal, short: reasons may follow (R36, R54).
    Appeal;
    /// The complaint stands after a partial win (R75).
    HoldFast;
    /// Faults are added to an appeal that is sent (R14).
    Faults;
    /// Was the appeal sent on? (R76)
    Forwarded;
    /// To the leader of the place (R81).
    Leader;
    /// Discrimination, to the leader of the place (R11).
    Unequal;
    /// To the unit (R20, R41).
    Unit;
    /// To the unit, about nothing but missing answers; names the guarantee (R27, R28).
    Reminder;
    /// To the firm or institution that works for the municipality (R4).
    Institution;
    /// To Borgerrådgiveren, with all it needs (R39).
    Br;
    /// Reasons, and all of it in writing (R15, R72).
    Reasons;
    /// How to complain (R15, R78).
    Guidance;
    /// Access to documents (R30).
    Papers;
    /// To look at the case again (R77).
    Reopen;
    /// Authority to act for another (R32).
    Authority;
}

impl Letter {
    /// The letter by its code.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|letter| letter.name() == name)
    }
}

/// What a letter complains of, each a numbered point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// Waiting too long.
    Delay,
    /// An employee's conduct.
    Conduct,
    /// Faults in the case.
    Process,
    /// Help or work.
    Practical,
    /// Worse treatment because of who one is.
    Discrimination,
    /// A complaint or enquiry without an answer.
    Remind,
    /// An application without an answer.
    RemindApplication,
    /// A request for documents without an answer.
    RemindAccess,
    /// A promised day that has passed.
    Promise,
}

/// Which step leads to which letter: a step that is not here leads to none. What the letter says is of the
/// complaint point that gave the step, unless the row names another.
pub const ROWS: &[(Step, Letter, Option<Point>)] = &[
    (Step::AnswerHearing, Letter::Hearing, None),
    (Step::AnswerHearingNow, Letter::Hearing, None),
    (Step::AppealOral, Letter::Appeal, None),
    (Step::AppealVia, Letter::Appeal, None),
    (Step::AppealDirect, Letter::Appeal, None),
    (Step::AppealCommittee, Letter::Appeal, None),
    (Step::AppealUnguided, Letter::Appeal, None),
    (Step::AppealUnsure, Letter::Appeal, None),
    (Step::FindLetter, Letter::Appeal, None),
    (Step::HoldFast, Letter::HoldFast, None),
    (Step::ReadAnswer, Letter::HoldFast, None),
    (Step::AskReasons, Letter::Reasons, None),
    (Step::AskWritten, Letter::Reasons, None),
    (Step::AskReopen, Letter::Reopen, None),
    (Step::RemindAppeal, Letter::Forwarded, None),
    (Step::AwaitBody, Letter::Forwarded, None),
    (Step::AddFaults, Letter::Faults, None),
    (Step::WriteLeader, Letter::Leader, None),
    (Step::WriteDownLeader, Letter::Leader, None),
    (Step::WriteUnit, Letter::Unit, None),
    (Step::WriteUnitDelay, Letter::Unit, None),
    (Step::WriteDown, Letter::Unit, None),
    (Step::SupplierLeader, Letter::Institution, None),
    (Step::SupplierUnit, Letter::Unit, None),
    (Step::Remind, Letter::Unit, Some(Point::Remind)),
    (Step::RemindApplication, Letter::Unit, Some(Point::RemindApplication)),
    (Step::RemindAccess, Letter::Unit, Some(Point::RemindAccess)),
    (Step::FindPromise, Letter::Unit, Some(Point::Promise)),
    (Step::ComplainBr, Letter::Br, None),
    (Step::AdviceDiscrimination, Letter::Unequal, Some(Point::Discrimination)),
    (Step::AskPapers, Letter::Papers, None),
    (Step::Authority, Letter::Authority, None),
    (Step::ContactForYou, Letter::Authority, None),
];

/// Letters that go to the same place are one letter: the first is taken into the first of the others that is there.
const INTO: &[(Letter, &[Letter])] = &[
    (Letter::Reasons, &[Letter::Appeal]),
    (Letter::Unequal, &[Letter::Leader, Letter::Br, Letter::Unit, Letter::Institution]),
];

/// While the place still has time to answer, nothing new is written to it about the same (R28, R29): without one of
/// the letters that take it in, discrimination is then a matter for the telephone.
const STILL_TIME: &[Step] =
    &[Step::WaitWindow, Step::WatchWindow, Step::WaitPromise, Step::WatchPromise];

#[cfg(test)]
mod tests;
