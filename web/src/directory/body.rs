//! A body: what it can do, how to reach it, and whether its telephone is open now.

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::directory::hours::{Hours, Open, open};
use klagevejviser_core::directory::{BodyId, Contact, ContactKind, Lines, topics_of};
use klagevejviser_core::words::{self, Slot, Slots, Span};

use super::lists::topic_links;
use super::topic::sources;
use super::{Nav, paragraph};
use crate::html::{Html, tag};
use crate::parts::{away, heading, pieces};

/// A body. `now` is the day and the minute in Copenhagen; a page that is written long before it is read knows
/// neither, and a browser may not know the minute.
pub fn body(
    nav: Nav,
    lines: &Lines,
    body: BodyId,
    now: Option<(NaiveDate, Option<u16>)>,
) -> Vec<Html> {
    let row = body.get();
    let today = now.map(|(today, _)| today);
    let mut drawn = vec![heading(lines.get(row.name)).into()];
    for notice in today.into_iter().flat_map(|today| row.notices_of(today)) {
        drawn.push(tag("p").class("doubt").text(lines.get(notice.text)).into());
    }
    drawn.push(tag("h2").text(words::ui::StedKan.str()).into());
    drawn.extend(paragraph(lines, row.does));

    let mut reach = tag("section").class("call").put(tag("h2").text(words::ui::StedKontakt.str()));
    if row.contacts.is_empty() {
        reach = reach.put(tag("p").text(words::ui::StedIngenKontakt.str()));
    } else {
        let contacts = row.contacts.iter().map(|one| contact(lines, one, today)).collect();
        reach = reach.put(tag("ul").class("contacts").all(contacts));
    }
    if row.contacts.iter().any(|one| one.kind == ContactKind::Phone) {
        reach = reach.all(telephone_hours(row.hours, now));
    }
    drawn.push(reach.all(paragraph(lines, row.closed)).into());

    if !row.limits.is_empty() {
        drawn.push(tag("h2").text(words::ui::StedKanIkke.str()).into());
        drawn.extend(paragraph(lines, row.limits));
    }
    drawn.push(tag("h2").text(words::ui::StedEmner.str()).into());
    drawn.push(topic_links(nav, lines, topics_of(body)).into());
    let why = tag("details").class("why").put(tag("summary").text(words::ui::Kilder.str()));
    drawn.push(why.all(sources(lines, row.sources)).into());
    drawn
}

fn contact(lines: &Lines, contact: &Contact, today: Option<NaiveDate>) -> Html {
    let value = lines.get(contact.value);
    let row = tag("li");
    let mut row = match contact.kind {
        ContactKind::Phone => row.all(pieces(&[Span::Phone(value.to_owned())])),
        ContactKind::Mail => row.put(tag("a").set("href", &format!("mailto:{value}")).text(value)),
        ContactKind::Web => {
            let name = value.split("//").nth(1).unwrap_or(value).trim_end_matches('/');
            row.put(away(value, name))
        }
        ContactKind::Address | ContactKind::Note => row.text(value),
    };
    if !contact.label.is_empty() {
        row = row.put(tag("span").class("option-hint").text(lines.get(contact.label)));
    }
    let seen = Slots::default().with(Slot::Dato, by_name(contact.seen));
    let mut about = vec![words::ui::Set.plain(&seen)];
    if contact.page != 0 {
        let year = Slots::default().with(Slot::Aar, contact.page.to_string());
        about.push(words::ui::SetAar.plain(&year));
    }
    if today.map_or(contact.page != 0, |today| contact.is_old(today)) {
        about.push(words::ui::Gammel.str().to_owned());
    }
    row.put(tag("span").class("source").text(&about.join(" "))).into()
}

/// When the telephone is open, and whether it is now.
fn telephone_hours(hours: &'static [Hours], now: Option<(NaiveDate, Option<u16>)>) -> Vec<Html> {
    if hours.is_empty() {
        return vec![tag("p").text(words::ui::TidUkendt.str()).into()];
    }
    let row = |row: &Hours| {
        let slots = Slots::default().with(Slot::Dage, days(row.days)).with(Slot::Tid, from_to(row));
        tag("p").text(&words::ui::Telefontid.plain(&slots)).into()
    };
    let mut drawn: Vec<Html> = hours.iter().map(row).collect();
    if let Some((today, Some(minute))) = now {
        let state = match open(hours, today, minute) {
            Open::Unknown => words::ui::TidUkendt.str().to_owned(),
            Open::Now => words::ui::AabentNu.str().to_owned(),
            Open::Next(Some((date, from))) => {
                let slots = Slots::default().with(Slot::Dato, by_name(date));
                words::ui::LukketTil.plain(&slots.with(Slot::Tid, time(from)))
            }
            Open::Next(None) => words::ui::Lukket.str().to_owned(),
        };
        drawn.push(tag("p").put(tag("strong").text(&state)).into());
    }
    drawn
}

/// "9-20".
pub fn from_to(row: &Hours) -> String {
    let hours = Slots::default().with(Slot::Fra, time(row.from)).with(Slot::Til, time(row.to));
    words::ui::FraTil.plain(&hours)
}

/// "9", "15.30".
pub fn time(minute: u16) -> String {
    let slots = Slots::default()
        .with(Slot::Timer, (minute / 60).to_string())
        .with(Slot::Minutter, format!("{:02}", minute % 60));
    let words = if minute.is_multiple_of(60) { words::ui::KlokkenHel } else { words::ui::Klokken };
    words.plain(&slots)
}

/// "hverdage", or the days by their names.
fn days(bits: u8) -> String {
    use words::weekday as w;
    if bits == 0b1_1111 {
        return words::ui::Hverdage.str().to_owned();
    }
    let names = [w::Mon, w::Tue, w::Wed, w::Thu, w::Fri, w::Sat, w::Sun];
    let on = names.iter().enumerate().filter(|(day, _)| bits & 1 << day != 0);
    on.map(|(_, name)| name.str()).collect::<Vec<_>>().join(", ")
}
