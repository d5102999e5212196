//! The sheet of the letters. The placeholders of these texts are the gaps that a person fills in: each has a message
//! `Gap-name`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::sheet::{Sheet, Terms, capital, read_all};

const SHEET: Sheet = Sheet {
    folder: "letters",
    stem: "breve",
    whose: "letters",
    families: &[
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
    ],
    plain: &["Part", "Point", "Send", "Ui", "Mail"],
    whole: true,
};
/// Placeholders that the guide fills in itself.
const OWN: [&str; 2] = ["senest", "fil"];

/// Writes `letters.rs` and the files of texts.
pub(crate) fn write(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let mut all = read_all(&SHEET, core, Terms::new())?;
    let gaps: Vec<String> = all.names("Gap").into_iter().map(str::to_owned).collect();
    let gaps: Vec<&str> = gaps.iter().map(String::as_str).collect();
    let known: Vec<&str> = gaps.iter().copied().chain(OWN).collect();
    all.errors.extend(all.check_slots(&known, "Gap-"));
    let mut rust = String::new();
    gap_enum(&gaps, &mut rust);
    all.constants(&SHEET, "Gap", &mut rust);
    if !all.errors.is_empty() {
        return Err(all.errors);
    }
    all.files(&SHEET, &known, out, &mut rust)?;
    fs::write(out.join("letters.rs"), rust).map_err(|error| vec![format!("letters.rs: {error}")])
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
