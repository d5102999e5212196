//! How many places are still possible while somebody answers.
//!
//! A place is an addressee that the result names under "to whom" of something to do
//! ([`Part::Act`]). Cards for somebody in danger and notes are no places: help comes beside the
//! complaint, whatever else is answered. Two addressees are two places although they may be one
//! house: to the reader they are two names.

use chrono::NaiveDate;

use crate::advice::{Addressee, Part};
use crate::case::fold;
use crate::decide::decide;
use crate::fact::{AppealAnswer, Decision, Fact};
use crate::question::{Answer, Answers, Question};
use crate::rule::RuleBase;
use crate::words::{self, Slot, Slots};

/// The places that the answers still leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Every place that some way on from the answers leads to.
    pub open: Vec<Addressee>,
    /// Those that every way on leads to.
    pub sure: Vec<Addressee>,
}

/// The places that are still possible. Before the first answer: all of one's own.
///
/// It rests on the three-valued advice alone: a place is open if what is known leaves it open. No
/// answer on the way adds a place. The one answer that stands by default and may be taken back is
/// whether the case lies elsewhere, which is asked after all where an appeal is decided
/// ([`fold`]); until that is out of the question it counts as open here.
///
/// ```
/// use chrono::NaiveDate;
/// use klagevejviser_core::places::places;
/// use klagevejviser_core::*;
/// let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
/// let none = Answers::default();
/// let delay = none.with(Question::Kind, Answer::Many(Values::one(Kind::Delay as u8)));
/// let all = places(&COPENHAGEN, &none, today).open.len();
/// assert!((2..all).contains(&places(&COPENHAGEN, &delay, today).open.len()));
/// ```
pub fn places(base: &RuleBase, answers: &Answers, today: NaiveDate) -> Places {
    let mut answers = *answers;
    if answers.get(Question::Kind).is_none() {
        let all = Fact::Kind.all();
        answers.give(Question::Kind, Answer::Many(all));
    }
    let mut case = fold(base, &answers, today);
    if answers.get(Question::Elsewhere).is_none() {
        for point in &mut case.points {
            let answered = point.get(Fact::Decision).has(Decision::Answered as u8);
            if answered && point.get(Fact::AppealAnswer).has(AppealAnswer::Body as u8) {
                point.set(Fact::Elsewhere, Fact::Elsewhere.all());
            }
        }
    }
    let advice = decide(base, &case.points);
    let mut places = Places { open: Vec::new(), sure: Vec::new() };
    for given in advice.sure().chain(advice.possible()) {
        let addressee = given.step.addressee();
        if given.step.part() != Part::Act {
            continue;
        }
        if !places.open.contains(&addressee) {
            places.open.push(addressee);
        }
        if given.sure && !places.sure.contains(&addressee) {
            places.sure.push(addressee);
        }
    }
    places
}

/// The line that says how many places are still possible; it names the last one only where that is
/// certain. Empty where nothing certain can be said.
pub fn line(places: &Places) -> String {
    match (places.open.as_slice(), places.sure.as_slice()) {
        ([place], [sure]) if place == sure => {
            let place = place.words().title.plain(&Slots::default());
            words::ui::StedTilbage.plain(&Slots::default().with(Slot::Om, place))
        }
        ([] | [_], _) => String::new(),
        (open, _) => {
            let count = open.len().to_string();
            words::ui::StederFlere.plain(&Slots::default().with(Slot::Antal, count))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_place_is_named_only_where_it_is_certain() {
        let of = |open: &[Addressee], sure: &[Addressee]| {
            line(&Places { open: open.to_vec(), sure: sure.to_vec() })
        };
        let (unit, police) = (Addressee::Unit, Addressee::Police);
        let certain = of(&[unit], &[unit]);
        assert!(certain.contains(unit.words().title.str()), "{certain}");
        assert_eq!(of(&[unit], &[]), "");
        assert_eq!(of(&[], &[]), "");
        let two = of(&[unit, police], &[unit]);
        assert!(two.contains('2') && !two.contains(unit.words().title.str()), "{two}");
    }
}
