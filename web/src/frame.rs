//! A place of the guide, and what stands around every place.

use klagevejviser_core::words::{Text, ui as texts};
use leptos::prelude::*;

use crate::app::Guide;
use crate::browser::{Component, draw, fill, mount, page};
use crate::directory::{self, Nav};
use crate::html::{Html, Tag, tag};
use crate::parts::{acute, away, paragraphs, ui};
use crate::place::{Place, START};
use crate::result::result;
use crate::{guide, keep, letters, rules};

/// The ids of what is shown, and of the component in it.
const SHOWN: &str = "sted";
const COMPONENT: &str = "sted-del";

/// Where places are drawn.
pub fn room() -> Html {
    tag("div").class("drawn").set("id", SHOWN).into()
}

/// Draws a place; where something in it is a component, it lives as long as what is given back.
pub fn draw_place(guide: Guide, place: Place) -> Option<Component> {
    let mut drawn = vec![top_bar(place)];
    drawn.extend(keep::top(guide, place));
    let component: Option<fn(Guide, Place) -> AnyView> = match place {
        Place::At(question) => {
            drawn.extend(guide::question(guide, question));
            None
        }
        Place::Result => {
            let (case, folds) = (guide.case(), guide.more.get());
            drawn.extend(result(&guide.answers(), &case, guide.today(), folds));
            guide.more.come(guide);
            drawn.push(links(None));
            drawn.extend(keep::panel(guide));
            None
        }
        Place::Rules => Some(|guide, _| rules::view(guide)),
        Place::Letters | Place::Letter(_) => Some(letters::view),
        Place::Find
        | Place::Area(_)
        | Place::Sender(_)
        | Place::Topic(_)
        | Place::Body(_)
        | Place::Unequal => Some(directory::view),
    };
    let own = component.map(|_| tag("div").class("drawn").set("id", COMPONENT).into());
    drawn.extend(own);
    fill(SHOWN, &drawn);
    component.and_then(|component| mount(COMPONENT, move || component(guide, place)))
}

/// A button that does what its name says, as [`Guide`] knows it.
pub fn button(class: &str, does: &str, text: Text) -> Tag {
    tag("button").set("type", "button").class(class).set("data-do", does).text(text.str())
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

/// The same under a place that is a component.
pub fn under(guide: Guide) -> AnyView {
    draw(below(guide))
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
