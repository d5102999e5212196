//! A reading of the tables that knows nothing of the engine: one combination at a time, the first
//! row whose conditions all hold.

use klagevejviser_core::rule::{FactTable, StepTable};
use klagevejviser_core::{Fact, Part, RuleBase, Step, Table, Values};

/// For every fact one value; facts that nothing reads may hold anything.
pub type All = [u8; Fact::COUNT];

/// One value for some facts.
pub type Told = Vec<(Fact, u8)>;

/// A set of steps, one bit each.
pub type Steps = u128;

/// A set of steps: those for which `is_so`.
pub fn steps(is_so: impl Fn(Step) -> bool) -> Steps {
    Step::ALL.iter().copied().filter(|step| is_so(*step)).fold(0, |set, step| set | bit(step))
}

/// The set of one step.
pub const fn bit(step: Step) -> Steps {
    1 << step as u8
}

/// The names of a set of steps.
pub fn names(set: Steps) -> String {
    let steps = Step::ALL.iter().filter(|step| set & bit(**step) != 0);
    steps.map(|step| step.name()).collect::<Vec<_>>().join(" ")
}

/// The things to do, as against cards and notes.
pub fn acts() -> Steps {
    steps(|step| step.part() == Part::Act)
}

/// Where no row decides: a table that lacks its last row.
pub const NO_ROW: usize = usize::MAX;

/// The place of the row that decides, or [`NO_ROW`].
pub fn row<T>(table: &Table<T>, all: &All) -> usize {
    let fits = |when: &[klagevejviser_core::Condition]| {
        when.iter().all(|condition| condition.within.has(all[condition.fact as usize]))
    };
    table.rows.iter().position(|row| fits(row.when)).unwrap_or(NO_ROW)
}

/// The steps that a table gives.
pub fn steps_of(table: &StepTable, all: &All) -> Steps {
    let then = table.rows.get(row(table, all)).map_or(&[][..], |row| row.then);
    then.iter().fold(0, |set, step| set | bit(*step))
}

/// The value that a fact's table gives.
pub fn value_of(table: &Table<u8>, all: &All) -> u8 {
    table.rows.get(row(table, all)).map_or(0, |row| row.then)
}

/// Fills in the facts that follow from others.
pub fn settle(base: &RuleBase, all: &mut All) {
    for source in base.facts {
        all[source.sets as usize] = value_of(&source.table, all);
    }
}

/// The fact's own table, if it follows from others.
pub fn source(base: &RuleBase, fact: Fact) -> Option<&'static FactTable> {
    base.facts.iter().find(|source| source.sets == fact)
}

/// Calls `each` with every way in which the facts can stand within their sets.
pub fn every(facts: &[(Fact, Values)], all: &mut All, each: &mut dyn FnMut(&mut All)) {
    let Some(((fact, values), rest)) = facts.split_first() else {
        each(all);
        return;
    };
    for value in values.iter() {
        all[*fact as usize] = value;
        every(rest, all, each);
    }
}

/// The facts of `all` that a person tells, in codes.
pub fn written(facts: &[Fact], all: &All) -> String {
    let code =
        |fact: &Fact| format!("{}={}", fact.name(), fact.values()[all[*fact as usize] as usize]);
    facts.iter().map(code).collect::<Vec<_>>().join(" ")
}

/// For a fact that a person tells, each of its values; for one that follows from others, for each
/// row of its table that can decide at all, told facts with which it does.
pub fn witnesses(base: &RuleBase, fact: Fact) -> Vec<Told> {
    let Some(source) = source(base, fact) else {
        return (0..fact.values().len() as u8).map(|value| vec![(fact, value)]).collect();
    };
    let mut found: Vec<Option<Told>> = vec![None; source.table.rows.len()];
    each_witness(base, source.table.reads, &mut |told, all| {
        if let Some(found) = found.get_mut(row(&source.table, all)) {
            found.get_or_insert_with(|| told.clone());
        }
    });
    found.into_iter().flatten().collect()
}

/// Calls `each` with told facts for every way in which the facts that a table reads can come about.
/// The facts rest on different told facts, so that each comes about by itself.
pub fn each_witness(base: &RuleBase, reads: &[Fact], each: &mut dyn FnMut(&Told, &All)) {
    let witnesses: Vec<Vec<Told>> = reads.iter().map(|fact| witnesses(base, *fact)).collect();
    product(&witnesses, &mut Vec::new(), &mut |told| {
        let mut all = [0; Fact::COUNT];
        for (fact, value) in told {
            all[*fact as usize] = *value;
        }
        settle(base, &mut all);
        each(told, &all);
    });
}

fn product(choices: &[Vec<Told>], told: &mut Told, each: &mut dyn FnMut(&Told)) {
    let Some((first, rest)) = choices.split_first() else {
        each(told);
        return;
    };
    for choice in first {
        let length = told.len();
        told.extend(choice);
        product(rest, told, each);
        told.truncate(length);
    }
}

/// A row of numbers that looks like chance and is the same in every run.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub const fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }
}
