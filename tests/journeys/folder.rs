//! The folder to print: on paper one sheet and nothing around it, A4 and A5; on the screen it fits and axe finds nothing;
//! its code can be read in every colour.

use std::io::Read;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::read::ZlibDecoder;
use klagevejviser_core::directory::{Body, ContactKind, Language, Lines};
use klagevejviser_core::pages::{FOLDER, SITE};
use serde_json::{Value, json};
use thirtyfour::common::print::PrintParameters;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    the_folder_is_a_page_in_both_languages_that_fits_and_has_no_barrier,
];

/// `WebKitGTK`'s driver cannot print.
pub(crate) const PRINTED: &[Journey] = journeys![&[Engine::Chromium, Engine::Firefox];
    the_folder_is_one_sheet_on_a4_and_on_a5_in_both_languages,
];

/// What only Chromium can be told: how its window for printing is set, and the colours of the reader.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    the_folder_is_one_sheet_however_the_margins_are_set,
    on_paper_the_folder_stands_alone_and_its_code_is_large_enough,
    the_code_of_the_folder_is_read_also_in_colours_of_the_readers_own,
];

/// The page in both languages.
const PAGES: [(&str, &str); 2] = [("/folder/", FOLDER.print.da), ("/en/folder/", FOLDER.print.en)];

/// Width and height in centimetres.
const A4: (f64, f64) = (21.0, 29.7);
const A5: (f64, f64) = (14.8, 21.0);

/// What a printed file says of itself, also where it has packed that.
fn unpacked(pdf: &[u8]) -> String {
    let mut said = String::from_utf8_lossy(pdf).into_owned();
    let starts = pdf.windows(7).enumerate().filter(|(_, seven)| seven == b"stream\n");
    for (at, _) in starts {
        let mut packed = Vec::new();
        // What is packed in another way, as pictures are, says nothing of pages.
        if ZlibDecoder::new(&pdf[at + 7..]).read_to_end(&mut packed).is_ok() {
            said += &String::from_utf8_lossy(&packed);
        }
    }
    said
}

/// The pages of a printed file: the width and height of each in centimetres.
fn sheets(pdf: &[u8]) -> Vec<(f64, f64)> {
    let said = unpacked(pdf);
    let boxes = said.split("/MediaBox").skip(1).map(|rest| {
        let numbers = rest.split(['[', ']']).nth(1).expect("a box has its numbers");
        let numbers: Vec<f64> =
            numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
        let [left, top, right, bottom] = numbers[..] else { panic!("{numbers:?}") };
        ((right - left) / 72.0 * 2.54, (bottom - top) / 72.0 * 2.54)
    });
    boxes.collect()
}

/// Asserts that it is one sheet of this size.
#[track_caller]
fn is_one(pdf: &[u8], paper: (f64, f64), what: &str) {
    let sheets = sheets(pdf);
    let near = |one: f64, other: f64| (one - other).abs() < 0.1;
    let fits = |sheet: &(f64, f64)| near(sheet.0, paper.0) && near(sheet.1, paper.1);
    assert!(sheets.len() == 1 && fits(&sheets[0]), "{what}: {sheets:?} instead of one {paper:?}");
    assert!(pdf.len() > 5_000, "{what}: something is printed: {} bytes", pdf.len());
}

impl Person<'_> {
    fn prints_on(&self, paper: (f64, f64)) -> Vec<u8> {
        self.does(format!("prints on {paper:?}"));
        let mut set = PrintParameters::default();
        (set.page.width, set.page.height) = paper;
        let printed = self.browser.session.print_page(set);
        self.browser.run(printed).unwrap_or_else(|error| panic!("it is not printed: {error}"))
    }

    /// Prints as Chromium's window for printing does, with more parameters of its own.
    fn prints_with(&self, paper: (f64, f64), more: &Value) -> Vec<u8> {
        let mut set = json!({ "paperWidth": paper.0 / 2.54, "paperHeight": paper.1 / 2.54 });
        for (name, value) in more.as_object().into_iter().flatten() {
            set[name] = value.clone();
        }
        let printed = self.browser.chromium("Page.printToPDF", &set);
        BASE64_STANDARD.decode(printed["data"].as_str().unwrap()).unwrap()
    }
}

fn the_folder_is_a_page_in_both_languages_that_fits_and_has_no_barrier(person: &Person<'_>) {
    for (path, title) in PAGES {
        person.opens(path).is_at(title).opens_every_fold().meets_no_barrier(path);
    }
    person.opens("/folder/").follows("English").is_at(FOLDER.print.en);
    person.follows("Dansk").is_at(FOLDER.print.da);
    person.opens("/forvent/").follows(FOLDER.print.da).is_at(FOLDER.print.da);
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    for (path, title) in PAGES {
        person.opens_in_a_window_of(320, 640, path).is_at(title).opens_every_fold().fits(path);
    }
}

fn the_folder_is_one_sheet_on_a4_and_on_a5_in_both_languages(person: &Person<'_>) {
    for (path, title) in PAGES {
        person.opens(path).is_at(title);
        for paper in [A4, A5] {
            is_one(&person.prints_on(paper), paper, path);
        }
    }
    // The measure bites: what the screen shows is more than a sheet.
    person.opens("/regler/");
    assert!(sheets(&person.prints_on(A4)).len() > 1);
}

fn the_folder_is_one_sheet_however_the_margins_are_set(person: &Person<'_>) {
    let centimetre = 1.0 / 2.54;
    for (path, title) in PAGES {
        person.opens(path).is_at(title);
        for paper in [A4, A5] {
            for own_size in [true, false] {
                for margin in [0.0, 0.5 * centimetre, centimetre] {
                    let set = json!({
                        "preferCSSPageSize": own_size, "marginTop": margin, "marginBottom": margin,
                        "marginLeft": margin, "marginRight": margin,
                    });
                    let what = format!("{path}, {set}");
                    is_one(&person.prints_with(paper, &set), paper, &what);
                    let mut noted = set.clone();
                    noted["displayHeaderFooter"] = json!(true);
                    is_one(&person.prints_with(paper, &noted), paper, &what);
                }
            }
        }
    }
}

/// What can be seen, and where; how large the code is.
const SEEN: &str = "
    const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
    const outside = [...document.querySelectorAll('body *')].filter(
        (one) => seen(one) && !one.closest('.folder') && !one.querySelector('.folder'));
    const code = document.querySelector('.qr');
    const [, , whole] = code.getAttribute('viewBox').split(' ');
    const millimetre = 96 / 25.4;
    return {
        outside: outside.map((one) => one.outerHTML.slice(0, 80)),
        inside: document.querySelectorAll('.folder *').length,
        ink: [...document.querySelectorAll('.folder a')].map((link) => [
            getComputedStyle(link).color === getComputedStyle(link.parentElement).color,
            getComputedStyle(link).textDecorationLine, getComputedStyle(link, '::after').content]),
        code: code.getBoundingClientRect().width / millimetre * (whole - 8) / whole,
        printed: matchMedia('print').matches,
    };";

fn on_paper_the_folder_stands_alone_and_its_code_is_large_enough(person: &Person<'_>) {
    for (path, title) in PAGES {
        for (width, least) in [(A5.0, 25.0), (A4.0, 35.0)] {
            let pixels = (width / 2.54 * 96.0) as u32;
            person.opens(path).is_at(title);
            let size =
                json!({ "width": pixels, "height": 1000, "deviceScaleFactor": 1, "mobile": false });
            person.browser.chromium("Emulation.setDeviceMetricsOverride", &size);
            person.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
            let seen = person.settles().script(SEEN);
            person.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "" }));
            person.browser.chromium("Emulation.clearDeviceMetricsOverride", &json!({}));
            assert_eq!(seen["printed"], true, "{path}");
            assert_eq!(seen["outside"], json!([]), "{path}");
            assert!(seen["inside"].as_u64() > Some(20), "{path}: {seen}");
            let links = seen["ink"].as_array().unwrap();
            assert!(links.len() >= 3, "{path}: {seen}");
            for link in links {
                assert_eq!(*link, json!([true, "none", "none"]), "{path}: a link to press: {seen}");
            }
            assert!(seen["code"].as_f64() >= Some(least), "{path} on {width} cm: {seen}");
        }
    }
}

/// The grey of each pixel of a picture, read where no policy of ours forbids it.
const GREYS: &str = "
    const done = arguments[arguments.length - 1];
    const picture = new Image();
    picture.onload = () => {
        const paper = document.createElement('canvas');
        [paper.width, paper.height] = [picture.width, picture.height];
        const pen = paper.getContext('2d');
        pen.drawImage(picture, 0, 0);
        const colours = pen.getImageData(0, 0, paper.width, paper.height).data;
        done({ width: paper.width, height: paper.height, greys: Array.from(colours).filter((_, at) => at % 4 === 1) });
    };
    picture.onerror = () => done('no picture');
    picture.src = 'data:image/png;base64,PICTURE';";

fn the_code_of_the_folder_is_read_also_in_colours_of_the_readers_own(person: &Person<'_>) {
    let own = Body::named("BR").unwrap().get().contacts.iter();
    let own = own.filter(|contact| contact.kind == ContactKind::Web).map(|contact| contact.value);
    let own = own.map(|line| Lines::built(Language::Da).get(line).to_owned()).next().unwrap();
    let address = SITE.map_or(own, |site| site.address.to_owned());
    for colours in ["none", "active"] {
        person.opens("/folder/").is_at(FOLDER.print.da);
        let dark = json!({ "features": [
            { "name": "forced-colors", "value": colours },
            { "name": "prefers-color-scheme", "value": "dark" },
        ]});
        // So high that nothing scrolls: a bar that goes for the picture would move the code.
        let size =
            json!({ "width": 1000, "height": 4000, "deviceScaleFactor": 1, "mobile": false });
        person.browser.chromium("Emulation.setDeviceMetricsOverride", &size);
        person.browser.chromium("Emulation.setEmulatedMedia", &dark);
        let place = person.settles().script(
            "const box = document.querySelector('.qr').getBoundingClientRect();
             return { x: box.x, y: box.y, width: box.width, height: box.height, scale: 4 }",
        );
        let whole = json!({ "format": "png", "clip": place });
        let taken = person.browser.chromium("Page.captureScreenshot", &whole);
        let ground = person.script("return getComputedStyle(document.body).backgroundColor");
        person.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": [] }));
        person.browser.chromium("Emulation.clearDeviceMetricsOverride", &json!({}));
        if colours == "active" {
            assert_ne!(ground, "rgb(255, 255, 255)", "the reader's ground is dark");
        }
        person.browser.run(person.browser.session.goto("about:blank")).unwrap();
        let read =
            person.waits_for_script(&GREYS.replace("PICTURE", taken["data"].as_str().unwrap()));
        let size = |name: &str| read[name].as_u64().unwrap() as usize;
        let (width, height) = (size("width"), size("height"));
        let grey = |x: usize, y: usize| read["greys"][y * width + x].as_u64().unwrap() as u8;
        // Within the four modules of white, and clear of the edge.
        let corner = grey(width / 40, height / 40);
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
        let found = picture.detect_grids();
        assert_eq!(found.len(), 1, "colours {colours}: one code in the picture");
        assert_eq!(found[0].decode().unwrap().1, address, "colours {colours}");
        assert_eq!(corner, 255, "colours {colours}: white around it");
    }
}
