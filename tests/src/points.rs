//! The whole chain of tables for one complaint point, over everything that can be told of it.
//!
//! Told facts that amount to the same are taken once: what is chosen amounts to a track, what the
//! place has done to a chance, and so on. What is told beside the rest is left out, since it only
//! adds, which a test holds.

use std::collections::BTreeMap;

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::{FactTable, StepTable};
use klagevejviser_core::words::{Slot, Slots};
use klagevejviser_core::{
    AppealAnswer, Deadline, Decision, Fact, Outcome, OwnCase, Part, Question, RuleBase, Scope,
    Step, Whom,
};

use crate::brute::{self, All, Steps};

/// What is told beside the rest, and stands here as it does until it is told: what makes it hard,
/// what is opened on the result, how old it is, and whether it also lies elsewhere.
pub fn beside(fact: Fact) -> bool {
    [Question::Hard, Question::Side, Question::Age, Question::Elsewhere]
        .iter()
        .any(|question| question.facts().contains(&fact))
}

/// Told facts that belong together, and what of them the tables can see.
pub struct Group {
    /// What is told together.
    pub told: &'static [Fact],
    /// What the tables of a rule base can see of it.
    pub seen: fn(&RuleBase, &All) -> Vec<usize>,
}

/// What is chosen and for whom; whom it is about; whether it is urgent; the decision; the chance;
/// whether it is discrimination.
pub const GROUPS: [Group; 6] = [
    Group {
        told: &[Fact::Kind, Fact::Trouble, Fact::Wish, Fact::ForWhom],
        seen: |_, all| [Fact::Track, Fact::ForWhom].map(|fact| all[fact as usize].into()).to_vec(),
    },
    Group {
        told: &[Fact::Whom, Fact::Authority],
        seen: |_, all| {
            let other = all[Fact::Whom as usize] == Whom::OtherAuthority as u8;
            let authority = if other { all[Fact::Authority as usize] } else { 0 };
            [all[Fact::Whom as usize], authority].map(usize::from).to_vec()
        },
    },
    Group { told: &[Fact::Urgent], seen: |_, all| vec![all[Fact::Urgent as usize].into()] },
    Group {
        told: &[Fact::Decision, Fact::AppealAnswer, Fact::Deadline, Fact::Letter, Fact::Guidance],
        seen: decision_seen,
    },
    Group {
        told: &[Fact::Asked, Fact::Sent, Fact::Window],
        seen: |_, all| vec![all[Fact::Chance as usize].into()],
    },
    Group {
        told: &[Fact::Discrimination],
        seen: |_, all| vec![all[Fact::Discrimination as usize].into()],
    },
];

/// How the tables about a decision decide in every scope, and what others see of the decision.
fn decision_seen(base: &RuleBase, all: &All) -> Vec<usize> {
    let told = GROUPS[3].told;
    let mut seen: Vec<usize> =
        [Fact::Appeal, Fact::Decision].map(|f| all[f as usize].into()).to_vec();
    seen.push(may_run(all).into());
    let mut all = *all;
    for own_case in OwnCase::ALL {
        for scope in Scope::ALL {
            all[Fact::OwnCase as usize] = *own_case as u8;
            all[Fact::Scope as usize] = *scope as u8;
            for table in base.tables {
                if table.reads.iter().any(|fact| told.contains(fact) && *fact != Fact::Decision) {
                    seen.push(brute::row(table, &all));
                }
            }
        }
    }
    seen
}

/// Whether an appeal may still be running, as a lawyer would say it: nobody knows whether there is
/// a decision; or it is decided, or reassessed in part or in a way that the person does not know,
/// and the deadline is not over.
pub fn may_run(all: &All) -> bool {
    let is = |fact: Fact, value: u8| all[fact as usize] == value;
    let over = is(Fact::Deadline, Deadline::Past as u8);
    let partly = is(Fact::AppealAnswer, AppealAnswer::Partly as u8)
        || is(Fact::AppealAnswer, AppealAnswer::Unknown as u8);
    is(Fact::Decision, Decision::Unknown as u8)
        || is(Fact::Decision, Decision::Decided as u8) && !over
        || is(Fact::Decision, Decision::Answered as u8) && partly && !over
}

/// One way of telling for each thing that a group can amount to.
pub fn ways(base: &RuleBase, group: &Group) -> BTreeMap<Vec<usize>, All> {
    let told: Vec<_> = group.told.iter().map(|fact| (*fact, fact.all())).collect();
    let mut ways = BTreeMap::new();
    brute::every(&told, &mut [0; Fact::COUNT], &mut |all| {
        brute::settle(base, all);
        ways.entry((group.seen)(base, all)).or_insert(*all);
    });
    ways
}

/// Calls `each` with everything that can be told of one point, and the steps that it gives, until it
/// says no. Returns how many points there were.
pub fn every_point(base: &RuleBase, each: &mut dyn FnMut(&All, Steps) -> bool) -> usize {
    walk(base, None, each)
}

/// The same, but only the points that come out otherwise than by another rule base, whose tables
/// have the same names and read the same facts.
pub fn every_other_point(
    base: &RuleBase,
    before: &RuleBase,
    each: &mut dyn FnMut(&All, Steps) -> bool,
) -> usize {
    walk(base, Some(before), each)
}

fn walk(
    base: &RuleBase,
    before: Option<&RuleBase>,
    each: &mut dyn FnMut(&All, Steps) -> bool,
) -> usize {
    let groups = GROUPS.iter().map(|group| ways(base, group).into_values().collect()).collect();
    let mut chain = Chain { groups, levels: Vec::new(), last: None, number: 0 };
    // A fact or table is read as soon as all that it rests on is told.
    let level = |fact: Fact| {
        let told = rests_on(base, fact);
        let place = |fact: &Fact| GROUPS.iter().position(|group| group.told.contains(fact));
        // What makes it hard is never told here, and stands still from the beginning.
        told.iter().filter_map(place).max().unwrap_or_default()
    };
    for place in 0..GROUPS.len() {
        let at = |reads: &[Fact]| reads.iter().map(|fact| level(*fact)).max() == Some(place);
        let facts: Vec<_> = base.facts.iter().filter(|one| at(one.table.reads)).collect();
        let tables: Vec<_> = base.tables.iter().filter(|table| at(table.reads)).collect();
        let other = before.is_some_and(|before| {
            facts.iter().any(|one| !before.facts.contains(one))
                || tables.iter().any(|table| !before.tables.contains(table))
        });
        if other {
            chain.last = Some(place);
        }
        let old = |table: &&StepTable| {
            let old = before?.tables.iter().find(|old| old.name == table.name)?;
            (old != *table).then(|| Dense::of(old))
        };
        chain.levels.push(Level {
            facts: facts
                .into_iter()
                .map(|one| {
                    let old = before.and_then(|before| {
                        before.facts.iter().find(|old| old.sets == one.sets && *old != one)
                    });
                    (one, old)
                })
                .collect(),
            tables: tables.into_iter().map(|table| (Dense::of(table), old(&table))).collect(),
        });
    }
    if before.is_some() && chain.last.is_none() {
        return 0;
    }
    chain.visit(0, [0; Fact::COUNT], 0, before.is_none(), each);
    chain.number
}

/// What is read as soon as so many groups are told, beside what it was before, if that was other.
struct Level {
    facts: Vec<(&'static FactTable, Option<&'static FactTable>)>,
    tables: Vec<(Dense, Option<Dense>)>,
}

struct Chain {
    groups: Vec<Vec<All>>,
    levels: Vec<Level>,
    /// The level after which nothing can come out otherwise that has not.
    last: Option<usize>,
    number: usize,
}

impl Chain {
    /// Whether to go on.
    fn visit(
        &mut self,
        level: usize,
        all: All,
        steps: Steps,
        differs: bool,
        each: &mut dyn FnMut(&All, Steps) -> bool,
    ) -> bool {
        if level == GROUPS.len() {
            self.number += 1;
            return each(&all, steps);
        }
        for way in 0..self.groups[level].len() {
            let (mut all, mut given, mut differs) = (all, steps, differs);
            for fact in GROUPS[level].told {
                all[*fact as usize] = self.groups[level][way][*fact as usize];
            }
            for (source, old) in &self.levels[level].facts {
                let value = brute::value_of(&source.table, &all);
                differs |= old.is_some_and(|old| brute::value_of(&old.table, &all) != value);
                all[source.sets as usize] = value;
            }
            for (table, old) in &self.levels[level].tables {
                let steps = table.at(&all);
                differs |= old.as_ref().is_some_and(|old| old.at(&all) != steps);
                given |= steps;
            }
            let ends = self.last.is_some_and(|last| level >= last) && !differs;
            if !ends && !self.visit(level + 1, all, given, differs, each) {
                return false;
            }
        }
        true
    }
}

/// A table's steps for each of its combinations.
struct Dense {
    reads: &'static [Fact],
    steps: Vec<Steps>,
}

impl Dense {
    fn of(table: &StepTable) -> Self {
        let facts: Vec<_> = table.reads.iter().map(|fact| (*fact, fact.all())).collect();
        let mut steps = Vec::new();
        brute::every(&facts, &mut [0; Fact::COUNT], &mut |all| {
            steps.push(brute::steps_of(table, all));
        });
        Self { reads: table.reads, steps }
    }

    fn at(&self, all: &All) -> Steps {
        let place = |at, fact: &Fact| at * fact.values().len() + all[*fact as usize] as usize;
        self.steps[self.reads.iter().fold(0, place)]
    }
}

/// Everything that a person tells about one point.
pub fn written(all: &All) -> String {
    let told: Vec<Fact> = GROUPS.iter().flat_map(|group| group.told.iter().copied()).collect();
    brute::written(&told, all)
}

/// The acts that keep one's own deadline: they name the last day, or say where to look for it.
pub fn deadline_acts() -> Steps {
    brute::steps(|step| {
        let words = step.words();
        let missing =
            [words.title, words.text].map(|text| text.missing(&Slots::default())).concat();
        step.part() == Part::Act
            && matches!(step.outcome(), Outcome::Hearing | Outcome::Appeal)
            && (missing.contains(&Slot::Senest)
                || missing.contains(&Slot::Frist)
                || matches!(step, Step::FindLetter | Step::AnswerHearingNow))
    })
}
