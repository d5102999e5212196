//! What saves and shares, in the panel at the foot of a place.

use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::keep::{For, encode};
use klagevejviser_core::words::ui as texts;
use wasm_bindgen_futures::spawn_local;

use super::kept::{dated, resume};
use crate::app::Guide;
use crate::browser::copy::copy;
use crate::browser::{clock, fill, history, page, store};
use crate::html::{Html, tag};
use crate::keep::{BOTH, button, line, row, status, switch, yes_or_no};

/// The ids of what changes: whether saving went well, the link.
const SAVED: &str = "gem-status";
const MADE: &str = "lavet-link";
const FIELD: &str = "link";
const COPIED: &str = "link-status";
/// Switches are named by what they do.
const DATES: &str = "link-datoer";

/// Draws it, where the panel is.
pub(super) fn fill_panel(guide: Guide) {
    let mut drawn = save();
    drawn.extend(link(guide));
    fill(BOTH, &drawn);
}

fn save() -> Vec<Html> {
    if !store::is_open() {
        return vec![line(texts::GemIkkeMuligt.here()).into()];
    }
    vec![
        line(texts::GemTekst.here()).into(),
        row(button("secondary", "save", texts::Gem.here())).into(),
        status(SAVED).into(),
    ]
}

fn link(guide: Guide) -> Vec<Html> {
    let mut drawn = vec![line(texts::LinkTekst.here()).into()];
    let dates = guide.keep.dates.get();
    drawn.extend(switch(DATES, dates, (texts::LinkDatoer.here(), texts::LinkDatoerTekst.here())));
    drawn.push(row(button("secondary", "link", texts::Link.here())).into());
    drawn.push(tag("div").set("id", MADE).into());
    drawn.push(status(COPIED).into());
    drawn
}

/// Does what a button of the piece asks for.
pub(super) fn press(guide: Guide, does: &str) {
    let dates = guide.keep.dates;
    match does {
        DATES => {
            let dated = !dates.get();
            dates.set(dated);
            page::set(&format!("#{DATES}"), "aria-checked", Some(yes_or_no(dated)));
            // A link that does not fit the switch any more is gone.
            fill(MADE, &[]);
            fill(COPIED, &[]);
        }
        "save" => {
            let today = clock::today();
            let code = encode(&COPENHAGEN, &guide.answers(), For::Saving, today);
            let text = match store::write(&code) {
                true => dated(texts::GemtSvar.here(), today),
                false => texts::GemFejl.str().to_owned(),
            };
            fill(SAVED, &[tag("p").text(&text).into()]);
        }
        "link" => {
            let purpose = if dates.get() { For::DatedLink } else { For::Link };
            let code = encode(&COPENHAGEN, &guide.answers(), purpose, clock::today());
            fill(MADE, &made(&history::address_with_answers(&code)));
            fill(COPIED, &[]);
            page::focus(FIELD);
        }
        "copy" => spawn_local(async {
            let done = copy(&page::typed(FIELD)).await;
            if !done {
                page::select(FIELD);
            }
            let text = if done { texts::LinkKopieret } else { texts::LinkSelv };
            fill(COPIED, &[line(text.here()).into()]);
        }),
        "resume" => resume(guide),
        _ => {}
    }
}

fn made(address: &str) -> Vec<Html> {
    let field = tag("input")
        .class("find")
        .set("id", FIELD)
        .set("type", "text")
        .set("readonly", "")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("value", address);
    vec![
        tag("label").class("find-label").set("for", FIELD).text(texts::LinkFelt.str()).into(),
        field.into(),
        row(button("secondary", "copy", texts::LinkKopier.here())).into(),
    ]
}
