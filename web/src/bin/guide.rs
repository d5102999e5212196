//! The citizen's guide: the start of the module that the first page loads, and where it is cut into pieces.
//!
//! The build puts a function that is marked here, with all that nothing else calls, into a piece of the module named in
//! the mark. They stand in this file and not in the library, so that the modules of the staff pages have none of them.

use klagevejviser_web::apart::{Apart, Drawing};
use klagevejviser_web::{acts, directory, letters, result, rules};
use leptos::wasm_split::{SplitLoaderError, wasm_split};

#[wasm_split(directory, wasm_split_path = leptos::wasm_split, fallible)]
fn directory_apart() -> Result<Drawing, SplitLoaderError> {
    Ok(Drawing { draw: directory::drawn, hear: directory::hear })
}

#[wasm_split(rules, wasm_split_path = leptos::wasm_split, fallible)]
fn rules_apart() -> Result<Drawing, SplitLoaderError> {
    Ok(Drawing { draw: rules::drawn, hear: rules::hear })
}

#[wasm_split(more, wasm_split_path = leptos::wasm_split, fallible)]
fn more_apart() -> Result<result::Folds, SplitLoaderError> {
    Ok(result::Folds { content: result::content, put: result::put })
}

#[wasm_split(acts, wasm_split_path = leptos::wasm_split, fallible)]
fn acts_apart() -> Result<acts::Doing, SplitLoaderError> {
    Ok(acts::act)
}

#[wasm_split(letters, wasm_split_path = leptos::wasm_split, fallible)]
fn letters_apart() -> Result<Drawing, SplitLoaderError> {
    Ok(Drawing { draw: letters::drawn, hear: letters::hear })
}

fn main() {
    klagevejviser_web::start(Apart {
        directory: || Box::pin(async { directory_apart().await.ok() }),
        rules: || Box::pin(async { rules_apart().await.ok() }),
        more: || Box::pin(async { more_apart().await.ok() }),
        acts: || Box::pin(async { acts_apart().await.ok() }),
        letters: || Box::pin(async { letters_apart().await.ok() }),
    });
}
