//! The guide as data, for pages that others' engines run: the same questions with their texts, for each when it is
//! asked, and the texts of all steps. When a question is asked is learned from every state of the guide that was met,
//! as conditions on the answers before it; it is then held against the guide on other ways.

use std::collections::{BTreeMap, HashSet};

use klagevejviser_core::case::{Case, fold};
use klagevejviser_core::face::{Input, face};
use klagevejviser_core::fact::Known;
use klagevejviser_core::words::{Slots, Text, ui};
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Fact, Kind, LetterChoice, Question, Step, Values, decide,
};
use klagevejviser_tests::brute::Dice;
use serde_json::{Value, json};

use crate::cases::{today, told};

/// Ways that the conditions are held against.
const WAYS: usize = 5_000;

/// A question in one of its wordings, with what each of its answers sets.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asks {
    question: Question,
    title: String,
    hint: String,
    options: Vec<Choice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Choice {
    title: String,
    hint: String,
    sets: Vec<(Fact, u8)>,
}

/// For each question in the list the place of the answer, or nothing.
type Chosen = BTreeMap<usize, usize>;

/// The answers that the pages offer: of several ticks one, of dates what can be chosen instead of one.
fn offered(question: Question, case: &Case) -> Vec<(Answer, String, String)> {
    let put = |answer, words: klagevejviser_core::words::OptionWords| {
        (answer, plain(words.title), plain(words.hint))
    };
    match face(question, case).input {
        Input::One(options) => {
            (0..).zip(options).map(|(place, words)| put(Answer::One(place), words)).collect()
        }
        Input::Many(options) => {
            let one = |(place, words)| put(Answer::Many(Values::one(place)), words);
            (0..).zip(options).map(one).collect()
        }
        Input::Letter { choices, .. } => choices
            .iter()
            .filter(|choice| **choice == LetterChoice::NotFound)
            .map(|choice| {
                let letter = Answer::Letter { date: None, last: None, choice: Some(*choice) };
                put(letter, choice.words())
            })
            .collect(),
        Input::Day { choices, .. } => {
            choices.iter().map(|choice| put(Answer::About(*choice), choice.words())).collect()
        }
    }
}

fn plain(text: Text) -> String {
    text.plain(&Slots::default())
}

/// The question as it is put in a case, with what its answers set.
fn asks(question: Question, answers: &Answers, case: &Case) -> (Asks, Vec<Answers>) {
    let words = face(question, case).words;
    let (mut options, mut ways) = (Vec::new(), Vec::new());
    for (answer, title, hint) in offered(question, case) {
        let then = answers.with(question, answer);
        let before = case.points.first().copied().unwrap_or_else(Known::nothing);
        let after = fold(&COPENHAGEN, &then, today()).points[0];
        let set = |fact: &Fact| {
            let value = after.only(*fact)?;
            (before.only(*fact) != Some(value)).then_some((*fact, value))
        };
        // What stands by default is the same for all.
        let is_default = |fact: &Fact| {
            Question::ALL.iter().any(|one| one.stands_by_default() && one.facts().contains(fact))
        };
        let sets = told()
            .iter()
            .filter(|fact| question.facts().contains(fact) || !is_default(fact))
            .filter_map(set)
            .collect();
        options.push(Choice { title, hint, sets });
        ways.push(then);
    }
    let asks = Asks { question, title: plain(words.title), hint: plain(words.hint), options };
    (asks, ways)
}

/// A state: what was chosen, and which question comes, by its place in the list.
struct State {
    chosen: Chosen,
    next: Option<usize>,
}

/// Every state, those with the same facts once.
fn states() -> (Vec<Asks>, Vec<State>) {
    let (mut list, mut states): (Vec<Asks>, Vec<State>) = (Vec::new(), Vec::new());
    let mut met: HashSet<Known> = HashSet::new();
    let mut open = vec![(Answers::default(), Chosen::new())];
    while let Some((answers, chosen)) = open.pop() {
        let case = fold(&COPENHAGEN, &answers, today());
        if case.points.first().is_some_and(|point| !met.insert(*point)) {
            continue;
        }
        let next = case.next.map(|question| {
            let (asks, ways) = asks(question, &answers, &case);
            let at = place(&mut list, asks);
            for (option, then) in ways.into_iter().enumerate() {
                let mut chosen = chosen.clone();
                chosen.insert(at, option);
                open.push((then, chosen));
            }
            at
        });
        states.push(State { chosen, next });
    }
    (list, states)
}

fn place(list: &mut Vec<Asks>, asks: Asks) -> usize {
    list.iter().position(|one| *one == asks).unwrap_or_else(|| {
        list.push(asks);
        list.len() - 1
    })
}

/// One way to be asked: of these earlier questions, one of these answers; -1 where it was not asked.
type Way = Vec<(usize, Vec<i32>)>;

/// Splits the examples by the answer to one earlier question after the other, until all of a part agree.
fn learn(examples: &[(&Chosen, bool)], before: &[usize], so_far: &Way, found: &mut Vec<Way>) {
    if examples.iter().all(|(_, asked)| *asked) {
        found.push(so_far.clone());
        return;
    }
    if examples.iter().all(|(_, asked)| !asked) {
        return;
    }
    let parts = |question: usize| {
        let mut parts: BTreeMap<i32, Vec<(&Chosen, bool)>> = BTreeMap::new();
        for (chosen, asked) in examples {
            let option = chosen.get(&question).map_or(-1, |at| *at as i32);
            parts.entry(option).or_default().push((*chosen, *asked));
        }
        parts
    };
    // How many are on the wrong side if each part says what most of it say.
    let mixed = |question: &usize| {
        let parts = parts(*question);
        let wrong: usize = parts
            .values()
            .map(|part| {
                let yes = part.iter().filter(|(_, asked)| *asked).count();
                yes.min(part.len() - yes)
            })
            .sum();
        (wrong, usize::MAX - parts.len())
    };
    let useful = before.iter().filter(|question| parts(**question).len() > 1);
    let Some(best) = useful.min_by_key(|question| mixed(question)) else {
        panic!("the answers before it do not say when it is asked: {so_far:?}");
    };
    // Parts that are wholly asked are one way.
    let (whole, split): (Vec<_>, Vec<_>) =
        parts(*best).into_iter().partition(|(_, part)| part.iter().all(|(_, asked)| *asked));
    if !whole.is_empty() {
        let mut way = so_far.clone();
        way.push((*best, whole.iter().map(|(option, _)| *option).collect()));
        found.push(way);
    }
    for (option, part) in split {
        let mut way = so_far.clone();
        way.push((*best, vec![option]));
        learn(&part, before, &way, found);
    }
}

fn holds(ways: &[Way], chosen: &Chosen) -> bool {
    let option = |question| chosen.get(&question).map_or(-1, |at: &usize| *at as i32);
    ways.iter().any(|way| way.iter().all(|(question, within)| within.contains(&option(*question))))
}

/// The guide, with one way through it and what must stand at its end, and the ways for a test.
pub(crate) fn guide() -> Value {
    let (mut list, mut states) = states();
    // In the order of the questions; the places in the states follow.
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|at| list[*at].question.place());
    let new = |old: usize| order.iter().position(|at| *at == old).unwrap();
    for state in &mut states {
        state.chosen = state.chosen.iter().map(|(at, option)| (new(*at), *option)).collect();
        state.next = state.next.map(new);
    }
    list = order.iter().map(|at| list[*at].clone()).collect();

    let asked: Vec<Vec<Way>> = (0..list.len())
        .map(|at| {
            // Wherever the scan comes to it: in states in which it comes, or one after it, or none.
            let question = list[at].question;
            let before: Vec<usize> =
                (0..at).filter(|one| list[*one].question != question).collect();
            let open = |state: &&State| {
                state.next.is_none_or(|next| next >= at || list[next].question == question)
                    && state.chosen.keys().all(|one| list[*one].question != question)
            };
            let examples: Vec<(&Chosen, bool)> = states
                .iter()
                .filter(open)
                .map(|state| (&state.chosen, state.next == Some(at)))
                .collect();
            let mut found = Vec::new();
            learn(&examples, &before, &Vec::new(), &mut found);
            found
        })
        .collect();
    let ways = ways(&list, &asked);
    let facts: Vec<Value> =
        list.iter().zip(&asked).map(|(asks, ways)| written(asks, ways)).collect();
    let steps: BTreeMap<&str, Value> = Step::ALL
        .iter()
        .map(|step| {
            let words = step.words();
            let addressee = step.addressee().words();
            let to = plain(addressee.title);
            (step.name(), json!({ "title": plain(words.title), "text": plain(words.text), "how": plain(words.how), "to": to }))
        })
        .collect();
    json!({
        "states": states.len(),
        "questions": facts,
        "steps": steps,
        "order": Step::ALL.iter().map(|step| step.name()).collect::<Vec<_>>(),
        "go": plain(ui::Fortsaet),
        "ways": ways,
    })
}

fn written(asks: &Asks, ways: &[Way]) -> Value {
    let options: Vec<Value> = asks
        .options
        .iter()
        .map(|choice| {
            let sets: BTreeMap<&str, &str> = choice
                .sets
                .iter()
                .map(|(fact, value)| (fact.name(), fact.values()[usize::from(*value)]))
                .collect();
            json!({ "title": choice.title, "hint": choice.hint, "sets": sets })
        })
        .collect();
    json!({ "title": asks.title, "hint": asks.hint, "options": options, "asked": ways })
}

/// Ways by chance, on each of which the conditions must ask what the guide asks; with the steps at their ends.
fn ways(list: &[Asks], asked: &[Vec<Way>]) -> Vec<Value> {
    let mut dice = Dice(11);
    let mut found = Vec::new();
    for way in 0..WAYS {
        let (mut answers, mut chosen) = (Answers::default(), Chosen::new());
        loop {
            let case = fold(&COPENHAGEN, &answers, today());
            let open = |at: &usize| {
                chosen.keys().all(|one| list[*one].question != list[*at].question)
                    && holds(&asked[*at], &chosen)
            };
            let scanned = (0..list.len()).find(open);
            let Some(question) = case.next else {
                assert_eq!(scanned, None, "asks more than the guide: {chosen:?}");
                let advice = decide(&COPENHAGEN, &case.points);
                let steps: Vec<&str> = advice.sure().map(|given| given.step.name()).collect();
                found.push(json!({ "chosen": chosen.iter().collect::<Vec<_>>(), "steps": steps }));
                break;
            };
            let (asks, ways) = asks(question, &answers, &case);
            let at = list.iter().position(|one| *one == asks);
            assert_eq!(
                scanned, at,
                "asks another question than the guide: {question:?} {chosen:?}"
            );
            // The first way is the one that is clicked: no answer to a complaint that was sent long ago.
            let option = if way == 0 { clicked(question) } else { dice.roll(ways.len()) };
            answers = ways[option];
            chosen.insert(at.unwrap(), option);
        }
    }
    found
}

/// The answer of the person whose way is clicked.
fn clicked(question: Question) -> usize {
    match question {
        Question::Kind => Kind::Delay as usize,
        Question::Decision => klagevejviser_core::Decision::None as usize,
        Question::Asked(_) => klagevejviser_core::Asked::Silent as usize,
        // "More than three weeks ago".
        Question::SentDate(_) => 2,
        _ => 0,
    }
}
