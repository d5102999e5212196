//! What stands on the pages as they are built: nothing of elsewhere, no script of their own, numbers that are known, links
//! that say where they lead.

use std::fs;

use klagevejviser_core::directory::{BodyId, ContactKind, Language, Lines};
use klagevejviser_tests::site::{Tag, dist, tags};

use super::pages;

#[test]
fn no_page_holds_a_script_or_a_style_of_its_own() {
    for (path, html) in pages() {
        for tag in tags(&html) {
            assert_ne!(tag.name, "style", "{path}");
            for (name, value) in &tag.attributes {
                assert!(
                    name != "style" && !name.starts_with("on"),
                    "{path}: {} {name}={value}",
                    tag.name
                );
                assert!(!value.trim_start().starts_with("javascript:"), "{path}: {value}");
            }
            if tag.name == "script" {
                assert!(tag.attribute("src").is_some(), "{path}: a script without a file");
                assert_eq!(tag.text.trim(), "", "{path}: trunk's own start script is back");
            }
        }
    }
}

#[test]
fn no_page_loads_anything_from_elsewhere() {
    for (path, html) in pages() {
        for tag in tags(&html).iter().filter(|tag| tag.name != "a") {
            for name in
                ["src", "href", "srcset", "data", "action", "poster", "data-js", "data-wasm"]
            {
                let Some(address) = tag.attribute(name) else { continue };
                assert!(
                    !address.contains(':') && !address.starts_with("//"),
                    "{path}: {} loads {address}",
                    tag.name
                );
                // An address from the root, or from the folder of the page.
                let folder = path[1..].rsplit_once('/').map_or("", |(folder, _)| folder);
                let file = match address.strip_prefix('/') {
                    Some(file) => dist().join(file),
                    None => dist().join(folder).join(address),
                };
                // A page in another language is named by its folder.
                let file = if address.ends_with('/') { file.join("index.html") } else { file };
                assert!(file.is_file(), "{path}: {address} is missing");
            }
        }
    }
}

#[test]
fn every_page_is_in_danish_or_english_and_says_so() {
    for (path, html) in pages() {
        let tags = tags(&html);
        let of = |name: &str| tags.iter().find(|tag| tag.name == name).cloned();
        let language = if path.starts_with("/en/") { "en" } else { "da" };
        assert_eq!(of("html").unwrap().attribute("lang"), Some(language), "{path}");
        assert!(of("title").unwrap().text.contains("Klagevejviser"), "{path}");
        assert!(of("main").is_some() && of("h1").is_some(), "{path}");
    }
}

/// Pages about the guide, which open beside it.
const ABOUT: [&str; 4] = ["forvent/", "privatliv/", "tilgaengelighed/", "aendringer/"];

/// Pages for somebody in danger, and for who asked for what cannot be had.
const ALONE: [&str; 4] = ["/404.html", "/akut.html", "/en/akut.html", "/uden-net.html"];

#[test]
fn every_page_leads_to_the_pages_about_the_guide() {
    for (path, html) in pages() {
        // What is needed in danger, and what is not there, lead nowhere else.
        if ALONE.contains(&path.as_str()) {
            continue;
        }
        for page in ABOUT {
            assert!(html.contains(page), "{path} does not lead to {page}");
        }
    }
}

#[test]
fn a_link_out_of_the_guide_opens_a_new_tab_and_says_so() {
    for (path, html) in pages() {
        for tag in tags(&html).iter().filter(|tag| tag.name == "a") {
            let address = tag.attribute("href").unwrap();
            // The page with numbers opens beside the guide too: nobody may lose their answers by it.
            let about = path == "/index.html" && ABOUT.contains(&address);
            let leaves = address.starts_with("http") || address.ends_with("akut.html") || about;
            // From a page on which nothing is answered, one may just go.
            let may_go = ALONE.contains(&path.as_str());
            assert!(
                may_go || (tag.attribute("target") == Some("_blank")) == leaves,
                "{path}: {address}"
            );
            if leaves && !may_go {
                let written = format!("href=\"{}\"", address.replace('&', "&amp;"));
                for link in html.split(&written).skip(1) {
                    let text = link.split("</a>").next().unwrap();
                    let says = ["åbner i ny fane", "opens in a new tab"];
                    let says = says[usize::from(path.starts_with("/en/"))];
                    assert!(text.contains(says), "{path}: {text}");
                }
            }
        }
    }
}

/// The numbers of `core/texts/da.ftl` and of the directory's bodies: where numbers are corrected.
fn known_numbers() -> Vec<String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/texts/da.ftl");
    let text = fs::read_to_string(file).unwrap();
    let terms = text.lines().filter(|line| line.starts_with("-tel-"));
    let mut numbers: Vec<String> =
        terms.filter_map(|line| Some(line.split_once('=')?.1.trim().to_owned())).collect();
    let lines = Lines::built(Language::Da);
    let contacts = BodyId::all().flat_map(|body| body.get().contacts);
    let phones = contacts.filter(|contact| contact.kind == ContactKind::Phone);
    numbers.extend(phones.map(|contact| lines.get(contact.value).to_owned()));
    assert!(numbers.contains(&"33 66 14 00".to_owned()), "{numbers:?}");
    numbers
}

/// Every run of digits and spaces in the text of a page that is long enough to be dialled.
fn dialled(text: &str) -> Vec<String> {
    let parts = text.split(|sign: char| !sign.is_ascii_digit() && sign != ' ');
    let runs = parts.map(|run| run.trim().to_owned());
    runs.filter(|run| matches!(run.bytes().filter(u8::is_ascii_digit).count(), 6 | 8)).collect()
}

#[test]
fn every_telephone_number_on_a_page_is_one_that_the_guide_knows() {
    let known = known_numbers();
    for (path, html) in pages() {
        let tags: Vec<Tag> = tags(&html);
        for tag in &tags {
            if let Some(address) = tag.attribute("href").and_then(|href| href.strip_prefix("tel:"))
            {
                let digits = |text: &str| text.replace(' ', "");
                let named = known.iter().find(|number| {
                    let country = if digits(number).len() == 8 { "+45" } else { "" };
                    format!("{country}{}", digits(number)) == address
                });
                assert!(
                    named.is_some(),
                    "{path}: {address} is not in core/texts/da.ftl or core/data/bodies.toml"
                );
                let shown = tag.text.trim_end_matches('.');
                assert_eq!(Some(shown), named.map(String::as_str), "{path}");
            } else if tag.name != "text" {
                // A picture of the rules says what stands in words, with its links, below it.
                let number = dialled(&tag.text).into_iter().next();
                assert!(number.is_none(), "{path}: {number:?} is no link: nobody can press it");
            }
        }
    }
}

/// The English page with numbers is written by hand beside the Danish one.
#[test]
fn the_numbers_for_those_who_cannot_wait_are_the_same_in_english() {
    let numbers = |file: &str| -> Vec<String> {
        let tags = tags(&fs::read_to_string(dist().join(file)).unwrap());
        let addresses = tags.iter().filter_map(|tag| tag.attribute("href"));
        addresses.filter(|href| href.starts_with("tel:")).map(str::to_owned).collect()
    };
    assert!(numbers("akut.html").len() > 8);
    assert_eq!(numbers("en/akut.html"), numbers("akut.html"));
}

/// Texts become text nodes: neither our sources nor what the browser loads has a way to read one as HTML.
#[test]
fn no_part_of_the_guide_reads_text_as_html() {
    let scripts =
        ["web/boot.js", "web/frame.js", "web/indlejring.js", "embed/v1/klage-vejviser.js"];
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut sources: Vec<_> = scripts.iter().map(|script| root.join(script)).collect();
    let mut folders =
        vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../web/src"))];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { sources.push(path) }
        }
    }
    assert!(sources.len() > 40);
    for path in sources {
        let text = fs::read_to_string(&path).unwrap().to_lowercase();
        for way in [
            "innerhtml",
            "inner_html",
            "outerhtml",
            "outer_html",
            "insertadjacent",
            "insert_adjacent",
            "srcdoc",
        ] {
            assert!(!text.contains(way), "{} has {way}", path.display());
        }
    }
}
