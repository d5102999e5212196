//! Danger before everything: cards on top of every advice. The guide goes on below them.

use crate::advice::Step;
use crate::fact::{Fact, Scope, Track, Urgent};
use crate::rule::{StepTable, Table, row};
use crate::rules::RuleId;

/// Which card stands on top (R65, R66).
pub const DANGER: StepTable = Table {
    name: "danger",
    reads: &[Fact::Track, Fact::Scope, Fact::Urgent],
    rows: &[
        // Suggestions and one's own pay: not asked. "Akut hjælp" stands on every page all the same.
        row(&[Track::of(&[Track::Suggestion, Track::FindPlace, Track::Work])], &[], &[]),
        row(&[Scope::of(&[Scope::Outside]), Track::not(&[Track::Serious])], &[], &[]),
        row(&[Urgent::of(&[Urgent::Violence])], &[Step::ViolenceNow], &[RuleId::R65]),
        row(&[Urgent::of(&[Urgent::Child])], &[Step::ChildNow], &[RuleId::R66]),
        row(&[Urgent::of(&[Urgent::Money])], &[Step::MoneyNow], &[RuleId::R65]),
        row(&[Urgent::of(&[Urgent::Home])], &[Step::HomeNow], &[RuleId::R65]),
        row(&[Urgent::of(&[Urgent::Other])], &[Step::CallToday], &[RuleId::R26]),
        row(&[], &[], &[]),
    ],
};
