//! The rules alone in a browser, called as the other engines are: one case in, what follows out. The guide's own module
//! calls them from Rust and spares that way.

use std::sync::LazyLock;

use klagevejviser_core::fact::Known;
use klagevejviser_core::{COPENHAGEN, Fact, Values, decide_point};
use wasm_bindgen::prelude::wasm_bindgen;

/// The facts that a person tells, in their order.
static TOLD: LazyLock<Vec<Fact>> = LazyLock::new(|| {
    let follows = |fact: &Fact| COPENHAGEN.facts.iter().any(|source| source.sets == *fact);
    Fact::ALL.iter().copied().filter(|fact| !follows(fact)).collect()
});

/// Decides one complaint point.
///
/// In: for each fact that a person tells, in their order, the place of its value. Out: for each sure step its place,
/// how many rules say so, and their places.
#[wasm_bindgen]
pub fn decide(told: &[u8]) -> Vec<u8> {
    let mut point = Known::nothing();
    for (fact, value) in TOLD.iter().zip(told) {
        point.set(*fact, Values::one(*value));
    }
    let mut out = Vec::new();
    for given in decide_point(&COPENHAGEN, &point).sure() {
        out.push(given.step as u8);
        out.push(given.rules.len() as u8);
        out.extend(given.rules.iter().map(|rule| *rule as u8));
    }
    out
}
