//! When a telephone is open, as far as it was seen.

use chrono::{Datelike, NaiveDate};

use super::SourceId;
use crate::calendar::day_off;

/// Opening hours on some days of the week.
#[derive(Clone, Copy, Debug)]
pub struct Hours {
    /// The days, one bit each, Monday lowest.
    pub days: u8,
    /// From this minute of the day.
    pub from: u16,
    /// To this minute; at or before `from`: after midnight.
    pub to: u16,
    /// Where it was seen.
    pub source: SourceId,
    /// The day on which it was seen.
    pub seen: NaiveDate,
}

/// Whether a telephone is open now, as far as one knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// The hours are not known.
    Unknown,
    /// Open.
    Now,
    /// Closed; it opens on this day at this minute, if that is within two weeks.
    Next(Option<(NaiveDate, u16)>),
}

impl Hours {
    fn is_on(&self, date: NaiveDate) -> bool {
        let weekday = date.weekday().num_days_from_monday();
        // On a day off nobody answers, as far as one can promise.
        self.days & (1 << weekday) != 0 && (day_off(date).is_none() || weekday >= 5)
    }
}

/// Whether a telephone with these hours is open on this day, at this minute, of Copenhagen.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::directory::hours::{Open, open};
/// let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
/// assert_eq!(open(&[], monday, 12 * 60), Open::Unknown);
/// ```
pub fn open(hours: &[Hours], today: NaiveDate, minute: u16) -> Open {
    if hours.is_empty() {
        return Open::Unknown;
    }
    let yesterday = today.pred_opt();
    let is_open = hours.iter().any(|row| {
        let late = row.to <= row.from;
        let from_yesterday = late && yesterday.is_some_and(|day| row.is_on(day)) && minute < row.to;
        let of_today = row.is_on(today) && row.from <= minute && (late || minute < row.to);
        from_yesterday || of_today
    });
    if is_open {
        return Open::Now;
    }
    let days = today.iter_days().take(14);
    let next = days.enumerate().find_map(|(ahead, date)| {
        let later = |row: &&Hours| row.is_on(date) && (ahead > 0 || row.from > minute);
        hours.iter().filter(later).map(|row| row.from).min().map(|from| (date, from))
    });
    Open::Next(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn weekdays(from: u16, to: u16) -> Hours {
        Hours {
            days: 0b1_1111,
            from: from * 60,
            to: to * 60,
            source: SourceId(0),
            seen: day(11, 23),
        }
    }

    #[test]
    fn a_line_is_open_from_the_first_minute_to_before_the_last() {
        let hours = [weekdays(9, 15)];
        for (minute, open_now) in [(539, false), (540, true), (899, true), (900, false)] {
            assert_eq!(open(&hours, day(11, 23), minute) == Open::Now, open_now, "{minute}");
        }
    }

    #[test]
    fn after_hours_it_opens_on_the_next_ordinary_day() {
        let hours = [weekdays(9, 15)];
        assert_eq!(open(&hours, day(11, 27), 16 * 60), Open::Next(Some((day(11, 30), 540))));
        // 24, 25 and 26 December 2026 are days off, then a weekend.
        assert_eq!(open(&hours, day(12, 23), 16 * 60), Open::Next(Some((day(12, 28), 540))));
    }

    #[test]
    fn hours_after_midnight_belong_to_the_evening_before() {
        let hours = [Hours { days: 0b1000, ..weekdays(18, 1) }];
        assert_eq!(open(&hours, day(11, 26), 23 * 60), Open::Now);
        assert_eq!(open(&hours, day(11, 27), 30), Open::Now);
        assert_ne!(open(&hours, day(11, 27), 60), Open::Now);
    }
}
