//! The days of a case in order: what was sent, until when the municipality has time, what it has
//! promised, one's own deadline, and today. Only days that the answers tell, and only where
//! something to do rests on them. It is drawn by [`crate::picture::timeline`].

use chrono::NaiveDate;

use crate::advice::{Advice, Outcome};
use crate::calendar::{ACCESS_DAYS, Count, Working, by_name};
use crate::case::Case;
use crate::fact::{Decision, Fact, Letter};
use crate::order::once;
use crate::words::{self, OptionWords, Slot, Slots};

/// What a day is to the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// The date on the letter, from which one's own deadline is counted (R69).
    Letter,
    /// The day on which a decision was told, from which it is counted (R72).
    Told,
    /// The day on which something was sent.
    Sent,
    /// The last of so many working days in which the municipality must write (R27).
    Reply(u32),
    /// The same for access to documents (R30).
    Access(u32),
    /// The day that the municipality has promised (R29).
    Promised,
    /// Today.
    Today,
    /// The last day for one's own appeal, as the guide advises it (R36, R70).
    Appeal,
    /// The last day for the answer to a hearing letter, as the guide advises it (R68, R70).
    Hearing,
    /// The end as it is counted, where that is no ordinary weekday.
    Counted,
    /// The weekday after it: named only once the advised day is over.
    Maybe,
}

impl Moment {
    /// What the day is in a few words, and a sentence about it.
    pub const fn words(self) -> OptionWords {
        use words::moment as m;
        match self {
            Moment::Letter => m::Letter,
            Moment::Told => m::Told,
            Moment::Sent => m::Sent,
            Moment::Reply(_) => m::Reply,
            Moment::Access(_) => m::Access,
            Moment::Promised => m::Promised,
            Moment::Today => m::Today,
            Moment::Appeal => m::Appeal,
            Moment::Hearing => m::Hearing,
            Moment::Counted => m::Counted,
            Moment::Maybe => m::Maybe,
        }
    }

    /// Whether the person must have acted by then.
    pub const fn is_own_deadline(self) -> bool {
        matches!(self, Moment::Appeal | Moment::Hearing)
    }

    /// The sentence about the day; empty where the few words say it all.
    pub fn sentence(self) -> String {
        let slots = match self {
            Moment::Reply(days) | Moment::Access(days) => {
                Slots::default().with(Slot::Dage, days.to_string())
            }
            _ => Slots::default(),
        };
        self.words().hint.plain(&slots)
    }
}

/// A day of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which day.
    pub date: NaiveDate,
    /// What it is; none twice.
    pub moments: Vec<Moment>,
}

impl Day {
    /// The day by its name.
    pub fn name(&self) -> String {
        by_name(self.date)
    }
}

/// The days of a case, the earliest first; none where today is all that is known.
pub fn days(case: &Case, advice: &Advice, today: NaiveDate) -> Vec<Day> {
    let outcomes = advice.outcomes();
    let has = |wanted: &[Outcome]| wanted.iter().any(|outcome| outcomes.contains(outcome));
    let own = case.deadline.as_ref().filter(|_| has(&[Outcome::Appeal, Outcome::Hearing]));
    let waits = has(&[Outcome::Wait, Outcome::Remind, Outcome::Br]);
    let windows: &[Count] = if waits { &case.windows } else { &[] };
    let own = own.map(|count| Own {
        count,
        hearing: case.is(Fact::Decision, Decision::Hearing as u8),
        told: case.is(Fact::Letter, Letter::Oral as u8),
    });
    in_order(own, windows, today)
}

/// One's own deadline.
#[derive(Clone, Copy)]
struct Own<'a> {
    count: &'a Count,
    hearing: bool,
    told: bool,
}

fn in_order(own: Option<Own<'_>>, windows: &[Count], today: NaiveDate) -> Vec<Day> {
    let mut found = vec![(today, Moment::Today)];
    if let Some(Own { count, hearing, told }) = own {
        for working in &count.working {
            match *working {
                Working::FourWeeks { from, .. } => {
                    found.push((from, if told { Moment::Told } else { Moment::Letter }));
                }
                Working::Before { off, formal, advised } => {
                    found.push((off, Moment::Counted));
                    if today > advised {
                        found.push((formal, Moment::Maybe));
                    }
                }
                Working::Length { .. }
                | Working::Named(_)
                | Working::Earlier(_)
                | Working::WorkingDays { .. }
                | Working::Promised(_) => {}
            }
        }
        found.push((count.advised, if hearing { Moment::Hearing } else { Moment::Appeal }));
    }
    for working in windows.iter().flat_map(|count| &count.working) {
        match *working {
            Working::WorkingDays { days, from, to } => {
                found.push((from, Moment::Sent));
                let access = days == ACCESS_DAYS;
                found.push((to, if access { Moment::Access(days) } else { Moment::Reply(days) }));
            }
            Working::Promised(day) => found.push((day, Moment::Promised)),
            Working::FourWeeks { .. }
            | Working::Length { .. }
            | Working::Named(_)
            | Working::Earlier(_)
            | Working::Before { .. } => {}
        }
    }
    once(&mut found);
    let mut days: Vec<Day> = Vec::new();
    for (date, moment) in found {
        match days.last_mut() {
            Some(day) if day.date == date => day.moments.push(moment),
            _ => days.push(Day { date, moments: vec![moment] }),
        }
    }
    // One day is no line.
    if days.len() < 2 { Vec::new() } else { days }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::calendar::{REPLY_DAYS, own_deadline, promised_window, reply_window};
    use chrono::TimeDelta;

    pub(crate) fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    fn moments(days: &[Day]) -> Vec<(NaiveDate, Moment)> {
        days.iter().flat_map(|day| day.moments.iter().map(|one| (day.date, *one))).collect()
    }

    /// Every combination of a letter, one's own last day, something sent, access asked for and a promise,
    /// each a day of its own, the same day, far back or far ahead, or not known.
    pub(crate) fn every_line() -> Vec<Vec<Day>> {
        let day = |offset: i64| today().checked_add_signed(TimeDelta::days(offset));
        let offsets =
            [None, Some(-3000), Some(-29), Some(-1), Some(0), Some(1), Some(32), Some(700)];
        let mut all = Vec::new();
        for letter in [None, Some(-28), Some(-4), Some(0), Some(4)] {
            for named in offsets {
                for sent in [None, Some(-900), Some(-14), Some(-1), Some(0)] {
                    for promised in [None, Some(-40), Some(0), Some(10)] {
                        let at = |offset: Option<i64>| offset.and_then(day);
                        let own = own_deadline(at(letter), at(named));
                        let mut windows: Vec<Count> = Vec::new();
                        windows.extend(at(sent).and_then(|sent| reply_window(sent, REPLY_DAYS)));
                        windows.extend(at(sent).and_then(|sent| reply_window(sent, ACCESS_DAYS)));
                        windows.extend(at(promised).map(promised_window));
                        let own = own.as_ref().map(|count| Own {
                            count,
                            hearing: letter.is_none(),
                            told: letter == Some(0),
                        });
                        all.push(in_order(own, &windows, today()));
                    }
                }
            }
        }
        all
    }

    #[test]
    fn the_days_stand_in_order_none_twice_and_today_among_them() {
        let mut lines = 0;
        for days in every_line().iter().filter(|days| !days.is_empty()) {
            lines += 1;
            assert!(days.len() >= 2);
            assert!(days.windows(2).all(|two| two[0].date < two[1].date), "{days:?}");
            let all = moments(days);
            assert!(all.contains(&(today(), Moment::Today)));
            let mut once = all.clone();
            once.dedup();
            assert_eq!(once, all);
            assert!(days.iter().all(|day| !day.moments.is_empty()));
            for (_, moment) in all {
                assert!(!moment.words().title.is_empty());
                assert!(!moment.sentence().contains('–'), "{moment:?} lacks a value");
            }
        }
        assert!(lines > 500, "{lines}");
        assert!(every_line().iter().any(Vec::is_empty), "today alone is no line");
    }

    #[test]
    fn a_deadline_on_christmas_day_shows_the_advised_day_and_the_counted_one() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let count = own_deadline(Some(day(11, 27)), None).unwrap();
        let line = |today| {
            moments(&in_order(Some(Own { count: &count, hearing: false, told: false }), &[], today))
        };
        let first = [(day(11, 27), Moment::Letter), (day(12, 1), Moment::Today)];
        let last = [(day(12, 23), Moment::Appeal), (day(12, 25), Moment::Counted)];
        assert_eq!(line(day(12, 1)), [first, last].concat());
        // Once the advised day is over, the day after Christmas is all that may be left.
        assert!(line(day(12, 24)).contains(&(day(12, 28), Moment::Maybe)));
    }

    #[test]
    fn what_was_sent_shows_the_guarantee_and_a_promise_its_day() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let windows = [reply_window(day(11, 9), REPLY_DAYS).unwrap(), promised_window(today())];
        assert_eq!(
            moments(&in_order(None, &windows, today())),
            [
                (day(11, 9), Moment::Sent),
                (day(11, 23), Moment::Reply(10)),
                (day(11, 23), Moment::Promised),
                (day(11, 23), Moment::Today),
            ]
        );
        assert!(in_order(None, &[promised_window(today())], today()).is_empty());
    }
}
