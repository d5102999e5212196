//! The browser's history holds the name of a place and nothing else, since browsers write it to
//! disk and bring it back on a shared computer.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use crate::app::Place;

fn history() -> Option<web_sys::History> {
    gloo_utils::window().history().ok()
}

/// Adds an entry for a place. The address stays as it is.
pub fn push(place: Place) {
    if let Some(history) = history() {
        let _ = history.push_state(&JsValue::from_str(place.name()), "");
    }
}

/// Makes the present entry that of a place.
pub fn replace(place: Place) {
    if let Some(history) = history() {
        let _ = history.replace_state(&JsValue::from_str(place.name()), "");
    }
}

/// Goes back one entry.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls with the place of the entry that the person went to, by Back or Forward. The page lives
/// as long as the listener. An entry without a name is a jump within the page, as by the link that
/// skips to the content: nothing changes then, and the entry gets the name of the place that is shown.
pub fn on_pop(shown: impl Fn() -> Place + 'static, call: impl Fn(Option<Place>) + 'static) {
    EventListener::new(&gloo_utils::window(), "popstate", move |_| {
        let state = history().and_then(|history| history.state().ok());
        match state.and_then(|state| state.as_string()) {
            Some(name) => call(Place::named(&name)),
            None => replace(shown()),
        }
    })
    .forget();
}
