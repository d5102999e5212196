//! What only the staff pages hold: their sheet of texts, and `klarret.toml`, `line.toml`, `initiatives.toml` and
//! `survey.toml`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::directory::{Directory, Errors, File, minutes, read_file};
use crate::rust::{hours_row, source_ids};
use crate::schema::{Danish, DanishWords, Hours};
use crate::sheet::{Sheet, read_all, terms};

const SHEET: Sheet = Sheet {
    folder: "staff",
    stem: "medarbejder",
    whose: "the staff pages",
    families: &[
        ("Source", "SourceWords", &[("date", true)]),
        ("Page", "PageWords", &[("short", true), ("words", true)]),
        (
            "Part",
            "PartWords",
            &[
                ("text", false),
                ("list", false),
                ("say", false),
                ("english", false),
                ("note", false),
                ("words", true),
            ],
        ),
    ],
    plain: &["Ui", "Rule"],
    whole: false,
};
/// Placeholders that the guide fills in itself, in the order of `staff::texts::Slot`.
const OWN: [&str; 4] = ["dato", "tid", "tal", "navn"];

/// Writes `staff_texts.rs` and the files of texts.
pub(crate) fn texts(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut all = read_all(&SHEET, core, terms(core)?)?;
    all.errors.extend(all.check_slots(&OWN, "placeholder $"));
    let mut rust = String::new();
    all.constants(&SHEET, "", &mut rust);
    if !all.errors.is_empty() {
        return Err(all.errors);
    }
    all.files(&SHEET, &OWN, out, &mut rust)?;
    fs::write(out.join("staff_texts.rs"), rust)
        .map_err(|error| vec![format!("staff_texts.rs: {error}")])
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KlarRetFile {
    klarret: Vec<KlarRet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KlarRet {
    number: u8,
    topic: Danish,
    about: Danish,
    date: Option<Danish>,
    words: DanishWords,
    read: bool,
    sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineFile {
    date: Danish,
    source: String,
    hours: Vec<Hours>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InitiativeFile {
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    name: Danish,
    initiative: Vec<Initiative>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Initiative {
    id: String,
    text: Danish,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SurveyFile {
    year: u16,
    source: String,
    figure: Vec<Figure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Figure {
    percent: u8,
    says: Danish,
    asks: Danish,
}

/// The files of data.
struct Data {
    klarret: File<KlarRetFile>,
    line: File<LineFile>,
    initiatives: File<InitiativeFile>,
    survey: File<SurveyFile>,
}

/// Reads and checks the files, and writes `staff_data.rs`.
pub(crate) fn data(core: &Path, directory: &Directory, out: &Path) -> Result<(), Vec<String>> {
    let folder = core.join("data");
    let one = |error: String| vec![error];
    let data = Data {
        klarret: read_file(&folder, "klarret.toml").map_err(one)?,
        line: read_file(&folder, "line.toml").map_err(one)?,
        initiatives: read_file(&folder, "initiatives.toml").map_err(one)?,
        survey: read_file(&folder, "survey.toml").map_err(one)?,
    };
    let errors = check(&data, directory);
    if !errors.is_empty() {
        return Err(errors);
    }
    fs::write(out.join("staff_data.rs"), written(&data, directory))
        .map_err(|error| vec![format!("staff_data.rs: {error}")])
}

fn check(data: &Data, directory: &Directory) -> Vec<String> {
    let mut errors = Errors::default();
    let sources: BTreeSet<&str> =
        directory.sources.holds.source.iter().map(|source| source.id.as_str()).collect();
    let one = |id: &String| std::slice::from_ref(id).to_vec();

    let file = &data.klarret;
    let mut before = 0;
    for row in &file.holds.klarret {
        let place = format!("{}: klarret {}", file.name, row.number);
        if row.number <= before {
            errors.add(&place, "number", "stands twice, or after a higher one");
        }
        before = row.number;
        for (field, text) in [("topic", Some(&row.topic)), ("about", Some(&row.about))]
            .into_iter()
            .chain([("date", row.date.as_ref())])
        {
            if let Some(text) = text {
                errors.danish(&place, field, text);
            }
        }
        if row.words.da.is_empty() {
            errors.add(&place, "words.da", "is empty: nobody would find it");
        }
        if row.sources.is_empty() {
            errors.add(&place, "sources", "names where it was seen");
        }
        errors.known(&place, "sources", &row.sources, &sources, "sources.toml");
    }

    let file = &data.line;
    errors.danish(&file.name, "date", &file.holds.date);
    errors.known(&file.name, "source", &one(&file.holds.source), &sources, "sources.toml");
    for (at, hours) in file.holds.hours.iter().enumerate() {
        let place = format!("{}: hours {}", file.name, at + 1);
        for (field, time) in [("from", &hours.from), ("to", &hours.to)] {
            if minutes(time).is_none() {
                errors.add(&place, field, &format!("\"{time}\" is no time like 09:00"));
            }
        }
        errors.known(&place, "source", &one(&hours.source), &sources, "sources.toml");
        errors.date(&place, "seen", &hours.seen);
    }

    let file = &data.initiatives;
    let mut ids = BTreeSet::new();
    for group in &file.holds.group {
        errors.danish(&file.name, "group.name", &group.name);
        for row in &group.initiative {
            let place = file.place(&row.id);
            if !ids.insert(&row.id) {
                errors.add(&place, "id", "stands twice");
            }
            let plain = |sign: char| sign.is_ascii_lowercase() || sign == '-';
            if row.id.is_empty() || !row.id.chars().all(plain) {
                errors.add(&place, "id", "may hold small letters a-z and hyphens only");
            }
            errors.danish(&place, "text", &row.text);
        }
    }

    let file = &data.survey;
    errors.known(&file.name, "source", &one(&file.holds.source), &sources, "sources.toml");
    for (at, row) in file.holds.figure.iter().enumerate() {
        let place = format!("{}: figure {}", file.name, at + 1);
        if row.percent > 100 {
            errors.add(&place, "percent", &format!("{} is more than 100", row.percent));
        }
        errors.danish(&place, "says", &row.says);
        errors.danish(&place, "asks", &row.asks);
    }
    errors.all()
}

fn written(data: &Data, directory: &Directory) -> String {
    let mut out = String::from(
        "/// Every KlarRet that has been seen named, by its number.\npub static KLARRET: &[KlarRet] = &[",
    );
    for row in &data.klarret.holds.klarret {
        let _ = writeln!(
            out,
            "KlarRet {{ number: {}, topic: {:?}, about: {:?}, date: {:?}, words: &{:?}, read: {}, sources: {} }},",
            row.number,
            row.topic.da,
            row.about.da,
            row.date.as_ref().map(|date| date.da.as_str()).unwrap_or_default(),
            row.words.da,
            row.read,
            source_ids(directory, &row.sources),
        );
    }
    let line = &data.line.holds;
    let hours: Vec<String> = line.hours.iter().map(|hours| hours_row(directory, hours)).collect();
    let _ = writeln!(
        out,
        "];\n/// Borgerrådgiverlinjen.\npub static LINE: Hotline = Hotline {{ hours: &[{}], date: {:?}, sources: {} }};",
        hours.join(", "),
        line.date.da,
        source_ids(directory, std::slice::from_ref(&line.source)),
    );
    let _ = writeln!(
        out,
        "/// What an administration can do, group by group.\npub static INITIATIVES: &[Group] = &["
    );
    for group in &data.initiatives.holds.group {
        let rows: Vec<String> = group
            .initiative
            .iter()
            .map(|row| format!("Initiative {{ id: {:?}, text: {:?} }}", row.id, row.text.da))
            .collect();
        let _ = writeln!(
            out,
            "Group {{ name: {:?}, initiatives: &[{}] }},",
            group.name.da,
            rows.join(", ")
        );
    }
    let survey = &data.survey.holds;
    let figures: Vec<String> = survey
        .figure
        .iter()
        .map(|row| {
            format!(
                "Figure {{ percent: {}, says: {:?}, asks: {:?} }}",
                row.percent, row.says.da, row.asks.da
            )
        })
        .collect();
    let _ = writeln!(
        out,
        "];\n/// The survey.\npub static SURVEY: Survey = Survey {{ year: {}, sources: {}, figures: &[{}] }};",
        survey.year,
        source_ids(directory, std::slice::from_ref(&survey.source)),
        figures.join(", "),
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(klarret: &str, line: &str, initiatives: &str, survey: &str) -> String {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"));
        let directory = crate::directory::checked(folder).unwrap();
        let data = Data {
            klarret: File::of("klarret.toml", klarret, toml::from_str(klarret).unwrap()),
            line: File::of("line.toml", line, toml::from_str(line).unwrap()),
            initiatives: File::of(
                "initiatives.toml",
                initiatives,
                toml::from_str(initiatives).unwrap(),
            ),
            survey: File::of("survey.toml", survey, toml::from_str(survey).unwrap()),
        };
        check(&data, &directory).join("\n")
    }

    const LINE: &str = "date.da = \"marts\"\nsource = \"SEED2\"\nhours = []\n";

    fn klarret(number: u8, source: &str) -> String {
        format!(
            "[[klarret]]\nnumber = {number}\ntopic.da = \"a\"\nabout.da = \"b\"\nwords.da = [\"c\"]\nread = false\nsources = [\"{source}\"]\n"
        )
    }

    #[test]
    fn what_is_wrong_in_the_data_of_the_staff_pages_is_told_with_its_row_and_field() {
        let good = errors(
            &klarret(1, "SEED3"),
            LINE,
            "group = []",
            "year = 2019\nsource = \"SEED2\"\nfigure = []\n",
        );
        assert_eq!(good, "");
        let twice = klarret(2, "NO") + &klarret(2, "SEED3").replace("\"b\"", "\"\"");
        let line = "date.da = \"marts\"\nsource = \"SEED2\"\n[[hours]]\ndays = [\"Mon\"]\nfrom = \"9\"\nto = \"20:00\"\nsource = \"SEED2\"\nseen = 2026-11-23\n";
        let group = "[[group]]\nname.da = \"a\"\n[[group.initiative]]\nid = \"a\"\ntext.da = \"b\"\n[[group.initiative]]\nid = \"a\"\ntext.da = \"b \"\n";
        let survey = "year = 2019\nsource = \"SEED2\"\n[[figure]]\npercent = 101\nsays.da = \"a\"\nasks.da = \"b\"\n";
        let told = errors(&twice, line, group, survey);
        for words in [
            "klarret 2: sources: \"NO\" is not in sources.toml",
            "klarret 2: number: stands twice",
            "klarret 2: about.da: is empty",
            "hours 1: from: \"9\" is no time like 09:00",
            "initiatives.toml:4: a: id: stands twice",
            "a: text.da: begins or ends with a space",
            "figure 1: percent: 101 is more than 100",
        ] {
            assert!(told.contains(words), "{words}:\n{told}");
        }
    }
}
