//! Made-up files of cases, as large as wanted: no case of anybody, no name, the same in every run.

use klagevejviser_core::staff::figures::{Administration, Contact};

/// The headings, with one that means nothing to the guide.
const HEAD: &str = "Sag;Modtaget;Afsluttet;Type;Forvaltning;Klagetype;Enhed;Problemstilling;Emne;Lovgrundlag;Løsning;Forvaltningens reaktion";
const PROBLEMS: [&str; 8] = [
    "Manglende svar",
    "Sagsbehandlingstid",
    "Vejledning",
    "Partshøring",
    "Journalisering",
    "Afgørelse",
    "Betjening",
    "Opfølgning",
];
const SOLUTIONS: [&str; 5] =
    ["Løst ved kontakt", "Henvist til enheden", "Vejledt", "Ikke løst", "Tilsyn"];
const REACTIONS: [&str; 4] = ["Imødekom", "Forklarede", "Beklagede", "Fastholdt"];

/// A file with so many cases of five years, as a case system might write it.
pub fn file(rows: usize) -> String {
    let mut dice = 7_u64;
    let mut roll = |sides: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((dice >> 33) as usize) % sides
    };
    let mut out = format!("{HEAD}\r\n");
    for row in 0..rows {
        let (year, month, day) = (2020 + roll(5), 1 + roll(12), 1 + roll(28));
        let received = match roll(2) {
            0 => format!("{day:02}-{month:02}-{year}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        };
        // Closed in the year after, so that no calendar is needed here.
        let closed =
            if roll(3) == 0 { String::new() } else { format!("{day:02}-{month:02}-{}", year + 1) };
        let contact = Contact::ALL[[0, 0, 0, 0, 0, 0, 0, 1, 2, 2][roll(10)]];
        let administration = Administration::ALL[roll(Administration::ALL.len())];
        let claim = ["Formalitet", "Realitet", ""][roll(3)];
        let unit = match contact {
            Contact::Hotline => String::new(),
            Contact::Citizen | Contact::Inspection => format!("Enhed {}", roll(120)),
        };
        // The commoner ones stand first.
        let problem = roll(PROBLEMS.len());
        let problem = roll(problem + 1);
        out += &format!(
            "{row};{received};{closed};{};\"{}\";{claim};{unit};{};Emne {};Lov § {};{};{}\r\n",
            contact.written(),
            administration.written(),
            PROBLEMS[problem],
            roll(40),
            roll(60),
            SOLUTIONS[roll(SOLUTIONS.len())],
            REACTIONS[roll(REACTIONS.len())],
        );
    }
    out
}
