//! The staff pages without a script: nothing is in the way of a screen reader, all of it fits a narrow window, and what
//! is folded opens for whoever comes by a link to it.

use klagevejviser_core::staff::Page;
use klagevejviser_core::words::Language;
use klagevejviser_web::staff::address;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    a_colleague_meets_no_barrier_on_any_staff_page,
    every_staff_page_fits_a_narrow_window_with_all_that_is_folded,
    a_link_to_one_question_shows_its_answer_and_the_doors_lead_on,
];

fn a_colleague_meets_no_barrier_on_any_staff_page(person: &Person<'_>) {
    for page in Page::ALL {
        let path = format!("/{}", address(*page));
        person.opens(&path).finds("//h1");
        person.opens_every_fold().meets_no_barrier(&path);
    }
    let _ = Language::En.learn(Language::En.built());
    for page in [Page::Doors, Page::Danger, Page::Calls, Page::May] {
        let path = format!("/{}", Language::En.during(|| address(page)));
        assert!(path.starts_with("/en/"), "{path}");
        person.opens(&path).finds("//h1");
        person.opens_every_fold().meets_no_barrier(&path);
    }
}

fn every_staff_page_fits_a_narrow_window_with_all_that_is_folded(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    for page in Page::ALL {
        let path = format!("/{}", address(*page));
        person.opens_in_a_window_of(320, 640, &path).finds("//h1");
        person.opens_every_fold().fits(&path);
    }
}

fn a_link_to_one_question_shows_its_answer_and_the_doors_lead_on(person: &Person<'_>) {
    person.opens("/medarbejder/").is_at("Hvad skal du bruge lige nu?");
    person.does("takes door 4").click("//ul[@class='doors']//a[contains(., 'Må jeg')]");
    person.is_at("4 Må jeg …?");
    person.does("opens a question").click("//summary[contains(., 'nøjes med at huske')]");
    person.reads("Skriv notatet snarest");
    person.does("follows its KlarRet").click("//a[contains(., 'KlarRet 6')]");
    person.is_at("KlarRet").reads("Nr. 7 er ikke set nævnt nogen steder.");
    // From the list of words into a folded answer: the browser opens it.
    person.opens("/medarbejder/mere/ord/").is_at("Alle søgeord");
    person.does("finds notatpligt").click("//li[a[.='notatpligt']]/a");
    person.is_at("4 Må jeg …?").reads("Skriv notatet snarest");
}
