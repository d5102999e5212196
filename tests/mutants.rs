//! Row mutants of every table: each changes no case, or is caught by the lawyers' cases or by a
//! named property; those that live stand in `docs/mutants.md` with the reason.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use std::collections::BTreeMap;
use std::thread;
use std::time::Instant;

use chrono::NaiveDate;
use klagevejviser_core::decide::settle;
use klagevejviser_core::{COPENHAGEN, Known, Question, RuleBase, RuleId, Table, fold};
use klagevejviser_tests::brute::All;
use klagevejviser_tests::mutant::{Mutant, Place, changes_any, combinations, mutants, places};
use klagevejviser_tests::points::Chain;
use klagevejviser_tests::{lawyers, safety, shape};
use klagevejviser_tools::cases::{self, Case};

const LIVING: &str = include_str!("../docs/mutants.md");

/// A case and what it comes to, by the rules as they are.
struct Ended {
    case: Case,
    points: Vec<Known>,
    asked: (Option<Question>, Vec<Question>),
}

/// So many points are tried of those that a mutant changes; the proof tries them all.
const POINTS: usize = 20_000;

/// Every case; those that leave least open, which take the least time, first.
fn ended() -> Vec<Ended> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let cases = lawyers::cases(today).into_iter();
    let mut ended: Vec<(usize, Ended)> = cases
        .map(|case| {
            let ends = cases::ends(&COPENHAGEN, &case).unwrap();
            let points = ends.iter().flat_map(|end| &end.told.points);
            let mut points: Vec<Known> = points.map(|point| settle(&COPENHAGEN, point)).collect();
            points.dedup();
            let told = fold(&COPENHAGEN, &case.answers, case.today);
            (ends.len(), Ended { case, points, asked: (told.next, told.counted) })
        })
        .collect();
    ended.sort_by_key(|(ends, _)| *ends);
    ended.into_iter().map(|(_, ended)| ended).collect()
}

/// Whether a table gives something else of what is known.
fn differs(mutant: &Mutant, known: &Known) -> bool {
    fn given<T: Copy + PartialEq>(table: &Table<T>, known: &Known) -> Vec<(T, &'static [RuleId])> {
        table.open_rows(known).iter().map(|row| (row.then, row.by)).collect()
    }
    let bases = [&COPENHAGEN, &mutant.base];
    match mutant.place {
        Place::Fact(at) => {
            let [now, then] = bases.map(|base| given(&base.facts[at].table, known));
            now != then
        }
        Place::Steps(at) => {
            let [now, then] = bases.map(|base| given(&base.tables[at], known));
            now != then
        }
    }
}

/// What became of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    /// It changes no combination that can come about.
    Redundant,
    /// A lawyers' case comes out otherwise than it expects.
    ByCases,
    /// A property of the proof.
    By(&'static str),
    Lives,
}

fn fate(mutant: &Mutant, all: &[All], ended: &[Ended], chain: &Chain) -> Fate {
    if !changes_any(&COPENHAGEN, mutant, all) {
        return Fate::Redundant;
    }
    let fails = |one: &&Ended| cases::run(&mutant.base, &one.case).is_err();
    // First those at whose end the table says otherwise; what is asked on the way may differ too.
    let touched = |one: &&Ended| one.points.iter().any(|known| differs(mutant, known));
    if ended.iter().filter(touched).any(|one| fails(&one)) {
        return Fate::ByCases;
    }
    // What is asked on the way may differ although the end does not.
    let asks = |one: &&Ended| {
        let told = fold(&mutant.base, &one.case.answers, one.case.today);
        (told.next, told.counted) != one.asked
    };
    by_property(&mutant.base, chain).unwrap_or_else(|| {
        let caught = ended.iter().filter(asks).any(|one| fails(&one));
        if caught { Fate::ByCases } else { Fate::Lives }
    })
}

/// The properties of the proof, the quickest first.
fn by_property(base: &RuleBase, chain: &Chain) -> Option<Fate> {
    for (name, check) in shape::QUICK {
        if !check(base).is_empty() {
            return Some(Fate::By(name));
        }
    }
    if safety::safe(&chain.broken(base), POINTS).is_err() {
        return Some(Fate::By("safe"));
    }
    None
}

/// The slower ones, for what nothing else has caught.
fn by_slow_property(mutant: &Mutant, chain: &Chain) -> Option<Fate> {
    let shadowed = match mutant.place {
        Place::Fact(at) => shape::shadowed_in(&mutant.base, &mutant.base.facts[at].table),
        Place::Steps(at) => shape::shadowed_in(&mutant.base, &mutant.base.tables[at]),
    };
    if !shadowed.is_empty() {
        return Some(Fate::By("shadowed"));
    }
    safety::same_among(&mutant.base, &chain.broken(&mutant.base), 200)
        .is_err()
        .then_some(Fate::By("same without a case"))
}

/// The fates of the mutants of every table whose place is this one, counted in twos.
fn fates(half: usize) -> BTreeMap<Fate, Vec<String>> {
    let (ended, chain) = (ended(), Chain::of(&COPENHAGEN));
    let mut fates: BTreeMap<Fate, Vec<String>> = BTreeMap::new();
    for place in places(&COPENHAGEN).into_iter().skip(half).step_by(2) {
        let all = combinations(&COPENHAGEN, place);
        for mutant in mutants(&COPENHAGEN, place) {
            let mut fate = fate(&mutant, &all, &ended, &chain);
            if fate == Fate::Lives {
                fate = by_slow_property(&mutant, &chain).unwrap_or(fate);
            }
            fates.entry(fate).or_default().push(mutant.name);
        }
    }
    fates
}

#[test]
fn every_row_mutant_is_caught_or_changes_nothing_or_stands_in_the_list() {
    let started = Instant::now();
    let mut all: BTreeMap<Fate, Vec<String>> = BTreeMap::new();
    thread::scope(|scope| {
        for found in [0, 1].map(|half| scope.spawn(move || fates(half))) {
            for (fate, names) in found.join().unwrap() {
                all.entry(fate).or_default().extend(names);
            }
        }
    });
    let names = |fate| all.get(&fate).cloned().unwrap_or_default();
    let (redundant, mut lives) = (names(Fate::Redundant), names(Fate::Lives));
    for name in &redundant {
        println!("changes nothing: {name}");
    }
    for (fate, names) in &all {
        println!("{fate:?}: {}", names.len());
    }
    let number: usize = all.values().map(Vec::len).sum();
    let meant = number - redundant.len();
    println!(
        "{number} mutants, {} change nothing; {} of {meant} caught ({:.1} %) in {:?}",
        redundant.len(),
        meant - lives.len(),
        100.0 * (meant - lives.len()) as f64 / meant as f64,
        started.elapsed()
    );
    let listed = |line: &str| Some(line.strip_prefix("- `")?.split_once('`')?.0.to_owned());
    let mut expected: Vec<String> = LIVING.lines().filter_map(listed).collect();
    expected.sort();
    lives.sort();
    assert_eq!(lives, expected, "those that live are not those that docs/mutants.md lists");
}
