//! What would be different, and who or what can bring it about.

use crate::advice::{Outcome, Step};
use crate::fact::{
    Age, Anonymous, AppealAnswer, Asked, Condition, Damages, Deadline, Decision, Elsewhere, Fact,
    Representative, Sent, Values, Window,
};
use crate::question::Question;

/// A way to an outcome which the person does not get: what would have to be different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The outcome that the change leads to, whatever else is then asked and answered.
    pub outcome: Outcome,
    /// The answers that would be different, in the order of the questions; then those that would
    /// be asked for besides.
    pub changes: Vec<Changed>,
    /// The steps that are then sure and are not now.
    pub gained: Vec<Step>,
    /// The steps that are sure now and then no longer can be.
    pub lost: Vec<Step>,
    /// Who or what can bring it about.
    pub by: Mover,
}

impl Change {
    /// How many of the person's answers would be different; what is asked for besides is not
    /// counted.
    pub fn answers(&self) -> usize {
        let mut questions: Vec<Question> = Vec::new();
        for changed in self.changes.iter().filter(|changed| !changed.is_new()) {
            if !questions.contains(&changed.question) {
                questions.push(changed.question);
            }
        }
        questions.len()
    }
}

/// A fact that would be different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The question that tells it.
    pub question: Question,
    /// The fact.
    pub fact: Fact,
    /// What is told of it now: one value, or all of them where it was not asked.
    pub from: Values,
    /// The values with each of which the outcome comes.
    pub to: Values,
}

impl Changed {
    /// Whether the fact was not asked and would have to be told.
    pub fn is_new(&self) -> bool {
        self.from == self.fact.all()
    }

    /// Who or what can bring it about. Of several values that will do, the easiest counts.
    pub(super) fn by(&self) -> Mover {
        if self.is_new() {
            // What is told besides comes with the rest; only the end of a window is waited for.
            let passed = Window::of(&[Window::MaybePassed, Window::Passed]);
            let waits = self.fact == passed.fact && self.to.without(passed.within).is_empty();
            return if waits { Mover::Time } else { Mover::Person };
        }
        let of = |to| {
            let fits = |one: &&Move| {
                one.from.fact == self.fact
                    && self.from.without(one.from.within).is_empty()
                    && one.to.within.has(to)
            };
            MOVES.iter().find(fits).map_or(Mover::Past, |one| one.by)
        };
        self.to.iter().map(of).min().unwrap_or(Mover::Past)
    }
}

/// Who or what can bring a change about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mover {
    /// The person, by acting.
    Person,
    /// Time as it passes, or an answer that may still come.
    Time,
    /// Nobody: it would have to have happened otherwise.
    Past,
}

/// From one value of a fact to another, and who or what can do that.
struct Move {
    from: Condition,
    to: Condition,
    by: Mover,
}

const fn person(from: Condition, to: Condition) -> Move {
    Move { from, to, by: Mover::Person }
}

const fn time(from: Condition, to: Condition) -> Move {
    Move { from, to, by: Mover::Time }
}

/// Everything that can still change; whatever is not here is as it is.
const MOVES: &[Move] = &[
    // Who writes will have an answer, a promise or silence.
    person(
        Asked::of(&[Asked::NotYet, Asked::Spoken, Asked::Cannot]),
        Asked::of(&[Asked::Silent, Asked::Promised, Asked::Answered]),
    ),
    person(Asked::of(&[Asked::NotYet, Asked::Cannot]), Asked::of(&[Asked::Spoken])),
    time(
        Asked::of(&[Asked::Silent, Asked::Promised]),
        Asked::of(&[Asked::Silent, Asked::Promised, Asked::Answered]),
    ),
    person(Sent::not(&[Sent::Complaint]), Sent::of(&[Sent::Complaint])),
    time(Window::of(&[Window::Running]), Window::of(&[Window::MaybePassed, Window::Passed])),
    time(Window::of(&[Window::MaybePassed]), Window::of(&[Window::Passed])),
    time(
        Deadline::of(&[Deadline::Ample]),
        Deadline::of(&[Deadline::Short, Deadline::Few, Deadline::Past]),
    ),
    time(Deadline::of(&[Deadline::Short]), Deadline::of(&[Deadline::Few, Deadline::Past])),
    time(Deadline::of(&[Deadline::Few]), Deadline::of(&[Deadline::Past])),
    time(Age::of(&[Age::WithinYear]), Age::of(&[Age::Older])),
    person(
        Decision::of(&[Decision::Decided]),
        Decision::of(&[Decision::Appealed, Decision::Answered]),
    ),
    time(Decision::of(&[Decision::Appealed]), Decision::of(&[Decision::Answered])),
    time(Decision::of(&[Decision::None]), Decision::of(&[Decision::Hearing, Decision::Decided])),
    time(Decision::of(&[Decision::Hearing]), Decision::of(&[Decision::Decided])),
    time(
        AppealAnswer::of(&[AppealAnswer::Partly]),
        AppealAnswer::of(&[AppealAnswer::Upheld, AppealAnswer::Body]),
    ),
    time(AppealAnswer::of(&[AppealAnswer::Upheld]), AppealAnswer::of(&[AppealAnswer::Body])),
    person(Elsewhere::of(&[Elsewhere::No]), Elsewhere::not(&[Elsewhere::No, Elsewhere::Unknown])),
    // A name can be given or kept back, and a wish taken on or given up.
    person(Anonymous::of(Anonymous::ALL), Anonymous::of(Anonymous::ALL)),
    person(Representative::of(Representative::ALL), Representative::of(Representative::ALL)),
    person(Damages::of(Damages::ALL), Damages::of(Damages::ALL)),
];
