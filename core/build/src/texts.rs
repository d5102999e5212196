//! Reads `texts/da.ftl`, checks it and writes Rust: one constant a message, so that the browser loads
//! neither a parser nor keys.
//!
//! A message is named `Family-Name`; a family's attributes are listed in [`FAMILIES`]. Terms
//! (`-name`) are filled in here; a term whose name begins with `tel-` is a telephone number.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

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

/// What the file says, with every text in the order of the file.
struct Catalogue {
    file: String,
    source: String,
    terms: BTreeMap<String, String>,
    slots: BTreeSet<String>,
    errors: Vec<String>,
}

impl Catalogue {
    /// Notes an error with the line on which the message begins.
    fn error(&mut self, id: &str, what: &str) {
        let line = self
            .source
            .lines()
            .position(|line| line.starts_with(&format!("{id} =")))
            .map_or(0, |at| at + 1);
        self.errors.push(format!("{}:{line}: {id}: {what}", self.file));
    }

    /// A pattern as the string that `words.rs` reads; slots are written `{name}` until all are known.
    fn text(&mut self, id: &str, pattern: &Pattern<&str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::VariableReference { id: slot } => {
                        self.slots.insert(slot.name.to_owned());
                        let _ = write!(text, "{{{}}}", slot.name);
                    }
                    InlineExpression::TermReference { id: term, .. } => match self.terms.get(term.name) {
                        Some(value) => text.push_str(value),
                        None => self.error(id, &format!("the term -{} is not in the file", term.name)),
                    },
                    InlineExpression::StringLiteral { value } => text.push_str(value),
                    _ => self.error(id, "only { $placeholders }, { -terms } and { \"strings\" } may stand in braces"),
                },
                PatternElement::Placeable { .. } => self.error(id, "selectors are not supported"),
            }
        }
        text
    }
}

/// Writes `words.rs`.
pub(crate) fn write(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let one = |error: String| vec![error];
    let file = "core/texts/da.ftl".to_owned();
    let source = fs::read_to_string(core.join("texts/da.ftl"))
        .map_err(|error| one(format!("{file}: {error}")))?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| {
                let line = source[..error.pos.start].lines().count();
                format!("{file}:{line}: {:?}", error.kind)
            })
            .collect::<Vec<_>>()
    })?;

    let mut catalogue = Catalogue {
        file,
        source: source.clone(),
        terms: BTreeMap::new(),
        slots: BTreeSet::new(),
        errors: Vec::new(),
    };
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            let mut value = catalogue.text(term.id.name, &term.value);
            if term.id.name.starts_with("tel-") {
                value = format!("\u{2}{value}\u{3}");
            }
            catalogue.terms.insert(term.id.name.to_owned(), value);
        }
    }

    let mut texts = vec![String::new()];
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Junk { content } => {
                catalogue.errors.push(format!("{}: cannot be read: {content}", catalogue.file));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name;
        if !seen.insert(id) {
            catalogue.error(id, "stands twice");
        }
        let Some((prefix, name)) = id.split_once('-') else {
            catalogue.error(id, "a message is named Family-Name");
            continue;
        };
        let Some(value) = &message.value else {
            catalogue.error(id, "has no text");
            continue;
        };
        let mut key = |text: String| {
            texts.push(text);
            texts.len() - 1
        };
        let main = catalogue.text(id, value);
        let module = modules.entry(snake(prefix)).or_default();
        if PLAIN.contains(&prefix) {
            let _ = writeln!(module, "pub const {name}: Text = Text({});", key(main));
            continue;
        }
        let (_, shape, attributes) =
            FAMILIES.iter().find(|family| family.0 == prefix).unwrap_or(&OPTION);
        let mut fields = format!("title: Text({})", key(main));
        for (attribute, required) in *attributes {
            let found = message.attributes.iter().find(|found| found.id.name == *attribute);
            let place = match found {
                Some(found) => {
                    let text = catalogue.text(id, &found.value);
                    key(text)
                }
                None if *required => {
                    catalogue.error(id, &format!("lacks .{attribute}"));
                    0
                }
                None => 0,
            };
            let _ = write!(fields, ", {attribute}: Text({place})");
        }
        for attribute in &message.attributes {
            if !attributes.iter().any(|known| known.0 == attribute.id.name) {
                let name = attribute.id.name;
                catalogue
                    .error(id, &format!("has .{name}, which the family {prefix} does not know"));
            }
        }
        let _ = writeln!(module, "pub const {name}: {shape} = {shape} {{ {fields} }};");
    }
    if !catalogue.errors.is_empty() {
        return Err(catalogue.errors);
    }
    let words = rust(&texts, &modules, &catalogue.slots);
    fs::write(out.join("words.rs"), words).map_err(|error| one(format!("words.rs: {error}")))
}

/// The generated module.
fn rust(texts: &[String], modules: &BTreeMap<String, String>, slots: &BTreeSet<String>) -> String {
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

    let _ = writeln!(out, "static DANISH: &[&str] = &[");
    for text in texts {
        let mut text = text.clone();
        for (place, slot) in slots.iter().enumerate() {
            let code = char::from(b'A' + u8::try_from(place).unwrap_or(0));
            text = text.replace(&format!("{{{slot}}}"), &format!("\u{1}{code}"));
        }
        let _ = writeln!(out, "    {text:?},");
    }
    let _ = writeln!(out, "];");
    for (module, body) in modules {
        let shapes = FAMILIES.iter().chain([&OPTION]).map(|family| family.1);
        let shape = shapes.into_iter().find(|shape| body.contains(&format!(": {shape} = ")));
        let uses = shape.map_or("Text".to_owned(), |shape| format!("{shape}, Text"));
        let _ = writeln!(
            out,
            "/// Texts of one family.\n#[allow(non_upper_case_globals, missing_docs)]\npub mod {module} {{\n    use super::{{{uses}}};\n{body}}}"
        );
    }
    out
}

/// `AppealAnswer` → `appeal_answer`.
fn snake(name: &str) -> String {
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
