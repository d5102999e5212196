//! What stands folded on a result: why, what would change it, and how it can be checked. In the browser it lies in a
//! piece of the module that comes once the result stands there (`more`); until then the folds are there, and say so.

use chrono::NaiveDate;
use klagevejviser_core::words::{Text, ui as texts};
use klagevejviser_core::{Answers, COPENHAGEN, fold};

use super::{control, otherwise, why};
use crate::html::{Html, tag};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// The rules behind each step.
    Why,
    /// What would lead elsewhere.
    Otherwise,
    /// Which rules were used, and the code that brings the result back.
    Control,
}

/// Draws what is in a fold: nothing where there is nothing to say.
pub type Drawing = fn(Fold, &Answers, NaiveDate) -> Vec<Html>;

impl Fold {
    /// In the order of the page.
    pub const ALL: [Fold; 3] = [Fold::Why, Fold::Otherwise, Fold::Control];

    /// Its id on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Fold::Why => "se-hvorfor",
            Fold::Otherwise => "se-andet",
            Fold::Control => "se-kontrol",
        }
    }

    const fn title(self) -> Text {
        match self {
            Fold::Why => texts::Hvorfor,
            Fold::Otherwise => texts::Andet,
            Fold::Control => texts::Kontrol,
        }
    }

    /// The fold with what is in it; nothing with nothing in it.
    pub(super) fn drawn(self, content: Vec<Html>) -> Vec<Html> {
        if content.is_empty() {
            return Vec::new();
        }
        let fold = tag("details").class("why").set("id", self.id());
        let content = tag("div").all(content);
        vec![fold.put(tag("summary").text(self.title().str())).put(content).into()]
    }
}

/// What is in a fold.
pub fn content(one: Fold, answers: &Answers, today: NaiveDate) -> Vec<Html> {
    let case = fold(&COPENHAGEN, answers, today);
    match one {
        Fold::Why => why::why(&case, today),
        Fold::Otherwise => otherwise::otherwise(answers, today),
        Fold::Control => control::control(&case),
    }
}

/// What stands in a fold while it is on its way.
pub(super) fn on_the_way() -> Vec<Html> {
    vec![tag("p").class("when-loading").text(texts::MereHenter.str()).into()]
}
