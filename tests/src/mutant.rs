//! Row mutants: copies of the rules with one small slip in one table. Drop a row, swap two
//! neighbours, add or remove one value of a condition, take another row's outcome.

use klagevejviser_core::rule::{FactTable, Row};
use klagevejviser_core::{Condition, Fact, RuleBase, Step, Table, Values};

use crate::brute::{self, All};

/// One slip.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The table and the slip, in codes: `danger row 3: dropped`.
    pub name: String,
    /// The whole rule base with the slip.
    pub base: RuleBase,
    /// Where the table stands.
    pub place: Place,
}

/// Which table of a rule base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One of those that give facts.
    Fact(usize),
    /// One of those that give steps.
    Steps(usize),
}

/// The place of every table.
pub fn places(base: &RuleBase) -> Vec<Place> {
    let facts = (0..base.facts.len()).map(Place::Fact);
    facts.chain((0..base.tables.len()).map(Place::Steps)).collect()
}

/// Every mutant of a table. What they hold is never freed: it lives as long as the rules do.
pub fn mutants(base: &RuleBase, place: Place) -> Vec<Mutant> {
    match place {
        Place::Fact(at) => {
            let source = base.facts[at];
            let value = |then: u8| source.sets.values()[usize::from(then)].to_owned();
            let rows = slips(&source.table, &value);
            rows.into_iter()
                .map(|(name, table)| {
                    let mut facts = base.facts.to_vec();
                    facts[at] = FactTable { table, ..source };
                    Mutant { name, base: RuleBase { facts: Vec::leak(facts), ..*base }, place }
                })
                .collect()
        }
        Place::Steps(at) => slips(&base.tables[at], &written)
            .into_iter()
            .map(|(name, table)| {
                let mut tables = base.tables.to_vec();
                tables[at] = table;
                Mutant { name, base: RuleBase { tables: Vec::leak(tables), ..*base }, place }
            })
            .collect(),
    }
}

fn written(steps: &'static [Step]) -> String {
    if steps.is_empty() {
        return "nothing".to_owned();
    }
    steps.iter().map(|step| step.name()).collect::<Vec<_>>().join(" ")
}

fn slips<T: Copy + PartialEq>(
    table: &Table<T>,
    written: &dyn Fn(T) -> String,
) -> Vec<(String, Table<T>)> {
    let rows = table.rows;
    let mut found = Vec::new();
    let mut add = |slip: String, rows: Vec<Row<T>>| {
        found.push((format!("{} {slip}", table.name), Table { rows: Vec::leak(rows), ..*table }));
    };
    for at in 0..rows.len() {
        let mut fewer = rows.to_vec();
        fewer.remove(at);
        add(format!("row {}: dropped", at + 1), fewer);
        if at + 1 < rows.len() {
            let mut swapped = rows.to_vec();
            swapped.swap(at, at + 1);
            add(format!("row {}: swapped with the next", at + 1), swapped);
        }
        for (place, condition) in rows[at].when.iter().enumerate() {
            for value in condition.fact.all().iter() {
                let one = Values::one(value);
                let there = condition.within.has(value);
                let within =
                    if there { condition.within.without(one) } else { condition.within.or(one) };
                // A condition that nothing meets is the row dropped.
                if within.is_empty() {
                    continue;
                }
                let mut when = rows[at].when.to_vec();
                when[place] = Condition { within, ..*condition };
                let mut changed = rows.to_vec();
                changed[at].when = Vec::leak(when);
                let code = condition.fact.values()[usize::from(value)];
                let how = if there { "without" } else { "also with" };
                add(format!("row {}: {} {how} {code}", at + 1, condition.fact.name()), changed);
            }
        }
        let mut taken: Vec<T> = Vec::new();
        for other in rows.iter().filter(|other| other.then != rows[at].then) {
            if !taken.contains(&other.then) {
                taken.push(other.then);
                let mut changed = rows.to_vec();
                changed[at].then = other.then;
                add(format!("row {}: gives {}", at + 1, written(other.then)), changed);
            }
        }
    }
    found
}

/// Every combination of the facts that a table reads and that can come about.
pub fn combinations(base: &RuleBase, place: Place) -> Vec<All> {
    let reads = match place {
        Place::Fact(at) => base.facts[at].table.reads,
        Place::Steps(at) => base.tables[at].reads,
    };
    let mut found = Vec::new();
    brute::each_witness(base, reads, &mut |_, all| {
        let mut one = [0; Fact::COUNT];
        for fact in reads {
            one[*fact as usize] = all[*fact as usize];
        }
        found.push(one);
    });
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether some of the combinations comes out otherwise: in what it gives, or in the rules that say
/// so. Rules of a row that gives no step are never told.
pub fn changes_any(base: &RuleBase, mutant: &Mutant, combinations: &[All]) -> bool {
    match mutant.place {
        Place::Fact(at) => {
            let [now, then] = [base, &mutant.base].map(|base| &base.facts[at].table);
            combinations.iter().any(|all| {
                row(now, all).map(|row| (row.then, row.by))
                    != row(then, all).map(|row| (row.then, row.by))
            })
        }
        Place::Steps(at) => {
            let [now, then] = [base, &mutant.base].map(|base| &base.tables[at]);
            combinations.iter().any(|all| {
                let given = |row: &Row<&'static [Step]>| (!row.then.is_empty()).then_some(*row);
                row(now, all).and_then(given).map(|row| (row.then, row.by))
                    != row(then, all).and_then(given).map(|row| (row.then, row.by))
            })
        }
    }
}

fn row<'a, T: Copy>(table: &'a Table<T>, all: &All) -> Option<&'a Row<T>> {
    table.rows.get(brute::row(table, all))
}
