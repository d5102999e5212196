//! Whether Borgerrådgiverlinjen is open now, and when next: the one thing of that part that only the day knows.

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::directory::hours::Open;
use klagevejviser_core::staff::data::line_open;
use klagevejviser_core::staff::texts::{DANISH, ENGLISH, Slot, Texts, words::ui};
use klagevejviser_core::words::Language;

use super::start::from_root;
use crate::browser::{clock, fetch, fill};
use crate::directory::time;
use crate::html::tag;

/// Says it at the top of the part, once the texts of the staff pages are here; without them, or without a clock, the
/// hours stand there as they are written.
pub(super) async fn begin(host: &str) {
    let english =
        (Language::spoken() == Language::En).then(|| fetch::begin(&from_root(ENGLISH.name)));
    let danish = fetch::text(fetch::begin(&from_root(DANISH.name))).await;
    let english = match english {
        Some(asked) => fetch::text(asked).await,
        None => None,
    };
    let texts = danish.and_then(|danish| Texts::read(&danish, english.as_deref()).ok());
    let (Some(texts), Some(minute)) = (texts, clock::minute()) else { return };
    let said = match line_open(clock::today(), minute) {
        Open::Now => texts.str(ui::AabenNu).to_owned(),
        Open::Next(Some((day, from))) => {
            let (day, from) = (by_name(day), time(from));
            texts.filled(ui::LukketTil, &[(Slot::Date, &day), (Slot::Time, &from)])
        }
        Open::Next(None) | Open::Unknown => texts.str(ui::LukketUkendt).to_owned(),
    };
    fill(host, &[tag("p").put(tag("strong").text(&said)).into()]);
}
