//! Somebody at work with a pile of cases, a lesson to hand on, or a checklist: lists, sheets and ticks that are taken
//! along as files, since the page keeps nothing.

use chrono::Days;
use klagevejviser_core::staff::receipt::{Received, receipt};
use serde_json::{Value, json};

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};
use super::words::days_ago;

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    somebody_pastes_a_pile_of_cases_and_sees_what_is_overdue,
    a_list_with_faults_names_row_and_column_and_counts_nothing,
    a_lesson_is_taken_along_as_a_word_file_and_stands_whole_on_paper,
    ticks_are_saved_in_a_file_and_read_back_and_no_other_file_changes_them,
];

/// What one engine shows for all.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    the_list_is_read_on_a_narrow_screen_and_by_a_screen_reader,
    who_gets_no_module_for_papers_reads_the_parts_as_they_are_written,
];

const COMPLAINT: &str = "/medarbejder/klage/";
const TALK: &str = "/medarbejder/mere/tjekliste/";
const FOLLOW_UP: &str = "/medarbejder/mere/foelg-op/";
const PASTE: &str = "Indsæt sagerne med overskrifter";

impl Person<'_> {
    fn has_a_pile_of_cases(&self, path: &str) -> &Self {
        self.opens(path).waits_until("the page is ready", |seen| seen["guide"] == "ready");
        self.finds("//textarea[@id='liste-felt']");
        self.opens_every_fold()
    }

    /// Gives a file to a field, as if it had been chosen.
    fn chooses_file(&self, field: &str, name: &str, bytes: &[u8]) -> &Self {
        self.does(format!("chooses the file {name}"));
        self.script_with(
            "const field = document.getElementById(arguments[0]);
             const files = new DataTransfer();
             files.items.add(new File([new Uint8Array(arguments[2])], arguments[1]));
             field.files = files.files;
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            vec![json!(field), json!(name), json!(bytes)],
        );
        self.settles()
    }

    /// The rows of the list, each with its cells as a screen reader has them.
    fn list(&self) -> Vec<Vec<String>> {
        let rows = self.script(
            "return [...document.querySelectorAll('#liste-ud tbody tr')].map((row) =>
                 [...row.children].map((cell) => cell.lastChild.textContent))",
        );
        serde_json::from_value(rows).expect("rows of cells")
    }

    /// Which points are ticked.
    fn ticked_points(&self) -> Value {
        self.script(
            "return [...document.querySelectorAll('input[data-point]:checked')].map((one) => one.dataset.point)",
        )
    }
}

fn somebody_pastes_a_pile_of_cases_and_sees_what_is_overdue(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served();
    let person = person.at(&server);
    person.has_a_pile_of_cases(COMPLAINT).settles();
    let before = server.requests().len();
    let today = person.today();
    let day = |ago: u64| {
        let day = today.checked_sub_days(Days::new(ago)).expect("a day");
        day.to_string()
    };
    // As a spreadsheet copies it: with tabs.
    let pasted = format!(
        "Sagsnr.\tModtaget\tType\tBesvaret\n7\t{}\tKlage\t\n8\t{}\tKlage\t\n9\t{}\tAktindsigt\t{}\n",
        day(0),
        day(60),
        day(60),
        day(58)
    );
    person.fills(PASTE, &pasted).presses("Lav listen");
    person.reads("1 er over tiden. 2 mangler svar, og der er 3 i alt på listen.");
    let rows = person.list();
    let due = |ago, what| {
        let due = receipt(days_ago(&person, ago), what).expect("a day").due.advised;
        klagevejviser_core::calendar::by_name(due)
    };
    assert_eq!(rows.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["8", "7", "9"]);
    assert!(rows[0][1].ends_with("dage over tiden"), "{rows:?}");
    assert_eq!(rows[0][2], due(60, Received::Enquiry));
    assert_eq!(rows[0][3], "10");
    assert_eq!((rows[2][2].clone(), &*rows[2][3]), (due(60, Received::Access), "7"));
    // The same from a file, in the letters of an old spreadsheet.
    let file = format!("Sag;Modtaget;Type\r\nÅ1;{};Ansøgning\r\n", day(60));
    let latin: Vec<u8> = file.chars().map(|sign| u8::try_from(sign as u32).unwrap()).collect();
    person.chooses_file("liste-fil", "sager.csv", &latin).reads("1 er over tiden.");
    assert_eq!(person.list()[0][0], "Å1");
    person.meets_no_barrier("the list");
    // An empty one to begin with.
    person.catches_files().presses("Hent en tom liste").reads("Filen hedder sager.csv.");
    let file = person.last_file();
    let text = String::from_utf8(file.bytes).unwrap();
    assert!(text.starts_with("\u{feff}Sagsnummer;Modtaget;Type;Besvaret"), "{text}");
    assert_eq!(server.requests().len(), before, "the list has asked the server for something");
    let kept = "return localStorage.length + sessionStorage.length + document.cookie.length";
    assert_eq!(person.script(kept), 0, "something is kept");
}

fn a_list_with_faults_names_row_and_column_and_counts_nothing(person: &Person<'_>) {
    person.has_a_pile_of_cases(COMPLAINT);
    person.fills(PASTE, "Sagsnr.;Modtaget;Type\n1;1-1-2026;Klage\n").presses("Lav listen");
    person.reads("1 er over tiden.");
    // One fault, and the list of before is gone.
    person.fills(PASTE, "Sagsnr.;Modtaget;Type\n1;1-1-2026;Klage\n2;32-1-2026;Ros\n");
    person.presses("Lav listen").reads("Listen kan ikke laves endnu");
    person.reads("Række 3, kolonnen \"Modtaget\": Der skal stå en dato, der findes");
    person.reads("Række 3, kolonnen \"Type\": Der skal stå en af disse: Klage, Henvendelse");
    assert!(person.list().is_empty(), "something is counted");
    let typed = person.script("return document.getElementById('liste-felt').value");
    assert!(
        typed.as_str().is_some_and(|typed| typed.contains("32-1-2026")),
        "what was pasted is lost"
    );
    person.meets_no_barrier("a list with faults");
    person
        .fills(PASTE, "Sagsnr.;Modtaget;Type\n010190-1234;1-1-2026;Klage\n")
        .presses("Lav listen");
    person.reads("noget, der ligner et CPR-nummer. Slet det.");
    assert!(
        !person
            .script("return document.getElementById('liste-ud').innerText")
            .to_string()
            .contains("1234")
    );
    // Larger than a list: not a byte of it is read.
    person.chooses_file("liste-fil", "stor.csv", &vec![b'x'; 2_000_001]);
    person.reads("stor.csv. Filen er for stor.");
    person.chooses_file("liste-fil", "mappe.csv", b"PK\x03\x04").reads("projektmappe fra Excel");
}

fn a_lesson_is_taken_along_as_a_word_file_and_stands_whole_on_paper(person: &Person<'_>) {
    person.opens("/medarbejder/laering/");
    person.waits_until("the page is ready", |seen| seen["guide"] == "ready").catches_files();
    person.presses("Hent som Word-fil").reads("Der står ikke noget endnu.");
    let long = "Svaret blev væk, & ingen så det.\n".repeat(12);
    person.fills("Hvad skete der?", &long).fills("Hvem gør det?", "Teamet");
    person.presses("Hent som Word-fil");
    person.reads(&format!("Filen hedder læring-{}.docx.", person.today()));
    let file = person.last_file();
    assert!(file.name.ends_with(".docx") && file.bytes.starts_with(b"PK"));
    let inside = String::from_utf8_lossy(&file.bytes);
    for words in
        ["Hvad sagen lærte os", "Hvad skete der?", "Svaret blev væk, &amp; ingen", "Teamet", "____"]
    {
        assert!(inside.contains(words), "{words} is missing");
    }
    // Paper shows what was written, not the window of the field.
    let written =
        person.script("return document.querySelector('#ark [data-written]').dataset.written");
    assert_eq!(written, json!(long));
    person.fills("Hvem gør det?", "0101901234").reads("Det ligner et CPR-nummer.");
    person.fills("Hvem gør det?", "").meets_no_barrier("the sheet");
    let left = person.script("return document.querySelectorAll('#ark [data-written]').length");
    assert_eq!(left, 1);
    person.opens("/medarbejder/laering/").settles();
    let typed =
        "return [...document.querySelectorAll('#ark textarea')].map((one) => one.value).join('')";
    assert_eq!(person.script(typed), "", "what was written is still there");
}

fn ticks_are_saved_in_a_file_and_read_back_and_no_other_file_changes_them(person: &Person<'_>) {
    person.opens(TALK).waits_until("the page is ready", |seen| seen["guide"] == "ready");
    person.catches_files();
    for point in ["foer-2", "efter-1"] {
        person.click(&format!("//input[@data-point='{point}']"));
    }
    person.presses("Gem krydsene i en fil").reads("Filen hedder tjekliste-");
    let saved = person.last_file().bytes;
    let text = String::from_utf8(saved.clone()).unwrap();
    assert!(text.contains("[x] foer-2 Du har styr på sagen"), "{text}");
    assert_eq!(person.ticked_points(), json!(["foer-2", "efter-1"]));
    // Another day, another page: nothing is kept.
    person.opens(TALK).waits_until("the page is ready", |seen| seen["guide"] == "ready");
    assert_eq!(person.ticked_points(), json!([]));
    person
        .chooses_file("kryds-fil", "min.txt", &saved)
        .reads("Krydsene fra min.txt er sat. Antal: 2.");
    assert_eq!(person.ticked_points(), json!(["foer-2", "efter-1"]));
    let end = saved.len() / 2;
    for (name, bytes, says) in [
        ("halv.txt", saved[..end].to_vec(), "halv.txt er ikke hel."),
        ("brev.txt", b"Hej".to_vec(), "brev.txt er ikke en tjekliste"),
        ("stor.txt", vec![b'x'; 20_001], "stor.txt er for stor"),
        ("ny.txt", text.replace("form 1", "form 9").into_bytes(), "nyere udgave"),
    ] {
        person.chooses_file("kryds-fil", name, &bytes).reads(says);
        assert_eq!(person.ticked_points(), json!(["foer-2", "efter-1"]), "{name}");
    }
    person.meets_no_barrier("a checklist that was read back");
    // What an administration can do knows its own points, and not those of the talk.
    person.opens(FOLLOW_UP).waits_until("the page is ready", |seen| seen["guide"] == "ready");
    person.chooses_file("kryds-fil", "min.txt", &saved).reads("gemt fra en anden tjekliste");
    assert_eq!(person.ticked_points(), json!([]));
    person.catches_files().click("//input[@data-point='vis-kontaktpersoner']");
    person.presses("Gem krydsene i en fil").reads("Filen hedder");
    let text = String::from_utf8(person.last_file().bytes).unwrap();
    assert!(
        text.contains("[x] vis-kontaktpersoner") && text.contains("Antal punkter: 14"),
        "{text}"
    );
}

fn the_list_is_read_on_a_narrow_screen_and_by_a_screen_reader(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    person.opens_in_a_window_of(320, 640, COMPLAINT).finds("//textarea[@id='liste-felt']");
    person.opens_every_fold();
    person.fills(PASTE, "Sagsnummer;Modtaget;Type\n2026-0001234-SOF;1-9-2026;Ansøgning\n");
    person.presses("Lav listen").reads("1 er over tiden.").fits("the list");
    // Each line says what it is, and the roles of a table are still there.
    person.reads("Svar eller kvittering senest: ");
    let roles = person.script(
        "return ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].map((role) =>
             document.querySelectorAll(`#liste-ud [role=${role}]`).length)",
    );
    assert_eq!(roles, json!([1, 2, 2, 7, 1, 6]));
    // The same in English.
    let english = format!("/en{COMPLAINT}");
    person.opens_in_a_window_of(320, 640, &english).finds("//textarea[@id='liste-felt']");
    person.opens_every_fold().fills("Paste the cases with their headings", "Sag\n1\n");
    person
        .presses("Make the list")
        .reads("The list cannot be made yet")
        .fits("the list in English");
}

fn who_gets_no_module_for_papers_reads_the_parts_as_they_are_written(person: &Person<'_>) {
    let copy = Copy::new().without("staff-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    for (path, says) in [
        (COMPLAINT, "Det virker kun, når browseren må køre JavaScript."),
        ("/medarbejder/laering/", "Hvad skete der?"),
        (TALK, "Du er på hjemmebane."),
    ] {
        person.opens(path).waits_until("the module has failed", |seen| seen["guide"] == "failed");
        person.opens_every_fold().reads(says);
        assert_eq!(person.script("return document.querySelectorAll('[data-do]').length"), 0);
    }
}
