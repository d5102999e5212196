//! A file of rows below a heading, read in pieces: what both the cases of the figures and a list of complaints have in
//! common. All of it is read, or nothing: every fault is collected, and whoever has one gets no row.

use super::columns::{Column, Holds};
use super::letters::{Encoding, decoded};
use super::personal::{self, Sample};
use super::split::{Raw, Splitter, Torn, heading};
use super::wrong::{Refusal, What, Wrongs};

/// A heading longer than this is none.
const MOST_HEADING: usize = 64 * 1024;
/// So much of a heading is repeated in a sentence.
const MOST_SHOWN: usize = 60;

/// How much a file may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes.
    pub bytes: u64,
    /// Rows below the heading.
    pub rows: u32,
}

/// How far the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that are read.
    pub bytes: u64,
    /// Bytes of the whole file.
    pub of: u64,
    /// Rows that are read.
    pub rows: u32,
}

/// A row of cells in letters, by the places of the columns; a column that the file lacks is empty.
pub(super) struct Cells<'a> {
    pub(super) row: u32,
    texts: &'a [String],
    heads: &'a Heads,
}

impl Cells<'_> {
    /// What stands in a column, without space around it.
    pub(super) fn get(&self, column: usize) -> &str {
        self.texts.get(column).map_or("", |text| text.trim())
    }

    /// Notes what is wrong with a cell.
    pub(super) fn wrong(&self, column: usize, what: What, wrongs: &mut Wrongs) {
        wrongs.put(Some(self.row), self.heads.name_of(column), what);
    }
}

/// The heading of the file.
#[derive(Debug)]
struct Heads {
    /// Every heading as it is shown.
    names: Vec<String>,
    /// Where each column of ours stands in the file.
    places: Vec<Option<usize>>,
    /// Whether a column of the file is looked at for names.
    looked: Vec<bool>,
}

impl Heads {
    fn name_of(&self, column: usize) -> Option<&str> {
        let place = self.places.get(column).copied().flatten()?;
        self.names.get(place).map(String::as_str)
    }
}

#[derive(Debug)]
enum Part {
    /// The heading is not whole yet.
    Head(Vec<u8>),
    /// Rows.
    Rows(Splitter),
}

/// What is read of a file.
#[derive(Debug)]
pub(super) struct Table {
    limits: Limits,
    progress: Progress,
    part: Part,
    body: Body,
}

/// What the rows are read into.
#[derive(Debug)]
struct Body {
    columns: &'static [Column],
    encoding: Option<Encoding>,
    heads: Option<Heads>,
    samples: Vec<Sample>,
    texts: Vec<String>,
    wrongs: Wrongs,
    rows: u32,
    most_rows: u32,
    /// Nothing more is to be read.
    stopped: bool,
}

/// What becomes of a row.
pub(super) type Each<'a> = &'a mut dyn FnMut(&Cells<'_>, &mut Wrongs);

impl Table {
    /// For a file of so many bytes.
    pub(super) fn new(
        columns: &'static [Column],
        limits: Limits,
        size: u64,
    ) -> Result<Self, Refusal> {
        if size > limits.bytes {
            return Err(Refusal::of(What::Bytes(limits.bytes / 1_000_000)));
        }
        let body = Body {
            columns,
            encoding: None,
            heads: None,
            samples: Vec::new(),
            texts: Vec::new(),
            wrongs: Wrongs::default(),
            rows: 0,
            most_rows: limits.rows,
            stopped: false,
        };
        let progress = Progress { bytes: 0, of: size, rows: 0 };
        Ok(Self { limits, progress, part: Part::Head(Vec::new()), body })
    }

    pub(super) fn progress(&self) -> Progress {
        Progress { rows: self.body.rows, ..self.progress }
    }

    /// Reads on. An error ends the reading: nothing of the file is needed any more.
    pub(super) fn feed(&mut self, bytes: &[u8], each: Each<'_>) -> Result<(), Refusal> {
        self.progress.bytes += bytes.len() as u64;
        if self.progress.bytes > self.limits.bytes {
            self.body.stop(None, None, What::Bytes(self.limits.bytes / 1_000_000));
        }
        if self.body.stopped {
            return Err(self.body.wrongs.refusal());
        }
        match &mut self.part {
            Part::Head(head) => {
                head.extend_from_slice(bytes);
                if heading(head).is_some() || head.len() > MOST_HEADING {
                    let head = std::mem::take(head);
                    self.begin(&head, each);
                }
            }
            Part::Rows(splitter) => self.body.split(splitter, bytes, each),
        }
        if self.body.stopped { Err(self.body.wrongs.refusal()) } else { Ok(()) }
    }

    /// The first bytes: what kind of file it is, and which sign parts its cells.
    fn begin(&mut self, bytes: &[u8], each: Each<'_>) {
        let kind = match bytes {
            [b'P', b'K', 3, 4, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => Some(What::Workbook),
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some(What::Wide),
            _ => None,
        };
        if let Some(what) = kind {
            return self.body.stop(None, None, what);
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let Some((mut parts, end)) = heading(bytes) else {
            return self.body.stop(None, None, What::NoTable);
        };
        // Excel's own first line says which sign it is.
        let rest = match bytes.get(..end) {
            Some([b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sign]) => {
                parts = *sign;
                let rest = bytes.get(end + 1..).unwrap_or_default();
                if bytes[end] == b'\r' { rest.strip_prefix(b"\n").unwrap_or(rest) } else { rest }
            }
            _ => bytes,
        };
        let mut splitter = Splitter::new(parts);
        self.body.split(&mut splitter, rest, each);
        self.part = Part::Rows(splitter);
    }

    /// There is no more: the headings that mean nothing here, or everything that is wrong.
    pub(super) fn finish(mut self, each: Each<'_>) -> Result<Vec<String>, Refusal> {
        if let Part::Head(head) = &mut self.part {
            // A heading without a line end.
            let mut head = std::mem::take(head);
            if self.body.stopped {
                return Err(self.body.wrongs.refusal());
            } else if head.is_empty() {
                self.body.stop(None, None, What::Empty);
            } else {
                head.push(b'\n');
                self.begin(&head, each);
            }
        }
        let body = &mut self.body;
        if let Part::Rows(splitter) = &mut self.part
            && !body.stopped
            && let Err(torn) = splitter.finish(&mut |raw| body.row(raw, each))
        {
            body.torn(torn, splitter.number());
        }
        for place in 0..body.samples.len() {
            body.names(place);
        }
        if body.rows == 0 && body.wrongs.is_empty() {
            body.stop(None, None, What::Empty);
        }
        if !body.wrongs.is_empty() {
            return Err(body.wrongs.refusal());
        }
        let Some(heads) = &body.heads else { return Err(Refusal::of(What::Empty)) };
        let known = |place: &usize| heads.places.contains(&Some(*place));
        let unknown = (0..heads.names.len()).filter(|place| !known(place));
        Ok(unknown.map(|place| heads.names[place].clone()).collect())
    }
}

impl Body {
    fn stop(&mut self, row: Option<u32>, column: Option<&str>, what: What) {
        if what.is_personal() {
            self.wrongs.only(row, column, what);
        } else {
            self.wrongs.put(row, column, what);
        }
        self.stopped = true;
    }

    fn split(&mut self, splitter: &mut Splitter, bytes: &[u8], each: Each<'_>) {
        if let Err(torn) = splitter.feed(bytes, &mut |raw| self.row(raw, each)) {
            self.torn(torn, splitter.number());
        }
    }

    fn torn(&mut self, torn: Torn, row: u32) {
        let (place, what) = match torn {
            Torn::AfterQuote(place) => (place, What::AfterQuote),
            Torn::Long(place) => (place, What::LongCell),
            Torn::Open(place) => (place, What::OpenQuote),
        };
        let name = self.heads.as_ref().and_then(|heads| heads.names.get(place)).cloned();
        self.stop(Some(row), name.as_deref(), what);
    }

    /// Takes in a row. Whether more are wanted.
    fn row(&mut self, raw: &Raw, each: Each<'_>) -> bool {
        let Some(heads) = self.heads.take() else {
            self.heading(raw);
            return !self.stopped;
        };
        self.rows += 1;
        if self.rows > self.most_rows {
            self.stop(None, None, What::Rows(self.most_rows));
        } else {
            self.cells(&heads, raw, each);
        }
        self.heads = Some(heads);
        !self.stopped
    }

    fn cells(&mut self, heads: &Heads, raw: &Raw, each: Each<'_>) {
        let row = Some(raw.number);
        let name = |place: usize| heads.names.get(place).map(String::as_str);
        for (place, cell) in raw.cells().enumerate() {
            if personal::has_cpr(cell) {
                return self.stop(row, name(place), What::Cpr);
            }
            let looked = heads.looked.get(place).copied().unwrap_or_default();
            if looked && self.samples[place].look(cell) && self.samples[place].has_names() {
                return self.stop(None, name(place), What::Names);
            }
        }
        let (found, expected) = (raw.cells().len(), heads.names.len());
        if found != expected {
            return self.wrongs.put(row, None, What::Cells { found, expected });
        }
        let mut unread = false;
        let mut texts = std::mem::take(&mut self.texts);
        texts.resize(self.columns.len(), String::new());
        for (column, place) in heads.places.iter().enumerate() {
            texts[column].clear();
            let Some(cell) = place.and_then(|place| raw.cells().nth(place)) else { continue };
            match decoded(cell, &mut self.encoding) {
                Some(text) => texts[column] = text,
                None => {
                    self.wrongs.put(row, heads.name_of(column), What::Letters);
                    unread = true;
                }
            }
        }
        if !unread {
            each(&Cells { row: raw.number, texts: &texts, heads }, &mut self.wrongs);
        }
        self.texts = texts;
    }

    fn names(&mut self, place: usize) {
        if !self.stopped && self.samples[place].has_names() {
            let name = self.heads.as_ref().and_then(|heads| heads.names.get(place)).cloned();
            self.stop(None, name.as_deref(), What::Names);
        }
    }

    fn heading(&mut self, raw: &Raw) {
        let mut heads =
            Heads { names: Vec::new(), places: vec![None; self.columns.len()], looked: Vec::new() };
        let mut personal = None;
        for (place, cell) in raw.cells().enumerate() {
            let text = decoded(cell, &mut self.encoding);
            if text.is_none() {
                self.wrongs.put(Some(raw.number), None, What::Letters);
            }
            let text = text.unwrap_or_default();
            let name = shown(&text, place);
            let mut looked = true;
            match self.columns.iter().position(|column| column.is_headed(&text)) {
                Some(column) => {
                    looked = self.columns[column].holds == Holds::Own;
                    if heads.places[column].replace(place).is_some() {
                        self.wrongs.put(None, Some(&name), What::Twice);
                    }
                }
                None if personal::heading(&text) || personal::has_cpr(cell) => {
                    personal.get_or_insert(place);
                }
                None => {}
            }
            heads.names.push(name);
            heads.looked.push(looked);
        }
        for (column, place) in self.columns.iter().zip(&heads.places) {
            if column.needed && place.is_none() {
                self.wrongs.put(None, column.headings.first().copied(), What::Missing);
            }
        }
        self.stopped = !self.wrongs.is_empty();
        if let Some(place) = personal {
            let name = heads.names.get(place).cloned();
            self.stop(None, name.as_deref(), What::Personal);
        }
        self.samples = vec![Sample::default(); heads.names.len()];
        self.heads = Some(heads);
    }
}

/// A heading as it is shown: cut, and without what looks like a CPR number; a number where there is none.
fn shown(text: &str, place: usize) -> String {
    let text = text.trim();
    if text.is_empty() || personal::has_cpr(text.as_bytes()) {
        return format!("{}", place + 1);
    }
    text.chars().filter(|sign| !sign.is_control()).take(MOST_SHOWN).collect()
}
