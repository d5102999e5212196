//! Pages without a script, written by the build from the same pieces that the guide draws: the directory, topic by
//! topic. A page on which nothing is answered loads no WebAssembly.

mod about;
mod folder;
mod qr;
mod staff;
mod steps;

use klagevejviser_core::COPENHAGEN;
use klagevejviser_core::directory::{BodyId, File, Lines, TopicId};
use klagevejviser_core::edition::KEPT;
use klagevejviser_core::letter::sheet::FILES;
use klagevejviser_core::rules::SEEN;
use klagevejviser_core::staff::figures::empty;
use klagevejviser_core::staff::figures::texts::Texts as FigureTexts;
use klagevejviser_core::staff::texts::FILES as STAFF_FILES;
use klagevejviser_core::stamp::{IN_FORCE, Stamp};
use klagevejviser_core::words::{self, Language};

use crate::around;
use crate::desk;
use crate::directory::{Nav, all_routes, body, first_part, into_the_guide, lists, second_part};
use crate::figures;
use crate::html::{self, Html, tag, written};
use crate::parts::{heading, into_guide, paragraphs, ui, with_terms};
use crate::place::Place;
use crate::rules::{edition_address, rules};
use crate::staff::EMPTY_FILE;

/// A file of the build: its path from the guide's folder, and what stands in it.
pub struct Written {
    /// The path, with `/` on every system.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The languages in which every page is written.
const LANGUAGES: [Language; 2] = [Language::Da, Language::En];

/// Every page, and the files of texts that the guide fetches.
pub fn all() -> Vec<Written> {
    let sheets = FILES.iter().chain(&STAFF_FILES).chain(&FigureTexts::FILES);
    let files = File::ALL.iter().chain(sheets).map(|file| (file.name, file.text));
    let words = Language::ALL.iter().map(|language| (language.file(), language.built()));
    let files = files.chain(words.filter(|(name, _)| !name.is_empty()));
    let file =
        |(name, text): (&str, &str)| Written { path: name.to_owned(), text: text.to_owned() };
    let mut all: Vec<Written> = files.map(file).collect();
    // An edition of the rules is found by as much of its stamp as a code holds.
    all.extend(KEPT.iter().map(|kept| file((&edition_address(kept.short()), kept.text))));
    // By it a tab that was opened before learns that there are other rules now.
    all.push(file((IN_FORCE, &Stamp::of(&COPENHAGEN, SEEN).to_string())));
    // All of them before any page: each names the others' addresses. A file of this build is always whole.
    for language in LANGUAGES {
        let _ = language.learn(language.built());
    }
    for language in LANGUAGES {
        let lines = Lines::built(language);
        language.during(|| {
            pages(&lines, &mut all);
            all.extend(staff::pages(&lines));
        });
    }
    all.push(file((EMPTY_FILE, &empty())));
    all.extend(about::all());
    all.extend([folder::style(), staff::style()]);
    all
}

/// A module of the staff pages: for which parts it is, and its two files as they lie in the guide's folder.
pub struct Module {
    /// The parts that it answers on, by their codes.
    pub parts: &'static [&'static str],
    /// The script that starts it.
    pub script: String,
    /// The module.
    pub wasm: String,
}

/// How the names of the staff pages' modules begin, each with the parts that it answers on.
pub const MODULES: [(&str, &[&str]); 3] =
    [("calls-", &[desk::CALLS]), ("staff-", &desk::PARTS), ("figures-", &[figures::PART])];

/// Puts the module into the staff pages on which it answers something, and into no others.
pub fn load(written: &mut [Written], module: &Module) {
    for page in written.iter_mut().filter(|page| is_answered_on(&page.text, module.parts)) {
        let root = root_of(&page.path);
        let start = tag("script")
            .set("type", "module")
            .set("src", &format!("{root}boot.js"))
            .set("data-js", &format!("{root}{}", module.script))
            .set("data-wasm", &format!("{root}{}", module.wasm));
        let start = html::written(&[start.into()]);
        page.text = page.text.replacen("</head>", &format!("  {start}\n</head>"), 1);
    }
}

/// Whether a page has a part that a module knows.
fn is_answered_on(page: &str, parts: &[&str]) -> bool {
    page.starts_with("<!DOCTYPE html>")
        && parts.iter().any(|part| page.contains(&format!(" id=\"{part}\"")))
}

/// The pages in the language in force.
fn pages(lines: &Lines, all: &mut Vec<Written>) {
    all.push(page(Place::Find, words::ui::FindTitel.str(), |nav, _| everything(nav, lines)));
    all.push(page(Place::Unequal, words::ui::UligeTitel.str(), |nav, _| {
        let mut drawn = vec![heading(words::ui::UligeTitel.str()).into()];
        drawn.extend(paragraphs(&ui(words::ui::UligeFrist)));
        drawn.extend(all_routes(nav, lines));
        drawn
    }));
    all.push(page(Place::Rules, words::ui::ReglerTitel.str(), |_, _| rules(None)));
    all.push(steps::page());
    all.push(folder::page(lines));
    for topic in TopicId::all() {
        let row = topic.get();
        // What somebody looked up about something sensitive does not stand in a list of visited pages.
        let title =
            if row.is_sensitive() { words::ui::EmneUdenNavn.str() } else { lines.get(row.name) };
        all.push(page(Place::Topic(topic), title, |nav, root| {
            let mut drawn = first_part(lines, topic);
            drawn.extend(into_the_guide(root, topic));
            drawn.extend(second_part(nav, lines, topic, None));
            drawn
        }));
    }
    for one in BodyId::all() {
        let title = lines.get(one.get().name);
        all.push(page(Place::Body(one), title, |nav, _| body(nav, lines, one, None)));
    }
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

/// The same page in each language: links in the head for machines, and at the top for people.
fn languages(of: &dyn Fn() -> String, root: &str) -> (Vec<Html>, Html) {
    let here = Language::spoken();
    let mut alternates = Vec::new();
    let mut rows = Vec::new();
    for language in LANGUAGES {
        let row = tag("li");
        if language == here {
            let current = tag("span").set("lang", language.code()).set("aria-current", "true");
            rows.push(row.put(current.text(language.name())).into());
            continue;
        }
        let address = format!("{root}{}", language.during(of));
        let link = |name| tag(name).set("href", &address).set("hreflang", language.code());
        alternates.push(link("link").set("rel", "alternate").into());
        rows.push(row.put(link("a").set("lang", language.code()).text(language.name())).into());
    }
    let nav = tag("nav").class("languages").set("aria-label", words::ui::Sprog.str());
    (alternates, nav.put(tag("ul").all(rows)).into())
}

/// A page in the frame that all of them have, in the language in force. What draws it is told the way from it to the
/// guide's folder.
fn page(place: Place, title: &str, draw: impl FnOnce(Nav, &'static str) -> Vec<Html>) -> Written {
    page_at(&|| place.address(), title, draw)
}

/// The same for a page that is no place of the guide; `of` says its address in the language in force.
fn page_at(
    of: &dyn Fn() -> String,
    title: &str,
    draw: impl FnOnce(Nav, &'static str) -> Vec<Html>,
) -> Written {
    styled(of, None, title, draw)
}

/// The same with a style of its own beside that of all pages, if it has one: its path from the guide's folder.
fn styled(
    of: &dyn Fn() -> String,
    style: Option<&str>,
    title: &str,
    draw: impl FnOnce(Nav, &'static str) -> Vec<Html>,
) -> Written {
    let path = of();
    let root = root_of(&path);
    let (mut head, switch) = languages(of, root);
    head.extend(style.map(|style| stylesheet(root, style)));
    let title = written(&[Html::Text(title.to_owned())]);
    let content = written(&with_terms(draw(Nav::Page(root), root)));
    let frame = Frame::citizens(root);
    framed(&path, &title, root, (&written(&head), &written(&[switch])), &frame, &content)
}

/// A style beside that of all pages.
fn stylesheet(root: &str, style: &str) -> Html {
    tag("link").set("rel", "stylesheet").set("href", &format!("{root}{style}")).into()
}

/// The way from a page to the guide's folder.
fn root_of(path: &str) -> &'static str {
    const ROOTS: [&str; 5] = ["", "../", "../../", "../../../", "../../../../"];
    ROOTS[path.matches('/').count().min(ROOTS.len() - 1)]
}

/// What differs in the frame between the citizens' pages and the staff pages.
struct Frame {
    /// The name at the top, which leads to where one begins.
    name: Vec<Html>,
    /// The two lines of the box about danger.
    danger: [Vec<Html>; 2],
    /// What stands below the content.
    below: Vec<Html>,
}

impl Frame {
    /// The frame of the citizens' pages.
    fn citizens(root: &'static str) -> Self {
        let link = |address: &str, text: &str| tag("a").set("href", address).text(text);
        let another = link(&into_guide(root, "find"), words::ui::SoegAndet.str());
        let mut danger = [Vec::new(), Vec::new()];
        for (name, part) in around::parts(Nav::Page(root)) {
            match name {
                "livsfare" => danger[0] = part,
                "haster" => danger[1] = part,
                _ => {}
            }
        }
        Self {
            name: vec![link(&into_guide(root, ""), "Klagevejviser").into()],
            danger,
            below: vec![tag("p").put(another).into()],
        }
    }
}

/// Title and content, as HTML, in the frame; with what else belongs in the head, and the page in other languages at the
/// top.
fn framed(
    path: &str,
    title: &str,
    root: &'static str,
    (head, switch): (&str, &str),
    frame: &Frame,
    content: &str,
) -> Written {
    let language = Language::spoken();
    let word = |text: &str| written(&[Html::Text(text.to_owned())]);
    let mut text = include_str!("../static/page.html").to_owned();
    let mut fill = |name: &str, with: &str| text = text.replace(&format!("{{{name}}}"), with);
    fill("lang", language.code());
    fill("dir", language.direction());
    fill("title", title);
    fill("root", root);
    fill("guide", &word(&into_guide(root, "")));
    fill("toguide", &word(words::ui::TilGuiden.str()));
    fill("name", &written(&frame.name));
    fill("livsfare", &written(&frame.danger[0]));
    fill("haster", &written(&frame.danger[1]));
    fill("below", &written(&frame.below));
    fill("danger", &word(words::ui::AkutHjaelp.str()));
    fill("head", head);
    fill("languages", switch);
    for (name, part) in around::parts(Nav::Page(root)) {
        fill(name, &written(&part));
    }
    fill("content", content);
    // The original has nothing to say of its translation.
    let text = text.replace("    <p></p>\n", "");
    Written { path: format!("{path}index.html"), text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_on_which_something_is_answered_has_one_module_and_the_others_have_none() {
        let all = all();
        let mut answered = 0;
        for page in all.iter().filter(|page| page.path.ends_with(".html")) {
            let of = MODULES.iter().filter(|(_, parts)| is_answered_on(&page.text, parts)).count();
            assert!(of <= 1, "{} would load {of} modules", page.path);
            let is_triage = page.path.ends_with("medarbejder/borger-ringer/index.html");
            assert_eq!(is_answered_on(&page.text, MODULES[0].1), is_triage, "{}", page.path);
            answered += of;
        }
        // Doors 1, 3, 4 and 5, the doors themselves, two lists to tick and the figures, in two languages.
        assert_eq!(answered, 16);
    }

    #[test]
    fn every_page_is_whole_in_one_language_and_leads_to_the_same_page_in_the_other() {
        let all = all();
        let pages: Vec<&Written> = all.iter().filter(|page| page.path.ends_with(".html")).collect();
        let (english, danish): (Vec<&Written>, Vec<&Written>) =
            pages.iter().partition(|page| page.path.starts_with("en/"));
        // The pages about the guide have English below the Danish.
        let both = about::all();
        let danish: Vec<_> = danish
            .into_iter()
            .filter(|page| both.iter().all(|one| one.path != page.path))
            .collect();
        assert_eq!(english.len(), danish.len());
        assert!(english.len() > 100);
        for page in danish {
            let folder = page.path.trim_end_matches("index.html");
            let other = english.iter().find(|other| other.path == format!("en/{}", page.path));
            let other = other.unwrap_or_else(|| panic!("{} is not in English", page.path));
            let root = "../".repeat(folder.matches('/').count());
            let to_english = format!("<a href=\"{root}en/{folder}\" hreflang=\"en\" lang=\"en\">");
            assert!(page.text.contains(&to_english), "{}", page.path);
            let to_danish = format!("<a href=\"../{root}{folder}\" hreflang=\"da\" lang=\"da\">");
            assert!(other.text.contains(&to_danish), "{}", other.path);
            assert!(page.text.contains("<html lang=\"da\" dir=\"ltr\">"), "{}", page.path);
            assert!(other.text.contains("<html lang=\"en\" dir=\"ltr\">"), "{}", other.path);
            // What the frame, the core and the directory say, each in the one language.
            let below = if folder.starts_with("medarbejder/") {
                ("Find med et ord", "Find by a word")
            } else {
                ("Søg efter et andet emne", "Search for another topic")
            };
            for (page, own, others) in [
                (page, below.0, below.1),
                (other, below.1, below.0),
                (other, "Nobody has reviewed this English translation yet.", "Dine svar"),
                (other, "#sprog=en", "åbner i ny fane"),
            ] {
                assert!(page.text.contains(own), "{}: {own}", page.path);
                assert!(!page.text.contains(others), "{}: {others}", page.path);
            }
            for page in [page, other] {
                let left = page
                    .text
                    .find('{')
                    .filter(|at| page.text[at + 1..].starts_with(char::is_lowercase));
                assert_eq!(left, None, "{}: something is not filled in", page.path);
            }
        }
    }

    #[test]
    fn the_words_around_the_guide_are_those_of_its_page() {
        let page = include_str!("../../index.html");
        let bare = |html: &str| {
            let parts =
                html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
            parts.collect::<String>()
        };
        for (name, drawn) in around::parts(Nav::Guide) {
            let says = format!("data-say=\"{name}\"");
            let (_, rest) = page.split_once(&says).unwrap_or_else(|| panic!("{name} is not said"));
            let (_, rest) = rest.split_once('>').unwrap();
            let line = rest.lines().next().unwrap();
            assert_eq!(bare(line), bare(&written(&drawn)), "{name}");
        }
    }

    /// The page turns round with `dir="rtl"`: nothing in the style says left or right.
    #[test]
    fn the_style_knows_no_left_and_no_right() {
        let css = concat!(
            include_str!("../style/guide.css"),
            include_str!("../style/folder.css"),
            include_str!("../style/employees.css")
        );
        let mut declared = 0;
        for part in css.split(['{', '}', ';']) {
            let Some((name, value)) = part.trim().split_once(':') else { continue };
            if !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
                continue;
            }
            declared += 1;
            for side in ["left", "right"] {
                assert!(!name.split('-').any(|word| word == side), "{part}");
                assert!(!value.split_whitespace().any(|word| word == side), "{part}");
            }
        }
        assert!(declared > 300, "{declared}");
    }
}
