//! The places that one can turn to, how to reach them, and the seven administrations by day.

use std::ops::Deref;

use chrono::NaiveDate;

use super::hours::Hours;
use super::{BODY_HEADS, BodyId, Line, SourceId};

/// What kind of contact fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactKind {
    /// A telephone number.
    Phone,
    /// A mail address.
    Mail,
    /// A postal or visiting address.
    Address,
    /// A page.
    Web,
    /// Something else to know.
    Note,
}

/// A contact fact, with the day on which it was seen.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    /// What kind it is.
    pub kind: ContactKind,
    /// The number, address or words.
    pub value: Line,
    /// What it is for; may be empty.
    pub label: Line,
    /// Where it was seen.
    pub source: SourceId,
    /// The day on which it was seen.
    pub seen: NaiveDate,
    /// The year of the page itself, if it is known to be old; else 0.
    pub page: u16,
}

impl Contact {
    /// Whether the page must say that the fact is old: seen over a year ago, or on a page that was old
    /// then.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use klagevejviser_core::directory::{BodyId, ContactKind};
    /// let contacts = || BodyId::all().flat_map(|body| body.get().contacts);
    /// let later = NaiveDate::from_ymd_opt(2099, 1, 1).unwrap();
    /// assert!(contacts().all(|contact| contact.is_old(later)));
    /// ```
    pub fn is_old(&self, today: NaiveDate) -> bool {
        self.page != 0 || is_over_a_year(self.seen, today)
    }
}

/// Whether a day lies more than a year back.
pub fn is_over_a_year(seen: NaiveDate, today: NaiveDate) -> bool {
    (today - seen).num_days() > 365
}

/// A notice of the day, shown from the first day to the last.
#[derive(Clone, Copy, Debug)]
pub struct Notice {
    /// What it says.
    pub text: Line,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// A place that one can turn to.
#[derive(Debug)]
pub struct Body {
    /// What the guide knows of it from the start.
    pub head: &'static BodyHead,
    /// What it can do.
    pub does: Line,
    /// What it cannot; may be empty.
    pub limits: Line,
    /// What to do when its telephone is closed; may be empty.
    pub closed: Line,
    /// Where it was seen.
    pub sources: &'static [SourceId],
    /// How to reach it.
    pub contacts: &'static [Contact],
    /// When its telephone is open. Empty: not known.
    pub hours: &'static [Hours],
    /// Notices of the day.
    pub notices: &'static [Notice],
}

/// What the guide knows of a body from the start, to lead to it: in the browser all else comes with what draws bodies.
#[derive(Debug)]
pub struct BodyHead {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: Line,
}

impl BodyHead {
    /// The last part of its address, `/sted/…`: its code in small letters.
    pub fn slug(&self) -> String {
        self.code.to_ascii_lowercase()
    }
}

impl Deref for Body {
    type Target = BodyHead;

    fn deref(&self) -> &BodyHead {
        self.head
    }
}

impl BodyId {
    /// What the guide knows of it from the start.
    pub fn head(self) -> &'static BodyHead {
        &BODY_HEADS[self.place()]
    }
}

impl Body {
    /// The body with this code.
    pub fn named(code: &str) -> Option<BodyId> {
        BodyId::all().find(|body| body.head().code == code)
    }

    /// The notices of a day.
    pub fn notices_of(&self, today: NaiveDate) -> impl Iterator<Item = &'static Notice> {
        self.notices.iter().filter(move |notice| notice.from <= today && today <= notice.until)
    }
}

/// What an administration is called, and what it does, from one day to another.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// The name.
    pub name: Line,
    /// Its field.
    pub does: Line,
    /// The first day on which this is true.
    pub from: NaiveDate,
    /// The last day, if it is known.
    pub until: Option<NaiveDate>,
    /// Where it was seen.
    pub sources: &'static [SourceId],
}

/// One of the seven administrations, by its names and their days.
#[derive(Debug)]
pub struct Administration {
    /// Its code.
    pub code: &'static str,
    /// Its rows, the oldest first, without a gap and without overlap.
    pub named: &'static [Named],
}

impl Administration {
    /// Its name and field on a day. Before the first row: the first, since the guide knows no older one.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use klagevejviser_core::directory::AdministrationId;
    /// let day = |y| NaiveDate::from_ymd_opt(y, 6, 1).unwrap();
    /// let bif = AdministrationId::all().find(|one| one.get().code == "BIF").unwrap().get();
    /// assert_ne!(bif.on(day(2025)).name, bif.on(day(2026)).name);
    /// ```
    pub fn on(&self, today: NaiveDate) -> &'static Named {
        let named = self.named;
        named.iter().rev().find(|row| row.from <= today).unwrap_or(&named[0])
    }
}
