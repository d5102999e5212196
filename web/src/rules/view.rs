//! The rules in the guide: one's own path, and a result brought back by its code.

use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::decide::settle;
use klagevejviser_core::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{of_code, rules};
use crate::app::Guide;
use crate::browser::draw;
use crate::frame::under;
use crate::html::tag;
use crate::parts::with_terms;
use crate::result::changes;

/// The view of the rules.
pub fn view(guide: Guide) -> AnyView {
    let point = guide.case().points.first().map(|point| settle(&COPENHAGEN, point));
    let typed = RwSignal::new(String::new());
    let shown = RwSignal::new(None::<Result<_, String>>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        shown.set(Some(typed.with(|code| of_code(code))));
    };
    let answer = move || {
        shown.get().map(|result| match result {
            Ok(drawn) => draw(drawn),
            Err(sorry) => draw(vec![tag("p").class("error-text").text(&sorry).into()]),
        })
    };
    // Every outcome that one does not get, and what would lead there.
    let others = changes(&guide.answers(), guide.today(), usize::MAX)
        .map(|changes| draw(vec![tag("h2").text(words::ui::Andet.str()).into(), changes.into()]));
    view! {
        {draw(with_terms(rules(point.as_ref())))}
        {others}
        <section class="call">
            <h2>{words::ui::KodeTitel.str()}</h2>
            <form autocomplete="off" on:submit=submit>
                <label class="find-label" for="kode">{words::ui::KodeTekst.str()}</label>
                <input
                    class="find"
                    id="kode"
                    type="text"
                    autocomplete="off"
                    spellcheck="false"
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                <div class="buttons">
                    <button type="submit" class="secondary">{words::ui::KodeVis.str()}</button>
                </div>
            </form>
            <div role="status">{answer}</div>
        </section>
        {under(guide)}
    }
    .into_any()
}
