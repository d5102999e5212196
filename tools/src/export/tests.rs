use std::collections::{BTreeMap, BTreeSet};

use csv::ReaderBuilder;
use klagevejviser_core::rule::Combination;
use klagevejviser_core::{COPENHAGEN, Fact, RuleId, Step, explore};

use super::{Export, Exported, Format, Gives, Sheet, export};

/// A folder of a test's own, empty at its start.
fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("klagevejviser-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn written(format: Format) -> BTreeMap<&'static str, String> {
    let export = Export::of(&COPENHAGEN);
    let text = |sheet: &Sheet| (sheet.name, format.text(&export.stamp, sheet).unwrap());
    export.sheets.iter().map(text).collect()
}

#[test]
fn every_table_is_a_file_of_its_own_in_every_format() {
    for format in Format::ALL {
        let folder = folder(format.name());
        let Exported { files, bytes } = export(&COPENHAGEN, *format, &folder).unwrap();
        let names: BTreeSet<_> = files.iter().collect();
        assert_eq!(names.len(), COPENHAGEN.facts.len() + COPENHAGEN.tables.len());
        let lengths = files.iter().map(|file| std::fs::read(file).unwrap().len());
        assert_eq!(lengths.sum::<usize>(), bytes);
        println!("{}: {} files, {bytes} bytes", format.name(), files.len());
        std::fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn the_same_rules_give_the_same_bytes() {
    for format in Format::ALL {
        assert_eq!(written(*format), written(*format));
    }
}

#[test]
fn a_changed_row_changes_the_stamp() {
    const ONE_FACT_LESS: klagevejviser_core::RuleBase = klagevejviser_core::RuleBase {
        facts: COPENHAGEN.facts.split_at(7).0,
        tables: COPENHAGEN.tables,
    };
    let (all, less) = (Export::of(&COPENHAGEN).stamp, Export::of(&ONE_FACT_LESS).stamp);
    assert_eq!(all, Export::of(&COPENHAGEN).stamp);
    assert_ne!(all.rules, less.rules);
    assert_eq!(all.rules.len(), 16);
}

#[test]
fn every_file_names_its_stamp_its_facts_with_all_values_and_the_rules_of_every_row() {
    let export = Export::of(&COPENHAGEN);
    for format in Format::ALL {
        for sheet in &export.sheets {
            let text = format.text(&export.stamp, sheet).unwrap();
            assert!(text.contains(&export.stamp.rules), "{}", sheet.name);
            let codes = sheet.reads.iter().flat_map(|fact| fact.values().iter().copied());
            let rows =
                sheet.lines.iter().flat_map(|line| line.by.iter().chain(&line.then).copied());
            for code in codes.chain(sheet.reads.iter().map(|fact| fact.name())).chain(rows) {
                assert!(text.contains(code), "{}, {}: {code}", format.name(), sheet.name);
            }
        }
    }
}

#[test]
fn an_unknown_format_gets_a_sentence_with_the_known_ones() {
    let sentence = Format::named("xls").unwrap_err().to_string();
    assert_eq!(sentence, "`xls` is no format: choose one of jdm, json-logic, dmn, csv");
}

#[test]
fn a_folder_that_cannot_be_written_gets_a_sentence_that_names_it() {
    let file = folder("no-folder");
    std::fs::write(&file, "").unwrap();
    let sentence = export(&COPENHAGEN, Format::Csv, &file.join("inside")).unwrap_err().to_string();
    assert!(
        sentence.starts_with(&format!("{} cannot be written: ", file.join("inside").display()))
    );
    assert!(sentence.ends_with(": choose another folder with --out"), "{sentence}");
    std::fs::remove_file(file).unwrap();
}

/// A line of a CSV file as somebody would read it who has nothing but the file.
struct Read {
    when: Vec<BTreeSet<String>>,
    then: String,
    by: String,
}

fn read(text: &str, reads: &[Fact]) -> Vec<Read> {
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let headers: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let names: Vec<&str> = reads.iter().map(|fact| fact.name()).collect();
    assert_eq!(headers[1..=reads.len()], names);
    let mut rows = reader.into_records().map(Result::unwrap);
    assert_eq!(&rows.next().unwrap()[0], "values");
    let line = |row: csv::StringRecord| Read {
        when: (1..=reads.len())
            .map(|at| {
                row[at].split(", ").filter(|one| !one.is_empty()).map(str::to_owned).collect()
            })
            .collect(),
        then: row[reads.len() + 1].to_owned(),
        by: row[reads.len() + 2].to_owned(),
    };
    rows.map(line).collect()
}

/// The files for spreadsheets have no engine of their own: the first line whose cells are blank or
/// hold the value decides.
fn agree<T: Copy>(
    table: &klagevejviser_core::Table<T>,
    text: &str,
    then: impl Fn(T) -> String,
) -> usize {
    let lines = read(text, table.reads);
    let mut tried = 0;
    explore::every_combination(table, &mut |table, combination: &Combination| {
        let fits = |line: &&Read| {
            line.when.iter().zip(table.reads).zip(combination).all(|((values, fact), value)| {
                values.is_empty() || values.contains(fact.values()[usize::from(*value)])
            })
        };
        let found = lines.iter().find(fits).unwrap();
        let row = table.decide(combination).unwrap();
        let rules: Vec<&str> = row.by.iter().copied().map(RuleId::name).collect();
        let ours = (then(row.then), rules.join(", "));
        assert_eq!((&found.then, &found.by), (&ours.0, &ours.1), "{}", table.name);
        tried += 1;
    });
    tried
}

#[test]
fn the_spreadsheets_decide_every_combination_as_the_tables_do() {
    let texts = written(Format::Csv);
    let mut tried = 0;
    for source in COPENHAGEN.facts {
        let values = source.sets.values();
        let value = |value| values[usize::from(value)].to_owned();
        tried += agree(&source.table, &texts[source.table.name], value);
    }
    for table in COPENHAGEN.tables {
        tried += agree(table, &texts[table.name], |steps: &[Step]| {
            steps.iter().copied().map(Step::name).collect::<Vec<_>>().join(", ")
        });
    }
    assert_eq!(tried, explore::tables(&COPENHAGEN).combinations);
    println!("{tried} combinations, 0 differences");
}

#[test]
fn a_sheet_of_a_fact_gives_one_value_of_it_in_every_row() {
    for sheet in Export::of(&COPENHAGEN).sheets {
        if let Gives::ValueOf(fact) = sheet.gives {
            for line in sheet.lines {
                assert_eq!(line.then.len(), 1);
                assert!(fact.values().contains(&line.then[0]), "{}", sheet.name);
            }
        }
    }
}
