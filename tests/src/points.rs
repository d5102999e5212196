//! The whole chain of tables for one complaint point, over everything that can be told of it.
//!
//! Told facts that amount to the same are taken once: what is chosen amounts to a track, what the
//! place has done to a chance, and so on. What is told beside the rest is left out, since it only
//! adds, which a test holds.

use std::collections::BTreeMap;
use std::rc::Rc;

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::{FactTable, StepTable};
use klagevejviser_core::words::{Slot, Slots};
use klagevejviser_core::{
    AppealAnswer, Deadline, Decision, Fact, Outcome, OwnCase, Part, Question, RuleBase, Scope,
    Step, Whom,
};

use crate::brute::{self, All, Dice, Steps};

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
    Chain::of(base).walk(usize::MAX, each)
}

/// The tables in the order in which the groups are told, ready to be walked.
#[derive(Clone)]
pub struct Chain {
    groups: Rc<Vec<Vec<All>>>,
    levels: Vec<Level>,
    /// The level after which nothing can come out otherwise that has not.
    last: Option<usize>,
}

/// What is read as soon as so many groups are told, beside what it was before, if that was other.
#[derive(Clone)]
struct Level {
    facts: Vec<(FactTable, Option<FactTable>)>,
    tables: Vec<(StepTable, Rc<Dense>, Option<Rc<Dense>>)>,
}

impl Chain {
    /// The chain of a rule base.
    pub fn of(base: &RuleBase) -> Self {
        let groups = GROUPS.iter().map(|group| ways(base, group).into_values().collect()).collect();
        // A fact or table is read as soon as all that it rests on is told.
        let level = |fact: Fact| {
            let told = rests_on(base, fact);
            let place = |fact: &Fact| GROUPS.iter().position(|group| group.told.contains(fact));
            // What makes it hard is never told here, and stands still from the beginning.
            told.iter().filter_map(place).max().unwrap_or_default()
        };
        let levels = (0..GROUPS.len()).map(|place| {
            let at = |reads: &[Fact]| reads.iter().map(|fact| level(*fact)).max() == Some(place);
            let facts = base.facts.iter().filter(|one| at(one.table.reads));
            let tables = base.tables.iter().filter(|table| at(table.reads));
            Level {
                facts: facts.map(|one| (*one, None)).collect(),
                tables: tables.map(|table| (*table, Rc::new(Dense::of(table)), None)).collect(),
            }
        });
        Self { groups: Rc::new(groups), levels: levels.collect(), last: None }
    }

    /// The chain of a rule base whose tables have the same names and read the same facts: only the
    /// points that come out otherwise are walked. What amounts to the same is what did so before.
    pub fn broken(&self, base: &RuleBase) -> Self {
        let mut chain = self.clone();
        for (place, level) in chain.levels.iter_mut().enumerate() {
            for (now, old) in &mut level.facts {
                let new = base.facts.iter().find(|new| new.sets == now.sets && *new != now);
                if let Some(new) = new {
                    *old = Some(std::mem::replace(now, *new));
                    chain.last = Some(place);
                }
            }
            for (now, dense, old) in &mut level.tables {
                let new = base.tables.iter().find(|new| new.name == now.name && *new != now);
                if let Some(new) = new {
                    *now = *new;
                    *old = Some(std::mem::replace(dense, Rc::new(Dense::of(new))));
                    chain.last = Some(place);
                }
            }
        }
        chain
    }

    /// Calls `each` with the points of the chain, or with so many of them spread evenly, until it
    /// says no. Returns how many there were.
    pub fn walk(&self, most: usize, each: &mut dyn FnMut(&All, Steps) -> bool) -> usize {
        let mut walk = Walk { chain: self, number: 0, dice: Dice(1), each };
        walk.visit(0, [0; Fact::COUNT], 0, self.last.is_none(), most);
        walk.number
    }
}

struct Walk<'a> {
    chain: &'a Chain,
    number: usize,
    dice: Dice,
    each: &'a mut dyn FnMut(&All, Steps) -> bool,
}

impl Walk<'_> {
    /// Whether to go on.
    fn visit(&mut self, level: usize, all: All, steps: Steps, differs: bool, most: usize) -> bool {
        if level == GROUPS.len() {
            self.number += 1;
            return (self.each)(&all, steps);
        }
        let chain = self.chain;
        let ways = &chain.groups[level];
        let (some, more) = (most.min(ways.len()), (most / ways.len()).max(1));
        for at in 0..some {
            let way = if some < ways.len() { self.dice.roll(ways.len()) } else { at };
            let (mut all, mut given, mut differs) = (all, steps, differs);
            for fact in GROUPS[level].told {
                all[*fact as usize] = ways[way][*fact as usize];
            }
            for (source, old) in &chain.levels[level].facts {
                let value = brute::value_of(&source.table, &all);
                differs |= old.is_some_and(|old| brute::value_of(&old.table, &all) != value);
                all[source.sets as usize] = value;
            }
            for (_, table, old) in &chain.levels[level].tables {
                let steps = table.at(&all);
                differs |= old.as_ref().is_some_and(|old| old.at(&all) != steps);
                given |= steps;
            }
            let ends = chain.last.is_some_and(|last| level >= last) && !differs;
            if !ends && !self.visit(level + 1, all, given, differs, more) {
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
