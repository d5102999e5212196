//! The engine against the reading of one combination at a time: which rows are open, which steps
//! are sure or possible, and which question can still matter.

use klagevejviser_core::ask::matters;
use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::StepTable;
use klagevejviser_core::{
    Advice, COPENHAGEN, Fact, Known, Question, RuleBase, Table, Values, decide_point,
};

use crate::brute::{self, Dice, Steps};
use crate::tables::ALWAYS_TOLD;

/// Calls `each` with every partial state of some facts: each known, or open.
fn every_state(facts: &[Fact], known: &mut Known, each: &mut dyn FnMut(&Known)) {
    let Some((first, rest)) = facts.split_first() else {
        each(known);
        return;
    };
    let values = (0..first.values().len() as u8).map(Values::one);
    for values in values.chain([first.all()]) {
        known.set(*first, values);
        every_state(rest, known, each);
    }
}

/// What each combination of a table gives, in the order of its facts.
struct Grid<'a, T> {
    reads: &'a [Fact],
    cells: Vec<T>,
}

impl<T: Copy> Grid<'_, T> {
    fn of(reads: &[Fact], cell: impl Fn(&brute::All) -> T) -> Grid<'_, T> {
        let facts: Vec<_> = reads.iter().map(|fact| (*fact, fact.all())).collect();
        let mut cells = Vec::new();
        brute::every(&facts, &mut [0; Fact::COUNT], &mut |all| cells.push(cell(all)));
        Grid { reads, cells }
    }

    /// Joins the cells that a state leaves open.
    fn fold(&self, known: &Known, join: &mut dyn FnMut(T)) {
        self.fold_from(0, 0, known, join);
    }

    fn fold_from(&self, place: usize, at: usize, known: &Known, join: &mut dyn FnMut(T)) {
        let Some(fact) = self.reads.get(place) else {
            join(self.cells[at]);
            return;
        };
        for value in known.get(*fact).iter() {
            let at = at * fact.values().len() + value as usize;
            self.fold_from(place + 1, at, known, join);
        }
    }
}

/// Which rows are open in every partial state. Returns the number of states.
fn rows_agree<T: Copy>(table: &Table<T>) -> usize {
    assert!(table.rows.len() <= 64);
    let grid = Grid::of(table.reads, |all| 1_u64 << brute::row(table, all));
    let mut states = 0;
    every_state(table.reads, &mut Known::nothing(), &mut |known| {
        states += 1;
        let mut expected = 0;
        grid.fold(known, &mut |row| expected |= row);
        let mut found = 0;
        for open in table.open_rows(known) {
            found |= 1 << table.rows.iter().position(|row| std::ptr::eq(row, open)).unwrap();
        }
        assert_eq!(found, expected, "{}: open rows differ with {known:?}", table.name);
    });
    states
}

#[test]
fn the_rows_that_are_open_are_those_that_some_completion_reaches() {
    let facts = COPENHAGEN.facts.iter().map(|source| rows_agree(&source.table));
    let states: usize = facts.chain(COPENHAGEN.tables.iter().map(rows_agree)).sum();
    println!("{states} partial states");
}

/// A base of one table, whose facts are all told.
fn alone(table: &StepTable) -> RuleBase {
    RuleBase { facts: &[], tables: Vec::leak(vec![*table]) }
}

fn sure_and_possible(advice: &Advice) -> (Steps, Steps) {
    let set = |steps: &mut dyn Iterator<Item = &klagevejviser_core::Given>| {
        steps.fold(0, |set, given| set | brute::bit(given.step))
    };
    (set(&mut advice.sure()), set(&mut advice.possible()))
}

#[test]
fn a_step_is_sure_when_every_completion_gives_it_and_possible_when_some_do() {
    for table in COPENHAGEN.tables {
        let base = alone(table);
        let grid = Grid::of(table.reads, |all| brute::steps_of(table, all));
        every_state(table.reads, &mut Known::nothing(), &mut |known| {
            let (mut all, mut some) = (Steps::MAX, 0);
            grid.fold(known, &mut |steps| {
                all &= steps;
                some |= steps;
            });
            let found = sure_and_possible(&decide_point(&base, known));
            assert_eq!(found, (all, some & !all), "{}: {known:?}", table.name);
        });
    }
}

/// Whether two completions that differ in some of these facts alone give different steps.
fn really_matters(grid: &Grid<Steps>, known: &Known, facts: &[Fact]) -> bool {
    let still: Vec<(Fact, Values)> = grid
        .reads
        .iter()
        .filter(|fact| !facts.contains(fact))
        .map(|fact| (*fact, known.get(*fact)))
        .collect();
    let mut differ = false;
    brute::every(&still, &mut [0; Fact::COUNT], &mut |all| {
        let mut state = *known;
        for (fact, _) in &still {
            state.set(*fact, Values::one(all[*fact as usize]));
        }
        let mut first = None;
        grid.fold(&state, &mut |steps| differ |= *first.get_or_insert(steps) != steps);
    });
    differ
}

#[test]
fn a_question_matters_when_two_completions_that_differ_in_it_alone_differ_in_steps() {
    let mut tried = 0;
    for table in COPENHAGEN.tables {
        let base = alone(table);
        let grid = Grid::of(table.reads, |all| brute::steps_of(table, all));
        let mut moved: Vec<Vec<Fact>> = table.reads.iter().map(|fact| vec![*fact]).collect();
        // One question sets several facts at once.
        let both = [Fact::Deadline, Fact::Letter];
        if both.iter().all(|fact| table.reads.contains(fact)) {
            moved.push(both.to_vec());
        }
        let states: usize = table.reads.iter().map(|fact| fact.values().len() + 1).product();
        // Small tables whole; of large ones every so many states, which meets all values.
        let stride = states / 2_000 + 1;
        let mut at = 0;
        every_state(table.reads, &mut Known::nothing(), &mut |known| {
            at += 1;
            if at % stride != 0 {
                return;
            }
            for facts in &moved {
                tried += 1;
                let expected = really_matters(&grid, known, facts);
                let found = matters(&base, known, facts);
                assert_eq!(found, expected, "{}: {facts:?} with {known:?}", table.name);
            }
        });
    }
    println!("{tried} questions in partial states");
}

/// A state in which everything is told or open, as in a walk or by chance. What a point is about
/// and for whom it is stands always (see `tables`).
fn told_state(dice: &mut Dice) -> Known {
    let mut known = Known::nothing();
    let walk = dice.roll(2) == 0;
    let asked = dice.roll(Question::COUNT);
    for (place, question) in Question::ALL.iter().enumerate() {
        for fact in question.facts() {
            let always = ALWAYS_TOLD.contains(fact);
            if always || if walk { place <= asked } else { dice.roll(4) != 0 } {
                known.set(*fact, Values::one(dice.roll(fact.values().len()) as u8));
            }
        }
    }
    known
}

/// The told facts on which a table rests, with what is known of them; nothing if they are so open
/// that trying all would take too long.
fn rests(table: &StepTable, known: &Known) -> Option<Vec<(Fact, Values)>> {
    let told = table.reads.iter().flat_map(|fact| rests_on(&COPENHAGEN, *fact));
    let told: Vec<(Fact, Values)> = told.map(|fact| (fact, known.get(fact))).collect();
    let combinations: u64 = told.iter().map(|(_, values)| u64::from(values.len())).product();
    (combinations <= 2_000).then_some(told)
}

/// The whole base, from what a person tells: the facts that follow from others lose nothing.
#[test]
fn what_is_told_decides_as_every_completion_of_it_does() {
    let mut dice = Dice(1);
    let (mut states, mut completions) = (0, 0);
    while states < 400 {
        let known = told_state(&mut dice);
        let told: Option<Vec<_>> =
            COPENHAGEN.tables.iter().map(|table| rests(table, &known)).collect();
        let Some(told) = told else { continue };
        states += 1;
        let (mut sure, mut some) = (0, 0);
        for (table, told) in COPENHAGEN.tables.iter().zip(&told) {
            let mut all = Steps::MAX;
            brute::every(told, &mut [0; Fact::COUNT], &mut |completion| {
                completions += 1;
                brute::settle(&COPENHAGEN, completion);
                let steps = brute::steps_of(table, completion);
                all &= steps;
                some |= steps;
            });
            sure |= all;
        }
        let found = sure_and_possible(&decide_point(&COPENHAGEN, &known));
        assert_eq!(found, (sure, some & !sure), "{known:?}");
        for question in Question::ALL.iter().filter(|question| **question != Question::Hard) {
            let facts = question.facts();
            let expected = COPENHAGEN
                .tables
                .iter()
                .zip(&told)
                .any(|(table, told)| told_matters(table, told, facts));
            assert_eq!(matters(&COPENHAGEN, &known, facts), expected, "{facts:?} with {known:?}");
        }
    }
    println!("{states} told states, {completions} completions");
}

/// Whether two completions of what is told, that differ in some of these facts alone, give
/// different steps in a table.
fn told_matters(table: &StepTable, told: &[(Fact, Values)], facts: &[Fact]) -> bool {
    let (moving, still): (Vec<_>, Vec<_>) =
        told.iter().copied().partition(|(fact, _)| facts.contains(fact));
    if moving.iter().all(|(_, values)| values.len() == 1) {
        return false;
    }
    let mut differ = false;
    brute::every(&still, &mut [0; Fact::COUNT], &mut |all| {
        let mut first = None;
        brute::every(&moving, &mut all.clone(), &mut |all| {
            brute::settle(&COPENHAGEN, all);
            let steps = brute::steps_of(table, all);
            differ |= *first.get_or_insert(steps) != steps;
        });
    });
    differ
}
