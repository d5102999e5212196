//! The regions of every table, one combination at a time: all of a region has its outcome, every
//! combination with the outcome lies in one, and no region can be widened by a value.

use klagevejviser_core::explain::{Region, regions};
use klagevejviser_core::{COPENHAGEN, Fact, Table, Values};

use crate::brute::{self, All};

fn holds<T>(region: &Region<T>, all: &All) -> bool {
    region.when.iter().all(|condition| condition.within.has(all[condition.fact as usize]))
}

/// A region's sets for the facts that the table reads.
fn sets<T>(region: &Region<T>, reads: &[Fact]) -> Vec<(Fact, Values)> {
    let set = |fact: &Fact| {
        let narrowed = region.when.iter().find(|condition| condition.fact == *fact);
        (*fact, narrowed.map_or(fact.all(), |condition| condition.within))
    };
    reads.iter().map(set).collect()
}

/// Returns how many regions there are.
fn proved<T: Copy + PartialEq>(table: &Table<T>) -> usize {
    let found = regions(table);
    let outcome = |all: &All| table.rows[brute::row(table, all)].then;
    let whole: Vec<_> = table.reads.iter().map(|fact| (*fact, fact.all())).collect();
    let name = table.name;
    brute::every(&whole, &mut [0; Fact::COUNT], &mut |all| {
        let then = outcome(all);
        let mut own = false;
        for region in found.iter().filter(|region| holds(region, all)) {
            assert!(region.then == then, "{name}: otherwise: {}", brute::written(table.reads, all));
            own = true;
        }
        assert!(own, "{name}: in no region: {}", brute::written(table.reads, all));
    });
    for region in &found {
        let sets = sets(region, table.reads);
        for (place, (fact, within)) in sets.iter().enumerate() {
            for value in fact.all().without(*within).iter() {
                let mut wider = sets.clone();
                wider[place].1 = Values::one(value);
                let mut breaks = false;
                brute::every(&wider, &mut [0; Fact::COUNT], &mut |all| {
                    breaks |= outcome(all) != region.then;
                });
                assert!(breaks, "{name}: {} can be widened by {value}: {sets:?}", fact.name());
            }
        }
    }
    found.len()
}

#[test]
fn a_region_is_exact_leaves_nothing_out_and_cannot_be_widened() {
    let facts = COPENHAGEN.facts.iter().map(|source| proved(&source.table));
    let steps = COPENHAGEN.tables.iter().map(proved);
    let numbers: Vec<usize> = facts.chain(steps).collect();
    println!("{} regions: {numbers:?}", numbers.iter().sum::<usize>());
}
