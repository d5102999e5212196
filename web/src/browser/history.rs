//! The browser's history holds the name of a place and nothing else, since browsers write it to
//! disk and bring it back on a shared computer.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

/// How the part of an address begins that carries answers.
const ANSWERS: &str = "svar=";

fn history() -> Option<web_sys::History> {
    gloo_utils::window().history().ok()
}

/// Adds an entry for a place, by its name. The address stays as it is.
pub fn push(name: &str) {
    if let Some(history) = history() {
        let _ = history.push_state(&JsValue::from_str(name), "");
    }
}

/// Makes the present entry that of a place, by its name.
pub fn replace(name: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state(&JsValue::from_str(name), "");
    }
}

/// What stands after `#` in the address.
pub fn fragment() -> Option<String> {
    let hash = gloo_utils::window().location().hash().ok()?;
    Some(hash.strip_prefix('#')?.to_owned())
}

/// The code of a link with answers, which leaves the address at once.
pub fn take_answers() -> Option<String> {
    let code = fragment()?.strip_prefix(ANSWERS)?.to_owned();
    clear_fragment();
    Some(code)
}

/// The guide's address with answers in it.
pub fn address_with_answers(code: &str) -> String {
    let location = gloo_utils::window().location();
    let (origin, path) = (location.origin(), location.pathname());
    format!("{}{}#{ANSWERS}{code}", origin.unwrap_or_default(), path.unwrap_or_default())
}

/// Takes what stands after `#` out of the address: what a link said to the guide is nobody else's business.
pub fn clear_fragment() {
    let location = gloo_utils::window().location();
    if let (Some(history), Ok(path), Ok(query)) =
        (history(), location.pathname(), location.search())
    {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&(path + &query)));
    }
}

/// Goes back one entry.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls with the name of the entry that the person went to, by Back or Forward. The page lives
/// as long as the listener. An entry without a name is a jump within the page, as by the link that
/// skips to the content: nothing changes then, and the entry gets the name of the place that is shown. It may
/// also be a link with answers that was put into the address.
pub fn on_pop(
    shown: impl Fn() -> String + 'static,
    call: impl Fn(&str) + 'static,
    open: impl Fn(&str) + 'static,
) {
    EventListener::new(&gloo_utils::window(), "popstate", move |_| {
        let state = history().and_then(|history| history.state().ok());
        match state.and_then(|state| state.as_string()) {
            Some(name) => call(&name),
            None => {
                let answers = take_answers();
                replace(&shown());
                if let Some(code) = answers {
                    open(&code);
                }
            }
        }
    })
    .forget();
}
