//! What must hold of the advice, whatever is told: each property by its sentence. They are held
//! against the rules by the proof, and against rules that are broken on purpose.

use std::collections::BTreeMap;

use klagevejviser_core::{
    Addressee, Chance, Decision, Fact, Outcome, OwnCase, Part, RuleBase, Scope, Step, Track, Urgent,
};

use crate::brute::{self, All, Steps};
use crate::points::{Chain, GROUPS, deadline_acts, every_point, may_run, written};

/// Help for somebody in danger.
pub fn danger() -> Steps {
    brute::steps(|step| step.part() == Part::Card || step.outcome() == Outcome::Acute)
}

/// The first step of a set.
const fn first(steps: Steps) -> Steps {
    steps & steps.wrapping_neg()
}

/// Whatever is told of one point, the advice is safe: over all points of a chain, or so many of
/// them. Returns how many there were.
///
/// # Errors
/// The first point that breaks a property, with its sentence.
pub fn safe(chain: &Chain, most: usize) -> Result<usize, String> {
    let is = |all: &All, fact: Fact, value: u8| all[fact as usize] == value;
    let (acts, danger, deadline) = (brute::acts(), danger(), deadline_acts());
    let to = |addressee| brute::steps(|step| step.addressee() == addressee);
    let of = |outcome| brute::steps(|step| step.outcome() == outcome);
    let (wait, br) = (of(Outcome::Wait), of(Outcome::Br));
    let complained_of = to(Addressee::Unit) | to(Addressee::Leader) | to(Addressee::Institution);
    let cards = brute::steps(|step| step.part() == Part::Card);
    // Somebody else than Borgerrådgiveren to turn to, or Borgerrådgiveren for what it is there for.
    let there_for = [Outcome::Br, Outcome::BrGuidance, Outcome::UnitHelp, Outcome::Discrimination];
    let own_way = brute::steps(|step| {
        step.part() == Part::Act
            && (step.addressee() != Addressee::Borgerraadgiveren
                || there_for.contains(&step.outcome()))
    });

    let holds = |all: &All, steps: Steps| -> Result<(), String> {
        let fails = |what: &str| {
            Err(format!("{what}\n  told: {}\n  steps: {}", written(all), brute::names(steps)))
        };
        if steps & acts == 0 {
            return fails("there is nothing to do");
        }
        if steps & own_way == 0 {
            return fails("the only way on is the general telephone: a wall");
        }
        let own = is(all, Fact::OwnCase, OwnCase::Yes as u8);
        let inside = !is(all, Fact::Scope, Scope::Outside as u8);
        if own && may_run(all) && steps & wait != 0 {
            return fails("an appeal may be running, and a step says wait");
        }
        let decided = may_run(all)
            || is(all, Fact::Decision, Decision::Decided as u8)
            || is(all, Fact::Decision, Decision::Hearing as u8);
        // Where nobody can be appealed to, that is the first thing to know.
        let lead = deadline | brute::bit(Step::NoAppealPath);
        if own && inside && decided && first(steps & !danger) & lead == 0 {
            return fails("a decision is answered without its deadline first");
        }
        let heard = [Chance::Silent, Chance::Answered].map(|chance| chance as u8);
        if steps & br != 0 && !heard.contains(&all[Fact::Chance as usize]) {
            return fails("Borgerrådgiveren is advised before the place had its chance");
        }
        // Who makes a suggestion, seeks the place or means their own pay is not asked for danger.
        let asked = [Track::Suggestion, Track::FindPlace, Track::Work]
            .iter()
            .all(|track| !is(all, Fact::Track, *track as u8));
        if !is(all, Fact::Urgent, Urgent::No as u8) && asked && inside && first(steps) & cards == 0
        {
            return fails("danger was named, and its card does not stand first");
        }
        let hit = is(all, Fact::Track, Track::Conduct as u8)
            && is(all, Fact::Urgent, Urgent::Violence as u8);
        if hit && steps & acts & complained_of != 0 {
            return fails("who was hit is sent to where it happened");
        }
        Ok(())
    };
    let mut held = Ok(());
    let mut each = |all: &All, steps: Steps| {
        held = holds(all, steps);
        held.is_ok()
    };
    let number = chain.walk(most, &mut each);
    held.map(|()| number)
}

/// Where there is no case of one's own, no decision can stand in it, and nobody is asked for one.
///
/// # Errors
/// Points that differ in the decision alone, and in the advice.
pub fn same_without_a_case(base: &RuleBase) -> Result<(), String> {
    let mut seen: BTreeMap<Vec<u8>, (All, Steps)> = BTreeMap::new();
    let mut wrong = BTreeMap::new();
    every_point(base, &mut |all, steps| {
        if all[Fact::OwnCase as usize] == OwnCase::Yes as u8 {
            return true;
        }
        let others = GROUPS.iter().enumerate().filter(|(place, _)| *place != 3);
        let key =
            others.flat_map(|(_, group)| group.told).map(|fact| all[*fact as usize]).collect();
        let (before, known) = seen.entry(key).or_insert((*all, steps));
        if *known != steps {
            wrong.entry(all[Fact::Track as usize]).or_insert_with(|| {
                let differ = brute::names(*known ^ steps);
                format!("{}\n  and {}\n  differ in {differ}", written(before), written(all))
            });
        }
        true
    });
    let wrong: Vec<_> = wrong.into_values().collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// The same for so many points of a chain: each against the same without a decision.
///
/// # Errors
/// A point that differs from the other in the decision alone, and in the advice.
pub fn same_among(base: &RuleBase, chain: &Chain, most: usize) -> Result<(), String> {
    let (mut wrong, mut tried) = (None, 0);
    chain.walk(100 * most, &mut |all, steps| {
        if all[Fact::OwnCase as usize] == OwnCase::No as u8 {
            let mut other = *all;
            other[Fact::Decision as usize] = Decision::None as u8;
            brute::settle(base, &mut other);
            let given = |set, table| set | brute::steps_of(table, &other);
            tried += 1;
            if base.tables.iter().fold(0, given) != steps {
                wrong = Some(written(all));
            }
        }
        wrong.is_none() && tried < most
    });
    wrong.map_or(Ok(()), Err)
}
