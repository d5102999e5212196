//! A decision and its appeal: the deadline is the first thing to show (R36), on every track about
//! a case of one's own.

use crate::advice::Step;
use crate::fact::{AppealAnswer, Deadline, Decision, Fact, Guidance, Letter, OwnCase, Scope};
use crate::rule::{StepTable, Table, row};
use crate::rules::RuleId;

/// Where the appeal goes, and what to do while it is running.
pub const DECISION: StepTable = Table {
    name: "decision",
    reads: &[
        Fact::OwnCase,
        Fact::Scope,
        Fact::Decision,
        Fact::AppealAnswer,
        Fact::Deadline,
        Fact::Letter,
        Fact::Guidance,
    ],
    rows: &[
        row(&[OwnCase::of(&[OwnCase::No])], &[], &[]),
        row(&[Scope::of(&[Scope::Outside])], &[], &[RuleId::R1]),
        row(&[Decision::of(&[Decision::None])], &[], &[]),
        row(&[Decision::of(&[Decision::Unknown])], &[Step::FindLetter], &[RuleId::R36]),
        row(
            &[
                Decision::of(&[Decision::Hearing]),
                Deadline::of(&[Deadline::Past, Deadline::Unknown]),
            ],
            &[Step::AnswerHearingNow],
            &[RuleId::R68],
        ),
        row(&[Decision::of(&[Decision::Hearing])], &[Step::AnswerHearing], &[RuleId::R68]),
        row(
            &[Decision::of(&[Decision::Appealed])],
            &[Step::RemindAppeal],
            &[RuleId::R54, RuleId::R76],
        ),
        row(
            &[Decision::of(&[Decision::Answered]), AppealAnswer::of(&[AppealAnswer::Won])],
            &[Step::WonFollowUp],
            &[RuleId::R20],
        ),
        row(
            &[Decision::of(&[Decision::Answered]), AppealAnswer::of(&[AppealAnswer::Partly])],
            &[Step::HoldFast],
            &[RuleId::R75, RuleId::R36],
        ),
        row(
            &[Decision::of(&[Decision::Answered]), AppealAnswer::of(&[AppealAnswer::Upheld])],
            &[Step::AwaitBody],
            &[RuleId::R54],
        ),
        row(
            &[Decision::of(&[Decision::Answered]), AppealAnswer::of(&[AppealAnswer::Body])],
            &[Step::AfterBody],
            &[RuleId::R58, RuleId::R59],
        ),
        row(
            &[Decision::of(&[Decision::Answered])],
            &[Step::ReadAnswer],
            &[RuleId::R75, RuleId::R36],
        ),
        // From here on: decided, and not appealed yet.
        row(
            &[Letter::of(&[Letter::Oral])],
            &[Step::AppealOral, Step::AskReasons, Step::AppealShortly],
            &[RuleId::R72, RuleId::R15, RuleId::R36],
        ),
        row(
            &[Guidance::of(&[Guidance::NoAppeal])],
            &[Step::NoAppealPath, Step::AskReopen],
            &[RuleId::R12, RuleId::R18, RuleId::R77],
        ),
        row(
            &[Guidance::of(&[Guidance::Committee])],
            &[Step::AppealCommittee, Step::AppealShortly],
            &[RuleId::R55, RuleId::R36],
        ),
        row(
            &[Guidance::of(&[Guidance::Direct])],
            &[Step::AppealDirect, Step::AppealShortly],
            &[RuleId::R12, RuleId::R18, RuleId::R36],
        ),
        row(
            &[Guidance::of(&[Guidance::Missing])],
            &[Step::AppealUnguided, Step::AskReasons, Step::AppealShortly],
            &[RuleId::R78, RuleId::R15, RuleId::R36],
        ),
        row(
            &[Guidance::of(&[Guidance::ViaFirst])],
            &[Step::AppealVia, Step::AppealShortly],
            &[RuleId::R12, RuleId::R36, RuleId::R54],
        ),
        row(
            &[],
            &[Step::AppealUnsure, Step::AppealShortly],
            &[RuleId::R12, RuleId::R36, RuleId::R54],
        ),
    ],
};

/// Faults on the way belong in the appeal too (R14, R73).
pub const FAULTS: StepTable = Table {
    name: "faults",
    reads: &[Fact::OwnCase, Fact::Scope, Fact::Decision, Fact::Letter, Fact::Guidance],
    rows: &[
        row(&[OwnCase::of(&[OwnCase::No])], &[], &[]),
        row(&[Scope::of(&[Scope::Outside])], &[], &[RuleId::R1]),
        row(&[Decision::not(&[Decision::Decided])], &[], &[]),
        row(
            &[Letter::of(&[Letter::Written]), Guidance::of(&[Guidance::NoAppeal])],
            &[],
            &[RuleId::R12],
        ),
        row(&[], &[Step::FaultsInAppeal], &[RuleId::R14, RuleId::R73]),
    ],
};

/// How the appeal is sent as the last day comes nearer.
pub const DUE: StepTable = Table {
    name: "due",
    reads: &[
        Fact::OwnCase,
        Fact::Scope,
        Fact::Decision,
        Fact::AppealAnswer,
        Fact::Deadline,
        Fact::Letter,
        Fact::Guidance,
    ],
    rows: &[
        row(&[OwnCase::of(&[OwnCase::No])], &[], &[]),
        row(&[Scope::of(&[Scope::Outside])], &[], &[RuleId::R1]),
        row(&[Decision::not(&[Decision::Decided, Decision::Answered])], &[], &[]),
        row(
            &[
                Decision::of(&[Decision::Answered]),
                AppealAnswer::not(&[AppealAnswer::Partly, AppealAnswer::Unknown]),
            ],
            &[],
            &[],
        ),
        row(
            &[
                Decision::of(&[Decision::Decided]),
                Letter::of(&[Letter::Written]),
                Guidance::of(&[Guidance::NoAppeal]),
            ],
            &[],
            &[],
        ),
        row(&[Deadline::of(&[Deadline::Few])], &[Step::DueFew], &[RuleId::R71]),
        row(&[Deadline::of(&[Deadline::Short])], &[Step::DueShort], &[RuleId::R71]),
        row(&[Deadline::of(&[Deadline::Past])], &[Step::DuePast], &[RuleId::R77]),
        row(&[Deadline::of(&[Deadline::Unknown])], &[Step::DueUnknown], &[RuleId::R36]),
        row(&[], &[], &[RuleId::R69]),
    ],
};
