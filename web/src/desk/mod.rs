//! What answers on the staff pages: modules beside the citizens' guide, with the same core, which only those pages load.
//! They draw into the static page beside, or in place of, the part that they belong to; the rest of the page stays as it
//! was written. Two of them stand here, the triage and all else: who has a complaint on the table does not wait for the
//! triage.
//!
//! Everything is drawn as data, and a few listeners hear what is pressed and
//! typed. Nothing that is typed is kept, and none of it leaves the page, unless somebody saves a file.

#[cfg(feature = "csr")]
mod calls;
#[cfg(feature = "csr")]
mod lesson;
#[cfg(feature = "csr")]
mod line;
#[cfg(feature = "csr")]
mod list;
#[cfg(feature = "csr")]
mod receipt;
#[cfg(feature = "csr")]
mod ticks;

/// The part of the triage, which has a module to itself: in which order one asks a citizen on the telephone.
pub const CALLS: &str = "raekkefoelge";
/// The other parts on which something is answered, by their codes. A page that has one of them loads their module.
pub const PARTS: [&str; 6] = [LINE, RECEIPT, LIST, LESSON, TALK, FOLLOW_UP];
/// Borgerrådgiverlinjen.
const LINE: &str = "linjen";
/// By when something is answered.
const RECEIPT: &str = "kvittering";
/// Several cases, and what is overdue.
const LIST: &str = "liste";
/// What a case taught.
const LESSON: &str = "ark";
/// The last part of the checklist for a hard conversation, below which it is saved.
const TALK: &str = "dig-selv";
/// What an administration can do.
const FOLLOW_UP: &str = "ideer";

/// The id of what is drawn for a part.
pub fn host(part: &str) -> String {
    format!("desk-{part}")
}

#[cfg(feature = "csr")]
pub use start::{start, start_calls};

#[cfg(feature = "csr")]
mod start {
    use klagevejviser_core::staff::Page;
    use klagevejviser_core::words::Language;
    use wasm_bindgen_futures::spawn_local;

    use super::{
        CALLS, FOLLOW_UP, LESSON, LINE, LIST, RECEIPT, TALK, calls, host, lesson, line, list,
        receipt, ticks,
    };
    pub(super) use crate::browser::fetch::from_root;
    use crate::browser::{dom, fetch, page};

    /// Draws the triage, in place of the order in which one asks.
    pub fn start_calls() {
        spawn_local(async {
            // What to say to a citizen is said in both languages.
            if !speaks(true).await {
                return page::fail();
            }
            if let Some(part) = page::element(CALLS)
                && dom::put_in_place_of(&part, &host(CALLS)).is_some()
            {
                calls::begin(CALLS);
            }
            page::ready();
        });
    }

    /// Draws everything else that answers on the page that is open, beside its static parts.
    pub fn start() {
        spawn_local(async {
            if !speaks(false).await {
                return page::fail();
            }
            if dom::put_into(RECEIPT, &host(RECEIPT)).is_some() {
                receipt::begin(&host(RECEIPT));
            }
            if dom::put_into(LESSON, &host(LESSON)).is_some() {
                lesson::begin(LESSON, &host(LESSON));
            }
            for (part, page) in [(TALK, Page::Talk), (FOLLOW_UP, Page::FollowUp)] {
                if dom::put_into(part, &host(part)).is_some() {
                    ticks::begin(&host(part), page.slug());
                }
            }
            page::ready();
            if dom::put_into(LIST, &host(LIST)).is_some() {
                list::begin(&host(LIST)).await;
            }
            if dom::put_into(LINE, &host(LINE)).is_some() {
                line::begin(&host(LINE)).await;
            }
        });
    }

    /// Speaks the language of the page, and learns English where it is needed besides. Where the page is in English and
    /// its texts cannot be had, the page that is written stays whole.
    async fn speaks(needs_english: bool) -> bool {
        let wanted = page::attribute("lang").as_deref() == Some(Language::En.code());
        if wanted || needs_english {
            let english = fetch::text(fetch::begin(&from_root(Language::En.file()))).await;
            let _ = english.map(|file| Language::En.learn(&file));
        }
        !wanted || Language::En.speak()
    }
}
