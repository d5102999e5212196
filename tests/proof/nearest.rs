//! The nearest changes, held against every other way of answering: with one answer given
//! otherwise, and with two, the questions asked on as they would be.

use klagevejviser_core::explain::{Change, Changed, Mover, nearest};
use klagevejviser_core::explore::every_answer;
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Case, Fact, ForWhom, Kind, Known, Of, Outcome, Question, Values,
    decide, fold,
};

use crate::brute::Dice;
use crate::walks::today;

/// A case that is told to its end.
struct End {
    answers: Answers,
    case: Case,
    outcomes: Vec<Outcome>,
}

impl End {
    fn of(answers: Answers) -> Self {
        let case = fold(&COPENHAGEN, &answers, today());
        let outcomes = decide(&COPENHAGEN, &case.points).outcomes();
        Self { answers, case, outcomes }
    }

    /// The answers that count, without some of them. How old it is stays known where the day of
    /// sending told it, until another day is told.
    fn without(&self, taken: &[Question]) -> Answers {
        let mut left = Answers::default();
        left.apart = self.answers.apart;
        for question in self.case.counted.iter().filter(|one| !taken.contains(one)) {
            left.give(*question, self.answers.get(*question).unwrap());
        }
        let dated = |one: &Question| matches!(one, Question::SentDate(_));
        if !taken.iter().any(dated)
            && !taken.contains(&Question::Age)
            && let Some(age) = self.case.points.iter().find_map(|point| point.only(Fact::Age))
        {
            left.give(Question::Age, Answer::One(age));
        }
        left
    }

    /// The questions that can be answered otherwise: those that count, and what stands by default.
    fn questions(&self) -> Vec<Question> {
        let counts = |one: &Question| one.stands_by_default() || self.case.counted.contains(one);
        Question::ALL.iter().copied().filter(counts).collect()
    }

    /// Every way of answering some of the questions otherwise.
    fn otherwise(&self, changed: &[Question]) -> Vec<Answers> {
        let mut ways = vec![self.without(changed)];
        for question in changed.iter().copied().filter(|one| told_at_once(*one)) {
            let answers = match (question, self.answers.get(Question::Kind)) {
                (Question::Kind, Some(Answer::Many(kinds))) => other_kinds(kinds),
                _ => every_answer(question, &self.case, today()),
            };
            ways = ways
                .iter()
                .flat_map(|way| answers.iter().map(|answer| way.with(question, *answer)))
                .collect();
        }
        ways
    }

    /// Whether everything that is told of a point, and that a change does not name, stays so.
    fn stays(&self, change: &Change, point: &Known) -> bool {
        let named = |fact| change.changes.iter().any(|changed| changed.fact == fact);
        Fact::ALL.iter().copied().filter(|fact| !named(*fact)).all(|fact| {
            let same = |now: &Known| {
                let (now, then) = (now.get(fact), point.get(fact));
                now.len() > 1 || then.len() > 1 || now == then
            };
            self.case.points.iter().any(same)
        })
    }
}

/// Whether the question is not asked in its turn.
fn told_at_once(question: Question) -> bool {
    question == Question::Kind || question.stands_by_default()
}

/// One of several kinds replaced by another.
fn other_kinds(kinds: Values) -> Vec<Answer> {
    let replaced = |old: u8| {
        Fact::Kind
            .all()
            .without(kinds)
            .iter()
            .map(move |new| Answer::Many(kinds.without(Values::one(old)).or(Values::one(new))))
    };
    kinds.iter().flat_map(replaced).collect()
}

/// So many ends of ways through the questions, each answered by chance.
fn ends(number: usize, seed: u64) -> Vec<End> {
    let mut dice = Dice(seed);
    let mut ends = Vec::new();
    while ends.len() < number {
        let mut kinds = Values::one(dice.roll(Kind::ALL.len()) as u8);
        if dice.roll(4) == 0 {
            kinds = kinds.or(Values::one(dice.roll(Kind::ALL.len()) as u8));
        }
        let mut answers = Answers::default().with(Question::Kind, Answer::Many(kinds));
        answers.apart = dice.roll(3) == 0;
        if dice.roll(4) == 0 {
            let whom = dice.roll(ForWhom::ALL.len()) as u8;
            answers.give(Question::ForWhom, Answer::One(whom));
        }
        loop {
            let case = fold(&COPENHAGEN, &answers, today());
            let Some(question) = case.next else { break };
            let ways = every_answer(question, &case, today());
            answers.give(question, ways[dice.roll(ways.len())]);
        }
        ends.push(End::of(answers));
    }
    ends
}

/// The points that a changed answer is about.
fn about<'a>(changed: &Changed, case: &'a Case) -> Vec<&'a Known> {
    let kind = match changed.question.of() {
        None | Some(Of::All) => return case.points.iter().collect(),
        Some(Of::Delay) => Kind::Delay,
        Some(Of::Conduct) => Kind::Conduct,
        Some(Of::Process) => Kind::Process,
        Some(Of::Practical) => Kind::Practical,
    };
    let of_kind = |point: &&Known| point.only(Fact::Kind) == Some(kind as u8);
    case.points.iter().filter(of_kind).collect()
}

/// Whether the facts that a change names are what it says, as far as they are told.
fn meets(change: &Change, case: &Case) -> bool {
    change.changes.iter().all(|changed| {
        let meets = |point: &&Known| !point.get(changed.fact).and(changed.to).is_empty();
        let about = about(changed, case);
        // Of several points, these two are each point's own.
        if [Fact::Kind, Fact::Age].contains(&changed.fact) {
            about.iter().any(meets)
        } else {
            !about.is_empty() && about.iter().all(meets)
        }
    })
}

/// Calls `each` with ends within a change to which some answers lead: with every answer that the
/// change names, and with two by chance of what is asked besides.
fn some_ends(change: &Change, answers: &Answers, dice: &mut Dice, each: &mut dyn FnMut(&Case)) {
    let case = fold(&COPENHAGEN, answers, today());
    if !meets(change, &case) {
        return;
    }
    let Some(question) = case.next else { return each(&case) };
    let mut all = every_answer(question, &case, today());
    if change.changes.iter().all(|changed| changed.question != question) {
        all = [0; 2].map(|_| all[dice.roll(all.len())]).to_vec();
    }
    for answer in all {
        some_ends(change, &answers.with(question, answer), dice, each);
    }
}

/// The outcomes at the ends of ways on from some answers, each question answered by chance.
fn chance_ends(mut answers: Answers, dice: &mut Dice) -> Vec<Outcome> {
    loop {
        let case = fold(&COPENHAGEN, &answers, today());
        let Some(question) = case.next else {
            return decide(&COPENHAGEN, &case.points).outcomes();
        };
        let all = every_answer(question, &case, today());
        answers.give(question, all[dice.roll(all.len())]);
    }
}

/// Each change is one: with whatever is then asked and answered the outcome comes, and each value
/// that it names can be told.
fn flips(end: &End, found: &[Change], dice: &mut Dice) {
    for change in found {
        let told = |what: &str| format!("{what}\n  {change:?}\n  {:?}", end.answers);
        assert!(!end.outcomes.contains(&change.outcome), "{}", told("is there already"));
        assert!(change.answers() > 0, "{}", told("changes nothing"));
        let mut questions: Vec<_> = change.changes.iter().map(|one| one.question).collect();
        questions.dedup();
        let mut seen = vec![Values::NONE; change.changes.len()];
        // What is asked besides may leave a question out; by chance not every time.
        let is_seen = |seen: &[Values]| {
            seen.iter().zip(&change.changes).all(|(seen, one)| one.to.without(*seen).is_empty())
        };
        let ways = end.otherwise(&questions);
        for answers in (0..20).flat_map(|_| ways.clone()) {
            if is_seen(&seen) {
                break;
            }
            some_ends(change, &answers, dice, &mut |case| {
                let there = decide(&COPENHAGEN, &case.points).outcomes().contains(&change.outcome);
                let stays = case.points.iter().all(|point| end.stays(change, point));
                assert!(there || !stays, "{}\n  {:?}", told("is no flip"), case.points);
                if there {
                    for (seen, changed) in seen.iter_mut().zip(&change.changes) {
                        let told = about(changed, case).into_iter();
                        let told = told.map(|point| point.get(changed.fact));
                        *seen = told.filter(|told| told.len() == 1).fold(*seen, Values::or);
                    }
                }
            });
        }
        assert!(is_seen(&seen), "{} {seen:?}", told("cannot be told"));
    }
}

/// What is reached with these answers given otherwise, by so many ways, needs no more changed
/// answers than that.
fn is_near(end: &End, found: &[Change], changed: &[Question], ways: usize, dice: &mut Dice) {
    for answers in end.otherwise(changed) {
        for outcome in (0..ways).flat_map(|_| chance_ends(answers, dice)) {
            let change = found.iter().find(|change| change.outcome == outcome);
            let is_nearer = change.is_some_and(|change| change.answers() <= changed.len());
            assert!(
                is_nearer || end.outcomes.contains(&outcome),
                "{outcome:?} with {changed:?}\n  {change:?}\n  {:?}",
                end.answers
            );
        }
    }
}

fn all(end: &End) -> Vec<Change> {
    nearest(&COPENHAGEN, &end.answers, today(), usize::MAX)
}

#[test]
fn every_change_leads_where_it_says_and_can_be_told() {
    let (mut changes, mut dice) = (0, Dice(41));
    for end in ends(60, 29) {
        let found = all(&end);
        changes += found.len();
        flips(&end, &found, &mut dice);
    }
    println!("{changes} changes");
}

#[test]
fn no_other_answers_lead_there_sooner() {
    let mut dice = Dice(43);
    for end in ends(30, 31) {
        let (found, questions) = (all(&end), end.questions());
        for one in &questions {
            is_near(&end, &found, &[*one], 20, &mut dice);
        }
    }
    for end in ends(6, 37) {
        let (found, questions) = (all(&end), end.questions());
        for (at, one) in questions.iter().enumerate() {
            for other in &questions[at + 1..] {
                is_near(&end, &found, &[*one, *other], 2, &mut dice);
            }
        }
    }
}

/// Fewest answers first; of these, what can still be brought about before what cannot.
#[test]
fn what_time_or_the_person_can_change_comes_before_what_has_happened() {
    for end in ends(100, 23) {
        let found = all(&end);
        let order = |change: &Change| (change.answers(), change.by == Mover::Past);
        assert!(found.is_sorted_by_key(order), "{found:?}");
        let three = nearest(&COPENHAGEN, &end.answers, today(), 3);
        assert_eq!(three, found[..found.len().min(3)]);
    }
}
