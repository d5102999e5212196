//! A checklist whose ticks are saved in a file and read back. The file is the store: the page keeps nothing.

use klagevejviser_core::desk::{Slot, said, words::ui as w};
use klagevejviser_core::staff::checklist::{Fault, MOST_BYTES, Point, Ticks, read, write};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::browser::file::{Opened, take_chosen};
use crate::browser::{clock, dom, fill, page, take};
use crate::html::tag;

const FILE: &str = "kryds-fil";
const SAID: &str = "kryds-sagt";

/// Draws the buttons below the list, and listens. `slug` is the end of the page's address, which a file names.
pub(super) fn begin(host: &str, slug: &'static str) {
    let button = |does: &str, text| {
        let button = tag("button").set("type", "button").class("secondary").set("data-do", does);
        button.text(&said(text, &[]))
    };
    let file = tag("input").set("type", "file").set("id", FILE).set("accept", ".txt,text/plain");
    let label = tag("label").set("for", FILE).text(&said(w::KrydsAaben, &[]));
    fill(
        host,
        &[
            tag("h3").class("screen-only").text(&said(w::KrydsTitel, &[])).into(),
            tag("p").class("field-hint screen-only").text(&said(w::KrydsHjaelp, &[])).into(),
            tag("div")
                .class("buttons")
                .put(button("save", w::KrydsGem))
                .put(button("print", w::KrydsUdskriv))
                .into(),
            tag("div")
                .class("screen-only")
                .put(tag("div").class("letter-field").put(label).put(file))
                .into(),
            tag("p").class("screen-only").set("id", SAID).set("role", "status").into(),
        ],
    );
    dom::listen(host, "change", move |target| {
        if target.id() == FILE {
            spawn_local(async move {
                for file in take_chosen(FILE) {
                    let told = open(&file, slug).await;
                    page::say(SAID, &told);
                }
            });
        }
    });
    dom::listen(host, "click", move |target| {
        let named = target.closest("[data-do]").ok().flatten();
        match named.and_then(|named| named.get_attribute("data-do")).as_deref() {
            Some("save") => page::say(SAID, &save(slug)),
            Some("print") => take::print(),
            _ => {}
        }
    });
}

/// Every point of the page, each with its field.
fn points() -> Vec<(Element, Point)> {
    let fields = dom::within("main", "input[data-point]");
    let point = |field: Element| {
        let id = field.get_attribute("data-point")?;
        let label = field.closest("label").ok().flatten();
        let text = label.and_then(|label| label.text_content()).unwrap_or_default();
        let ticked = dom::has_tick(&field);
        Some((field, Point { id, text, ticked }))
    };
    fields.into_iter().filter_map(point).collect()
}

fn list() -> Vec<Point> {
    points().into_iter().map(|(_, point)| point).collect()
}

fn save(slug: &str) -> String {
    let name = format!("{}-{}.txt", said(w::KrydsFil, &[]), clock::today());
    let file = write(slug, &list());
    match take::download(&name, "text/plain;charset=utf-8", file.as_bytes()) {
        Some(()) => said(w::Hentet, &[(Slot::Name, &name)]),
        None => said(w::HentetIkke, &[]),
    }
}

/// Sets the ticks of a file; no tick changes unless the file is whole.
async fn open(file: &Opened, slug: &str) -> String {
    let name = file.name();
    let named = |line| said(line, &[(Slot::Name, &name)]);
    if file.size() > MOST_BYTES {
        return named(w::KrydsStor);
    }
    let Some(bytes) = file.piece(0, file.size()).await else {
        return named(w::ListeIkkeLaest);
    };
    let Ticks { ticked, unknown } = match read(&bytes, slug, &list()) {
        Ok(ticks) => ticks,
        Err(Fault::TooLarge) => return named(w::KrydsStor),
        Err(Fault::Foreign) => return named(w::KrydsAnden),
        Err(Fault::OtherPage) => return named(w::KrydsSide),
        Err(Fault::Newer) => return named(w::KrydsNyere),
        Err(Fault::Torn(line)) => {
            let line = line.to_string();
            return said(w::KrydsRevet, &[(Slot::Name, &name), (Slot::Number, &line)]);
        }
    };
    for (field, point) in points() {
        dom::tick(&field, ticked.contains(&point.id));
    }
    let count = ticked.len().to_string();
    let told = said(w::KrydsLaest, &[(Slot::Name, &name), (Slot::Number, &count)]);
    match unknown {
        0 => told,
        _ => format!("{told} {}", said(w::KrydsUkendt, &[(Slot::Number, &unknown.to_string())])),
    }
}
