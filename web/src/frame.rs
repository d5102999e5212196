//! A place of the guide, and what stands around every place.

use klagevejviser_core::words::{Text, ui as texts};

use crate::app::Guide;
use crate::browser::{fill, page};
use crate::directory::{self, Nav};
use crate::html::{Html, Tag, tag};
use crate::parts::{acute, away, paragraphs, ui};
use crate::place::{Place, START};
use crate::result::result;
use crate::{guide, keep, letters, rules};

/// The ids of what is shown, and of the part of it that is drawn by a piece of its own.
const SHOWN: &str = "sted";
const OWN: &str = "sted-del";

/// Where places are drawn.
pub fn room() -> Html {
    tag("div").class("drawn").set("id", SHOWN).into()
}

/// Draws a place.
pub fn draw_place(guide: Guide, place: Place) {
    let mut drawn = vec![top_bar(place)];
    drawn.extend(keep::top(guide, place));
    match place {
        Place::At(question) => drawn.extend(guide::question(guide, question)),
        Place::Result => {
            let (case, folds) = (guide.case(), guide.more.get());
            drawn.extend(result(&guide.answers(), &case, guide.today(), folds));
            guide.more.come(guide);
            drawn.push(links(None));
            drawn.extend(keep::panel(guide));
        }
        Place::Rules
        | Place::Letters
        | Place::Letter(_)
        | Place::Find
        | Place::Area(_)
        | Place::Sender(_)
        | Place::Topic(_)
        | Place::Body(_)
        | Place::Unequal => {
            let own = tag("div").class("drawn").set("id", OWN);
            drawn.push(own.all(own_part(guide, place)).into());
            drawn.extend(below(guide));
        }
    }
    fill(SHOWN, &drawn);
    keep::complete(guide);
}

/// Draws once more what a piece of its own draws of the place that is shown: more of it is here now.
pub fn draw_own_part(guide: Guide, place: Place) {
    fill(OWN, &own_part(guide, place));
}

fn own_part(guide: Guide, place: Place) -> Vec<Html> {
    match place {
        Place::At(_) | Place::Result => Vec::new(),
        Place::Rules => rules::shown(guide, place),
        Place::Letters | Place::Letter(_) => letters::shown(guide, place),
        Place::Find
        | Place::Area(_)
        | Place::Sender(_)
        | Place::Topic(_)
        | Place::Body(_)
        | Place::Unequal => directory::shown(guide, place),
    }
}

/// A button that does what its name says, as [`Guide`] knows it.
pub fn button(class: &str, does: &str, text: Text) -> Tag {
    tag("button").set("type", "button").class(class).set("data-do", does).text(text.str())
}

/// Says that a part of a place could not be had, with the button that tries again.
pub fn sorry(text: Text, again: Tag) -> Vec<Html> {
    let said = tag("div").class("when-failed").set("role", "alert").all(paragraphs(&ui(text)));
    vec![said.into(), tag("p").put(again).into()]
}

/// Back, and the quick way out.
fn top_bar(place: Place) -> Html {
    let back = (place != START).then(|| button("back", "back", texts::Tilbage).into());
    let leave = button("leave", "leave", texts::Forlad).set("aria-describedby", "forlad-hjaelp");
    let key = tag("p").class("key").set("aria-hidden", "true").text(texts::ForladTast.str());
    // Said with the button, and not once more after it.
    let help = tag("p").set("id", "forlad-hjaelp").set("hidden", "");
    let bar = tag("div").class("topbar").all(back.into_iter().collect());
    bar.put(tag("div").class("way-out").put(leave).put(key))
        .put(help.text(texts::ForladHjaelp.str()))
        .into()
}

/// The id of what unfolds for whom nothing fits.
const NOT_FIT: &str = "passer-ikke";

/// What stands under every place: the way out where it does not fit, help, the search, and a new start.
pub fn below(guide: Guide) -> Vec<Html> {
    let toggle = button("link", "fit", texts::PasserIkke)
        .set("aria-expanded", "false")
        .set("aria-controls", NOT_FIT);
    let not_fit = tag("div").class("not-fit").set("id", NOT_FIT).set("hidden", "");
    let mut drawn: Vec<Html> =
        vec![links(Some(toggle)), not_fit.all(paragraphs(&ui(texts::PasserIkkeTekst))).into()];
    drawn.extend(keep::panel(guide));
    drawn
}

/// Unfolds what to do where nothing fits, or folds it again.
pub fn unfold() {
    let toggle = format!("[aria-controls={NOT_FIT}]");
    let is_open = page::attribute_of(&toggle, "aria-expanded").as_deref() == Some("true");
    page::set(&toggle, "aria-expanded", Some(if is_open { "false" } else { "true" }));
    page::set(&format!("#{NOT_FIT}"), "hidden", is_open.then_some(""));
}

/// The same for the result, which says itself what to do where it does not fit.
fn links(first: Option<Tag>) -> Html {
    tag("div")
        .class("under")
        .all(first.into_iter().map(Html::from).collect())
        .put(away(acute(), texts::AkutHjaelp.str()))
        .put(Nav::Guide.link(Place::Find, texts::FindLink.str()))
        .put(button("link", "again", texts::StartForfra))
        .into()
}
