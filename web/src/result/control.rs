//! For whoever checks a result: which rules decided, and the code that brings it back.

use klagevejviser_core::rules::SEEN;
use klagevejviser_core::stamp::{Stamp, encode};
use klagevejviser_core::words::{self, Slot, Slots};
use klagevejviser_core::{COPENHAGEN, Case};

use crate::html::{Html, tag};

/// Which rules were used, and the code that brings this result back.
pub(super) fn control(case: &Case) -> Vec<Html> {
    let stamp = Stamp::of(&COPENHAGEN, SEEN).to_string();
    let stamp = Slots::default().with(Slot::Stempel, stamp);
    let code = Slots::default().with(Slot::Kode, encode(&COPENHAGEN, &case.points));
    let line = |text: String| tag("p").class("code").text(&text).into();
    vec![
        tag("p").text(words::ui::KontrolTekst.str()).into(),
        line(words::ui::ReglerStempel.plain(&stamp)),
        line(words::ui::Svarkode.plain(&code)),
    ]
}
