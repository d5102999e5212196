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

pub use provisions::{Cited, RuleId, SEEN, Source, notes_on};

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
        facts::HINDERED,
    ],
    tables: &[
        danger::DANGER,
        decision::DECISION,
        decision::DUE,
        gate::GATE,
        chance::CHANCE,
        gate::ROUTE,
        asides::DISCRIMINATION,
        asides::WHO,
        asides::WRITING,
        asides::LANGUAGE,
        asides::UNWELL,
        asides::FEAR,
        asides::DEADLOCK,
        asides::ALONE,
    ],
};
