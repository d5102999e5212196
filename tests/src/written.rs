//! The texts of the project as they are written, file by file, in one language: for checks of each word. They are
//! read beside the build, so that a word is also looked at where no page shows it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use toml::Value;

use crate::screens::Screen;

/// Words of somebody who searches stand in these fields and attributes, and may be misspelt on purpose; the others hold
/// names and numbers for the machine.
const NOT_TEXT: [&str; 1] = ["words"];

/// What a colleague can say to a citizen in English stands in the Danish file, under this attribute.
const ENGLISH: &str = "english";

/// The texts in a language, by the file in which they stand.
///
/// # Panics
/// Where a file cannot be read.
pub fn texts(project: &Path, language: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    let mut put = |path: &Path, texts: Vec<String>| {
        let name = path.strip_prefix(project).unwrap_or(path).to_string_lossy().into_owned();
        found.insert(name, texts);
    };
    for path in files(&project.join("core/texts"), "ftl") {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if name == language || name.starts_with(&format!("{language}-")) {
            put(&path, of_fluent(&read(&path), |attribute| attribute != ENGLISH));
        } else if language == "en" && name == "da" {
            put(&path, of_fluent(&read(&path), |attribute| attribute == ENGLISH));
        }
    }
    for path in files(&project.join("core/data"), "toml") {
        let table: toml::Table = read(&path).parse().unwrap_or_else(|error| stop(&path, &error));
        let mut texts = Vec::new();
        of_table(&Value::Table(table), language, &mut texts);
        put(&path, texts);
    }
    for path in
        files(&project.join("web/static"), "html").into_iter().chain([project.join("index.html")])
    {
        let html = read(&path);
        // What stands in braces is filled in, and no part of a word.
        let html: String = html
            .split('{')
            .map(|piece| match piece.split_once('}') {
                Some((_, after)) => after,
                None => piece,
            })
            .collect::<Vec<_>>()
            .join(" ");
        let whole = html.contains(&format!("<html lang=\"{language}\""));
        let part = html.split_once("<section lang=\"en\" id=\"english\">");
        let html = match (language, part) {
            _ if whole => Some(html.as_str()),
            ("en", Some((_, english))) => Some(english),
            // A part of a page, or the frame of one.
            ("da", _) if !html.contains("<html lang=\"en\"") => Some(html.as_str()),
            _ => None,
        };
        if let Some(html) = html {
            put(&path, Screen::of_html(String::new(), &without_code(html)).all);
        }
    }
    found
}

/// A page without what is to be copied into another: that is for machines.
fn without_code(html: &str) -> String {
    let mut pieces = html.split("<code");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        text + " " + piece.split_once("</code>").map_or("", |(_, rest)| rest)
    })
}

#[allow(clippy::panic, reason = "a test that cannot read its texts must stop")]
fn stop<T>(path: &Path, error: &dyn std::fmt::Display) -> T {
    panic!("{}: {error}", path.display())
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| stop(path, &error))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| stop(folder, &error));
    let mut found = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|one| one == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The texts of a file; a message's own text has an attribute without a name.
fn of_fluent(source: &str, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = Vec::new();
    let mut put = |pattern: &Pattern<&str>| {
        let pieces = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => *value,
            // What is filled in is no part of a word.
            PatternElement::Placeable { .. } => " ",
        });
        texts.push(pieces.collect());
    };
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        value.into_iter().filter(|_| wanted("")).for_each(&mut put);
        let named = |name: &str| wanted(name) && !NOT_TEXT.contains(&name);
        let attributes = attributes.iter().filter(|one| named(one.id.name));
        attributes.for_each(|attribute| put(&attribute.value));
    }
    texts
}

fn of_table(value: &Value, language: &str, texts: &mut Vec<String>) {
    match value {
        Value::Table(table) => {
            for (name, value) in table.iter().filter(|(name, _)| !NOT_TEXT.contains(&name.as_str()))
            {
                match value {
                    Value::String(text) if name == language => texts.push(text.clone()),
                    _ => of_table(value, language, texts),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| of_table(value, language, texts)),
        _ => {}
    }
}
