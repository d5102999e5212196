//! A file of cases → [`Cases`]: what is counted, and nothing of a person.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::columns::{
    ADMINISTRATION, Administration, CLAIM, CLOSED, COLUMNS, CONTACT, Claim, Contact, MOST_LETTERS,
    OWN_FROM, Own, RECEIVED,
};
use super::date::date;
use super::letters::{small, spaced};
use super::table::{Cells, Limits, Progress, Table};
use super::wrong::{Refusal, What, Wrongs};

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The day on which it was received.
    pub received: NaiveDate,
    /// The day on which it was closed.
    pub closed: Option<NaiveDate>,
    /// What kind of case.
    pub contact: Contact,
    /// Which administration it is about.
    pub administration: Option<Administration>,
    /// About how a case was handled, or about what was decided.
    pub claim: Option<Claim>,
    /// The categories, by their places in the names of [`Cases`], counted from one; 0 where nothing stands.
    own: [u16; Own::ALL.len()],
}

impl Case {
    /// The place of a category in [`Cases::names`].
    pub fn own(&self, own: Own) -> Option<usize> {
        usize::from(self.own[own as usize]).checked_sub(1)
    }
}

/// The names of one column of categories.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Names {
    /// As they were first written.
    list: Vec<String>,
    /// Their places, by how they are compared.
    places: BTreeMap<String, u16>,
}

/// Every case of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cases {
    /// The cases, in the order of the file.
    pub cases: Vec<Case>,
    /// Headings that mean nothing here; what stands below them was not taken in.
    pub ignored: Vec<String>,
    names: [Names; Own::ALL.len()],
}

impl Cases {
    /// The most that is read: ten times what a year of all complaints of one administration is (5,000; Seed-4), for
    /// four years, and half a kilobyte a row.
    pub const LIMITS: Limits = Limits { bytes: 100_000_000, rows: 200_000 };

    /// The names of a column of categories, as they were first written.
    pub fn names(&self, own: Own) -> &[String] {
        &self.names[own as usize].list
    }

    /// The first and the last day of receipt.
    pub fn span(&self) -> Option<(NaiveDate, NaiveDate)> {
        let days = || self.cases.iter().map(|case| case.received);
        Some((days().min()?, days().max()?))
    }

    /// Reads a file that stands in memory.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    ///
    /// ```
    /// use klagevejviser_core::staff::figures::Cases;
    /// let file = "Modtaget;Type;Forvaltning;Problemstilling\n5. marts 2024;Borgersag;BIF;Manglende svar\n";
    /// assert_eq!(Cases::read(file.as_bytes()).unwrap().cases.len(), 1);
    /// let refused = Cases::read(file.replace("5. marts", "32. marts").as_bytes()).unwrap_err();
    /// assert_eq!(refused.wrongs[0].row, Some(2));
    /// assert_eq!(refused.wrongs[0].column.as_deref(), Some("Modtaget"));
    /// ```
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        let mut reader = Reader::new(bytes.len() as u64)?;
        reader.feed(bytes)?;
        reader.finish()
    }

    fn take(&mut self, cells: &Cells<'_>, wrongs: &mut Wrongs) {
        let mut whole = true;
        let mut wrong = |column: usize, what: What| {
            cells.wrong(column, what, wrongs);
            whole = false;
        };
        let received = needed(cells, RECEIVED, date, What::Day).unwrap_or_else(|what| {
            wrong(RECEIVED, what);
            None
        });
        let closed = given(cells, CLOSED, date, What::Day).unwrap_or_else(|what| {
            wrong(CLOSED, what);
            None
        });
        if closed.is_some() && closed < received {
            wrong(CLOSED, What::Before);
        }
        let value = What::Value(Contact::WRITTEN);
        let contact = needed(cells, CONTACT, Contact::read, value).unwrap_or_else(|what| {
            wrong(CONTACT, what);
            None
        });
        let value = What::Value(Administration::WRITTEN);
        let administration = given(cells, ADMINISTRATION, Administration::read, value)
            .unwrap_or_else(|what| {
                wrong(ADMINISTRATION, what);
                None
            });
        let value = What::Value(Claim::WRITTEN);
        let claim = given(cells, CLAIM, Claim::read, value).unwrap_or_else(|what| {
            wrong(CLAIM, what);
            None
        });
        let unit = OWN_FROM + Own::Unit as usize;
        if contact == Some(Contact::Hotline) && !cells.get(unit).is_empty() {
            wrong(unit, What::LineUnit);
        }
        let mut own = [0; Own::ALL.len()];
        for (place, column) in Own::ALL.iter().zip(OWN_FROM..) {
            let index = *place as usize;
            match self.names[index].place(neutral(cells.get(column)), place.most_values()) {
                Ok(found) => own[index] = found,
                Err(what) => wrong(column, what),
            }
        }
        if let (true, Some(received), Some(contact)) = (whole, received, contact) {
            self.cases.push(Case { received, closed, contact, administration, claim, own });
        }
    }
}

/// What a cell that may be empty means.
pub(super) fn given<T>(
    cells: &Cells<'_>,
    column: usize,
    read: impl Fn(&str) -> Option<T>,
    expected: What,
) -> Result<Option<T>, What> {
    match cells.get(column) {
        "" => Ok(None),
        cell => read(cell).map(Some).ok_or(expected),
    }
}

/// What a cell that must not be empty means.
pub(super) fn needed<T>(
    cells: &Cells<'_>,
    column: usize,
    read: impl Fn(&str) -> Option<T>,
    expected: What,
) -> Result<Option<T>, What> {
    match given(cells, column, read, expected)? {
        None => Err(What::Needed),
        found => Ok(found),
    }
}

/// A cell without the apostrophe that [`super::saving`] puts before what a spreadsheet would take for a formula.
fn neutral(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if super::saving::is_formula(rest) => rest,
        _ => cell,
    }
}

impl Names {
    /// The place of a name, counted from one; 0 for none.
    fn place(&mut self, name: &str, most: usize) -> Result<u16, What> {
        if name.is_empty() {
            return Ok(0);
        }
        if name.chars().nth(MOST_LETTERS).is_some() {
            return Err(What::Long(MOST_LETTERS));
        }
        let key = small(name);
        if let Some(place) = self.places.get(&key) {
            return Ok(*place);
        }
        let place =
            u16::try_from(self.list.len() + 1).ok().filter(|place| usize::from(*place) <= most);
        let place = place.ok_or(What::Values(most))?;
        self.list.push(spaced(name));
        self.places.insert(key, place);
        Ok(place)
    }
}

/// Reads a file in pieces, so that it never stands in memory whole and the page can show how far it is.
///
/// ```
/// use klagevejviser_core::staff::figures::Reader;
/// let file = b"Modtaget,Type,Forvaltning,Problemstilling\r\n2024-03-05,Tilsyn,SOF,Vejledning\r\n";
/// let mut reader = Reader::new(file.len() as u64).unwrap();
/// for piece in file.chunks(7) {
///     reader.feed(piece).unwrap();
/// }
/// assert_eq!((reader.progress().bytes, reader.progress().of), (77, 77));
/// assert_eq!(reader.finish().unwrap().cases.len(), 1);
/// // One gigabyte is refused before a byte of it is read.
/// assert!(Reader::new(1_000_000_000).is_err());
/// ```
#[derive(Debug)]
pub struct Reader {
    table: Table,
    cases: Cases,
}

impl Reader {
    /// For a file of so many bytes.
    ///
    /// # Errors
    /// If that is more than is read.
    pub fn new(size: u64) -> Result<Self, Refusal> {
        Ok(Self { table: Table::new(COLUMNS, Cases::LIMITS, size)?, cases: Cases::default() })
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        self.table.progress()
    }

    /// Reads the next piece, of any size.
    ///
    /// # Errors
    /// What makes it needless to read on. What is wrong with single cells is told by [`Reader::finish`].
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let cases = &mut self.cases;
        self.table.feed(bytes, &mut |cells, wrongs| cases.take(cells, wrongs))
    }

    /// There is no more: all cases.
    ///
    /// # Errors
    /// Everything that is wrong; then there are no cases.
    pub fn finish(self) -> Result<Cases, Refusal> {
        let Self { table, mut cases } = self;
        let ignored = table.finish(&mut |cells, wrongs| cases.take(cells, wrongs))?;
        cases.ignored = ignored;
        Ok(cases)
    }
}
