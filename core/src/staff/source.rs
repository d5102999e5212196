//! What the staff pages rest on: sources of the citizens' rules, and some of their own. The names of the latter stand
//! in the staff texts, so that no citizen fetches them.

use super::texts::{SourceWords, Texts};
use crate::rules::Source;

/// A document, page or law.
#[derive(Clone, Copy, Debug)]
pub enum Named {
    /// The citizens' rules rest on it too.
    Shared(Source),
    /// Only the staff pages do.
    Own(SourceWords),
}

/// One place in a source.
#[derive(Clone, Copy, Debug)]
pub struct Cited {
    /// The source.
    pub source: Named,
    /// The chapter, heading or paragraph in it; may be empty where there is but one matter.
    pub passage: &'static str,
}

impl Named {
    /// Its name and its own date, in the language in force.
    pub fn words<'a>(&self, texts: &'a Texts) -> (&'a str, &'a str) {
        match self {
            Named::Shared(source) => (source.words().title.str(), source.words().date.str()),
            Named::Own(words) => (texts.str(words.title), texts.str(words.date)),
        }
    }
}

/// Declares the sources by name.
macro_rules! named {
    (shared: $($shared:ident),+; own: $($own:ident),+;) => {
        /// The sources by their names.
        #[allow(non_upper_case_globals, reason = "named as in the texts")]
        pub(super) mod named {
            use super::{Named, Source};
            use crate::staff::texts::words::source as own;
            $(pub(in crate::staff) const $shared: Named = Named::Shared(Source::$shared);)+
            $(pub(in crate::staff) const $own: Named = Named::Own(own::$own);)+
        }
    };
}

named! {
    shared: Seed0, Seed1, Seed2, Seed4, KkKlag, KkEmner, KkTbg, KkTilsyn, BarnetsLov, Forvaltningsloven,
        Offentlighedsloven, Retssikkerhedsloven;
    own: Seed3, KkNews, BruMinutes, KkUnderret, Voldtaegt, Greve, FobGuide;
}
