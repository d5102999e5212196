//! Texts that lie beside the module, each sheet a folder below `texts/`: read, checked against each other, and
//! written as constants of Rust and one file a language, which the browser fetches whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use sha2::{Digest, Sha256};

/// The languages; the first is the measure of the others.
const LANGUAGES: [&str; 2] = ["da", "en"];
/// A family with its struct and its attributes (required?); the message's own text is `title`.
pub(crate) type Family = (&'static str, &'static str, &'static [(&'static str, bool)]);
/// Terms by their names.
pub(crate) type Terms = BTreeMap<String, String>;

/// Marks a placeholder; the next character is `'A'` plus its place.
const SLOT: char = '\u{1}';

/// A folder of texts.
pub(crate) struct Sheet {
    /// The folder below `texts/`.
    pub(crate) folder: &'static str,
    /// How the names of its files begin.
    pub(crate) stem: &'static str,
    /// Whose texts they are, for the documentation.
    pub(crate) whose: &'static str,
    /// The families that have attributes.
    pub(crate) families: &'static [Family],
    /// Families of plain texts.
    pub(crate) plain: &'static [&'static str],
    /// Whether every language says everything. If not, what one leaves out is an empty line, which the page says
    /// in Danish.
    pub(crate) whole: bool,
}

/// A text, by its message and attribute.
type Key = (String, String);

/// What one file says.
struct Read {
    file: String,
    /// In the order of the file.
    texts: Vec<(Key, String)>,
    terms: Terms,
    errors: Vec<String>,
}

/// All files of a sheet.
pub(crate) struct All {
    danish: Read,
    /// The texts of every language, in the order of the Danish ones.
    texts: Vec<Vec<String>>,
    pub(crate) errors: Vec<String>,
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
                            format!("there is no term -{}", term.name)
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

fn read(sheet: &Sheet, folder: &Path, language: &str, terms: Terms) -> Result<Read, Vec<String>> {
    let file = format!("core/texts/{}/{language}.ftl", sheet.folder);
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
        let known = sheet.families.iter().find(|one| one.0 == family).map_or(&[][..], |one| one.2);
        if known.is_empty() && !sheet.plain.contains(&family) {
            read.errors.push(format!("{}: {id}: there is no such family of texts", read.file));
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

/// The terms of `texts/da.ftl`, in which telephone numbers are corrected.
pub(crate) fn terms(core: &Path) -> Result<Terms, Vec<String>> {
    let path = core.join("texts/da.ftl");
    let source =
        fs::read_to_string(path).map_err(|error| vec![format!("core/texts/da.ftl: {error}")])?;
    let lines = source.lines().filter_map(|line| line.strip_prefix('-')?.split_once(" = "));
    Ok(lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// Reads every file of a sheet. `terms` are known beside its own.
pub(crate) fn read_all(sheet: &Sheet, core: &Path, terms: Terms) -> Result<All, Vec<String>> {
    let folder = core.join("texts").join(sheet.folder);
    let danish = read(sheet, &folder, LANGUAGES[0], terms)?;
    let mut errors = danish.errors.clone();
    let mut texts: Vec<Vec<String>> =
        vec![danish.texts.iter().map(|(_, text)| text.clone()).collect()];
    for language in &LANGUAGES[1..] {
        let other = read(sheet, &folder, language, danish.terms.clone())?;
        errors.extend(other.errors.clone());
        texts.push(as_in_danish(sheet, &danish, other, &mut errors));
    }
    let mut seen = BTreeSet::new();
    for ((id, attribute), _) in &danish.texts {
        if !seen.insert((id, attribute)) {
            errors.push(format!("{}: {id}: stands twice", danish.file));
        }
    }
    Ok(All { danish, texts, errors })
}

/// The texts of another language in the order of the Danish ones.
fn as_in_danish(
    sheet: &Sheet,
    danish: &Read,
    other: Read,
    errors: &mut Vec<String>,
) -> Vec<String> {
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
            None if sheet.whole => errors.push(format!("{file}: {shown}: is missing")),
            None => ordered.push(String::new()),
        }
    }
    for key in texts.keys() {
        errors.push(format!("{file}: {}.{}: is not in da.ftl", key.0, key.1));
    }
    ordered
}

/// The placeholders of a text.
fn slots(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect()
}

impl All {
    /// The names of the Danish messages of a family, in the order of the file.
    pub(crate) fn names(&self, family: &str) -> Vec<&str> {
        let of_family = |id: &'_ str| id.split_once('-').is_some_and(|(one, _)| one == family);
        self.danish
            .texts
            .iter()
            .filter(|(key, _)| key.1.is_empty() && of_family(&key.0))
            .filter_map(|(key, _)| Some(key.0.split_once('-')?.1))
            .collect()
    }

    /// Every placeholder must be one of these; `lacks` says of an unknown one what is missing.
    pub(crate) fn check_slots(&self, known: &[&str], lacks: &str) -> Vec<String> {
        let mut errors = Vec::new();
        for ((id, _), text) in &self.danish.texts {
            for slot in slots(text).into_iter().filter(|slot| !known.contains(slot)) {
                errors.push(format!("{}: {id}: there is no {lacks}{slot}", self.danish.file));
            }
        }
        errors
    }

    /// The constants that name the texts; a name of the family `shouted` begins with a capital letter.
    pub(crate) fn constants(&mut self, sheet: &Sheet, shouted: &str, rust: &mut String) {
        let danish = &self.danish;
        let place = |id: &str, attribute: &str| {
            let is_it = |(key, _): &(Key, String)| key.0 == id && key.1 == attribute;
            danish.texts.iter().position(is_it).map(|at| at + 1)
        };
        for (_, shape, attributes) in sheet.families {
            let _ = writeln!(
                rust,
                "/// The texts of one message.\n#[derive(Clone, Copy, Debug)]\npub struct {shape} {{\n    /// The text itself.\n    pub title: Line,"
            );
            for (attribute, _) in *attributes {
                let _ =
                    writeln!(rust, "    /// The text `.{attribute}`.\n    pub {attribute}: Line,");
            }
            let _ = writeln!(rust, "}}");
        }
        let mut modules: BTreeMap<String, String> = BTreeMap::new();
        let messages = danish.texts.iter().zip(1..).filter(|((key, _), _)| key.1.is_empty());
        for (id, at) in messages.map(|((key, _), at)| (&key.0, at)) {
            let Some((family, name)) = id.split_once('-') else { continue };
            let module = modules.entry(family.to_ascii_lowercase()).or_default();
            let name = if family == shouted { capital(name) } else { name.to_owned() };
            let Some((_, shape, attributes)) = sheet.families.iter().find(|one| one.0 == family)
            else {
                let _ = writeln!(module, "pub const {name}: Line = Line({at});");
                continue;
            };
            let mut fields = format!("title: Line({at})");
            for (attribute, required) in *attributes {
                let place = place(id, attribute);
                if *required && place.is_none() {
                    self.errors.push(format!("{}: {id}: lacks .{attribute}", danish.file));
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
            let shape = sheet.families.iter().map(|one| one.1).find(|shape| body.contains(*shape));
            let uses = shape.map_or("Line".to_owned(), |shape| format!("{shape}, Line"));
            let _ = writeln!(rust, "pub mod {module} {{\nuse super::super::{{{uses}}};\n{body}}}");
        }
        let _ = writeln!(rust, "}}");
    }

    /// Writes a file a language, with its placeholders by their places in `known`, and a constant that names it.
    pub(crate) fn files(
        &self,
        sheet: &Sheet,
        known: &[&str],
        out: &Path,
        rust: &mut String,
    ) -> Result<(), Vec<String>> {
        let _ = writeln!(
            rust,
            "/// How many lines a file of {} has.\nconst FILE_LINES: usize = {};",
            sheet.whose,
            self.danish.texts.len() + 1
        );
        for (language, texts) in LANGUAGES.iter().zip(&self.texts) {
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
            let stem = format!("{}-{language}", sheet.stem);
            fs::write(out.join(format!("{stem}.txt")), &file)
                .map_err(|error| vec![format!("{stem}.txt: {error}")])?;
            let name = stem.to_ascii_uppercase().replace('-', "_");
            let _ = writeln!(
                rust,
                "/// The texts of {} in one language.\nconst {name}: File = File {{ name: \"{stem}-{hash}.txt\", text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{stem}.txt\")) }};",
                sheet.whose
            );
        }
        Ok(())
    }
}

/// `navn` → `Navn`.
pub(crate) fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
