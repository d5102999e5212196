//! Taking a letter along: copy, print, and files.

use klagevejviser_core::letter::docx::docx;
use klagevejviser_core::letter::sheet::Line;
use klagevejviser_core::letter::words::ui as texts;
use klagevejviser_core::letter::{Draft, Offer, draft};
use klagevejviser_core::words;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::sheet::SHEET;
use crate::app::Guide;
use crate::browser::take;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The buttons, and what became of the last one that was pressed.
pub(super) fn buttons(guide: Guide, offer: &Offer) -> AnyView {
    let offer = StoredValue::new(offer.clone());
    let status = RwSignal::new(String::new());
    let say = move |line: Line, file: &str| {
        let said = guide.letters.with(|here| here.page().plain(line, file).join(" "));
        // Emptied first, so that the same words are said again.
        status.set(String::new());
        request_animation_frame(move || status.set(said.unwrap_or_default()));
    };
    // What is sent is Danish, whatever the page is in.
    let written = move || -> Option<Draft> {
        guide.letters.with(|here| {
            offer.with_value(|offer| {
                guide
                    .filled
                    .with_untracked(|filled| draft(offer, &here.danish, filled, guide.today()))
            })
        })
    };
    let copy = move |_| {
        let Some(letter) = written() else { return };
        spawn_local(async move {
            if take::copy(&letter.text()).await {
                say(texts::Copied, "");
            } else {
                take::select(SHEET);
                say(texts::CopyFailed, "");
            }
        });
    };
    let file = move |end: &'static str, kind: &'static str| {
        let Some(letter) = written() else { return };
        let name = format!("{}-{}.{end}", words::ui::BrevFil.str(), guide.today());
        let bytes = match kind {
            WORD => docx(&letter, words::ui::BrevFilTitel.str(), &take::stamp(true)),
            _ => letter.file().into_bytes(),
        };
        match take::download(&name, kind, &bytes) {
            Some(()) => say(texts::Fetched, &name),
            None => say(texts::FetchFailed, ""),
        }
    };
    let label = |line: Line| {
        guide.letters.with(|here| here.page().str(line).to_owned()).unwrap_or_default()
    };
    view! {
        <div class="buttons">
            <button type="button" class="primary" on:click=copy>{label(texts::Copy)}</button>
            <button type="button" class="secondary" on:click=move |_| take::print()>
                {label(texts::Print)}
            </button>
            <button type="button" class="secondary" on:click=move |_| file("docx", WORD)>
                {label(texts::Docx)}
            </button>
            <button
                type="button"
                class="secondary"
                on:click=move |_| file("txt", "text/plain;charset=utf-8")
            >
                {label(texts::Txt)}
            </button>
        </div>
        <p role="status" class="taken">{move || status.get()}</p>
    }
    .into_any()
}
