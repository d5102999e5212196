//! The staff pages without a script, in the frame of all pages with a name, a box about danger and a foot of their own.

use klagevejviser_core::directory::Lines;
use klagevejviser_core::staff::Page;
use klagevejviser_core::staff::texts::Texts;
use klagevejviser_core::words::Language;

use super::{Frame, Written, framed, languages, root_of, stylesheet};
use crate::html::{Html, written};
use crate::staff::{self, Here, address};

/// Their own style, from the guide's folder. No other page needs its bytes.
const STYLE: &str = "employees.css";

/// The style, as a file beside the pages.
pub(super) fn style() -> Written {
    Written { path: STYLE.to_owned(), text: include_str!("../../style/employees.css").to_owned() }
}

/// Every staff page in the language in force.
pub(super) fn pages(lines: &Lines) -> Vec<Written> {
    // The files are of this build, so they are whole.
    let Ok(texts) = Texts::built(Language::spoken()) else { return Vec::new() };
    Page::ALL.iter().map(|one| page(lines, &texts, *one)).collect()
}

fn page(lines: &Lines, texts: &Texts, page: Page) -> Written {
    let path = address(page);
    let root = root_of(&path);
    let here = Here::written(root, texts, lines);
    let (mut head, switch) = languages(&|| address(page), root);
    head.push(stylesheet(root, STYLE));
    let title = written(&[Html::Text(texts.str(page.words().title).to_owned())]);
    let frame = Frame {
        name: staff::name(&here),
        danger: staff::danger(&here),
        below: staff::below(&here),
    };
    let content = written(&staff::page(&here, page));
    framed(&path, &title, root, (&written(&head), &written(&[switch])), &frame, &content)
}
