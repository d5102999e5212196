//! The rule base: one file a table, or a few small tables that belong together.
//!
//! Every complaint point goes through all tables; what they give is joined. A table reads facts
//! that a person tells, or facts that follow from them by the rows of [`facts`]; never another
//! point.

pub mod asides;
pub mod chance;
pub mod danger;
pub mod decision;
pub mod facts;
pub mod gate;
pub mod provisions;

pub use provisions::{CHECKED_UNTIL, Cited, RuleId, SEEN, Source, background_of, notes_on};

use crate::rule::RuleBase;

/// The rules of Borgerrådgiveren in Copenhagen.
pub const COPENHAGEN: RuleBase = RuleBase {
    facts: &[
        facts::TRACK,
        facts::OWN_CASE,
        facts::SCOPE,
        facts::APPEAL,
        facts::VIOLENCE,
        facts::CHANCE,
        facts::RIPE,
        facts::HINDERED,
    ],
    tables: &[
        danger::DANGER,
        decision::DECISION,
        decision::FAULTS,
        decision::DUE,
        gate::GATE,
        chance::CHANCE,
        chance::BR,
        gate::ROUTE,
        asides::DISCRIMINATION,
        asides::WHO,
        asides::WRITING,
        asides::LANGUAGE,
        asides::UNWELL,
        asides::FEAR,
        asides::DEADLOCK,
        asides::ALONE,
        asides::ANONYMOUS,
        asides::FACEBOOK,
        asides::COMMITTEE,
        asides::UNDIGITAL,
        asides::REPRESENTATIVE,
        asides::DAMAGES,
    ],
};

// A table that grows too large stops the build: split it.
const _: () = {
    let mut at = 0;
    while at < COPENHAGEN.tables.len() {
        assert!(COPENHAGEN.tables[at].is_small(), "a table of steps is too large: split it");
        at += 1;
    }
    let mut at = 0;
    while at < COPENHAGEN.facts.len() {
        assert!(COPENHAGEN.facts[at].table.is_small(), "a table of facts is too large: split it");
        at += 1;
    }
};
