//! Columns that tell who somebody is: by their heading, and by what stands in them. Figures need none, so that a file
//! with one is refused before anything of it is shown.
//!
//! A CPR number is known for sure, a name is not: a column of names is one in which most different values look like a
//! name and some end as every fourth Danish name does, in -sen. It can miss names; it is a net, and no permission.

use std::collections::BTreeSet;

use super::letters;
use crate::letter::cpr;

/// A heading with one of these words is of a person.
const WORDS: &[&str] = &[
    "navn",
    "navne",
    "fornavn",
    "efternavn",
    "mellemnavn",
    "cpr",
    "cprnr",
    "cprnummer",
    "personnummer",
    "personnr",
    "adresse",
    "telefon",
    "telefonnummer",
    "telefonnr",
    "tlf",
    "mobil",
    "mail",
    "email",
    "mailadresse",
    "fødselsdato",
    "fødselsdag",
    "sagsbehandler",
    "medarbejder",
    "klager",
    "partsrepræsentant",
    "pårørende",
    "kontaktperson",
    "name",
    "address",
    "phone",
];
/// A heading that is one of these, and no more.
const WHOLE: &[&str] =
    &["borger", "borgeren", "part", "person", "barn", "forælder", "værge", "mor", "far"];

/// Whether a heading says that the column is of people.
pub(super) fn heading(text: &str) -> bool {
    let whole = letters::folded(text);
    WHOLE.contains(&whole.as_str())
        || whole.contains("cpr")
        || whole.contains("personnummer")
        || letters::words(text).any(|word| WORDS.contains(&word.as_str()))
}

/// Whether a cell holds something like a CPR number, in whatever letters.
pub(super) fn has_cpr(cell: &[u8]) -> bool {
    let digits = cell.iter().filter(|byte| byte.is_ascii_digit()).count();
    // A hyphen of Windows-1252 is no UTF-8: it becomes a sign that stands for any.
    digits >= 10 && cpr::is_in(&String::from_utf8_lossy(cell).replace('\u{fffd}', "–"))
}

/// So many cells of a column are looked at for names.
const MOST_CELLS: u32 = 1_000;
/// Fewer different values than this tell nothing.
const LEAST_VALUES: usize = 5;

/// The first values of a column.
#[derive(Clone, Debug, Default)]
pub(super) struct Sample {
    cells: u32,
    values: BTreeSet<String>,
}

impl Sample {
    /// Looks at a cell. Whether it was the last.
    pub(super) fn look(&mut self, cell: &[u8]) -> bool {
        if self.cells >= MOST_CELLS || cell.is_empty() {
            return false;
        }
        self.cells += 1;
        self.values.insert(String::from_utf8_lossy(cell).trim().to_owned());
        self.cells == MOST_CELLS
    }

    /// Whether the values are people's names.
    pub(super) fn has_names(&self) -> bool {
        let count = |is: fn(&str) -> bool| self.values.iter().filter(|value| is(value)).count();
        let (all, names) = (self.values.len(), count(is_like_a_name));
        let sons = count(|value| is_like_a_name(value) && is_a_son(value));
        all >= LEAST_VALUES && names * 10 >= all * 7 && sons >= 3 && sons * 10 >= all
    }
}

/// Two to four words with a capital letter, as "Anne-Marie B. Jensen" or "Jensen, Anne".
fn is_like_a_name(value: &str) -> bool {
    let is_word = |word: &str| {
        let mut signs = word.chars();
        // A letter in another encoding is any letter.
        signs
            .next()
            .is_some_and(|first| first.is_ascii_uppercase() || "ÆØÅÉÖÜÄ\u{fffd}".contains(first))
            && signs
                .all(|sign| sign.is_ascii_alphabetic() || !sign.is_ascii() || "-.,'".contains(sign))
    };
    let words: Vec<&str> = value.split_whitespace().collect();
    (2..=4).contains(&words.len()) && words.into_iter().all(is_word)
}

fn is_a_son(value: &str) -> bool {
    value
        .split_whitespace()
        .any(|word| word.trim_end_matches(',').ends_with("sen") && word.len() >= 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_people_are_known_and_those_of_cases_are_not() {
        for text in [
            "Navn",
            "Borgerens navn",
            "CPR-nr.",
            "cprnr",
            "Personnummer",
            "E-mail",
            "Fornavn",
            "Tlf.",
            "SAGSBEHANDLER",
            "Borger",
            "Klagers CPR",
            "Fødselsdato",
            "Sagsbehandler (init.)",
        ] {
            assert!(heading(text), "{text}");
        }
        for text in [
            "Enhed",
            "Emne",
            "Modtaget",
            "Borgersag",
            "Løsning",
            "Sagsnummer",
            "Problemet set fra borgeren",
            "Navneord",
            "",
        ] {
            assert!(!heading(text), "{text}");
        }
    }

    fn sample(values: &[&str]) -> Sample {
        let mut sample = Sample::default();
        for value in values {
            sample.look(value.as_bytes());
        }
        sample
    }

    #[test]
    fn a_column_of_names_is_known_by_what_stands_in_it() {
        // Words of no language in the form of names: two of five end in -sen.
        let names: Vec<String> = ('a'..='o')
            .map(|letter| match letter as u32 % 5 {
                0 | 1 => format!("X{letter}q Z{letter}qsen"),
                2 => format!("Ø{letter}q B. W{letter}x"),
                _ => format!("Q{letter}q V{letter}x"),
            })
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert!(sample(&names).has_names());
    }

    #[test]
    fn units_topics_and_laws_are_no_names() {
        let units = [
            "Jobcenter Musvågevej",
            "Hjemmeplejen Vanløse",
            "Borgerservice Nørrebro",
            "Plejecenter Sølund",
            "Jobcenter Lærkevej",
            "Borgercenter Børn",
            "Skolen Bådsmandsstræde",
            "Center Amager",
        ];
        let topics = [
            "Manglende svar",
            "Sagsbehandlingstid",
            "Vejledning",
            "Partshøring",
            "Personalets adfærd",
            "Aktindsigt",
        ];
        for values in [&units[..], &topics] {
            assert!(!sample(values).has_names(), "{values:?}");
        }
    }

    #[test]
    fn a_cpr_number_is_found_in_any_letters() {
        assert!(has_cpr(b"ring til 010190-1234"));
        assert!(has_cpr(b"010190\x961234"));
        assert!(
            !has_cpr(b"2012-143896")
                && !has_cpr(b"33 66 14 00")
                && !has_cpr(b"2026-01-01 10:00:00")
        );
    }
}
