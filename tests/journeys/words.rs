//! Words on the page that many journeys use, and days as people name them.

use chrono::{Days, NaiveDate};

use super::person::Person;

/// The first question.
pub(crate) const WHAT: &str = "Hvad handler det om?";
pub(crate) const DECIDED: &str = "De har sagt nej eller bestemt noget, jeg er uenig i";
pub(crate) const NO_ANSWER: &str = "Jeg får ikke svar, eller det tager for lang tid";
pub(crate) const CONDUCT: &str = "En medarbejder har behandlet mig dårligt";
pub(crate) const PROCESS: &str = "Noget gik galt i min sag";

/// The second question, and the answer of most people.
pub(crate) const WHOM: &str = "Hvem handler det om?";
pub(crate) const KK: &str = "Københavns Kommune";

/// The third.
pub(crate) const URGENT: &str = "Haster det?";
pub(crate) const CAN_WAIT: &str = "Nej, det kan vente nogle dage";

/// A decision, its letter, and what the letter says.
pub(crate) const DECISION: &str = "Har kommunen bestemt noget i din sag?";
pub(crate) const NOT_APPEALED: &str = "Ja, og jeg har ikke klaget over det endnu";
pub(crate) const LETTER_DATE_QUESTION: &str = "Hvilken dato står på brevet?";
pub(crate) const LETTER_DATE: &str = "Dato på brevet";
pub(crate) const LAST_DAY: &str = "Står der en sidste dag for at klage? Så skriv den også";
pub(crate) const GUIDANCE: &str = "Hvad står der i brevet om at klage?";
pub(crate) const VIA_FIRST: &str = "Jeg skal sende klagen til kommunen";

/// Silence.
pub(crate) const SILENT: &str = "Ja, jeg har skrevet, men ikke fået svar";
pub(crate) const SENT_DATE: &str = "Den dag, du sendte det";

/// Where several steps go.
pub(crate) const BORGERRAADGIVEREN: &str = "Borgerrådgiveren på 33 66 14 00";
pub(crate) const WHO_WROTE: &str = "Det sted i kommunen, der har skrevet til dig";

/// The day so many days ago, by the browser's clock.
pub(crate) fn days_ago(person: &Person<'_>, days: u64) -> NaiveDate {
    person.today() - Days::new(days)
}
