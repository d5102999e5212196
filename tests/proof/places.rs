//! The number of places still possible, held against every way through the questions.

use std::collections::HashMap;

use klagevejviser_core::explore::every_answer;
use klagevejviser_core::fact::Values;
use klagevejviser_core::places::places;
use klagevejviser_core::{
    Addressee, Answer, Answers, COPENHAGEN, ForWhom, Kind, Part, Question, decide, fold,
};

use crate::walks::{Equal, equal, today};

/// Ways that have become equal, and what is sure on them already.
type Same = (Equal, Vec<&'static str>);

#[derive(Default)]
struct Walk {
    known: HashMap<Same, Vec<Addressee>>,
    states: usize,
}

impl Walk {
    /// The places at the ends of all ways on, found by walking them.
    fn on(&mut self, answers: &Answers, before: usize) -> Vec<Addressee> {
        let case = fold(&COPENHAGEN, answers, today());
        let told = places(&COPENHAGEN, answers, today());
        let count = told.open.len();
        assert!(count > 0, "no place is left: {answers:?}");
        assert!(count <= before, "{count} after {before}: {answers:?}");
        assert!(told.sure.iter().all(|place| told.open.contains(place)));
        let advice = decide(&COPENHAGEN, &case.points);
        let sure = advice.sure().filter(|given| given.step.part() == Part::Act);
        let sure = sure.map(|given| given.step.name()).collect();
        let same = (equal(&case, &advice), sure);
        if let Some(found) = self.known.get(&same) {
            assert_eq!(found.len(), count, "{answers:?}");
            return found.clone();
        }
        let mut found: Vec<Addressee> = Vec::new();
        match case.next {
            None => {
                for given in advice.sure() {
                    let place = given.step.addressee();
                    if given.step.part() == Part::Act && !found.contains(&place) {
                        found.push(place);
                    }
                }
            }
            Some(question) => {
                for answer in every_answer(question, &case, today()) {
                    for place in self.on(&answers.with(question, answer), count) {
                        if !found.contains(&place) {
                            found.push(place);
                        }
                    }
                }
            }
        }
        self.states += 1;
        for place in &found {
            assert!(told.open.contains(place), "{place:?} is not counted: {answers:?}");
        }
        assert_eq!(found.len(), count, "counted {:?}, found {found:?}: {answers:?}", told.open);
        self.known.insert(same, found.clone());
        found
    }
}

#[test]
fn the_places_still_possible_are_those_that_some_way_on_leads_to() {
    let mut walk = Walk::default();
    for whom in ForWhom::ALL {
        for kind in Kind::ALL {
            let start = Answers::default()
                .with(Question::ForWhom, Answer::One(*whom as u8))
                .with(Question::Kind, Answer::Many(Values::one(*kind as u8)));
            walk.on(&start, usize::MAX);
        }
    }
    println!("{} states", walk.states);
    assert!(walk.states > 1000);
}
