//! What is wrong with a file, as closed values and as sentences that name file, row and column and say what was
//! expected. What stands in a cell is never repeated: it could be what the file must not hold.

use super::texts::{Line, Slot, Texts, words};

/// So many faults are told one by one; of the others only how many there are.
pub const MOST_WRONGS: usize = 20;

/// A file is not read, and nothing of it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The first faults, in the order of the file; never none.
    pub wrongs: Vec<Wrong>,
    /// How many more there are.
    pub more: usize,
}

/// A fault, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The row, counted from one as a spreadsheet counts.
    pub row: Option<u32>,
    /// The heading of the column.
    pub column: Option<String>,
    /// What is wrong.
    pub what: What,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The file is too large; so many megabytes are read.
    Bytes(u64),
    /// There are too many rows; so many are read.
    Rows(u32),
    /// There is a heading and nothing below it, or nothing at all.
    Empty,
    /// It is a workbook of Excel and no CSV.
    Workbook,
    /// It is written in UTF-16.
    Wide,
    /// No heading of a table is found.
    NoTable,
    /// Letters that fit neither UTF-8 nor Windows-1252, or both in one file.
    Letters,
    /// A quotation mark is never closed.
    OpenQuote,
    /// Something stands after a closing quotation mark.
    AfterQuote,
    /// The cell is longer than a cell can be.
    LongCell,
    /// A column that is needed is not there.
    Missing,
    /// A column stands twice.
    Twice,
    /// A row has more or fewer cells than the heading.
    Cells {
        /// As many as it has.
        found: usize,
        /// As many as the heading has.
        expected: usize,
    },
    /// By its heading the column holds what tells who somebody is.
    Personal,
    /// There is something like a CPR number in it.
    Cpr,
    /// There are people's names in it.
    Names,
    /// It is no date that exists.
    Day,
    /// It lies before the day on which the case was received.
    Before,
    /// The day has not come yet.
    Ahead,
    /// The cell must not be empty.
    Needed,
    /// It is none of these values.
    Value(&'static [&'static str]),
    /// A call to the line has a unit (ST-19).
    LineUnit,
    /// The column has more different values than a column of categories has.
    Values(usize),
    /// The value is longer than the name of a category.
    Long(usize),
}

impl What {
    const fn words(&self) -> Line {
        use words::wrong as w;
        match self {
            What::Bytes(_) => w::Bytes,
            What::Rows(_) => w::Rows,
            What::Empty => w::Empty,
            What::Workbook => w::Workbook,
            What::Wide => w::Wide,
            What::NoTable => w::NoTable,
            What::Letters => w::Letters,
            What::OpenQuote => w::OpenQuote,
            What::AfterQuote => w::AfterQuote,
            What::LongCell => w::LongCell,
            What::Missing => w::Missing,
            What::Twice => w::Twice,
            What::Cells { .. } => w::Cells,
            What::Personal => w::Personal,
            What::Cpr => w::Cpr,
            What::Names => w::Names,
            What::Day => w::Day,
            What::Before => w::Before,
            What::Ahead => w::Ahead,
            What::Needed => w::Needed,
            What::Value(_) => w::Value,
            What::LineUnit => w::LineUnit,
            What::Values(_) => w::Values,
            What::Long(_) => w::Long,
        }
    }

    /// The number that its sentence names, and a second one or a list.
    fn numbers(&self) -> (String, String) {
        let one = |number: u64| (number.to_string(), String::new());
        match self {
            What::Bytes(most) => one(*most),
            What::Rows(most) => one(u64::from(*most)),
            What::Values(most) | What::Long(most) => one(*most as u64),
            What::Cells { found, expected } => (found.to_string(), expected.to_string()),
            What::Value(values) => (String::new(), values.join(", ")),
            _ => (String::new(), String::new()),
        }
    }

    /// Whether it tells of what a file must not hold: nothing else is then told.
    pub const fn is_personal(&self) -> bool {
        matches!(self, What::Personal | What::Cpr | What::Names)
    }
}

impl Wrong {
    /// Row, column, what is wrong and what was expected.
    pub fn sentence(&self, texts: &Texts) -> String {
        let (number, other) = self.what.numbers();
        let row = self.row.map(|row| row.to_string()).unwrap_or_default();
        let column = self.column.as_deref().unwrap_or_default();
        let values = [
            (Slot::Raekke, row.as_str()),
            (Slot::Kolonne, column),
            (Slot::Tal, &number),
            (Slot::Andet, &other),
        ];
        let place = match (self.row.is_some(), self.column.is_some()) {
            (true, true) => Some(words::place::Cell),
            (true, false) => Some(words::place::Row),
            (false, true) => Some(words::place::Column),
            (false, false) => None,
        };
        let place = place.map(|place| texts.fill(place, &values) + " ").unwrap_or_default();
        place + &texts.fill(self.what.words(), &values)
    }
}

impl Refusal {
    pub(super) fn of(what: What) -> Self {
        Self { wrongs: vec![Wrong { row: None, column: None, what }], more: 0 }
    }

    /// All of it in sentences: which file, each fault, and how many more there are.
    pub fn sentences(&self, file: &str, texts: &Texts) -> Vec<String> {
        let mut out = vec![texts.fill(words::place::File, &[(Slot::Fil, file)])];
        out.extend(self.wrongs.iter().map(|wrong| wrong.sentence(texts)));
        if self.more > 0 {
            out.push(texts.fill(words::place::More, &[(Slot::Tal, &self.more.to_string())]));
        }
        out
    }
}

/// Faults while they are collected.
#[derive(Clone, Debug, Default)]
pub(super) struct Wrongs {
    list: Vec<Wrong>,
    more: usize,
}

impl Wrongs {
    pub(super) fn put(&mut self, row: Option<u32>, column: Option<&str>, what: What) {
        if self.list.len() < MOST_WRONGS {
            self.list.push(Wrong { row, column: column.map(str::to_owned), what });
        } else {
            self.more += 1;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All of them; where one tells of what the file must not hold, those alone.
    pub(super) fn refusal(&self) -> Refusal {
        let personal: Vec<Wrong> =
            self.list.iter().filter(|wrong| wrong.what.is_personal()).cloned().collect();
        if personal.is_empty() {
            Refusal { wrongs: self.list.clone(), more: self.more }
        } else {
            Refusal { wrongs: personal, more: 0 }
        }
    }

    /// Leaves nothing but this.
    pub(super) fn only(&mut self, row: Option<u32>, column: Option<&str>, what: What) {
        *self = Self::default();
        self.put(row, column, what);
    }
}
