//! The list of one's answers, each with a way to change it.

use klagevejviser_core::face::{answer_words, face};
use klagevejviser_core::words::{self, Slot, Slots};
use klagevejviser_core::{Case, Question};
use leptos::prelude::*;

use crate::app::Guide;

/// The answers that count, folded; nothing before the first answer.
pub fn answers_box(guide: Guide, case: &Case) -> Option<AnyView> {
    if case.counted.is_empty() {
        return None;
    }
    let changed = case.counted.contains(&Question::ForWhom);
    let default = (!changed).then_some(Question::ForWhom);
    let rows = default
        .into_iter()
        .chain(case.counted.iter().copied())
        .map(|question| row(guide, case, question))
        .collect_view();
    let view = view! {
        <details class="answers-box">
            <summary>{words::ui::DineSvar.da()}</summary>
            <dl class="answers">{rows}</dl>
        </details>
    };
    Some(view.into_any())
}

fn row(guide: Guide, case: &Case, question: Question) -> AnyView {
    let title = face(question, case).words.title.da();
    let mut answer = answer_words(question, case, &guide.answers());
    if answer.is_empty() {
        // The only question that counts without an answer: the default for whom one complains.
        answer.push(words::for_whom::Own.title.da().to_owned());
    }
    let about = Slots::default().with(Slot::Om, title.to_owned());
    view! {
        <div>
            <dt>{title}</dt>
            <dd class="answer">{answer.join(" · ")}</dd>
            <dd class="change">
                <button type="button" class="link" on:click=move |_| guide.change(question)>
                    {words::ui::RetSvar.da()}
                    <span class="sr-only">" " {words::ui::RetSvarOm.plain(&about)}</span>
                </button>
            </dd>
        </div>
    }
    .into_any()
}
