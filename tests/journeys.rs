//! Journeys through the built guide in three real browsers, driven by WebDriver: people click what they
//! read, and get a right answer. `./dev test browsers` runs them; with words behind, only those journeys
//! that the words name: `cargo test --test journeys -- firefox hearing`.
//!
//! It has a runner of its own instead of Rust's, since a browser is opened once for many journeys and must
//! be closed whatever happens.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a journey ends where something is not as it should be"
)]

#[path = "journeys/acts.rs"]
mod acts;
#[path = "journeys/around.rs"]
mod around;
#[path = "journeys/changes.rs"]
mod changes;
#[path = "journeys/copy.rs"]
mod copy;
#[path = "journeys/deployed.rs"]
mod deployed;
#[path = "journeys/directory.rs"]
mod directory;
#[path = "journeys/embedding.rs"]
mod embedding;
#[path = "journeys/engine.rs"]
mod engine;
#[path = "journeys/errand.rs"]
mod errand;
#[path = "journeys/failing.rs"]
mod failing;
#[path = "journeys/figures.rs"]
mod figures;
#[path = "journeys/folder.rs"]
mod folder;
#[path = "journeys/folds.rs"]
mod folds;
#[path = "journeys/half.rs"]
mod half;
#[path = "journeys/keeping.rs"]
mod keeping;
#[path = "journeys/keyboard.rs"]
mod keyboard;
#[path = "journeys/languages.rs"]
mod languages;
#[path = "journeys/leaving.rs"]
mod leaving;
#[path = "journeys/letters.rs"]
mod letters;
#[path = "journeys/look.rs"]
mod look;
#[path = "journeys/mistakes.rs"]
mod mistakes;
#[path = "journeys/odd.rs"]
mod odd;
#[path = "journeys/offline.rs"]
mod offline;
#[path = "journeys/person.rs"]
mod person;
#[path = "journeys/pictures.rs"]
mod pictures;
#[path = "journeys/reading.rs"]
mod reading;
#[path = "journeys/result.rs"]
mod result;
#[path = "journeys/returning.rs"]
mod returning;
#[path = "journeys/rules.rs"]
mod rules;
#[path = "journeys/runner.rs"]
mod runner;
#[path = "journeys/spoken.rs"]
mod spoken;
#[path = "journeys/staff.rs"]
mod staff;
#[path = "journeys/staff_pages.rs"]
mod staff_pages;
#[path = "journeys/staff_papers.rs"]
mod staff_papers;
#[path = "journeys/steps.rs"]
mod steps;
#[path = "journeys/sweep.rs"]
mod sweep;
#[path = "journeys/sweep_around.rs"]
mod sweep_around;
#[path = "journeys/told.rs"]
mod told;
#[path = "journeys/unkind.rs"]
mod unkind;
#[path = "journeys/walks.rs"]
mod walks;
#[path = "journeys/ways.rs"]
mod ways;
#[path = "journeys/weight.rs"]
mod weight;
#[path = "journeys/words.rs"]
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    runner::run(&[
        walks::ALL,
        walks::CHROMIUM,
        changes::ALL,
        changes::CHROMIUM,
        mistakes::ALL,
        keyboard::ALL,
        reading::ALL,
        reading::CHROMIUM,
        leaving::ALL,
        leaving::FIREFOX,
        keeping::ALL,
        keeping::CHROMIUM,
        directory::ALL,
        directory::CHROMIUM,
        directory::BENCH,
        letters::ALL,
        letters::CHROMIUM,
        rules::ALL,
        told::ALL,
        told::BY_KEYS,
        errand::ALL,
        errand::CHROMIUM,
        languages::ALL,
        languages::CHROMIUM,
        folds::ALL,
        acts::ALL,
        folder::ALL,
        folder::PRINTED,
        folder::CHROMIUM,
        failing::ALL,
        failing::CHROMIUM,
        half::ALL,
        returning::ALL,
        returning::CHROMIUM,
        odd::ALL,
        odd::CHROMIUM,
        offline::ALL,
        embedding::ALL,
        embedding::CHROMIUM,
        staff::ALL,
        staff::CHROMIUM,
        figures::ALL,
        figures::CHROMIUM,
        look::ALL,
        look::CHROMIUM,
        unkind::ALL,
        ways::ALL,
        ways::CHROMIUM,
        steps::ALL,
        steps::CHROMIUM,
        deployed::CHROMIUM,
        staff_pages::ALL,
        staff_papers::ALL,
        staff_papers::CHROMIUM,
        spoken::CHROMIUM,
        sweep::CHROMIUM,
        sweep_around::CHROMIUM,
        pictures::ALL,
        weight::CHROMIUM,
    ])
}
