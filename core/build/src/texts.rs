//! Reads `texts/*.ftl`, checks them and writes Rust and the files that the browser fetches, so that the browser
//! loads neither a parser nor keys.
//!
//! `da.ftl` is the measure. A message is named `Family-Name`; a family's attributes are listed in [`FAMILIES`]. Terms
//! (`-name`) stand in `da.ftl` alone and are filled in here, in every language; a term whose name begins with `tel-`
//! is a telephone number. A key, a placeholder or a term that another language lacks, or has too many, stops the
//! build. A language that is only prepared may lack whole texts: those are shown in Danish.

mod head;
#[cfg(test)]
mod tests;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

use head::Head;

/// A family of messages: its prefix, the name of its struct, and its attributes (required?).
type Family = (&'static str, &'static str, &'static [(&'static str, bool)]);

/// Families that have attributes. Any other prefix is a family of plain texts, or, where its
/// messages are the options of a question, of texts with a hint.
const FAMILIES: &[Family] = &[
    ("Question", "QuestionWords", &[("hint", false), ("error", false)]),
    ("Step", "StepWords", &[("text", false), ("how", false)]),
    ("Outcome", "OutcomeWords", &[("means", true), ("bring", false), ("after", false)]),
    ("Source", "SourceWords", &[("date", true)]),
    ("Term", "TermWords", &[("means", true), ("forms", true)]),
    ("Addressee", "AddresseeWords", &[("how", false)]),
];
/// Prefixes of plain texts.
const PLAIN: &[&str] = &[
    "Ui",
    "Rule",
    "Weekday",
    "Month",
    "Working",
    "DateError",
    "Strength",
    "Length",
    "Path",
    "From",
    "Owner",
    "Fact",
    "Table",
];
/// Everything else: the options of a question.
const OPTION: Family = ("", "OptionWords", &[("hint", false)]);

/// The language in which every text stands: the measure of the others, and compiled in.
const DANISH: &str = "da";

/// The parts of the Danish texts that come later, as a heading of `da.ftl` names them: `## Kilder (senere: regler)`.
/// All others stand in the part that everybody has from the start.
const LATER: [&str; 4] = ["regler", "opslag", "handlinger", "sider"];

/// A text, by its message and the attribute; the message's own text has none.
type Key = (String, &'static str);

/// What one file says.
struct Catalogue {
    file: String,
    source: String,
    head: Head,
    terms: BTreeMap<String, String>,
    texts: BTreeMap<Key, String>,
    errors: Vec<String>,
}

/// What Danish says: the texts part by part in the order of the file, and the modules of their names.
#[derive(Default)]
struct Measure {
    keys: Vec<Option<Key>>,
    /// Where each part begins among them; the first is the one that is there from the start.
    begins: Vec<usize>,
    modules: BTreeMap<String, String>,
}

impl Catalogue {
    /// Where a message begins: file and line.
    fn place(&self, id: &str) -> String {
        let begins = |line: &str| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        match self.source.lines().position(begins) {
            Some(at) => format!("{}:{}", self.file, at + 1),
            None => self.file.clone(),
        }
    }

    /// Notes an error with the line on which the message begins.
    fn error(&mut self, id: &str, what: &str) {
        self.errors.push(format!("{}: {id}: {what}", self.place(id)));
    }

    /// A pattern as the string that `words.rs` reads; slots are written `{name}` until all are known.
    fn text(&mut self, id: &str, pattern: &Pattern<&str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::VariableReference { id: slot } => {
                        let _ = write!(text, "{{{}}}", slot.name);
                    }
                    InlineExpression::TermReference { id: term, .. } => match self.terms.get(term.name) {
                        Some(value) => text.push_str(value),
                        None => self.error(id, &format!("the term -{} is not in {DANISH}.ftl", term.name)),
                    },
                    InlineExpression::StringLiteral { value } => text.push_str(value),
                    _ => self.error(id, "only { $placeholders }, { -terms } and { \"strings\" } may stand in braces"),
                },
                PatternElement::Placeable { .. } => self.error(id, "selectors are not supported"),
            }
        }
        text
    }

    /// A message with its attributes, each of which its family must know.
    fn message(&mut self, message: &Message<&str>) {
        let id = message.id.name;
        let Some((prefix, _)) = id.split_once('-') else {
            self.error(id, "a message is named Family-Name");
            return;
        };
        let Some(value) = &message.value else {
            self.error(id, "has no text");
            return;
        };
        let text = self.text(id, value);
        if self.texts.insert((id.to_owned(), ""), text).is_some() {
            self.error(id, "stands twice");
        }
        let known = family(prefix).map_or(&[][..], |family| family.2);
        for attribute in &message.attributes {
            let name = attribute.id.name;
            match known.iter().find(|known| known.0 == name) {
                Some((known, _)) => {
                    let text = self.text(id, &attribute.value);
                    self.texts.insert((id.to_owned(), known), text);
                }
                None => {
                    self.error(
                        id,
                        &format!("has .{name}, which the family {prefix} does not know"),
                    );
                }
            }
        }
    }

    /// The placeholders and the telephone numbers of a text, in an order of their own.
    fn filled(text: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let between = |open: char, close: char| {
            let parts = text.split(open).skip(1);
            parts.filter_map(move |part| part.split(close).next()).collect()
        };
        (between('{', '}'), between(PHONE, PHONE_END))
    }

    /// The texts in the order of the Danish ones; what a prepared language lacks is left to Danish.
    fn ordered(&mut self, measure: &Measure, danish: &Catalogue) -> Vec<String> {
        let mut texts = Vec::new();
        for key in &measure.keys {
            let Some(key) = key else {
                texts.push(String::new());
                continue;
            };
            let (id, attribute) = key;
            let shown = if attribute.is_empty() { String::new() } else { format!(".{attribute} ") };
            let Some(text) = self.texts.remove(key) else {
                if self.head.whole {
                    self.error(
                        id,
                        &format!("{shown}is missing; it stands in {}", danish.place(id)),
                    );
                }
                texts.push(LEFT_TO_DANISH.to_string());
                continue;
            };
            let (slots, phones) = Self::filled(&text);
            let (wanted, numbers) =
                danish.texts.get(key).map(|text| Self::filled(text)).unwrap_or_default();
            let mut wrong = Vec::new();
            for slot in wanted.difference(&slots) {
                wrong.push(format!("{shown}lacks {{ ${slot} }}"));
            }
            for slot in slots.difference(&wanted) {
                wrong
                    .push(format!("{shown}has {{ ${slot} }}, which {} does not have", danish.file));
            }
            if phones != numbers {
                wrong.push(format!("{shown}has other telephone numbers than {}", danish.file));
            }
            for what in wrong {
                self.error(id, &what);
            }
            texts.push(if self.head.rtl { apart(&text) } else { text });
        }
        for (id, attribute) in std::mem::take(&mut self.texts).into_keys() {
            let shown = if attribute.is_empty() { String::new() } else { format!(".{attribute} ") };
            self.error(&id, &format!("{shown}is not in {}", danish.file));
        }
        texts
    }
}

/// A text that is written from right to left, with its Danish words set apart: from the first Latin letter of a run
/// to the last, with what stands between them.
fn apart(text: &str) -> String {
    let is_latin = |sign: char| sign.is_ascii_alphabetic() || "æøåÆØÅé".contains(sign);
    let joins = |sign: char| is_latin(sign) || sign.is_ascii_digit() || " .,-@/".contains(sign);
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|sign: char| sign == '{' || is_latin(sign)) {
        let (before, run) = rest.split_at(start);
        out.push_str(before);
        // A placeholder is no word.
        if run.starts_with('{') {
            let end = run.find('}').map_or(run.len(), |at| at + 1);
            out.push_str(&run[..end]);
            rest = &run[end..];
            continue;
        }
        let reach = run.find(|sign| !joins(sign)).unwrap_or(run.len());
        let last = run[..reach].char_indices().rfind(|(_, sign)| is_latin(*sign));
        let end = last.map_or(reach, |(at, sign)| at + sign.len_utf8());
        out.push(APART);
        out.push_str(&run[..end]);
        out.push(APART_END);
        rest = &run[end..];
    }
    out + rest
}

/// Opens words that read from left to right (a Unicode isolate, which holds where no element can stand), and closes
/// them.
const APART: char = '\u{2066}';
const APART_END: char = '\u{2069}';
/// Opens a telephone number in a text, and closes it.
const PHONE: char = '\u{2}';
const PHONE_END: char = '\u{3}';
/// Stands between the texts of a file.
const BETWEEN: char = '\u{4}';
/// Stands for a text that a prepared language leaves to Danish.
const LEFT_TO_DANISH: char = '\u{6}';

/// Reads one file. `terms` are those of `da.ftl`; there they are collected.
fn read(
    folder: &Path,
    code: &str,
    terms: Option<&BTreeMap<String, String>>,
) -> Result<Catalogue, Vec<String>> {
    let file = format!("core/texts/{code}.ftl");
    let source = fs::read_to_string(folder.join(format!("{code}.ftl")))
        .map_err(|error| vec![format!("{file}: {error}")])?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        let told = errors.iter().map(|error| {
            let line = source[..error.pos.start].lines().count().max(1);
            format!("{file}:{line}: {:?}", error.kind)
        });
        told.collect::<Vec<_>>()
    })?;
    let mut errors = Vec::new();
    let head = head::read(&file, &source, code == DANISH, &mut errors);
    let mut catalogue = Catalogue {
        file,
        source: source.clone(),
        head,
        terms: terms.cloned().unwrap_or_default(),
        texts: BTreeMap::new(),
        errors,
    };
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            let id = term.id.name;
            if terms.is_some() {
                catalogue.error(&format!("-{id}"), &format!("terms stand in {DANISH}.ftl alone"));
                continue;
            }
            let mut value = catalogue.text(id, &term.value);
            if id.starts_with("tel-") {
                value = format!("{PHONE}{value}{PHONE_END}");
            }
            catalogue.terms.insert(id.to_owned(), value);
        }
    }
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => catalogue.message(message),
            Entry::Junk { content } => {
                catalogue.errors.push(format!("{}: cannot be read: {content}", catalogue.file));
            }
            _ => {}
        }
    }
    Ok(catalogue)
}

/// Which part each line's message is of: that of the heading above it.
fn parts(danish: &mut Catalogue) -> Vec<usize> {
    let mut part = 0;
    let mut parts = Vec::new();
    for (number, line) in (1..).zip(danish.source.lines()) {
        if let Some(title) = line.strip_prefix("## ") {
            let named = title.strip_suffix(')').and_then(|title| title.rsplit_once("(senere: "));
            part = match named {
                None => 0,
                Some((_, name)) => match LATER.iter().position(|known| *known == name) {
                    Some(at) => at + 1,
                    None => {
                        let expected = LATER.join(", ");
                        let file = &danish.file;
                        let told = format!(
                            "{file}:{number}: senere: \"{name}\": expected one of {expected}"
                        );
                        danish.errors.push(told);
                        0
                    }
                },
            };
        }
        parts.push(part);
    }
    parts
}

/// The Danish texts part by part in the order of the file, and the constants that name them.
fn measure(danish: &mut Catalogue) -> Measure {
    // The first text is empty: a line that a message leaves out.
    let mut measure = Measure { keys: vec![None], begins: vec![0], ..Measure::default() };
    let parts = parts(danish);
    let source = danish.source.clone();
    let ids = source.lines().zip(parts).filter_map(|(line, part)| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        danish.texts.contains_key(&(id.to_owned(), "")).then_some((part, id))
    });
    let mut seen = BTreeSet::new();
    let mut ids: Vec<_> = ids.filter(|(_, id)| seen.insert(*id)).collect();
    ids.sort_by_key(|(part, _)| *part);
    for (part, id) in ids {
        let Some((prefix, name)) = id.split_once('-') else { continue };
        measure.begins.resize(part + 1, measure.keys.len());
        let mut place = |attribute| {
            measure.keys.push(Some((id.to_owned(), attribute)));
            measure.keys.len() - 1
        };
        let main = place("");
        let module = measure.modules.entry(write::snake(prefix)).or_default();
        let (shape, value) = match family(prefix) {
            None => ("Text", format!("Text({main})")),
            Some((_, shape, attributes)) => {
                let mut fields = format!("title: Text({main})");
                for (attribute, required) in *attributes {
                    let found = danish.texts.contains_key(&(id.to_owned(), *attribute));
                    if !found && *required {
                        danish.error(id, &format!("lacks .{attribute}"));
                    }
                    let at = if found { place(attribute) } else { 0 };
                    let _ = write!(fields, ", {attribute}: Text({at})");
                }
                (*shape, format!("{shape} {{ {fields} }}"))
            }
        };
        let _ = match part {
            0 => writeln!(module, "pub const {name}: {shape} = {value};"),
            _ => writeln!(module, "pub const {name}: Late<{shape}, {part}> = Late({value});"),
        };
    }
    measure.begins.resize(LATER.len() + 1, measure.keys.len());
    measure
}

/// The family of messages with this prefix; none for plain texts.
fn family(prefix: &str) -> Option<&'static Family> {
    if PLAIN.contains(&prefix) {
        return None;
    }
    Some(FAMILIES.iter().find(|family| family.0 == prefix).unwrap_or(&OPTION))
}

/// Every language that has a file, Danish first, then by code.
fn codes(folder: &Path) -> Result<Vec<String>, Vec<String>> {
    let sorry = |error: std::io::Error| vec![format!("core/texts: {error}")];
    let mut codes = Vec::new();
    for entry in fs::read_dir(folder).map_err(sorry)? {
        let name = entry.map_err(sorry)?.file_name();
        // A longer name is a part of a language that is not joined yet.
        let code = name.to_str().and_then(|name| name.strip_suffix(".ftl"));
        codes.extend(code.filter(|code| code.len() == 2 && *code != DANISH).map(str::to_owned));
    }
    codes.sort();
    // English first: more people read it than the others.
    codes.sort_by_key(|code| code != "en");
    codes.insert(0, DANISH.to_owned());
    Ok(codes)
}

/// A language, with its texts in the order of the Danish ones.
struct Told {
    code: String,
    head: Head,
    texts: Vec<String>,
}

/// Writes `words.rs`, and the file of each language but Danish.
pub(crate) fn write(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let folder = core.join("texts");
    let mut danish = read(&folder, DANISH, None)?;
    let measure = measure(&mut danish);
    let mut errors = std::mem::take(&mut danish.errors);
    let in_order = measure
        .keys
        .iter()
        .map(|key| key.as_ref().and_then(|key| danish.texts.get(key)).cloned().unwrap_or_default());
    let mut all = vec![Told {
        code: DANISH.to_owned(),
        head: danish.head.clone(),
        texts: in_order.collect(),
    }];
    for code in codes(&folder)?.into_iter().skip(1) {
        match read(&folder, &code, Some(&danish.terms)) {
            Ok(mut catalogue) => {
                let texts = catalogue.ordered(&measure, &danish);
                errors.append(&mut catalogue.errors);
                all.push(Told { code, head: catalogue.head, texts });
            }
            Err(mut told) => errors.append(&mut told),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    write::write(&all, &measure, out).map_err(|error| vec![error])
}
