//! By when something that came in must be answered, or a receipt sent (ST-8, ST-9, ST-10).
//!
//! Where the sources leave open whether a day is a working day, it is counted, so that the municipality is early
//! rather than late. The citizen's guide counts the other way (R70), so it never says "too late" before this does.

use chrono::NaiveDate;

use crate::calendar::{ACCESS_DAYS, Count, Length, REPLY_DAYS, counted_deadline, reply_window};

/// What came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// An enquiry, an application or a complaint in writing (ST-8).
    Enquiry,
    /// A request for access to documents (ST-10).
    Access,
}

impl Received {
    /// How many working days there are for the receipt.
    pub const fn days(self) -> u32 {
        match self {
            Received::Enquiry => REPLY_DAYS,
            Received::Access => ACCESS_DAYS,
        }
    }
}

/// The days of a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// By when the answer or a receipt must be sent, with how it was found.
    pub due: Count,
    /// Until when the citizen's guide tells the citizen to wait: never before `due`.
    pub citizen_waits: NaiveDate,
}

impl Receipt {
    /// Whether the day to send it is over.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        today > self.due.advised
    }

    /// Whether a receipt is needed at all, when the answer itself is sent on this day.
    pub fn is_needed(&self, answer: NaiveDate) -> bool {
        answer > self.due.advised
    }
}

/// The days for what came in on a day, which itself does not count. Nothing at the end of time.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::staff::receipt::{Received, receipt};
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// // A complaint came on Monday 23 November.
/// let ten = receipt(day(11, 23), Received::Enquiry).unwrap();
/// assert_eq!(ten.due.advised, day(12, 7));
/// assert!(!ten.is_needed(day(12, 7)) && ten.is_needed(day(12, 8)));
/// // A request for documents: seven.
/// assert_eq!(receipt(day(11, 23), Received::Access).unwrap().due.advised, day(12, 2));
/// ```
pub fn receipt(received: NaiveDate, what: Received) -> Option<Receipt> {
    let length = Length::WorkingDays(u8::try_from(what.days()).ok()?);
    let due = counted_deadline(received, length)?;
    let citizen_waits = reply_window(received, what.days())?.formal;
    Some(Receipt { due, citizen_waits })
}
