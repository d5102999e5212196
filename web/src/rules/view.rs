//! The rules in the guide: one's own path, and a result brought back by its code.

use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::decide::settle;
use klagevejviser_core::words;
use leptos::either::Either;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::{Shown, edition_address, of_code, of_edition, on_the_way, rules};
use crate::apart::{State, failed, waiting};
use crate::app::Guide;
use crate::browser::{draw, fetch, page};
use crate::frame::under;
use crate::html::{Html, tag};
use crate::parts::{HEADING, with_terms};
use crate::result::changes;

/// The view of the rules.
pub fn view(guide: Guide) -> AnyView {
    let content = move || match guide.rules.get() {
        State::Waiting => {
            Either::Left(waiting(words::ui::ReglerTitel.str(), words::ui::HenterRegler))
        }
        State::Failed => {
            let again = move || guide.rules.load(|| page::focus_soon(HEADING));
            Either::Left(failed(words::ui::ReglerTitel.str(), words::ui::ReglerFejl, again))
        }
        State::Here => Either::Right(guide.rules.draw(guide)),
    };
    view! {
        {content}
        {under(guide)}
    }
    .into_any()
}

/// The rules, with the path of the guide's answers.
pub fn drawn(guide: Guide) -> AnyView {
    let point = guide.case().points.first().map(|point| settle(&COPENHAGEN, point));
    let typed = RwSignal::new(String::new());
    let shown = RwSignal::new(Vec::<Html>::new());
    // Which press it was, so that a file that comes late does not push away what was asked for since.
    let pressed = StoredValue::new(0_u32);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let code = typed.get_untracked();
        let turn = pressed.get_value().wrapping_add(1);
        pressed.set_value(turn);
        let rules = match of_code(&code) {
            Shown::Here(drawn) => return shown.set(drawn),
            Shown::Needs(rules) => rules,
        };
        shown.set(on_the_way(rules));
        // The request names the rules, and these are the same for every code that was made with them: it tells
        // nothing of what was answered. The code itself stays here.
        let asked = fetch::begin(&edition_address(&rules.to_string()));
        spawn_local(async move {
            let drawn = of_edition(&code, rules, fetch::text(asked).await);
            // Whoever has left the place needs no answer.
            if pressed.try_get_value() == Some(turn) {
                shown.try_set(drawn);
            }
        });
    };
    let answer = move || draw(shown.get());
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
    }
    .into_any()
}
