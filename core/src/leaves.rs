//! The guide for one complaint point as leaves that lead to each other, for a file that needs no script: each
//! leaf asks one question or tells one part of the advice.
//!
//! It goes table by table, so that there are few leaves: danger, whom it is about, what to do about the decision,
//! then the point itself. Once a part is told, what only it needed is forgotten, and states that are the same from
//! there on are one. What can only add something (who it is for, what makes it hard, how old it is, where else it
//! lies) is not asked: it stands at the end of each way as [`Added`].
//!
//! Nothing here knows today from another day: where the guide counts days, a leaf says how to count and asks.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};

use crate::advice::{Advice, Step};
use crate::calendar::{FEW_DAYS, SHORT_DAYS};
use crate::case::{Case, fold};
use crate::decide::{decide_some, settle};
use crate::explore::ordinary_day;
use crate::face::{Input, face};
use crate::fact::{Age, Asked, Decision, Discrimination, Elsewhere, Fact, Sent, Track, Values};
use crate::question::{Answer, Answers, LetterChoice, Question, SentChoice};
use crate::rule::{RuleBase, StepTable};
use crate::rules::{danger, decision, gate};
use crate::words::{self, OptionWords, QuestionWords};

/// One leaf.
#[derive(Clone, Debug)]
pub enum Leaf {
    /// A question with its ways on.
    Asks {
        /// Its words.
        words: QuestionWords,
        /// What can be answered, and the place of the leaf that it leads to.
        ways: Vec<Way>,
    },
    /// A part of the advice.
    Tells {
        /// What to do.
        advice: Advice,
        /// The case that it is for, without any date.
        case: Case,
        /// What would add something; only where the way ends.
        added: Vec<Added>,
        /// The place of the leaf that it goes on with; nothing where the way ends.
        on: Option<usize>,
    },
}

/// An answer, and the leaf that it leads to.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// The answer in words.
    pub words: OptionWords,
    /// The place of the leaf that it leads to.
    pub to: usize,
}

/// What was not asked and would change something here.
#[derive(Clone, Debug)]
pub struct Added {
    /// If this is so.
    pub so: OptionWords,
    /// Then this is to be done.
    pub then: Vec<Step>,
    /// Whether it stands instead of something else.
    pub instead: bool,
}

/// The parts of an advice, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    Danger,
    Place,
    Decision,
    Point,
}

impl Part {
    const ALL: [Part; 4] = [Part::Danger, Part::Place, Part::Decision, Part::Point];

    /// Whether a table belongs to it.
    fn holds(self, table: &StepTable) -> bool {
        let of = [
            (Part::Danger, danger::DANGER.name),
            (Part::Place, gate::GATE.name),
            (Part::Decision, decision::DECISION.name),
            (Part::Decision, decision::FAULTS.name),
            (Part::Decision, decision::DUE.name),
        ];
        let named = of.iter().find(|(_, name)| *name == table.name);
        self == named.map_or(Part::Point, |(part, _)| *part)
    }

    /// The last question that it needs.
    const fn last(self) -> Option<Question> {
        match self {
            Part::Danger | Part::Place => Some(Question::Urgent),
            Part::Decision => Some(Question::Guidance),
            Part::Point => None,
        }
    }

    /// What nothing asks for once it has been told. What follows from it is kept.
    const fn needed(self) -> &'static [Fact] {
        match self {
            Part::Danger => &[Fact::Urgent],
            Part::Place => &[Fact::Whom, Fact::Authority],
            Part::Decision => {
                &[Fact::Decision, Fact::AppealAnswer, Fact::Deadline, Fact::Letter, Fact::Guidance]
            }
            Part::Point => &[],
        }
    }
}

/// Every leaf, the first question's first, and each before those that it leads to. What is the same on two ways is
/// one leaf.
///
/// Any day serves as `today`: the leaves name none.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::COPENHAGEN;
/// use klagevejviser_core::leaves::{Leaf, leaves};
/// let leaves = leaves(&COPENHAGEN, NaiveDate::from_ymd_opt(2026, 11, 23).unwrap());
/// let Leaf::Asks { words, ways } = &leaves[0] else { panic!("the first leaf asks") };
/// assert_eq!(words.title.str(), "Hvad handler det om?");
/// assert!(ways.iter().all(|way| way.to > 0));
/// ```
pub fn leaves(base: &RuleBase, today: NaiveDate) -> Vec<Leaf> {
    let mut walk =
        Walk { base, today, leaves: Vec::new(), same: HashMap::new(), met: HashMap::new() };
    walk.at(&unasked(), None);
    // The last that was put is the first question: turned round, every way leads on.
    let Some(last) = walk.leaves.len().checked_sub(1) else { return Vec::new() };
    walk.leaves.reverse();
    for leaf in &mut walk.leaves {
        match leaf {
            Leaf::Asks { ways, .. } => ways.iter_mut().for_each(|way| way.to = last - way.to),
            Leaf::Tells { on, .. } => *on = on.map(|on| last - on),
        }
    }
    walk.leaves
}

/// The answers that stand for what is not asked here.
pub fn unasked() -> Answers {
    Answers::default()
        .with(Question::Hard, Answer::Many(Values::NONE))
        .with(Question::Discrimination, Answer::One(Discrimination::No as u8))
        .with(Question::Age, Answer::One(Age::WithinYear as u8))
        .with(Question::Elsewhere, Answer::One(Elsewhere::No as u8))
}

struct Walk<'a> {
    base: &'a RuleBase,
    today: NaiveDate,
    leaves: Vec<Leaf>,
    /// The leaves by what they say and where they lead.
    same: HashMap<String, usize>,
    /// The leaves by the state that they were put for.
    met: HashMap<State, Option<usize>>,
}

/// The part told last, the question that is next, and what is known and still needed.
type State = (Option<Part>, Option<Question>, Vec<Values>);

impl Walk<'_> {
    /// A leaf's place: a new one, or that of the same leaf.
    fn put(&mut self, leaf: Leaf) -> usize {
        let says = match &leaf {
            Leaf::Asks { .. } => format!("{leaf:?}"),
            // Of a case without dates nothing but its placeholders is shown.
            Leaf::Tells { advice, case, added, on } => {
                format!("{advice:?} {:?} {added:?} {on:?}", case.slots(self.today))
            }
        };
        *self.same.entry(says).or_insert_with(|| {
            self.leaves.push(leaf);
            self.leaves.len() - 1
        })
    }

    /// The leaf for these answers after a part has been told; nothing where nothing is left to tell.
    fn at(&mut self, answers: &Answers, told: Option<Part>) -> Option<usize> {
        let case = fold(self.base, answers, self.today);
        let key = (told, case.next, self.rest(&case, told));
        if let Some(met) = self.met.get(&key) {
            return *met;
        }
        let leaf = self.put_at(answers, case, told);
        self.met.insert(key, leaf);
        leaf
    }

    /// What is known and still needed: two states that share it go on in the same way.
    fn rest(&self, case: &Case, told: Option<Part>) -> Vec<Values> {
        let Some(point) = case.points.first() else { return Vec::new() };
        let mut known = settle(self.base, point);
        let mut forget = |fact: Fact| known.set(fact, fact.all());
        for part in Part::ALL.into_iter().filter(|part| told.is_some_and(|told| *part <= told)) {
            part.needed().iter().copied().for_each(&mut forget);
        }
        // Whether there is no decision: who disagrees with one is told to ask for it in writing.
        if known.only(Fact::Track) == Some(Track::Decision as u8) {
            known.set(Fact::Decision, settle(self.base, point).get(Fact::Decision));
        }
        // What was said of it is needed for the kind of matter that it makes, and violence for an employee's conduct.
        if let Some(track) = known.only(Fact::Track) {
            known.set(Fact::Trouble, Fact::Trouble.all());
            known.set(Fact::Wish, Fact::Wish.all());
            if track != Track::Conduct as u8 && known.get(Fact::Urgent) == Fact::Urgent.all() {
                known.set(Fact::Violence, Fact::Violence.all());
            }
        }
        Fact::ALL.iter().map(|fact| known.get(*fact)).collect()
    }

    fn put_at(&mut self, answers: &Answers, case: Case, told: Option<Part>) -> Option<usize> {
        let to_tell = Part::ALL.into_iter().filter(|part| told.is_none_or(|told| *part > told));
        for part in to_tell {
            let Some(point) = case.points.first() else { break };
            let reached = match (part.last(), case.next) {
                (_, None) => true,
                (Some(last), Some(next)) => next.place() > last.place(),
                (None, Some(_)) => false,
            };
            if !reached {
                break;
            }
            let advice = decide_some(self.base, point, |table| part.holds(table));
            if advice.sure().next().is_none() {
                continue;
            }
            let on = self.at(answers, Some(part));
            let added = if on.is_none() { self.added(answers) } else { Vec::new() };
            let case = case.without_days(self.today);
            return Some(self.put(Leaf::Tells { advice, case, added, on }));
        }
        let question = case.next?;
        Some(self.ask(answers, &case, question, told))
    }

    fn ask(
        &mut self,
        answers: &Answers,
        case: &Case,
        question: Question,
        told: Option<Part>,
    ) -> usize {
        let (words, offered) = asked(question, case, self.today);
        let mut ways = Vec::new();
        for (words, answer) in offered {
            let leaf = match answer {
                Offered::Answer(answer) => self.at(&answers.with(question, answer), told),
                Offered::Oral => Some(self.ask_oral(answers, question, told)),
            };
            ways.extend(leaf.map(|to| Way { words, to }));
        }
        self.put(Leaf::Asks { words, ways })
    }

    /// The same question of who was only told.
    fn ask_oral(&mut self, answers: &Answers, question: Question, told: Option<Part>) -> usize {
        let mut ways = Vec::new();
        for (words, answer) in told_orally(self.today) {
            let leaf = self.at(&answers.with(question, answer), told);
            ways.extend(leaf.map(|to| Way { words, to }));
        }
        self.put(Leaf::Asks { words: words::question::LeftOral.here(), ways })
    }

    /// What each thing that was not asked would add at the end of a way.
    fn added(&self, answers: &Answers) -> Vec<Added> {
        let told = |answers: &Answers| {
            let case = fold(self.base, answers, self.today);
            let point = case.points.first();
            let advice = point.map(|point| {
                decide_some(self.base, point, |table| {
                    Part::Point.holds(table) || Part::Place.holds(table)
                })
            });
            let advice = advice.unwrap_or_default();
            let steps: Vec<Step> = advice.sure().map(|given| given.step).collect();
            steps
        };
        let now = told(answers);
        let mut added: Vec<Added> = Vec::new();
        for (question, so, answer) in not_asked() {
            let other = told(&answers.with(question, answer));
            let then: Vec<Step> =
                other.iter().copied().filter(|step| !now.contains(step)).collect();
            let instead = now.iter().any(|step| !other.contains(step));
            if then.is_empty() {
                continue;
            }
            added.push(Added { so, then, instead });
        }
        added
    }
}

/// What a way may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// An answer.
    Answer(Answer),
    /// That the decision was only told: then it is asked how long ago.
    Oral,
}

/// A question as a leaf asks it: its words, and each answer in words with what it means.
pub fn asked(
    question: Question,
    case: &Case,
    today: NaiveDate,
) -> (QuestionWords, Vec<(OptionWords, Offered)>) {
    use words::question as q;
    let face = face(question, case);
    let answers = |list: Vec<(OptionWords, Answer)>| {
        list.into_iter().map(|(words, answer)| (words, Offered::Answer(answer))).collect()
    };
    match face.input {
        Input::One(options) => {
            let each = (0..).zip(options).map(|(place, words)| (words, Answer::One(place)));
            (face.words, answers(each.collect()))
        }
        Input::Many(options) => {
            let each = (0..).zip(options);
            let each = each.map(|(place, words)| (words, Answer::Many(Values::one(place))));
            (face.words, answers(each.collect()))
        }
        Input::Letter { .. } if case.is(Fact::Decision, Decision::Hearing as u8) => {
            let day = |last| Answer::Letter { date: None, last, choice: None };
            let unknown =
                Answer::Letter { date: None, last: None, choice: Some(LetterChoice::NotFound) };
            let list = vec![
                (words::past::No.here(), day(ordinary_day(today, SHORT_DAYS + 1..=SHORT_DAYS + 9))),
                (words::past::Yes.here(), day(ordinary_day(today, -50..=-40))),
                (words::past::Unknown.here(), unknown),
            ];
            (q::HearingPast.here(), answers(list))
        }
        Input::Letter { choices, .. } => {
            let decided = choices.contains(&LetterChoice::Oral);
            let mut list: Vec<(OptionWords, Offered)> = answers(lefts(today, None));
            if decided {
                list.push((words::left::Oral.here(), Offered::Oral));
            }
            (if decided { q::Left.here() } else { q::LeftAnswer.here() }, list)
        }
        Input::Day { .. } => {
            let promised = case.said(question, Fact::Asked, Asked::Promised as u8);
            let access = case.said(question, Fact::Sent, Sent::Access as u8);
            let words = match (promised, access) {
                (true, _) => q::PromisePast,
                (false, true) => q::AccessPast,
                (false, false) => q::WindowPast,
            };
            let running = if promised { ahead(today, 5) } else { Some(today) };
            let days = [
                (words::past::No.here(), running),
                (words::past::Yes.here(), back(today, 40)),
                (words::past::Long.here(), back(today, 400)),
            ];
            let mut list: Vec<(OptionWords, Answer)> = Vec::new();
            list.extend(
                days.into_iter().filter_map(|(words, day)| Some((words, Answer::Day(day?)))),
            );
            list.push((words::past::Unknown.here(), Answer::About(SentChoice::Forgotten)));
            (words.here(), answers(list))
        }
    }
}

fn ahead(today: NaiveDate, days: u64) -> Option<NaiveDate> {
    today.checked_add_days(Days::new(days))
}

fn back(today: NaiveDate, days: u64) -> Option<NaiveDate> {
    today.checked_sub_days(Days::new(days))
}

/// What can be answered by who was only told: how much is left, in words, each with what it means.
pub fn told_orally(today: NaiveDate) -> Vec<(OptionWords, Answer)> {
    lefts(today, Some(LetterChoice::Oral))
}

/// How much is left of a deadline, in words, each with a letter for which so much is left.
fn lefts(today: NaiveDate, choice: Option<LetterChoice>) -> Vec<(OptionWords, Answer)> {
    use words::left as l;
    let letter = |words: OptionWords, within| {
        let last = Some(ordinary_day(today, within)?);
        Some((words, Answer::Letter { date: None, last, choice }))
    };
    let mut list: Vec<(OptionWords, Answer)> = [
        letter(l::Ample.here(), SHORT_DAYS + 1..=SHORT_DAYS + 11),
        letter(l::Short.here(), FEW_DAYS + 1..=SHORT_DAYS),
        letter(l::Few.here(), 0..=FEW_DAYS),
        letter(l::Past.here(), -50..=-40),
    ]
    .into_iter()
    .flatten()
    .collect();
    let choice = choice.unwrap_or(LetterChoice::NotFound);
    list.push((l::Unknown.here(), Answer::Letter { date: None, last: None, choice: Some(choice) }));
    list
}

/// Every answer that is not asked for, by itself.
fn not_asked() -> Vec<(Question, OptionWords, Answer)> {
    let mut list = Vec::new();
    for question in
        [Question::Discrimination, Question::Age, Question::Elsewhere, Question::ForWhom]
    {
        let options = crate::face::options(question.facts()[0]);
        let each = (0..).zip(options).map(|(place, words)| (question, words, Answer::One(place)));
        list.extend(each);
    }
    for (question, options) in
        [(Question::Hard, crate::face::HARD), (Question::Side, crate::face::SIDE)]
    {
        let each = (0..).zip(options);
        list.extend(each.map(|(place, words)| (question, words, Answer::Many(Values::one(place)))));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::COPENHAGEN;

    #[test]
    fn the_day_changes_nothing_in_the_leaves() {
        let drawn = |today| {
            let leaves = leaves(&COPENHAGEN, today);
            let drawn = leaves.iter().map(|leaf| match leaf {
                Leaf::Asks { .. } => format!("{leaf:?}"),
                Leaf::Tells { advice, added, on, .. } => format!("{advice:?} {added:?} {on:?}"),
            });
            drawn.collect::<Vec<String>>()
        };
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let november = drawn(day(2026, 11, 23));
        assert!(november.len() > 100, "{}", november.len());
        // Over Christmas, where days off lie close together.
        assert_eq!(november, drawn(day(2027, 12, 22)));
    }
}
