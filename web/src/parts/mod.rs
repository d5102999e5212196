//! What questions, results and the directory share.

mod answers;
mod asked;
pub mod rich;
mod terms;

pub use answers::answers_box;
pub use asked::asked;
pub use rich::{line, paragraphs, pieces, ui};
pub use terms::{explained, with_terms};

use klagevejviser_core::Question;
use klagevejviser_core::words::{Language, ui as texts};

use crate::html::{Html, Tag, tag};

/// The id of the element of the page in which the guide draws itself.
pub const GUIDE: &str = "guide";

/// The id of every place's heading, to which the focus moves.
pub const HEADING: &str = "overskrift";

/// The id of the line that says how many places are still possible.
pub const PLACES: &str = "mulige-steder";

/// The address of the page with help in danger, from the guide's folder: plain HTML, always there.
pub fn acute() -> &'static str {
    if Language::spoken() == Language::En { "en/akut.html" } else { "akut.html" }
}

/// The way from a page without a script into the guide, in the language of the page; `part` is what the guide is told.
pub fn into_guide(root: &str, part: &str) -> String {
    let language = Language::spoken();
    let spoken = match language {
        Language::Da => String::new(),
        _ => format!("sprog={}", language.code()),
    };
    let and = if spoken.is_empty() || part.is_empty() { "" } else { "&" };
    let told = format!("{spoken}{and}{part}");
    if told.is_empty() { root.to_owned() } else { format!("{root}#{told}") }
}

/// The heading of a place.
pub fn heading(text: &str) -> Tag {
    tag("h1").set("id", HEADING).set("tabindex", "-1").text(text)
}

/// A link that opens beside the guide, so that nobody loses answers by looking something up.
pub fn away(address: &str, text: &str) -> Tag {
    let link =
        tag("a").set("href", address).set("target", "_blank").set("rel", "noopener noreferrer");
    link.text(text).text(" ").text(texts::NyFane.str())
}

/// A way to a question, to change its answer: the guide opens what `data-change` names.
pub fn changer(question: Question, text: &str) -> Tag {
    let button = tag("button").set("type", "button").class("link");
    button.set("data-change", question.name()).text(text)
}

/// A list of lines, folded under a heading that opens it; nothing without lines.
pub fn folded(title: &str, content: Vec<Html>) -> Option<Tag> {
    (!content.is_empty())
        .then(|| tag("details").class("why").put(tag("summary").text(title)).all(content))
}

/// Words that only a screen reader says, after what is seen.
pub fn unseen(text: &str) -> Tag {
    tag("span").class("sr-only").text(" ").text(text)
}
