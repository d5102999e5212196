//! What is added beside the rest and replaces nothing: discrimination, for whom one complains,
//! and what makes it hard.

use crate::advice::Step;
use crate::fact::{
    Alone, Anonymous, Committee, Condition, Damages, Deadlock, Discrimination, Facebook, Fact,
    Fear, ForWhom, Hindered, Language, Representative, Scope, Track, Undigital, Unwell, Writing,
};
use crate::rule::{StepTable, Table, row};
use crate::rules::RuleId;

/// A table of something that the person may add on the result page, as a note beside the rest.
macro_rules! added {
    ($(#[$doc:meta])* $table:ident, $name:literal, $fact:ident, $step:ident, $($rule:ident),+) => {
        $(#[$doc])*
        pub const $table: StepTable = Table {
            name: $name,
            reads: &[Fact::$fact],
            rows: &[
                row(&[$fact::of(&[$fact::Yes])], &[Step::$step], &[$(RuleId::$rule),+]),
                row(&[], &[], &[]),
            ],
        };
    };
}

/// Tracks on which it does not matter for whom one speaks.
const FOR_ALL: Condition =
    Track::of(&[Track::Serious, Track::Suggestion, Track::Politics, Track::FindPlace]);

/// Discrimination: advice first, without any gate (R11 as corrected).
pub const DISCRIMINATION: StepTable = Table {
    name: "discrimination",
    reads: &[Fact::Track, Fact::Scope, Fact::Discrimination],
    rows: &[
        row(
            &[Track::not(&[Track::Conduct, Track::Process, Track::Practical, Track::Public])],
            &[],
            &[],
        ),
        row(&[Scope::of(&[Scope::Outside])], &[], &[RuleId::R1]),
        row(&[Discrimination::of(&[Discrimination::No])], &[], &[]),
        row(&[], &[Step::AdviceDiscrimination], &[RuleId::R11]),
    ],
};

/// For whom the person complains (R32, R80, R82).
pub const WHO: StepTable = Table {
    name: "who",
    reads: &[Fact::Track, Fact::ForWhom],
    rows: &[
        row(&[FOR_ALL], &[], &[]),
        row(
            &[ForWhom::of(&[ForWhom::OtherAdult])],
            &[Step::Authority],
            &[RuleId::R32, RuleId::R80],
        ),
        row(&[ForWhom::of(&[ForWhom::OwnChild])], &[Step::OwnChildNote], &[RuleId::R32]),
        row(&[ForWhom::of(&[ForWhom::Child])], &[Step::ChildHelp], &[RuleId::R82]),
        row(&[], &[], &[]),
    ],
};

/// Hard to read or write (R35).
pub const WRITING: StepTable = Table {
    name: "writing",
    reads: &[Fact::Hindered, Fact::Writing],
    rows: &[
        row(
            &[Hindered::of(&[Hindered::Yes]), Writing::of(&[Writing::Yes])],
            &[Step::Accessible],
            &[RuleId::R35],
        ),
        row(&[], &[], &[]),
    ],
};

/// Speaks neither Danish nor English (R35).
pub const LANGUAGE: StepTable = Table {
    name: "language",
    reads: &[Fact::Hindered, Fact::Language],
    rows: &[
        row(
            &[Hindered::of(&[Hindered::Yes]), Language::of(&[Language::Yes])],
            &[Step::Interpreter],
            &[RuleId::R35],
        ),
        row(&[], &[], &[]),
    ],
};

/// Ill, in hospital or worn out (R25).
pub const UNWELL: StepTable = Table {
    name: "unwell",
    reads: &[Fact::Hindered, Fact::Unwell],
    rows: &[
        row(
            &[Hindered::of(&[Hindered::Yes]), Unwell::of(&[Unwell::Yes])],
            &[Step::ContactForYou],
            &[RuleId::R25],
        ),
        row(&[], &[], &[]),
    ],
};

/// Afraid of what happens if one complains (R83).
pub const FEAR: StepTable = Table {
    name: "fear",
    reads: &[Fact::Hindered, Fact::Fear],
    rows: &[
        row(
            &[Hindered::of(&[Hindered::Yes]), Fear::of(&[Fear::Yes])],
            &[Step::LeaderAbove],
            &[RuleId::R83],
        ),
        row(&[], &[], &[]),
    ],
};

/// Both sides can no longer talk (R24, R51).
pub const DEADLOCK: StepTable = Table {
    name: "deadlock",
    reads: &[Fact::Hindered, Fact::Deadlock],
    rows: &[
        row(
            &[Hindered::of(&[Hindered::Yes]), Deadlock::of(&[Deadlock::Yes])],
            &[Step::Mediation],
            &[RuleId::R24, RuleId::R51],
        ),
        row(&[], &[], &[]),
    ],
};

/// Has nobody who can help (R21).
pub const ALONE: StepTable = Table {
    name: "alone",
    reads: &[Fact::Hindered, Fact::Alone],
    rows: &[
        row(
            &[Hindered::of(&[Hindered::Yes]), Alone::of(&[Alone::Yes])],
            &[Step::HelpToWrite],
            &[RuleId::R21],
        ),
        row(&[], &[], &[]),
    ],
};

added!(
    /// Does not want to give a name: only a tip (R33, R39).
    ANONYMOUS, "anonymous", Anonymous, AnonymousTip, R33, R39
);
added!(
    /// Complained on Facebook: another channel (R44).
    FACEBOOK, "facebook", Facebook, FacebookNote, R44
);
added!(
    /// Wrote to a mayor or a committee: they do not decide a complaint over a decision (R45).
    COMMITTEE, "committee", Committee, CommitteeNote, R45
);
added!(
    /// Cannot use digital channels: phone, visit and paper first (R84).
    UNDIGITAL, "undigital", Undigital, UndigitalNote, R84
);
added!(
    /// Wants somebody to plead the case: Borgerrådgiveren is neutral (R34).
    REPRESENTATIVE, "representative", Representative, RepresentativeNote, R34, R64
);
added!(
    /// Wants damages or a binding ruling: a court (R59).
    DAMAGES, "damages", Damages, DamagesNote, R59
);
