//! The sheet about what a case taught: as a Word file, and on paper with all that was written. What is typed stays in
//! the fields of the page.

use klagevejviser_core::desk::{Slot, said, words::ui as w};
use klagevejviser_core::letter::cpr;
use klagevejviser_core::letter::docx::docx;
use klagevejviser_core::staff::lesson::sheet;
use web_sys::Element;

use crate::browser::{clock, dom, fill, page, take};
use crate::html::tag;

const SAID: &str = "ark-sagt";
const WRONG: &str = "ark-fejl";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Draws the buttons below the fields, and listens.
pub(super) fn begin(part: &'static str, host: &str) {
    let button = |does: &str, text| {
        let button = tag("button").set("type", "button").class("secondary").set("data-do", does);
        button.text(&said(text, &[]))
    };
    fill(
        host,
        &[
            tag("p").class("error-text").set("id", WRONG).set("role", "status").into(),
            tag("p").class("field-hint screen-only").text(&said(w::ArkIkkeGemt, &[])).into(),
            tag("div")
                .class("buttons")
                .put(button("word", w::ArkHent))
                .put(button("print", w::ArkUdskriv))
                .into(),
            tag("p").class("taken").set("id", SAID).set("role", "status").into(),
        ],
    );
    dom::listen(part, "input", move |field| {
        on_paper(&field);
        let is_cpr = fields(part).iter().any(|(_, written)| cpr::is_in(written));
        page::say(WRONG, &if is_cpr { said(w::Cpr, &[]) } else { String::new() });
        page::say(SAID, "");
    });
    dom::listen(host, "click", move |target| {
        let named = target.closest("[data-do]").ok().flatten();
        match named.and_then(|named| named.get_attribute("data-do")).as_deref() {
            Some("word") => page::say(SAID, &fetch_word(part)),
            Some("print") => take::print(),
            _ => {}
        }
    });
}

/// What was written, beside the field: paper shows that, since a field there is cut off where it ends on the screen.
fn on_paper(field: &Element) {
    let written = dom::written(&field.id());
    if let Some(around) = field.parent_element() {
        let _ = match written.trim() {
            "" => around.remove_attribute("data-written"),
            _ => around.set_attribute("data-written", &written),
        };
    }
}

/// Each question with what was written.
fn fields(part: &str) -> Vec<(String, String)> {
    let labels = dom::within(part, ".letter-field label");
    labels
        .iter()
        .map(|label| {
            let written = label.get_attribute("for").map(|id| dom::written(&id));
            (label.text_content().unwrap_or_default(), written.unwrap_or_default())
        })
        .collect()
}

/// Gives the file to the browser; what became of it.
fn fetch_word(part: &str) -> String {
    let fields = fields(part);
    if fields.iter().all(|(_, written)| written.trim().is_empty()) {
        return said(w::ArkTomt, &[]);
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(question, written)| (question.as_str(), written.as_str())).collect();
    let (title, today) = (said(w::ArkTitel, &[]), clock::today());
    let file = docx(&sheet(&title, &fields, today), &title, &take::stamp(true));
    let name = format!("{}-{today}.docx", said(w::ArkFil, &[]));
    match take::download(&name, WORD, &file) {
        Some(()) => said(w::Hentet, &[(Slot::Name, &name)]),
        None => said(w::HentetIkke, &[]),
    }
}
