//! The words around the guide that stand in `index.html`, and in the frame of every page that the build writes: each
//! part by its name, so that they can be said in another language.

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::words::{Language, Slot, Slots, ui as texts};

use crate::directory::Nav;
use crate::html::{Html, tag};
use crate::parts::{acute, away, pieces, ui};
use crate::place::Place;

/// The parts by name, as the elements with `data-say` have it. `nav` is where the page stands.
pub fn parts(nav: Nav) -> Vec<(&'static str, Vec<Html>)> {
    let root = match nav {
        Nav::Guide => "",
        Nav::Page(root) => root,
    };
    let mut help = away(&format!("{root}{}", acute()), "");
    help.children.insert(0, tag("strong").text(texts::FaaAkut.str()).into());
    // From the guide they open elsewhere: nobody loses answers.
    let about = |folder: &str, text: klagevejviser_core::words::Text| {
        let part = if Language::spoken().is_original() { "" } else { "#english" };
        let address = format!("{root}{folder}/{part}");
        let link = match nav {
            Nav::Guide => away(&address, text.str()),
            Nav::Page(_) => tag("a").set("href", &address).text(text.str()),
        };
        vec![link.into()]
    };
    let word = |text: klagevejviser_core::words::Text| vec![Html::Text(text.str().to_owned())];
    vec![
        ("spring", word(texts::Spring)),
        ("afsender", word(texts::Afsender)),
        ("livsfare", pieces(&ui(texts::Livsfare))),
        ("haster", vec![Html::Text(format!("{} ", texts::HasterAnden.str())), help.into()]),
        ("intro", word(texts::Intro)),
        ("svar", word(texts::IntroSvar)),
        ("oversat", translated()),
        ("akut", vec![away(&format!("{root}{}", acute()), texts::AkutHjaelp.str()).into()]),
        ("emner", vec![nav.link(Place::Find, texts::AlleEmner.str()).into()]),
        ("forvent", about("forvent", texts::BundForvent)),
        ("privatliv", about("privatliv", texts::BundPrivatliv)),
        ("tilgaengelighed", about("tilgaengelighed", texts::BundTilgaengelighed)),
        ("aendringer", about("aendringer", texts::BundAendringer)),
        ("br", pieces(&ui(texts::BundBr))),
        ("vejledning", word(texts::BundVejledning)),
    ]
}

/// Who has reviewed the translation, or that nobody has; and what is left to Danish. Nothing of the original.
pub fn translated() -> Vec<Html> {
    let language = Language::spoken();
    let mut said = Vec::new();
    if !language.is_whole() {
        said.push(texts::KunForberedt.str().to_owned());
    }
    match language.reviewed() {
        _ if language.is_original() => {}
        None => said.push(texts::Ugennemset.str().to_owned()),
        Some((who, (year, month, day))) => {
            let day = chrono::NaiveDate::from_ymd_opt(year, month, day).map(by_name);
            let slots = Slots::default().with(Slot::Navn, who.to_owned());
            let slots = slots.with(Slot::Dato, day.unwrap_or_default());
            said.push(texts::Gennemset.plain(&slots));
        }
    }
    if said.is_empty() { Vec::new() } else { vec![Html::Text(said.join(" "))] }
}
