//! Bytes → rows of cells, in pieces of any size. It knows quotes, three kinds of line ends and nothing of letters: the
//! signs that part cells are the same bytes in every encoding that is read.
//!
//! Written by hand, since no library that was weighed says where a quotation mark was never closed: it would take the
//! rest of the file for one cell, and the rows in it would be missing from the count
//! (docs/decisions/014-figures-from-a-file.md).

/// A cell may have so many bytes: somewhat more than any spreadsheet lets one write.
pub(super) const MOST_CELL: usize = 100_000;

/// A row as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Raw {
    /// Which row, counted from one as a spreadsheet counts.
    pub(super) number: u32,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Raw {
    /// The cells from the left.
    pub(super) fn cells(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        (0..self.ends.len()).map(|place| {
            let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
            &self.bytes[start..self.ends[place]]
        })
    }

    /// Whether nothing stands in it.
    pub(super) fn is_blank(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_whitespace)
    }
}

/// Why a row cannot be read on, and the place of the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Torn {
    /// Something stands after the closing quotation mark.
    AfterQuote(usize),
    /// The cell is too long.
    Long(usize),
    /// The quotation mark is never closed.
    Open(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// At the start of a cell.
    Start,
    /// In a cell without quotation marks.
    Bare,
    /// Between quotation marks.
    Quoted,
    /// After a quotation mark that closes, or the first of two.
    Closed,
}

/// What is being read.
#[derive(Debug)]
pub(super) struct Splitter {
    parts: u8,
    state: State,
    /// The last sign was a CR that ended a row: an LF after it belongs to it.
    after_return: bool,
    row: Raw,
}

impl Splitter {
    /// For cells that are parted by this sign.
    pub(super) fn new(parts: u8) -> Self {
        let row = Raw { number: 1, ..Raw::default() };
        Self { parts, state: State::Start, after_return: false, row }
    }

    /// The row that is being read.
    pub(super) fn number(&self) -> u32 {
        self.row.number
    }

    /// Reads on. `each` says whether it wants more rows.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        each: &mut dyn FnMut(&Raw) -> bool,
    ) -> Result<(), Torn> {
        for &byte in bytes {
            let after_return = std::mem::replace(&mut self.after_return, false);
            if after_return && byte == b'\n' {
                continue;
            }
            let quoted = self.state == State::Quoted;
            match byte {
                b'"' if quoted => self.state = State::Closed,
                b'"' if self.state == State::Closed => {
                    self.state = State::Quoted;
                    self.push(byte)?;
                }
                b'"' if self.state == State::Start => self.state = State::Quoted,
                b'\r' | b'\n' if !quoted => {
                    self.after_return = byte == b'\r';
                    if !self.end_row(each) {
                        return Ok(());
                    }
                }
                _ if byte == self.parts && !quoted => self.end_cell(),
                _ if self.state == State::Closed => {
                    return Err(Torn::AfterQuote(self.row.ends.len()));
                }
                _ => {
                    if !quoted {
                        self.state = State::Bare;
                    }
                    self.push(byte)?;
                }
            }
        }
        Ok(())
    }

    /// There is no more.
    pub(super) fn finish(&mut self, each: &mut dyn FnMut(&Raw) -> bool) -> Result<(), Torn> {
        let started = self.state != State::Start || !self.row.ends.is_empty();
        if self.state == State::Quoted {
            return Err(Torn::Open(self.row.ends.len()));
        }
        if started {
            self.end_row(each);
        }
        Ok(())
    }

    fn push(&mut self, byte: u8) -> Result<(), Torn> {
        let start = self.row.ends.last().copied().unwrap_or_default();
        if self.row.bytes.len() - start >= MOST_CELL {
            return Err(Torn::Long(self.row.ends.len()));
        }
        self.row.bytes.push(byte);
        Ok(())
    }

    fn end_cell(&mut self) {
        self.row.ends.push(self.row.bytes.len());
        self.state = State::Start;
    }

    /// Whether more rows are wanted.
    fn end_row(&mut self, each: &mut dyn FnMut(&Raw) -> bool) -> bool {
        self.end_cell();
        let goes_on = self.row.is_blank() || each(&self.row);
        self.row.bytes.clear();
        self.row.ends.clear();
        self.row.number = self.row.number.saturating_add(1);
        goes_on
    }
}

/// The sign that parts the cells of a heading: the commonest of the three outside quotation marks, the semicolon
/// where it is a draw. `None` while the heading has not ended.
pub(super) fn heading(bytes: &[u8]) -> Option<(u8, usize)> {
    const SIGNS: [u8; 3] = [b';', b',', b'\t'];
    let mut counts = [0_u32; SIGNS.len()];
    let mut quoted = false;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => {
                let most = counts.iter().max()?;
                let place = counts.iter().position(|count| count == most)?;
                return Some((SIGNS[place], at));
            }
            _ if !quoted => {
                if let Some(place) = SIGNS.iter().position(|sign| sign == byte) {
                    counts[place] += 1;
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows with their numbers, or what is torn.
    fn rows(text: &str, piece: usize) -> Result<Vec<(u32, Vec<String>)>, Torn> {
        let mut rows = Vec::new();
        let mut each = |raw: &Raw| {
            let cells = raw.cells().map(|cell| String::from_utf8_lossy(cell).into_owned());
            rows.push((raw.number, cells.collect()));
            true
        };
        let mut splitter = Splitter::new(b';');
        for piece in text.as_bytes().chunks(piece) {
            splitter.feed(piece, &mut each)?;
        }
        splitter.finish(&mut each)?;
        Ok(rows)
    }

    #[test]
    fn quotes_line_breaks_and_every_line_end_are_read_in_pieces_of_any_size() {
        let text = "a;b\r\n\"x;\"\"y\"\"\nz\";2\r\r\n;\n3;\"\"\n\"4\";5";
        for piece in 1..=text.len() {
            let rows = rows(text, piece).unwrap();
            let expected: [(u32, &[&str]); 4] =
                [(1, &["a", "b"]), (2, &["x;\"y\"\nz", "2"]), (5, &["3", ""]), (6, &["4", "5"])];
            for ((number, cells), (expected, texts)) in rows.iter().zip(expected) {
                assert_eq!((*number, cells.as_slice()), (expected, &texts.map_to()[..]), "{piece}");
            }
            assert_eq!(rows.len(), 4);
        }
    }

    trait Strings {
        fn map_to(&self) -> Vec<String>;
    }

    impl Strings for &[&str] {
        fn map_to(&self) -> Vec<String> {
            self.iter().map(|one| (*one).to_owned()).collect()
        }
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_told_and_swallows_no_row() {
        assert_eq!(rows("a;b\n1;\"2\n3;4\n5;6\n", 4), Err(Torn::Open(1)));
        assert_eq!(rows("a;b\n1;\"2\" x\n", 4), Err(Torn::AfterQuote(1)));
        assert_eq!(rows(&format!("a;{}", "x".repeat(MOST_CELL + 1)), 999), Err(Torn::Long(1)));
    }

    #[test]
    fn the_sign_between_cells_is_found_in_the_heading() {
        for (text, sign) in [
            ("a;b,c;d\n", b';'),
            ("a,b\r", b','),
            ("a\tb\tc;\n", b'\t'),
            ("\"a;b;c\",d\n", b','),
            ("alone\n", b';'),
        ] {
            assert_eq!(heading(text.as_bytes()).unwrap().0, sign, "{text}");
        }
        assert_eq!(heading(b"a;b"), None);
        assert_eq!(heading(b"\"a\nb"), None);
    }
}
