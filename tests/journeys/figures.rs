//! Somebody at work with a file of cases: opened, counted, drawn and saved, or refused with row, column and what is
//! expected; never half counted, never sent, never kept.

use std::fs;

use klagevejviser_core::staff::figures::texts::Texts;
use klagevejviser_core::staff::figures::{By, Cases, Choice, Own, Time, csv, empty};
use klagevejviser_tests::made_up;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::reading::{FRAMES, NO_FRAMES};
use super::runner::{Journey, journeys};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    somebody_opens_a_file_reads_its_figures_and_takes_them_along_and_nothing_is_sent,
    a_file_gives_the_same_figures_however_a_spreadsheet_has_written_it,
    a_file_with_a_fault_is_not_counted_and_counts_when_it_is_corrected,
    a_file_with_a_person_in_it_is_refused_and_nothing_of_it_is_shown,
    a_formula_in_a_cell_is_saved_as_words,
    a_file_that_is_too_large_is_refused_before_a_byte_of_it_is_read,
    who_does_not_want_to_wait_stops_and_nothing_is_counted,
    a_screen_reader_meets_no_barrier_at_figures_and_at_faults,
    who_gets_no_module_of_figures_reads_what_a_file_must_look_like,
];

/// What one engine shows for all.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    two_times_stand_beside_each_other_and_the_goals_go_by_the_year_that_is_chosen,
    by_keys_alone_one_counts_by_something_else_and_hears_what_it_shows,
    a_file_that_the_browser_cannot_read_and_two_at_once_are_told,
    a_file_that_is_dropped_on_the_page_is_opened_and_the_page_stays,
    figures_fit_a_narrow_screen_and_speak_english,
    who_leaves_the_page_and_comes_back_finds_no_figures,
    on_paper_stand_the_figures_and_nothing_to_press,
];

const PAGE: &str = "/medarbejder/mere/tal/";
const TITLE: &str = "Tæl sager fra en fil";
const RESULT: &str = "Tal fra sager.csv";
const HEAD: &str = "Modtaget;Type;Forvaltning;Problemstilling;Løsning";

fn texts() -> Texts {
    Texts::read(Texts::FILES[0].text).expect("a file of this build")
}

impl Person<'_> {
    fn looks_for_figures(&self) -> &Self {
        self.opens(PAGE);
        self.waits_until("the figures are ready", |seen| seen["guide"] == "ready").reads(TITLE)
    }

    /// Gives the field a file, as choosing one does.
    fn gives(&self, name: &str, bytes: &[u8]) -> &Self {
        self.does(format!("chooses the file {name} of {} bytes", bytes.len()));
        self.hands_over("Uint8Array.from(arguments[1])", vec![json!(name), json!(bytes)])
    }

    /// The same for a text, in UTF-8.
    fn gives_text(&self, name: &str, text: &str) -> &Self {
        self.does(format!("chooses the file {name} of {} bytes", text.len()));
        self.hands_over("arguments[1]", vec![json!(name), json!(text)])
    }

    fn hands_over(&self, content: &str, arguments: Vec<Value>) -> &Self {
        let script = format!(
            "const data = new DataTransfer();
             data.items.add(new File([{content}], arguments[0]));
             const field = document.getElementById('tal-fil');
             field.files = data.files;
             field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        self.script_with(&script, arguments);
        self
    }

    /// Chooses in a list that folds out.
    fn picks_in(&self, id: &str, option: &str) -> &Self {
        self.does(format!("picks \"{option}\" in #{id}"));
        self.script_with(
            "const list = document.getElementById(arguments[0]);
             list.selectedIndex = [...list.options].findIndex((one) => one.text === arguments[1]);
             if (list.selectedIndex < 0) throw new Error(`there is no ${arguments[1]}`);
             list.dispatchEvent(new Event('change', { bubbles: true }));",
            vec![json!(id), json!(option)],
        );
        self.settles()
    }

    /// The table within a place, row by row.
    fn table_in(&self, id: &str) -> Vec<Vec<String>> {
        let rows = self.script_with(
            "return [...document.querySelectorAll(`#${arguments[0]} tr`)].map((row) =>
                 [...row.children].map((cell) => cell.textContent))",
            vec![json!(id)],
        );
        serde_json::from_value(rows).expect("rows of words")
    }

    /// What stands in a place.
    fn words_in(&self, id: &str) -> String {
        let script = "return document.getElementById(arguments[0])?.innerText ?? ''";
        self.script_with(script, vec![json!(id)]).as_str().unwrap_or_default().to_owned()
    }

    /// Reads that a file was not counted, with the focus there and no figure anywhere.
    fn reads_faults(&self, faults: &[&str]) -> &Self {
        self.has_focus_on("tal-fejl");
        let said = self.words_in("tal-ud");
        for fault in faults {
            assert!(said.contains(fault), "{fault} is missing: {said}");
        }
        assert_eq!(
            self.script("return document.querySelectorAll('#tal-ud :is(table, svg)').length"),
            0
        );
        self
    }

    fn keeps_nothing(&self) -> &Self {
        let kept = "return localStorage.length + sessionStorage.length + document.cookie.length";
        assert_eq!(self.script(kept), 0, "something is kept");
        self
    }
}

fn somebody_opens_a_file_reads_its_figures_and_takes_them_along_and_nothing_is_sent(
    person: &Person<'_>,
) {
    let copy = Copy::new();
    let server = copy.served();
    let person = person.at(&server);
    person.looks_for_figures().catches_files().settles();
    let before = server.requests().len();
    let file = made_up::file(600);
    let cases = Cases::read(file.as_bytes()).unwrap();
    let texts = texts();
    // As a person does it: the driver types the file's path into the field.
    let path = copy.folder().join("sager.csv");
    fs::write(&path, &file).unwrap();
    person.does("chooses sager.csv");
    let field = person.finds("//input[@id='tal-fil']");
    person.browser.run(field.send_keys(path.to_string_lossy().into_owned())).unwrap();
    person.reads(RESULT).has_focus_on("tal-titel");
    person.reads("Antal sager, der er talt: 600.").reads("Guiden bruger ikke disse kolonner: Sag.");

    let counted = cases.count(By::Administration, Choice::default()).told(&cases, &texts);
    assert_eq!(person.table_in("tal-tabel"), counted);
    person.reads("Antal sager: Forvaltning").reads("Flest sager: ");
    let claims = cases.count(By::Claim, Choice::default()).told(&cases, &texts);
    assert_eq!(person.table_in("tal-andel"), claims);
    assert!(claims.iter().flatten().any(|cell| cell.ends_with(" %")), "{claims:?}");
    let drawn = "return document.querySelectorAll('#tal-tabel svg[role=img] rect').length";
    assert!(person.script(drawn).as_u64() >= Some(7));

    // By another thing, and by two at once.
    person.picks_in("tal-efter", "Løsning").reads("Antal sager: Løsning");
    let counted = cases.count(By::Own(Own::Solution), Choice::default());
    assert_eq!(person.table_in("tal-tabel"), counted.told(&cases, &texts));
    let top = person.words_in("tal-stoerst");
    for (label, number) in counted.top(5) {
        let row = format!("{}: {number}", label.words(&cases, &texts));
        assert!(top.contains(&row), "{row} is not in {top}");
    }
    person.picks_in("tal-delt", "År").reads("Antal sager: Løsning og År");
    let crossed = cases.cross(By::Own(Own::Solution), By::Year, Choice::default());
    let crossed = crossed.told(&cases, &texts);
    assert_eq!(person.table_in("tal-tabel"), crossed);
    person.click("//*[@id='tal-tabel']//button").reads("Filen hedder tabel.csv.");
    let saved = person.last_file();
    assert_eq!((saved.name.as_str(), saved.kind.as_str()), ("tabel.csv", "text/csv;charset=utf-8"));
    assert_eq!(String::from_utf8(saved.bytes).unwrap(), csv(crossed));
    person.presses("Gem alle sager (CSV)").reads("Filen hedder sager.csv.");
    let saved = person.last_file();
    assert_eq!(saved.bytes, cases.csv().as_bytes());
    let again = Cases::read(&saved.bytes).unwrap();
    assert_eq!(again.cases.len(), 600);

    assert_eq!(server.requests().len(), before, "the file has asked the server for something");
    person.keeps_nothing();
    person.presses("Luk filen").reads("Filen er lukket.").has_focus_on("tal-fil");
    assert_eq!(person.words_in("tal-ud"), "");
}

fn a_file_gives_the_same_figures_however_a_spreadsheet_has_written_it(person: &Person<'_>) {
    person.looks_for_figures();
    let text = format!(
        "{HEAD}\r\n{}{}",
        "05-03-2024;Borgersag;ØKF;Manglende svar;Løst\r\n".repeat(8),
        "5. marts 2024;Tilsyn;BIF;Vejledning;Ikke løst\r\n".repeat(7)
    );
    let cases = Cases::read(text.as_bytes()).unwrap();
    let expected = cases.count(By::Administration, Choice::default()).told(&cases, &texts());
    let latin: Vec<u8> = text.chars().map(|sign| sign as u8).collect();
    let with_mark = format!("\u{feff}{}", text.replace(';', ","));
    let tabs = text.replace(';', "\t").replace("\r\n", "\n");
    for (name, bytes) in
        [("latin.csv", latin), ("maerke.csv", with_mark.into()), ("tabulator.txt", tabs.into())]
    {
        person.gives(name, &bytes).reads(&format!("Tal fra {name}")).reads("talt: 15.");
        assert_eq!(person.table_in("tal-tabel"), expected, "{name}");
    }
}

fn a_file_with_a_fault_is_not_counted_and_counts_when_it_is_corrected(person: &Person<'_>) {
    person.looks_for_figures();
    let right = format!("{HEAD}\n{}", "5.3.2024;Borgersag;SOF;Vejledning;Løst\n".repeat(6));
    person.gives_text("sager.csv", &right).reads(RESULT);
    // Another file takes its place, whatever it is.
    let lacks = right.replacen("Forvaltning", "Sted i byen", 1).replacen("Type;", "Slags;", 1);
    person.gives_text("sager.csv", &lacks).reads_faults(&[
        "sager.csv er ikke talt.",
        "Kolonnen \"Type\": Kolonnen mangler.",
        "Kolonnen \"Forvaltning\": Kolonnen mangler.",
    ]);
    let wrong =
        format!("{right}32.3.2024;Borgersag;SOF;Vejledning;\n5.3.2024;Ukendt;XYZ;;Løst;mere\n");
    person.gives_text("sager.csv", &wrong).reads_faults(&[
        "Række 8, kolonnen \"Modtaget\": Der skal stå en dato, der findes",
        "Række 9: Antal felter i rækken: 6. Der skal være 5",
    ]);
    person.gives_text("sager.csv", &empty()).reads_faults(&["Der er ingen sager i filen."]);
    person.gives_text("tom.csv", "").reads_faults(&["tom.csv er ikke talt."]);
    person.gives("sager.xlsx", b"PK\x03\x04 and more").reads_faults(&["Gem den som \"CSV UTF-8\""]);
    // The same name again, corrected: the field is empty in between.
    person.gives_text("sager.csv", &right).reads(RESULT).has_focus_on("tal-titel");
    assert_eq!(person.script("return document.querySelectorAll('.error-summary').length"), 0);
}

fn a_file_with_a_person_in_it_is_refused_and_nothing_of_it_is_shown(person: &Person<'_>) {
    person.looks_for_figures();
    let row = "5.3.2024;Borgersag;SOF;Vejledning;Løst";
    let named = format!("Navn;{HEAD}\nProeve Proevesen;{row}\n");
    person
        .gives_text("sager.csv", &named)
        .reads_faults(&["Kolonnen \"Navn\": Kolonnen fortæller, hvem nogen er."]);
    let numbered = format!("CPR-nummer;{HEAD}\n010190-1234;{row}\n");
    person.gives_text("sager.csv", &numbered).reads_faults(&["Kolonnen fortæller, hvem nogen er."]);
    // Somewhere deep in a column that should hold a category.
    let deep = format!(
        "{HEAD}\n{}5.3.2024;Borgersag;SOF;Om 0101901234;Løst\n",
        format!("{row}\n").repeat(40)
    );
    person.gives_text("sager.csv", &deep).reads_faults(&[
        "Række 42, kolonnen \"Problemstilling\": Her står noget, der ligner et CPR-nummer.",
    ]);
    let line =
        format!("{HEAD};Enhed\n5.3.2024;Borgerrådgiverlinjen;SOF;Vejledning;Løst;Center Syd\n");
    person.gives_text("sager.csv", &line).reads_faults(&["må ikke have en enhed"]);
    let html = person.script("return document.body.textContent").to_string();
    for word in ["Proevesen", "0101901234", "010190-1234", "Center Syd"] {
        assert!(!html.contains(word), "{word} is shown");
    }
}

fn a_formula_in_a_cell_is_saved_as_words(person: &Person<'_>) {
    person.looks_for_figures().catches_files();
    let rows = "5.3.2024;Borgersag;SOF;=1+1;Løst\n".repeat(9);
    person.gives_text("sager.csv", &format!("{HEAD}\n{rows}")).reads(RESULT);
    person.picks_in("tal-efter", "Problemstilling");
    assert_eq!(person.table_in("tal-tabel")[1], ["=1+1", "9", "100 %"]);
    person.click("//*[@id='tal-tabel']//button").reads("Filen hedder tabel.csv.");
    let table = String::from_utf8(person.last_file().bytes).unwrap();
    assert!(
        table.starts_with("\u{feff}Problemstilling;Antal;Andel\r\n'=1+1;9;100 %\r\n"),
        "{table}"
    );
    person.presses("Gem alle sager (CSV)").reads("Filen hedder sager.csv.");
    let all = String::from_utf8(person.last_file().bytes).unwrap();
    assert_eq!(all.matches(";'=1+1;").count(), 9, "{all}");
}

/// Counts how often a piece of a file is read, and holds back the reading from a piece on until it is let go.
const HOLDS_BACK: &str = "
    window.pieces = 0;
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
        window.pieces += 1;
        if (window.pieces < arguments_[0]) return read.call(this);
        return new Promise((done) => { window.goes = () => { Blob.prototype.arrayBuffer = read; done(read.call(this)); }; });
    };";

impl Person<'_> {
    fn holds_back_from(&self, piece: u32) -> &Self {
        self.script_with(&HOLDS_BACK.replace("arguments_[0]", &piece.to_string()), Vec::new());
        self
    }
}

fn a_file_that_is_too_large_is_refused_before_a_byte_of_it_is_read(person: &Person<'_>) {
    person.looks_for_figures().holds_back_from(u32::MAX);
    person.does("chooses a file of 101 MB");
    // One megabyte, again and again.
    person.hands_over(
        "...Array(Math.ceil(arguments[1] / 1e6)).fill(new Uint8Array(1e6))",
        vec![json!("stor.csv"), json!(Cases::LIMITS.bytes + 1)],
    );
    person
        .reads_faults(&["stor.csv er ikke talt.", "Filen er for stor. Guiden læser højst 100 MB."]);
    assert_eq!(person.script("return window.pieces"), 0);
}

fn who_does_not_want_to_wait_stops_and_nothing_is_counted(person: &Person<'_>) {
    person.looks_for_figures().holds_back_from(10);
    let file = made_up::file(35_000);
    person.gives_text("sager.csv", &file);
    person.waits_until("the reading is held back", |_| person.script("return window.pieces") == 10);
    let meter = "const one = document.getElementById('tal-maaler');
        return [one.value > 20 && one.value < 90, one.labels[0].innerText]";
    assert_eq!(person.script(meter), json!([true, "Guiden læser sager.csv"]));
    person.reads("% af filen er læst. Sager indtil nu: ");
    person.presses("Stop").reads("Guiden er stoppet. Intet er talt.").has_focus_on("tal-fil");
    // What comes late changes nothing.
    person.script("window.goes()");
    person.settles();
    assert_eq!(person.words_in("tal-ud"), "");
    assert_eq!(person.script("return document.getElementById('tal-laeses').hidden"), true);
    // And again, to the end.
    person.gives_text("sager.csv", &file).reads(RESULT).reads("talt: 35000.");
    let cases = Cases::read(file.as_bytes()).unwrap();
    let counted = cases.count(By::Administration, Choice::default()).told(&cases, &texts());
    assert_eq!(person.table_in("tal-tabel"), counted);
}

fn a_screen_reader_meets_no_barrier_at_figures_and_at_faults(person: &Person<'_>) {
    person.looks_for_figures().opens_every_fold().meets_no_barrier("where a file is opened");
    person.gives_text("sager.csv", &made_up::file(300)).reads(RESULT);
    person.meets_no_barrier("figures");
    person
        .picks_in("tal-efter", "Måned")
        .picks_in("tal-delt", "Forvaltning")
        .meets_no_barrier("a wide table");
    person
        .picks_in("tal-delt", "Ingen opdeling")
        .picks_in("tal-tid", "2023")
        .picks_in("tal-ved", "2022");
    person.meets_no_barrier("two times");
    person.gives_text("sager.csv", "Modtaget\n5.3.2024\n").reads_faults(&["er ikke talt"]);
    person.meets_no_barrier("faults");
}

fn who_gets_no_module_of_figures_reads_what_a_file_must_look_like(person: &Person<'_>) {
    for (start, end) in [("figures-", ".wasm"), ("tal-da-", ".txt")] {
        let copy = Copy::new().without(start, end);
        let server = copy.served();
        let person = person.at(&server);
        person.opens(PAGE).waits_until("the module has failed", |seen| seen["guide"] == "failed");
        person
            .reads("Det kræver JavaScript.")
            .reads("Sådan skal filen se ud")
            .reads("Problemstilling");
        assert_eq!(person.script("return document.querySelectorAll('input[type=file]').length"), 0);
        // The page loads its own module and no other.
        let asked: String = server.requests().iter().map(|one| format!("{one:?} ")).collect();
        assert!(asked.contains("figures-") && !asked.contains("/staff-"), "{asked}");
        // What can be had without a module.
        let file = person.waits_for_script(
            "const done = arguments[0], link = document.querySelector('a[download]');
             fetch(link.href).then((one) => one.arrayBuffer()).then((bytes) =>
                 done([...new Uint8Array(bytes)]))",
        );
        let bytes: Vec<u8> = serde_json::from_value(file).unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), empty());
    }
}

fn two_times_stand_beside_each_other_and_the_goals_go_by_the_year_that_is_chosen(
    person: &Person<'_>,
) {
    person.looks_for_figures();
    let file = made_up::file(2_000);
    let (cases, texts) = (Cases::read(file.as_bytes()).unwrap(), texts());
    person.gives_text("sager.csv", &file).reads(RESULT);
    // Without a time of its own a time is held against all of them.
    person.picks_in("tal-ved", "2022").reads("De to tider har dage til fælles.");
    person.picks_in("tal-tid", "2023").picks_in("tal-efter", "Problemstilling");
    let year = |year| Time::year(year).unwrap();
    let table = cases.compare(By::Own(Own::Problem), None, [year(2022), year(2023)]).unwrap();
    assert_eq!(person.table_in("tal-tabel"), table.told(&cases, &texts));
    let stripes = "return document.querySelectorAll('#tal-tabel svg.wide polyline.stripes').length";
    assert!(person.script(stripes).as_u64() > Some(1), "the second time differs by its pattern");
    person.picks_in("tal-ved", "1. kvt. 2023").reads("De to tider har dage til fælles.");
    person.picks_in("tal-tid", "1. kvt. 2022").picks_in("tal-slags", "Borgersag");
    assert_eq!(person.table_in("tal-tabel")[0][1..3], ["1. kvt. 2022", "1. kvt. 2023"]);
    // The goals.
    let says = |base, year| cases.goals(base, year).unwrap().sentences(&cases, &texts);
    for sentence in says(2023, 2024) {
        assert!(person.words_in("tal-maal").contains(&sentence), "{sentence}");
    }
    person.picks_in("tal-basis", "2021").picks_in("tal-aar", "2022");
    for sentence in says(2021, 2022) {
        assert!(person.words_in("tal-maal").contains(&sentence), "{sentence}");
    }
    person.picks_in("tal-aar", "2021").reads("Vælg to forskellige år.");
}

fn by_keys_alone_one_counts_by_something_else_and_hears_what_it_shows(person: &Person<'_>) {
    person.looks_for_figures();
    person.gives_text("sager.csv", &made_up::file(500)).reads(RESULT).has_focus_on("tal-titel");
    // Past the two buttons to the first list; one down in it.
    person.key(&Key::Tab).key(&Key::Tab).key(&Key::Tab).has_focus_on("tal-efter");
    person.key(&Key::Down).reads("Antal sager: Problemstilling").has_focus_on("tal-efter");
    person.waits_until("it is said", |_| {
        person.words_in("tal-hoert").starts_with("Flest sager: Manglende svar (")
    });
    person.key(&Key::Tab).has_focus_on("tal-delt");
}

fn a_file_that_the_browser_cannot_read_and_two_at_once_are_told(person: &Person<'_>) {
    person.looks_for_figures();
    person.script("Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone'))");
    person.gives_text("sager.csv", "Modtaget\n").reads("Browseren kunne ikke læse sager.csv.");
    person.has_focus_on("tal-fil");
    person.looks_for_figures();
    drops(person, "new File(['a'], 'a.csv'), new File(['b'], 'b.csv')");
    person.reads("Guiden læser én fil ad gangen.");
}

/// Drops files on the page.
fn drops(person: &Person<'_>, files: &str) {
    person.does("drops a file on the page");
    person.script(&format!(
        "const data = new DataTransfer();
         for (const file of [{files}]) data.items.add(file);
         for (const kind of ['dragover', 'drop']) {{
             const event = new DragEvent(kind, {{ dataTransfer: data, bubbles: true, cancelable: true }});
             document.querySelector('h1').dispatchEvent(event);
             if (!event.defaultPrevented) throw new Error('the browser would leave the page');
         }}"
    ));
}

fn a_file_that_is_dropped_on_the_page_is_opened_and_the_page_stays(person: &Person<'_>) {
    person.looks_for_figures();
    let row = "2024-03-05;Tilsyn;SUF;Vejledning;Løst\\n";
    drops(person, &format!("new File(['{HEAD}\\n' + '{row}'.repeat(6)], 'sager.csv')"));
    person.reads(RESULT).reads("talt: 6.").has_focus_on("tal-titel");
}

fn figures_fit_a_narrow_screen_and_speak_english(person: &Person<'_>) {
    let copy = Copy::new();
    let server = copy.served_with(NO_FRAMES, FRAMES);
    let person = person.at(&server);
    person.opens_in_a_window_of(320, 640, &format!("/en{PAGE}"));
    person.waits_until("the figures are ready", |seen| seen["guide"] == "ready");
    person.reads("Count cases from a file").fits("where a file is opened");
    person.gives_text("sager.csv", &made_up::file(300)).reads("Figures from sager.csv");
    person.fits("figures").reads("Number of cases: Administration (forvaltning)");
    person
        .picks_in("tal-efter", "Month")
        .fits("a line")
        .picks_in("tal-delt", "Problem")
        .fits("a wide table");
    // It moves by keys in its own box.
    person.script("document.querySelector('.scrolls').focus()");
    person.key(&Key::Right).waits_until("the table moves", |_| {
        person.script("return document.querySelector('.scrolls').scrollLeft > 0") == true
    });
    person
        .picks_in("tal-delt", "Not split")
        .picks_in("tal-tid", "2023")
        .picks_in("tal-ved", "2022");
    person.fits("two times");
    person.gives_text("et-navn-der-er-meget-langt-og-uden-mellemrum.csv", "Modtaget\n5.3.2024\n");
    person.reads("was not counted").fits("faults");
}

fn who_leaves_the_page_and_comes_back_finds_no_figures(person: &Person<'_>) {
    person.looks_for_figures();
    person.gives_text("sager.csv", &made_up::file(100)).reads(RESULT);
    person.opens("/medarbejder/mere/").finds("//h1");
    person.goes_back().waits_until("the page is ready", |seen| seen["guide"] == "ready");
    person.settles();
    assert_eq!(person.words_in("tal-ud"), "");
    person.keeps_nothing();
}

fn on_paper_stand_the_figures_and_nothing_to_press(person: &Person<'_>) {
    person.looks_for_figures();
    person.gives_text("sager.csv", &made_up::file(300)).reads(RESULT);
    person.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    let shown = person.script(
        "const shown = (selector) => [...document.querySelectorAll(selector)]
             .filter((one) => one.getClientRects().length > 0).length;
         return [shown('.figures :is(select, button, input)'), shown('.figures table'), shown('.figures svg')]",
    );
    person.browser.chromium("Emulation.setEmulatedMedia", &json!({ "media": "" }));
    assert_eq!(shown, json!([0, 3, 3]));
}
