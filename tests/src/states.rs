//! One of every kind of state of the guide that answers lead to, with those answers, so that a browser can be brought
//! there: each question in each wording with each mistake, each kind of result, each letter with each of its fields.

use chrono::{Datelike, Days, NaiveDate};
use klagevejviser_core::case;
use klagevejviser_core::face::{Face, Input, face};
use klagevejviser_core::fact::{Kind, Values};
use klagevejviser_core::letter::draft::gaps;
use klagevejviser_core::letter::sheet::{DANISH, Gap, Sheet};
use klagevejviser_core::letter::{Letter, offers};
use klagevejviser_core::question::Answer;
use klagevejviser_core::typed::Typed;
use klagevejviser_core::words::Text;
use klagevejviser_core::{Answers, COPENHAGEN, Case, Outcome, Question, Step, decide};
use klagevejviser_web::html::written;
use klagevejviser_web::parts;

use crate::screens::{walk, ways};

/// A question in one of its wordings.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Which.
    pub question: Question,
    /// What must be answered to be asked it; for one that is never asked, to be able to open it.
    pub answers: Answers,
    /// Every way in which what is filled in can be wrong, by its sentences.
    pub mistakes: Vec<Mistake>,
}

/// Something filled in that is no answer.
#[derive(Clone, Debug)]
pub struct Mistake {
    /// What stands in the fields.
    pub typed: Typed,
    /// What the guide says of it, a sentence a field.
    pub says: Vec<Text>,
}

/// A letter, and answers with which it can be written.
#[derive(Clone, Copy, Debug)]
pub struct Writes {
    /// Which.
    pub letter: Letter,
    /// What must be answered.
    pub answers: Answers,
}

/// One of each.
#[derive(Clone, Debug, Default)]
pub struct States {
    /// The questions.
    pub questions: Vec<Asked>,
    /// Answers that end in a result: together they give every outcome in every company, and every step.
    pub results: Vec<Answers>,
    /// The letters: together they show every field of each.
    pub letters: Vec<Writes>,
}

/// What a result shows that another of the same outcomes may not: what leads, all outcomes, and its line of days.
type ResultKind = (Option<Outcome>, Vec<Outcome>, bool);

/// Walks the ways through the questions on a day.
///
/// # Panics
/// Where the letters of this build cannot be read.
#[allow(clippy::panic, reason = "a test that cannot read the letters must stop")]
pub fn states(today: NaiveDate) -> States {
    let Ok(sheet) = Sheet::read(DANISH.text) else { panic!("the letters are torn") };
    let mut states = States::default();
    let mut faces: Vec<(Question, String, bool)> = Vec::new();
    let mut ends: Vec<ResultKind> = Vec::new();
    let mut steps: Vec<Step> = Vec::new();
    let mut fields: Vec<(Letter, Option<Gap>)> = Vec::new();
    let mut meet = |question: Question, answers: &Answers, case: &Case| {
        let face = face(question, case);
        // Only there the page offers to tell the matters apart.
        let may_differ = case.may_differ && matches!(question, Question::Asked(_));
        let key = (question, written(&parts::asked(&face)), may_differ);
        if !faces.contains(&key) {
            faces.push(key);
            let mistakes = mistakes(&face, today);
            states.questions.push(Asked { question, answers: *answers, mistakes });
        }
    };
    let mut see = |told: &Answers, case: &Case| {
        if let Some(question) = case.next {
            meet(question, told, case);
            return;
        }
        for question in Question::ALL.iter().filter(|question| question.stands_by_default()) {
            meet(*question, told, case);
        }
        let advice = decide(&COPENHAGEN, &case.points);
        let dated = case.deadline.is_some() || !case.windows.is_empty();
        let kind = (advice.leading(), advice.outcomes(), dated);
        let given = || advice.sure().chain(advice.possible()).map(|given| given.step);
        let is_new = !ends.contains(&kind) || given().any(|step| !steps.contains(&step));
        if is_new {
            ends.push(kind);
            steps.extend(given());
            states.results.push(*told);
        }
        let offers = offers(&COPENHAGEN, case, today);
        for offer in offers.yours.iter().chain(&offers.more) {
            let shown = gaps(offer, &sheet).into_iter().map(Some).chain([None]);
            let new: Vec<_> = shown
                .map(|gap| (offer.letter, gap))
                .filter(|field| !fields.contains(field))
                .collect();
            if !new.is_empty() {
                fields.extend(new);
                states.letters.push(Writes { letter: offer.letter, answers: *told });
            }
        }
    };
    see(&Answers::default(), &case::fold(&COPENHAGEN, &Answers::default(), today));
    ways(today, &mut see);
    // Several matters at once, asked together and each by itself.
    let several = [Kind::Delay, Kind::Conduct, Kind::Process, Kind::Practical];
    let several = several.iter().fold(Values::NONE, |all, kind| all.or(Values::one(*kind as u8)));
    for apart in [false, true] {
        let mut told = Answers::default().with(Question::Kind, Answer::Many(several));
        told.apart = apart;
        walk(&told, today, 2, &mut see);
    }
    states
}

/// Every mistake that can be made at a question, told apart by what the guide says.
fn mistakes(face: &Face, today: NaiveDate) -> Vec<Mistake> {
    let fields = |day: NaiveDate| [day.day(), day.month(), day.year().unsigned_abs()];
    let written = |day: NaiveDate| fields(day).map(|number| number.to_string());
    let away = |days: i64| {
        let by = Days::new(days.unsigned_abs());
        let day = if days < 0 { today.checked_sub_days(by) } else { today.checked_add_days(by) };
        written(day.unwrap_or(today))
    };
    let strange = ["31", "2", "2026"].map(str::to_owned);
    // Nothing; no day; ahead; far ahead; long ago.
    let days = [Default::default(), strange, away(3), away(1_500), away(-4_400)];
    let (dates, lasts): (&[[String; 3]], &[[String; 3]]) = match &face.input {
        Input::One(_) | Input::Many(_) => (&days[..1], &days[..1]),
        Input::Letter { date: Some(_), .. } => (&days, &days),
        Input::Letter { date: None, .. } => (&days[..1], &days),
        Input::Day { .. } => (&days, &days[..1]),
    };
    let mut mistakes: Vec<Mistake> = Vec::new();
    for date in dates {
        for last in lasts {
            let typed = Typed { date: date.clone(), last: last.clone(), ..Typed::default() };
            let Err(wrong) = typed.read(face, today) else { continue };
            let says: Vec<Text> = wrong.iter().map(|one| one.text).collect();
            if mistakes.iter().all(|one| one.says != says) {
                mistakes.push(Mistake { typed, says });
            }
        }
    }
    mistakes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::today;

    #[test]
    fn the_states_hold_every_question_every_step_and_every_letter() {
        let states = states(today());
        let mistakes: usize = states.questions.iter().map(|asked| asked.mistakes.len()).sum();
        println!(
            "{} questions, {mistakes} mistakes, {} results, {} letters",
            states.questions.len(),
            states.results.len(),
            states.letters.len()
        );
        for question in Question::ALL {
            let met = states.questions.iter().any(|asked| asked.question == *question);
            assert!(met, "{question:?} is never asked");
        }
        for letter in Letter::ALL {
            assert!(states.letters.iter().any(|one| one.letter == *letter), "{letter:?}");
        }
        let mut steps: Vec<Step> = Vec::new();
        for answers in &states.results {
            let case = case::fold(&COPENHAGEN, answers, today());
            assert_eq!(case.next, None);
            let advice = decide(&COPENHAGEN, &case.points);
            steps.extend(advice.sure().map(|given| given.step));
        }
        let never: Vec<_> = Step::ALL.iter().filter(|step| !steps.contains(step)).collect();
        assert!(never.is_empty(), "{never:?}");
    }
}
