//! The proof: what holds for every combination of every table, for every way through the questions
//! about one complaint point, and for every "I don't know". It reads the tables by itself, one
//! combination at a time, and holds that against the engine.
//!
//! A property that fails names the combination that breaks it, in the codes of the facts.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use klagevejviser_tests::brute;

#[path = "proof/answers.rs"]
mod answers;
#[path = "proof/chain.rs"]
mod chain;
#[path = "proof/editions.rs"]
mod editions;
#[path = "proof/engine.rs"]
mod engine;
#[path = "proof/explored.rs"]
mod explored;
#[path = "proof/far.rs"]
mod far;
#[path = "proof/nearest.rs"]
mod nearest;
#[path = "proof/outcomes.rs"]
mod outcomes;
#[path = "proof/places.rs"]
mod places;
#[path = "proof/regions.rs"]
mod regions;
#[path = "proof/tables.rs"]
mod tables;
#[path = "proof/triage.rs"]
mod triage;
#[path = "proof/unknown.rs"]
mod unknown;
#[path = "proof/walks.rs"]
mod walks;
