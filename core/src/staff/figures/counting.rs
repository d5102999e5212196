//! Cases → tables of numbers that may be shown. Raw counts never leave this file: whatever is drawn, saved or computed
//! on starts from a [`Shown`], so that what is hidden stays hidden.

use std::collections::BTreeMap;

use super::cases::{Case, Cases};
use super::columns::{Administration, Claim, Contact};
use super::hiding::{self, Cell};
use super::label::{By, Label, Time};
use super::texts::{Slot, Texts, words};

/// So many categories a table has; the rest is one row.
pub const MOST_ROWS: usize = 20;
/// So many categories stand beside each other; the rest is one column.
pub const MOST_COLUMNS: usize = 7;

/// Which cases are counted: all of them, unless something is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Those received in this time.
    pub time: Option<Time>,
    /// Those of this kind.
    pub contact: Option<Contact>,
}

impl Choice {
    fn has(self, case: &Case) -> bool {
        self.time.is_none_or(|time| time.has(case.received))
            && self.contact.is_none_or(|contact| contact == case.contact)
    }
}

/// A table that may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What the rows are.
    pub by: By,
    /// The heads of the rows.
    pub rows: Vec<Label>,
    /// What the columns are; nothing where they are times, or where there is none but the sum.
    pub across: Option<By>,
    /// The heads of the columns; none where each row has but its sum.
    pub columns: Vec<Label>,
    /// The numbers, row by row.
    pub cells: Vec<Vec<Cell>>,
    /// The sums of the rows; none where columns are times that are compared.
    pub row_sums: Vec<Cell>,
    /// The sums of the columns.
    pub column_sums: Vec<Cell>,
    /// The sum of all; nothing where columns are times that are compared.
    pub sum: Option<Cell>,
}

/// Two times that are to be compared have days in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap;

impl Cases {
    /// How many cases there are by one thing: the largest first, or in the order of time.
    ///
    /// ```
    /// use klagevejviser_core::staff::figures::{By, Cases, Cell, Choice, Own};
    /// let rows = "2024-03-05;Borgersag;BIF;Manglende svar\n".repeat(7) + &"5.4.2024;Borgersag;SOF;Vejledning\n".repeat(3);
    /// let cases = Cases::read(format!("Modtaget;Type;Forvaltning;Problemstilling\n{rows}").as_bytes()).unwrap();
    /// let table = cases.count(By::Own(Own::Problem), Choice::default());
    /// // Three are too few to be shown; seven would tell them, as the sum is shown.
    /// assert_eq!(table.row_sums, [Cell::Hidden, Cell::Hidden]);
    /// assert_eq!(table.sum, Some(Cell::Number(10)));
    /// ```
    pub fn count(&self, by: By, choice: Choice) -> Shown {
        let (by, rows) = self.heads(by, &[choice], MOST_ROWS);
        let counts = self.counts(by, &rows, None, choice);
        let (row_sums, sum) = hiding::line(&counts.concat());
        let shown = Shown {
            by,
            rows,
            across: None,
            columns: Vec::new(),
            cells: vec![Vec::new(); row_sums.len()],
            row_sums,
            column_sums: Vec::new(),
            sum: Some(sum),
        };
        shown.sorted(self)
    }

    /// How many cases there are by two things at once.
    pub fn cross(&self, by: By, across: By, choice: Choice) -> Shown {
        let (by, rows) = self.heads(by, &[choice], MOST_ROWS);
        let (across, columns) = self.heads(across, &[choice], MOST_COLUMNS);
        let counts = self.counts(by, &rows, Some((across, &columns)), choice);
        let hiding::Crossed { cells, rows: row_sums, columns: column_sums, all } =
            hiding::crossed(&counts);
        let across = Some(across);
        let shown =
            Shown { by, rows, across, columns, cells, row_sums, column_sums, sum: Some(all) };
        shown.sorted(self)
    }

    /// The same counted in two times, beside each other.
    ///
    /// # Errors
    /// If the times have days in common: one could be taken from the other.
    pub fn compare(
        &self,
        by: By,
        contact: Option<Contact>,
        times: [Time; 2],
    ) -> Result<Shown, Overlap> {
        let [one, other] = times;
        if one.from <= other.to && other.from <= one.to {
            return Err(Overlap);
        }
        let choices = times.map(|time| Choice { time: Some(time), contact });
        let (by, rows) = self.heads(by, &choices, MOST_ROWS);
        let lines =
            choices.map(|choice| hiding::line(&self.counts(by, &rows, None, choice).concat()));
        let [(first, sum), (second, other_sum)] = lines;
        let shown = Shown {
            by,
            rows,
            across: None,
            columns: times.map(Time::label).to_vec(),
            cells: first.into_iter().zip(second).map(|(one, other)| vec![one, other]).collect(),
            row_sums: Vec::new(),
            column_sums: vec![sum, other_sum],
            sum: None,
        };
        Ok(shown.sorted(self))
    }

    /// The heads of all that is chosen: steps of time, or the largest categories in their own order and what they
    /// leave over.
    fn heads(&self, by: By, choices: &[Choice], most: usize) -> (By, Vec<Label>) {
        let chosen =
            |case: &&Case| by.counts(case) && choices.iter().any(|choice| choice.has(case));
        let cases = || self.cases.iter().filter(chosen);
        if by.is_time() {
            let days = || cases().map(|case| case.received);
            return match (days().min(), days().max()) {
                (Some(first), Some(last)) => by.steps(first, last),
                _ => (by, Vec::new()),
            };
        }
        let mut counts: BTreeMap<Label, u32> = BTreeMap::new();
        for case in cases() {
            *counts.entry(by.label(case)).or_default() += 1;
        }
        // Closed lists are told whole.
        match by {
            By::Contact => Contact::ALL.iter().for_each(|one| {
                counts.entry(Label::Contact(*one)).or_default();
            }),
            By::Administration => Administration::ALL.iter().for_each(|one| {
                counts.entry(Label::Administration(*one)).or_default();
            }),
            By::Claim => Claim::ALL.iter().for_each(|one| {
                counts.entry(Label::Claim(*one)).or_default();
            }),
            By::Own(_) | By::Month | By::Quarter | By::Year => {}
        }
        let mut labels: Vec<(Label, u32)> = counts.into_iter().collect();
        let rest = labels.iter().any(|(label, _)| *label == Label::NotGiven);
        labels.retain(|(label, _)| *label != Label::NotGiven);
        labels.sort_by_key(|(label, count)| (std::cmp::Reverse(*count), *label));
        // One that is left over keeps its own name.
        let more = labels.len() > most + 1 && matches!(by, By::Own(_));
        labels.truncate(if more { most } else { labels.len() });
        let mut labels: Vec<Label> = labels.into_iter().map(|(label, _)| label).collect();
        labels.sort_unstable();
        labels.extend(more.then_some(Label::Others));
        labels.extend(rest.then_some(Label::NotGiven));
        (by, labels)
    }

    /// How many cases each row has in each column; one number a row where there are no columns.
    fn counts(
        &self,
        by: By,
        rows: &[Label],
        across: Option<(By, &[Label])>,
        choice: Choice,
    ) -> Vec<Vec<u32>> {
        let places = |labels: &[Label]| -> BTreeMap<Label, usize> {
            labels.iter().enumerate().map(|(place, label)| (*label, place)).collect()
        };
        // What has no head of its own is among the others, if there are any.
        let place = |places: &BTreeMap<Label, usize>, label| {
            places.get(&label).or_else(|| places.get(&Label::Others)).copied()
        };
        let row_places = places(rows);
        let columns = across.map(|(across, labels)| (across, places(labels)));
        let width = columns.as_ref().map_or(1, |(_, places)| places.len());
        let mut counts = vec![vec![0; width]; rows.len()];
        for case in self.cases.iter().filter(|case| choice.has(case) && by.counts(case)) {
            let column = match &columns {
                Some((across, _)) if !across.counts(case) => None,
                Some((across, places)) => place(places, across.label(case)),
                None => Some(0),
            };
            if let (Some(row), Some(column)) = (place(&row_places, by.label(case)), column) {
                counts[row][column] += 1;
            }
        }
        counts
    }
}

impl Shown {
    /// Rows of categories by what is shown of them, the largest first. What is hidden stands after that, by its name:
    /// its place would tell its size.
    fn sorted(mut self, cases: &Cases) -> Self {
        let size = |place: usize| {
            let cell = self.row_sums.get(place).or_else(|| self.cells[place].last());
            cell.and_then(|cell| cell.number())
        };
        let name = |label: Label| match label {
            Label::Own(own, place) => cases.names(own).get(place).cloned().unwrap_or_default(),
            _ => String::new(),
        };
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        if !self.by.is_time() {
            order.sort_by_cached_key(|place| {
                let label = self.rows[*place];
                let size = size(*place);
                (label.is_rest(), size.is_none(), std::cmp::Reverse(size), name(label), label)
            });
        }
        self.rows = order.iter().map(|place| self.rows[*place]).collect();
        self.cells = order.iter().map(|place| self.cells[*place].clone()).collect();
        if !self.row_sums.is_empty() {
            self.row_sums = order.iter().map(|place| self.row_sums[*place]).collect();
        }
        self
    }

    /// Whether anything is hidden.
    pub fn hides(&self) -> bool {
        let hidden = |cell: &Cell| *cell == Cell::Hidden;
        self.cells.iter().flatten().chain(&self.row_sums).chain(&self.column_sums).any(hidden)
            || self.sum == Some(Cell::Hidden)
    }

    /// The largest categories that are shown, and how many: five, or as many as there are.
    pub fn top(&self, most: usize) -> Vec<(Label, u32)> {
        let numbers = self.rows.iter().zip(&self.row_sums);
        let shown = numbers.filter_map(|(label, cell)| Some((*label, cell.number()?)));
        let mut top: Vec<(Label, u32)> =
            shown.filter(|(label, number)| !label.is_rest() && *number > 0).collect();
        top.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        top.truncate(most);
        top
    }

    /// How large a part of all a row is, in whole per cent, rounded; nothing where either is hidden or there is none.
    pub fn share(&self, row: usize) -> Option<u32> {
        let (part, all) = (self.row_sums.get(row)?.number()?, self.sum?.number()?);
        (all > 0).then(|| (part * 200 + all) / (all * 2))
    }

    /// By how many per cent a row changed from the first of two times to the second, rounded; nothing where either is
    /// hidden or the first is zero.
    pub fn change(&self, row: usize) -> Option<i64> {
        let [before, after] = self.cells.get(row)?.as_slice() else { return None };
        per_cent(before.number()?, after.number()?)
    }

    /// The table in words with one column more: how large a part of all each row is, or by how much it changed from
    /// one time to the other. Where rows and columns add up there is none.
    pub fn told(&self, cases: &Cases, texts: &Texts) -> Vec<Vec<String>> {
        let mut told = self.written(cases, texts);
        let per_cent = |line, number: u64| texts.fill(line, &[(Slot::Tal, &number.to_string())]);
        let share = |share: Option<u32>| {
            share.map(|share| per_cent(words::label::Percent, u64::from(share)))
        };
        let change = |change: Option<i64>| {
            let line = match change? {
                0 => words::label::Same,
                1.. => words::label::More,
                _ => words::label::Fewer,
            };
            Some(per_cent(line, change?.unsigned_abs()))
        };
        let (name, mut more): (_, Vec<Option<String>>) = match (self.sum, &*self.column_sums) {
            (Some(sum), []) => {
                let all = sum.number().filter(|all| *all > 0).map(|_| 100);
                let shares = (0..self.rows.len()).map(|row| self.share(row)).chain([all]);
                (words::label::Share, shares.map(share).collect())
            }
            (None, [before, after]) => {
                let sums = before.number().zip(after.number());
                let all = sums.and_then(|(before, after)| self::per_cent(before, after));
                let changes = (0..self.rows.len()).map(|row| self.change(row)).chain([all]);
                (words::label::Change, changes.map(change).collect())
            }
            _ => return told,
        };
        more.insert(0, Some(texts.get(name).to_owned()));
        for (row, cell) in told.iter_mut().zip(more) {
            row.push(cell.unwrap_or_else(|| "–".to_owned()));
        }
        told
    }

    /// The table in words: the head, the rows and, last, the sums.
    pub fn written(&self, cases: &Cases, texts: &Texts) -> Vec<Vec<String>> {
        let cell = |cell: &Cell| match cell {
            Cell::Number(number) => number.to_string(),
            Cell::Hidden => texts.get(words::label::Hidden).to_owned(),
        };
        let sums = !self.row_sums.is_empty();
        let mut head = vec![texts.get(self.by.words()).to_owned()];
        head.extend(self.columns.iter().map(|label| label.words(cases, texts)));
        if sums {
            let name =
                if self.columns.is_empty() { words::label::Cases } else { words::label::Sum };
            head.push(texts.get(name).to_owned());
        }
        let mut out = vec![head];
        for (place, label) in self.rows.iter().enumerate() {
            let mut row = vec![label.words(cases, texts)];
            row.extend(self.cells[place].iter().map(cell));
            row.extend(self.row_sums.get(place).map(cell));
            out.push(row);
        }
        let mut last = vec![texts.get(words::label::Sum).to_owned()];
        last.extend(self.column_sums.iter().map(cell));
        last.extend(self.sum.as_ref().map(cell));
        out.push(last);
        out
    }
}

/// The change from one number to another in per cent, rounded.
fn per_cent(before: u32, after: u32) -> Option<i64> {
    let (before, after) = (i64::from(before), i64::from(after));
    let change = (after - before) * 200;
    (before > 0).then(|| (change + before * change.signum()) / (before * 2))
}
