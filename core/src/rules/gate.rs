//! Whom the matter is about, and where a matter goes that is no complaint over case handling.

use crate::advice::Step;
use crate::fact::{Authority, Decision, Fact, Scope, Track, Whom};
use crate::rule::{StepTable, Table, row};
use crate::rules::RuleId;

/// Københavns Kommune or not (R1-R3).
pub const GATE: StepTable = Table {
    name: "gate",
    reads: &[Fact::Track, Fact::Whom, Fact::Authority],
    rows: &[
        // From one's own work in the municipality: it is the municipality.
        row(&[Track::of(&[Track::Work, Track::Serious])], &[], &[]),
        row(
            &[Whom::of(&[Whom::OtherAuthority]), Authority::of(&[Authority::PayingDenmark])],
            &[Step::PayingDenmark],
            &[RuleId::R2, RuleId::R56],
        ),
        row(
            &[Whom::of(&[Whom::OtherAuthority]), Authority::of(&[Authority::Health])],
            &[Step::Health],
            &[RuleId::R2, RuleId::R61],
        ),
        row(
            &[Whom::of(&[Whom::OtherAuthority]), Authority::of(&[Authority::State])],
            &[Step::State],
            &[RuleId::R2],
        ),
        row(
            &[Whom::of(&[Whom::OtherAuthority]), Authority::of(&[Authority::OtherTown])],
            &[Step::OtherTown],
            &[RuleId::R1, RuleId::R2],
        ),
        row(
            &[Whom::of(&[Whom::OtherAuthority])],
            &[Step::OtherAuthority],
            &[RuleId::R1, RuleId::R2],
        ),
        row(
            &[Whom::of(&[Whom::Private])],
            &[Step::PrivateMatter, Step::DiscriminationElsewhere],
            &[RuleId::R1, RuleId::R3, RuleId::R60, RuleId::R64],
        ),
        row(&[Whom::of(&[Whom::Several])], &[Step::SplitByPlace], &[RuleId::R1, RuleId::R2]),
        row(&[Whom::of(&[Whom::Unknown])], &[Step::FindSender], &[RuleId::R1]),
        row(&[], &[], &[RuleId::R1]),
    ],
};

/// Matters that are no complaint over case handling.
pub const ROUTE: StepTable = Table {
    name: "route",
    reads: &[Fact::Track, Fact::Scope, Fact::Decision],
    rows: &[
        row(&[Track::of(&[Track::Serious])], &[Step::Whistleblow], &[RuleId::R6]),
        row(&[Track::of(&[Track::Work])], &[Step::OwnWork], &[RuleId::R5]),
        row(&[Scope::of(&[Scope::Outside])], &[], &[RuleId::R1]),
        row(
            &[Track::of(&[Track::Decision]), Decision::of(&[Decision::None])],
            &[Step::AskWritten, Step::BrExplains],
            &[RuleId::R12, RuleId::R15, RuleId::R50],
        ),
        row(&[Track::of(&[Track::Decision])], &[Step::BrExplains], &[RuleId::R12, RuleId::R50]),
        row(&[Track::of(&[Track::Politics])], &[Step::WritePoliticians], &[RuleId::R13]),
        row(&[Track::of(&[Track::Explain])], &[Step::AskExplain], &[RuleId::R7, RuleId::R19]),
        row(
            &[Track::of(&[Track::FindPlace])],
            &[Step::AskPlace, Step::AskMunicipality],
            &[RuleId::R19],
        ),
        row(&[Track::of(&[Track::Papers])], &[Step::AskPapers], &[RuleId::R7]),
        row(&[Track::of(&[Track::Suggestion])], &[Step::Suggest], &[RuleId::R19, RuleId::R52]),
        row(
            &[Track::of(&[Track::Something])],
            &[Step::AskMunicipality, Step::CallBr],
            &[RuleId::R19],
        ),
        row(&[], &[], &[]),
    ],
};
