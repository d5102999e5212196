//! Counts → what may be shown. A number from 1 to 4 is about so few that somebody could be known again; it is hidden,
//! and with it whatever it could be computed from.
//!
//! - Zero is shown: nobody stands behind it.
//! - A row, a column or a table with fewer than five cases in all is hidden whole, zeros too: else the zeros would say
//!   what the few are about.
//! - A hidden number has one mark, whether it is small itself or hides another.
//! - In a list what else is hidden is the next smallest, and all of that size. So a list in which hidden numbers change
//!   places is shown alike, and not even who knows these lines by heart can tell which is which.
//! - In a table with rows and columns a number can be computed when no other table agrees with what is shown. That is
//!   decided exactly: such a table is a network, a hidden number is a line in it, and it can be another number just when
//!   one can go around a circle of hidden lines, adding and taking one by turns, with no number falling below one.
//!
//! What holds within a table holds for that table. Whoever has two tables of nearly the same cases can take one from
//! the other; the page says so where tables are saved.

/// Fewer than so many are not shown.
pub const LEAST: u32 = 5;

/// A number that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// So many.
    Number(u32),
    /// Not shown.
    Hidden,
}

impl Cell {
    /// The number, if it is shown.
    pub const fn number(self) -> Option<u32> {
        match self {
            Cell::Number(number) => Some(number),
            Cell::Hidden => None,
        }
    }
}

/// A number in the network of a table: a line from the sum of a row to the sum of a column.
#[derive(Clone, Debug)]
struct Edge {
    row: usize,
    column: usize,
    value: u32,
    kind: Kind,
    hidden: bool,
}

/// In the order in which numbers are given up to hide others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A number of the table.
    Inner,
    /// The sum of a row or a column.
    Sum,
    /// The sum of all.
    All,
}

impl Edge {
    /// Whether its line may rise, and whether it may fall. A number that somebody stands behind does not become zero.
    /// In the network a sum counts against its parts: when it grows, its line falls.
    const fn moves(&self) -> (bool, bool) {
        let shrinks = self.value >= 2;
        match self.kind {
            Kind::Inner | Kind::All => (true, shrinks),
            Kind::Sum => (shrinks, true),
        }
    }
}

/// Numbers that add up to one sum.
pub(super) fn line(values: &[u32]) -> (Vec<Cell>, Cell) {
    let sum: u32 = values.iter().sum();
    let shown = |below: u32| {
        let cell = |value: &u32| {
            if (1..below).contains(value) { Cell::Hidden } else { Cell::Number(*value) }
        };
        (values.iter().map(cell).collect(), Cell::Number(sum))
    };
    if !(1..LEAST).contains(&sum) {
        let mut below = LEAST;
        loop {
            let hidden: Vec<u32> =
                values.iter().copied().filter(|value| (1..below).contains(value)).collect();
            // Two ones are told by their sum, and so are two fours, where a three and a five would be shown otherwise.
            let told = [1, LEAST - 1].iter().any(|one| hidden.iter().all(|value| value == one));
            if hidden.is_empty() || hidden.len() > 1 && !told {
                return shown(below);
            }
            let Some(next) = values.iter().copied().filter(|value| *value >= below).min() else {
                break;
            };
            below = next + 1;
        }
    }
    (vec![Cell::Hidden; values.len()], Cell::Hidden)
}

/// A table that may be shown, with the sums of its rows, of its columns and of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Crossed {
    pub(super) cells: Vec<Vec<Cell>>,
    pub(super) rows: Vec<Cell>,
    pub(super) columns: Vec<Cell>,
    pub(super) all: Cell,
}

/// Rows of equally many numbers, with their sums.
pub(super) fn crossed(values: &[Vec<u32>]) -> Crossed {
    let height = values.len();
    let width = values.first().map_or(0, Vec::len);
    let mut edges = Vec::new();
    for row in 0..=height {
        for column in 0..=width {
            let of_row = |row: &Vec<u32>| -> u32 {
                if column < width {
                    row.get(column).copied().unwrap_or_default()
                } else {
                    row.iter().sum()
                }
            };
            let value = match values.get(row) {
                Some(row) => of_row(row),
                None => values.iter().map(of_row).sum(),
            };
            let kind = match (row < height, column < width) {
                (true, true) => Kind::Inner,
                (false, false) => Kind::All,
                _ => Kind::Sum,
            };
            edges.push(Edge { row, column, value, kind, hidden: false });
        }
    }
    // What is small in all is hidden whole.
    let small = |value: u32| (1..LEAST).contains(&value);
    let sums: Vec<(usize, usize)> = edges
        .iter()
        .filter(|edge| edge.kind != Kind::Inner && small(edge.value))
        .map(|edge| (edge.row, edge.column))
        .collect();
    for (row, column) in sums {
        for edge in &mut edges {
            let in_row = row == height || edge.row == row;
            let in_column = column == width || edge.column == column;
            edge.hidden |= in_row && in_column;
        }
    }
    hide(&mut edges, height.max(width) + 1);
    let mut rows: Vec<Vec<Cell>> =
        edges.chunks(width + 1).map(|row| row.iter().map(cell).collect()).collect();
    let mut columns = rows.pop().unwrap_or_default();
    let all = columns.pop().unwrap_or(Cell::Hidden);
    let sums = rows.iter_mut().map(|row| row.pop().unwrap_or(Cell::Hidden)).collect();
    Crossed { cells: rows, rows: sums, columns, all }
}

fn cell(edge: &Edge) -> Cell {
    if edge.hidden { Cell::Hidden } else { Cell::Number(edge.value) }
}

/// Hides what is small, and then more, until nothing that is hidden can be computed.
fn hide(edges: &mut [Edge], nodes: usize) {
    for edge in edges.iter_mut() {
        edge.hidden |= (1..LEAST).contains(&edge.value);
    }
    loop {
        let known = |at: &usize| edges[*at].hidden && is_known(edges, *at, nodes);
        let known: Vec<usize> = (0..edges.len()).filter(known).collect();
        let mut changed = false;
        for at in known {
            // What was hidden for another may have helped already.
            if is_known(edges, at, nodes)
                && let Some(more) = next(edges, at)
            {
                edges[more].hidden = true;
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The number to hide for another: the smallest beside it, in a row or column where nothing else is hidden first.
/// None where all but zeros are hidden.
fn next(edges: &[Edge], at: usize) -> Option<usize> {
    let Edge { row, column, .. } = edges[at];
    let alone = |is: &dyn Fn(&Edge) -> bool| {
        edges.iter().filter(|edge| edge.hidden && is(edge)).count() == 1
    };
    let alone_in_row = alone(&|edge| edge.row == row);
    let alone_in_column = alone(&|edge| edge.column == column);
    let rank = |edge: &Edge| {
        let beside = edge.row == row || edge.column == column;
        let wanted = edge.row == row && alone_in_row || edge.column == column && alone_in_column;
        (!wanted, !beside, edge.kind, edge.value)
    };
    let shown = (0..edges.len()).filter(|at| !edges[*at].hidden && edges[*at].value > 0);
    shown.min_by_key(|at| rank(&edges[*at]))
}

/// Whether a hidden number can be no other: neither one more nor one less agrees with what is shown. A zero may be
/// known: nobody stands behind it.
fn is_known(edges: &[Edge], at: usize, nodes: usize) -> bool {
    // The sums of rows are nodes, and after them those of columns. One goes from row to column along a line that
    // rises, and back along one that falls.
    let reaches = |from: usize, to: usize| {
        let mut seen = vec![false; 2 * nodes];
        let mut open = vec![from];
        seen[from] = true;
        while let Some(node) = open.pop() {
            for (other, edge) in edges.iter().enumerate() {
                let (rises, falls) = edge.moves();
                let (row, column) = (edge.row, nodes + edge.column);
                let next = match node {
                    _ if other == at || !edge.hidden => continue,
                    _ if node == row && rises => column,
                    _ if node == column && falls => row,
                    _ => continue,
                };
                if !std::mem::replace(&mut seen[next], true) {
                    open.push(next);
                }
            }
        }
        seen[to]
    };
    let edge = &edges[at];
    let (rises, falls) = edge.moves();
    let (row, column) = (edge.row, nodes + edge.column);
    edge.value > 0 && !(rises && reaches(column, row) || falls && reaches(row, column))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Every table of so many numbers whose sum is at most this.
    fn tables(count: usize, most: u32, each: &mut dyn FnMut(&[u32])) {
        fn fill(values: &mut Vec<u32>, count: usize, left: u32, each: &mut dyn FnMut(&[u32])) {
            if values.len() == count {
                return each(values);
            }
            for value in 0..=left {
                values.push(value);
                fill(values, count, left - value, each);
                values.pop();
            }
        }
        fill(&mut Vec::new(), count, most, each);
    }

    /// What is shown, with every value that each hidden number has in a table that is shown so.
    type Shown = BTreeMap<Vec<Option<u32>>, Vec<(u32, bool)>>;

    fn note(shown: &mut Shown, cells: &[Cell], values: &[u32]) {
        let key: Vec<Option<u32>> = cells.iter().map(|cell| cell.number()).collect();
        let seen = shown
            .entry(key)
            .or_insert_with(|| values.iter().map(|value| (*value, false)).collect());
        for ((first, differs), value) in seen.iter_mut().zip(values) {
            *differs |= first != value;
        }
    }

    /// No hidden number is the same in every table that would be shown so: not even who knows this file of code by
    /// heart can tell it. Numbers below five are hidden, and what is shown is true.
    fn check(shown: &Shown) {
        for (key, seen) in shown {
            for (cell, (first, differs)) in key.iter().zip(seen) {
                match cell {
                    Some(number) => {
                        assert!(!differs && number == first, "{key:?} lies");
                        assert!(*number == 0 || *number >= LEAST, "{key:?} shows {number}");
                    }
                    None => assert!(differs, "{key:?}: {first} can be computed"),
                }
            }
        }
    }

    #[test]
    fn no_hidden_number_of_a_list_can_be_computed() {
        for (count, most) in [(1, 40), (2, 40), (3, 40), (4, 30), (5, 20), (6, 14), (7, 11)] {
            let mut shown = Shown::new();
            let mut some = 0;
            tables(count, most, &mut |values| {
                let (mut cells, sum) = line(values);
                cells.push(sum);
                let mut values = values.to_vec();
                values.push(values.iter().sum());
                some += usize::from(cells.contains(&Cell::Hidden));
                note(&mut shown, &cells, &values);
            });
            assert!(some > 0);
            check(&shown);
        }
    }

    /// The numbers of a table and its sums, in the order of their places.
    fn with_sums(rows: &[Vec<u32>]) -> Vec<u32> {
        let width = rows[0].len();
        let mut all: Vec<u32> = rows.concat();
        all.extend(rows.iter().map(|row| row.iter().sum::<u32>()));
        all.extend((0..width).map(|column| rows.iter().map(|row| row[column]).sum::<u32>()));
        all.push(rows.concat().iter().sum());
        all
    }

    /// Every table is tried against every other: one that agrees with all that is shown of it, and that has nobody's
    /// zero behind a mark but in a row or column that is hidden whole, must differ in every hidden number.
    #[test]
    fn no_hidden_number_of_a_table_can_be_computed() {
        for (height, width, most) in [(1, 2, 30), (2, 2, 28), (2, 3, 14), (3, 2, 12), (3, 3, 9)] {
            let mut all: Vec<Vec<u32>> = Vec::new();
            let mut by_mask: BTreeMap<Vec<bool>, Vec<usize>> = BTreeMap::new();
            tables(height * width, most, &mut |values| {
                let rows: Vec<Vec<u32>> = values.chunks(width).map(<[u32]>::to_vec).collect();
                let table = crossed(&rows);
                let mut cells = table.cells.concat();
                cells.extend(table.rows.iter().chain(&table.columns).chain([&table.all]));
                let numbers = with_sums(&rows);
                for (cell, number) in cells.iter().zip(&numbers) {
                    match cell {
                        Cell::Number(shown) => {
                            assert!(shown == number && !(1..LEAST).contains(shown), "{numbers:?}");
                        }
                        Cell::Hidden => {}
                    }
                }
                let mask = cells.iter().map(|cell| *cell == Cell::Hidden).collect();
                by_mask.entry(mask).or_default().push(all.len());
                all.push(numbers);
            });
            for (mask, shown_so) in &by_mask {
                // Whether a hidden number may be zero: it stands in a row or column whose sum is hidden.
                let may_be_zero = |at: usize| {
                    let inner = height * width;
                    at < inner && (mask[inner + at / width] || mask[inner + height + at % width])
                };
                let mut groups: BTreeMap<Vec<u32>, Vec<(u32, bool)>> = BTreeMap::new();
                for numbers in &all {
                    let places = 0..numbers.len();
                    if places.clone().any(|at| mask[at] && numbers[at] == 0 && !may_be_zero(at)) {
                        continue;
                    }
                    let key = places.filter(|at| !mask[*at]).map(|at| numbers[at]).collect();
                    let seen = groups
                        .entry(key)
                        .or_insert_with(|| numbers.iter().map(|number| (*number, false)).collect());
                    for ((first, differs), number) in seen.iter_mut().zip(numbers) {
                        *differs |= first != number;
                    }
                }
                for numbers in shown_so.iter().map(|at| &all[*at]) {
                    let key: Vec<u32> =
                        (0..numbers.len()).filter(|at| !mask[*at]).map(|at| numbers[at]).collect();
                    let seen = &groups[&key];
                    for at in (0..numbers.len()).filter(|at| mask[*at] && numbers[*at] > 0) {
                        assert!(seen[at].1, "{numbers:?} as {mask:?}: number {at} can be computed");
                    }
                }
            }
            assert!(by_mask.len() > 1);
        }
    }

    #[test]
    fn what_is_not_small_is_shown_where_it_can_be() {
        let shown = |values: &[u32]| {
            let (cells, sum) = line(values);
            (cells.iter().map(|cell| cell.number()).collect::<Vec<_>>(), sum.number())
        };
        assert_eq!(shown(&[7, 12, 0, 30]), (vec![Some(7), Some(12), Some(0), Some(30)], Some(49)));
        // One small number takes the next smallest with it.
        assert_eq!(shown(&[3, 12, 8, 30]), (vec![None, Some(12), None, Some(30)], Some(53)));
        // Two small ones hide each other.
        assert_eq!(shown(&[3, 12, 2, 0]), (vec![None, Some(12), None, Some(0)], Some(17)));
        // Two ones do not: their sum would tell.
        assert_eq!(shown(&[1, 12, 1, 30]), (vec![None, None, None, Some(30)], Some(44)));
        // Who knows that the smallest was taken would else know which of two.
        assert_eq!(shown(&[4, 5, 5, 9]), (vec![None, None, None, Some(9)], Some(23)));
        assert_eq!(shown(&[0, 3]), (vec![None, None], None));
        assert_eq!(shown(&[0, 0]), (vec![Some(0), Some(0)], Some(0)));
        assert_eq!(shown(&[]), (vec![], Some(0)));
        let table = crossed(&[vec![20, 3, 30], vec![8, 9, 40], vec![11, 12, 50]]);
        let hidden: usize = table
            .cells
            .iter()
            .map(|row| row.iter().filter(|cell| **cell == Cell::Hidden).count())
            .sum();
        assert_eq!(hidden, 4);
        assert!(table.rows.iter().chain(&table.columns).all(|cell| cell.number().is_some()));
    }

    #[test]
    fn a_large_table_is_hidden_in_no_time_and_without_a_number_that_can_be_computed() {
        // As large as a table becomes, nearly all of it small.
        let mut dice = 9_u64;
        let mut roll = |sides: u64| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            ((dice >> 33) % sides) as u32
        };
        let rows: Vec<Vec<u32>> =
            (0..22).map(|_| (0..61).map(|_| roll(7) * roll(3)).collect()).collect();
        let table = crossed(&rows);
        let shown = table.cells.iter().flatten().filter(|cell| cell.number().is_some()).count();
        assert!(shown > 200, "{shown}");
    }
}
