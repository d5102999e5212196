//! The nearest changes to a told case that lead to outcomes which the person does not get.
//!
//! The combinations of a table that give an outcome are covered by boxes of told facts. Outside
//! such a box stands what must change; inside, whatever is told may stay. Since the boxes leave
//! nothing out, none of all changes has fewer answers than the nearest box. Then the questions are
//! asked as they would be, and what they cannot tell is left out.

use chrono::NaiveDate;

use super::change::{Change, Changed, Mover};
use super::region::{boxes, parts, told_block};
use crate::advice::{Advice, Outcome, Part, Step};
use crate::case::{Case, fold};
use crate::decide::{decide, settle};
use crate::explore::every_answer;
use crate::fact::{Condition, Fact, Known, Values};
use crate::order::{once, order_by};
use crate::question::{Answer, Answers, Of, Question};
use crate::rule::RuleBase;

/// So many times the questions are asked for one change, before it counts as one that they cannot
/// tell. Those that they can tell need a fraction of it.
const MOST_FOLDS: usize = 60;

/// For each outcome that the person does not get the nearest change that leads to it; the nearest
/// `want` of them, in order: fewest changed answers first; of these, what time or the person can
/// bring about before what has happened, and answers that were asked for before those that stand by
/// default; then what the person can do before what time brings, what asks least besides, and the order of
/// the questions. Nothing while a question is still open.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::explain::{Mover, nearest};
/// use klagevejviser_core::*;
///
/// // "I have not complained to the place yet."
/// let answers = Answers::default()
///     .with(Question::Kind, Answer::Many(Values::one(Kind::Delay as u8)))
///     .with(Question::Whom, Answer::One(Whom::Kk as u8))
///     .with(Question::Urgent, Answer::One(Urgent::No as u8))
///     .with(Question::Decision, Answer::One(Decision::None as u8))
///     .with(Question::Asked(Of::All), Answer::One(Asked::NotYet as u8));
/// let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
/// let changes = nearest(&COPENHAGEN, &answers, today, usize::MAX);
///
/// // If the place has answered, the way to Borgerrådgiveren is open.
/// let br = changes.iter().find(|change| change.outcome == Outcome::Br).unwrap();
/// assert_eq!(br.changes[0].to, Values::one(Asked::Answered as u8));
/// assert_eq!((br.answers(), br.by), (1, Mover::Person));
/// ```
pub fn nearest(base: &RuleBase, answers: &Answers, today: NaiveDate, want: usize) -> Vec<Change> {
    let case = fold(base, answers, today);
    if case.next.is_some() || want == 0 {
        return Vec::new();
    }
    let told = Told { base, answers, today, now: decide(base, &case.points), case };
    let mut ways: Vec<_> = told.ways().into_iter().map(|way| (way.order(), way, false)).collect();
    ways.sort_by(|one, other| other.0.cmp(&one.0));
    let mut found: Vec<Change> = Vec::new();
    while let Some((order, way, is_told)) = ways.pop() {
        if found.iter().any(|change| change.outcome == way.outcome) {
            continue;
        }
        if is_told {
            found.push(told.change(way));
            if found.len() == want {
                break;
            }
        } else if let Some(way) = told.tell(way) {
            // What the questions cannot tell is gone, which may have been the easiest of it.
            let order = order.max(way.order());
            let at = ways.partition_point(|other| other.0 > order);
            ways.insert(at, (order, way, true));
        }
    }
    found
}

/// The case as it is told.
struct Told<'a> {
    base: &'a RuleBase,
    answers: &'a Answers,
    today: NaiveDate,
    case: Case,
    now: Advice,
}

/// A box of told facts that gives a point an outcome, and what stands outside it now.
#[derive(Clone)]
struct Way {
    outcome: Outcome,
    /// The place of the point, and what stays known of it.
    point: usize,
    known: Known,
    within: Vec<Condition>,
    changes: Vec<Changed>,
}

/// Changed answers, whether they lie in the past, whether nobody asked; then who can bring it about, what is
/// asked besides, and the places of the questions.
type Order = ((usize, bool, bool), Mover, usize, Vec<usize>, Outcome);

impl Way {
    /// What makes a change nearer than another.
    fn order(&self) -> Order {
        let places = |new: bool| {
            let changes = self.changes.iter().filter(|changed| changed.is_new() == new);
            let mut places: Vec<_> = changes.map(|changed| changed.question.place()).collect();
            once(&mut places);
            places
        };
        let (changed, new) = (places(false), places(true));
        let past = self.by() == Mover::Past;
        // What was not even asked comes after what was.
        let aside = self.changes.iter().any(|changed| changed.question.stands_by_default());
        ((changed.len(), past, aside), self.by(), new.len(), changed, self.outcome)
    }

    fn by(&self) -> Mover {
        self.changes.iter().map(Changed::by).max().unwrap_or(Mover::Past)
    }
}

impl Told<'_> {
    /// Every box of every table that gives some point an outcome which the person does not get.
    fn ways(&self) -> Vec<Way> {
        let have = self.now.outcomes();
        let mut ways = Vec::new();
        for table in self.base.tables {
            let parts = parts(table);
            for outcome in Outcome::ALL.iter().copied().filter(|outcome| !have.contains(outcome)) {
                if !table.rows.iter().any(|row| gives(row.then, outcome)) {
                    continue;
                }
                for block in boxes(&parts, |steps| gives(steps, outcome)) {
                    for within in told_block(self.base, table, &block) {
                        for point in 0..self.case.points.len() {
                            self.ways_of(point, outcome, &within, &mut ways);
                        }
                    }
                }
            }
        }
        ways
    }

    /// What of a box a point does not meet.
    fn ways_of(&self, point: usize, outcome: Outcome, within: &[Condition], ways: &mut Vec<Way>) {
        let known = self.case.points[point];
        let (Some(kind), Some(Answer::Many(kinds))) =
            (known.only(Fact::Kind), self.answers.get(Question::Kind))
        else {
            return;
        };
        let other = within.iter().position(|one| one.fact == Fact::Kind && !one.within.has(kind));
        let mut add = |known: Known, kind: u8, within: &[Condition]| {
            let mut changes = self.changes(&known, kind, within);
            order_by(&mut changes, |changed| (changed.is_new(), changed.question.place()));
            ways.push(Way { outcome, point, known, within: within.to_vec(), changes });
        };
        let Some(at) = other.filter(|_| self.answers.apart) else {
            return add(known, kind, within);
        };
        // Each kind has questions of its own, and those of another are not answered.
        let mut known = known;
        for question in Question::ALL.iter().filter(|question| question.of().is_some()) {
            for fact in question.facts().iter().chain(&[Fact::Age]) {
                known.set(*fact, fact.all());
            }
        }
        for kind in within[at].within.without(kinds).iter() {
            let mut within = within.to_vec();
            within[at].within = Values::one(kind);
            add(known, kind, &within);
        }
    }

    fn changes(&self, known: &Known, kind: u8, within: &[Condition]) -> Vec<Changed> {
        within
            .iter()
            .filter(|condition| !known.get(condition.fact).without(condition.within).is_empty())
            .filter_map(|Condition { fact, within }| {
                let question = self.question(known, kind, *fact)?;
                Some(Changed { question, fact: *fact, from: known.get(*fact), to: *within })
            })
            .collect()
    }

    /// The question that tells a fact of a point: one whose answer counts, else the one that asks
    /// for it.
    fn question(&self, point: &Known, kind: u8, fact: Fact) -> Option<Question> {
        let mut asks = Question::ALL.iter().copied().filter(|question| {
            let of_point = question.of().is_none_or(|of| {
                (of != Of::All) == self.answers.apart && of.is_of_value(Some(kind))
            });
            of_point && question.facts().contains(&fact)
        });
        let question = asks.next()?;
        // The day of sending tells the age too.
        let dated = fact == Fact::Age
            && point.get(fact).len() == 1
            && !self.case.counted.contains(&question);
        if dated { self.question(point, kind, Fact::Window) } else { Some(question) }
    }

    /// The way with every value that will do and that the questions can tell; nothing if they can
    /// tell none.
    fn tell(&self, mut way: Way) -> Option<Way> {
        self.widen(&mut way);
        let seen = vec![Values::NONE; way.changes.len()];
        let mut tells = Tells { told: self, way: &way, seen, folds: 0 };
        tells.begin();
        let seen = tells.seen;
        for (changed, seen) in way.changes.iter_mut().zip(seen) {
            changed.to = seen;
        }
        way.changes.iter().all(|changed| !changed.to.is_empty()).then_some(way)
    }

    fn change(&self, mut way: Way) -> Change {
        let then = decide(self.base, &self.points(&way));
        let sure = |advice: &Advice| advice.sure().map(|given| given.step).collect::<Vec<_>>();
        let (now, gained) = (sure(&self.now), sure(&then));
        let may_come =
            |step: &Step| gained.contains(step) || then.possible().any(|given| given.step == *step);
        let by = way.by();
        // Told with the day of sending, the age may have a question of its own afterwards.
        let window = way.changes.iter().any(|changed| changed.fact == Fact::Window);
        for changed in way.changes.iter_mut().filter(|changed| changed.fact == Fact::Age) {
            changed.question = if window { changed.question } else { Question::Age };
        }
        Change {
            outcome: way.outcome,
            by,
            lost: now.iter().copied().filter(|step| !may_come(step)).collect(),
            gained: gained.iter().copied().filter(|step| !now.contains(step)).collect(),
            changes: way.changes,
        }
    }

    /// Adds every value with which the outcome still comes, as everything else is told.
    fn widen(&self, way: &mut Way) {
        for at in 0..way.changes.len() {
            let Changed { fact, from, to, .. } = way.changes[at];
            if fact == Fact::Kind && self.answers.apart {
                continue;
            }
            let others = if way.changes[at].is_new() { from } else { fact.all().without(from) };
            for value in others.without(to).iter() {
                let before = way.changes[at].to;
                way.changes[at].to = before.or(Values::one(value));
                let known = settle(self.base, &self.points(way)[way.point]);
                let comes = self.base.tables.iter().any(|table| {
                    table.open_rows(&known).iter().all(|row| gives(row.then, way.outcome))
                });
                if !comes {
                    way.changes[at].to = before;
                }
            }
            for condition in way.within.iter_mut().filter(|condition| condition.fact == fact) {
                condition.within = way.changes[at].to;
            }
        }
        way.changes.retain(|changed| changed.to != changed.fact.all());
    }

    /// The points as they would be; what is asked besides, and told of nothing here, stays open.
    fn points(&self, way: &Way) -> Vec<Known> {
        let mut points = self.case.points.clone();
        points[way.point] = way.known;
        for changed in &way.changes {
            let shared = changed.question != Question::Kind;
            for (at, point) in points.iter_mut().enumerate() {
                let of = changed.question.of().unwrap_or(Of::All);
                if at == way.point || shared && of.is_of_value(point.only(Fact::Kind)) {
                    point.set(changed.fact, changed.to);
                }
            }
        }
        points
    }
}

/// Whether steps have an outcome, as [`Advice::outcomes`] counts it.
fn gives(steps: &[Step], outcome: Outcome) -> bool {
    steps.iter().any(|step| step.part() != Part::Note && step.outcome() == outcome)
}

/// Asks the questions as they would be asked after a change, and notes which of its values can be
/// told.
struct Tells<'a> {
    told: &'a Told<'a>,
    way: &'a Way,
    seen: Vec<Values>,
    folds: usize,
}

impl Tells<'_> {
    fn begin(&mut self) {
        let mut answers = *self.told.answers;
        let changed = |question| {
            let mut changes = self.way.changes.iter();
            changes.any(|changed| changed.question == question && question != Question::Kind)
        };
        for question in Question::ALL.iter().copied() {
            // What no longer counts must not count again unasked.
            if !self.told.case.counted.contains(&question) || changed(question) {
                answers.take(question);
            }
        }
        let kind = self.told.case.points[self.way.point].only(Fact::Kind);
        let new = self.way.changes.iter().find(|changed| changed.fact == Fact::Kind);
        let (Some(changed), Some(kind), Some(Answer::Many(kinds))) =
            (new, kind, answers.get(Question::Kind))
        else {
            self.defaults(answers, kind, 0);
            return;
        };
        for value in changed.to.without(kinds).iter() {
            let kinds = kinds.without(Values::one(kind)).or(Values::one(value));
            let answers = answers.with(Question::Kind, Answer::Many(kinds));
            self.defaults(answers, Some(value), 0);
        }
    }

    /// What stands by default is not asked: those of the changes are told at once.
    fn defaults(&mut self, answers: Answers, kind: Option<u8>, from: usize) {
        let Some((place, question)) =
            Question::ALL.iter().copied().enumerate().skip(from).find(|(_, question)| {
                question.stands_by_default()
                    && self.way.changes.iter().any(|changed| changed.question == *question)
            })
        else {
            self.on(&answers, kind);
            return;
        };
        let told = Case { points: Vec::new(), ..self.told.case.clone() };
        let all = every_answer(question, &told, self.told.today);
        for answer in all.into_iter().chain(question.default()) {
            self.defaults(answers.with(question, answer), kind, place + 1);
        }
    }

    /// Whether the questions, asked on from here, come to an end within the change.
    fn on(&mut self, answers: &Answers, kind: Option<u8>) -> bool {
        self.folds += 1;
        if self.folds > MOST_FOLDS || self.is_done() {
            return false;
        }
        let case = fold(self.told.base, answers, self.told.today);
        let point = case.points.iter().find(|point| point.only(Fact::Kind) == kind);
        let Some(point) = point.filter(|point| self.fits(point)) else { return false };
        if let Some(question) = case.next {
            let listed = self.way.changes.iter().any(|changed| changed.question == question);
            let mut any = false;
            for answer in every_answer(question, &case, self.told.today) {
                any |= self.on(&answers.with(question, answer), kind);
                // Of what is only passed on the way, one answer is enough.
                if any && !listed {
                    break;
                }
            }
            return any;
        }
        let values: Vec<_> =
            self.way.changes.iter().map(|changed| point.get(changed.fact)).collect();
        if values.iter().any(|values| values.len() != 1) {
            return false;
        }
        for (seen, values) in self.seen.iter_mut().zip(values) {
            *seen = seen.or(values);
        }
        true
    }

    /// Whether a point may still come to lie within the change. The age stays as it is told,
    /// whichever question tells it.
    fn fits(&self, point: &Known) -> bool {
        let shares = |fact, within| !point.get(fact).and(within).is_empty();
        let dated = |changed: &Changed| {
            changed.fact == Fact::Age || matches!(changed.question, Question::SentDate(_))
        };
        self.way.within.iter().all(|one| shares(one.fact, one.within))
            && (shares(Fact::Age, self.way.known.get(Fact::Age))
                || self.way.changes.iter().any(dated))
    }

    fn is_done(&self) -> bool {
        let mut both = self.seen.iter().zip(&self.way.changes);
        both.all(|(seen, changed)| changed.to.without(*seen).is_empty())
    }
}
