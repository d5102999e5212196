//! A topic's deadlines by the calendar: the date, the weekday, the days left and the working.

use chrono::NaiveDate;

use super::{Deadline, From, Term};
use crate::calendar::{Count, FEW_DAYS, SHORT_DAYS, counted_deadline};
use crate::words::{self, Text};

/// How near a last day is: which way of sending is still safe (R71), or that it is past (R77).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// More than ten days.
    Ample,
    /// Ten to six days: no letter by post.
    Short,
    /// Five days or fewer: phone, Digital Post or by hand.
    Few,
    /// Past: complain today all the same, and say why.
    Past,
}

impl From {
    /// What the day is called: "datoen på brevet".
    pub fn words(self) -> Text {
        use words::from as w;
        let words = match self {
            From::Letter => w::Letter,
            From::Notice => w::Notice,
            From::Event => w::Event,
            From::Known => w::Known,
            From::Final => w::Final,
            From::Award => w::Award,
            From::Mediation => w::Mediation,
        };
        words.here()
    }
}

/// The last day of a deadline that counts from this day. Nothing where nothing is counted.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::directory::{Topic, deadline::{Left, count, left}};
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// let topic = Topic::named("B02").unwrap().get();
/// let counted = count(&topic.deadlines[0], day(11, 10)).unwrap();
/// assert_eq!(counted.advised, day(12, 8));
/// assert_eq!(left(counted.advised, day(11, 23)), Left::Ample);
/// assert_eq!(left(counted.advised, day(12, 9)), Left::Past);
/// ```
pub fn count(deadline: &Deadline, from: NaiveDate) -> Option<Count> {
    match deadline.term {
        Term::Counted(length) => counted_deadline(from, length),
        Term::InLetter | Term::Open => None,
    }
}

/// How near a last day is.
pub fn left(advised: NaiveDate, today: NaiveDate) -> Left {
    let days = (advised - today).num_days();
    if days < 0 {
        Left::Past
    } else if days <= FEW_DAYS {
        Left::Few
    } else if days <= SHORT_DAYS {
        Left::Short
    } else {
        Left::Ample
    }
}
