//! What a person takes along: text in the clipboard, paper, files. Everything is made here, and nothing is sent.

use js_sys::{Array, Date, Function, Math, Promise, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use super::page;

/// Puts a text into the clipboard; tells whether it did. Where a browser has none, or refuses, nothing happens.
pub async fn copy(text: &str) -> bool {
    async fn copied(text: &str) -> Option<()> {
        let navigator = Reflect::get(&gloo_utils::window(), &"navigator".into()).ok()?;
        // Missing where the page is not served safely.
        let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
        let write = Reflect::get(&clipboard, &"writeText".into()).ok()?;
        let asked = write.dyn_into::<Function>().ok()?.call1(&clipboard, &text.into()).ok()?;
        JsFuture::from(Promise::resolve(&asked)).await.ok()?;
        Some(())
    }
    copied(text).await.is_some()
}

/// Selects all that stands in an element, so that it can be copied by hand.
pub fn select(id: &str) {
    let selection = gloo_utils::window().get_selection().ok().flatten();
    if let (Some(element), Some(selection)) = (page::element(id), selection) {
        let _ = selection.select_all_children(&element);
    }
}

/// Opens the browser's dialogue for printing.
pub fn print() {
    let _ = gloo_utils::window().print();
}

/// Gives a file to the browser to save; nothing where that cannot be done.
pub fn download(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = gloo_utils::document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    // Some browsers read the file only after the click.
    let forget = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&address);
    });
    let forget = forget.unchecked_ref();
    let _ =
        gloo_utils::window().set_timeout_with_callback_and_timeout_and_arguments_0(forget, 60_000);
    Some(())
}

/// Now in UTC: `2026-11-23T21:53:00Z`, or in figures without signs between.
pub fn stamp(with_signs: bool) -> String {
    let now = String::from(Date::new_0().to_iso_string());
    let now = now.split('.').next().unwrap_or_default();
    let now = if with_signs { now.to_owned() } else { now.replace(['-', ':'], "") };
    format!("{now}Z")
}

/// A number that no other file has.
pub fn dice() -> u64 {
    // Two, since one has fewer digits than the file wants.
    let half = || (Math::random() * f64::from(u32::MAX)) as u64;
    half() << 32 | half()
}
