//! What somebody has filled in, put back after a place was drawn again in another language. Nothing of it is kept
//! longer than that.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event, EventInit};

/// What nobody can fill in, such as a link that was made, is not drawn again.
const FIELDS: &str = "#guide :is(input:not([readonly]), select, textarea)";
/// What is folded: a language may have more of it than another, such as words that it explains. What has nothing in it
/// may stand there unseen.
const FOLDS: &str = "#guide details:not([hidden])";
/// What a field holds: a text, a tick, whether it is folded out.
const HOLDS: [&str; 3] = ["value", "checked", "open"];

/// What stands in the fields of a place, in their order.
pub struct Filled([Vec<[JsValue; 3]>; 2]);

fn all(path: &str) -> Vec<Element> {
    let Ok(found) = gloo_utils::document().query_selector_all(path) else { return Vec::new() };
    (0..found.length())
        .filter_map(|at| wasm_bindgen::JsCast::dyn_into(found.get(at)?).ok())
        .collect()
}

fn held(field: &Element) -> [JsValue; 3] {
    HOLDS.map(|name| Reflect::get(field, &name.into()).unwrap_or_default())
}

impl Filled {
    /// What stands in the fields now.
    pub fn now() -> Self {
        Self([FIELDS, FOLDS].map(|path| all(path).iter().map(held).collect()))
    }

    /// Puts it back into the same place, and tells the place as if it had been typed.
    pub fn put_back(self) {
        let pairs = [FIELDS, FOLDS].into_iter().map(all).zip(self.0);
        let same = pairs.filter(|(fields, before)| fields.len() == before.len());
        for (field, before) in same.flat_map(|(fields, before)| fields.into_iter().zip(before)) {
            let now = held(&field);
            let mut changed = false;
            for ((name, before), now) in HOLDS.iter().zip(before).zip(now) {
                if before != now && !before.is_undefined() {
                    changed |= Reflect::set(&field, &(*name).into(), &before).is_ok();
                }
            }
            if changed && field.tag_name() != "DETAILS" {
                tell(&field, "input");
                tell(&field, "change");
            }
        }
    }
}

fn tell(field: &Element, name: &str) {
    let up = EventInit::new();
    up.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(name, &up) {
        let _ = field.dispatch_event(&event);
    }
}
