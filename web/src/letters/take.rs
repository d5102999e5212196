//! Taking a letter along: copy, print, and files.

use klagevejviser_core::letter::docx::docx;
use klagevejviser_core::letter::sheet::Line;
use klagevejviser_core::letter::words::ui as texts;
use klagevejviser_core::letter::{Offer, Sheet, draft};
use klagevejviser_core::words;
use wasm_bindgen_futures::spawn_local;

use super::sheet::SHEET;
use crate::app::Guide;
use crate::browser::{page, take};
use crate::html::{Html, tag};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The id of what is said of the last button that was pressed.
const TAKEN: &str = "brev-taget";

/// The buttons, by what they take (`data-take`), and what became of the last one that was pressed.
pub(super) fn buttons(page: &Sheet) -> Vec<Html> {
    let button = |what: &str, class: &str, line: Line| {
        let button = tag("button").set("type", "button").class(class);
        button.set("data-take", what).text(page.str(line))
    };
    let buttons = tag("div")
        .class("buttons")
        .put(button("copy", "primary", texts::Copy))
        .put(button("print", "secondary", texts::Print))
        .put(button("docx", "secondary", texts::Docx))
        .put(button("txt", "secondary", texts::Txt));
    let said = tag("p").set("role", "status").set("id", TAKEN).class("taken");
    vec![buttons.into(), said.into()]
}

/// Does what a button asks for.
pub(super) fn take(guide: Guide, offer: &Offer, what: &str) {
    let say = move |line: Line, file: &str| {
        let said = guide.letters.with(|here| here.page().plain(line, file).join(" "));
        // Emptied first, so that the same words are said again.
        page::say(TAKEN, "");
        page::soon(move || page::say(TAKEN, &said.unwrap_or_default()));
    };
    // What is sent is Danish, whatever the page is in.
    let written = guide
        .letters
        .with(|here| guide.filled.with(|filled| draft(offer, &here.danish, filled, guide.today())));
    let Some(letter) = written else { return };
    let kind = match what {
        "print" => return take::print(),
        "copy" => {
            spawn_local(async move {
                if take::copy(&letter.text()).await {
                    say(texts::Copied, "");
                } else {
                    take::select(SHEET);
                    say(texts::CopyFailed, "");
                }
            });
            return;
        }
        "docx" => WORD,
        _ => "text/plain;charset=utf-8",
    };
    let name = format!("{}-{}.{what}", words::ui::BrevFil.str(), guide.today());
    let bytes = match kind {
        WORD => docx(&letter, words::ui::BrevFilTitel.str(), &take::stamp(true)),
        _ => letter.file().into_bytes(),
    };
    match take::download(&name, kind, &bytes) {
        Some(()) => say(texts::Fetched, &name),
        None => say(texts::FetchFailed, ""),
    }
}
