//! Reads `texts/figures/*.ftl`, checks the languages against each other and writes Rust and one file a language, which
//! the browser fetches when figures are opened. Messages are plain texts; each placeholder is a `Slot`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use sha2::{Digest, Sha256};

/// The languages; the first is the measure of the other.
const LANGUAGES: [&str; 2] = ["da", "en"];
/// Marks a placeholder; the next character is `'A'` plus its place.
const SLOT: char = '\u{1}';

/// The texts of a language by their names, in the order of the file.
type Texts = Vec<(String, String)>;

fn read(core: &Path, language: &str, errors: &mut Vec<String>) -> Texts {
    let file = format!("core/texts/figures/{language}.ftl");
    let source = match fs::read_to_string(core.join(format!("texts/figures/{language}.ftl"))) {
        Ok(source) => source,
        Err(error) => {
            errors.push(format!("{file}: {error}"));
            return Texts::new();
        }
    };
    let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, found)| {
        for error in found {
            let line = source[..error.pos.start].lines().count().max(1);
            errors.push(format!("{file}:{line}: {:?}", error.kind));
        }
        resource
    });
    let mut texts = Texts::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if !id.contains('-') || !message.attributes.is_empty() {
            errors.push(format!("{file}: {id}: a text is Family-Name = words, and nothing more"));
        }
        if texts.iter().any(|(other, _)| other == id) {
            errors.push(format!("{file}: {id}: stands twice"));
        }
        match message.value.as_ref().map(words) {
            Some(Ok(text)) => texts.push((id.to_owned(), text)),
            Some(Err(what)) => errors.push(format!("{file}: {id}: {what}")),
            None => errors.push(format!("{file}: {id}: has no text")),
        }
    }
    texts
}

/// A pattern with its placeholders as `{name}`.
fn words(pattern: &Pattern<&str>) -> Result<String, &'static str> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let _ = write!(text, "{{{}}}", id.name);
            }
            PatternElement::Placeable { .. } => {
                return Err("only { $placeholders } may stand in braces");
            }
        }
    }
    Ok(text)
}

/// The placeholders of a text.
fn slots(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| part.split('}').next()).collect()
}

/// The other language in the order of the Danish one.
fn ordered(danish: &Texts, language: &str, other: Texts, errors: &mut Vec<String>) -> Texts {
    let file = format!("core/texts/figures/{language}.ftl");
    let mut other: BTreeMap<String, String> = other.into_iter().collect();
    let mut texts = Texts::new();
    for (id, wanted) in danish {
        match other.remove(id) {
            Some(text) if slots(&text) == slots(wanted) => texts.push((id.clone(), text)),
            Some(_) => errors.push(format!("{file}: {id}: has other placeholders than da.ftl")),
            None => errors.push(format!("{file}: {id}: is missing")),
        }
    }
    errors.extend(other.keys().map(|id| format!("{file}: {id}: is not in da.ftl")));
    texts
}

/// Writes `figures.rs` and the files of texts.
pub(crate) fn write(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut errors = Vec::new();
    let danish = read(core, LANGUAGES[0], &mut errors);
    let english = read(core, LANGUAGES[1], &mut errors);
    let english = ordered(&danish, LANGUAGES[1], english, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let known: Vec<&str> = danish
        .iter()
        .flat_map(|(_, text)| slots(text))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let mut rust = constants(&danish, &known);
    for (language, texts) in LANGUAGES.iter().zip([&danish, &english]) {
        let mut file = String::new();
        for (_, text) in texts {
            let mut line = text.replace('\n', " ");
            for (code, name) in (b'A'..).zip(&known) {
                line = line.replace(&format!("{{{name}}}"), &format!("{SLOT}{}", char::from(code)));
            }
            file += &line;
            file.push('\n');
        }
        let hash = Sha256::digest(file.as_bytes());
        let hash: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let stem = format!("tal-{language}");
        fs::write(out.join(format!("{stem}.txt")), &file)
            .map_err(|error| vec![format!("{stem}.txt: {error}")])?;
        let name = stem.to_ascii_uppercase().replace('-', "_");
        let _ = writeln!(
            rust,
            "/// The texts of the figures in one language.\nconst {name}: File = File {{ name: \"{stem}-{hash}.txt\", text: include_str!(concat!(env!(\"OUT_DIR\"), \"/{stem}.txt\")) }};"
        );
    }
    fs::write(out.join("figures.rs"), rust).map_err(|error| vec![format!("figures.rs: {error}")])
}

/// The names of the texts and of their placeholders.
fn constants(danish: &Texts, known: &[&str]) -> String {
    let mut rust = String::new();
    let capital = |name: &&str| name[..1].to_ascii_uppercase() + &name[1..];
    let names: Vec<String> = known.iter().map(capital).collect();
    let _ = writeln!(
        rust,
        "/// A placeholder of the texts.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n#[allow(missing_docs, reason = \"what stands there is told by the texts\")]\npub enum Slot {{ {} }}\n/// How many lines a file has.\nconst FILE_LINES: usize = {};",
        names.join(", "),
        danish.len()
    );
    let mut modules: BTreeMap<String, String> = BTreeMap::new();
    for (at, (id, _)) in danish.iter().enumerate() {
        let Some((family, name)) = id.split_once('-') else { continue };
        let module = modules.entry(family.to_ascii_lowercase()).or_default();
        let _ = writeln!(module, "pub const {name}: Line = Line({at});");
    }
    let _ = writeln!(
        rust,
        "/// The names of the texts.\n#[allow(non_upper_case_globals, missing_docs)]\npub mod words {{"
    );
    for (module, body) in modules {
        let _ = writeln!(rust, "pub mod {module} {{\nuse super::super::Line;\n{body}}}");
    }
    rust + "}\n"
}
