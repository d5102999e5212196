//! How far away each other outcome is, counted by brute force: the end of every way through the
//! questions about one complaint point, held against every other end, answer by answer.
//!
//! In every run the ends of two kinds of complaint are held against each other, from one in nine of
//! them. All six kinds have 2.3 million ends: `./dev prove` counts from some ten thousand to all.

use klagevejviser_core::explain::{Change, nearest};
use klagevejviser_core::explore::walk;
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Case, Fact, Kind, Outcome, Question, Values,
};

use crate::brute::{self, Dice};
use crate::walks::today;

/// Bits for the value of a fact; none has more than sixteen.
const BITS: usize = 4;
/// The lowest bit of each fact.
const ONES: u128 = u128::MAX / 0xF;

/// The end of a way: what is told of the point, packed so that two ends are quickly compared.
struct End {
    /// Four bits a fact.
    told: u128,
    /// All four where the fact is told, none where it was not asked.
    known: u128,
    /// Whether its age was asked, and not told by the day of sending.
    aged: bool,
    outcomes: u64,
}

/// The facts that a person tells; those that follow from them have no place of their own.
fn told() -> Vec<Fact> {
    let is_told = |fact: &Fact| brute::source(&COPENHAGEN, *fact).is_none();
    Fact::ALL.iter().copied().filter(is_told).collect()
}

fn mask(fact: Fact) -> u128 {
    let at = told().iter().position(|one| *one == fact).unwrap();
    0xF << (at * BITS)
}

impl End {
    fn of(case: &Case, outcomes: &[Outcome]) -> Self {
        let (mut told_bits, mut known) = (0, 0);
        for (at, fact) in told().into_iter().enumerate() {
            if let Some(value) = case.points[0].only(fact) {
                told_bits |= u128::from(value) << (at * BITS);
                known |= 0xF << (at * BITS);
            }
        }
        let outcomes = outcomes.iter().fold(0, |set, outcome| set | 1 << *outcome as u8);
        let aged = case.counted.contains(&Question::Age);
        Self { told: told_bits, known, aged, outcomes }
    }
}

/// The facts that one answer of an end tells together.
fn shared(end: &End) -> Vec<u128> {
    let letter = mask(Fact::Deadline) | mask(Fact::Letter);
    let day = mask(Fact::Window) | mask(Fact::Age);
    if end.aged { vec![letter] } else { vec![letter, day] }
}

/// How many answers of one end are otherwise in another. Asked of another letter, or of the promised
/// day and not of the day of sending, it is another question and no other answer. A day of sending that
/// is asked for instead of the age tells the age anew; an age told by the day stays told.
fn distance(one: &End, other: &End, shared: &[u128], of: &Masks) -> usize {
    let mut differs = (one.told ^ other.told) & one.known & other.known;
    if differs & of.decision != 0 {
        differs &= !of.letter;
    }
    if differs & of.asked != 0 {
        differs &= !of.window;
    }
    if one.aged && !other.aged {
        differs &= !of.age;
    }
    let halves = differs | differs >> 1;
    let facts = (halves | halves >> 2) & ONES;
    let twice = shared.iter().filter(|mask| (facts & **mask).count_ones() > 1).count();
    facts.count_ones() as usize - twice
}

/// Where facts stand in an end.
struct Masks {
    decision: u128,
    letter: u128,
    asked: u128,
    window: u128,
    age: u128,
}

impl Masks {
    fn new() -> Self {
        Self {
            decision: mask(Fact::Decision),
            letter: mask(Fact::Deadline) | mask(Fact::Letter),
            asked: mask(Fact::Asked),
            window: mask(Fact::Window),
            age: mask(Fact::Age),
        }
    }
}

/// The ends of every way about one kind of thing.
fn ends(kind: Kind, each: &mut dyn FnMut(&Answers, End)) {
    let answers = Answers::default().with(Question::Kind, Answer::Many(Values::one(kind as u8)));
    walk(&COPENHAGEN, &answers, today(), &mut |answers, case, advice| {
        each(answers, End::of(case, &advice.outcomes()));
    });
}

/// The smallest distance from an end to each outcome that it does not have; nothing where no other
/// end has it.
fn distances(from: &End, shared: &[u128], all: &[End]) -> Vec<Option<usize>> {
    let (mut found, of) = (vec![usize::MAX; Outcome::ALL.len()], Masks::new());
    for other in all {
        let mut new = other.outcomes & !from.outcomes;
        if new == 0 {
            continue;
        }
        let distance = distance(from, other, shared, &of);
        while new != 0 {
            let outcome = &mut found[new.trailing_zeros() as usize];
            *outcome = distance.min(*outcome);
            new &= new - 1;
        }
    }
    found.into_iter().map(|least| (least != usize::MAX).then_some(least)).collect()
}

/// Holds the nearest changes of a case against every end of every way; tells what is otherwise.
fn is_nearest(
    answers: &Answers,
    end: &End,
    all: &[End],
    exact: bool,
    wrong: &mut Vec<String>,
) -> usize {
    let changes = nearest(&COPENHAGEN, answers, today(), usize::MAX);
    let counted = distances(end, &shared(end), all);
    let asked_after_all =
        Question::ALL.iter().any(|one| one.stands_by_default() && answers.get(*one).is_some());
    for (outcome, least) in Outcome::ALL.iter().zip(counted) {
        let change = changes.iter().find(|change| change.outcome == *outcome);
        let told = change.map(Change::answers);
        // Not all ends are there: what stands by default is told by no way of these, nor is what was
        // asked after all told where it stands by default.
        let by_default = |change: &Change| {
            change.changes.iter().any(|changed| changed.question.stands_by_default())
        };
        let exact = exact && !asked_after_all && !change.is_some_and(by_default);
        let ok = told == least || !exact && (least.is_none() || told.is_some() && told < least);
        if !ok {
            wrong.push(format!(
                "{outcome:?}: {told:?} said, {least:?} counted\n  {answers:?}\n  {change:?}"
            ));
        }
    }
    changes.len()
}

#[test]
fn no_end_of_two_kinds_is_nearer_than_what_is_said() {
    let mut all = Vec::new();
    let mut from = Vec::new();
    for kind in [Kind::Decision, Kind::Other] {
        ends(kind, &mut |answers, end| {
            from.push((*answers, all.len()));
            all.push(end);
        });
    }
    let (mut changes, mut wrong) = (0, Vec::new());
    for (answers, at) in from.iter().step_by(9) {
        changes += is_nearest(answers, &all[*at], &all, false, &mut wrong);
    }
    println!("{} ends, {changes} changes", all.len());
    none(&wrong);
}

#[test]
#[ignore = "minutes: ./dev prove"]
fn every_change_is_as_near_as_the_nearest_of_all_ends() {
    let (mut all, mut from, mut dice) = (Vec::new(), Vec::new(), Dice(47));
    for kind in Kind::ALL.iter().copied() {
        // All of the small kinds, and of each large one about a thousand.
        let one_in = match kind {
            Kind::Decision | Kind::Other => 1,
            Kind::Delay => 150,
            Kind::Conduct | Kind::Process => 350,
            Kind::Practical => 1400,
        };
        ends(kind, &mut |answers, end| {
            if dice.roll(one_in) == 0 {
                from.push((*answers, all.len()));
            }
            all.push(end);
        });
    }
    let (mut changes, mut wrong) = (0, Vec::new());
    for (answers, at) in &from {
        changes += is_nearest(answers, &all[*at], &all, true, &mut wrong);
    }
    println!("{} of {} ends, {changes} changes", from.len(), all.len());
    none(&wrong);
}

/// Asserts that nothing was otherwise, and shows the first of it.
#[track_caller]
fn none(wrong: &[String]) {
    let first: Vec<&str> = wrong.iter().take(6).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} are not as counted:\n{}", wrong.len(), first.join("\n"));
}
