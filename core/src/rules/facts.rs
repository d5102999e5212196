//! Facts that follow from others: closed words for what several answers amount to.

use crate::fact::{
    Appeal, AppealAnswer, Asked, Chance, Condition, Deadline, Decision, Fact, ForWhom, Hindered,
    Kind, OwnCase, Ripe, Scope, Sent, Track, Trouble, Urgent, Violence, Whom, Window, Wish,
};
use crate::rule::{FactTable, Row, Table, row};
use crate::rules::RuleId;

/// What kind of matter the point truly is.
pub const TRACK: FactTable = FactTable {
    sets: Fact::Track,
    table: Table {
        name: "track",
        reads: &[Fact::Kind, Fact::Trouble, Fact::Wish, Fact::ForWhom],
        rows: &[
            track(
                &[Kind::of(&[Kind::Other]), Wish::of(&[Wish::Serious])],
                Track::Serious,
                &[RuleId::R6],
            ),
            track(&[ForWhom::of(&[ForWhom::Employee])], Track::Work, &[RuleId::R5]),
            track(&[Kind::of(&[Kind::Decision])], Track::Decision, &[RuleId::R12]),
            track(&[Kind::of(&[Kind::Delay])], Track::Delay, &[RuleId::R8]),
            track(&[Kind::of(&[Kind::Conduct])], Track::Conduct, &[RuleId::R9]),
            track(&[Kind::of(&[Kind::Process])], Track::Process, &[RuleId::R7]),
            // How much I was granted is a decision; how much all get is politics (R13).
            track(
                &[Kind::of(&[Kind::Practical]), Trouble::of(&[Trouble::TooLittleForMe])],
                Track::Decision,
                &[RuleId::R12, RuleId::R13],
            ),
            track(
                &[Kind::of(&[Kind::Practical]), Trouble::of(&[Trouble::TooLittleForAll])],
                Track::Politics,
                &[RuleId::R13],
            ),
            track(
                &[Kind::of(&[Kind::Practical]), Trouble::of(&[Trouble::Public])],
                Track::Public,
                &[RuleId::R10],
            ),
            track(&[Kind::of(&[Kind::Practical])], Track::Practical, &[RuleId::R10]),
            track(&[Wish::of(&[Wish::Understand])], Track::Explain, &[RuleId::R19]),
            track(&[Wish::of(&[Wish::FindPlace])], Track::FindPlace, &[RuleId::R19]),
            track(&[Wish::of(&[Wish::Papers])], Track::Papers, &[RuleId::R7]),
            track(&[Wish::of(&[Wish::Suggestion])], Track::Suggestion, &[RuleId::R19]),
            track(&[], Track::Something, &[RuleId::R19]),
        ],
    },
};

const fn track(when: &'static [Condition], then: Track, by: &'static [RuleId]) -> Row<u8> {
    row(when, then as u8, by)
}

/// Whether it is about a case of one's own, in which a decision may stand.
pub const OWN_CASE: FactTable = FactTable {
    sets: Fact::OwnCase,
    table: Table {
        name: "own case",
        reads: &[Fact::Track],
        rows: &[
            row(
                &[Track::of(&[
                    Track::Public,
                    Track::Politics,
                    Track::FindPlace,
                    Track::Suggestion,
                    Track::Serious,
                    Track::Work,
                ])],
                OwnCase::No as u8,
                &[],
            ),
            row(&[], OwnCase::Yes as u8, &[]),
        ],
    },
};

/// Whether the matter lies with Københavns Kommune. Who does not know, or means several, stays
/// inside, so that no deadline is overlooked.
pub const SCOPE: FactTable = FactTable {
    sets: Fact::Scope,
    table: Table {
        name: "scope",
        reads: &[Fact::Whom],
        rows: &[
            row(
                &[Whom::of(&[Whom::OtherAuthority, Whom::Private])],
                Scope::Outside as u8,
                &[RuleId::R1],
            ),
            row(&[Whom::of(&[Whom::Supplier])], Scope::Supplier as u8, &[RuleId::R4]),
            row(&[], Scope::Inside as u8, &[RuleId::R1]),
        ],
    },
};

/// Whether a decision's appeal may still be running. "Don't know" counts as may be.
pub const APPEAL: FactTable = FactTable {
    sets: Fact::Appeal,
    table: Table {
        name: "appeal",
        reads: &[Fact::Decision, Fact::AppealAnswer, Fact::Deadline],
        rows: &[
            row(&[Decision::of(&[Decision::Unknown])], Appeal::Unsure as u8, &[RuleId::R36]),
            row(&[Decision::of(&[Decision::None, Decision::Hearing])], Appeal::None as u8, &[]),
            row(&[Decision::of(&[Decision::Appealed])], Appeal::Pending as u8, &[]),
            row(
                &[Decision::of(&[Decision::Answered]), AppealAnswer::of(&[AppealAnswer::Upheld])],
                Appeal::Pending as u8,
                &[],
            ),
            row(
                &[Decision::of(&[Decision::Answered]), AppealAnswer::of(&[AppealAnswer::Body])],
                Appeal::Settled as u8,
                &[],
            ),
            row(
                &[Decision::of(&[Decision::Answered]), AppealAnswer::of(&[AppealAnswer::Won])],
                Appeal::None as u8,
                &[],
            ),
            row(&[Deadline::of(&[Deadline::Past])], Appeal::None as u8, &[RuleId::R77]),
            row(&[], Appeal::MayRun as u8, &[RuleId::R36]),
        ],
    },
};

/// Whether somebody is hit, threatened or assaulted.
pub const VIOLENCE: FactTable = FactTable {
    sets: Fact::Violence,
    table: Table {
        name: "violence",
        reads: &[Fact::Urgent],
        rows: &[
            row(&[Urgent::of(&[Urgent::Violence])], Violence::Yes as u8, &[RuleId::R65]),
            row(&[], Violence::No as u8, &[]),
        ],
    },
};

/// What the place has made of its chance to answer: complaint, application, enquiry and access to
/// documents are told apart (R8, R27, R28 as corrected).
pub const CHANCE: FactTable = FactTable {
    sets: Fact::Chance,
    table: Table {
        name: "chance so far",
        reads: &[Fact::Asked, Fact::Sent, Fact::Window],
        rows: &[
            chance(&[Asked::of(&[Asked::NotYet])], Chance::NotYet, &[RuleId::R20]),
            chance(&[Asked::of(&[Asked::Spoken])], Chance::Spoken, &[RuleId::R20]),
            chance(&[Asked::of(&[Asked::Cannot])], Chance::Cannot, &[RuleId::R25]),
            chance(&[Asked::of(&[Asked::Answered])], Chance::Answered, &[RuleId::R22]),
            chance(
                &[Asked::of(&[Asked::Promised]), Window::of(&[Window::Running])],
                Chance::Promised,
                &[RuleId::R29],
            ),
            chance(
                &[Asked::of(&[Asked::Promised]), Window::not(&[Window::Passed])],
                Chance::PromisedSometime,
                &[RuleId::R29],
            ),
            // From here on: silent, or the promised day has passed.
            chance(
                &[Sent::of(&[Sent::Application]), Window::of(&[Window::Running])],
                Chance::WaitingApplication,
                &[RuleId::R27, RuleId::R79],
            ),
            chance(
                &[Sent::of(&[Sent::Application])],
                Chance::OverdueApplication,
                &[RuleId::R28, RuleId::R79],
            ),
            chance(
                &[Sent::of(&[Sent::Access]), Window::of(&[Window::Running])],
                Chance::WaitingAccess,
                &[RuleId::R30],
            ),
            chance(&[Sent::of(&[Sent::Access])], Chance::OverdueAccess, &[RuleId::R30]),
            chance(&[Window::of(&[Window::Running])], Chance::Waiting, &[RuleId::R27, RuleId::R28]),
            chance(
                &[Sent::of(&[Sent::Complaint]), Window::of(&[Window::Passed])],
                Chance::Silent,
                &[RuleId::R23, RuleId::R27],
            ),
            // An enquiry, or a window of which one cannot say that it has passed: a reminder
            // costs nothing and starts the guarantee anew.
            chance(&[], Chance::Overdue, &[RuleId::R27, RuleId::R28]),
        ],
    },
};

const fn chance(when: &'static [Condition], then: Chance, by: &'static [RuleId]) -> Row<u8> {
    row(when, then as u8, by)
}

/// The tracks on which the place in the municipality must have had its chance to answer.
pub const NEEDS_CHANCE: Condition =
    Track::of(&[Track::Delay, Track::Conduct, Track::Process, Track::Practical, Track::Public]);

/// Whether the place has had its chance and nothing else stands first: then Borgerrådgiveren
/// (R22, R23). Also for a table of its own, so that age and other places are asked only here.
pub const RIPE: FactTable = FactTable {
    sets: Fact::Ripe,
    table: Table {
        name: "ripe",
        reads: &[Fact::Track, Fact::Scope, Fact::Chance, Fact::Appeal, Fact::Violence],
        rows: &[
            row(&[Scope::not(&[Scope::Inside])], Ripe::No as u8, &[]),
            row(
                &[Track::of(&[Track::Conduct]), Violence::of(&[Violence::Yes])],
                Ripe::No as u8,
                &[],
            ),
            // Faults on the way to a decision follow its appeal (R14, and the corrections to C40).
            row(
                &[
                    Track::of(&[Track::Process]),
                    Appeal::of(&[Appeal::MayRun, Appeal::Pending, Appeal::Settled]),
                ],
                Ripe::No as u8,
                &[RuleId::R14],
            ),
            row(&[NEEDS_CHANCE, Chance::of(&[Chance::Silent])], Ripe::Yes as u8, &[RuleId::R23]),
            row(
                &[NEEDS_CHANCE, Chance::of(&[Chance::Answered])],
                Ripe::Yes as u8,
                &[RuleId::R22, RuleId::R24],
            ),
            row(&[], Ripe::No as u8, &[]),
        ],
    },
};

/// Whether the person needs a hand with the complaint. Where it is about violence by an employee,
/// other help stands first.
pub const HINDERED: FactTable = FactTable {
    sets: Fact::Hindered,
    table: Table {
        name: "hindered",
        reads: &[Fact::Track, Fact::Scope, Fact::Chance, Fact::Violence],
        rows: &[
            row(&[Scope::of(&[Scope::Outside])], Hindered::No as u8, &[]),
            row(
                &[Track::of(&[Track::Conduct]), Violence::of(&[Violence::Yes])],
                Hindered::No as u8,
                &[],
            ),
            row(
                &[NEEDS_CHANCE, Chance::of(&[Chance::Cannot])],
                Hindered::Yes as u8,
                &[RuleId::R25],
            ),
            row(&[], Hindered::No as u8, &[]),
        ],
    },
};
