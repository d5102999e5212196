//! The rules in the guide: one's own path, and a result brought back by its code.

use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::decide::settle;
use klagevejviser_core::words;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use super::{Shown, edition_address, of_code, of_edition, on_the_way, rules};
use crate::app::Guide;
use crate::browser::{fetch, fill, page};
use crate::html::{Html, Tag, tag};
use crate::parts::with_terms;
use crate::place::Place;
use crate::result::changes;

/// The ids of the form, of its field, of the answer, and of the line that stands there while an edition is on its way.
const FORM: &str = "kode-form";
const FIELD: &str = "kode";
const ANSWER: &str = "kode-svar";
const ON_THE_WAY: &str = "kode-henter";

/// The rules, as far as what draws them is here.
pub fn shown(guide: Guide, place: Place) -> Vec<Html> {
    let words = (words::ui::HenterRegler, words::ui::ReglerFejl);
    guide.rules.draw((guide, place), words::ui::ReglerTitel.str(), words)
}

/// The rules, with the path of the guide's answers.
pub fn drawn(guide: Guide, _: Place) -> Vec<Html> {
    let point = guide.case().points.first().map(|point| settle(&COPENHAGEN, point));
    let mut drawn = with_terms(rules(point.as_ref()));
    // Every outcome that one does not get, and what would lead there.
    if let Some(others) = changes(&guide.answers(), guide.today(), usize::MAX) {
        drawn.push(tag("h2").text(words::ui::Andet.str()).into());
        drawn.push(others.into());
    }
    drawn.push(code_form().into());
    drawn
}

fn code_form() -> Tag {
    let field = tag("input")
        .class("find")
        .set("id", FIELD)
        .set("type", "text")
        .set("autocomplete", "off")
        .set("spellcheck", "false");
    let label = tag("label").class("find-label").set("for", FIELD).text(words::ui::KodeTekst.str());
    let show =
        tag("button").set("type", "submit").class("secondary").text(words::ui::KodeVis.str());
    let form = tag("form").set("id", FORM).set("autocomplete", "off");
    tag("section")
        .class("call")
        .put(tag("h2").text(words::ui::KodeTitel.str()))
        .put(form.put(label).put(field).put(tag("div").class("buttons").put(show)))
        .put(tag("div").set("role", "status").set("id", ANSWER))
}

/// Hears when a code is asked for.
pub fn hear(_: Guide) {
    page::on_submit(|form| answer(&form));
}

/// Shows what the guide said for the code in the form, if that was sent off.
fn answer(form: &Element) {
    if form.id() != FORM {
        return;
    }
    let code = page::typed(FIELD);
    let rules = match of_code(&code) {
        Shown::Here(drawn) => return fill(ANSWER, &drawn),
        Shown::Needs(rules) => rules,
    };
    fill(ANSWER, &[on_the_way(rules).set("id", ON_THE_WAY).into()]);
    let line = page::element(ON_THE_WAY);
    // The request names the rules, and these are the same for every code that was made with them: it tells
    // nothing of what was answered. The code itself stays here.
    let asked = fetch::begin(&edition_address(&rules.to_string()));
    spawn_local(async move {
        let drawn = of_edition(&code, rules, fetch::text(asked).await);
        // Where this very line does not stand any more, somebody has asked for something else since, or has left
        // the place.
        if page::element(ON_THE_WAY) == line {
            fill(ANSWER, &drawn);
        }
    });
}
