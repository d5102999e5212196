//! Seeded slips, exported like the rules, and what of ours notices each.

use std::fs;
use std::path::Path;

use klagevejviser_core::{COPENHAGEN, RuleBase};
use klagevejviser_tests::points::Chain;
use klagevejviser_tests::{lawyers, safety, shape, slips};
use klagevejviser_tools::export::{Export, Format, write};
use serde_json::{Value, json};

use crate::cases::today;

/// Writes the slips into folders of their own; the first is none.
pub(crate) fn written(folder: &Path) {
    let none = ("none: the rules as they are", COPENHAGEN);
    let all: Vec<Value> = [none]
        .into_iter()
        .chain(slips::all())
        .enumerate()
        .map(|(at, (slip, base))| {
            let export = Export::of(&base);
            for format in [Format::JsonLogic, Format::Jdm] {
                let folder = folder.join("slips").join(at.to_string()).join(format.name());
                write(&export, format, &folder).unwrap();
            }
            let tables: Vec<&str> = export.sheets.iter().map(|sheet| sheet.name).collect();
            json!({ "slip": slip, "tables": tables, "ours": noticed(&base) })
        })
        .collect();
    fs::write(folder.join("slips-given.json"), json!(all).to_string()).unwrap();
}

/// What notices a slip first: a check of the tables' shape by its name, the laws of safety, or the lawyers' cases.
fn noticed(base: &RuleBase) -> String {
    if let Some((check, _)) = shape::wrong(base).first() {
        return format!("the proof ({check})");
    }
    if safety::safe(&Chain::of(&COPENHAGEN).broken(base), usize::MAX).is_err() {
        return "the proof (safety)".to_owned();
    }
    if !lawyers::wrong(base, &lawyers::cases(today()), true).is_empty() {
        return "the lawyers' cases".to_owned();
    }
    String::new()
}
