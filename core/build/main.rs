//! Reads `texts/` and `data/`, checks them and writes Rust. What is wrong stops the build, with file,
//! row and field.

// The build reads files and makes small letters, which the browser's part must not.
#![allow(clippy::disallowed_methods, reason = "what is heavy in the browser costs nothing here")]

mod directory;
mod index;
mod schema;
mod texts;
mod unequal;
// The same words for the index and for what is typed: one file for both.
#[path = "../src/directory/word.rs"]
mod word;
mod write;

use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=texts");
    println!("cargo:rerun-if-changed=data");
    let results = [texts::write(), directory::write()];
    let mut code = ExitCode::SUCCESS;
    for error in results.into_iter().filter_map(Result::err).flatten() {
        println!("cargo::error={error}");
        code = ExitCode::FAILURE;
    }
    code
}
