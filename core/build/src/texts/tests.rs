//! A slip in a file of texts stops the build with file, line and message: each is made in a copy of the real texts.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{DANISH, apart, codes, write};

static COPIES: AtomicUsize = AtomicUsize::new(0);

/// A copy of `core/texts/`, gone when it is dropped.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Self {
        let number = COPIES.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir()
            .join(format!("klagevejviser-texts-{}-{number}", std::process::id()));
        fs::create_dir_all(folder.join("texts")).unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../texts");
        // The letters' texts stand in a folder of their own.
        let files = fs::read_dir(from).unwrap().map(Result::unwrap);
        for entry in files.filter(|entry| entry.path().is_file()) {
            fs::copy(entry.path(), folder.join("texts").join(entry.file_name())).unwrap();
        }
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.join("texts").join(file)
    }

    /// With one text in place of another, which must be there.
    fn with(self, file: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{file} does not hold {from}");
        fs::write(self.path(file), text.replacen(from, to, 1)).unwrap();
        self
    }

    fn errors(&self) -> Vec<String> {
        write(&self.0, &self.0).err().unwrap_or_default()
    }

    fn written(&self, file: &str) -> String {
        assert_eq!(self.errors(), [""; 0]);
        fs::read_to_string(self.0.join(file)).unwrap()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The line on which a text stands in a file of the project.
fn line_of(file: &str, text: &str) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../texts").join(file);
    fs::read_to_string(path).unwrap().lines().position(|line| line.starts_with(text)).unwrap() + 1
}

#[test]
fn the_real_texts_are_right() {
    assert_eq!(Copy::new().errors(), [""; 0]);
    assert_eq!(codes(&Copy::new().0.join("texts")).unwrap()[..2], [DANISH, "en"]);
}

#[test]
fn each_slip_in_a_translation_is_told_with_file_line_and_message() {
    let senest = format!("core/texts/en.ftl:{}: Ui-Senest: ", line_of("en.ftl", "Ui-Senest"));
    let urgent =
        format!("core/texts/en.ftl:{}: Step-ViolenceNow: ", line_of("en.ftl", "Step-ViolenceNow"));
    let hearing =
        format!("core/texts/en.ftl:{}: Outcome-Hearing: ", line_of("en.ftl", "Outcome-Hearing"));
    for (from, to, told) in [
        ("Ui-Senest = by { $frist }", "Ui-Senest = by then", format!("{senest}lacks {{ $frist }}")),
        (
            "Ui-Senest = by { $frist }",
            "Ui-Senest = by { $frist } { $dage }",
            format!("{senest}has {{ $dage }}, which core/texts/da.ftl does not have"),
        ),
        (
            "Ui-Senest = by { $frist }",
            "Ui-Senest = by { $first }",
            format!("{senest}has {{ $first }}, which"),
        ),
        (
            "Ui-Senest = ",
            "Ui-Senst = ",
            format!(
                "core/texts/en.ftl: Ui-Senest: is missing; it stands in core/texts/da.ftl:{}",
                line_of("da.ftl", "Ui-Senest")
            ),
        ),
        (
            "Ui-Senest = ",
            "Ui-Senst = ",
            format!("{}is not in core/texts/da.ftl", senest.replace("Senest", "Senst")),
        ),
        ("Ui-Senest = ", "Ui-IDag = ", "Ui-IDag: stands twice".to_owned()),
        (
            "Call { -tel-alarm } if it",
            "Call us if it",
            format!("{urgent}.text has other telephone numbers"),
        ),
        (
            "Call { -tel-alarm } if it",
            "Call { -tel-alram } if it",
            format!("{urgent}the term -tel-alram is not in da.ftl"),
        ),
        (
            "    .after = The municipality reads",
            "    .aftre = The municipality reads",
            format!("{hearing}has .aftre, which the family Outcome does not know"),
        ),
        (
            "    .after = The municipality reads your reply and decides afterwards. If you disagree, you can complain then.\n",
            "",
            format!(
                "core/texts/en.ftl:{}: Outcome-Hearing: .after is missing; it stands in core/texts/da.ftl:",
                line_of("en.ftl", "Outcome-Hearing")
            ),
        ),
        (
            "### name: English",
            "### nane: English",
            "core/texts/en.ftl:1: nane: \"English\": expected one of the keys".to_owned(),
        ),
        ("### name: English\n", "", "core/texts/en.ftl:1: name: is missing".to_owned()),
        (
            "### direction: ltr",
            "### direction: left",
            "core/texts/en.ftl:2: direction: \"left\": expected ltr or rtl".to_owned(),
        ),
        (
            "### reviewed: no",
            "### reviewed: Somebody",
            "core/texts/en.ftl:3: reviewed: \"Somebody\": expected no, or a name and a day"
                .to_owned(),
        ),
        (
            "### reviewed: no",
            "### reviewed: Somebody, 2026-02-30",
            "core/texts/en.ftl:3: reviewed: ".to_owned(),
        ),
        (
            "### reviewed: no",
            "### reviewed: original",
            "core/texts/en.ftl:3: reviewed: ".to_owned(),
        ),
        (
            "### extent: whole",
            "### extent: half",
            "core/texts/en.ftl:4: extent: \"half\": expected whole or prepared".to_owned(),
        ),
        (
            "\n\n\n## Questions",
            "\n-tel-br = 33 66 14 01\n\n## Questions",
            "-tel-br: terms stand in da.ftl alone".to_owned(),
        ),
        ("Ui-Og = and", "Ui-Og = { NUMBER(2) }", "Ui-Og: only { $placeholders }".to_owned()),
        (
            "Ui-Og = and",
            "Ui-Og = { $om ->\n    *[a] b\n }",
            "Ui-Og: selectors are not supported".to_owned(),
        ),
        ("Ui-Og = and", "Ui-Og = {", "core/texts/en.ftl:".to_owned()),
    ] {
        let errors = Copy::new().with("en.ftl", from, to).errors();
        assert!(
            errors.iter().any(|error| error.contains(&told)),
            "{from} -> {to}\n{told}\n{errors:#?}"
        );
    }
}

#[test]
fn what_comes_later_is_no_text_of_the_part_that_everybody_has() {
    let copy = Copy::new();
    let words = copy.written("words.rs");
    assert!(words.contains("pub const Fortsaet: Text = Text("), "it stands on every question");
    assert!(words.contains("pub const KkKlag: Late<SourceWords, 1> = Late(SourceWords {"));
    let early = fs::read_to_string(copy.0.join("tekster-da-0.txt")).unwrap();
    let late = fs::read_to_string(copy.0.join("tekster-da-1.txt")).unwrap();
    let source = "kk.dk: Klag til Borgerrådgiveren";
    assert!(late.contains(source) && !early.contains(source));
    // Under a heading of the first part it comes with that.
    let moved = Copy::new().with(
        "da.ftl",
        "## Kilder: navn og egen dato (senere: regler)",
        "## Kilder: navn og egen dato",
    );
    assert!(moved.written("words.rs").contains("pub const KkKlag: SourceWords = SourceWords {"));
    assert!(moved.written("tekster-da-0.txt").contains(source));
}

#[test]
fn a_part_that_no_program_knows_is_told_with_file_and_line() {
    let errors = Copy::new().with("da.ftl", "(senere: regler)", "(senere: reglr)").errors();
    let line = line_of("da.ftl", "## Regler i almindelige ord: de andre");
    let told = format!("core/texts/da.ftl:{line}: senere: \"reglr\": expected one of regler, ");
    assert!(errors[0].starts_with(&told), "{errors:#?}");
}

#[test]
fn a_text_that_danish_gets_is_missed_in_every_whole_language() {
    let errors = Copy::new().with("da.ftl", "Ui-Og = og", "Ui-Og = og\nUi-Ogsaa = også").errors();
    assert!(
        errors.contains(&format!(
            "core/texts/en.ftl: Ui-Ogsaa: is missing; it stands in core/texts/da.ftl:{}",
            line_of("da.ftl", "Ui-Og =") + 1
        )),
        "{errors:#?}"
    );
    assert!(errors.iter().all(|error| !error.starts_with("core/texts/ar.ftl")), "{errors:#?}");
}

#[test]
fn a_language_that_is_only_prepared_leaves_to_danish_what_it_lacks() {
    let whole = Copy::new().written("tekster-en.txt");
    assert!(!whole.contains('\u{6}'));
    let prepared = Copy::new()
        .with("en.ftl", "### extent: whole", "### extent: prepared")
        .with("en.ftl", "Ui-Og = and\n", "")
        .written("tekster-en.txt");
    assert!(prepared.contains("\u{4}\u{6}\u{4}"));
    assert_eq!(prepared.matches('\u{4}').count(), whole.matches('\u{4}').count());
    // What it does have is held to the measure.
    let errors = Copy::new()
        .with("en.ftl", "### extent: whole", "### extent: prepared")
        .with("en.ftl", "Ui-Senest = by { $frist }", "Ui-Senest = by then")
        .errors();
    assert!(errors[0].contains("Ui-Senest: lacks { $frist }"), "{errors:#?}");
}

#[test]
fn who_has_reviewed_a_translation_stands_in_the_program() {
    let named = Copy::new()
        .with("en.ftl", "### reviewed: no", "### reviewed: A. Reader, 2026-11-23")
        .written("words.rs");
    assert!(named.contains("reviewed: Some((\"A. Reader\", (2026, 11, 23)))"));
}

#[test]
fn adding_a_language_is_adding_a_file() {
    let copy = Copy::new();
    let head = "### name: Soomaali\n### direction: ltr\n### reviewed: no\n### extent: prepared\n";
    fs::write(copy.path("so.ftl"), head).unwrap();
    assert!(copy.written("words.rs").contains("Language::So"));
    fs::write(copy.path("so.ftl"), "Ui-Og = iyo\n").unwrap();
    assert!(copy.errors()[0].starts_with("core/texts/so.ftl:1: name: is missing"));
}

#[test]
fn danish_words_are_set_apart_where_one_writes_from_right_to_left() {
    assert_eq!(apart("نص Digital Post نص"), "نص \u{2066}Digital Post\u{2069} نص");
    assert_eq!(apart("(aktindsigt)."), "(\u{2066}aktindsigt\u{2069}).");
    assert_eq!(apart("{ $om } a@kk.dk."), "{ $om } \u{2066}a@kk.dk\u{2069}.");
    assert_eq!(apart("24 11 2026"), "24 11 2026");
}
