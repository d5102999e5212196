//! Civil dates: Danish holidays, working days, and deadlines with their working.
//!
//! Where the sources leave a day open, the reader loses nothing: a deadline of one's own ends
//! early, the municipality's window ends late (R70). There is no clock here.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::rules::{CHECKED_UNTIL, SEEN};
use crate::words::{self, Slot, Slots, Text};

/// A day on which offices are closed, or may be, beside Saturday and Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOff {
    /// Saturday or Sunday.
    Weekend,
    /// A public holiday (helligdag).
    Holiday,
    /// 5 June, 24 and 31 December, the Friday after Ascension: open to some, closed to others.
    Closed,
}

/// Easter Sunday of a year (the anonymous Gregorian computus).
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, (day / 31) as u32, (day % 31 + 1) as u32)
}

/// Why a day is no ordinary weekday, if it is none.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::calendar::{DayOff, day_off};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// assert_eq!(day_off(day(2026, 12, 25)), Some(DayOff::Holiday));
/// assert_eq!(day_off(day(2026, 12, 24)), Some(DayOff::Closed));
/// assert_eq!(day_off(day(2026, 12, 23)), None);
/// // Whit Monday on 5 June.
/// assert_eq!(day_off(day(2028, 6, 5)), Some(DayOff::Holiday));
/// // Store Bededag is no holiday since 2024.
/// assert_eq!(day_off(day(2023, 5, 5)), Some(DayOff::Holiday));
/// assert_eq!(day_off(day(2024, 4, 26)), None);
/// ```
pub fn day_off(date: NaiveDate) -> Option<DayOff> {
    if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
        return Some(DayOff::Weekend);
    }
    // Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Store Bededag (until
    // 2023), Ascension Day, the Friday after it, Whit Monday.
    let after_easter = (date - easter(date.year())?).num_days();
    // A holiday first: Whit Monday can fall on 5 June, as in 2028.
    match (date.month(), date.day()) {
        (1, 1) | (12, 25 | 26) => Some(DayOff::Holiday),
        _ if matches!(after_easter, -3 | -2 | 1 | 39 | 50) => Some(DayOff::Holiday),
        _ if after_easter == 26 && date.year() < 2024 => Some(DayOff::Holiday),
        (6, 5) | (12, 24 | 31) => Some(DayOff::Closed),
        _ if after_easter == 40 => Some(DayOff::Closed),
        _ => None,
    }
}

/// Whether what a device takes for today can be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Yes, as far as the guide can tell.
    Likely,
    /// No: the rules had not been read by then.
    Before,
    /// It is wrong, or the rules are old.
    After,
}

/// Holds a device's day against that of the rules.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::calendar::{Clock, clock};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// assert_eq!(clock(day(2026, 11, 22)), Clock::Before);
/// assert_eq!(clock(day(2026, 11, 23)), Clock::Likely);
/// assert_eq!(clock(day(2028, 11, 23)), Clock::Likely);
/// assert_eq!(clock(day(2028, 11, 24)), Clock::After);
/// ```
pub fn clock(today: NaiveDate) -> Clock {
    let today = (today.year(), today.month(), today.day());
    if today < SEEN {
        Clock::Before
    } else if today > CHECKED_UNTIL {
        Clock::After
    } else {
        Clock::Likely
    }
}

/// Whether a day may be named as one on which a deadline ends. By rules that are old none is: how it is counted may
/// have changed. Each answer with a date then says as much as one that the person does not remember.
pub fn names_days(today: NaiveDate) -> bool {
    match clock(today) {
        Clock::Likely | Clock::Before => true,
        Clock::After => false,
    }
}

/// How long a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Calendar days.
    Days(u8),
    /// Working days: Monday to Friday, without public holidays.
    WorkingDays(u8),
    /// Weeks, which end on the same weekday.
    Weeks(u8),
    /// Months, which end on the same day of the month, or on its last day.
    Months(u8),
    /// Years, which end on the same date, or on 28 February.
    Years(u8),
}

impl Length {
    /// The last day, so long after a day that itself does not count. Where the sources leave open whether
    /// a day is a working day it is taken for one, so that a deadline of one's own ends early (R70).
    fn after(self, from: NaiveDate) -> Option<NaiveDate> {
        match self {
            Length::Days(days) => from.checked_add_days(Days::new(days.into())),
            Length::Weeks(weeks) => from.checked_add_days(Days::new(u64::from(weeks) * 7)),
            Length::Months(months) => from.checked_add_months(Months::new(months.into())),
            Length::Years(years) => from.checked_add_months(Months::new(u32::from(years) * 12)),
            Length::WorkingDays(days) => {
                let mut to = from;
                for _ in 0..days {
                    to = to.succ_opt()?;
                    while matches!(day_off(to), Some(DayOff::Weekend | DayOff::Holiday)) {
                        to = to.succ_opt()?;
                    }
                }
                Some(to)
            }
        }
    }
}

/// One line of the working of a count, shown so that the reader can see why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Working {
    /// From the date on the letter, four weeks on to the same weekday.
    FourWeeks {
        /// The date on the letter.
        from: NaiveDate,
        /// The same weekday four weeks later.
        to: NaiveDate,
    },
    /// So long after a day.
    Length {
        /// How long.
        length: Length,
        /// The day from which it counts, which does not count itself.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// The letter names this last day.
    Named(NaiveDate),
    /// Of two last days the earlier counts (R69).
    Earlier(NaiveDate),
    /// The last day is no ordinary weekday: the advised day is the weekday before (R70).
    Before {
        /// The day off.
        off: NaiveDate,
        /// The advised day.
        advised: NaiveDate,
        /// The first ordinary weekday after: the formal end.
        formal: NaiveDate,
    },
    /// So many working days after a day, days off not counted (R27, R30).
    WorkingDays {
        /// How many.
        days: u32,
        /// The day on which it was sent, which does not count.
        from: NaiveDate,
        /// The last day of the window.
        to: NaiveDate,
    },
    /// The municipality has named this day itself (R29).
    Promised(NaiveDate),
}

/// A day that counts, and how it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The day that the guide advises.
    pub advised: NaiveDate,
    /// The day on which it formally ends; never before the advised day.
    pub formal: NaiveDate,
    /// How it was found, step by step.
    pub working: Vec<Working>,
}

/// Four weeks: the deadline that most appeals have (R54).
const APPEAL_DAYS: u64 = 28;
/// How many working days the municipality has for a written sign (R27, tilbagemeldingsgaranti).
pub const REPLY_DAYS: u32 = 10;
/// How many working days it has for a sign on access to documents (R30).
pub const ACCESS_DAYS: u32 = 7;
/// With so many calendar days or fewer left, no letter by post (R71).
pub const SHORT_DAYS: i64 = 10;
/// With so many calendar days or fewer left: phone, Digital Post or by hand (R71).
pub const FEW_DAYS: i64 = 5;

/// The last day for one's own appeal: four weeks from the date on the letter, or the day that the
/// letter names, whichever comes first (R69); moved to the weekday before a day off (R70).
///
/// Nothing without either date.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::calendar::own_deadline;
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// // Four weeks after 27 November is Christmas Day.
/// let count = own_deadline(Some(day(11, 27)), None).unwrap();
/// assert_eq!(count.advised, day(12, 23));
/// assert_eq!(count.formal, day(12, 28));
/// ```
pub fn own_deadline(letter: Option<NaiveDate>, named: Option<NaiveDate>) -> Option<Count> {
    let mut working = Vec::new();
    let mut last = None;
    if let Some(from) = letter
        && let Some(to) = from.checked_add_days(Days::new(APPEAL_DAYS))
    {
        working.push(Working::FourWeeks { from, to });
        last = Some(to);
    }
    if let Some(named) = named {
        working.push(Working::Named(named));
        last = match last {
            Some(counted) if counted != named => {
                let earlier = counted.min(named);
                working.push(Working::Earlier(earlier));
                Some(earlier)
            }
            _ => Some(named),
        };
    }
    advised_before(last?, working)
}

/// The last day for a deadline of one's own that is so long, from a day which itself does not count; moved
/// to the weekday before a day off (R70).
///
/// Nothing at the end of time.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::calendar::{Length, counted_deadline};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// // Six months after 31 August is the last day of February, which is a Sunday in 2027.
/// let count = counted_deadline(day(2026, 8, 31), Length::Months(6)).unwrap();
/// assert_eq!((count.advised, count.formal), (day(2027, 2, 26), day(2027, 3, 1)));
/// ```
pub fn counted_deadline(from: NaiveDate, length: Length) -> Option<Count> {
    let to = length.after(from)?;
    advised_before(to, vec![Working::Length { length, from, to }])
}

/// A last day of one's own, moved to the weekday before a day off.
fn advised_before(last: NaiveDate, mut working: Vec<Working>) -> Option<Count> {
    let advised = ordinary(last, NaiveDate::pred_opt)?;
    let formal = ordinary(last, NaiveDate::succ_opt)?;
    if advised != last {
        working.push(Working::Before { off: last, advised, formal });
    }
    Some(Count { advised, formal, working })
}

/// The nearest ordinary weekday, starting with the day itself.
fn ordinary(
    mut date: NaiveDate,
    step: impl Fn(&NaiveDate) -> Option<NaiveDate>,
) -> Option<NaiveDate> {
    while day_off(date).is_some() {
        date = step(&date)?;
    }
    Some(date)
}

/// The last day of the municipality's window: so many working days after the day of sending, which
/// itself does not count; days off are skipped, so that the window ends late rather than early.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::calendar::{REPLY_DAYS, reply_window};
/// let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// assert_eq!(reply_window(day(10, 19), REPLY_DAYS).unwrap().formal, day(11, 2));
/// ```
pub fn reply_window(sent: NaiveDate, days: u32) -> Option<Count> {
    let mut to = sent;
    for _ in 0..days {
        to = ordinary(to.succ_opt()?, NaiveDate::succ_opt)?;
    }
    let working = vec![Working::WorkingDays { days, from: sent, to }];
    Some(Count { advised: to, formal: to, working })
}

/// The window that ends on the day which the municipality has promised.
pub fn promised_window(day: NaiveDate) -> Count {
    Count { advised: day, formal: day, working: vec![Working::Promised(day)] }
}

/// The last working days before a day: the day that lies so many working days back, so that tests
/// and tables can say "eleven working days ago".
pub fn working_days_before(today: NaiveDate, days: u32) -> Option<NaiveDate> {
    let mut date = today;
    for _ in 0..days {
        date = ordinary(date.pred_opt()?, NaiveDate::pred_opt)?;
    }
    Some(date)
}

/// The day by its name, in the language in force: "torsdag den 3. december 2026".
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::calendar::by_name;
/// let day = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
/// assert_eq!(by_name(day), "torsdag den 3. december 2026");
/// ```
pub fn by_name(date: NaiveDate) -> String {
    const WEEKDAYS: [Text; 7] = {
        use words::weekday as day;
        [day::Mon, day::Tue, day::Wed, day::Thu, day::Fri, day::Sat, day::Sun]
    };
    let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize].str();
    let month = month(date);
    let slots = Slots::default()
        .with(Slot::Ugedag, weekday.to_owned())
        .with(Slot::Nummer, date.day().to_string())
        .with(Slot::Maaned, month.to_owned())
        .with(Slot::Aar, date.year().to_string());
    words::ui::DatoNavn.plain(&slots)
}

/// The day and its month, for where there is little room: "3. december".
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::calendar::day_and_month;
/// let day = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
/// assert_eq!(day_and_month(day), "3. december");
/// ```
pub fn day_and_month(date: NaiveDate) -> String {
    let slots = Slots::default().with(Slot::Dag, date.day().to_string());
    words::ui::DagOgMaaned.plain(&slots.with(Slot::Maaned, month(date).to_owned()))
}

fn month(date: NaiveDate) -> &'static str {
    const MONTHS: [Text; 12] = {
        use words::month as m;
        [
            m::Jan,
            m::Feb,
            m::Mar,
            m::Apr,
            m::May,
            m::Jun,
            m::Jul,
            m::Aug,
            m::Sep,
            m::Oct,
            m::Nov,
            m::Dec,
        ]
    };
    MONTHS[date.month0() as usize].str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    /// Easter Sundays as the Danish calendar (Skriv- og Rejsekalenderen) lists them.
    #[test]
    fn easter_falls_where_the_published_calendar_says() {
        for (year, month, date) in [
            (2020, 4, 12),
            (2021, 4, 4),
            (2022, 4, 17),
            (2023, 4, 9),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2031, 4, 13),
            (2032, 3, 28),
            (2033, 4, 17),
            (2034, 4, 9),
            (2035, 3, 25),
        ] {
            assert_eq!(easter(year), Some(day(year, month, date)));
        }
    }

    #[test]
    fn the_rules_count_as_checked_from_the_day_on_which_they_were_read_and_no_longer_than_two_years()
     {
        let (year, month, date) = SEEN;
        assert!(SEEN < CHECKED_UNTIL && CHECKED_UNTIL <= (year + 2, month, date));
        let (year, month, date) = CHECKED_UNTIL;
        let last = day(year, month, date);
        assert!(names_days(last) && !names_days(last.succ_opt().unwrap()));
        assert_eq!(clock(last.succ_opt().unwrap()), Clock::After);
    }

    #[test]
    fn the_ten_days_skip_christmas_and_new_year() {
        // 18 December 2026 is a Friday. 24, 25, 31 December and 1 January do not count.
        let end = reply_window(day(2026, 12, 18), REPLY_DAYS).unwrap().formal;
        assert_eq!(end, day(2027, 1, 7));
    }

    #[test]
    fn the_ten_days_skip_easter() {
        // 27 March 2026 is a Friday; 2, 3 and 6 April are holidays.
        let end = reply_window(day(2026, 3, 27), REPLY_DAYS).unwrap().formal;
        assert_eq!(end, day(2026, 4, 15));
    }

    #[test]
    fn what_is_sent_on_a_saturday_counts_from_monday() {
        let end = reply_window(day(2026, 10, 17), REPLY_DAYS).unwrap().formal;
        assert_eq!(end, day(2026, 10, 30));
    }

    #[test]
    fn four_weeks_end_on_the_same_weekday() {
        let count = own_deadline(Some(day(2026, 11, 10)), None).unwrap();
        assert_eq!(count.advised, day(2026, 12, 8));
        assert_eq!(count.formal, count.advised);
    }

    #[test]
    fn of_two_last_days_the_earlier_counts_and_both_stand_in_the_working() {
        let letter = Some(day(2026, 11, 10));
        for (named, advised) in
            [(day(2026, 12, 1), day(2026, 12, 1)), (day(2026, 12, 15), day(2026, 12, 8))]
        {
            let count = own_deadline(letter, Some(named)).unwrap();
            assert_eq!(count.advised, advised);
            assert!(count.working.contains(&Working::Named(named)));
            assert!(matches!(count.working[0], Working::FourWeeks { .. }));
        }
    }

    #[test]
    fn a_last_day_that_is_off_is_advised_before_and_ends_after() {
        // Own deadline early, the municipality's window late: both directions.
        let mut date = day(2020, 1, 1);
        while date < day(2036, 1, 1) {
            let count = own_deadline(None, Some(date)).unwrap();
            assert!(count.advised <= date && date <= count.formal);
            assert_eq!(day_off(count.advised), None);
            assert_eq!(day_off(count.formal), None);
            assert_eq!(count.advised == date, day_off(date).is_none());
            date = date.succ_opt().unwrap();
        }
    }

    #[test]
    fn dates_at_the_end_of_time_give_nothing_and_no_panic() {
        assert_eq!(own_deadline(Some(NaiveDate::MAX), None), None);
        assert_eq!(reply_window(NaiveDate::MAX, REPLY_DAYS), None);
        assert_eq!(working_days_before(NaiveDate::MIN, 3), None);
    }
}
