//! Every way through the questions about one complaint point, as the page asks them: every answer
//! to every question, with days that stand for all days.
//!
//! Ways that have become equal are walked on once. Two are equal if everything that can still be
//! asked or said is: what is known of the facts that a table still waits for, whether a day is
//! known that a text needs, and whether something to do is sure already. That this loses nothing is
//! tested by walking some of them one by one.

use std::collections::HashMap;
use std::time::Instant;

use chrono::NaiveDate;
use klagevejviser_core::decide::settle;
use klagevejviser_core::explore::every_answer;
use klagevejviser_core::words::{Slot, Slots};
use klagevejviser_core::{
    Advice, Answer, Answers, COPENHAGEN, Case, Decision, Fact, ForWhom, Kind, Known, Of, Part,
    Question, Step, Values, Whom, decide, fold,
};

/// The first ordinary Monday of the guide.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// How many ways lead to the end with so many more questions, by that number.
type Lengths = Vec<u64>;

/// Everything about a way that can still make a difference.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Equal {
    next: Option<Question>,
    waited_for: Vec<Vec<Values>>,
    days: [bool; 2],
    dated: Vec<Step>,
    something_to_do: bool,
}

struct Walk {
    known: HashMap<Equal, Lengths>,
    /// Whether equal ways are walked on once.
    merges: bool,
    questions: [bool; Question::COUNT],
    folds: usize,
}

impl Walk {
    fn new(merges: bool) -> Self {
        Self { known: HashMap::new(), merges, questions: [false; Question::COUNT], folds: 0 }
    }

    /// Walks on from these answers to every end.
    fn on(&mut self, answers: &Answers) -> Lengths {
        self.folds += 1;
        let case = fold(&COPENHAGEN, answers, today());
        let advice = decide(&COPENHAGEN, &case.points);
        let Some(question) = case.next else {
            ends_well(answers, &case, &advice);
            return vec![1];
        };
        assert_eq!(answers.get(question), None, "{question:?} is asked twice: {answers:?}");
        self.questions[question.place()] = true;
        let equal = equal(&case, &advice);
        if let Some(lengths) = self.known.get(&equal).filter(|_| self.merges) {
            return lengths.clone();
        }
        let mut lengths = Lengths::new();
        for answer in every_answer(question, &case, today()) {
            for (more, ways) in self.on(&answers.with(question, answer)).into_iter().enumerate() {
                if lengths.len() < more + 2 {
                    lengths.resize(more + 2, 0);
                }
                lengths[more + 1] += ways;
            }
        }
        self.known.insert(equal, lengths.clone());
        lengths
    }
}

/// Which facts some table still waits for.
fn waited_for(point: &Known) -> Vec<Fact> {
    let known = settle(&COPENHAGEN, point);
    let mut waited: Vec<Fact> = Vec::new();
    for table in COPENHAGEN.tables {
        let open = table.open_rows(&known);
        if open.iter().any(|row| row.then != open[0].then) {
            waited.extend(table.reads);
        }
    }
    for source in COPENHAGEN.facts.iter().rev() {
        if waited.contains(&source.sets) && known.get(source.sets).len() > 1 {
            waited.extend(source.table.reads);
        }
    }
    waited
}

pub(crate) fn equal(case: &Case, advice: &Advice) -> Equal {
    let waited_for = case.points.iter().map(|point| {
        let waited = waited_for(point);
        let settled = settle(&COPENHAGEN, point);
        let known = |fact: &Fact| {
            let known = settled.get(*fact);
            if waited.contains(fact) { known } else { fact.all() }
        };
        Fact::ALL.iter().map(known).collect()
    });
    let sure = || advice.sure().map(|given| given.step);
    Equal {
        next: case.next,
        waited_for: waited_for.collect(),
        days: [case.deadline.is_some(), case.running_window(today()).is_some()],
        dated: sure().filter(|step| !needs(*step).is_empty()).collect(),
        something_to_do: sure().any(|step| step.part() == Part::Act),
    }
}

/// The placeholders of a step's texts that are not always filled in.
fn needs(step: Step) -> Vec<Slot> {
    let always = fold(&COPENHAGEN, &Answers::default(), today()).slots(today());
    missing(step, &always)
}

/// The placeholders without a value in everything that the page says about a step.
fn missing(step: Step, slots: &Slots) -> Vec<Slot> {
    let (words, outcome) = (step.words(), step.outcome().words());
    let addressee = step.addressee().words();
    [
        words.title,
        words.text,
        words.how,
        outcome.title,
        outcome.means,
        outcome.bring,
        outcome.after,
        addressee.title,
        addressee.how,
    ]
    .iter()
    .flat_map(|text| text.missing(slots))
    .collect()
}

fn ends_well(answers: &Answers, case: &Case, advice: &Advice) {
    let possible: Vec<_> = advice.possible().map(|given| given.step.name()).collect();
    assert!(possible.is_empty(), "nothing is left to ask, but {possible:?} may come: {answers:?}");
    let steps = || advice.sure().map(|given| given.step);
    assert!(steps().any(|step| step.part() == Part::Act), "nothing to do: {answers:?}");
    let slots = case.slots(today());
    for step in steps() {
        let missing = missing(step, &slots);
        assert!(missing.is_empty(), "{} lacks {missing:?}: {answers:?}", step.name());
    }
}

fn start(for_whom: Option<ForWhom>, kinds: &[Kind]) -> Answers {
    let kinds = kinds.iter().fold(Values::NONE, |set, kind| set.or(Values::one(*kind as u8)));
    let answers = Answers::default().with(Question::Kind, Answer::Many(kinds));
    match for_whom {
        Some(whom) => answers.with(Question::ForWhom, Answer::One(whom as u8)),
        None => answers,
    }
}

/// Adds the ways of one walk to those of others.
fn add(sum: &mut Lengths, lengths: &Lengths) {
    sum.resize(sum.len().max(lengths.len()), 0);
    for (place, ways) in lengths.iter().enumerate() {
        sum[place] += ways;
    }
}

/// Number, median and longest; the first question is answered at the start.
fn told(lengths: &Lengths) -> (u64, usize, usize) {
    let number: u64 = lengths.iter().sum();
    let mut seen = 0;
    let median = lengths.iter().position(|ways| {
        seen += ways;
        2 * seen >= number
    });
    (number, median.unwrap() + 1, lengths.len())
}

#[test]
fn every_way_through_the_questions_ends_in_something_to_do() {
    let started = Instant::now();
    let mut walk = Walk::new(true);
    let (mut own, mut all) = (Lengths::new(), Lengths::new());
    for kind in Kind::ALL {
        add(&mut own, &walk.on(&start(None, &[*kind])));
        for whom in ForWhom::ALL {
            add(&mut all, &walk.on(&start(Some(*whom), &[*kind])));
        }
    }
    let (number, median, longest) = told(&own);
    println!("one point, for oneself: {number} ways, median {median}, longest {longest} questions");
    let (number, median, longest) = told(&all);
    println!("one point, for anyone: {number} ways, median {median}, longest {longest} questions");
    println!("{} folds, {} ways differ, {:?}", walk.folds, walk.known.len(), started.elapsed());
    assert!(longest <= 11, "somebody must answer {longest} questions");
    let never: Vec<_> = Question::ALL
        .iter()
        .filter(|question| !walk.questions[question.place()])
        .filter(|question| !matches!(question, Question::ForWhom | Question::Kind | Question::Side))
        // Of each point by itself only where the person says that they differ.
        .filter(|question| question.of().is_none_or(|of| of == Of::All))
        .collect();
    assert!(never.is_empty(), "never asked: {never:?}");
}

/// Points join by union, but the questions are shared: who chooses two things is asked once.
#[test]
fn who_complains_of_two_things_is_asked_once_and_ends_as_well() {
    let started = Instant::now();
    let mut walk = Walk::new(true);
    let mut all = Lengths::new();
    for (place, one) in Kind::ALL.iter().enumerate() {
        for other in &Kind::ALL[place + 1..] {
            add(&mut all, &walk.on(&start(None, &[*one, *other])));
        }
    }
    let (number, median, longest) = told(&all);
    println!(
        "two points: {number} ways, median {median}, longest {longest} questions, {:?}",
        started.elapsed()
    );
    assert!(longest <= 12, "somebody must answer {longest} questions");
}

#[test]
fn ways_that_have_become_equal_are_equal() {
    let asked = |kind, whom: Whom, decision: Decision| {
        start(None, &[kind])
            .with(Question::Whom, Answer::One(whom as u8))
            .with(Question::Decision, Answer::One(decision as u8))
    };
    for answers in [
        start(None, &[Kind::Decision]),
        start(None, &[Kind::Other]),
        asked(Kind::Delay, Whom::Kk, Decision::None),
        asked(Kind::Conduct, Whom::Supplier, Decision::Unknown),
    ] {
        assert_eq!(Walk::new(false).on(&answers), Walk::new(true).on(&answers), "{answers:?}");
    }
}
