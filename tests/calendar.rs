//! Days and deadlines against a calendar that is not ours: the public holidays of 2020-2036 as the npm package
//! `date-holidays` 3.37.0 lists them, and as the Python package `holidays` lists them too. Counting here is the
//! plainest there is: day by day.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot read its table must stop"
)]

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use klagevejviser_core::calendar::{
    DayOff, Length, counted_deadline, day_off, own_deadline, reply_window,
};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

struct Published(BTreeSet<NaiveDate>);

impl Published {
    fn read() -> Self {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/lists/holidays.csv");
        let mut table = csv::Reader::from_path(file).unwrap();
        Self(table.records().map(|row| row.unwrap()[0].parse().unwrap()).collect())
    }

    fn is_holiday(&self, date: NaiveDate) -> bool {
        self.0.contains(&date)
    }

    /// Neither weekend nor public holiday.
    fn is_working(&self, date: NaiveDate) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !self.is_holiday(date)
    }

    /// Nor one of the days on which some are closed and others are not (R70).
    fn is_ordinary(&self, date: NaiveDate) -> bool {
        let closed = matches!((date.month(), date.day()), (6, 5) | (12, 24 | 31));
        // The Friday after Ascension: its Thursday is the only holiday that lies on a Thursday in May or June.
        let ascension = date.pred_opt().unwrap();
        let bridge = date.weekday() == Weekday::Fri
            && matches!(ascension.month(), 4..=6)
            && self.is_holiday(ascension)
            && !self.is_holiday(date);
        self.is_working(date) && !closed && !bridge
    }

    fn step(&self, mut date: NaiveDate, forward: bool) -> NaiveDate {
        while !self.is_ordinary(date) {
            date = if forward { date.succ_opt() } else { date.pred_opt() }.unwrap();
        }
        date
    }
}

/// Every day of 2020-2035.
fn days() -> impl Iterator<Item = NaiveDate> {
    day(2020, 1, 1).iter_days().take_while(|date| date.year() < 2036)
}

#[test]
fn every_day_off_is_one_of_the_published_calendar_and_none_is_missing() {
    let published = Published::read();
    for date in days() {
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        let expected = if weekend {
            Some(DayOff::Weekend)
        } else if published.is_holiday(date) {
            Some(DayOff::Holiday)
        } else if !published.is_ordinary(date) {
            Some(DayOff::Closed)
        } else {
            None
        };
        assert_eq!(day_off(date), expected, "{date}");
    }
}

#[test]
fn the_municipalitys_working_days_end_late() {
    let published = Published::read();
    for sent in days().take_while(|date| date.year() < 2035) {
        for count in [1, 7, 10, 14, 20] {
            let mut end = sent;
            for _ in 0..count {
                end = published.step(end.succ_opt().unwrap(), true);
            }
            assert_eq!(reply_window(sent, count).unwrap().formal, end, "{count} from {sent}");
        }
    }
}

#[test]
fn ones_own_deadlines_end_early() {
    let published = Published::read();
    for from in days().take_while(|date| date.year() < 2034) {
        for length in [
            Length::Days(20),
            Length::Days(45),
            Length::Days(90),
            Length::WorkingDays(7),
            Length::WorkingDays(14),
            Length::Weeks(4),
            Length::Weeks(6),
            Length::Months(3),
            Length::Months(6),
            Length::Years(1),
        ] {
            let last = last_day(&published, from, length);
            let count = counted_deadline(from, length).unwrap();
            assert_eq!(count.advised, published.step(last, false), "{length:?} from {from}");
            assert_eq!(count.formal, published.step(last, true), "{length:?} from {from}");
        }
        let four_weeks = counted_deadline(from, Length::Weeks(4)).unwrap();
        let own = own_deadline(Some(from), None).unwrap();
        assert_eq!((own.advised, own.formal), (four_weeks.advised, four_weeks.formal));
    }
}

/// The last day, counted day by day; months by the number of the month.
fn last_day(published: &Published, from: NaiveDate, length: Length) -> NaiveDate {
    let on = |days: u8| from.iter_days().nth(days.into()).unwrap();
    match length {
        Length::Days(days) => on(days),
        Length::Weeks(weeks) => on(weeks * 7),
        Length::WorkingDays(days) => {
            let working = from.iter_days().skip(1).filter(|date| published.is_working(*date));
            working.take(days.into()).last().unwrap()
        }
        Length::Months(months) => {
            let number = from.month0() + u32::from(months);
            let (year, month) = (from.year() + (number / 12) as i32, number % 12 + 1);
            let same = NaiveDate::from_ymd_opt(year, month, from.day());
            same.unwrap_or_else(|| {
                (28..=30).rev().find_map(|last| NaiveDate::from_ymd_opt(year, month, last)).unwrap()
            })
        }
        Length::Years(years) => {
            let year = from.year() + i32::from(years);
            NaiveDate::from_ymd_opt(year, from.month(), from.day())
                .unwrap_or_else(|| day(year, 2, 28))
        }
    }
}
