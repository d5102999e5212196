//! Reads `texts/` and `data/` of the core, checks them and writes Rust. What is wrong stops the build, with file,
//! row and field.

#![allow(clippy::disallowed_methods, reason = "what is heavy in the browser costs nothing here")]

mod desk;
mod directory;
mod editions;
mod figures;
mod folder;
mod index;
mod letters;
mod pages;
mod schema;
mod sheet;
mod staff;
mod texts;
mod unequal;
// The same words for the index and for what is typed: one file for both.
mod rust;
#[path = "../../src/directory/word.rs"]
mod word;

#[cfg(test)]
mod tests;

use std::path::Path;

/// Reads the core's folder and writes into `out`.
///
/// # Errors
/// Everything that is wrong, one line each: file, row, field, and what is expected.
pub fn write(core: &Path, out: &Path) -> Result<(), Vec<String>> {
    let directory = || {
        let read = directory::checked(&core.join("data"))?;
        rust::write(&read, out).map_err(|error| vec![error])?;
        pages::write(core, &read, out)?;
        staff::data(core, &read, out)
    };
    let editions =
        || editions::write(&core.join("data/editions"), out).map_err(|error| vec![error]);
    let sheets = [
        letters::write(core, out),
        staff::texts(core, out),
        desk::write(core, out),
        figures::write(core, out),
    ];
    let results = [texts::write(core, out), directory(), editions()].into_iter().chain(sheets);
    let errors: Vec<String> = results.filter_map(Result::err).flatten().collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}
