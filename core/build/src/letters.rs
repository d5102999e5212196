//! Reads `texts/letters/*.ftl`, checks them against each other and writes Rust and one file a language, which the
//! browser fetches when the place of letters is opened. The placeholders of these texts are the gaps that a person
//! fills in: each has a message `Gap-name`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use sha2::{Digest, Sha256};

/// The languages; the first is the one that is sent, and the measure of the others.
const LANGUAGES: [&str; 2] = ["da", "en"];
/// The families with their structs and attributes (required?); the message's own text is `title`.
type Family = (&'static str, &'static str, &'static [(&'static str, bool)]);
const FAMILIES: &[Family] = &[
    (
        "Letter",
        "LetterWords",
        &[
            ("name", true),
            ("to", true),
            ("open", false),
            ("close", false),
            ("say", true),
            ("enclose", true),
            ("send", true),
        ],
    ),
    ("Gap", "GapWords", &[("empty", true), ("hint", false)]),
];
/// Families of plain texts.
const PLAIN: &[&str] = &["Part", "Point", "Send", "Ui", "Mail"];
/// Placeholders that the guide fills in itself.
const OWN: [&str; 2] = ["senest", "fil"];

/// A text, by its message and attribute.
type Key = (String, String);

/// Marks a placeholder, as `letter/sheet.rs` reads it.
const SLOT: char = '\u{1}';

struct Read {
    file: String,
    /// In the order of the file.
    texts: Vec<(Key, String)>,
    terms: BTreeMap<String, String>,
    errors: Vec<String>,
}

impl Read {
    fn text(&mut self, id: &str, pattern: &Pattern<&str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            let wrong = match element {
                PatternElement::TextElement { value } => {
                    text.push_str(value);
                    continue;
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    match inline {
                        InlineExpression::VariableReference { id: slot } => {
                            let _ = write!(text, "{{{}}}", slot.name);
                            continue;
                        }
                        InlineExpression::TermReference { id: term, .. } => {
                            if let Some(value) = self.terms.get(term.name) {
                                text.push_str(value);
                                continue;
                            }
                            format!("the term -{} is not in da.ftl", term.name)
                        }
                        _ => "only { $placeholders } and { -terms } may stand in braces".to_owned(),
                    }
                }
                PatternElement::Placeable { .. } => "selectors are not supported".to_owned(),
            };
            self.errors.push(format!("{}: {id}: {wrong}", self.file));
        }
        text
    }
}

fn read(
    folder: &Path,
    language: &str,
    terms: BTreeMap<String, String>,
) -> Result<Read, Vec<String>> {
    let file = format!("core/texts/letters/{language}.ftl");
    let source = fs::read_to_string(folder.join(format!("{language}.ftl")))
        .map_err(|error| vec![format!("{file}: {error}")])?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        let told = errors.iter().map(|error| {
            let line = source[..error.pos.start].lines().count();
            format!("{file}:{line}: {:?}", error.kind)
        });
        told.collect::<Vec<_>>()
    })?;
    let mut read = Read { file, texts: Vec::new(), terms, errors: Vec::new() };
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            let value = read.text(term.id.name, &term.value);
            read.terms.insert(term.id.name.to_owned(), value);
        }
    }
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let family = id.split_once('-').map_or("", |(family, _)| family);
        let known = FAMILIES.iter().find(|one| one.0 == family).map_or(&[][..], |one| one.2);
        if known.is_empty() && !PLAIN.contains(&family) {
            read.errors.push(format!(
                "{}: {id}: there is no family of letters' texts like this",
                read.file
            ));
        }
        match &message.value {
            Some(value) => {
                let text = read.text(id, value);
                read.texts.push(((id.to_owned(), String::new()), text));
            }
            None => read.errors.push(format!("{}: {id}: has no text", read.file)),
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            if !known.iter().any(|one| one.0 == name) {
                read.errors.push(format!("{}: {id}: does not know .{name}", read.file));
            }
            let text = read.text(id, &attribute.value);
            read.texts.push(((id.to_owned(), name.to_owned()), text));
        }
    }
    Ok(read)
}

/// The placeholders of a text.
fn slots(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect()
}

/// Writes `letters.rs` and the files of texts.
pub(crate) fn write(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let folder = core.join("texts/letters");
    let danish = read(&folder, LANGUAGES[0], BTreeMap::new())?;
    let mut errors = danish.errors.clone();
    let mut all: Vec<Vec<String>> =
        vec![danish.texts.iter().map(|(_, text)| text.clone()).collect()];
    for language in &LANGUAGES[1..] {
        let other = read(&folder, language, danish.terms.clone())?;
        errors.extend(other.errors.clone());
        all.push(as_in_danish(&danish, other, &mut errors));
    }
    let gaps: Vec<&str> = danish
        .texts
        .iter()
        .filter(|(key, _)| key.1.is_empty())
        .filter_map(|(key, _)| key.0.strip_prefix("Gap-"))
        .collect();
    let known: Vec<&str> = gaps.iter().copied().chain(OWN).collect();
    let mut seen = BTreeSet::new();
    for ((id, attribute), text) in &danish.texts {
        if !seen.insert((id, attribute)) {
            errors.push(format!("{}: {id}: stands twice", danish.file));
        }
        for slot in slots(text) {
            if !known.contains(&slot) {
                errors.push(format!("{}: {id}: there is no Gap-{slot}", danish.file));
            }
        }
    }
    let mut rust = String::new();
    gap_enum(&gaps, &mut rust);
    constants(&danish, &gaps, &mut rust, &mut errors);
    let _ = writeln!(
        rust,
        "/// How many lines a file of letters has.\nconst FILE_LINES: usize = {};",
        danish.texts.len() + 1
    );
    for (language, texts) in LANGUAGES.iter().zip(&all) {
        let mut file = "\n".to_owned();
        for text in texts {
            let mut line = text.replace('\n', "\t");
            for (place, name) in known.iter().enumerate() {
                let code = u8::try_from(place).ok().and_then(|place| place.checked_add(b'A'));
                let code = char::from(code.unwrap_or(b'A'));
                line = line.replace(&format!("{{{name}}}"), &format!("{SLOT}{code}"));
            }
            file += &line;
            file.push('\n');
        }
        let hash: String = Sha256::digest(file.as_bytes())
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let stem = format!("breve-{language}");
        fs::write(out.join(format!("{stem}.txt")), &file)
            .map_err(|error| vec![format!("{stem}.txt: {error}")])?;
        let name = stem.to_ascii_uppercase().replace('-', "_");
        let _ = writeln!(
            rust,
            "/// The letters' texts in one language.\nconst {name}: File = File {{ name: \"{stem}-{hash}.txt\", text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{stem}.txt\")) }};"
        );
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    fs::write(out.join("letters.rs"), rust).map_err(|error| vec![format!("letters.rs: {error}")])
}

/// The texts of another language in the order of the Danish ones.
fn as_in_danish(danish: &Read, other: Read, errors: &mut Vec<String>) -> Vec<String> {
    let file = other.file;
    let mut texts: BTreeMap<Key, String> = other.texts.into_iter().collect();
    let mut ordered = Vec::new();
    for (key, wanted) in &danish.texts {
        let shown = format!("{}.{}", key.0, key.1);
        match texts.remove(key) {
            Some(text) => {
                if slots(&text) != slots(wanted) {
                    errors.push(format!("{file}: {shown}: has other placeholders than da.ftl"));
                }
                ordered.push(text);
            }
            None => errors.push(format!("{file}: {shown}: is missing")),
        }
    }
    for key in texts.keys() {
        errors.push(format!("{file}: {}.{}: is not in da.ftl", key.0, key.1));
    }
    ordered
}

fn gap_enum(gaps: &[&str], rust: &mut String) {
    let names: Vec<String> = gaps.iter().map(|gap| capital(gap)).collect();
    let _ = writeln!(
        rust,
        "/// Something that only the person knows, in the order of the file of texts.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]\n#[allow(missing_docs, reason = \"what a gap asks for stands in the texts\")]\npub enum Gap {{ {} }}",
        names.join(", ")
    );
    let list: Vec<String> = names.iter().map(|name| format!("Gap::{name}")).collect();
    let words: Vec<String> =
        names.iter().map(|name| format!("Gap::{name} => words::gap::{name}")).collect();
    let _ = writeln!(
        rust,
        "impl Gap {{\n    /// Every gap.\n    pub const ALL: &'static [Gap] = &[{}];\n    /// How many there are.\n    pub const COUNT: usize = {};\n    /// Its words.\n    pub const fn words(self) -> GapWords {{ match self {{ {} }} }}\n}}",
        list.join(", "),
        names.len(),
        words.join(", ")
    );
}

fn constants(danish: &Read, gaps: &[&str], rust: &mut String, errors: &mut Vec<String>) {
    let place = |id: &str, attribute: &str| {
        danish.texts.iter().position(|(key, _)| key.0 == id && key.1 == attribute).map(|at| at + 1)
    };
    for (_, shape, attributes) in FAMILIES {
        let _ = writeln!(
            rust,
            "/// The texts of one message.\n#[derive(Clone, Copy, Debug)]\npub struct {shape} {{\n    /// The text itself.\n    pub title: Line,"
        );
        for (attribute, _) in *attributes {
            let _ = writeln!(rust, "    /// The text `.{attribute}`.\n    pub {attribute}: Line,");
        }
        let _ = writeln!(rust, "}}");
    }
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    for (id, at) in danish
        .texts
        .iter()
        .zip(1..)
        .filter(|((key, _), _)| key.1.is_empty())
        .map(|((key, _), at)| (&key.0, at))
    {
        let Some((family, name)) = id.split_once('-') else { continue };
        let module = modules.entry(family.to_ascii_lowercase()).or_default();
        let name = if gaps.contains(&name) { capital(name) } else { name.to_owned() };
        let Some((_, shape, attributes)) = FAMILIES.iter().find(|one| one.0 == family) else {
            let _ = writeln!(module, "pub const {name}: Line = Line({at});");
            continue;
        };
        let mut fields = format!("title: Line({at})");
        for (attribute, required) in *attributes {
            let place = place(id, attribute);
            if *required && place.is_none() {
                errors.push(format!("{}: {id}: lacks .{attribute}", danish.file));
            }
            let _ = write!(fields, ", {attribute}: Line({})", place.unwrap_or(0));
        }
        let _ = writeln!(module, "pub const {name}: {shape} = {shape} {{ {fields} }};");
    }
    let _ = writeln!(
        rust,
        "/// The names of the texts.\n#[allow(non_upper_case_globals, missing_docs)]\npub mod words {{"
    );
    for (module, body) in modules {
        let shape = FAMILIES.iter().map(|one| one.1).find(|shape| body.contains(*shape));
        let uses = shape.map_or("Line".to_owned(), |shape| format!("{shape}, Line"));
        let _ = writeln!(rust, "pub mod {module} {{\nuse super::super::{{{uses}}};\n{body}}}");
    }
    let _ = writeln!(rust, "}}");
}

/// `navn` → `Navn`.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
