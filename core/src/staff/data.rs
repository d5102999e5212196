//! What people correct by hand for the staff pages: the KlarRet catalogue, the hours of Borgerrådgiverlinjen, what an
//! administration can do, and the survey of 2019. The rows stand in `data/*.toml`; the build checks them. Their words
//! are in Danish on every page.

use chrono::NaiveDate;

use crate::directory::SourceId;
use crate::directory::hours::{self, Open, open};

/// One of Borgerrådgiveren's guides to staff.
#[derive(Debug)]
pub struct KlarRet {
    /// Its number.
    pub number: u8,
    /// Its title.
    pub topic: &'static str,
    /// What it is about, in a line.
    pub about: &'static str,
    /// When it came, as far as that is known, as a sentence; may be empty.
    pub date: &'static str,
    /// Words by which it is found.
    pub words: &'static [&'static str],
    /// Whether the guide itself was read, or its title only.
    pub read: bool,
    /// Where it was seen.
    pub sources: &'static [SourceId],
}

/// A number of the catalogue.
#[derive(Clone, Copy, Debug)]
pub enum Numbered {
    /// It has been seen.
    Seen(&'static KlarRet),
    /// A number that nobody names.
    Gap(u8),
}

/// The catalogue from number 1 to the highest that was seen, with its gaps.
///
/// ```
/// use klagevejviser_core::staff::data::{Numbered, catalogue};
/// let gaps = catalogue().filter(|one| matches!(one, Numbered::Gap(_))).count();
/// assert_eq!((catalogue().count(), gaps), (26, 7));
/// ```
pub fn catalogue() -> impl Iterator<Item = Numbered> {
    (1..=last_klarret()).map(|number| klarret(number).map_or(Numbered::Gap(number), Numbered::Seen))
}

/// The highest number that was seen.
pub fn last_klarret() -> u8 {
    KLARRET.last().map_or(0, |last| last.number)
}

/// A guide by its number.
pub fn klarret(number: u8) -> Option<&'static KlarRet> {
    KLARRET.iter().find(|one| one.number == number)
}

/// Borgerrådgiverlinjen, the legal hotline for staff.
#[derive(Debug)]
pub struct Hotline {
    /// When it is open.
    pub hours: &'static [hours::Hours],
    /// The date of the source.
    pub date: &'static str,
    /// The source.
    pub sources: &'static [SourceId],
}

/// Whether the line is open on this day, at this minute, of Copenhagen; if not, when it opens (ST-17).
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::directory::hours::Open;
/// use klagevejviser_core::staff::data::line_open;
/// let wednesday = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
/// assert_eq!(line_open(wednesday, 18 * 60), Open::Now);
/// let next = wednesday.succ_opt().unwrap();
/// assert_eq!(line_open(wednesday, 20 * 60), Open::Next(Some((next, 9 * 60))));
/// ```
pub fn line_open(today: NaiveDate, minute: u16) -> Open {
    open(LINE.hours, today, minute)
}

/// Things that an administration can do, which belong together.
#[derive(Debug)]
pub struct Group {
    /// What they are about.
    pub name: &'static str,
    /// The things.
    pub initiatives: &'static [Initiative],
}

/// One thing that an administration can do (ST-32).
#[derive(Debug)]
pub struct Initiative {
    /// Its id: never changes, since a saved checklist names it.
    pub id: &'static str,
    /// What to do.
    pub text: &'static str,
}

/// A survey of what staff know (ST-42).
#[derive(Debug)]
pub struct Survey {
    /// Its year.
    pub year: u16,
    /// Where it was seen.
    pub sources: &'static [SourceId],
    /// What it found, the most first.
    pub figures: &'static [Figure],
}

/// What a survey found.
#[derive(Debug)]
pub struct Figure {
    /// The share of those who were asked, of a hundred.
    pub percent: u8,
    /// What they do or know, after "76 %".
    pub says: &'static str,
    /// How one can ask about it.
    pub asks: &'static str,
}

/// A day that the build has checked.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

include!(concat!(env!("OUT_DIR"), "/staff_data.rs"));
