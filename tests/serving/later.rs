//! What comes later is not in what everybody fetches at the start.

use std::collections::BTreeMap;
use std::fs;

use klagevejviser_tests::site::dist;

const TEXTS: &str = include_str!("../../core/texts/da.ftl");
/// The name of what does not come later.
const FIRST: &str = "";

/// The texts of each part, by the part's name: those that stand in the module as they stand in the file.
fn texts() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut part = FIRST;
    for line in TEXTS.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            let named = title.strip_suffix(')').and_then(|title| title.rsplit_once("(senere: "));
            part = named.map_or(FIRST, |(_, part)| part);
        }
        let text = line.split_once(" = ").map(|(_, text)| text);
        // A short one may well stand elsewhere, too.
        let plain = text.filter(|text| text.len() > 30 && !text.contains('{'));
        texts.entry(part).or_default().extend(plain);
    }
    texts
}

/// The guide's module and its pieces by the names of their files.
fn modules() -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(dist()).expect("the guide is built: ./dev build");
    let files = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension() == Some("wasm".as_ref()));
    let staff = ["calls-", "staff-", "figures-"];
    files
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap())
        })
        .filter(|(name, _)| !staff.iter().any(|start| name.starts_with(start)))
        .collect()
}

/// Stands between the texts of a module: one may be a part of another.
const BETWEEN: char = '\u{4}';

fn holds(module: &[u8], text: &str) -> bool {
    let written = [format!("{BETWEEN}{text}"), format!("{text}{BETWEEN}")];
    written.iter().any(|text| module.windows(text.len()).any(|bytes| bytes == text.as_bytes()))
}

#[test]
fn no_text_that_comes_later_stands_in_the_module_that_everybody_fetches() {
    let modules = modules();
    let (main, pieces): (Vec<_>, Vec<_>) =
        modules.iter().partition(|(name, _)| name.starts_with("guide-"));
    assert_eq!(main.len(), 1);
    assert!(holds(main[0].1, "Hvad handler det om?"), "what is asked first stands there");
    let mut later = texts();
    let first = later.remove(FIRST).unwrap();
    assert!(first.iter().filter(|text| holds(main[0].1, text)).count() > 200);
    assert_eq!(later.keys().collect::<Vec<_>>(), [&"handlinger", &"opslag", &"regler", &"sider"]);
    for (part, texts) in later {
        assert!(texts.len() > 8, "{part}");
        // One may say the same as a text of the first part.
        for text in texts.into_iter().filter(|text| !first.contains(text)) {
            assert!(!holds(main[0].1, text), "{part}: the module has \"{text}\"");
            // What only the pages without a script say is in no module.
            let found = pieces.iter().filter(|(_, bytes)| holds(bytes, text)).count();
            assert_eq!(found, usize::from(part != "sider"), "{part}: \"{text}\"");
        }
    }
}
