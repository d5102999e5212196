//! Several cases, pasted or from a file, as a list with what is overdue at the top. What is read stays on the page.

use std::rc::Rc;

use klagevejviser_core::desk::{Slot, said, words::ui as w};
use klagevejviser_core::staff::figures::Refusal;
use klagevejviser_core::staff::figures::overdue::{Due, List, State, empty};
use klagevejviser_core::staff::figures::texts::Texts;
use klagevejviser_core::words::Language;
use wasm_bindgen_futures::spawn_local;

use super::start::from_root;
use crate::browser::file::{Opened, take_chosen};
use crate::browser::{clock, dom, fetch, fill, page, take};
use crate::html::{Html, Tag, tag};

const PASTED: &str = "liste-felt";
const FILE: &str = "liste-fil";
/// What became of it, which is said aloud; the list itself is only read by whoever goes there.
const SAID: &str = "liste-sagt";
const OUT: &str = "liste-ud";

/// Draws the fields at the end of the part, once the words of what can be wrong are here; without them the part stays
/// as it was written.
pub(super) async fn begin(host: &str) {
    let file = Texts::file(Language::spoken());
    let read = fetch::text(fetch::begin(&from_root(file.name))).await;
    let Some(texts) = read.and_then(|file| Texts::read(&file).ok()) else { return };
    fill(host, &fields());
    let texts = Rc::new(texts);
    let here = Rc::clone(&texts);
    dom::listen(host, "change", move |target| {
        if target.id() == FILE {
            let here = Rc::clone(&here);
            spawn_local(async move {
                for file in take_chosen(FILE) {
                    open(&file, &here).await;
                }
            });
        }
    });
    dom::listen(host, "click", move |target| {
        let named = target.closest("[data-do]").ok().flatten();
        match named.and_then(|named| named.get_attribute("data-do")).as_deref() {
            Some("list") => {
                let pasted = dom::written(PASTED);
                show(
                    &said(w::ListeIndsat, &[]),
                    &texts,
                    List::read(pasted.as_bytes(), clock::today()),
                );
            }
            Some("empty") => {
                // The mark by which a spreadsheet knows UTF-8.
                let file = format!("\u{feff}{}", empty().trim_start_matches('\u{feff}'));
                let name = said(w::ListeTomNavn, &[]);
                let done = take::download(&name, "text/csv;charset=utf-8", file.as_bytes());
                let words = if done.is_some() { w::Hentet } else { w::HentetIkke };
                page::say(SAID, &said(words, &[(Slot::Name, &name)]));
            }
            Some("print") => take::print(),
            _ => {}
        }
    });
}

/// A file, unless it is larger than a list; then not a byte of it is read.
async fn open(file: &Opened, texts: &Texts) {
    let name = file.name();
    if let Err(refusal) = List::fits(file.size()) {
        return show(&name, texts, Err(refusal));
    }
    match file.piece(0, file.size()).await {
        Some(bytes) => show(&name, texts, List::read(&bytes, clock::today())),
        None => page::say(SAID, &said(w::ListeIkkeLaest, &[(Slot::Name, &name)])),
    }
}

fn show(name: &str, texts: &Texts, read: Result<List, Refusal>) {
    page::set(&format!("#{PASTED}"), "aria-invalid", read.is_err().then_some("true"));
    match read {
        Ok(list) => {
            fill(OUT, &drawn(&list, texts));
            page::say(SAID, &list.sentence(texts));
        }
        Err(refusal) => {
            let wrongs = refusal.sentences(name, texts);
            let rows = wrongs.iter().skip(1).map(|wrong| tag("li").text(wrong).into());
            fill(OUT, &[tag("ul").class("error-text").all(rows.collect()).into()]);
            let first = wrongs.get(1).map(String::as_str).unwrap_or_default();
            page::say(SAID, &format!("{}: {name}. {first}", said(w::ListeFejl, &[])));
        }
    }
}

fn button(does: &str, text: &str) -> Tag {
    tag("button").set("type", "button").class("secondary").set("data-do", does).text(text)
}

fn fields() -> Vec<Html> {
    let hint = "liste-hjaelp";
    let pasted = tag("textarea")
        .set("id", PASTED)
        .set("rows", "5")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("aria-describedby", hint);
    let file =
        tag("input").set("type", "file").set("id", FILE).set("accept", ".csv,.txt,.tsv,text/csv");
    let label = |id: &str, text| tag("label").set("for", id).text(&said(text, &[]));
    let pasting = tag("div")
        .class("letter-field")
        .put(label(PASTED, w::ListeFelt))
        .put(tag("p").class("field-hint").set("id", hint).text(&said(w::ListeHjaelp, &[])))
        .put(pasted);
    let choosing = tag("div").class("letter-field").put(label(FILE, w::ListeFil)).put(file);
    vec![
        tag("div").class("screen-only").put(pasting).put(choosing).into(),
        tag("div")
            .class("buttons")
            .put(button("list", &said(w::ListeLav, &[])))
            .put(button("empty", &said(w::ListeTom, &[])))
            .into(),
        tag("p").set("id", SAID).set("role", "status").into(),
        tag("div").set("id", OUT).into(),
    ]
}

/// In which order the columns stand: the number of the case first, since it names the row.
const ORDER: [usize; 7] = [2, 0, 1, 4, 3, 5, 6];

/// The list as a table whose rows are drawn as blocks, for which the roles say what they are.
fn drawn(list: &List, texts: &Texts) -> Vec<Html> {
    let mut rows = list.written(texts).into_iter();
    let head = rows.next().unwrap_or_default();
    let name = |at: usize| head.get(at).map(String::as_str).unwrap_or_default();
    let heads = ORDER
        .map(|at| tag("th").set("scope", "col").set("role", "columnheader").text(name(at)).into());
    let row = |(cells, due): (Vec<String>, &Due)| -> Html {
        let cell = |at: usize| {
            let words = cells.get(at).map(String::as_str).unwrap_or_default();
            let cell = match at == ORDER[0] {
                true => tag("th").set("scope", "row").set("role", "rowheader"),
                false => tag("td").set("role", "cell"),
            };
            // What one sees says what it is; a screen reader has the heading.
            let label = format!("{}: ", name(at));
            let label = tag("span").class("cell-name").set("aria-hidden", "true").text(&label);
            let cell = if words.is_empty() { cell.class("nothing") } else { cell };
            cell.put(label).text(words).into()
        };
        let row = tag("tr").set("role", "row");
        let row = if matches!(due.state, State::Overdue(_)) { row.class("overdue") } else { row };
        row.all(ORDER.map(cell).into()).into()
    };
    let table = tag("table")
        .class("staff-table stacks")
        .set("role", "table")
        .put(tag("caption").text(&said(w::ListeTitel, &[])))
        .put(
            tag("thead")
                .set("role", "rowgroup")
                .put(tag("tr").set("role", "row").all(heads.into())),
        )
        .put(tag("tbody").set("role", "rowgroup").all(rows.zip(&list.dues).map(row).collect()));
    let print = button("print", &said(w::ListeUdskriv, &[]));
    let mut drawn: Vec<Html> = ignored(list, texts).into_iter().collect();
    drawn.extend([table.into(), tag("div").class("buttons").put(print).into()]);
    drawn
}

/// Which columns mean nothing here.
fn ignored(list: &List, texts: &Texts) -> Option<Html> {
    use klagevejviser_core::staff::figures::texts::{Slot, words};
    let names = list.ignored.join(", ");
    let said = texts.fill(words::file::Ignored, &[(Slot::Andet, &names)]);
    (!names.is_empty()).then(|| tag("p").class("field-hint").text(&said).into())
}
