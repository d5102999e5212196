//! Days for a calendar, as RFC 5545 writes them: whole days without a time zone, alarms on the morning 7 and 2 days
//! before, or today and the day before where it is nearer. Others may see the calendar: the words are neutral.

use chrono::{Datelike, NaiveDate};

/// One day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which day: the one that the guide advises.
    pub day: NaiveDate,
    /// What stands in the calendar.
    pub summary: String,
    /// What stands below it.
    pub text: String,
}

/// The most bytes of a line, its end apart.
const MOST: usize = 75;

/// A calendar file. `stamp` is now in UTC as `20261123T215300Z`; `seed` is random and makes the entries unlike all
/// others.
pub fn calendar(entries: &[Entry], today: NaiveDate, stamp: &str, seed: u64) -> String {
    let mut out = String::new();
    let mut line = |text: &str| fold(text, &mut out);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Dato//DA");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    for (number, entry) in entries.iter().enumerate() {
        let Some(next) = entry.day.succ_opt() else { continue };
        line("BEGIN:VEVENT");
        line(&format!("UID:{seed:016x}-{number}@dato.invalid"));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", digits(entry.day)));
        line(&format!("DTEND;VALUE=DATE:{}", digits(next)));
        line(&format!("SUMMARY:{}", escaped(&entry.summary)));
        line(&format!("DESCRIPTION:{}", escaped(&entry.text)));
        // Busy all day is what nobody is because of a letter; and nobody else need see it.
        line("TRANSP:TRANSPARENT");
        line("CLASS:PRIVATE");
        for days in alarms((entry.day - today).num_days()) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("TRIGGER:{}", trigger(days)));
            line(&format!("DESCRIPTION:{}", escaped(&entry.summary)));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

/// How many days before it the person is reminded, by how many days are left.
pub fn alarms(left: i64) -> Vec<i64> {
    match left {
        ..=0 => vec![0],
        1 => vec![1],
        2..=6 => vec![left, 1],
        _ => vec![7, 2],
    }
}

/// At nine in the morning, so many days before: an alarm at the very start of a day would ring at midnight.
fn trigger(days: i64) -> String {
    match days {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        _ => format!("-P{}DT15H", days - 1),
    }
}

fn digits(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// What would mean something, as words. No sign that ends a line or rings a bell gets through.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            _ if sign.is_control() => {}
            _ => out.push(sign),
        }
    }
    out
}

/// A line with its end, in pieces of at most 75 bytes that never cut a letter.
fn fold(text: &str, out: &mut String) {
    let mut used = 0;
    for sign in text.chars() {
        if used + sign.len_utf8() > MOST {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(sign);
        used += sign.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn entry(summary: &str) -> Entry {
        Entry {
            day: day(12, 31),
            summary: summary.to_owned(),
            text: "Se; efter, \\ nu\nog her".to_owned(),
        }
    }

    #[test]
    fn a_day_is_whole_and_ends_the_next_day_even_at_new_year() {
        let file = calendar(&[entry("Husk")], day(11, 23), "20261123T215300Z", 7);
        for line in [
            "DTSTART;VALUE=DATE:20261231\r\n",
            "DTEND;VALUE=DATE:20270101\r\n",
            "DTSTAMP:20261123T215300Z\r\n",
            "DESCRIPTION:Se\\; efter\\, \\\\ nu\\nog her\r\n",
            "TRIGGER:-P6DT15H\r\n",
            "TRIGGER:-P1DT15H\r\n",
        ] {
            assert!(file.contains(line), "{line} is not in {file}");
        }
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    }

    #[test]
    fn one_is_reminded_seven_and_two_days_before_or_today_and_the_day_before() {
        for (left, expected) in [
            (30, vec![7, 2]),
            (7, vec![7, 2]),
            (6, vec![6, 1]),
            (2, vec![2, 1]),
            (1, vec![1]),
            (0, vec![0]),
        ] {
            assert_eq!(alarms(left), expected, "{left}");
            // None of them has passed.
            assert!(alarms(left).iter().all(|before| *before <= left));
        }
    }

    /// Own dice: words of one to four bytes, at every length around the fold.
    #[test]
    fn lines_are_folded_at_75_bytes_and_no_letter_is_cut() {
        let mut dice = 1_u64;
        for length in 0..400 {
            let mut text = String::new();
            for _ in 0..length {
                dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                text.push(['a', 'æ', '…', '🎈', ',', '\\', '\n'][(dice >> 60) as usize % 7]);
            }
            let file = calendar(&[entry(&text)], day(11, 23), "20261123T215300Z", dice);
            assert!(file.split("\r\n").all(|line| line.len() <= MOST), "{file}");
            let unfolded = file.replace("\r\n ", "");
            assert!(unfolded.contains(&format!("SUMMARY:{}\r\n", escaped(&text))));
        }
    }

    #[test]
    fn the_end_of_time_gives_no_entry_and_no_panic() {
        let last = Entry { day: NaiveDate::MAX, ..entry("x") };
        assert!(!calendar(&[last], day(11, 23), "", 0).contains("VEVENT"));
    }
}
