//! Files as they come, files that must not be taken, and what is counted of them.

use chrono::{Datelike, NaiveDate};

use super::texts::Texts;
use super::*;

mod chosen;
mod counts;
mod drawn;

/// A row of numbers that looks like chance and is the same in every run.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((self.0 >> 33) as usize) % sides
    }
}

pub(super) fn danish() -> Texts {
    Texts::read(Texts::FILES[0].text).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

const HEAD: &str = "Modtaget;Afsluttet;Type;Forvaltning;Klagetype;Enhed;Problemstilling;Løsning";

/// A file of made-up cases, as a case system of the municipality might write it.
pub(super) fn made_up(rows: usize, seed: u64) -> String {
    const PROBLEMS: [&str; 6] = [
        "Manglende svar",
        "Sagsbehandlingstid",
        "Vejledning",
        "Partshøring",
        "Aktindsigt",
        "Øvrigt; \"andet\"\nemne",
    ];
    let mut dice = Dice(seed);
    let mut out = format!("{HEAD}\n");
    for _ in 0..rows {
        let received =
            day(2023 + dice.roll(2) as i32, 1 + dice.roll(12) as u32, 1 + dice.roll(28) as u32);
        let (year, month, number) = (received.year(), received.month(), received.day());
        let date = match dice.roll(3) {
            0 => format!("{year}-{month:02}-{number:02}"),
            1 => format!("{number}.{month}.{year}"),
            _ => format!(
                "{number}. {} {year}",
                [
                    "jan", "feb", "marts", "april", "maj", "juni", "juli", "august", "sept.",
                    "oktober", "nov.", "december"
                ][month as usize - 1]
            ),
        };
        let contact = Contact::ALL[[0, 0, 0, 0, 1, 2][dice.roll(6)]];
        let administration = Administration::ALL[dice.roll(7)].written();
        let claim = ["Formalitet", "Realitet", ""][dice.roll(3)];
        let unit = match contact {
            Contact::Hotline => String::new(),
            _ => format!("Enhed {}", dice.roll(4)),
        };
        let problem = PROBLEMS[dice.roll(6)].replace('"', "\"\"");
        let solution = ["Løst", "Henvist", "Ikke løst"][dice.roll(3)];
        out += &format!(
            "{date};;{};{administration};{claim};{unit};\"{problem}\";{solution}\n",
            contact.written()
        );
    }
    out
}

/// The same text in Windows-1252, as far as its letters are of Latin-1.
fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect()
}

/// Reads a file in pieces whose sizes the dice give.
fn in_pieces(bytes: &[u8], dice: &mut Dice, most: usize) -> Result<Cases, Refusal> {
    let mut reader = Reader::new(bytes.len() as u64)?;
    let mut rest = bytes;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at((1 + dice.roll(most)).min(rest.len()));
        reader.feed(piece)?;
        rest = after;
    }
    reader.finish()
}

fn whats(refused: &Refusal) -> Vec<&What> {
    refused.wrongs.iter().map(|wrong| &wrong.what).collect()
}

/// A file with one row below the heading, or several.
fn small(rows: &str) -> String {
    format!("{HEAD}\n{rows}")
}

const GOOD: &str = "5.3.2024;;Borgersag;BIF;Formalitet;Center A;Manglende svar;Løst\n";

#[test]
fn a_file_is_the_same_in_every_encoding_with_every_sign_between_cells_and_every_line_end() {
    let text = made_up(40, 1);
    let expected = Cases::read(text.as_bytes()).unwrap();
    assert_eq!(expected.cases.len(), 40);
    let other = |parts: char| {
        // The cells of the made-up file hold semicolons between quotation marks alone.
        let mut quoted = false;
        let signs = text.chars().map(|sign| {
            quoted ^= sign == '"';
            if sign == ';' && !quoted { parts } else { sign }
        });
        signs.collect::<String>()
    };
    let commas =
        other(',').replace("Beskæftigelses-, Integrations- og Erhvervsforvaltningen", "BIF");
    for file in [
        format!("\u{feff}{text}").into_bytes(),
        latin(&text),
        latin(&text.replace('\n', "\r\n")),
        commas.clone().into_bytes(),
        latin(&commas),
        other('\t').into_bytes(),
        format!("sep=;\r\n{text}").into_bytes(),
        format!("{text}\n\n;;;;;;;\n").into_bytes(),
        text.trim_end().to_owned().into_bytes(),
    ] {
        let read = Cases::read(&file).unwrap();
        // A line break in a cell is a space, whichever it was.
        assert_eq!(read, expected, "{}", String::from_utf8_lossy(&file[..80]));
    }
}

#[test]
fn columns_are_found_in_any_order_by_any_of_their_headings_and_others_are_named() {
    let file = "Noget andet,LØSNING,sagstype,Overordnet problem,Dato modtaget,,forvaltningens navn\n\
        hemmeligt,Løst,tilsyn,Vejledning,2024-01-02,x,suf\n";
    let cases = Cases::read(file.as_bytes()).unwrap();
    assert_eq!(cases.ignored, ["Noget andet", "6"]);
    assert_eq!(cases.names(Own::Solution), ["Løst"]);
    assert_eq!(cases.cases[0].contact, Contact::Inspection);
    assert_eq!(cases.cases[0].administration, Some(Administration::Suf));
    assert!(!format!("{cases:?}").contains("hemmeligt"), "what is ignored is not kept");
}

#[test]
fn where_a_piece_ends_makes_no_difference() {
    let mut dice = Dice(3);
    for (rows, seed) in [(0, 1), (1, 2), (30, 3)] {
        let text = made_up(rows, seed);
        for file in [
            text.clone().into_bytes(),
            latin(&text),
            format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes(),
        ] {
            let whole = Cases::read(&file);
            for most in [1, 2, 3, 7, 100] {
                assert_eq!(in_pieces(&file, &mut dice, most), whole);
            }
            // And every place by itself.
            for at in 0..file.len() {
                let mut reader = Reader::new(file.len() as u64).unwrap();
                reader.feed(&file[..at]).unwrap();
                reader.feed(&file[at..]).unwrap();
                assert_eq!(reader.finish(), whole);
                if rows > 1 && at > 300 {
                    break;
                }
            }
        }
    }
    // What is wrong is the same too.
    let faulty = small(
        "32.1.2024;;Borgersag;BIF;;;x;\n1.1.2024;;Ros;BIF;;;x\n1.1.2024;;Borgersag;\"BIF;;;x;\n",
    );
    let whole = Cases::read(faulty.as_bytes());
    assert_eq!(whole.as_ref().unwrap_err().wrongs.len(), 3);
    for most in [1, 2, 5] {
        assert_eq!(in_pieces(faulty.as_bytes(), &mut dice, most), whole);
    }
}

#[test]
fn whatever_a_file_holds_it_is_read_or_refused_and_never_a_panic() {
    let mut dice = Dice(17);
    let (mut read, mut refused) = (0, 0);
    for round in 0..3_000 {
        let mut file = match dice.roll(4) {
            0 => (0..dice.roll(300)).map(|_| dice.roll(256) as u8).collect(),
            1 => latin(&made_up(1 + dice.roll(5), round)),
            _ => made_up(1 + dice.roll(5), round).into_bytes(),
        };
        for _ in 0..dice.roll(4) {
            if file.is_empty() {
                continue;
            }
            let at = dice.roll(file.len());
            match dice.roll(4) {
                0 => file[at] = dice.roll(256) as u8,
                1 => file[at] = *b"\";,\t\r\n\0'"[dice.roll(8)..].first().unwrap(),
                2 => drop(file.remove(at)),
                _ => file.truncate(at),
            }
        }
        match in_pieces(&file, &mut dice, 60) {
            Ok(cases) => {
                read += 1;
                assert!(!cases.cases.is_empty());
                assert_eq!(
                    Cases::read(cases.csv().as_bytes()).unwrap().cases.len(),
                    cases.cases.len()
                );
            }
            Err(why) => {
                refused += 1;
                let sentences = why.sentences("x.csv", &danish());
                assert!(sentences.len() >= 2 && sentences.iter().all(|one| !one.is_empty()));
            }
        }
        let _ = overdue::List::read(&file, day(2024, 12, 31));
    }
    assert!(read > 300 && refused > 300, "{read} read, {refused} refused");
}

#[test]
fn a_fault_names_row_and_column_and_what_is_expected_and_nothing_is_half_counted() {
    let file = small(&format!(
        "{GOOD}30-02-2024;;Borgersag;BIF;;;x;\n1.1.2024;;Ros;BIF;;;x;\n1.1.2024;;Borgersag;Parkforvaltningen;;;x;\n\
         1.1.2024;;Borgersag;BIF;Måske;;x;\n1.1.2024;;Borgersag;BIF;;x\n1.1.2024;31.12.2023;Borgersag;BIF;;;x;\n;;Borgersag;BIF;;;x;\n"
    ));
    let refused = Cases::read(file.as_bytes()).unwrap_err();
    let sentences = refused.sentences("klager.csv", &danish());
    assert_eq!(
        sentences,
        [
            "klager.csv er ikke talt. Ret det, der står her, og vælg filen igen.",
            "Række 3, kolonnen \"Modtaget\": Der skal stå en dato, der findes, for eksempel 5.3.2024, 2024-03-05 eller 5. marts 2024.",
            "Række 4, kolonnen \"Type\": Der skal stå en af disse: Borgersag, Tilsyn, Borgerrådgiverlinjen.",
            "Række 5, kolonnen \"Forvaltning\": Der skal stå en af disse: Beskæftigelses-, Integrations- og Erhvervsforvaltningen, Børne- og Ungdomsforvaltningen, Kultur- og Fritidsforvaltningen, Socialforvaltningen, Sundheds- og Omsorgsforvaltningen, Teknik- og Miljøforvaltningen, Økonomiforvaltningen.",
            "Række 6, kolonnen \"Klagetype\": Der skal stå en af disse: Formalitet, Realitet.",
            "Række 7: Antal felter i rækken: 6. Der skal være 8 ligesom i overskriften.",
            "Række 8, kolonnen \"Afsluttet\": Datoen ligger før den dag, sagen kom. Ret en af de to datoer.",
            "Række 9, kolonnen \"Modtaget\": Feltet er tomt. Det skal være udfyldt.",
        ]
    );
}

#[test]
fn columns_that_are_missing_or_stand_twice_are_named_all_at_once() {
    let refused = Cases::read(b"Modtaget;Enhed;Sted\n1.1.2024;a;b\n").unwrap_err();
    let named: Vec<(&str, &What)> = refused
        .wrongs
        .iter()
        .map(|wrong| (wrong.column.as_deref().unwrap(), &wrong.what))
        .collect();
    assert_eq!(
        named,
        [
            ("Sted", &What::Twice),
            ("Type", &What::Missing),
            ("Forvaltning", &What::Missing),
            ("Problemstilling", &What::Missing),
        ]
    );
}

#[test]
fn of_a_thousand_faults_twenty_are_told_and_the_others_counted() {
    let refused =
        Cases::read(small(&"i går;;Borgersag;BIF;;;x;\n".repeat(1_000)).as_bytes()).unwrap_err();
    assert_eq!((refused.wrongs.len(), refused.more), (MOST_WRONGS, 980));
    assert_eq!(refused.wrongs[19].row, Some(21));
    assert_eq!(refused.sentences("x", &danish()).last().unwrap(), "Der er 980 fejl mere i filen.");
}

#[test]
fn a_column_of_people_is_refused_by_its_heading_before_anything_else_is_told() {
    for heading in ["Borgerens navn", "CPR-nr.", "Sagsbehandler", "E-mail"] {
        let file = format!("Modtaget;{heading}\nx;y\n");
        let refused = Cases::read(file.as_bytes()).unwrap_err();
        assert_eq!(whats(&refused), [&What::Personal], "{heading}");
        assert_eq!(refused.wrongs[0].column.as_deref(), Some(heading));
    }
    // A heading that is a number itself is not repeated.
    let refused = Cases::read(b"Modtaget;010190-1234\nx;y\n").unwrap_err();
    assert_eq!(refused.wrongs[0].column.as_deref(), Some("2"));
}

#[test]
fn a_cpr_number_in_any_cell_is_refused_alone_and_never_repeated() {
    for cell in ["010190-1234", "se 0101901234", "010190\u{a0}1234"] {
        let rows = "x;;y;z;;;p;\n".repeat(3) + GOOD;
        for file in [
            small(&format!("{rows}5.3.2024;;Borgersag;BIF;;{cell};x;\n")),
            // In a column that means nothing here, too.
            small(&format!("{rows}5.3.2024;;Borgersag;BIF;;;x;\n"))
                .replace('\n', &format!(";{cell}\n"))
                .replacen(cell, "Noter", 1),
        ] {
            for bytes in [file.clone().into_bytes(), latin(&file)] {
                let refused = Cases::read(&bytes).unwrap_err();
                assert_eq!(whats(&refused), [&What::Cpr], "{file}");
                assert!(refused.wrongs[0].row.is_some() && refused.wrongs[0].column.is_some());
                assert!(!refused.sentences("x", &danish()).concat().contains("1234"));
            }
        }
    }
}

#[test]
fn a_column_that_holds_names_is_refused_by_what_stands_in_it() {
    // Words of no language in the form of names.
    let name = |row: usize| {
        let letter = char::from(b'a' + (row % 26) as u8);
        format!("Q{letter}x W{letter}q{}", if row.is_multiple_of(4) { "sen" } else { "" })
    };
    let rows = |column: usize| -> String {
        (0..60)
            .map(|row| {
                let mut cells = ["5.3.2024", "", "Borgersag", "BIF", "", "", "Vejledning", ""]
                    .map(str::to_owned);
                cells[column] = name(row);
                cells.join(";") + "\n"
            })
            .collect()
    };
    let unit = Cases::read(small(&rows(5)).as_bytes()).unwrap_err();
    assert_eq!(
        (whats(&unit), unit.wrongs[0].column.as_deref()),
        (vec![&What::Names], Some("Enhed"))
    );
    // The column is called something that means nothing here.
    let noted = small(&rows(5)).replacen("Enhed", "Note", 1);
    assert_eq!(whats(&Cases::read(noted.as_bytes()).unwrap_err()), [&What::Names]);
}

#[test]
fn a_call_to_the_line_with_a_unit_is_refused_and_says_why() {
    let file = small("5.3.2024;;Borgerrådgiverlinjen;BIF;;Center A;Vejledning;\n");
    let refused = Cases::read(file.as_bytes()).unwrap_err();
    assert_eq!(
        refused.wrongs[0].sentence(&danish()),
        "Række 2, kolonnen \"Enhed\": En henvendelse til Borgerrådgiverlinjen må ikke have en enhed. Medarbejdere ringer i fortrolighed. Slet enheden."
    );
    assert!(Cases::read(file.replace("Center A", "").as_bytes()).is_ok());
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    assert_eq!(whats(&Reader::new(1_000_000_000).unwrap_err()), [&What::Bytes(100)]);
    // One that says it is small is stopped where it is not.
    let mut reader = Reader::new(10).unwrap();
    reader.feed(HEAD.as_bytes()).unwrap();
    reader.feed(b"\n").unwrap();
    let piece = GOOD.repeat(20_000);
    let mut fed = 0;
    let refused = loop {
        match reader.feed(piece.as_bytes()) {
            Ok(()) => fed += 1,
            Err(refused) => break refused,
        }
        assert!(fed < 1_000, "never stopped");
    };
    assert_eq!(whats(&refused), [&What::Rows(200_000)]);
    assert_eq!(fed, 10);
    // It stays refused.
    assert!(reader.feed(b"x").is_err() && reader.finish().is_err());
}

#[test]
fn a_file_that_is_no_table_is_told_what_it_is() {
    let told = |bytes: &[u8]| Cases::read(bytes).unwrap_err().wrongs[0].what.clone();
    assert_eq!(told(b"PK\x03\x04\x14\0\x06\0\n"), What::Workbook);
    assert_eq!(told(b"\xff\xfeM\0o\0d\0\n\0"), What::Wide);
    assert_eq!(told(b""), What::Empty);
    assert_eq!(told(HEAD.as_bytes()), What::Empty);
    assert_eq!(told(empty().as_bytes()), What::Empty);
    assert_eq!(told(&vec![b'x'; 70_000]), What::NoTable);
    assert_eq!(
        told(small("5.3.2024;;Borgersag;BIF;;;\"x;\n1;2\n3;4\n").as_bytes()),
        What::OpenQuote
    );
    assert_eq!(told(small("5.3.2024;;Borgersag;BIF;;;\"x\"y;\n").as_bytes()), What::AfterQuote);
    assert_eq!(
        told(small(&format!("5.3.2024;;Borgersag;BIF;;;{};\n", "x".repeat(100_001))).as_bytes()),
        What::LongCell
    );
    assert_eq!(
        told(small(&format!("5.3.2024;;Borgersag;BIF;;;{};\n", "x".repeat(121))).as_bytes()),
        What::Long(120)
    );
    let mixed = [small(GOOD).as_bytes(), &latin("5.3.2024;;Borgersag;BIF;;;på;\n")].concat();
    assert_eq!(told(&mixed), What::Letters);
}

#[test]
fn free_text_is_no_category() {
    let rows: String =
        (0..301).map(|row| format!("5.3.2024;;Borgersag;BIF;;;fri tekst nr. {row};\n")).collect();
    let refused = Cases::read(small(&rows).as_bytes()).unwrap_err();
    assert_eq!(whats(&refused), [&What::Values(300)]);
}

#[test]
fn categories_are_the_same_whatever_their_capitals_and_spaces_but_not_their_signs() {
    let rows = ["§ 1.2", "§ 12", "§  1.2", "ÅBEN sag", "åben Sag"]
        .map(|problem| format!("5.3.2024;;Borgersag;BIF;;;{problem};\n"));
    let cases = Cases::read(small(&rows.concat()).as_bytes()).unwrap();
    assert_eq!(cases.names(Own::Problem), ["§ 1.2", "§ 12", "ÅBEN sag"]);
}

#[test]
fn a_formula_is_harmless_in_what_is_saved_and_reading_it_gives_the_same() {
    let rows = ["=HYPERLINK(\"\"x\"\")", "+1", "-1", "@SUM(A1)", "'=x", "a;b"]
        .map(|problem| format!("5.3.2024;6.3.2024;Borgersag;BIF;Realitet;;\"{problem}\";\n"));
    let cases = Cases::read(small(&rows.concat()).as_bytes()).unwrap();
    let saved = cases.csv();
    assert!(saved.starts_with("\u{feff}Modtaget;Afsluttet;Type;"));
    assert!(saved.split("\r\n").count() == rows.len() + 2 && !saved.contains(";\r\n;"));
    for row in saved.lines().skip(1) {
        for cell in row.split(';').map(|cell| cell.trim_start_matches('"')) {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
    let back = Cases::read(saved.as_bytes()).unwrap();
    assert_eq!(back.cases, cases.cases);
    assert_eq!(back.names(Own::Problem), cases.names(Own::Problem));
}

#[test]
fn what_is_saved_gives_the_same_counts_when_it_is_read() {
    for seed in 0..20 {
        let mut cases = Cases::read(made_up(60, seed).as_bytes()).unwrap();
        let back = Cases::read(cases.csv().as_bytes()).unwrap();
        cases.ignored.clear();
        assert_eq!(back, cases);
    }
}

#[test]
fn every_administration_of_the_directory_is_read_by_code_and_name() {
    let file = include_str!("../../../data/administrations.toml");
    let mut read = 0;
    for line in file.lines() {
        let name = line.strip_prefix("code = \"").and_then(|rest| rest.split('"').next());
        let name = name.or_else(|| line.strip_prefix("name = { da = \"")?.split('"').next());
        if let Some(name) = name {
            assert!(Administration::read(name).is_some(), "{name}");
            read += 1;
        }
    }
    assert!(read >= 14, "only {read} were read");
}

#[test]
fn nobody_reads_more_than_25_words_in_one_breath() {
    for file in Texts::FILES {
        for text in file.text.lines() {
            for sentence in text.split_inclusive(['.', '?', '!', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{words} words: {sentence}");
            }
        }
    }
}
