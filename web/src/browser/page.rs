//! The page around the guide: its title, where the focus is, and which of its parts are shown.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Where the person goes who must leave at once: a page that anybody could be reading.
const ELSEWHERE: &str = "https://www.dmi.dk/";

/// An element by its id.
pub fn element(id: &str) -> Option<HtmlElement> {
    gloo_utils::document().get_element_by_id(id)?.dyn_into().ok()
}

fn set_root(attribute: &str, value: &str) {
    if let Some(root) = gloo_utils::document().document_element() {
        let _ = root.set_attribute(attribute, value);
    }
}

/// Shows the guide instead of the plain page.
pub fn ready() {
    set_root("data-guide", "ready");
}

/// Tells the style whether the first question is shown, which the introduction belongs to.
pub fn set_start(start: bool) {
    set_root("data-place", if start { "start" } else { "on" });
}

/// When the guide panics, the plain page with the phone number comes back.
pub fn on_panic_show_the_plain_page() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        set_root("data-guide", "failed");
    }));
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    gloo_utils::document().set_title(title);
}

/// Moves the focus to an element once it has been drawn.
pub fn focus_soon(id: &'static str) {
    leptos::prelude::request_animation_frame(move || focus(id));
}

/// Moves the focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Puts words into an element once the focus has moved, so that they are read after the heading, and only where
/// they are new.
pub fn say_soon(id: &'static str, words: String) {
    use leptos::prelude::request_animation_frame;
    request_animation_frame(move || {
        request_animation_frame(move || {
            if let Some(element) = element(id)
                && element.text_content().as_deref() != Some(&*words)
            {
                element.set_text_content(Some(&words));
            }
        });
    });
}

/// Replaces the page, so that Back does not lead to it.
pub fn leave() {
    let _ = gloo_utils::window().location().replace(ELSEWHERE);
}

/// Calls when the browser brings the page back as it was when it was left.
pub fn on_return(call: impl Fn() + 'static) {
    EventListener::new(&gloo_utils::window(), "pageshow", move |event| {
        let kept = js_sys::Reflect::get(event, &"persisted".into());
        if kept.is_ok_and(|kept| kept.is_truthy()) {
            call();
        }
    })
    .forget();
}

/// What a link or button that was drawn as data asks for.
pub enum Pressed {
    /// To open the place with this code.
    Place(String),
    /// To change the answer to the question with this name.
    Change(String),
}

/// Calls when somebody presses a link or button that names what it does. A press that was meant for another tab or
/// window is left to the browser: the link's address is a page without a script.
pub fn on_press(call: impl Fn(Pressed) -> bool + 'static) {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    let pressed = move |event: &web_sys::Event| {
        let Some(mouse) = event.dyn_ref::<web_sys::MouseEvent>() else { return };
        let is_plain = mouse.button() == 0
            && !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key());
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let named =
            target.and_then(|target| target.closest("[data-place], [data-change]").ok().flatten());
        let Some(named) = named.filter(|_| is_plain) else { return };
        let place = named.get_attribute("data-place").map(Pressed::Place);
        let pressed = place.or_else(|| named.get_attribute("data-change").map(Pressed::Change));
        if pressed.is_some_and(&call) {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&gloo_utils::document(), "click", options, pressed).forget();
}

/// A text in small letters, as the browser makes them: tables for all scripts would weigh 10 kB.
pub fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
