//! The folder: one sheet to print and lay where citizens come, in place of a line about Borgerrådgiveren in every letter.
//! On the screen a page like the others; on paper `style/folder.css` leaves nothing but the sheet, A4 or A5.
//!
//! It says what the guide says elsewhere: the intro, what Borgerrådgiveren can do and how to reach it, each fact with its day.

use chrono::NaiveDate;
use klagevejviser_core::calendar::by_name;
use klagevejviser_core::directory::{Body, BodyId, ContactKind, Lines};
use klagevejviser_core::pages::{Both, FOLDER, SITE, Site};
use klagevejviser_core::words::{self, Language};

use super::about::rules;
use super::{Written, qr, styled};
use crate::around::translated;
use crate::directory::{Nav, contact, paragraph, seen, telephone_hours};
use crate::html::{Html, Tag, tag};
use crate::parts::{heading, pieces, ui};
use crate::place::Place;

/// The sheet's own style, from the guide's folder. No other page needs its bytes.
const STYLE: &str = "folder.css";

/// The style, as a file beside the pages.
pub(super) fn style() -> Written {
    Written { path: STYLE.to_owned(), text: include_str!("../../style/folder.css").to_owned() }
}

/// The address of the page in the language in force, from the guide's folder.
fn address() -> String {
    let prefix = if Language::spoken() == Language::En { "en/" } else { "" };
    format!("{prefix}folder/")
}

/// In the language in force.
fn say(both: Both) -> &'static str {
    if Language::spoken() == Language::En { both.en } else { both.da }
}

/// The page in the language in force.
pub(super) fn page(lines: &Lines) -> Written {
    styled(&address, Some(STYLE), say(FOLDER.print), |nav, root| {
        let mut rests: Vec<_> = FOLDER.steps.iter().flat_map(|step| step.rules).copied().collect();
        rests.sort_unstable();
        rests.dedup();
        vec![
            heading(say(FOLDER.print)).into(),
            tag("p").text(say(FOLDER.how)).into(),
            sheet(nav, lines, SITE.as_ref()).into(),
            rules(root, &rests).into(),
        ]
    })
}

/// What is printed.
fn sheet(nav: Nav, lines: &Lines, site: Option<&'static Site>) -> Tag {
    const ID: &str = "folder";
    let steps = FOLDER.steps.iter().map(|step| tag("li").text(say(step.text)).into()).collect();
    let guide = tag("div")
        .class("folder-guide")
        .put(tag("h3").text(say(FOLDER.when)))
        .put(tag("p").text(words::ui::Intro.str()))
        .put(tag("p").text(words::ui::IntroSvar.str()))
        .all(way_in(lines, site));
    let order = tag("div")
        .class("folder-order")
        .put(tag("h3").text(say(FOLDER.order)))
        .put(tag("ol").all(steps));
    let end = tag("p").class("source").text(words::ui::BundVejledning.str()).text(" ");
    tag("section")
        .class("folder")
        .set("aria-labelledby", ID)
        .put(tag("h2").set("id", ID).text(say(FOLDER.heading)))
        .put(tag("p").class("folder-danger").all(pieces(&ui(words::ui::Livsfare))))
        .put(guide)
        .put(order)
        .all(borgerraadgiveren(nav, lines))
        .put(end.all(translated()))
}

/// Borgerrådgiveren in the directory.
fn br() -> Option<BodyId> {
    Body::named("BR")
}

/// Where the guide lies, as a code and in words; until that is decided, Borgerrådgiveren's own page.
fn way_in(lines: &Lines, site: Option<&'static Site>) -> Vec<Html> {
    let own = || br()?.get().contacts.iter().find(|contact| contact.kind == ContactKind::Web);
    let (whose, address, dated) = if let Some(site) = site {
        let (year, month, day) = site.day;
        let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
        let date = date.map(by_name).unwrap_or_default();
        let dated = format!("{} {}, {date}.", say(FOLDER.decided), site.by);
        (say(FOLDER.here), site.address, dated)
    } else if let Some(page) = own() {
        (say(FOLDER.own), lines.get(page.value), seen(page, None))
    } else {
        return Vec::new();
    };
    let typed = address.trim_start_matches("https://").trim_end_matches('/');
    let words = tag("div")
        .put(tag("h4").text(whose))
        .put(tag("p").class("folder-address").text(typed))
        .put(tag("p").class("source").text(&dated));
    let code = qr::code(address, say(FOLDER.code)).map(Html::from);
    std::iter::once(words.into()).chain(code).collect()
}

/// What Borgerrådgiveren can do and what not, and how to reach it.
fn borgerraadgiveren(nav: Nav, lines: &Lines) -> Vec<Html> {
    let Some(br) = br() else { return Vec::new() };
    let row = br.get();
    let printed = row.contacts.iter().filter(|contact| match contact.kind {
        ContactKind::Phone | ContactKind::Mail | ContactKind::Address => true,
        // On paper no page can be opened but the one that has its code; what to write, the guide tells.
        ContactKind::Web | ContactKind::Note => false,
    });
    let contacts = printed.map(|one| contact(lines, one, None)).collect();
    let part = |title: words::Text, content: Vec<Html>| {
        tag("div").put(tag("h4").text(title.str())).all(content).into()
    };
    let mut reach: Vec<Html> = vec![tag("ul").class("contacts").all(contacts).into()];
    reach.extend(telephone_hours(row.hours, None));
    vec![
        tag("h3").put(nav.link(Place::Body(br), lines.get(row.name))).into(),
        tag("div")
            .class("folder-can")
            .all(vec![
                part(words::ui::StedKan.here(), paragraph(lines, row.does)),
                part(words::ui::StedKanIkke.here(), paragraph(lines, row.limits)),
            ])
            .into(),
        part(words::ui::StedKontakt.here(), reach),
    ]
}

#[cfg(test)]
mod tests {
    use klagevejviser_core::directory::Contact;

    use super::*;
    use crate::html::written;

    /// The words of pieces, without what marks them up.
    fn said(pieces: &[Html]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Html::Text(text) => text.clone(),
                Html::Tag(tag) => format!("{} ", said(&tag.children)),
            })
            .collect()
    }

    fn sheet_in(language: Language, site: Option<&'static Site>) -> (String, String) {
        let _ = language.learn(language.built());
        language.during(|| {
            let sheet: Html = sheet(Nav::Page("../"), &Lines::built(language), site).into();
            (said(std::slice::from_ref(&sheet)), written(&[sheet]))
        })
    }

    const LANGUAGES: [Language; 2] = [Language::Da, Language::En];

    /// Nothing of this is typed here: a number that is corrected in its one place is corrected on the sheet.
    #[test]
    fn the_sheet_says_what_the_core_knows_each_contact_fact_with_its_day() {
        for language in LANGUAGES {
            let (said, html) = sheet_in(language, None);
            let lines = Lines::built(language);
            let br = br().unwrap().get();
            let has = |text: &str| assert!(said.contains(text), "{text} is not on: {said}");
            language.during(|| {
                for text in [words::ui::Livsfare, words::ui::Intro, words::ui::IntroSvar] {
                    let spans: Vec<Html> = pieces(&ui(text));
                    let words = self::said(&spans);
                    has(words.trim());
                }
                has(lines.get(br.name));
                let mut of =
                    [ContactKind::Phone, ContactKind::Mail, ContactKind::Address].map(|kind| {
                        let of = br.contacts.iter().filter(move |contact| contact.kind == kind);
                        of.collect::<Vec<&Contact>>()
                    });
                assert!(of.iter().all(|contacts| !contacts.is_empty()), "phone, mail and address");
                for contact in of.iter_mut().flat_map(std::mem::take) {
                    has(lines.get(contact.value));
                    has(lines.get(contact.label));
                    has(&by_name(contact.seen));
                    has(&seen(contact, None));
                }
                // As long as nobody has seen the hours, the sheet says so.
                assert_eq!(said.contains(words::ui::TidUkendt.str()), br.hours.is_empty());
                for part in [br.does, br.limits] {
                    has(lines.get(part));
                }
                for step in FOLDER.steps {
                    has(say(step.text));
                }
            });
            let phone = br.contacts.iter().find(|contact| contact.kind == ContactKind::Phone);
            let digits: String = lines.get(phone.unwrap().value).split(' ').collect();
            assert!(html.contains(&format!("href=\"tel:+45{digits}\"")), "{html}");
        }
    }

    #[test]
    fn as_long_as_the_guide_has_no_address_the_sheet_shows_borgerraadgiverens_and_says_whose_it_is()
    {
        for language in LANGUAGES {
            let (said, html) = sheet_in(language, None);
            let lines = Lines::built(language);
            let own = br().unwrap().get().contacts;
            let own = own.iter().find(|contact| contact.kind == ContactKind::Web).unwrap();
            let typed = lines.get(own.value).strip_prefix("https://").unwrap();
            assert!(said.contains(typed) && html.contains("<svg class=\"qr\""), "{said}");
            language.during(|| {
                assert!(said.contains(say(FOLDER.own)) && !said.contains(say(FOLDER.here)));
            });
        }
    }

    #[test]
    fn once_it_is_decided_the_sheet_shows_the_guides_address_who_decided_it_and_when() {
        static SITE: Site =
            Site { address: "https://klag.kk.dk/", by: "Københavns Kommune", day: (2026, 12, 1) };
        for (language, day) in [
            (
                Language::Da,
                "Adressen er bestemt af Københavns Kommune, tirsdag den 1. december 2026.",
            ),
            (
                Language::En,
                "The address was decided by Københavns Kommune, Tuesday 1 December 2026.",
            ),
        ] {
            let (said, html) = sheet_in(language, Some(&SITE));
            assert!(said.contains(day) && said.contains(" klag.kk.dk "), "{said}");
            let code = language.during(|| qr::code(SITE.address, say(FOLDER.code))).unwrap();
            assert!(html.contains(&written(&[code.into()])), "{html}");
            language.during(|| {
                assert!(said.contains(say(FOLDER.here)) && !said.contains(say(FOLDER.own)));
            });
        }
    }

    #[test]
    fn a_translation_that_nobody_has_reviewed_says_so_on_paper_too() {
        let _ = Language::En.learn(Language::En.built());
        let told = Language::En.during(|| said(&translated()));
        assert!(!told.is_empty());
        assert!(sheet_in(Language::En, None).0.contains(&told));
    }
}
