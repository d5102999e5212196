//! Days as tables write them: relative to the day of the run, or fixed.

use chrono::{Days, NaiveDate};
use klagevejviser_core::calendar;

/// Reads `-11 working days`, `+8 days`, `0 days` or `2026-11-10`.
pub(super) fn day(cell: &str, today: NaiveDate) -> Option<NaiveDate> {
    fixed(cell).or_else(|| relative(cell, today))
}

/// A fixed day, year first.
fn fixed(cell: &str) -> Option<NaiveDate> {
    let mut parts = cell.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || parts.next().is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn relative(cell: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut words = cell.split_whitespace();
    let number = words.next()?;
    let unit: Vec<&str> = words.collect();
    let ahead = !number.starts_with('-');
    let count: u32 = number.strip_prefix(['-', '+']).unwrap_or(number).parse().ok()?;
    match (&unit[..], ahead) {
        (["day" | "days"], true) => today.checked_add_days(Days::new(count.into())),
        (["day" | "days"], false) => today.checked_sub_days(Days::new(count.into())),
        (["working", "day" | "days"], true) => {
            calendar::reply_window(today, count).map(|count| count.formal)
        }
        (["working", "day" | "days"], false) => calendar::working_days_before(today, count),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_the_day_of_the_run() {
        let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        let today = date(2026, 11, 23).unwrap();
        for (cell, expected) in [
            ("-3 days", date(2026, 11, 20)),
            ("-1 day", date(2026, 11, 22)),
            ("0 days", date(2026, 11, 23)),
            ("+8 days", date(2026, 12, 1)),
            ("-11 working days", date(2026, 11, 6)),
            ("+10 working days", date(2026, 12, 7)),
            ("2026-11-10", date(2026, 11, 10)),
            ("2026-02-30", None),
            ("26-11-10", None),
            ("i går", None),
            ("-3", None),
            ("--3 days", None),
            ("-3 weeks", None),
            ("-99999999999 days", None),
            ("-4000000000 days", None),
            ("", None),
        ] {
            assert_eq!(day(cell, today), expected, "{cell}");
        }
    }
}
