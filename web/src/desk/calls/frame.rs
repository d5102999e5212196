//! What stands around the questions: the switch of the keys, the buttons, and the places of the advice.

use klagevejviser_core::desk::{said, words::ui as w};
use klagevejviser_core::words::ui;

use super::super::start::from_root;
use super::ask;
use crate::html::{Html, Tag, tag};
use crate::parts::away;
use crate::place::Place;

/// The title of the advice, to which the focus goes when nothing is left to ask.
pub(super) const ADVICE: &str = "desk-titel";
/// Where the advice stands, what can be said, and the text to take along.
pub(super) const NOW: &str = "desk-nu";
pub(super) const SAY: &str = "desk-sig";
pub(super) const TEXT: &str = "desk-tekst";
/// What is said without being seen.
pub(super) const SAID: &str = "desk-sagt";
/// Whether keys answer.
pub(super) const KEYS: &str = "desk-taster";
/// What is said about the copy.
pub(super) const COPIED: &str = "desk-kopieret";

/// What stands around the questions.
pub(super) fn frame() -> Vec<Html> {
    let button = |does: &str, text: &str| {
        tag("button").set("type", "button").class("secondary").set("data-do", does).text(text)
    };
    let title = |text: klagevejviser_core::sheet::Line, id: &str| {
        tag("h2").set("id", id).set("tabindex", "-1").text(&said(text, &[]))
    };
    let switch = tag("input").set("type", "checkbox").set("id", KEYS).set("checked", "");
    let switch = switch.set("autocomplete", "off").set("aria-describedby", "desk-taster-hjaelp");
    let keys = tag("p")
        .class("desk-keys")
        .put(switch)
        .text(" ")
        .put(
            tag("label")
                .set("for", KEYS)
                .put(tag("span").class("option-text").text(&said(w::Taster, &[]))),
        )
        .text(" ")
        .put(
            tag("span")
                .class("field-hint")
                .set("id", "desk-taster-hjaelp")
                .text(&said(w::TasterHjaelp, &[])),
        );
    let find =
        away(&from_root(&Place::Find.address()), &said(w::Emner, &[])).set("id", "desk-emner");
    let leave = tag("button").set("type", "button").class("leave").set("data-do", "leave");
    let questions = tag("section")
        .class("desk-ask")
        .set("aria-labelledby", "desk-spoerg")
        .put(title(w::Spoerg, "desk-spoerg"))
        .put(tag("p").class("hint").text(&said(w::Hjaelp, &[])))
        .put(keys)
        .all(ask::places())
        .put(
            tag("div")
                .class("buttons")
                .put(button("back", &said(w::Forrige, &[])))
                .put(button("on", &said(w::Videre, &[])))
                .put(button("new", &said(w::NySamtale, &[])))
                .put(leave.text(ui::Forlad.str())),
        )
        .put(tag("p").put(find));
    let place = |id: &'static str| tag("div").set("id", id);
    let now = section("desk-now", title(w::Nu, ADVICE)).put(place(NOW));
    let now = now.put(tag("p").class("sr-only").set("id", SAID).set("role", "status"));
    let say = section("desk-say", title(w::Sig, "desk-sig-titel")).put(place(SAY));
    let copy = section("desk-copy", title(w::Journal, "desk-tekst-titel"))
        .put(place(TEXT))
        .put(tag("div").class("buttons").put(button("copy", &said(w::Kopier, &[]))))
        .put(tag("p").set("id", COPIED).set("role", "status"));
    vec![questions.into(), now.into(), say.into(), copy.into()]
}

fn section(class: &str, title: Tag) -> Tag {
    tag("section").class(class).put(title)
}
