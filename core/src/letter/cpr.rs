//! Notices what looks like a CPR number, so that the person is warned before it lies in a file or an e-mail. Nothing
//! is blocked or changed.

use chrono::NaiveDate;

/// Whether a text holds something like a CPR number: ten digits of which the first six are a date, with or without a
/// hyphen or a space before the last four, and no more digits around.
///
/// ```
/// use klagevejviser_core::letter::cpr::is_in;
/// assert!(is_in("Mit nummer er 010190-1234."));
/// assert!(is_in("0101901234") && is_in("290200 1234"));
/// assert!(!is_in("33 66 14 00") && !is_in("320190-1234") && !is_in("sag 20260101901234"));
/// ```
pub fn is_in(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    (0..signs.len()).any(|at| {
        let alone = at == 0 || !signs[at - 1].is_ascii_digit();
        alone && starts(&signs[at..])
    })
}

fn starts(signs: &[char]) -> bool {
    let Some(date) = digits(signs, 6) else { return false };
    let rest = &signs[6..];
    // A hyphen, as the keyboard or a word processor writes it, or a space.
    let rest = match rest.first() {
        Some('-' | '‐' | '‑' | '–' | ' ' | '\u{a0}') => &rest[1..],
        _ => rest,
    };
    let ends = !rest.get(4).is_some_and(char::is_ascii_digit);
    ends && digits(rest, 4).is_some() && is_date(&date)
}

/// So many digits at the start.
fn digits(signs: &[char], count: usize) -> Option<Vec<u32>> {
    signs.get(..count)?.iter().map(|sign| sign.to_digit(10)).collect()
}

/// A day, a month and two digits of a year, in either century.
fn is_date(digits: &[u32]) -> bool {
    let pair = |at: usize| digits[at] * 10 + digits[at + 1];
    let year = pair(4).cast_signed();
    [1900, 2000]
        .iter()
        .any(|century| NaiveDate::from_ymd_opt(century + year, pair(2), pair(0)).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cpr_number_is_noticed_however_it_is_written() {
        for text in [
            "010203-1234",
            "010203 1234",
            "0102031234",
            "010203–1234",
            "(311299-0000)",
            "født 290200-4321, bor på Vesterbro",
            "a010203-1234b",
        ] {
            assert!(is_in(text), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_dates_and_case_numbers_are_none() {
        for text in [
            "",
            "33 66 14 00",
            "+45 33661400",
            "24.11.2026",
            "310299-1234",
            "290201-1234",
            "001299-1234",
            "121399-1234",
            "2026-0123456",
            "010203-12345",
            "1010203-1234",
            "010203--1234",
            "010203-123",
        ] {
            assert!(!is_in(text), "{text}");
        }
    }

    #[test]
    fn every_day_of_two_centuries_is_noticed_and_nothing_else_of_six_digits() {
        let mut noticed = 0;
        for number in 0..1_000_000_u32 {
            noticed += u32::from(is_in(&format!("{number:06}-1111")));
        }
        // 100 years of 365 days, and 25 leap days (2000 was a leap year, 1900 was none).
        assert_eq!(noticed, 36_525);
    }
}
