//! Has the place in the municipality had its chance to answer? Then Borgerrådgiveren; else what
//! gives it that chance. While an appeal may be running, nothing here says "wait".

use crate::advice::Step;
use crate::fact::{
    Age, Anonymous, Appeal, Chance, Condition, Elsewhere, Fact, Ripe, Scope, Track, Violence,
};
use crate::rule::{StepTable, Table, row};
use crate::rules::RuleId;
use crate::rules::facts::NEEDS_CHANCE;

/// The tracks of these about a case of one's own, in which a deadline may be running.
const OWN_CASE: Condition =
    Track::of(&[Track::Delay, Track::Conduct, Track::Process, Track::Practical]);

/// From "not asked" to Borgerrådgiveren (R20-R30).
pub const CHANCE: StepTable = Table {
    name: "chance",
    reads: &[Fact::Track, Fact::Scope, Fact::Chance, Fact::Appeal, Fact::Violence],
    rows: &[
        row(&[Scope::of(&[Scope::Outside])], &[], &[RuleId::R1]),
        // Violence by an employee: nobody is told to start with a talk.
        row(
            &[Track::of(&[Track::Conduct]), Violence::of(&[Violence::Yes])],
            &[Step::ReportViolence],
            &[RuleId::R67],
        ),
        row(
            &[NEEDS_CHANCE, Chance::of(&[Chance::Cannot])],
            &[Step::CallHelp],
            &[RuleId::R21, RuleId::R25],
        ),
        row(
            &[
                NEEDS_CHANCE,
                Scope::of(&[Scope::Supplier]),
                Chance::of(&[Chance::NotYet, Chance::Spoken]),
            ],
            &[Step::SupplierLeader, Step::SupplierUnit],
            &[RuleId::R4, RuleId::R20],
        ),
        row(
            &[
                NEEDS_CHANCE,
                Scope::of(&[Scope::Supplier]),
                Chance::of(&[Chance::Silent, Chance::Answered]),
            ],
            &[Step::SupplierUnit, Step::CallBr],
            &[RuleId::R4, RuleId::R20],
        ),
        // The appeal body has decided: it may have looked at the faults on the way too (C40).
        row(
            &[Track::of(&[Track::Process]), Appeal::of(&[Appeal::Settled])],
            &[Step::AskSettled],
            &[RuleId::R18],
        ),
        row(
            &[Track::of(&[Track::Process]), Appeal::of(&[Appeal::Pending])],
            &[Step::AddFaults, Step::BrAfterAppeal],
            &[RuleId::R14, RuleId::R73],
        ),
        // Faults on the way to a decision belong in its appeal, at once.
        row(
            &[Track::of(&[Track::Process]), Appeal::of(&[Appeal::MayRun])],
            &[Step::BrAfterAppeal],
            &[RuleId::R14, RuleId::R73],
        ),
        row(
            &[Track::of(&[Track::Conduct]), Chance::of(&[Chance::NotYet])],
            &[Step::WriteLeader, Step::BrAfterUnit],
            &[RuleId::R20, RuleId::R81],
        ),
        row(
            &[Track::of(&[Track::Conduct]), Chance::of(&[Chance::Spoken])],
            &[Step::WriteDownLeader, Step::BrAfterUnit],
            &[RuleId::R20, RuleId::R27, RuleId::R81],
        ),
        row(
            &[Track::of(&[Track::Delay]), Chance::of(&[Chance::NotYet, Chance::Spoken])],
            &[Step::WriteUnitDelay, Step::BrAfterUnit],
            &[RuleId::R20, RuleId::R27],
        ),
        row(
            &[NEEDS_CHANCE, Chance::of(&[Chance::NotYet])],
            &[Step::WriteUnit, Step::BrAfterUnit],
            &[RuleId::R20],
        ),
        row(
            &[NEEDS_CHANCE, Chance::of(&[Chance::Spoken])],
            &[Step::WriteDown, Step::BrAfterUnit],
            &[RuleId::R20, RuleId::R27],
        ),
        row(
            &[
                OWN_CASE,
                Chance::of(&[Chance::Waiting, Chance::WaitingApplication, Chance::WaitingAccess]),
                Appeal::of(&[Appeal::MayRun, Appeal::Unsure]),
            ],
            &[Step::WatchWindow],
            &[RuleId::R27, RuleId::R36],
        ),
        row(
            &[
                NEEDS_CHANCE,
                Chance::of(&[Chance::Waiting, Chance::WaitingApplication, Chance::WaitingAccess]),
            ],
            &[Step::WaitWindow],
            &[RuleId::R27, RuleId::R28],
        ),
        row(
            &[
                OWN_CASE,
                Chance::of(&[Chance::Promised]),
                Appeal::of(&[Appeal::MayRun, Appeal::Unsure]),
            ],
            &[Step::WatchPromise],
            &[RuleId::R29, RuleId::R36],
        ),
        row(&[NEEDS_CHANCE, Chance::of(&[Chance::Promised])], &[Step::WaitPromise], &[RuleId::R29]),
        row(
            &[NEEDS_CHANCE, Chance::of(&[Chance::PromisedSometime])],
            &[Step::FindPromise],
            &[RuleId::R29],
        ),
        row(&[NEEDS_CHANCE, Chance::of(&[Chance::Overdue])], &[Step::Remind], &[RuleId::R28]),
        row(
            &[NEEDS_CHANCE, Chance::of(&[Chance::OverdueApplication])],
            &[Step::RemindApplication],
            &[RuleId::R28, RuleId::R79],
        ),
        row(
            &[NEEDS_CHANCE, Chance::of(&[Chance::OverdueAccess])],
            &[Step::RemindAccess],
            &[RuleId::R30],
        ),
        // Not about this at all; or silent or answered: the next table.
        row(&[], &[], &[]),
    ],
};

/// The place has had its chance: Borgerrådgiveren, unless age, another place or a missing name
/// makes it a question to ask first (R16, R22, R23, R33, R37, R38).
pub const BR: StepTable = Table {
    name: "br",
    reads: &[Fact::Ripe, Fact::Anonymous, Fact::Elsewhere, Fact::Age],
    rows: &[
        // What stands instead is in the table of anonymous tips.
        row(&[RIPE, Anonymous::of(&[Anonymous::Yes])], &[], &[RuleId::R33]),
        // Uncertain, never a wall.
        row(
            &[RIPE, Elsewhere::of(&[Elsewhere::Court, Elsewhere::Ombudsman, Elsewhere::Body])],
            &[Step::AskElsewhere],
            &[RuleId::R16],
        ),
        row(&[RIPE, Age::of(&[Age::Older])], &[Step::AskOld], &[RuleId::R37]),
        row(
            &[RIPE, Age::of(&[Age::StillHappening])],
            &[Step::ComplainBr, Step::RecentPart],
            &[RuleId::R38],
        ),
        row(&[RIPE], &[Step::ComplainBr], &[]),
        row(&[], &[], &[]),
    ],
};

const RIPE: Condition = Ripe::of(&[Ripe::Yes]);
