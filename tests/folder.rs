//! The folder to print, `/folder/`: its code read back by a reader that is not ours, and its style held against the
//! paper. What is printed is printed by browsers, in `journeys/folder.rs`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where the page is torn")]

use std::sync::LazyLock;

use klagevejviser_core::directory::{Body, ContactKind, Language, Lines};
use klagevejviser_core::pages::SITE;
use klagevejviser_web::page::{self, Written};

/// Written once for all tests, since they are many.
static ALL: LazyLock<Vec<Written>> = LazyLock::new(page::all);

/// Pixels of a module, as a camera would see it.
const SCALE: usize = 4;

/// The text between two others.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("there is no {start}"));
    rest.split_once(end).unwrap_or_else(|| panic!("{start} has no {end}")).0
}

fn page(path: &'static str) -> &'static str {
    &ALL.iter().find(|page| page.path == path).unwrap().text
}

/// The folder in both languages, by its path.
fn folders() -> [(&'static str, &'static str); 2] {
    ["folder/index.html", "en/folder/index.html"].map(|path| (path, page(path)))
}

/// The modules of the code as the page has it, row by row, with the white around them.
fn modules(page: &str) -> Vec<Vec<bool>> {
    let svg = between(page, "<svg class=\"qr\"", "</svg>");
    let size: usize = between(svg, "viewBox=\"0 0 ", " ").parse().unwrap();
    assert!(
        svg.contains(&format!("<path fill=\"#fff\" d=\"M0 0h{size}v{size}h-{size}z\"></path>"))
    );
    let mut rows = vec![vec![false; size]; size];
    for run in between(svg, "<path fill=\"#000\" d=\"", "\"").split('M').skip(1) {
        let (place, length) = run.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = length.split_once("v1h-").unwrap().0.parse().unwrap();
        rows[y][x..x + length].fill(true);
    }
    rows
}

fn read(modules: &[Vec<bool>]) -> String {
    let side = modules.len() * SCALE;
    let dark = |x: usize, y: usize| modules[y / SCALE][x / SCALE];
    let grey = |x, y| if dark(x, y) { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
    let found = picture.detect_grids();
    assert_eq!(found.len(), 1, "one code");
    found[0].decode().unwrap().1
}

/// Where the code must lead: to the guide, or as long as nobody has decided where it lies, to Borgerrådgiveren.
fn address() -> String {
    if let Some(site) = SITE {
        return site.address.to_owned();
    }
    let contacts = Body::named("BR").unwrap().get().contacts;
    let own = contacts.iter().find(|contact| contact.kind == ContactKind::Web).unwrap();
    Lines::built(Language::Da).get(own.value).to_owned()
}

#[test]
fn another_reader_reads_the_address_in_the_code_and_it_stands_beside_it_in_print() {
    let address = address();
    for (path, page) in folders() {
        assert_eq!(read(&modules(page)), address, "{path}");
        let printed = between(page, "<p class=\"folder-address\">", "</p>");
        assert_eq!(printed, address.trim_start_matches("https://").trim_end_matches('/'), "{path}");
        let svg = between(page, "<svg class=\"qr\"", ">");
        assert!(svg.contains("role=\"img\""), "{path}");
        assert!(!between(svg, "aria-label=\"", "\"").is_empty(), "{path}: who does not see it");
    }
}

#[test]
fn the_code_has_four_modules_of_white_around_it() {
    for (path, page) in folders() {
        let modules = modules(page);
        let last = modules.len() - 4;
        let inside = |at: usize| (4..last).contains(&at);
        for (y, row) in modules.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                assert!(!dark || inside(x) && inside(y), "{path}: {x}, {y} is dark");
            }
        }
        // The corners of the code itself: the white is four modules and no more.
        for (x, y) in [(4, 4), (last - 1, 4), (4, last - 1)] {
            assert!(modules[y][x], "{path}: the code does not begin at {x}, {y}");
        }
    }
}

/// The reader bites: with a corner gone it reads nothing.
#[test]
fn a_code_without_its_corner_is_not_read() {
    let (_, page) = folders()[0];
    let mut modules = modules(page);
    for row in modules.iter_mut().take(11) {
        row[..11].fill(false);
    }
    let side = modules.len() * SCALE;
    let grey = |x: usize, y: usize| if modules[y / SCALE][x / SCALE] { 0 } else { 255 };
    let found = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey).detect_grids().len();
    assert_eq!(found, 0);
}

#[test]
fn only_the_folder_loads_its_style_and_it_needs_no_script() {
    for page in ALL.iter().filter(|page| page.path.ends_with(".html")) {
        let is_folder = page.path.ends_with("folder/index.html");
        assert_eq!(page.text.contains("folder.css"), is_folder, "{}", page.path);
        assert!(!is_folder || !page.text.contains("<script"), "{}", page.path);
    }
    assert_eq!(ALL.iter().filter(|file| file.path == "folder.css").count(), 1);
}

#[test]
fn who_reads_what_one_can_expect_finds_the_folder() {
    for address in ["href=\"../folder/\"", "href=\"../en/folder/\""] {
        assert!(page("forvent/index.html").contains(address), "{address}");
    }
}
