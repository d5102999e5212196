//! Reads `folder.toml` and `site.toml`: what the folder to print says by itself, and where the guide lies. Checks that
//! no number is typed a second time, and that the address can be printed as a code.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::value::Datetime;

use crate::directory::{Errors, File, read_file};
use crate::pages::{both, rule_ids};
use crate::schema::Pair;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Folder {
    print: Pair,
    how: Pair,
    heading: Pair,
    order: Pair,
    when: Pair,
    here: Pair,
    decided: Pair,
    own: Pair,
    code: Pair,
    step: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    text: Pair,
    rules: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Site {
    guide: Guide,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Guide {
    address: String,
    by: String,
    day: Option<Datetime>,
}

/// The longest address: nobody types a longer one, and its code would be too fine for a camera.
const LONGEST: usize = 80;

impl Folder {
    fn words(&self) -> [(&'static str, &Pair); 9] {
        [
            ("print", &self.print),
            ("how", &self.how),
            ("heading", &self.heading),
            ("order", &self.order),
            ("when", &self.when),
            ("here", &self.here),
            ("decided", &self.decided),
            ("own", &self.own),
            ("code", &self.code),
        ]
    }
}

/// Reads and checks both files, and writes `folder.rs`.
pub(crate) fn write(data: &Path, rules: &BTreeSet<&str>, out: &Path) -> Result<(), Vec<String>> {
    let one = |error: String| vec![error];
    let folder: File<Folder> = read_file(data, "folder.toml").map_err(one)?;
    let site: File<Site> = read_file(data, "site.toml").map_err(one)?;
    let mut errors = Errors::default();
    check_folder(&folder, rules, &mut errors);
    check_site(&site, &mut errors);
    let errors = errors.all();
    if !errors.is_empty() {
        return Err(errors);
    }
    fs::write(out.join("folder.rs"), written(&folder.holds, &site.holds.guide))
        .map_err(|error| vec![format!("folder.rs: {error}")])
}

fn check_folder(folder: &File<Folder>, rules: &BTreeSet<&str>, errors: &mut Errors) {
    for (field, pair) in folder.holds.words() {
        check_words(&folder.name, field, pair, errors);
    }
    for (at, step) in folder.holds.step.iter().enumerate() {
        let place = format!("{}: step {}", folder.name, at + 1);
        check_words(&place, "text", &step.text, errors);
        if step.rules.is_empty() {
            errors.add(&place, "rules", "is empty: a step rests on a rule");
        }
        errors.known(&place, "rules", &step.rules, rules, "the rules (core/texts/da.ftl)");
    }
}

fn check_words(place: &str, field: &str, pair: &Pair, errors: &mut Errors) {
    errors.pair(place, field, pair);
    for (language, text) in [("da", &pair.da), ("en", &pair.en)] {
        let mut runs = text.split(|sign: char| !sign.is_ascii_digit() && sign != ' ');
        if runs.any(|run| run.bytes().filter(u8::is_ascii_digit).count() > 2) {
            let what = "holds a number: numbers and days come from bodies.toml and the texts";
            errors.add(place, &format!("{field}.{language}"), what);
        }
    }
}

fn check_site(site: &File<Site>, errors: &mut Errors) {
    let place = format!("{}: guide", site.name);
    let Guide { address, by, day } = &site.holds.guide;
    if let Some(day) = day {
        errors.date(&place, "day", day);
    }
    if address.is_empty() {
        if !by.is_empty() || day.is_some() {
            errors.add(&place, "address", "is empty, but `by` or `day` says that it is decided");
        }
        return;
    }
    let name = address.strip_prefix("https://").unwrap_or_default();
    let plain = |sign: char| sign.is_ascii_alphanumeric() || "-._~/%".contains(sign);
    if !name.contains('.') || !name.starts_with(|sign: char| sign.is_ascii_alphanumeric()) {
        errors.add(&place, "address", &format!("\"{address}\" is no address: https://…"));
    } else if !name.chars().all(plain) {
        let what = "may hold letters a-z, digits and - . _ ~ / % only: it is typed from paper";
        errors.add(&place, "address", what);
    } else if address.len() > LONGEST {
        let what = format!("has {} signs, and {LONGEST} are the most", address.len());
        errors.add(&place, "address", &what);
    }
    if by.trim().is_empty() || by.trim() != by {
        errors.add(&place, "by", "is empty or begins or ends with a space: who has decided it?");
    }
    if day.is_none() {
        errors.add(&place, "day", "is missing: when was the address decided?");
    }
}

fn written(folder: &Folder, guide: &Guide) -> String {
    let mut out =
        String::from("/// What the folder says by itself.\npub static FOLDER: Folder = Folder {\n");
    for (field, pair) in folder.words() {
        let _ = writeln!(out, "{field}: {},", both(pair));
    }
    out.push_str("steps: &[");
    for step in &folder.step {
        let rules = rule_ids(&step.rules);
        let _ = writeln!(out, "FolderStep {{ text: {}, rules: {rules} }},", both(&step.text));
    }
    out.push_str(
        "] };\n/// Where the guide lies, once that is decided.\npub static SITE: Option<Site> = ",
    );
    match guide.day.and_then(|day| day.date).filter(|_| !guide.address.is_empty()) {
        None => out.push_str("None;\n"),
        Some(day) => {
            let day = (day.year, day.month, day.day);
            let (address, by) = (&guide.address, &guide.by);
            let _ =
                writeln!(out, "Some(Site {{ address: {address:?}, by: {by:?}, day: {day:?} }});");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_site(text: &str) -> Vec<String> {
        let site = File::of("site.toml", text, toml::from_str(text).unwrap());
        let mut errors = Errors::default();
        check_site(&site, &mut errors);
        errors.all()
    }

    fn site(address: &str, by: &str, day: &str) -> String {
        format!("[guide]\naddress = \"{address}\"\nby = \"{by}\"\n{day}\n")
    }

    const DAY: &str = "day = 2026-12-01";

    #[test]
    fn an_address_is_decided_whole_or_not_at_all() {
        let none = Vec::<String>::new();
        assert_eq!(of_site(&site("", "", "")), none);
        assert_eq!(of_site(&site("https://klag.kk.dk", "Københavns Kommune", DAY)), none);
        for (text, field) in [
            (site("", "Københavns Kommune", ""), "guide: address: is empty"),
            (site("", "", DAY), "guide: address: is empty"),
            (site("https://klag.kk.dk", "", DAY), "guide: by: is empty"),
            (site("https://klag.kk.dk", "Københavns Kommune", ""), "guide: day: is missing"),
        ] {
            let told = of_site(&text);
            assert!(told.len() == 1 && told[0].contains(field), "{told:?}");
        }
    }

    #[test]
    fn an_address_that_nobody_could_type_from_paper_stops_the_build() {
        let long = format!("https://kk.dk/{}", "a".repeat(LONGEST));
        for (address, says) in [
            ("klag.kk.dk", "is no address"),
            ("http://klag.kk.dk", "is no address"),
            ("https://localhost", "is no address"),
            ("https://klag.kk.dk/#svar", "it is typed from paper"),
            ("https://klag.kk.dk/å", "it is typed from paper"),
            ("https://klag.kk.dk /", "it is typed from paper"),
            (long.as_str(), "80 are the most"),
        ] {
            let told = of_site(&site(address, "Københavns Kommune", DAY));
            assert!(told.len() == 1 && told[0].contains(says), "{address}: {told:?}");
        }
        let told = of_site(&site("https://klag.kk.dk", "kk", "day = 2026-12-01T10:00:00"));
        assert!(told[0].contains("guide: day: ") && told[0].contains("no day"), "{told:?}");
    }

    #[test]
    fn what_is_decided_is_written_as_a_row_and_what_is_not_as_none() {
        let folder =
            fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/folder.toml"));
        let folder: Folder = toml::from_str(&folder.unwrap()).unwrap();
        let text = site("https://klag.kk.dk", "kk", DAY);
        let row = written(&folder, &toml::from_str::<Site>(&text).unwrap().guide);
        let wanted =
            r#"Some(Site { address: "https://klag.kk.dk", by: "kk", day: (2026, 12, 1) })"#;
        assert!(row.contains(wanted), "{row}");
        let text = site("", "", "");
        let row = written(&folder, &toml::from_str::<Site>(&text).unwrap().guide);
        assert!(row.ends_with("Option<Site> = None;\n"), "{row}");
    }

    #[test]
    fn a_number_typed_into_the_folder_or_a_step_without_a_rule_stops_the_build() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/folder.toml");
        let good = fs::read_to_string(path).unwrap();
        let told = |text: &str| {
            let folder = File::<Folder>::of("folder.toml", text, toml::from_str(text).unwrap());
            let mut errors = Errors::default();
            let named: BTreeSet<&str> =
                folder.holds.step.iter().flat_map(|step| &step.rules).map(String::as_str).collect();
            let rules = named.into_iter().filter(|rule| *rule != "R999").collect();
            check_folder(&folder, &rules, &mut errors);
            errors.all()
        };
        assert_eq!(told(&good), Vec::<String>::new());
        for number in ["Ring 33 66 14 00.", "Ring 112.", "Siden 2024."] {
            let bad = good.replacen("Brug guiden", number, 1);
            assert!(told(&bad)[0].contains("folder.toml: when.da: holds a number"), "{number}");
        }
        let bad = good.replacen("[\"R22\", \"R23\"]", "[]", 1);
        assert!(told(&bad)[0].contains("step 3: rules: is empty"));
        let bad = good.replacen("[\"R22\", \"R23\"]", "[\"R999\"]", 1);
        assert!(told(&bad)[0].contains("step 3: rules: \"R999\" is not in the rules"));
    }
}
