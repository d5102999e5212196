//! A file of somebody's own, which they choose or drag into the page. It is read here, in pieces, and goes nowhere.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, File, FileList, HtmlInputElement};

/// A file that somebody has opened.
pub struct Opened(File);

impl Opened {
    /// Its name, without where it lies.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        // Whole, and far below what a float holds.
        self.0.size() as u64
    }

    /// The bytes from one place to another; nothing if the browser cannot read them: the file was moved, or changed
    /// since it was opened.
    pub async fn piece(&self, from: u64, to: u64) -> Option<Vec<u8>> {
        let piece = self.0.slice_with_f64_and_f64(from as f64, to as f64).ok()?;
        let bytes = Uint8Array::new(&JsFuture::from(piece.array_buffer()).await.ok()?).to_vec();
        (bytes.len() as u64 == to - from).then_some(bytes)
    }
}

fn all(list: Option<FileList>) -> Vec<Opened> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).map(Opened).collect()
}

/// The files that were chosen in a field. The field is empty afterwards, so that the same file can be chosen again when
/// it has been corrected.
pub fn take_chosen(id: &str) -> Vec<Opened> {
    let field = gloo_utils::document().get_element_by_id(id);
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let chosen = all(field.files());
    field.set_value("");
    chosen
}

/// Calls with the files that are dropped anywhere on the page. Without it the browser would leave the page for them.
pub fn on_drop(call: impl Fn(Vec<Opened>) + 'static) {
    let listen = |kind: &'static str, heard: Box<dyn Fn(&Event)>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&gloo_utils::document(), kind, options, move |event| {
            event.prevent_default();
            heard(event);
        })
        .forget();
    };
    listen("dragover", Box::new(|_| ()));
    let dropped = move |event: &Event| {
        let data = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        call(all(data.and_then(|data| data.files())));
    };
    listen("drop", Box::new(dropped));
}

/// Lets the browser draw, and hear what is pressed, before the work goes on. A page that nobody looks at need not wait:
/// browsers let its clock tick once a second.
pub async fn breathe() {
    let window = gloo_utils::window();
    if gloo_utils::document().hidden() {
        return;
    }
    let soon = Promise::new(&mut |done, _| {
        let _ = window.set_timeout_with_callback(&done);
    });
    let _ = JsFuture::from(soon).await;
}
