//! Classic slips, each seeded into a copy of the rules: `tests/bites.rs` says which check catches each, and `./dev
//! bench` which engines of others notice them.

use klagevejviser_core::rule::{FactTable, Row, StepTable};
use klagevejviser_core::rules::{COPENHAGEN, chance, danger, facts, gate};
use klagevejviser_core::{
    Asked, Chance, Condition, Fact, Ripe, RuleBase, RuleId, Scope, Step, Table, Urgent, Values,
    Violence,
};

/// Keeps items for as long as the program runs, as tables want them.
pub fn leak<T>(items: Vec<T>) -> &'static [T] {
    Vec::leak(items)
}

/// The rules with another table of steps of that name.
pub fn with_steps(table: StepTable) -> RuleBase {
    let put = |old: &StepTable| if old.name == table.name { table } else { *old };
    RuleBase { tables: leak(COPENHAGEN.tables.iter().map(put).collect()), ..COPENHAGEN }
}

/// The rules with another table of a fact.
pub fn with_fact(table: FactTable) -> RuleBase {
    let put = |old: &FactTable| if old.sets == table.sets { table } else { *old };
    RuleBase { facts: leak(COPENHAGEN.facts.iter().map(put).collect()), ..COPENHAGEN }
}

/// A table with other rows.
pub fn with_rows<T: Copy>(table: &Table<T>, change: impl FnOnce(&mut Vec<Row<T>>)) -> Table<T> {
    let mut rows = table.rows.to_vec();
    change(&mut rows);
    Table { rows: leak(rows), ..*table }
}

/// A fact's table with other rows.
pub fn fact_rows(source: &FactTable, change: impl FnOnce(&mut Vec<Row<u8>>)) -> RuleBase {
    with_fact(FactTable { table: with_rows(&source.table, change), ..*source })
}

/// The conditions of a row with one of them changed.
pub fn when(row: &[Condition], fact: Fact, within: Values) -> &'static [Condition] {
    let put = |one: &Condition| if one.fact == fact { Condition { fact, within } } else { *one };
    leak(row.iter().map(put).collect())
}

/// A fact whose table reads the fact itself.
pub fn rests_on_itself() -> RuleBase {
    const WHEN: &[Condition] = &[Ripe::of(&[Ripe::Yes])];
    with_fact(FactTable {
        table: Table {
            reads: &[
                Fact::Track,
                Fact::Scope,
                Fact::Chance,
                Fact::Appeal,
                Fact::Violence,
                Fact::Ripe,
            ],
            ..with_rows(&facts::RIPE.table, |rows| rows[0].when = WHEN)
        },
        ..facts::RIPE
    })
}

/// "Asked" stands above "asked and promised".
pub fn shadowed() -> RuleBase {
    fact_rows(&facts::CHANCE, |rows| {
        let when = leak(vec![Asked::of(&[Asked::Promised])]);
        rows.insert(0, Row { when, then: Chance::Promised as u8, by: &[RuleId::R29] });
    })
}

/// The card for somebody without a roof tonight is gone.
pub fn without_a_row() -> RuleBase {
    with_steps(with_rows(&danger::DANGER, |rows| {
        rows.remove(5);
    }))
}

/// The table of a fact is gone, and other tables still read it.
pub fn unset() -> RuleBase {
    let kept = COPENHAGEN.facts.iter().filter(|one| one.sets != Fact::Violence).copied().collect();
    RuleBase { facts: leak(kept), ..COPENHAGEN }
}

/// Rows ask for a fact that their table does not read. No export can say that: it writes only what a table reads.
pub fn unread() -> RuleBase {
    with_steps(Table { reads: &[Fact::Track, Fact::Scope], ..danger::DANGER })
}

/// A provision that no row names any more.
pub fn unnamed() -> RuleBase {
    with_steps(with_rows(&danger::DANGER, |rows| {
        if let Some(row) = rows.iter_mut().find(|row| row.by == [RuleId::R66]) {
            row.by = &[RuleId::R65];
        }
    }))
}

/// A table that reads two facts which rest on the same answer.
pub fn shared() -> RuleBase {
    const WHEN: &[Condition] = &[Urgent::of(&[Urgent::Violence])];
    with_steps(Table {
        reads: &[
            Fact::Track,
            Fact::Scope,
            Fact::Chance,
            Fact::Appeal,
            Fact::Violence,
            Fact::Urgent,
        ],
        ..with_rows(&chance::CHANCE, |rows| rows[0].when = WHEN)
    })
}

/// Yes and no swapped in what a fact's rows give.
pub fn swapped(source: &FactTable) -> RuleBase {
    fact_rows(source, |rows| rows.iter_mut().for_each(|row| row.then = 1 - row.then))
}

/// Yes and no swapped in a condition: who was hit is sent home.
pub fn swapped_condition() -> RuleBase {
    with_steps(with_rows(&chance::CHANCE, |rows| {
        let row = &mut rows[1];
        assert_eq!(row.then, [Step::ReportViolence]);
        row.when = when(row.when, Fact::Violence, Violence::of(&[Violence::No]).within);
    }))
}

/// Without its last row a table does not always decide.
pub fn without_the_last_row() -> RuleBase {
    fact_rows(&facts::SCOPE, |rows| {
        rows.pop();
    })
}

/// A matter that lies elsewhere is taken for the municipality's own.
pub fn taken_for_ones_own() -> RuleBase {
    fact_rows(&facts::SCOPE, |rows| rows[0].then = Scope::Inside as u8)
}

/// A slip by its name, and the rules with it.
pub type Slip = (&'static str, RuleBase);

/// Those that can be exported, with their names. What `tests/bites.rs` seeds besides are more of the same kinds.
pub fn all() -> Vec<Slip> {
    vec![
        ("yes and no swapped in a fact", swapped(&facts::RIPE)),
        ("yes and no swapped in a condition", swapped_condition()),
        ("a fact that rests on itself", rests_on_itself()),
        ("a row that another shadows", shadowed()),
        ("two rows in the wrong order", with_steps(with_rows(&gate::GATE, |rows| rows.swap(1, 5)))),
        ("a table without its last row", without_the_last_row()),
        ("a row that is missing", without_a_row()),
        ("a fact that nothing sets any more", unset()),
        ("a provision that no row names any more", unnamed()),
        ("two facts of a table that rest on one answer", shared()),
        ("a matter elsewhere taken for one's own", taken_for_ones_own()),
    ]
}
