//! Short lists in order. The sort of Rust's library is for lists of any length, and is compiled anew for every kind of
//! row: 3 kB each in the browser, and a dozen kinds. What is put in order here has a few dozen rows.

/// Puts rows in order; those of which none is before the other stay as they were.
pub(crate) fn order<T>(rows: &mut [T], is_before: impl Fn(&T, &T) -> bool) {
    for end in 1..rows.len() {
        let mut at = end;
        while at > 0 && is_before(&rows[at], &rows[at - 1]) {
            rows.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Puts rows in order by a key.
pub(crate) fn order_by<T, K: PartialOrd>(rows: &mut [T], key: impl Fn(&T) -> K) {
    order(rows, |one, other| key(one) < key(other));
}

/// Puts rows in order, each once.
pub(crate) fn once<T: PartialOrd>(rows: &mut Vec<T>) {
    order(rows, |one, other| one < other);
    rows.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_in_order_and_equals_as_they_were() {
        let mut rows = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        order_by(&mut rows, |row| row.0);
        assert_eq!(rows, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
        let mut empty: Vec<u8> = Vec::new();
        once(&mut empty);
        assert!(empty.is_empty());
    }

    #[test]
    fn what_stands_twice_stands_once() {
        let mut rows = vec![3, 1, 2, 3, 1];
        once(&mut rows);
        assert_eq!(rows, [1, 2, 3]);
    }
}
