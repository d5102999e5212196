//! A page of others with the guide in it, on another site: how a test makes one, and what a person sees of it.

use std::time::{Duration, Instant};

use klagevejviser_tests::host::Host;
use klagevejviser_tools::serve::Server;
use serde_json::Value;

use super::copy::Copy;
use super::person::Person;

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

/// The guide, and a page of others that may show it.
pub(super) struct Around {
    /// The server of the page around.
    pub(super) host: Host,
    /// The server of the guide.
    pub(super) guide: Server,
    _copy: Copy,
}

/// Which host may show the guide, as a deployment has it.
pub(super) const ALLOWED: &str = "https://www.kk.dk";

impl Around {
    /// With the guide as it is built.
    pub(super) fn new() -> Self {
        Self::with(Copy::new())
    }

    /// With a copy of the guide.
    pub(super) fn with(copy: Copy) -> Self {
        let host = Host::start().unwrap();
        let guide = copy.served_with(ALLOWED, &format!("{} {}", host.origin(), host.near()));
        Self { host, guide, _copy: copy }
    }

    /// The line with the script.
    pub(super) fn script(&self) -> String {
        format!(
            "<script src=\"{}\" crossorigin defer></script>",
            self.guide.url("/v1/klage-vejviser.js")
        )
    }

    /// The element, with attributes, and the link in it.
    pub(super) fn element(&self, attributes: &str) -> String {
        format!(
            "<klage-vejviser {attributes}><a class=\"link\" href=\"{}\">Hvor kan jeg klage?</a></klage-vejviser>",
            self.guide.url("/")
        )
    }

    /// Puts a page around the guide.
    pub(super) fn page(&self, headers: &[&str], head: &str, body: &str) -> String {
        let page = format!(
            "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>En side</title>\
             <meta name=\"viewport\" content=\"width=device-width\">{head}</head>\
             <body><main><h1>En side</h1>{body}</main></body></html>"
        );
        self.host.puts("/side.html", headers, &page)
    }
}

/// What the page around shows of the first guide in it.
const STATE: &str = "
    const element = document.querySelector('klage-vejviser');
    const frame = element?.shadowRoot?.querySelector('iframe');
    const seen = (one) => !!one && one.getClientRects().length > 0;
    return {
        link: seen(document.querySelector('.link')),
        frame: seen(frame),
        height: frame?.offsetHeight ?? 0,
        top: frame?.getBoundingClientRect().top ?? 0,
        scrolled: scrollY,
        focus: document.activeElement?.localName,
        window: innerHeight,
    };";

impl Person<'_> {
    /// Opens an address of anybody.
    pub(super) fn visits(&self, address: &str) -> &Self {
        self.does(format!("visits {address}"));
        self.browser.run(self.browser.session.goto(address)).unwrap();
        self
    }

    /// What the page around shows.
    pub(super) fn around(&self) -> Value {
        self.script(STATE)
    }

    /// Waits until the page around shows something.
    pub(super) fn waits_around(&self, what: &str, holds: impl Fn(&Value) -> bool) -> Value {
        let started = Instant::now();
        loop {
            let seen = self.around();
            if holds(&seen) {
                return seen;
            }
            assert!(started.elapsed() < PATIENCE, "waited in vain until {what}: {seen}");
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// Waits for the guide in the page, with the height that it has told.
    pub(super) fn has_the_guide(&self) -> Value {
        self.waits_around("the guide is in the page", |seen| {
            seen["frame"] == true && seen["link"] == false && seen["height"] != 640
        })
    }

    /// Goes into a frame that a script finds, and looks at it: what is out of sight is not drawn.
    pub(super) fn goes_into(&self, frame: &str) -> &Self {
        let session = &self.browser.session;
        let script = format!("const frame = {frame}; frame.scrollIntoView(); return frame");
        self.browser
            .run(async {
                session.execute(script, Vec::new()).await?.element()?.enter_frame().await
            })
            .unwrap();
        self
    }

    /// Goes into the guide of an element, counted from one.
    pub(super) fn enters_the_guide(&self, number: usize) -> &Self {
        self.goes_into(&format!(
            "document.querySelectorAll('klage-vejviser')[{}].shadowRoot.querySelector('iframe')",
            number - 1
        ))
    }

    /// Back to the page around.
    pub(super) fn steps_out(&self) -> &Self {
        self.browser.run(self.browser.session.enter_default_frame()).unwrap();
        self
    }

    /// How high what the guide shows is, where one is in it.
    pub(super) fn height_of_the_guide(&self) -> u64 {
        let height = self.script("return document.documentElement.getBoundingClientRect().height");
        height.as_f64().unwrap().ceil() as u64
    }
}
