//! What a person has typed or ticked → an answer, or sentences that say what is wrong and where.
//! Nothing typed is lost, and nothing typed can make it panic.

use chrono::{Datelike, NaiveDate};

use crate::face::{Face, Input};
use crate::fact::Values;
use crate::question::{Answer, LetterChoice, Question};
use crate::words::Text;

/// What stands in the fields of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The options that are ticked, by their places.
    pub ticked: Values,
    /// Day, month and year of the first date.
    pub date: [String; 3],
    /// Day, month and year of the last day that a letter names.
    pub last: [String; 3],
}

/// A part of a question that something can be wrong with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The options, or the question as a whole.
    Options,
    /// The first date.
    Date,
    /// The last day that a letter names.
    Last,
}

/// What is wrong with a field, as a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where.
    pub field: Field,
    /// What to do about it.
    pub text: Text,
}

impl Typed {
    /// What the fields show when an answer is opened again.
    pub fn from_answer(answer: Option<Answer>, face: &Face) -> Self {
        let mut typed = Self::default();
        let fields = |date: NaiveDate| {
            [date.day().to_string(), date.month().to_string(), date.year().to_string()]
        };
        match (answer, &face.input) {
            (Some(Answer::One(value)), _) => typed.ticked = Values::one(value),
            (Some(Answer::Many(values)), _) => typed.ticked = values,
            (Some(Answer::Letter { date, last, choice }), Input::Letter { choices, .. }) => {
                typed.date = date.map(fields).unwrap_or_default();
                typed.last = last.map(fields).unwrap_or_default();
                typed.ticked = place(choices, choice);
            }
            (Some(Answer::Day(day)), _) => typed.date = fields(day),
            (Some(Answer::About(about)), Input::Day { choices, .. }) => {
                typed.ticked = place(choices, Some(about));
            }
            _ => {}
        }
        typed
    }

    /// The answer, or everything that is wrong.
    ///
    /// # Errors
    /// One sentence a field, never an empty list.
    pub fn read(&self, face: &Face, today: NaiveDate) -> Result<Answer, Vec<Wrong>> {
        let missing = |field| vec![Wrong { field, text: face.words.error }];
        let first = self.ticked.iter().next();
        match &face.input {
            Input::One(options) => first
                .filter(|value| usize::from(*value) < options.len())
                .map(Answer::One)
                .ok_or_else(|| missing(Field::Options)),
            Input::Many(options) => {
                let ticked = self.ticked.and(Values::first(options.len()));
                // A question that has no error may be left without a tick.
                if ticked.is_empty() && !face.words.error.is_empty() {
                    Err(missing(Field::Options))
                } else {
                    Ok(Answer::Many(ticked))
                }
            }
            Input::Letter { date, choices, .. } => {
                let choice = first.and_then(|place| choices.get(usize::from(place))).copied();
                self.read_letter(face, date.is_some(), choice, today)
            }
            Input::Day { kind, choices, .. } => {
                let about = first.and_then(|place| choices.get(usize::from(place))).copied();
                match (read_date(&self.date, *kind, face.question, today), about) {
                    (Ok(Some(day)), _) => Ok(Answer::Day(day)),
                    (_, Some(about)) => Ok(Answer::About(about)),
                    (Ok(None), None) => Err(missing(Field::Date)),
                    (Err(text), None) => Err(vec![Wrong { field: Field::Date, text }]),
                }
            }
        }
    }

    fn read_letter(
        &self,
        face: &Face,
        asks_date: bool,
        choice: Option<LetterChoice>,
        today: NaiveDate,
    ) -> Result<Answer, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut read = |fields, kind, field| {
            read_date(fields, kind, face.question, today).unwrap_or_else(|text| {
                wrong.push(Wrong { field, text });
                None
            })
        };
        let date = if asks_date { read(&self.date, DateKind::Been, Field::Date) } else { None };
        let last = read(&self.last, DateKind::MayCome, Field::Last);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        if date.is_none() && last.is_none() && choice.is_none() {
            let field = if asks_date { Field::Date } else { Field::Last };
            return Err(vec![Wrong { field, text: face.words.error }]);
        }
        // A date that was found all the same counts.
        let choice = choice.filter(|choice| match choice {
            LetterChoice::NotFound => date.is_none() && last.is_none(),
            LetterChoice::Oral => true,
        });
        Ok(Answer::Letter { date, last, choice })
    }
}

/// The place of a choice as a tick.
fn place<T: PartialEq>(choices: &[T], choice: Option<T>) -> Values {
    choice
        .and_then(|choice| choices.iter().position(|one| *one == choice))
        .and_then(|place| u8::try_from(place).ok())
        .map_or(Values::NONE, Values::one)
}

/// Three fields → a date, nothing where all are empty, or the sentence that says what is wrong.
fn read_date(
    fields: &[String; 3],
    kind: DateKind,
    question: Question,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, Text> {
    if fields.iter().all(|field| field.trim().is_empty()) {
        return Ok(None);
    }
    let [day, month, year] = fields;
    typed_date(day, month, year, kind, today).map(Some).map_err(|error| error.words(question))
}

/// What is wrong with a typed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// No such day, or a field is empty.
    NoDate,
    /// The day lies in the future, and must not.
    Future,
    /// More than ten years back.
    TooOld,
    /// A last day, or a promised day, more than two years ahead.
    TooFar,
}

/// Which days make sense in a date field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateKind {
    /// A day that has been: on a letter, of sending.
    Been,
    /// A last day or a promised day: may lie ahead.
    MayCome,
}

/// Three typed fields → a date. A two-digit year is one of this century; digits of other scripts
/// count as digits. A whole date may stand in one field, as people paste it: day first, or year first.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::{DateError, DateKind, typed_date};
/// let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
/// let typed = |d, m, y| typed_date(d, m, y, DateKind::Been, today);
/// assert_eq!(typed("3", "11", "26"), Ok(NaiveDate::from_ymd_opt(2026, 11, 3).unwrap()));
/// assert_eq!(typed("2026-11-03", "", ""), typed("3", "11", "2026"));
/// assert_eq!(typed("30", "2", "2026"), Err(DateError::NoDate));
/// assert_eq!(typed("25", "11", "2026"), Err(DateError::Future));
/// assert_eq!(typed("1", "1", "2016"), Err(DateError::TooOld));
/// ```
///
/// # Errors
/// What is wrong with the date, as a closed value whose sentence stands in the texts.
pub fn typed_date(
    day: &str,
    month: &str,
    year: &str,
    kind: DateKind,
    today: NaiveDate,
) -> Result<NaiveDate, DateError> {
    let date = meant([day, month, year]).ok_or(DateError::NoDate)?;
    let ahead = match kind {
        DateKind::Been => 0,
        DateKind::MayCome => 2,
    };
    // The year is compared, then the day: a leap day must not make a difference of its own.
    let limit =
        |years: i32| today.with_day(1).and_then(|first| first.with_year(today.year() + years));
    if kind == DateKind::Been && date > today {
        return Err(DateError::Future);
    }
    if limit(ahead).is_some_and(|limit| date.with_day(1) > Some(limit)) {
        return Err(DateError::TooFar);
    }
    if limit(-10).is_some_and(|limit| date.with_day(1) < Some(limit)) {
        return Err(DateError::TooOld);
    }
    Ok(date)
}

/// The day that typed fields mean, to be said back in words before it is used; nothing while the year may still
/// be under somebody's hands, and where it is none that a person can mean.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::typed::understood;
/// let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
/// let day = |fields| understood(fields, today);
/// assert_eq!(day(["1", "2", "26"]), NaiveDate::from_ymd_opt(2026, 2, 1));
/// assert_eq!(day(["1/2/26", "", ""]), day(["1", "2", "26"]));
/// // On the way to 2026.
/// assert_eq!(day(["1", "2", "20"]), None);
/// assert_eq!(day(["1", "2", "202"]), None);
/// ```
pub fn understood(fields: [&str; 3], today: NaiveDate) -> Option<NaiveDate> {
    let [day, month, year] = fields;
    let whole = fields.iter().filter(|field| !field.trim().is_empty()).count() == 1;
    if !whole && number(year) == Some(20) {
        return None;
    }
    typed_date(day, month, year, DateKind::MayCome, today).ok()
}

/// A day as somebody types it with one hand: so many days ago ("13"), or ahead where the day may come; day and month
/// ("10 11", "1011"), the year nearest to today; or a whole date. Nothing where nothing is typed.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::typed::{DateError, DateKind, quick_day};
/// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// let today = day(2026, 11, 23);
/// let been = |text| quick_day(text, DateKind::Been, today);
/// assert_eq!(been("13"), Ok(Some(day(2026, 11, 10))));
/// assert_eq!(been("10 11"), been("13"));
/// assert_eq!(been("1011"), been("10.11.26"));
/// // No letter of next month: the last one that has been.
/// assert_eq!(been("24 12"), Ok(Some(day(2025, 12, 24))));
/// assert_eq!(quick_day("24 12", DateKind::MayCome, today), Ok(Some(day(2026, 12, 24))));
/// assert_eq!(quick_day("5", DateKind::MayCome, today), Ok(Some(day(2026, 11, 28))));
/// assert_eq!(been(" "), Ok(None));
/// assert_eq!(been("31 2"), Err(DateError::NoDate));
/// ```
///
/// # Errors
/// What is wrong with it, as a closed value whose sentence stands in the texts.
pub fn quick_day(
    text: &str,
    kind: DateKind,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, DateError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let separates = |letter: char| matches!(letter, '/' | '-' | '.') || letter.is_whitespace();
    let parts: Vec<&str> = text.split(separates).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [one] if one.is_ascii() => match one.len() {
            0..=3 => {
                let days = chrono::Days::new(number(one).ok_or(DateError::NoDate)?.into());
                let day = match kind {
                    DateKind::Been => today.checked_sub_days(days),
                    DateKind::MayCome => today.checked_add_days(days),
                };
                day.map(Some).ok_or(DateError::NoDate)
            }
            4 => this_year(&one[..2], &one[2..], kind, today).map(Some),
            6 | 8 => typed_date(&one[..2], &one[2..4], &one[4..], kind, today).map(Some),
            _ => Err(DateError::NoDate),
        },
        [day, month] => this_year(day, month, kind, today).map(Some),
        _ => typed_date(text, "", "", kind, today).map(Some),
    }
}

/// A day and a month in the year that brings it nearest to today, as far as it makes sense there.
fn this_year(
    day: &str,
    month: &str,
    kind: DateKind,
    today: NaiveDate,
) -> Result<NaiveDate, DateError> {
    let years = today.year() - 1..=today.year() + 1;
    let days = years.map(|year| typed_date(day, month, &year.to_string(), kind, today));
    let near = |day: &NaiveDate| (*day - today).num_days().abs();
    days.flatten().min_by_key(near).ok_or(DateError::NoDate)
}

/// The day in three fields, or in one of them; nothing where it is none.
fn meant(fields: [&str; 3]) -> Option<NaiveDate> {
    let [day, month, year] = in_one(fields).unwrap_or(fields);
    let year = match number(year)? {
        short @ 0..=99 => 2000 + short,
        year => year,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, number(month)?, number(day)?)
}

/// Day, month and year of a whole date in one field while the others are empty. A first part of four digits is
/// the year; otherwise the day comes first, as in Denmark.
fn in_one(fields: [&str; 3]) -> Option<[&str; 3]> {
    let mut filled = fields.into_iter().map(str::trim).filter(|field| !field.is_empty());
    let (one, None) = (filled.next()?, filled.next()) else { return None };
    let separates = |letter: char| matches!(letter, '/' | '-' | '.') || letter.is_whitespace();
    let mut parts = one.split(separates).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let year_first = first.chars().count() == 4;
    Some(if year_first { [third, second, first] } else { [first, second, third] })
}

/// Digits of the scripts that people type here; at most four of them.
fn number(text: &str) -> Option<u32> {
    let digits = text.trim();
    if digits.is_empty() || digits.chars().count() > 4 {
        return None;
    }
    digits.chars().try_fold(0, |number, digit| {
        let value = match digit {
            '0'..='9' => digit as u32 - '0' as u32,
            '٠'..='٩' => digit as u32 - '٠' as u32,
            '۰'..='۹' => digit as u32 - '۰' as u32,
            _ => return None,
        };
        Some(number * 10 + value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::fold;
    use crate::face::face;
    use crate::fact::{Decision, Kind};
    use crate::question::Answers;
    use crate::rules::COPENHAGEN;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn fields(text: &str) -> [String; 3] {
        let mut parts = text.split(' ').map(str::to_owned);
        std::array::from_fn(|_| parts.next().unwrap_or_default())
    }

    fn letter_face(decision: Decision) -> Face {
        let answers = Answers::default()
            .with(Question::Kind, Answer::Many(Values::one(Kind::Decision as u8)))
            .with(Question::Whom, Answer::One(0))
            .with(Question::Urgent, Answer::One(0))
            .with(Question::Decision, Answer::One(decision as u8));
        let case = fold(&COPENHAGEN, &answers, day(2026, 11, 23));
        assert_eq!(case.next, Some(Question::LetterDate));
        face(Question::LetterDate, &case)
    }

    #[test]
    fn a_letter_without_any_date_gets_a_sentence_at_the_date() {
        let face = letter_face(Decision::Decided);
        let wrong = Typed::default().read(&face, day(2026, 11, 23)).unwrap_err();
        assert_eq!(wrong, [Wrong { field: Field::Date, text: face.words.error }]);
    }

    #[test]
    fn both_dates_get_their_own_sentence() {
        let face = letter_face(Decision::Decided);
        let typed =
            Typed { date: fields("31 2 2026"), last: fields("1 1 1999"), ..Typed::default() };
        let wrong = typed.read(&face, day(2026, 11, 23)).unwrap_err();
        assert_eq!(wrong.len(), 2);
        assert_eq!((wrong[0].field, wrong[1].field), (Field::Date, Field::Last));
    }

    #[test]
    fn a_hearing_letter_asks_only_for_the_last_day() {
        let face = letter_face(Decision::Hearing);
        let typed = Typed { last: fields("4 12 2026"), ..Typed::default() };
        let answer = typed.read(&face, day(2026, 11, 23)).unwrap();
        let last = Some(day(2026, 12, 4));
        assert_eq!(answer, Answer::Letter { date: None, last, choice: None });
        assert_eq!(Typed::from_answer(Some(answer), &face), typed);
    }

    #[test]
    fn who_ticks_that_no_date_is_found_may_go_on() {
        let face = letter_face(Decision::Decided);
        let typed = Typed { ticked: Values::one(0), ..Typed::default() };
        assert!(typed.read(&face, day(2026, 11, 23)).is_ok());
    }

    #[test]
    fn a_whole_date_in_one_field_is_that_day_and_half_of_one_is_none() {
        let today = day(2026, 11, 24);
        let read = |text| typed_date(text, "", "", DateKind::Been, today);
        for text in [
            "1/2/26",
            "1.2.2026",
            "01-02-2026",
            "2026-02-01",
            " 1 2 2026 ",
            "1. 2. 26",
            "٠١/٠٢/٢٠٢٦",
        ] {
            assert_eq!(read(text), Ok(day(2026, 2, 1)), "{text}");
            assert_eq!(typed_date("", text, "", DateKind::Been, today), read(text), "{text}");
        }
        // In Denmark the day comes first: no thirteenth month is taken for a day.
        for text in ["2/13/2026", "1/2", "1/2/26/3", "20260201", "i går", "2026-02-30", "1/2/26abc"]
        {
            assert_eq!(read(text), Err(DateError::NoDate), "{text}");
        }
        let beside = typed_date("1/2/26", "2", "", DateKind::Been, today);
        assert_eq!(beside, Err(DateError::NoDate));
        assert_eq!(read("25/11/26"), Err(DateError::Future));
    }

    #[test]
    fn strange_dates_are_a_sentence_and_never_a_panic() {
        let today = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        for text in ["", " ", "-1", "i går", "99999999999", "٣", "🙂", "1.2"] {
            for kind in [DateKind::Been, DateKind::MayCome] {
                let _ = typed_date(text, text, text, kind, today);
                let _ = typed_date("1", text, "2024", kind, today);
            }
        }
        let typed = typed_date("٠٣", "٠٢", "٢٠٢٤", DateKind::Been, today);
        assert_eq!(typed, Ok(NaiveDate::from_ymd_opt(2024, 2, 3).unwrap()));
        let far = typed_date("1", "1", "2030", DateKind::MayCome, today);
        assert_eq!(far, Err(DateError::TooFar));
    }
}
