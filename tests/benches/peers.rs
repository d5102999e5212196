//! What the peers of `tools/npm-peers` are given, and how our own engine does with the same: the exported rules,
//! cases with what is right for each, partial states, changes of an answer, slips. `./dev bench` runs it first; it
//! writes into the folder that is its argument, and measures nothing but ourselves.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a bench ends where something is not as it should be"
)]

#[path = "peers/cases.rs"]
mod cases;
#[path = "peers/growth.rs"]
mod growth;
#[path = "peers/guide.rs"]
mod guide;
#[path = "peers/ours.rs"]
mod ours;
#[path = "peers/slips.rs"]
mod slips;

use std::fs;
use std::path::PathBuf;

use klagevejviser_core::COPENHAGEN;
use klagevejviser_tools::export::{Export, Format, write};

fn main() {
    // cargo adds `--bench`.
    let folder = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let folder = PathBuf::from(folder.unwrap_or_else(|| "../target/bench".to_owned()));
    let export = Export::of(&COPENHAGEN);
    for format in [Format::JsonLogic, Format::Jdm] {
        write(&export, format, &folder.join("rules").join(format.name())).unwrap();
    }
    let inputs = cases::inputs();
    fs::write(folder.join("inputs.json"), inputs.written().to_string()).unwrap();
    fs::write(folder.join("guide.json"), guide::guide().to_string()).unwrap();
    slips::written(&folder);
    let growth = growth::measured(&inputs);
    fs::write(folder.join("growth.json"), growth.to_string()).unwrap();
    let ours = ours::measured(&inputs);
    fs::write(folder.join("ours.json"), ours.to_string()).unwrap();
}
