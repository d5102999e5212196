//! The guide to discrimination: three questions on one page, and the answer below them.

use klagevejviser_core::directory::unequal::{Choice, Told};
use klagevejviser_core::directory::{GROUNDS, Lines, PLACES, WISHES};
use klagevejviser_core::words::{self, Text};
use leptos::prelude::*;

use super::{Nav, unequal};
use crate::app::Guide;
use crate::browser::draw;
use crate::html::{Html, tag};
use crate::parts::{heading, paragraphs, ui};

/// The questions, and who can and who cannot.
pub(super) fn unequal_view(guide: Guide, lines: &Lines) -> AnyView {
    let chosen = [RwSignal::new(None::<usize>), RwSignal::new(None), RwSignal::new(None)];
    let answer = move || {
        let [ground, place, wish] = chosen.map(|one| one.get());
        let told = Told { ground: ground?, place: place?, wish: wish? };
        guide.bundle.with(|here| draw(unequal::answer(Nav::Guide, &here.lines, told)))
    };
    let mut intro: Vec<Html> = vec![heading(words::ui::UligeTitel.str()).into()];
    intro.extend(paragraphs(&ui(words::ui::UligeTekst)));
    let caution = tag("p").class("doubt").text(words::ui::UligeFrist.str());
    view! {
        {draw(intro)}
        <form autocomplete="off" on:submit=|event| event.prevent_default()>
            {choose("hvorfor", lines, words::ui::UligeHvorfor, GROUNDS, chosen[0])}
            {choose("hvor", lines, words::ui::UligeHvor, PLACES, chosen[1])}
            {choose("oenske", lines, words::ui::UligeOenske, WISHES, chosen[2])}
        </form>
        <div role="status">{answer}</div>
        {draw(vec![caution.into()])}
    }
    .into_any()
}

fn choose(
    id: &'static str,
    lines: &Lines,
    label: impl Into<Text>,
    choices: &'static [Choice],
    chosen: RwSignal<Option<usize>>,
) -> AnyView {
    let options = choices.iter().enumerate().map(|(place, choice)| {
        view! { <option value=place.to_string()>{lines.get(choice.name).to_owned()}</option> }
    });
    let options = options.collect_view();
    view! {
        <div class="choose">
            <label for=id>{label.into().str()}</label>
            <select id=id on:change=move |event| chosen.set(event_target_value(&event).parse().ok())>
                <option value="">{words::ui::Vaelg.str()}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}
