//! The list of one's answers, each with a way to change it.

use klagevejviser_core::face::{answer_words, face};
use klagevejviser_core::words::{self, Slot, Slots};
use klagevejviser_core::{Answers, Case, Question};

use super::{changer, unseen};
use crate::html::{Html, tag};

/// The answers that count, folded; nothing before the first answer.
pub fn answers_box(answers: &Answers, case: &Case) -> Vec<Html> {
    if case.counted.is_empty() {
        return Vec::new();
    }
    let changed = case.counted.contains(&Question::ForWhom);
    let default = (!changed).then_some(Question::ForWhom);
    let questions = default.into_iter().chain(case.counted.iter().copied());
    let rows = questions.map(|question| row(answers, case, question)).collect();
    vec![
        tag("details")
            .class("answers-box")
            .put(tag("summary").text(words::ui::DineSvar.str()))
            .put(tag("dl").class("answers").all(rows))
            .into(),
    ]
}

fn row(answers: &Answers, case: &Case, question: Question) -> Html {
    let title = face(question, case).words.title.str();
    let mut answer = answer_words(question, case, answers);
    if answer.is_empty() {
        // The only question that counts without an answer: the default for whom one complains.
        answer.push(words::for_whom::Own.title.str().to_owned());
    }
    let about = Slots::default().with(Slot::Om, title.to_owned());
    let change = changer(question, words::ui::RetSvar.str())
        .put(unseen(&words::ui::RetSvarOm.plain(&about)));
    tag("div")
        .put(tag("dt").text(title))
        .put(tag("dd").class("answer").text(&answer.join(" · ")))
        .put(tag("dd").class("change").put(change))
        .into()
}
