//! Reads `changes.toml` and `expect.toml`, which pages without a script show, and checks that what they name exists.
//! What the folder to print says is read in `folder.rs`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::value::Datetime;

use crate::directory::{Directory, Errors, File, date, read_file};
use crate::folder;
use crate::schema::Pair;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeFile {
    change: Vec<Change>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    day: Datetime,
    rules: Vec<String>,
    what: Pair,
    why: Pair,
    source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectFile {
    expect: Vec<Expect>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    name: Pair,
    text: Pair,
    rules: Vec<String>,
    topic: String,
    start: Pair,
}

/// Reads and checks both files, and writes `pages.rs`.
pub(crate) fn write(core: &Path, directory: &Directory, out: &Path) -> Result<(), Vec<String>> {
    let data = core.join("data");
    let changes: File<ChangeFile> =
        read_file(&data, "changes.toml").map_err(|error| vec![error])?;
    let expect: File<ExpectFile> = read_file(&data, "expect.toml").map_err(|error| vec![error])?;
    let texts = fs::read_to_string(core.join("texts/da.ftl"))
        .map_err(|error| vec![format!("core/texts/da.ftl: {error}")])?;
    // Every rule has its words: so the texts list the rules.
    let named = texts.lines().filter_map(|line| line.strip_prefix("Rule-")?.split_once(" ="));
    let rules: BTreeSet<&str> = named.map(|(rule, _)| rule).collect();
    let errors = check(&changes, &expect, directory, &rules);
    if !errors.is_empty() {
        return Err(errors);
    }
    let text = written(&changes.holds, &expect.holds);
    fs::write(out.join("pages.rs"), text).map_err(|error| vec![format!("pages.rs: {error}")])?;
    folder::write(&data, &rules, out)
}

fn check(
    changes: &File<ChangeFile>,
    expect: &File<ExpectFile>,
    directory: &Directory,
    rules: &BTreeSet<&str>,
) -> Vec<String> {
    let mut errors = Errors::default();
    let sources: BTreeSet<&str> =
        directory.sources.holds.source.iter().map(|source| source.id.as_str()).collect();
    let topics: BTreeSet<&str> = directory
        .topics
        .iter()
        .flat_map(|file| &file.holds.topic)
        .map(|topic| topic.slug.as_str())
        .collect();
    let mut before = None;
    for (at, row) in changes.holds.change.iter().enumerate() {
        let place = format!("{}: change {}", changes.name, at + 1);
        errors.date(&place, "day", &row.day);
        let day = date(&row.day);
        if day < before {
            errors.add(&place, "day", "is before the day of the row above: the newest stands last");
        }
        before = day;
        errors.known(&place, "rules", &row.rules, rules, "the rules (core/texts/da.ftl)");
        errors.pair(&place, "what", &row.what);
        errors.pair(&place, "why", &row.why);
        let source: Vec<String> = row.source.iter().cloned().collect();
        errors.known(&place, "source", &source, &sources, "sources.toml");
    }
    for (at, row) in expect.holds.expect.iter().enumerate() {
        let place = format!("{}: expect {}", expect.name, at + 1);
        for (field, pair) in [("name", &row.name), ("text", &row.text), ("start", &row.start)] {
            errors.pair(&place, field, pair);
        }
        errors.known(&place, "rules", &row.rules, rules, "the rules (core/texts/da.ftl)");
        let topic = [row.topic.clone()];
        errors.known(&place, "topic", &topic, &topics, "topics/ as a slug");
    }
    errors.all()
}

/// A text in both languages, as Rust.
pub(crate) fn both(pair: &Pair) -> String {
    format!("Both {{ da: {:?}, en: {:?} }}", pair.da, pair.en)
}

/// Rules by their ids, as Rust.
pub(crate) fn rule_ids(rules: &[String]) -> String {
    let rules: Vec<String> = rules.iter().map(|rule| format!("RuleId::{rule}")).collect();
    format!("&[{}]", rules.join(", "))
}

fn written(changes: &ChangeFile, expect: &ExpectFile) -> String {
    let mut out =
        String::from("/// Every change, the newest last.\npub static CHANGES: &[Change] = &[");
    for row in &changes.change {
        let day = row.day.date.map(|day| (day.year, day.month, day.day)).unwrap_or_default();
        let _ = writeln!(
            out,
            "Change {{ day: {day:?}, rules: {}, what: {}, why: {}, source: {:?} }},",
            rule_ids(&row.rules),
            both(&row.what),
            both(&row.why),
            row.source,
        );
    }
    out.push_str("];\n/// What one can expect, in the order of the source.\npub static EXPECT: &[Expect] = &[");
    for row in &expect.expect {
        let _ = writeln!(
            out,
            "Expect {{ name: {}, text: {}, rules: {}, topic: {:?}, start: {} }},",
            both(&row.name),
            both(&row.text),
            rule_ids(&row.rules),
            row.topic,
            both(&row.start),
        );
    }
    out.push_str("];\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(changes: &str, expect: &str) -> Vec<String> {
        let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"));
        let directory = crate::directory::checked(data).unwrap();
        let rules = BTreeSet::from(["R1"]);
        let changes = File::of("changes.toml", changes, toml::from_str(changes).unwrap());
        let expect = File::of("expect.toml", expect, toml::from_str(expect).unwrap());
        check(&changes, &expect, &directory, &rules)
    }

    #[test]
    fn a_change_of_an_unknown_rule_or_before_the_one_above_stops_the_build() {
        let row = |day: &str, rule: &str, source: &str| {
            format!(
                "[[change]]\nday = {day}\nrules = [\"{rule}\"]\nwhat = {{ da = \"a\", en = \"b\" }}\n\
                 why = {{ da = \"a\", en = \"b\" }}\nsource = \"{source}\"\n"
            )
        };
        let good = row("2026-11-23", "R1", "KK1");
        assert_eq!(errors(&good, "expect = []"), Vec::<String>::new());
        let bad = good.clone() + &row("2026-11-22", "R999", "NO");
        let told = errors(&bad, "expect = []").join("\n");
        for words in
            ["change 2: day: is before", "\"R999\" is not in the rules", "\"NO\" is not in sources"]
        {
            assert!(told.contains(words), "{told}");
        }
    }

    #[test]
    fn what_one_can_expect_leads_to_a_topic_that_is_there() {
        let row = "[[expect]]\nname = { da = \"a\", en = \"\" }\ntext = { da = \"a\", en = \"b\" }\nrules = []\n\
                   topic = \"nowhere\"\nstart = { da = \"a\", en = \"b\" }\n";
        let told = errors("change = []", row).join("\n");
        assert!(
            told.contains("name.en: is empty") && told.contains("\"nowhere\" is not in topics/"),
            "{told}"
        );
    }
}
