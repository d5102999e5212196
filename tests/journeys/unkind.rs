//! Pages of others that are unkind to the guide: their styles, their policies, their scripts, and what does not come.
//! Each ends in the guide that works, or in the link.

use klagevejviser_tests::site::dist;
use klagevejviser_tests::slow::Slow;
use klagevejviser_tools::finish::integrity;
use klagevejviser_tools::serve;
use serde_json::{Value, json};

use super::around::{ALLOWED, Around};
use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CONDUCT, KK, URGENT, WHAT, WHOM};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    no_style_of_the_page_around_reaches_the_guide,
    under_the_strictest_policy_and_with_its_hash_the_guide_is_in_the_page,
    where_the_guide_does_not_come_the_link_stays,
    a_guide_that_comes_late_takes_the_place_of_the_link,
    on_a_slow_network_the_link_stands_there_until_the_guide_does,
    what_is_forged_for_the_page_around_changes_nothing,
    what_is_forged_for_the_guide_changes_nothing,
    a_page_that_loads_the_frame_again_and_again_ends_in_the_guide,
    a_sandbox_that_lets_the_guide_run_lets_it_answer,
];

/// Styles of pages as one meets them, and worse.
const STYLES: [&str; 6] = [
    "body * { all: unset }",
    "* { margin: 0; padding: 0; border: 0; box-sizing: content-box; font: inherit; line-height: 1 !important }",
    "html { font-size: 40px } body { font-size: 2rem; line-height: 3 }",
    "iframe, slot, span { display: none !important; width: 0 !important; height: 0 !important }",
    "main { display: flex; gap: 1rem; direction: rtl; writing-mode: horizontal-tb; color: #fff; background: #000 }",
    "main { display: grid; grid-template-columns: 1fr 1fr; visibility: visible; transform: translateZ(0) }",
];

fn no_style_of_the_page_around_reaches_the_guide(person: &Person<'_>) {
    let around = Around::new();
    for style in STYLES {
        let head = format!("{}<style>{style}</style>", around.script());
        person.does(format!("meets {style}"));
        person.visits(&around.page(&[], &head, &around.element(""))).has_the_guide();
        let shown = person.script(
            "const root = document.querySelector('klage-vejviser').shadowRoot;
             const way = getComputedStyle(root.querySelector('a'));
             return [root.querySelector('iframe').clientWidth >= 300, way.textDecorationLine, way.display];",
        );
        assert_eq!(shown, json!([true, "underline", "inline-block"]), "{style}");
        person.enters_the_guide(1);
        let size = person.script("return getComputedStyle(document.documentElement).fontSize");
        assert_eq!(size, "16px", "{style}");
        person.is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
        person.waits_around("the height has followed", |seen| {
            seen["height"].as_u64().is_some_and(|height| height % 50 == 0 && height > 400)
        });
    }
}

fn under_the_strictest_policy_and_with_its_hash_the_guide_is_in_the_page(person: &Person<'_>) {
    let around = Around::new();
    let (loader, guide) = (around.loader(), around.guide.url(""));
    let policy = format!(
        "Content-Security-Policy: default-src 'none'; script-src {loader}; frame-src {guide}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let hash = integrity::of(&std::fs::read(dist().join("v1/klage-vejviser.js")).unwrap());
    let script =
        format!("<script src=\"{loader}\" integrity=\"{hash}\" crossorigin async></script>");
    person.visits(&around.page(&[&policy], &script, &around.element(""))).has_the_guide();
    person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
}

/// A script of the page around that makes eight seconds short, so that nobody must wait for them here.
pub(super) const SHORT: &str = "const real = setTimeout;
    window.setTimeout = (does, ms, ...more) => real(does, ms === 8000 ? 300 : ms, ...more);";

impl Around {
    /// The address of the loader.
    fn loader(&self) -> String {
        self.guide.url("/v1/klage-vejviser.js")
    }

    /// The line that makes eight seconds short.
    fn short(&self) -> String {
        let address = self.host.puts("/short.js", &[], SHORT);
        format!("<script src=\"{address}\"></script>")
    }
}

impl Person<'_> {
    /// Waits until the page shows the link and no frame, and goes on showing it.
    fn has_the_link(&self, where_: &str) -> &Self {
        let link = |seen: &Value| seen["link"] == true && seen["frame"] == false;
        self.waits_around(&format!("the link stays {where_}"), link);
        self.settles();
        assert!(link(&self.around()), "{where_}: {}", self.around());
        self
    }
}

fn where_the_guide_does_not_come_the_link_stays(person: &Person<'_>) {
    let around = Around::new();
    let element = around.element("");
    let at = |headers: &[&str], script: &str| {
        let head = format!("{}{script}", around.short());
        person.visits(&around.page(headers, &head, &element));
    };
    // The script does not come, is not the one that the page knows, or may not run.
    at(&[], &around.script().replace("/v1/", "/v0/"));
    person.has_the_link("without a script");
    let wrong = format!("integrity=\"{}\"", integrity::of(b"another file"));
    at(&[], &around.script().replace("crossorigin", &format!("crossorigin {wrong}")));
    person.has_the_link("with another hash");
    at(&["Content-Security-Policy: script-src 'self'"], &around.script());
    person.has_the_link("where the policy allows no script of ours");
    at(&[], &format!("<script type=\"module\" src=\"{}\"></script>", around.loader()));
    person.has_the_link("where the script is loaded as what it is not");
    // The frame may not be there.
    at(&["Content-Security-Policy: frame-src 'none'"], &around.script());
    person.has_the_link("where the policy allows no frame of ours");
    // The guide is not there, cannot say that it is, or may not be shown in this page.
    let refused = serve::start(&dist(), 0).unwrap();
    let mute = Copy::new().without("guide-", ".js");
    let mute = mute.served_with(ALLOWED, &around.host.origin());
    for (server, where_) in
        [(&refused, "where the page is not allowed"), (&mute, "where it is mute")]
    {
        let script = around.script().replace(&around.guide.url(""), &server.url(""));
        at(&[], &script);
        person.has_the_link(where_);
    }
    // Whatever an attribute says, no other page is loaded.
    let other = around.host.puts("/other/index.html", &[], "<h1>Another page</h1>");
    let attributes = format!("src=\"{other}\" href=\"{other}\" guide=\"{other}\" emne=\"{other}\"");
    person.visits(&around.page(&[], &around.script(), &around.element(&attributes)));
    person.has_the_guide();
    person.enters_the_guide(1).is_at(WHAT);
    assert_eq!(
        person.sees()["address"].as_str().unwrap().split('#').next(),
        Some(&*around.guide.url("/"))
    );
    person.steps_out();
}

fn a_guide_that_comes_late_takes_the_place_of_the_link(person: &Person<'_>) {
    let late = Copy::new().with("guide-", ".js", |script| {
        [b"await new Promise((done) => setTimeout(done, 1500));", &script[..]].concat()
    });
    let around = Around::with(late);
    let head = format!("{}{}", around.short(), around.script());
    person.visits(&around.page(&[], &head, &around.element("")));
    person.has_the_link("while the guide is on its way").has_the_guide();
    person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
    // Nobody loses the link that they stand on.
    person.visits(&around.page(&[], &head, &around.element("")));
    person.has_the_link("while the guide is on its way");
    person.script("document.querySelector('.link').focus()");
    person.waits_around("both are there", |seen| {
        seen["link"] == true && seen["frame"] == true && seen["height"] != 640
    });
    assert_eq!(person.script("return document.activeElement.className"), "link");
}

/// What the page around shows from its first moment, each state once.
const WATCH: &str = "<script>
    const seen = (one) => !!one && one.getClientRects().length > 0;
    window.shown = [];
    setInterval(() => {
        const element = document.querySelector('klage-vejviser');
        if (!element) return;
        const now = [['link', element.querySelector('a')], ['guide', element.shadowRoot?.querySelector('iframe')]];
        const state = now.filter(([, one]) => seen(one)).map(([name]) => name).join(' and ');
        if (shown.at(-1) !== state) shown.push(state);
    }, 20);</script>";

/// As on a telephone far from a mast, and with all files compressed, as they are sent.
fn on_a_slow_network_the_link_stands_there_until_the_guide_does(person: &Person<'_>) {
    let around = Around::with(Copy::as_sent());
    let slow = Slow::before(around.guide.address()).unwrap();
    let slowly = |html: String| html.replace(&around.guide.url(""), &slow.url(""));
    let (script, element) = (slowly(around.script()), slowly(around.element("")));
    person.visits(&around.page(&[], &format!("{WATCH}{script}"), &element)).has_the_guide();
    // Never nothing, and never the guide before it can be used.
    assert_eq!(person.script("return shown"), json!(["link", "guide"]));
    person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
}

/// What a message of ours may look like, and what is none.
const FORGED: &str = "
    const ours = (more) => ({ ns: 'klagevejviser', v: 1, ...more });
    const forged = [
        null, undefined, 7, 'height', '', [], {}, new ArrayBuffer(8), new Map([['ns', 'klagevejviser']]),
        { ns: 'klagevejviser', v: 2, type: 'height', px: 5000 }, { ns: 'other', v: 1, type: 'height', px: 5000 },
        { v: 1, type: 'height', px: 5000 }, ours({}), ours({ type: 'nothing' }), ours({ type: ['height'], px: 5000 }),
        ours({ type: 'height' }), ours({ type: 'height', px: 'much' }), ours({ type: 'height', px: NaN }),
        ours({ type: 'height', px: {} }), ours({ type: 'step' }), ours({ type: 'step', px: 'x' }),
        ours({ type: 'theme', farve: 7, skrift: {}, runding: [] }), ours({ type: 'theme', __proto__: null, farve: '#fff' }),
        ours({ type: 'theme', farve: '#'.repeat(5e6), skrift: 'x'.repeat(5e6) }), 'x'.repeat(5e6),
    ];";

fn what_is_forged_for_the_page_around_changes_nothing(person: &Person<'_>) {
    let around = Around::new();
    // A frame of somebody else, which says that it is the guide.
    let speaks = "
        addEventListener('message', () => {
            for (const type of ['height', 'step', 'leave'])
                parent.postMessage({ ns: 'klagevejviser', v: 1, type, px: 5000 }, '*');
            parent.postMessage('said', '*');
        });";
    around.host.puts("/speaks.js", &[], speaks);
    let other = around.host.puts("/other.html", &[], "<script src=\"/speaks.js\"></script>");
    let body = format!(
        "<iframe id=\"other\" src=\"{other}\" title=\"Andre\"></iframe>{}",
        around.element("")
    );
    person.visits(&around.page(&[], &around.script(), &body));
    let before = person.has_the_guide();
    // From the page itself, and from that frame.
    person.waits_for_script(&format!(
        "const done = arguments[0];
         {FORGED}
         for (const type of ['height', 'step', 'leave']) forged.push(ours({{ type, px: 5000 }}));
         for (const one of forged) postMessage(one, '*');
         addEventListener('message', ({{ data }}) => data === 'said' && setTimeout(done, 200));
         document.getElementById('other').contentWindow.postMessage('speak', '*')"
    ));
    assert_eq!(person.around(), before);

    // From the guide's own frame: what is no number of pixels is nothing, and what is one has its bounds.
    let says = |more: Value| {
        person.enters_the_guide(1);
        person.script_with(
            "parent.postMessage({ ns: 'klagevejviser', v: 1, ...arguments[0] }, '*')",
            vec![more],
        );
        person.steps_out();
    };
    person.enters_the_guide(1);
    person.script(&format!("{FORGED} for (const one of forged) parent.postMessage(one, '*')"));
    person.steps_out().settles();
    assert_eq!(person.around()["height"], before["height"]);
    for (said, height) in [(json!(1e9), 20_000), (json!(1), 200), (json!("900"), 900)] {
        says(json!({ "type": "height", "px": said }));
        person.waits_around(&format!("{said} is {height}"), |seen| seen["height"] == height);
    }
    says(json!({ "type": "height", "px": -5 }));
    says(json!({ "type": "step", "px": 1e9 }));
    person.settles();
    assert_eq!(person.around()["height"], 900);

    // The guide's frame with another page in it, which is no guide.
    person.script_with(
        "document.querySelector('klage-vejviser').shadowRoot.querySelector('iframe').src = arguments[0]",
        vec![json!(other)],
    );
    person.waits_for_script(
        "const done = arguments[0];
         addEventListener('message', ({ data }) => data === 'said' && setTimeout(done, 200));
         const frame = document.querySelector('klage-vejviser').shadowRoot.querySelector('iframe');
         const ask = setInterval(() => frame.contentWindow.postMessage('speak', '*'), 50);
         addEventListener('message', () => clearInterval(ask))",
    );
    let seen = person.around();
    assert_eq!((&seen["height"], person.sees()["title"].as_str()), (&json!(900), Some("En side")));
}

fn what_is_forged_for_the_guide_changes_nothing(person: &Person<'_>) {
    let around = Around::new();
    let green = "{ ns: 'klagevejviser', v: 1, type: 'theme', farve: '#00563f' }";
    // A frame beside the guide may speak to it as well; only the page around is heard.
    let speaks = format!("parent.frames[0].postMessage({green}, '*'); document.title = 'said'");
    around.host.puts("/speaks.js", &[], &speaks);
    let other = around.host.puts("/other.html", &[], "<body><script src=\"/speaks.js\"></script>");
    let frame = format!(
        "<iframe id=\"guide\" src=\"{}\" title=\"Guide\" width=\"700\" height=\"700\"></iframe>",
        around.guide.url("/")
    );
    person.visits(&around.page(&[], "", &frame));
    let color = |person: &Person<'_>| {
        person.goes_into("document.getElementById('guide')").is_at(WHAT);
        let color = person.script(
            "return getComputedStyle(document.querySelector('button.primary')).backgroundColor",
        );
        person.steps_out();
        color
    };
    let own = color(person);
    person.script_with(
        "const frame = document.createElement('iframe');
         [frame.id, frame.src] = ['other', arguments[0]];
         document.body.append(frame)",
        vec![json!(other)],
    );
    person.waits_until("the frame beside it has spoken", |_| {
        person.script("return document.getElementById('other').contentDocument.title") == "said"
    });
    person.settles();
    assert_eq!(color(person), own);
    // What the page around says, and says in a loop.
    person.script(&format!(
        "{FORGED}
         const guide = document.getElementById('guide').contentWindow;
         for (const one of forged) guide.postMessage(one, '*');
         for (let at = 0; at < 3000; at++)
             guide.postMessage(ours({{ type: 'theme', farve: at % 2 ? '#00563f' : '#a00000' }}), '*');
         guide.postMessage(ours({{ type: 'theme', farve: '#ffffff', __proto__: {{ skrift: 'x' }} }}), '*')"
    ));
    person.goes_into("document.getElementById('guide')");
    person.waits_until("the last word counts, and it cannot be read", |_| {
        person.script("return document.documentElement.style.length") == 0
    });
    person.is_at(WHAT).answers(CONDUCT).is_at(WHOM).answers(KK).is_at(URGENT).steps_out();
    assert_eq!(person.sees()["title"], "En side");
}

fn a_page_that_loads_the_frame_again_and_again_ends_in_the_guide(person: &Person<'_>) {
    let around = Around::new();
    person.visits(&around.page(&[], &around.script(), &around.element(""))).has_the_guide();
    person.enters_the_guide(1).is_at(WHAT).answers(CONDUCT).is_at(WHOM).steps_out();
    // The same address once more is no other page: nothing is lost, and nothing is asked for.
    let loops = |does: &str| {
        around.guide.forget_requests();
        person.waits_for_script(&format!(
            "const done = arguments[0];
             const element = document.querySelector('klage-vejviser');
             const frame = element.shadowRoot.querySelector('iframe');
             let times = 0;
             const again = () => {{
                 {does};
                 ++times < 20 ? setTimeout(again, times % 2 ? 20 : 150) : done();
             }};
             again()"
        ));
    };
    loops("frame.src = frame.src");
    person.enters_the_guide(1).is_at(WHOM).answers(KK).is_at(URGENT).steps_out();
    assert_eq!(around.guide.requests().len(), 0);
    // Taken out and put back it loads again: each time the page and what belongs to it, and once more at most, where a
    // load was cut off.
    loops("const place = element.parentNode; element.remove(); place.append(element)");
    person.has_the_guide();
    person.enters_the_guide(1).is_at(WHAT).has_told_nothing().answers(CONDUCT).is_at(WHOM);
    person.steps_out();
    let asked = around.guide.requests();
    for one in &asked {
        let times = asked.iter().filter(|other| other.target == one.target).count();
        assert!(times <= 40, "{} was asked for {times} times", one.target);
    }
}

fn a_sandbox_that_lets_the_guide_run_lets_it_answer(person: &Person<'_>) {
    let around = Around::new();
    let sandbox = "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups \
                   allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
    let frame = format!(
        "<iframe sandbox=\"{sandbox}\" src=\"{}\" title=\"Guide\" width=\"700\" height=\"700\"></iframe>",
        around.guide.url("/")
    );
    person.visits(&around.page(&[], "", &frame));
    person.goes_into("document.querySelector('iframe')").is_at(WHAT).answers(CONDUCT).is_at(WHOM);
    let kept = person.script(
        "localStorage.setItem('x', '1'); const kept = localStorage.getItem('x'); localStorage.clear(); return kept",
    );
    assert_eq!(kept, "1");
    person.steps_out();
}
