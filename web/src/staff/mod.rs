//! The staff pages drawn from the core's rows: without a script by the build, and in the browser by whoever puts
//! something to answer on top of them. Which page is a door, and what stands where, is decided in the core.

mod live;
mod part;

pub use live::{EMPTY_FILE, bars_svg};

use chrono::NaiveDate;
use klagevejviser_core::directory::{Lines, TOPICS, Topic};
use klagevejviser_core::staff::texts::{Line, Said, Slot, Texts, words};
use klagevejviser_core::staff::{Page, Part};
use klagevejviser_core::words::{Language, ui as citizens};

use crate::directory::with_numbers;
use crate::html::{Html, Tag, tag};
use crate::parts::{heading, pieces, ui};

/// What a staff page is drawn with.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// The way from the page to the guide's folder.
    pub root: &'a str,
    /// The texts of the staff pages, in the page's language.
    pub texts: &'a Texts,
    /// The texts of the directory, in the page's language.
    pub lines: &'a Lines,
    /// The topics, whose approved texts are offered.
    pub topics: &'a [Topic],
    /// The day and the minute in Copenhagen, where they are known.
    pub now: Option<(NaiveDate, u16)>,
}

impl<'a> Here<'a> {
    /// A page that is written long before it is read.
    pub fn written(root: &'a str, texts: &'a Texts, lines: &'a Lines) -> Self {
        Self { root, texts, lines, topics: TOPICS, now: None }
    }

    /// A link to a staff page.
    pub fn link(&self, page: Page) -> Tag {
        tag("a").set("href", &format!("{}{}", self.root, address(page)))
    }

    /// A link to a part of a staff page.
    fn link_to(&self, page: Page, code: &str) -> Tag {
        tag("a").set("href", &format!("{}{}#{code}", self.root, address(page)))
    }

    /// Words in a block of their own, with their telephone numbers as links.
    fn block(&self, name: &'static str, said: Said<'_>) -> Tag {
        marked(tag(name), said).all(with_numbers(said.words))
    }

    /// A title within running words.
    fn title(&self, line: Line) -> Tag {
        let said = self.texts.get(line);
        marked(tag("span"), said).text(said.words)
    }

    /// A label, with what is filled in.
    fn label(&self, line: Line, with: &[(Slot, &str)]) -> String {
        self.texts.filled(line, with)
    }
}

/// An element whose words are in Danish on a page in another language says so.
fn marked(tag: Tag, said: Said<'_>) -> Tag {
    if said.in_danish { tag.set("lang", "da") } else { tag }
}

/// Words that stand in Danish in the data, on a page in any language.
fn danish(tag: Tag, text: &str) -> Tag {
    let tag = if Language::spoken().is_original() { tag } else { tag.set("lang", "da") };
    tag.all(with_numbers(text))
}

/// The address of a page in the language in force, from the guide's folder.
pub fn address(page: Page) -> String {
    let prefix = if Language::spoken() == Language::En { "en/" } else { "" };
    format!("{prefix}medarbejder/{}", page.slug())
}

/// The page, from its heading to its sources.
pub fn page(here: &Here<'_>, page: Page) -> Vec<Html> {
    let title = here.texts.str(page.words().title);
    let title = match page.door() {
        Some(number) => format!("{number} {title}"),
        None => title.to_owned(),
    };
    let mut drawn: Vec<Html> = vec![heading(&title).into()];
    drawn.extend(page.parts().iter().map(|one| part::part(here, page, one)));
    drawn.extend(sources(here, page));
    drawn
}

/// What the parts of a page rest on, part by part, folded below all of them.
fn sources(here: &Here<'_>, page: Page) -> Option<Html> {
    let listed: Vec<&Part> = page.parts().iter().filter(|part| part.rests_on_something()).collect();
    if listed.is_empty() {
        return None;
    }
    let mut fold = tag("details")
        .class("why screen-only")
        .put(tag("summary").text(here.texts.str(words::ui::Regler)));
    for part in listed {
        fold = fold
            .put(tag("h2").put(here.title(part.words.title)))
            .put(tag("ul").class("rules").all(part::rests_on(here, part)));
    }
    Some(fold.into())
}

/// The name of the staff side, which stands at the top of its pages and leads to the doors.
pub fn name(here: &Here<'_>) -> Vec<Html> {
    vec![here.link(Page::Doors).text(here.texts.str(words::ui::Navn)).into()]
}

/// What stands in the box above every page: 112, and the way to the card.
pub fn danger(here: &Here<'_>) -> [Vec<Html>; 2] {
    let card = here.link(Page::Danger).put(tag("strong").text(here.texts.str(words::ui::Fare)));
    [pieces(&ui(citizens::Livsfare)), vec![card.into()]]
}

/// The doors, below every page.
pub fn below(here: &Here<'_>) -> Vec<Html> {
    let door = |(number, page): (usize, &Page)| {
        let name = format!("{number} {}", here.texts.str(page.words().title));
        tag("li").put(here.link(*page).text(&name)).into()
    };
    let more = |page: Page, name: Line| -> Html {
        tag("li").put(here.link(page).text(here.texts.str(name))).into()
    };
    let mut rows: Vec<Html> = Page::DOORS.iter().enumerate().map(door).collect();
    rows.push(more(Page::More, words::ui::Mere));
    rows.push(more(Page::Words, words::ui::OrdTitel));
    let nav = tag("nav").class("staff-nav").set("aria-label", here.texts.str(words::ui::Doere));
    vec![nav.put(tag("ul").all(rows)).into()]
}
