//! The head of a file of texts: lines `### key: value` that say which language it is, and who has read it.

/// What the head says.
#[derive(Clone, Debug, Default)]
pub(super) struct Head {
    /// The language's own name.
    pub(super) name: String,
    /// Whether it is written from right to left.
    pub(super) rtl: bool,
    /// Who has read the translation, and on which day.
    pub(super) reviewed: Option<(String, (i32, u32, u32))>,
    /// Whether every text is translated; if not, the language is only prepared.
    pub(super) whole: bool,
}

/// Reads the head. Danish is the original, which has no reviewer of a translation.
pub(super) fn read(file: &str, source: &str, original: bool, errors: &mut Vec<String>) -> Head {
    let mut head = Head { whole: true, ..Head::default() };
    let mut seen = Vec::new();
    for (number, line) in (1..).zip(source.lines()) {
        let Some((key, value)) = line.strip_prefix("### ").and_then(|line| line.split_once(": "))
        else {
            continue;
        };
        if !key.bytes().all(|byte| byte.is_ascii_lowercase()) {
            continue;
        }
        let value = value.trim();
        let mut wrong = |expected: &str| {
            errors.push(format!("{file}:{number}: {key}: \"{value}\": expected {expected}"));
        };
        match (key, value) {
            ("name", "") => wrong("the language's own name"),
            ("name", name) => head.name = name.to_owned(),
            ("direction", "ltr") => {}
            ("direction", "rtl") => head.rtl = true,
            ("direction", _) => wrong("ltr or rtl"),
            ("extent", "whole") => {}
            ("extent", "prepared") if !original => head.whole = false,
            ("extent", _) => wrong("whole or prepared"),
            ("reviewed", "original") if original => {}
            ("reviewed", "no") if !original => {}
            ("reviewed", who) => {
                match who.rsplit_once(", ").and_then(|(who, day)| Some((who, date(day)?))) {
                    Some((who, day)) if !original => head.reviewed = Some((who.to_owned(), day)),
                    _ => wrong("no, or a name and a day: Name, 2026-11-23 (in da.ftl: original)"),
                }
            }
            _ => wrong("one of the keys name, direction, reviewed, extent"),
        }
        seen.push(key.to_owned());
    }
    for key in ["name", "direction", "reviewed", "extent"] {
        match seen.iter().filter(|seen| *seen == key).count() {
            0 => errors
                .push(format!("{file}:1: {key}: is missing; a line \"### {key}: …\" at the top")),
            1 => {}
            _ => errors.push(format!("{file}:1: {key}: stands twice")),
        }
    }
    head
}

/// "2026-11-23" as a day of the calendar.
fn date(text: &str) -> Option<(i32, u32, u32)> {
    let mut parts = text.split('-').map(str::parse::<u32>);
    let mut part = || parts.next()?.ok();
    let (year, month, day) = (i32::try_from(part()?).ok()?, part()?, part()?);
    chrono::NaiveDate::from_ymd_opt(year, month, day).map(|_| (year, month, day))
}
