//! What cases are counted by, and the heads of rows and columns.

use chrono::{Datelike, Months, NaiveDate};

use super::cases::{Case, Cases};
use super::columns::{Administration, Claim, Contact, Own};
use super::texts::{Line, Slot, Texts, words};

/// So many months or quarters a table has; a longer time is counted in longer steps.
pub const MOST_STEPS: usize = 60;

/// By what cases are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Kind of case.
    Contact,
    /// Administration.
    Administration,
    /// Formality or substance; citizens' cases alone.
    Claim,
    /// A column of categories.
    Own(Own),
    /// The month of receipt.
    Month,
    /// The quarter of receipt.
    Quarter,
    /// The year of receipt.
    Year,
}

impl By {
    /// What it is called.
    pub fn words(self) -> Line {
        match self {
            By::Contact => words::column::Contact,
            By::Administration => words::column::Administration,
            By::Claim => words::column::Claim,
            By::Own(own) => own.column().name,
            By::Month => words::by::Month,
            By::Quarter => words::by::Quarter,
            By::Year => words::by::Year,
        }
    }

    /// Whether it goes by time.
    pub const fn is_time(self) -> bool {
        matches!(self, By::Month | By::Quarter | By::Year)
    }

    /// Whether a case is counted by this at all. A call to the line has no unit, and one without a unit among the
    /// units would be told as one (ST-19).
    pub(super) fn counts(self, case: &Case) -> bool {
        match self {
            By::Own(Own::Unit) => case.contact != Contact::Hotline,
            By::Claim => case.contact == Contact::Citizen,
            _ => true,
        }
    }

    pub(super) fn label(self, case: &Case) -> Label {
        let (year, month) = (case.received.year(), case.received.month());
        match self {
            By::Contact => Label::Contact(case.contact),
            By::Administration => {
                case.administration.map_or(Label::NotGiven, Label::Administration)
            }
            By::Claim => case.claim.map_or(Label::NotGiven, Label::Claim),
            By::Own(own) => case.own(own).map_or(Label::NotGiven, |place| Label::Own(own, place)),
            By::Month => Label::Month(year, month),
            By::Quarter => Label::Quarter(year, quarter(case.received)),
            By::Year => Label::Year(year),
        }
    }

    /// All labels from the first to the last day, so that a month without a case is there with its zero; in longer
    /// steps where there are too many.
    pub(super) fn steps(self, first: NaiveDate, last: NaiveDate) -> (Self, Vec<Label>) {
        let months = |date: NaiveDate| date.year() * 12 + date.month0().cast_signed();
        let part = |month: i32| month.rem_euclid(12).cast_unsigned();
        let (by, each, longer): (_, fn(i32, u32) -> Label, _) = match self {
            By::Quarter => (3, |year, month| Label::Quarter(year, month / 3 + 1), Some(By::Year)),
            By::Year => (12, |year, _| Label::Year(year), None),
            _ => (1, |year, month| Label::Month(year, month + 1), Some(By::Quarter)),
        };
        let steps = months(first) / by..=months(last) / by;
        let labels: Vec<Label> =
            steps.map(|step| each((step * by).div_euclid(12), part(step * by))).collect();
        match longer {
            Some(longer) if labels.len() > MOST_STEPS => longer.steps(first, last),
            _ => (self, labels),
        }
    }
}

/// The head of a row or a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// A kind of case.
    Contact(Contact),
    /// An administration.
    Administration(Administration),
    /// Formality or substance.
    Claim(Claim),
    /// A category of the file, by its place.
    Own(Own, usize),
    /// A month of a year.
    Month(i32, u32),
    /// A quarter of a year.
    Quarter(i32, u32),
    /// A year.
    Year(i32),
    /// A time, both days included.
    Time(NaiveDate, NaiveDate),
    /// All categories that have no row of their own.
    Others,
    /// The cell was empty.
    NotGiven,
}

impl Label {
    /// In words.
    pub fn words(self, cases: &Cases, texts: &Texts) -> String {
        match self {
            Label::Contact(contact) => texts.get(contact.words()).to_owned(),
            Label::Administration(administration) => texts.get(administration.words()).to_owned(),
            Label::Claim(claim) => texts.get(claim.words()).to_owned(),
            Label::Own(own, place) => cases.names(own).get(place).cloned().unwrap_or_default(),
            Label::Month(year, month) => {
                texts.fill(month_words(month), &[(Slot::Aar, &year.to_string())])
            }
            Label::Quarter(year, quarter) => texts.fill(
                words::label::Quarter,
                &[(Slot::Tal, &quarter.to_string()), (Slot::Aar, &year.to_string())],
            ),
            Label::Year(year) => year.to_string(),
            Label::Time(from, to) if Time::year(from.year()) == Some(Time { from, to }) => {
                from.year().to_string()
            }
            Label::Time(from, to)
                if Time::quarter(from.year(), quarter(from)) == Some(Time { from, to }) =>
            {
                Label::Quarter(from.year(), quarter(from)).words(cases, texts)
            }
            Label::Time(from, to) => texts
                .fill(words::label::Time, &[(Slot::Fra, &short(from)), (Slot::Til, &short(to))]),
            Label::Others => texts.get(words::label::Others).to_owned(),
            Label::NotGiven => texts.get(words::label::NotGiven).to_owned(),
        }
    }

    /// Where it stands: categories before what they leave over.
    pub(super) const fn is_rest(self) -> bool {
        matches!(self, Label::Others | Label::NotGiven)
    }
}

const fn month_words(month: u32) -> Line {
    use words::label as w;
    match month {
        1 => w::Jan,
        2 => w::Feb,
        3 => w::Mar,
        4 => w::Apr,
        5 => w::May,
        6 => w::Jun,
        7 => w::Jul,
        8 => w::Aug,
        9 => w::Sep,
        10 => w::Oct,
        11 => w::Nov,
        _ => w::Dec,
    }
}

/// Days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl Time {
    /// A whole year; nothing for a year that no calendar has.
    pub fn year(year: i32) -> Option<Self> {
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        Some(Self { from: day(1, 1)?, to: day(12, 31)? })
    }

    /// A quarter of a year, counted from one; nothing for one that no calendar has.
    pub fn quarter(year: i32, quarter: u32) -> Option<Self> {
        let first = quarter.checked_sub(1)?.checked_mul(3)?.checked_add(1)?;
        let from = NaiveDate::from_ymd_opt(year, first, 1)?;
        let to = from.checked_add_months(Months::new(3))?.pred_opt()?;
        Some(Self { from, to })
    }

    /// Its head in a table.
    pub const fn label(self) -> Label {
        Label::Time(self.from, self.to)
    }

    pub(super) fn has(self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

/// The quarter of the year, from one to four.
fn quarter(date: NaiveDate) -> u32 {
    date.month0() / 3 + 1
}

/// "5.3.2024".
pub(super) fn short(date: NaiveDate) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}
