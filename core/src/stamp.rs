//! The version stamp of the rules, and the answers code: with both, a result can be drawn again as it
//! was on its day.
//!
//! A code carries closed facts ("the ten days have passed"), never a date that the person typed; the
//! day of a stamp is that of the rules. What is read from a code is shown and not asked on from.
//!
//! Inside, a code is bits: five of each character. First the rules and their day; then the number of
//! points; of each point the told facts in order, each open or a value; then a checksum. A code of other
//! rules is read with the edition that was kept of them ([`crate::edition`]).

use std::fmt;

use chrono::NaiveDate;

use crate::advice::Step;
use crate::code::Bits;
pub use crate::code::CodeError;
use crate::explore::Explored;
use crate::fact::{Condition, Fact, Known, Values};
use crate::rule::{Row, RuleBase, Table};
use crate::rules::{RuleId, SEEN};

/// Which rules decided: a number that changes with every row, every rule, every
/// fact and value and the order of the steps; and the day of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The number.
    pub rules: u64,
    /// The day of the rules: year, month, day.
    pub day: (i32, u32, u32),
}

impl Stamp {
    /// The stamp of a rule base as it stood on a day.
    ///
    /// ```
    /// use klagevejviser_core::rules::SEEN;
    /// use klagevejviser_core::{COPENHAGEN, stamp::Stamp};
    ///
    /// let stamp = Stamp::of(&COPENHAGEN, SEEN);
    /// assert!(stamp.to_string().ends_with("-2026-11-23"));
    /// ```
    pub fn of(base: &RuleBase, day: (i32, u32, u32)) -> Self {
        let mut hash = Explored::default();
        for fact in Fact::ALL {
            add_name(&mut hash, fact.name());
            fact.values().iter().for_each(|value| add_name(&mut hash, value));
        }
        // The order in which steps are shown is the order in which they must be done.
        Step::ALL.iter().for_each(|step| add_name(&mut hash, step.name()));
        for source in base.facts {
            hash.add(source.sets as u8);
            add_table(&mut hash, &source.table, Explored::add);
        }
        for table in base.tables {
            add_table(&mut hash, table, |hash, steps: &[Step]| {
                steps.iter().for_each(|step| add_name(hash, step.name()));
            });
        }
        for rule in RuleId::ALL {
            add_name(&mut hash, rule.name());
            hash.add(rule.strength() as u8);
        }
        Self { rules: hash.hash, day }
    }
}

impl Stamp {
    /// As much of it as a code holds.
    pub const fn short(self) -> Short {
        Short { rules: self.rules as u32, day: self.day }
    }
}

/// The file in which a server says which rules it sends: their stamp, and nothing else.
pub const IN_FORCE: &str = "udgave.txt";

/// Whether what a server says of its rules names others than these. Other than, not later than: rules that were
/// taken back are newer than those in force. What is no stamp, as a page of an error, says nothing.
///
/// ```
/// use klagevejviser_core::rules::SEEN;
/// use klagevejviser_core::{COPENHAGEN, stamp::{Stamp, is_other}};
/// let own = Stamp::of(&COPENHAGEN, SEEN);
/// assert!(!is_other(&own.to_string(), own));
/// assert!(is_other("0123456789abcdef-2027-01-02", own));
/// assert!(!is_other("<!DOCTYPE html>", own));
/// ```
pub fn is_other(said: &str, own: Stamp) -> bool {
    let (said, own) = (said.trim_ascii(), own.to_string());
    let same_form = |(said, own): (u8, u8)| match own {
        b'-' => said == b'-',
        _ => said.is_ascii_hexdigit(),
    };
    said != own && said.len() == own.len() && said.bytes().zip(own.bytes()).all(same_form)
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.day;
        write!(f, "{:016x}-{year:04}-{month:02}-{day:02}", self.rules)
    }
}

/// The part of a stamp that a code holds: by it the edition of its rules is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// The lower half of the number.
    pub rules: u32,
    /// The day of the rules: year, month, day. A code that is read has a day that the calendar has.
    pub day: (i32, u32, u32),
}

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.day;
        write!(f, "{:08x}-{year:04}-{month:02}-{day:02}", self.rules)
    }
}

pub(crate) fn add_name(hash: &mut Explored, name: &str) {
    name.bytes().for_each(|byte| hash.add(byte));
    hash.add(u8::MAX);
}

fn add_table<T: Copy>(hash: &mut Explored, table: &Table<T>, then: fn(&mut Explored, T)) {
    add_name(hash, table.name);
    table.reads.iter().for_each(|fact| hash.add(*fact as u8));
    for Row { when, then: gives, by } in table.rows {
        hash.add(u8::MAX);
        for Condition { fact, within } in *when {
            hash.add(*fact as u8);
            within.0.to_le_bytes().into_iter().for_each(|byte| hash.add(byte));
        }
        hash.add(u8::MAX);
        then(hash, *gives);
        by.iter().for_each(|rule| add_name(hash, rule.name()));
    }
    hash.add(u8::MAX);
}

/// Which form of code this is: it stands first.
const VERSION: char = '1';
/// No code is longer: six points fill less than half of it.
const MOST_CHARACTERS: usize = 240;
/// Bits of what stands in every code.
const RULES_BITS: u32 = 32;
const DAY_BITS: u32 = 16;
const POINTS_BITS: u32 = 3;
/// The year from which the day is counted.
const FIRST_YEAR: i32 = 2000;

/// The facts that a person tells, in order; the others follow from them.
pub(crate) fn told(base: &RuleBase) -> impl Iterator<Item = Fact> {
    let follows = |fact: &Fact| base.facts.iter().any(|source| source.sets == *fact);
    Fact::ALL.iter().copied().filter(move |fact| !follows(fact))
}

/// The answers code of told points. A fact of which more than one value is left is open in it.
///
/// ```
/// use klagevejviser_core::stamp::{decode, encode};
/// use klagevejviser_core::{COPENHAGEN, Kind, Known, Values};
///
/// let mut point = Known::nothing();
/// point.set(klagevejviser_core::Fact::Kind, Values::one(Kind::Delay as u8));
/// let code = encode(&COPENHAGEN, &[point]);
/// assert_eq!(decode(&COPENHAGEN, &code), Ok(vec![point]));
/// ```
pub fn encode(base: &RuleBase, points: &[Known]) -> String {
    encode_on(base, SEEN, points)
}

/// The answers code of told points by rules as they stood on a day.
pub fn encode_on(base: &RuleBase, day: (i32, u32, u32), points: &[Known]) -> String {
    let counts: Vec<usize> = told(base).map(|fact| fact.values().len()).collect();
    let points: Vec<Point> =
        points.iter().map(|point| told(base).map(|fact| point.only(fact)).collect()).collect();
    pack(Stamp::of(base, day).short(), &counts, &points)
}

/// The told points of a code.
///
/// # Errors
/// If it cannot be read whole, or was made with other rules.
pub fn decode(base: &RuleBase, code: &str) -> Result<Vec<Known>, CodeError> {
    let counts: Vec<usize> = told(base).map(|fact| fact.values().len()).collect();
    let mut points: Vec<Known> = Vec::new();
    for values in unpack(code, Stamp::of(base, SEEN).short(), &counts)? {
        let mut point = Known::nothing();
        for (fact, value) in told(base).zip(values) {
            if let Some(value) = value {
                point.set(fact, Values::one(value));
            }
        }
        let kind = point.only(Fact::Kind);
        if kind.is_none() || points.iter().any(|other| other.only(Fact::Kind) == kind) {
            return Err(CodeError::Torn);
        }
        points.push(point);
    }
    Ok(points)
}

/// Of each told fact, in order, its value by its place; nothing where it is open.
pub(crate) type Point = Vec<Option<u8>>;

/// How many bits hold each of so many values, and that the fact is open.
const fn bits(count: usize) -> u32 {
    usize::BITS - count.leading_zeros()
}

/// The code of points told by rules whose told facts have so many values each.
pub(crate) fn pack(rules: Short, counts: &[usize], points: &[Point]) -> String {
    let mut packed = Bits::default();
    packed.push(u64::from(rules.rules), RULES_BITS);
    packed.push(packed_day(rules.day), DAY_BITS);
    packed.push(points.len() as u64, POINTS_BITS);
    for (count, value) in points.iter().flat_map(|point| counts.iter().zip(point)) {
        packed.push(value.map_or(0, |value| 1 + u64::from(value)), bits(*count));
    }
    packed.written(VERSION)
}

/// The points of a code that was made with these rules, whose told facts have so many values each.
pub(crate) fn unpack(code: &str, rules: Short, counts: &[usize]) -> Result<Vec<Point>, CodeError> {
    let packed = Bits::read(code, VERSION, MOST_CHARACTERS)?;
    let mut at = 0;
    let mut take = |count: u32| packed.take(&mut at, count).ok_or(CodeError::Torn);
    let (number, day) = (take(RULES_BITS)? as u32, unpacked_day(take(DAY_BITS)?));
    let made_with = Short { rules: number, day: day.ok_or(CodeError::Torn)? };
    if made_with != rules {
        return Err(CodeError::OtherRules(made_with));
    }
    let mut points = Vec::new();
    for _ in 0..take(POINTS_BITS)? {
        let mut point = Point::new();
        for count in counts {
            let value = take(bits(*count))?.checked_sub(1);
            if value.is_some_and(|value| value >= *count as u64) {
                return Err(CodeError::Torn);
            }
            point.push(value.map(|value| value as u8));
        }
        points.push(point);
    }
    if points.is_empty() || at != packed.len() {
        return Err(CodeError::Torn);
    }
    Ok(points)
}

const fn packed_day((year, month, day): (i32, u32, u32)) -> u64 {
    ((year - FIRST_YEAR) as u64 & 0x7f) << 9 | (month as u64 & 0xf) << 5 | day as u64 & 0x1f
}

/// Nothing for a day that no calendar has.
fn unpacked_day(packed: u64) -> Option<(i32, u32, u32)> {
    let day = (FIRST_YEAR + (packed >> 9) as i32, (packed >> 5) as u32 & 0xf, packed as u32 & 0x1f);
    NaiveDate::from_ymd_opt(day.0, day.1, day.2).map(|_| day)
}

#[cfg(test)]
mod tests;
