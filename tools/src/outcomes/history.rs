//! The tables of outcomes of an older revision, as git shows them.

use std::path::Path;
use std::process::Command;

use klagevejviser_core::RuleBase;

use super::compare::{Changes, compare};
use super::read::{Outcomes, read};
use super::{OutcomesError, written};

/// Where the tables of outcomes lie, seen from the project's folder.
pub const FOLDER: &str = "tests/outcomes";

/// What the rules give otherwise than the tables of outcomes of a revision, in a project's folder.
///
/// # Errors
/// If git does not know the revision, if it has no such tables, or if one cannot be read.
pub fn diff(base: &RuleBase, project: &Path, revision: &str) -> Result<Changes, OutcomesError> {
    let commit = format!("{revision}^{{commit}}");
    if git(project, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?.is_none() {
        return Err(OutcomesError::UnknownRevision { revision: revision.to_owned() });
    }
    let folder = format!("{FOLDER}/");
    let files = git(project, &["ls-tree", "--name-only", revision, &folder])?.unwrap_or_default();
    if files.trim().is_empty() {
        let revision = revision.to_owned();
        return Err(OutcomesError::NotThere { revision, folder: FOLDER.to_owned() });
    }
    let mut old = Vec::new();
    for file in files.lines() {
        let place = format!("{revision}:./{file}");
        let text = git(project, &["show", &place])?;
        let text = text.ok_or_else(|| OutcomesError::Git { said: format!("no {place}") })?;
        old.push(read(&format!("{file} of {revision}"), &text)?);
    }
    let new: Result<Vec<Outcomes>, _> =
        written(base).iter().map(|(file, text)| read(file, text)).collect();
    compare(&old, &new?)
}

/// What git says; nothing if it ends with an error.
fn git(project: &Path, arguments: &[&str]) -> Result<Option<String>, OutcomesError> {
    let done = Command::new("git")
        .current_dir(project)
        .args(arguments)
        .output()
        .map_err(|error| OutcomesError::Git { said: error.to_string() })?;
    Ok(done.status.success().then(|| String::from_utf8_lossy(&done.stdout).into_owned()))
}
