//! Pages without a script, written by the build from the same pieces that the guide draws: the directory, topic by
//! topic. A page on which nothing is answered loads no WebAssembly.

use klagevejviser_core::directory::{BodyId, File, Language, Lines, TopicId};
use klagevejviser_core::words;

use crate::directory::{
    Nav, all_routes, body, first_part, into_the_guide, lists, second_part, with_numbers,
};
use crate::html::{Html, tag, written};
use crate::parts::{heading, paragraphs, ui, with_terms};
use crate::place::Place;
use crate::rules::rules;

/// A file of the build: its path from the guide's folder, and what stands in it.
pub struct Written {
    /// The path, with `/` on every system.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Every page, and the files of texts that the guide fetches.
pub fn all() -> Vec<Written> {
    let (lines, english) = (Lines::built(Language::Da), Lines::built(Language::En));
    let files = File::ALL.iter();
    let files =
        files.map(|file| Written { path: file.name.to_owned(), text: file.text.to_owned() });
    let mut all: Vec<Written> = files.collect();
    all.push(page(&Place::Find.address(), words::ui::FindTitel.str(), "../", |nav| {
        everything(nav, &lines)
    }));
    all.push(page(&Place::Unequal.address(), words::ui::UligeTitel.str(), "../", |nav| {
        let mut drawn = vec![heading(words::ui::UligeTitel.str()).into()];
        drawn.extend(paragraphs(&ui(words::ui::UligeFrist)));
        drawn.extend(all_routes(nav, &lines));
        drawn
    }));
    all.push(page(&Place::Rules.address(), words::ui::ReglerTitel.str(), "../", |_| rules(None)));
    for topic in TopicId::all() {
        let row = topic.get();
        // What somebody looked up about something sensitive does not stand in a list of visited pages.
        let title =
            if row.is_sensitive() { words::ui::EmneUdenNavn.str() } else { lines.get(row.name) };
        let root = "../../";
        all.push(page(&Place::Topic(topic).address(), title, root, |nav| {
            let mut drawn = first_part(&lines, topic);
            drawn.extend(into_the_guide(root, topic));
            drawn.extend(second_part(nav, &lines, topic, None));
            drawn.push(in_english(&english, topic));
            drawn
        }));
    }
    for one in BodyId::all() {
        let title = lines.get(one.get().name);
        let address = Place::Body(one).address();
        all.push(page(&address, title, "../../", |nav| body(nav, &lines, one, None)));
    }
    all
}

/// All that one can browse by.
fn everything(nav: Nav, lines: &Lines) -> Vec<Html> {
    let unequal = nav.link(Place::Unequal, words::ui::UligeIndgang.str());
    let mut drawn: Vec<Html> =
        vec![heading(words::ui::FindTitel.str()).into(), tag("p").put(unequal).into()];
    for (title, content) in [
        (words::ui::Omraader, lists::areas(nav, lines)),
        (words::ui::Afsendere, lists::senders(nav, lines)),
        (words::ui::Steder, lists::bodies(nav, lines)),
        (words::ui::Forvaltninger, lists::seven(lines, None)),
    ] {
        drawn.push(tag("h2").text(title.str()).into());
        drawn.extend(content);
    }
    drawn
}

/// The same in short for who reads no Danish.
fn in_english(english: &Lines, topic: TopicId) -> Html {
    let row = topic.get();
    let title = format!("In English: {}", english.get(row.name));
    let mut section =
        tag("section").set("lang", "en").set("id", "english").put(tag("h2").text(&title));
    for line in [row.first, row.limits] {
        if !line.is_empty() {
            section = section.put(tag("p").all(with_numbers(english.get(line))));
        }
    }
    section.into()
}

/// A page in the frame that all of them have. `root` leads from it to the guide's folder.
fn page(
    path: &str,
    title: &str,
    root: &'static str,
    draw: impl FnOnce(Nav) -> Vec<Html>,
) -> Written {
    let text = include_str!("../static/page.html")
        .replace("{title}", &written(&[Html::Text(title.to_owned())]))
        .replace("{root}", root)
        .replace("{content}", &written(&with_terms(draw(Nav::Page(root)))));
    Written { path: format!("{path}index.html"), text }
}
