//! Official terms, each with what it means: for the foot of a page on which it stands.

use crate::words::{TermWords, term as t};

/// Every term that the texts explain, in the order in which they are shown.
pub const TERMS: [TermWords; 25] = [
    t::Decision,
    t::Handling,
    t::HandlingTime,
    t::HandlingLimit,
    t::Guidance,
    t::Deadline,
    t::Appeal,
    t::Reassess,
    t::Reopen,
    t::Reasons,
    t::Hearing,
    t::HearingLetter,
    t::Access,
    t::Authority,
    t::Feedback,
    t::Department,
    t::Level,
    t::Oversight,
    t::Reminder,
    t::Receipt,
    t::Companion,
    t::Mediation,
    t::Report,
    t::LegalAid,
    t::LawyerHelp,
];

/// The terms that stand in some texts. In every language they stand there in Danish, since that is the word one has
/// to know when one writes to the municipality.
///
/// ```
/// use klagevejviser_core::terms::terms_in;
/// let found = terms_in(&["Klagevejledning: se sidst i brevet (afgørelsen)."]);
/// assert_eq!(found.map(|term| term.title.str()).collect::<Vec<_>>(), ["Afgørelse", "Klagevejledning"]);
/// assert_eq!(terms_in(&["Sagens afgørelsesdato"]).count(), 0);
/// ```
pub fn terms_in(texts: &[&str]) -> impl Iterator<Item = TermWords> {
    // Once for all terms: this is done with every question that is drawn.
    let mut found: Vec<&str> = Vec::new();
    for text in texts {
        found.extend(words(text));
    }
    TERMS.into_iter().filter(move |term| {
        let mut forms = term.forms.str().split(' ');
        forms.any(|form| found.iter().any(|word| word.eq_ignore_ascii_case(form)))
    })
}

/// Whole words. Only signs of ASCII part them, which needs no tables of Unicode in the browser.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| {
        sign.is_ascii_whitespace() || (sign.is_ascii_punctuation() && sign != '-')
    })
}
