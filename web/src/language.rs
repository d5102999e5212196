//! The switch at the top: the languages by their own names. What is answered, filled in and shown stays; the words
//! change, and the focus stays where it is.

use klagevejviser_core::directory::Lines;
use klagevejviser_core::words::{Language, Slot, Slots, ui as texts};
use wasm_bindgen_futures::spawn_local;

use crate::acts::Act;
use crate::app::Guide;
use crate::around;
use crate::browser::filled::Filled;
use crate::browser::{draw_into, fetch, page};
use crate::directory::{Nav, ask};
use crate::html::tag;

/// Where the switch stands, and what is said about it.
const SWITCH: &str = "#sprog";
const SAID: &str = "#sprog-sagt";

/// Draws the switch. It is drawn once, so that the focus can stay on it.
pub fn put_switch() {
    let row = |language: &Language| {
        let button = tag("button").set("type", "button").class("link");
        let button = button.set("lang", language.code()).set("data-language", language.code());
        tag("li").put(button.text(language.name())).into()
    };
    let rows = Language::ALL.iter().map(row).collect();
    let nav = tag("nav").class("languages").put(tag("ul").all(rows)).into();
    let said = tag("div").set("id", "sprog-sagt").set("role", "status").into();
    draw_into(SWITCH, &[nav, said]);
    mark();
}

/// Marks the language that is shown, and names the switch in it.
fn mark() {
    let code = Language::spoken().code();
    page::set("#sprog [aria-current]", "aria-current", None);
    page::set(&format!("#sprog [lang={code}]"), "aria-current", Some("true"));
    page::set("#sprog nav", "aria-label", Some(texts::Sprog.str()));
}

fn say(words: &str, class: &str) {
    draw_into(SAID, &[tag("p").class(class).text(words).into()]);
}

/// Switches to a language as soon as its files are here, and what switches ([`crate::acts`]). Which are asked for depends
/// on the language and on whether which place of the directory is open, never on an answer.
pub fn choose(guide: Guide, language: Language) {
    guide.language.set(language);
    draw_into(SAID, &[]);
    if language == Language::spoken() {
        return;
    }
    // All at once.
    let words = (!language.is_learned()).then(|| fetch::begin(language.file()));
    guide.acts.does(guide, Act::Speak(language, words));
}

/// Says that a language could not be had, where no other was asked for meanwhile.
pub fn failed(guide: Guide, language: Language) {
    if guide.language.get() != language {
        return;
    }
    guide.language.set(Language::spoken());
    let name = Slots::default().with(Slot::Sprog, language.name().to_owned());
    say(&texts::SprogFejl.plain(&name), "when-failed");
}

/// Switches to a language, whose texts were asked for unless they are here.
pub fn speak(guide: Guide, language: Language, words: Option<fetch::Asked>) {
    let lines = guide.in_directory().map(|place| ask(place, language, None));
    spawn_local(async move {
        let learned = match words {
            None => true,
            Some(asked) => {
                let file = fetch::text(asked).await;
                file.is_some_and(|file| language.learn(&file).is_ok())
            }
        };
        let (lines, complete) = match lines {
            None => (None, true),
            Some(asked) => {
                let lines = asked.await;
                let complete = lines.is_some();
                (lines, complete)
            }
        };
        if guide.language.get() != language {
            // Another was asked for meanwhile.
        } else if learned && complete && language.speak() {
            switched(guide, lines);
        } else {
            failed(guide, language);
        }
    });
}

/// Everything that is shown follows.
fn switched(guide: Guide, lines: Option<Lines>) {
    let filled = Filled::now();
    let language = Language::spoken();
    page::set("html", "lang", Some(language.code()));
    page::set("html", "dir", Some(language.direction()));
    page::set("main > .danger-box", "aria-label", Some(texts::AkutHjaelp.str()));
    for (name, drawn) in around::parts(Nav::Guide) {
        draw_into(&format!("[data-say={name}]"), &drawn);
    }
    mark();
    guide.bundle.translate(lines);
    guide.draw_again();
    page::soon(move || filled.put_back());
    say(texts::SprogNu.str(), "sr-only");
}
