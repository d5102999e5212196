//! A date in a cell, in the three styles that case systems write.

use chrono::NaiveDate;

use super::letters::folded;

/// Files hold cases of these years. Borgerrådgiveren began in 2004; what is outside is a slip of the keyboard.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2099;

/// The months as they are written, in full and short.
const MONTHS: [&[&str]; 12] = [
    &["januar", "jan"],
    &["februar", "feb"],
    &["marts", "mar"],
    &["april", "apr"],
    &["maj"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];

/// The day: 2024-03-05, 05-03-2024, 5.3.2024, 5/3/2024 or 5. marts 2024, with or without a time of day after it. The
/// day stands before the month, as Danes write; a year has four digits.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let named = text.chars().any(|sign| sign.is_alphabetic() && !matches!(sign, 'T' | 'Z'));
    let parts: Vec<&str> = if named {
        text.split_whitespace().map(|part| part.trim_end_matches('.')).collect()
    } else {
        let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
        if day.len() < text.len() && !is_time(time) {
            return None;
        }
        let sign = day.chars().find(|sign| !sign.is_ascii_digit())?;
        if !matches!(sign, '-' | '.' | '/') {
            return None;
        }
        day.split(sign).collect()
    };
    let [first, month, last] = parts.as_slice() else { return None };
    let month = match number(month, 2) {
        Some(month) if !named => month,
        Some(_) => return None,
        None => {
            let word = folded(month);
            let place = MONTHS.iter().position(|names| names.contains(&word.as_str()))?;
            u32::try_from(place).ok()? + 1
        }
    };
    let year_first = !named && first.len() == 4;
    let (year, day) = if year_first { (first, last) } else { (last, first) };
    let year = if year.len() == 4 { number(year, 4)?.cast_signed() } else { return None };
    YEARS.contains(&year).then(|| NaiveDate::from_ymd_opt(year, month, number(day, 2)?))?
}

fn number(text: &str, most: usize) -> Option<u32> {
    let digits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

/// "12:00", "12.00.00", "00:00:00.000Z": a time of day is passed over.
fn is_time(text: &str) -> bool {
    text.len() >= 4
        && text.starts_with(|sign: char| sign.is_ascii_digit())
        && text.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, ':' | '.' | 'Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_in_three_styles_with_and_without_a_time() {
        let day = NaiveDate::from_ymd_opt(2024, 3, 5);
        for text in [
            "2024-03-05",
            "05-03-2024",
            "5.3.2024",
            "5/3/2024",
            " 5. marts 2024 ",
            "5 Marts 2024",
            "05. mar. 2024",
            "2024-03-05T00:00:00",
            "2024-03-05 13:45",
            "05-03-2024 00.00.00",
        ] {
            assert_eq!(date(text), day, "{text}");
        }
    }

    #[test]
    fn a_date_that_does_not_exist_is_none() {
        for text in [
            "",
            "30-02-2024",
            "29.2.2023",
            "2024-13-01",
            "5.3.24",
            "5-3",
            "2024",
            "3. maj",
            "5. marts 24",
            "45356",
            "5. martz 2024",
            "05-03-0024",
            "5.marts.2024",
            "2024-03-05 i dag",
            "2024-03-05T",
            "a-b-c",
            "-1-1-2024",
            "5-3.2024",
            "1. 3 2024",
            "20240305",
            "٥.٣.٢٠٢٤",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
