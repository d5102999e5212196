//! What one can browse by: areas, senders, bodies, the seven administrations.

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::directory::{
    AdministrationId, AreaId, BodyId, Lines, SenderId, TopicId, topics_from, topics_in,
};
use klagevejviser_core::words::{self, Slot, Slots};

use super::Nav;
use crate::html::{Html, Tag, tag};
use crate::parts::heading;
use crate::place::Place;

/// The topics of an area.
pub fn area(nav: Nav, lines: &Lines, area: AreaId) -> Vec<Html> {
    list(nav, lines.get(area.get().name), topic_links(nav, lines, topics_in(area)))
}

/// The topics about which somebody can have written.
pub fn sender(nav: Nav, lines: &Lines, sender: SenderId) -> Vec<Html> {
    list(nav, lines.get(sender.get().name), topic_links(nav, lines, topics_from(sender)))
}

fn list(nav: Nav, title: &str, topics: Tag) -> Vec<Html> {
    let all = nav.link(Place::Find, words::ui::AlleEmner.str());
    vec![heading(title).into(), topics.into(), tag("p").put(all).into()]
}

pub(super) fn topic_links(nav: Nav, lines: &Lines, topics: impl Iterator<Item = TopicId>) -> Tag {
    nav.links(topics.map(|topic| (Place::Topic(topic), lines.get(topic.get().name).to_owned())))
}

/// The areas: in the guide each is a place, on a page each is a heading with its topics.
pub fn areas(nav: Nav, lines: &Lines) -> Vec<Html> {
    let rows = AreaId::all().map(|area| (Place::Area(area), lines.get(area.get().name)));
    match nav {
        Nav::Guide => links(nav, rows),
        Nav::Page(_) => rows
            .zip(AreaId::all())
            .map(|((place, name), area)| {
                headed(place, name, topic_links(nav, lines, topics_in(area)))
            })
            .collect(),
    }
}

/// Who can have written, in the same way.
pub fn senders(nav: Nav, lines: &Lines) -> Vec<Html> {
    let rows = SenderId::all().map(|sender| (Place::Sender(sender), lines.get(sender.get().name)));
    match nav {
        Nav::Guide => links(nav, rows),
        Nav::Page(_) => rows
            .zip(SenderId::all())
            .map(|((place, name), sender)| {
                headed(place, name, topic_links(nav, lines, topics_from(sender)))
            })
            .collect(),
    }
}

/// All bodies.
pub fn bodies(nav: Nav, lines: &Lines) -> Vec<Html> {
    links(nav, BodyId::all().map(|body| (Place::Body(body), lines.get(body.get().name))))
}

fn links<'a>(nav: Nav, places: impl Iterator<Item = (Place, &'a str)>) -> Vec<Html> {
    vec![nav.links(places.map(|(place, name)| (place, name.to_owned()))).into()]
}

/// A part of a page, with the place's own address as its id.
fn headed(place: Place, title: &str, content: Tag) -> Html {
    let address = place.address();
    let id = address.split('#').nth(1).unwrap_or_default();
    tag("section").set("id", id).put(tag("h3").text(title)).put(content).into()
}

/// The seven administrations of a day. Without a day, as on a page that is written long before it is read, all
/// rows that are known, each with its days.
pub fn seven(lines: &Lines, today: Option<NaiveDate>) -> Vec<Html> {
    let mut drawn = tag("dl").class("seven");
    let rows = AdministrationId::all().flat_map(|one| {
        let of_day = today.map(|today| vec![one.get().on(today)]);
        of_day.unwrap_or_else(|| one.get().named.iter().collect())
    });
    for named in rows {
        let mut field = tag("dd").text(lines.get(named.does));
        if today.is_none() {
            let day = |date| Slots::default().with(Slot::Dato, by_name(date));
            let until = named.until.map(|until| words::ui::TilDag.plain(&day(until)));
            let from = words::ui::FraDag.plain(&day(named.from));
            let days = format!("{from} {}", until.unwrap_or_default());
            field = field.put(tag("span").class("source").text(days.trim()));
        }
        drawn = drawn.put(tag("dt").text(lines.get(named.name))).put(field);
    }
    vec![drawn.into()]
}
