//! Writes what was read: the constants, the Danish texts, and one file for each other language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::{BETWEEN, Catalogue, FAMILIES, Family, Measure, OPTION, Told};

/// `words.rs`, and the files beside it.
pub(super) fn write(all: &[Told], measure: &Measure, out: &Path) -> Result<(), String> {
    let put = |name: &str, text: &str| {
        fs::write(out.join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    let Some((danish, others)) = all.split_first() else { return Ok(()) };
    let slots: BTreeSet<&str> =
        danish.texts.iter().flat_map(|text| Catalogue::filled(text).0).collect();
    let mut words = shapes(&measure.modules, &slots);
    // Which text has which place, and which placeholder which letter: what a file must agree on with the program.
    let names = measure.keys.iter().map(|key| format!("{key:?}"));
    let check = hash(&format!("{:?} {slots:?}", names.collect::<Vec<_>>()));
    let _ = writeln!(
        words,
        "/// What a file of texts begins and ends with, if it belongs to this build.\nconst CHECK: &str = {check:?};\n/// How many texts there are.\nconst COUNT: usize = {};\n/// How many parts the original has.\nconst PARTS: usize = {};\n/// Where each begins among the texts; the first is there from the start.\nconst BEGINS: [usize; PARTS] = {:?};\n/// The texts of each, one behind the other.\nconst DANISH: [&str; PARTS] = [",
        danish.texts.len(),
        measure.begins.len(),
        measure.begins,
    );
    let coded = |told: &Told| told.texts.iter().map(|text| coded(text, &slots)).collect::<Vec<_>>();
    let originals = coded(danish);
    let ends = measure.begins.iter().skip(1).copied().chain([originals.len()]);
    for (part, (begin, end)) in measure.begins.iter().zip(ends).enumerate() {
        let texts = originals.get(*begin..end).unwrap_or_default();
        put(&format!("tekster-da-{part}.txt"), &texts.join(&BETWEEN.to_string()))?;
        let _ = writeln!(
            words,
            "    include_str!(concat!(env!(\"OUT_DIR\"), \"/tekster-da-{part}.txt\")),"
        );
    }
    words.push_str("];\n");
    let mut files = vec![(String::new(), "\"\"".to_owned())];
    for told in others {
        let mut file = check.clone();
        for text in coded(told).into_iter().chain([check.clone()]) {
            file.push(BETWEEN);
            file.push_str(&text);
        }
        let stem = format!("tekster-{}", told.code);
        put(&format!("{stem}.txt"), &file)?;
        let built = format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{stem}.txt\"))");
        files.push((format!("{stem}-{}.txt", hash(&file)), built));
    }
    languages(all, &files, &mut words);
    put("words.rs", &words)
}

/// The languages: an enum, and a row for each.
fn languages(all: &[Told], files: &[(String, String)], out: &mut String) {
    let _ = writeln!(
        out,
        "/// A language that has a file of texts; Danish first.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Language {{"
    );
    for told in all {
        let _ = writeln!(out, "    /// {}\n    {},", told.head.name, capital(&told.code));
    }
    let named = |told: &Told| format!("Language::{}", capital(&told.code));
    let _ = writeln!(
        out,
        "}}\nimpl Language {{\n    /// Every language.\n    pub const ALL: &'static [Language] = &[{}];",
        all.iter().map(named).collect::<Vec<_>>().join(", ")
    );
    let _ = writeln!(out, "    const ABOUT: &'static [About] = &[");
    for (told, (file, _)) in all.iter().zip(files) {
        let head = &told.head;
        let _ = writeln!(
            out,
            "        About {{ code: {:?}, name: {:?}, rtl: {}, whole: {}, reviewed: {:?}, file: {file:?} }},",
            told.code,
            head.name,
            head.rtl,
            head.whole,
            head.reviewed.as_ref().map(|(who, day)| (who.as_str(), *day)),
        );
    }
    let _ = writeln!(
        out,
        "    ];\n    /// What stands in its file, for programs that run where it was built; empty for Danish.\n    pub const fn built(self) -> &'static str {{\n        match self {{"
    );
    for (told, (_, built)) in all.iter().zip(files) {
        let _ = writeln!(out, "            {} => {built},", named(told));
    }
    let _ = writeln!(out, "        }}\n    }}\n}}");
}

/// A text with each placeholder as its letter.
fn coded(text: &str, slots: &BTreeSet<&str>) -> String {
    let mut text = text.to_owned();
    for (code, slot) in (b'A'..).zip(slots) {
        text = text.replace(&format!("{{{slot}}}"), &format!("\u{1}{}", char::from(code)));
    }
    text
}

/// The first half of a text's hash, as the names of files have it.
fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    })
}

/// The shapes of messages, the placeholders, and the constants by family.
fn shapes(modules: &BTreeMap<String, String>, slots: &BTreeSet<&str>) -> String {
    let mut out = String::new();
    let mut shapes: Vec<&Family> = FAMILIES.iter().collect();
    shapes.push(&OPTION);
    for (_, shape, attributes) in shapes {
        let _ = writeln!(
            out,
            "/// The texts of one message.\n#[derive(Clone, Copy, Debug)]\npub struct {shape} {{\n    /// The text itself.\n    pub title: Text,"
        );
        for (attribute, _) in *attributes {
            let _ = writeln!(
                out,
                "    /// The line `.{attribute}`; may be empty.\n    pub {attribute}: Text,"
            );
        }
        let _ = writeln!(out, "}}");
    }

    let names: Vec<String> = slots.iter().map(|slot| capital(slot)).collect();
    let _ = writeln!(
        out,
        "/// A placeholder in the texts.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Slot {{"
    );
    for (slot, name) in slots.iter().zip(&names) {
        let _ = writeln!(out, "    /// `{{ ${slot} }}`\n    {name},");
    }
    let _ = writeln!(
        out,
        "}}\nimpl Slot {{\n    /// Every placeholder.\n    pub const ALL: &'static [Slot] = &[{}];\n    /// How many there are.\n    pub const COUNT: usize = {};\n}}",
        names.iter().map(|name| format!("Slot::{name}")).collect::<Vec<_>>().join(", "),
        names.len()
    );

    for (module, body) in modules {
        let shapes = FAMILIES.iter().chain([&OPTION]).map(|family| family.1);
        let shape = shapes.into_iter().find(|shape| body.contains(&format!("{shape} {{ ")));
        let mut uses = shape.map_or("Text".to_owned(), |shape| format!("{shape}, Text"));
        if body.contains(" = Late(") {
            uses.insert_str(0, "Late, ");
        }
        let _ = writeln!(
            out,
            "/// Texts of one family.\n#[allow(non_upper_case_globals, missing_docs)]\npub mod {module} {{\n    use super::{{{uses}}};\n{body}}}"
        );
    }
    out
}

/// `AppealAnswer` → `appeal_answer`.
pub(super) fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// `frist` → `Frist`.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
