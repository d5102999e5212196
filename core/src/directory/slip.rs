//! Slips of the hand: letters wrong, missing, too many or swapped.

/// Whether two words are the same but for a slip: one letter wrong, missing, too many or swapped in words
/// of five letters and more, two in words of nine and more.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    slips(one, other).is_some()
}

/// Longer words are not looked at for slips.
const LONGEST: usize = 40;

/// How many slips lie between two words, if no more than words of their length may have. Words are compared
/// by bytes: what `word.rs` makes of a letter is nearly always one.
pub(super) fn slips(one: &str, other: &str) -> Option<usize> {
    if one == other {
        return Some(0);
    }
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let most = match one.len().min(other.len()) {
        0..=4 => return None,
        5..=8 => 1,
        _ => 2,
    };
    if one.len().abs_diff(other.len()) > most || one.len().max(other.len()) > LONGEST {
        return None;
    }
    // Most pairs differ at once: a slip leaves the first or the second letter in its place.
    if one[0] != other[0] && one[1] != other[1] && (one[0] != other[1] && one[1] != other[0]) {
        return None;
    }
    // Optimal string alignment: the last three rows of the table are enough.
    let mut before = [0_u8; LONGEST + 1];
    let mut row = [0_u8; LONGEST + 1];
    for (at, cell) in row.iter_mut().enumerate() {
        *cell = at as u8;
    }
    for (i, letter) in one.iter().enumerate() {
        let mut next = [0_u8; LONGEST + 1];
        next[0] = i as u8 + 1;
        for (j, wanted) in other.iter().enumerate() {
            let changed = row[j] + u8::from(letter != wanted);
            let mut least = changed.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && one[i - 1] == *wanted && *letter == other[j - 1] {
                least = least.min(before[j - 1] + 1);
            }
            next[j + 1] = least;
        }
        if next[..=other.len()].iter().all(|cell| usize::from(*cell) > most) {
            return None;
        }
        before = row;
        row = next;
    }
    Some(usize::from(row[other.len()])).filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_may_have_more_slips_than_short_ones() {
        for (one, other, near) in [
            ("bil", "bal", false),
            ("kontant", "kontent", true),
            ("kontant", "kontnat", true),
            ("kontant", "kntnt", false),
            ("boligstotte", "bolgstote", true),
            ("boligstotte", "bolgsote", false),
            ("", "", true),
        ] {
            assert_eq!(is_near(one, other), near, "{one} {other}");
            assert_eq!(is_near(other, one), near, "{other} {one}");
        }
    }
}
