//! The search: hits while one types, help before any hit for who types words of danger.

use klagevejviser_core::directory::search::Hit;
use klagevejviser_core::directory::{Lines, danger};
use klagevejviser_core::words::{self, Slot, Slots, Text};
use leptos::prelude::*;

use super::{Nav, lists};
use crate::app::Guide;
use crate::browser::{draw, page};
use crate::html::{Html, tag};
use crate::parts::{acute, away, heading, pieces, ui};
use crate::place::Place;

/// The search, and below it all that one can browse by.
pub(super) fn search(guide: Guide, lines: &Lines) -> AnyView {
    let typed = RwSignal::new(String::new());
    let lower = Memo::new(move |_| typed.with(|typed| page::lower(typed)));
    // Said once, when it begins, and not at every key.
    let in_danger = Memo::new(move |_| lower.with(|lower| danger::is_heard(lower)));
    let hits = move || {
        guide.bundle.with(|here| {
            let hits = lower.with(|lower| here.search(lower));
            draw(vec![
                tag("ol")
                    .class("hits")
                    .all(hits.iter().map(|hit| row(&here.lines, *hit)).collect())
                    .into(),
            ])
        })
    };
    let count = move || {
        let hits = guide.bundle.with(|here| lower.with(|lower| here.search(lower).len()));
        status(lower.with(|lower| lower.trim().is_empty()), hits.unwrap_or_default())
    };
    let nav = Nav::Guide;
    let browse = [
        folded(words::ui::Omraader, lists::areas(nav, lines)),
        folded(words::ui::Afsendere, lists::senders(nav, lines)),
        folded(words::ui::Steder, lists::bodies(nav, lines)),
        folded(words::ui::Forvaltninger, lists::seven(lines, Some(guide.today()))),
        tag("p").put(nav.link(Place::Unequal, words::ui::UligeIndgang.str())).into(),
    ];
    view! {
        {draw(vec![heading(words::ui::FindTitel.str()).into()])}
        <form role="search" autocomplete="off" on:submit=|event| event.prevent_default()>
            <label class="find-label" for="soeg">{words::ui::FindFelt.str()}</label>
            <p class="field-hint" id="soeg-hint">{words::ui::FindHint.str()}</p>
            <input
                class="find"
                id="soeg"
                type="search"
                maxlength="240"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="soeg-hint"
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </form>
        <div role="alert">{move || in_danger.get().then(|| draw(help()))}</div>
        <div class="found" role="status">{move || draw(count())}</div>
        {hits}
        {draw(browse.into())}
    }
    .into_any()
}

/// How many hits there are.
fn status(nothing_typed: bool, hits: usize) -> Vec<Html> {
    let count = Slots::default().with(Slot::Antal, hits.to_string());
    match hits {
        _ if nothing_typed => Vec::new(),
        0 => pieces(&ui(words::ui::FindIngen)),
        1 => vec![Html::Text(words::ui::FindEt.str().to_owned())],
        _ => vec![Html::Text(words::ui::FindAntal.plain(&count))],
    }
}

fn help() -> Vec<Html> {
    let call = tag("p").put(tag("strong").all(pieces(&ui(words::ui::FindAkut))));
    let link = tag("p").put(away(acute(), words::ui::FindAkutLink.str()));
    vec![tag("div").class("card").put(call).put(link).into()]
}

fn row(lines: &Lines, hit: Hit) -> Html {
    let (place, name, within) = match hit {
        Hit::Topic(topic) => {
            let row = topic.get();
            (Place::Topic(topic), row.name, lines.get(row.area.get().name))
        }
        Hit::Body(body) => (Place::Body(body), body.get().name, words::ui::Steder.str()),
    };
    tag("li")
        .put(Nav::Guide.link(place, lines.get(name)))
        .put(tag("span").class("option-hint").text(within))
        .into()
}

fn folded(title: impl Into<Text>, content: Vec<Html>) -> Html {
    let summary = tag("summary").put(tag("h2").text(title.into().str()));
    tag("details").class("browse").put(summary).all(content).into()
}
