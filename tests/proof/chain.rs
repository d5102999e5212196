//! The whole chain of tables for one complaint point, over everything that can be told of it.
//!
//! Told facts that amount to the same are taken once: what is chosen amounts to a track, what the
//! place has done to a chance, and so on. What is told beside the rest is left out, since it only
//! adds, which a test holds.

use std::collections::BTreeMap;
use std::time::Instant;

use klagevejviser_core::decide::rests_on;
use klagevejviser_core::rule::{Row, StepTable};
use klagevejviser_core::words::{Slot, Slots};
use klagevejviser_core::{
    Addressee, AppealAnswer, COPENHAGEN, Chance, Deadline, Decision, Fact, Known, Outcome, OwnCase,
    Part, Question, Scope, Step, Track, Urgent, Values, Whom, decide_point,
};

use crate::brute::{self, All, Dice, Steps};

/// What is told beside the rest, and stands here as it does until it is told: what makes it hard,
/// what is opened on the result, how old it is, and whether it also lies elsewhere.
fn beside(fact: Fact) -> bool {
    [Question::Hard, Question::Side, Question::Age, Question::Elsewhere]
        .iter()
        .any(|question| question.facts().contains(&fact))
}

/// Told facts that belong together, and what of them the tables can see.
struct Group {
    told: &'static [Fact],
    seen: fn(&All) -> Vec<usize>,
}

/// What is chosen and for whom; whom it is about; whether it is urgent; the decision; the chance;
/// whether it is discrimination.
const GROUPS: [Group; 6] = [
    Group {
        told: &[Fact::Kind, Fact::Trouble, Fact::Wish, Fact::ForWhom],
        seen: |all| [Fact::Track, Fact::ForWhom].map(|fact| all[fact as usize].into()).to_vec(),
    },
    Group {
        told: &[Fact::Whom, Fact::Authority],
        seen: |all| {
            let other = all[Fact::Whom as usize] == Whom::OtherAuthority as u8;
            let authority = if other { all[Fact::Authority as usize] } else { 0 };
            [all[Fact::Whom as usize], authority].map(usize::from).to_vec()
        },
    },
    Group { told: &[Fact::Urgent], seen: |all| vec![all[Fact::Urgent as usize].into()] },
    Group {
        told: &[Fact::Decision, Fact::AppealAnswer, Fact::Deadline, Fact::Letter, Fact::Guidance],
        seen: decision_seen,
    },
    Group {
        told: &[Fact::Asked, Fact::Sent, Fact::Window],
        seen: |all| vec![all[Fact::Chance as usize].into()],
    },
    Group {
        told: &[Fact::Discrimination],
        seen: |all| vec![all[Fact::Discrimination as usize].into()],
    },
];

/// How the tables about a decision decide in every scope, and what others see of the decision.
fn decision_seen(all: &All) -> Vec<usize> {
    let told = GROUPS[3].told;
    let mut seen: Vec<usize> =
        [Fact::Appeal, Fact::Decision].map(|f| all[f as usize].into()).to_vec();
    seen.push(may_run(all).into());
    let mut all = *all;
    for own_case in OwnCase::ALL {
        for scope in Scope::ALL {
            all[Fact::OwnCase as usize] = *own_case as u8;
            all[Fact::Scope as usize] = *scope as u8;
            for table in COPENHAGEN.tables {
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
fn may_run(all: &All) -> bool {
    let is = |fact: Fact, value: u8| all[fact as usize] == value;
    let over = is(Fact::Deadline, Deadline::Past as u8);
    let partly = is(Fact::AppealAnswer, AppealAnswer::Partly as u8)
        || is(Fact::AppealAnswer, AppealAnswer::Unknown as u8);
    is(Fact::Decision, Decision::Unknown as u8)
        || is(Fact::Decision, Decision::Decided as u8) && !over
        || is(Fact::Decision, Decision::Answered as u8) && partly && !over
}

/// One way of telling for each thing that a group can amount to.
fn ways(group: &Group) -> BTreeMap<Vec<usize>, All> {
    let told: Vec<_> = group.told.iter().map(|fact| (*fact, fact.all())).collect();
    let mut ways = BTreeMap::new();
    brute::every(&told, &mut [0; Fact::COUNT], &mut |all| {
        brute::settle(&COPENHAGEN, all);
        ways.entry((group.seen)(all)).or_insert(*all);
    });
    ways
}

/// Everything that can be told of one point, and the steps that it gives.
fn every_point(each: &mut dyn FnMut(&All, Steps)) -> usize {
    let groups = GROUPS.iter().map(|group| ways(group).into_values().collect()).collect();
    let mut chain = Chain { groups, facts: Vec::new(), tables: Vec::new(), number: 0 };
    // A fact or table is read as soon as all that it rests on is told.
    let level = |fact: Fact| {
        let told = rests_on(&COPENHAGEN, fact);
        let place = |fact: &Fact| GROUPS.iter().position(|group| group.told.contains(fact));
        // What makes it hard is never told here, and stands still from the beginning.
        told.iter().filter_map(place).max().unwrap_or_default()
    };
    for place in 0..GROUPS.len() {
        let at = |reads: &[Fact]| reads.iter().map(|fact| level(*fact)).max() == Some(place);
        let facts = COPENHAGEN.facts.iter().enumerate();
        chain.facts.push(facts.filter(|(_, f)| at(f.table.reads)).map(|(at, _)| at).collect());
        let tables = COPENHAGEN.tables.iter().filter(|table| at(table.reads));
        chain.tables.push(tables.map(Dense::of).collect());
    }
    chain.visit(0, [0; Fact::COUNT], 0, each);
    chain.number
}

struct Chain {
    groups: Vec<Vec<All>>,
    facts: Vec<Vec<usize>>,
    tables: Vec<Vec<Dense>>,
    number: usize,
}

impl Chain {
    fn visit(&mut self, level: usize, all: All, steps: Steps, each: &mut dyn FnMut(&All, Steps)) {
        if level == GROUPS.len() {
            self.number += 1;
            each(&all, steps);
            return;
        }
        for way in 0..self.groups[level].len() {
            let mut all = all;
            for fact in GROUPS[level].told {
                all[*fact as usize] = self.groups[level][way][*fact as usize];
            }
            for source in self.facts[level].iter().map(|place| &COPENHAGEN.facts[*place]) {
                all[source.sets as usize] = source.table.rows[brute::row(&source.table, &all)].then;
            }
            let given =
                self.tables[level].iter().fold(steps, |steps, table| steps | table.at(&all));
            self.visit(level + 1, all, given, each);
        }
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
fn written(all: &All) -> String {
    let told: Vec<Fact> = GROUPS.iter().flat_map(|group| group.told.iter().copied()).collect();
    brute::written(&told, all)
}

/// The acts that keep one's own deadline: they name the last day, or say where to look for it.
pub(crate) fn deadline_acts() -> Steps {
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

/// Help for somebody in danger.
fn danger() -> Steps {
    brute::steps(|step| step.part() == Part::Card || step.outcome() == Outcome::Acute)
}

/// The first step of a set.
const fn first(steps: Steps) -> Steps {
    steps & steps.wrapping_neg()
}

/// One walk over all points: each property that fails stops it with the point that breaks it.
#[test]
fn whatever_is_told_of_one_point_the_advice_is_safe() {
    let started = Instant::now();
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

    let number = every_point(&mut |all, steps| {
        let fails = |what: &str| -> ! {
            panic!("{what}\n  told: {}\n  steps: {}", written(all), brute::names(steps))
        };
        if steps & acts == 0 {
            fails("there is nothing to do");
        }
        if steps & own_way == 0 {
            fails("the only way on is the general telephone: a wall");
        }
        let own = is(all, Fact::OwnCase, OwnCase::Yes as u8);
        let inside = !is(all, Fact::Scope, Scope::Outside as u8);
        if own && may_run(all) && steps & wait != 0 {
            fails("an appeal may be running, and a step says wait");
        }
        let decided = may_run(all)
            || is(all, Fact::Decision, Decision::Decided as u8)
            || is(all, Fact::Decision, Decision::Hearing as u8);
        // Where nobody can be appealed to, that is the first thing to know.
        let lead = deadline | brute::bit(Step::NoAppealPath);
        if own && inside && decided && first(steps & !danger) & lead == 0 {
            fails("a decision is answered without its deadline first");
        }
        let heard = [Chance::Silent, Chance::Answered].map(|chance| chance as u8);
        if steps & br != 0 && !heard.contains(&all[Fact::Chance as usize]) {
            fails("Borgerrådgiveren is advised before the place had its chance");
        }
        // Who makes a suggestion, seeks the place or means their own pay is not asked for danger.
        let asked = [Track::Suggestion, Track::FindPlace, Track::Work]
            .iter()
            .all(|track| !is(all, Fact::Track, *track as u8));
        if !is(all, Fact::Urgent, Urgent::No as u8) && asked && inside && first(steps) & cards == 0
        {
            fails("danger was named, and its card does not stand first");
        }
        let hit = is(all, Fact::Track, Track::Conduct as u8)
            && is(all, Fact::Urgent, Urgent::Violence as u8);
        if hit && steps & acts & complained_of != 0 {
            fails("who was hit is sent to where it happened");
        }
    });
    println!("{number} points in {:?}", started.elapsed());
}

/// The groups leave nothing out, and take together only what comes out alike.
#[test]
fn what_amounts_to_the_same_comes_out_alike() {
    for fact in COPENHAGEN.tables.iter().flat_map(|table| table.reads) {
        for told in rests_on(&COPENHAGEN, *fact) {
            let known = GROUPS.iter().any(|group| group.told.contains(&told));
            assert!(known || beside(told), "no group tells {}", told.name());
        }
    }
    let groups: Vec<_> = GROUPS.iter().map(ways).collect();
    let steps = |all: &mut All| {
        brute::settle(&COPENHAGEN, all);
        COPENHAGEN.tables.iter().fold(0, |set, table| set | brute::steps_of(table, all))
    };
    let mut dice = Dice(3);
    for _ in 0..5_000 {
        let mut all = [0; Fact::COUNT];
        for fact in Fact::ALL {
            all[*fact as usize] = dice.roll(fact.values().len()) as u8;
        }
        let expected = steps(&mut all);
        let mut alike = all;
        for (group, ways) in GROUPS.iter().zip(&groups) {
            for fact in group.told {
                alike[*fact as usize] = ways[&(group.seen)(&all)][*fact as usize];
            }
        }
        assert_eq!(steps(&mut alike), expected, "{}\n  {}", written(&all), written(&alike));
    }
}

/// What is read here one combination at a time is what the engine says.
#[test]
fn what_is_fully_told_is_sure_and_comes_out_of_the_engine_too() {
    let mut at = 0_usize;
    every_point(&mut |all, steps| {
        at += 1;
        if !at.is_multiple_of(997) {
            return;
        }
        let mut point = Known::nothing();
        for fact in Fact::ALL {
            point.set(*fact, Values::one(all[*fact as usize]));
        }
        let advice = decide_point(&COPENHAGEN, &point);
        assert_eq!(advice.possible().count(), 0, "{}", written(all));
        let found = advice.sure().fold(0, |set, given| set | brute::bit(given.step));
        assert_eq!(brute::names(found), brute::names(steps), "{}", written(all));
    });
}

/// What makes it hard, and what is opened on the result, adds steps and takes none away. Age and
/// other places turn the advice to complain into the advice to ask first.
#[test]
fn what_is_told_beside_the_rest_only_adds() {
    for table in COPENHAGEN.tables.iter().filter(|table| table.name != "br") {
        if table.reads.iter().any(|fact| beside(*fact)) {
            let told = |row: &&Row<_>| row.when.iter().any(|one| beside(one.fact));
            let otherwise = table.rows.iter().filter(|row| !told(row));
            assert!(otherwise.clone().all(|row| row.then.is_empty()), "{}", table.name);
        }
    }
}

#[test]
fn danger_comes_before_everything_and_a_deadline_before_the_rest() {
    let (danger, deadline) = (danger(), deadline_acts());
    let class = |step: &Step| match brute::bit(*step) {
        _ if step.part() == Part::Card => 0,
        set if set & danger != 0 => 1,
        set if set & deadline != 0 => 2,
        _ => 3,
    };
    let misplaced: Vec<_> = Step::ALL
        .windows(2)
        .filter(|pair| class(&pair[0]) > class(&pair[1]))
        .map(|pair| format!("{} before {}", pair[0].name(), pair[1].name()))
        .collect();
    assert!(misplaced.is_empty(), "{}", misplaced.join(", "));
}

/// Where there is no case of one's own, no decision can stand in it, and nobody is asked for one.
#[test]
fn who_has_no_case_of_their_own_gets_the_same_advice_whatever_is_decided() {
    let mut seen: BTreeMap<Vec<u8>, (All, Steps)> = BTreeMap::new();
    let mut wrong = BTreeMap::new();
    every_point(&mut |all, steps| {
        if all[Fact::OwnCase as usize] == OwnCase::Yes as u8 {
            return;
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
    });
    let wrong: Vec<_> = wrong.into_values().collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_step_has_words_and_somebody_to_turn_to() {
    for step in Step::ALL {
        let (words, outcome) = (step.words(), step.outcome().words());
        assert!(!words.title.is_empty(), "{}", step.name());
        assert!(
            !outcome.title.is_empty() && !outcome.means.is_empty(),
            "{}",
            step.outcome().code()
        );
        assert!(!step.addressee().words().title.is_empty(), "{:?}", step.addressee());
        if step.part() == Part::Act {
            assert!(!words.text.is_empty() && !words.how.is_empty(), "{}", step.name());
        }
    }
}
