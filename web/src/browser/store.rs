//! The one thing that the browser keeps, and only when the person asks: a code of the answers. Where the
//! browser forbids storing, nothing is there, and nothing goes wrong.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// The only name under which something is kept.
const NAME: &str = "klagevejviser";

fn storage() -> Option<Storage> {
    gloo_utils::window().local_storage().ok().flatten()
}

/// Whether the browser lets anything be kept.
pub fn is_open() -> bool {
    storage().is_some()
}

/// What is kept.
pub fn read() -> Option<String> {
    storage()?.get_item(NAME).ok().flatten()
}

/// Keeps a code in place of the one before; tells whether the browser did.
pub fn write(code: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(NAME, code).is_ok())
}

/// Deletes what is kept.
pub fn delete() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(NAME);
    }
}

/// Calls when another tab keeps or deletes something; with whether something is kept now.
pub fn on_change(call: impl Fn(bool) + 'static) {
    EventListener::new(&gloo_utils::window(), "storage", move |event| {
        let key = js_sys::Reflect::get(event, &"key".into()).unwrap_or(JsValue::NULL);
        // Without a name: everything was deleted.
        if key.as_string().is_none_or(|key| key == NAME) {
            call(read().is_some());
        }
    })
    .forget();
}
