//! Keeps the present rules as an edition, so that their answers codes can be read when the rules have changed.
//!
//! A day of the rules has one edition: what is made and unmade while rules are worked on leaves nothing behind.
//! But rules of a day that is over may have been published, and somebody may hold a code of them: so they are
//! replaced only by who says that they were not.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use klagevejviser_core::RuleBase;
use klagevejviser_core::edition::Edition;

/// Where editions are kept, from the project's folder.
pub const FOLDER: &str = "core/data/editions";

/// What has been done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// This file holds the present rules already.
    Same(String),
    /// This file was written, and these of the same day, which nobody has seen, were removed.
    Written(String, Vec<String>),
}

impl fmt::Display for Done {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same(name) => write!(f, "{name} holds the present rules already"),
            Self::Written(name, gone) => {
                write!(f, "wrote {name}")?;
                gone.iter().try_for_each(|gone| write!(f, ", in place of {gone}"))
            }
        }
    }
}

/// Why the rules could not be kept.
#[derive(Debug)]
pub enum EditionsError {
    /// A file could not be read, written or removed.
    File(PathBuf, io::Error),
    /// Other rules of the same day are kept, and that day is over: they may have been published.
    MayBePublished(String),
}

impl fmt::Display for EditionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::MayBePublished(name) => write!(
                f,
                "{name} holds other rules of the same day, and that day is over. If the guide was published with \
                 them, they must stay: move the day of the rules, SEEN in core/src/rules/provisions.rs. If it never \
                 was: ./dev rules edition --replace"
            ),
        }
    }
}

impl std::error::Error for EditionsError {}

/// Keeps a rule base as it stands on a day in a folder. `replace` says that no other rules of this day were ever
/// published.
///
/// # Errors
/// If a file cannot be read or written, or rules would be lost that may have been published.
pub fn keep(
    base: &RuleBase,
    day: (i32, u32, u32),
    folder: &Path,
    today: NaiveDate,
    replace: bool,
) -> Result<Done, EditionsError> {
    let edition = Edition::of(base, day);
    let (name, text) = (format!("{}.txt", edition.stamp()), edition.written());
    if fs::read_to_string(folder.join(&name)).is_ok_and(|kept| kept == text) {
        return Ok(Done::Same(name));
    }
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        move |error| EditionsError::File(path, error)
    };
    fs::create_dir_all(folder).map_err(failed(folder))?;
    // What stands behind the number: "-2026-11-23.txt".
    let same_day = &name[name.find('-').unwrap_or_default()..];
    let mut others = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let file = entry.map_err(failed(folder))?.file_name().to_string_lossy().into_owned();
        if file.ends_with(same_day) && file != name {
            others.push(file);
        }
    }
    others.sort_unstable();
    let is_over = NaiveDate::from_ymd_opt(day.0, day.1, day.2).is_none_or(|day| day < today);
    if let Some(other) = others.first().filter(|_| is_over && !replace) {
        return Err(EditionsError::MayBePublished(other.clone()));
    }
    fs::write(folder.join(&name), text).map_err(failed(&folder.join(&name)))?;
    for other in &others {
        fs::remove_file(folder.join(other)).map_err(failed(&folder.join(other)))?;
    }
    Ok(Done::Written(name, others))
}

#[cfg(test)]
mod tests {
    use klagevejviser_core::COPENHAGEN;

    use super::*;

    const DAY: (i32, u32, u32) = (2026, 3, 2);

    fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn changed() -> RuleBase {
        RuleBase { tables: &COPENHAGEN.tables[1..], ..COPENHAGEN }
    }

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("editions-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    fn kept(folder: &Path) -> Vec<String> {
        let files = fs::read_dir(folder).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn rules_that_change_on_their_own_day_leave_one_edition() {
        let folder = folder("day");
        let keep = |base, today| keep(base, DAY, &folder, today, false).unwrap();
        let Done::Written(first, gone) = keep(&COPENHAGEN, on(2)) else {
            panic!("nothing was written")
        };
        assert!(gone.is_empty());
        assert_eq!(keep(&COPENHAGEN, on(2)), Done::Same(first.clone()));
        assert!(matches!(keep(&changed(), on(2)), Done::Written(_, gone) if gone == [first]));
        assert_eq!(kept(&folder).len(), 1);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn rules_that_may_have_been_published_are_never_lost() {
        let folder = folder("published");
        keep(&COPENHAGEN, DAY, &folder, on(2), false).unwrap();
        let before = kept(&folder);
        let error = keep(&changed(), DAY, &folder, on(3), false).unwrap_err().to_string();
        assert!(error.starts_with(&before[0]) && error.contains("SEEN"), "{error}");
        assert_eq!(kept(&folder), before);
        // With a day of their own both stand.
        keep(&changed(), (2026, 3, 3), &folder, on(3), false).unwrap();
        assert_eq!(kept(&folder).len(), 2);
        // Somebody who knows that nobody saw them.
        keep(&changed(), DAY, &folder, on(3), true).unwrap();
        assert!(kept(&folder).len() == 2 && !kept(&folder).contains(&before[0]));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn words_that_have_changed_are_written_into_the_edition_of_the_same_rules() {
        let folder = folder("words");
        let done = keep(&COPENHAGEN, DAY, &folder, on(2), false).unwrap();
        let file = folder.join(&kept(&folder)[0]);
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("kommune", "by")).unwrap();
        assert_eq!(keep(&COPENHAGEN, DAY, &folder, on(9), false).unwrap(), done);
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
        fs::remove_dir_all(folder).unwrap();
    }
}
