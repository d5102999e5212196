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

fn root_has(attribute: &str) -> bool {
    let root = gloo_utils::document().document_element();
    root.is_some_and(|root| root.has_attribute(attribute))
}

/// An attribute of the page's root.
pub fn attribute(name: &str) -> Option<String> {
    gloo_utils::document().document_element()?.get_attribute(name)
}

/// An attribute of the first element that a selector names.
pub fn attribute_of(selector: &str, name: &str) -> Option<String> {
    gloo_utils::document().query_selector(selector).ok()??.get_attribute(name)
}

/// Leaves the page as it was written.
pub fn fail() {
    set_root("data-guide", "failed");
}

/// Shows the guide instead of the plain page.
pub fn ready() {
    set_root("data-guide", "ready");
}

/// Tells the style whether the first question is shown, which the introduction belongs to.
pub fn set_start(start: bool) {
    set_root("data-place", if start { "start" } else { "on" });
}

/// Sets or takes away an attribute of every element that a selector names.
pub fn set(selector: &str, name: &str, value: Option<&str>) {
    let Ok(found) = gloo_utils::document().query_selector_all(selector) else { return };
    for element in (0..found.length()).filter_map(|at| found.get(at)) {
        let Ok(element) = element.dyn_into::<web_sys::Element>() else { continue };
        let _ = match value {
            Some(value) => element.set_attribute(name, value),
            None => element.remove_attribute(name),
        };
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    gloo_utils::document().set_title(title);
}

/// Calls before the browser paints the next time: once what was put into the page stands there.
pub fn soon(call: impl FnOnce() + 'static) {
    let call = wasm_bindgen::closure::Closure::once_into_js(call);
    let _ = gloo_utils::window().request_animation_frame(call.unchecked_ref());
}

/// Moves the focus to an element once it has been drawn.
pub fn focus_soon(id: &'static str) {
    soon(move || focus(id));
}

/// Moves the focus to an element; not out of a page around the guide before somebody has touched the guide
/// (`web/frame.js`).
pub fn focus(id: &str) {
    if root_has("data-still") {
        return;
    }
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// The same for the first element that a selector names, where what had the focus is gone: somebody may have gone on
/// since.
pub fn focus_at(selector: &str) {
    let document = gloo_utils::document();
    let is_lost = document.active_element().is_none_or(|at| at.tag_name() == "BODY");
    let found = document.query_selector(selector).ok().flatten();
    let found = found.and_then(|one| one.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found.filter(|_| is_lost && !root_has("data-still")) {
        let _ = element.focus();
    }
}

/// Whether the page has an element that a selector names.
pub fn has(selector: &str) -> bool {
    gloo_utils::document().query_selector(selector).is_ok_and(|found| found.is_some())
}

/// Says something in an element that a screen reader listens to.
pub fn say(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// Puts words into an element once the focus has moved, so that they are read after the heading, and only where
/// they are new.
pub fn say_soon(id: &'static str, words: String) {
    soon(move || soon(move || say_new(id, &words)));
}

/// Puts words into an element, where they are new.
pub fn say_new(id: &str, words: &str) {
    if let Some(element) = element(id)
        && element.text_content().as_deref() != Some(words)
    {
        element.set_text_content(Some(words));
    }
}

/// Replaces the page, so that Back does not lead to it; with the page around the guide, where there is one: that is
/// done by `web/frame.js`, which sees the attribute.
pub fn leave() {
    set_root("data-left", ELSEWHERE);
    if !root_has("data-framed") {
        let _ = gloo_utils::window().location().replace(ELSEWHERE);
    }
}

/// Calls when somebody presses Escape three times in a row, within five seconds and with nothing in between.
pub fn on_three_escapes(call: impl Fn() + 'static) {
    const WITHIN_MS: f64 = 5_000.0;
    let before = std::cell::Cell::new((f64::MIN, f64::MIN));
    EventListener::new(&gloo_utils::document(), "keydown", move |event| {
        let key = js_sys::Reflect::get(event, &"key".into()).ok().and_then(|key| key.as_string());
        if key.as_deref() != Some("Escape") {
            before.set((f64::MIN, f64::MIN));
            return;
        }
        let now = event.time_stamp();
        let (first, second) = before.replace((before.get().1, now));
        if second > f64::MIN && now - first < WITHIN_MS {
            call();
        }
    })
    .forget();
}

fn field(id: &str) -> Option<web_sys::HtmlInputElement> {
    element(id)?.dyn_into().ok()
}

/// What stands in a field.
pub fn typed(id: &str) -> String {
    field(id).map(|field| field.value()).unwrap_or_default()
}

/// Marks what stands in a field, so that it can be copied by hand.
pub fn select(id: &str) {
    if let Some(field) = field(id) {
        let _ = field.focus();
        field.select();
    }
}

/// Calls when the page is left, before the browser puts it away: it may keep it whole, to show it again at Back.
pub fn on_away(call: impl Fn() + 'static) {
    EventListener::new(&gloo_utils::window(), "pagehide", move |_| call()).forget();
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

/// Calls when the fold with an id is folded out, by hand or by the browser, which looks into folds for words.
pub fn on_toggle(id: &'static str, call: impl Fn() + 'static) {
    // It does not bubble, and the fold is drawn with each place.
    let capture = gloo_events::EventListenerOptions::run_in_capture_phase();
    let toggled = move |event: &web_sys::Event| {
        let fold = super::dom::target(event).filter(|fold| fold.id() == id);
        if fold.is_some_and(|fold| fold.has_attribute("open")) {
            call();
        }
    };
    EventListener::new_with_options(&gloo_utils::document(), "toggle", capture, toggled).forget();
}

/// Whether somebody looks at the page and the browser has a network, as far as it knows.
pub fn is_looked_at() -> bool {
    !gloo_utils::document().hidden() && gloo_utils::window().navigator().on_line()
}

/// Calls when somebody looks at the page again, and when the network comes back.
pub fn on_look(call: impl Fn() + Copy + 'static) {
    EventListener::new(&gloo_utils::document(), "visibilitychange", move |_| call()).forget();
    EventListener::new(&gloo_utils::window(), "online", move |_| call()).forget();
}

/// What a link or button that was drawn as data asks for.
pub enum Pressed {
    /// To open the place with this code.
    Place(String),
    /// To change the answer to the question with this name.
    Change(String),
    /// To save, share or delete.
    Keep(String),
    /// To speak the language with this code.
    Language(String),
    /// To take a day along, or all of them.
    Day(String),
    /// What has a name of its own: to go back, to leave.
    Do(String),
    /// To go to the field with this id.
    Field(String),
}

/// An attribute, and what is asked for by its value.
type Named = (&'static str, fn(String) -> Pressed);

/// The attributes that name what is asked for.
const NAMED: [Named; 7] = [
    ("data-place", Pressed::Place),
    ("data-change", Pressed::Change),
    ("data-keep", Pressed::Keep),
    ("data-language", Pressed::Language),
    ("data-day", Pressed::Day),
    ("data-do", Pressed::Do),
    ("data-field", Pressed::Field),
];

/// Calls when somebody presses a link or button that names what it does. A press that was meant for another tab or
/// window is left to the browser: the link's address is a page without a script.
pub fn on_press(call: impl Fn(Pressed) -> bool + 'static) {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    let pressed = move |event: &web_sys::Event| {
        let Some(mouse) = event.dyn_ref::<web_sys::MouseEvent>() else { return };
        let is_plain = mouse.button() == 0
            && !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key());
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let any = NAMED.map(|(name, _)| format!("[{name}]")).join(", ");
        let named = target.and_then(|target| target.closest(&any).ok().flatten());
        let Some(named) = named.filter(|_| is_plain) else { return };
        let mut names = NAMED.iter();
        let pressed = names.find_map(|(name, press)| named.get_attribute(name).map(press));
        if pressed.is_some_and(&call) {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&gloo_utils::document(), "click", options, pressed).forget();
}

/// Calls with every form that is sent off, for as long as the page lives. No form is ever sent to a server.
pub fn on_submit(call: impl Fn(web_sys::Element) + 'static) {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    let submitted = move |event: &web_sys::Event| {
        event.prevent_default();
        if let Some(form) = super::dom::target(event) {
            call(form);
        }
    };
    EventListener::new_with_options(&gloo_utils::document(), "submit", options, submitted).forget();
}

/// A text in small letters, as the browser makes them: tables for all scripts would weigh 10 kB.
pub fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}
