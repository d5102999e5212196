//! Where else: people type what happened, browse, follow a result into a topic and a topic into the guide; what
//! they look up stays on their screen.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::copy::Copy;
use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, DECIDED, DECISION, KK, URGENT, WHAT, days_ago};

/// The journeys of this file.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    who_types_what_happened_finds_the_topic_its_deadline_and_the_way_into_the_guide,
    who_types_words_of_danger_meets_help_above_every_hit,
    who_types_on_after_words_of_danger_is_told_of_help_once,
    who_types_nonsense_gets_a_sentence_and_can_browse,
    who_types_a_wrong_date_is_led_to_it_and_reads_no_day_that_was_counted_before,
    who_follows_a_result_elsewhere_finds_the_topic_and_the_answers_again,
    who_was_discriminated_against_sees_who_can_help_and_who_cannot,
    what_is_looked_up_stands_in_no_address_no_history_and_no_request,
    who_starts_again_leaves_no_topic_behind,
    a_link_to_a_topic_works_without_a_script_and_leads_into_the_guide,
    who_does_not_get_the_topics_is_told_and_can_ask_again,
    who_does_not_get_the_text_of_a_topic_is_told_and_can_go_on_searching,
    who_does_not_get_what_draws_the_topics_asks_again_until_it_comes,
    somebody_without_a_mouse_finds_a_topic,
    who_has_gone_on_before_the_topics_come_is_left_where_they_are,
];

/// Where the guide decides and not the engine, one engine tells.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    who_browses_reaches_every_topic_and_every_body,
];

/// What only the bench runs.
pub(crate) const BENCH: &[Journey] = journeys![&[Engine::Chromium];
    bench_of_the_search,
];

pub(crate) const FIND: &str = "Find det rigtige sted at klage";

/// Chooses in all three lists of the guide to discrimination.
pub(crate) const CHOOSES_ALL_THREE: &str = "
    for (const [id, place] of [['hvorfor', 2], ['hvor', 1], ['oenske', 4]]) {
        const field = document.getElementById(id);
        field.selectedIndex = place;
        field.dispatchEvent(new Event('change', { bubbles: true }));
    }";
pub(crate) const CASH: &str = "Kontanthjælp, uddannelseshjælp og hjælp til en enkelt regning";
const INTO: &str = "Find ud af, hvad du skal gøre nu";
pub(crate) const COUNT: &str = "Regn din frist ud";

/// Types into the search as a person does, all at once.
const TYPES: &str = "
    const field = document.getElementById('soeg');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', { bubbles: true }));";

impl Person<'_> {
    pub(crate) fn opens_the_search(&self) -> &Self {
        self.opens_the_guide().follows("Søg efter dit emne, og se, hvor du skal klage").is_at(FIND);
        self.finds("//input[@id='soeg']");
        self
    }

    /// Clicks a link by its text, without what stands in brackets after it.
    pub(crate) fn follows(&self, link: &str) -> &Self {
        self.does(format!("follows \"{link}\""));
        self.click(&format!("//a[starts-with(normalize-space(), \"{link}\")]"))
    }

    pub(crate) fn searches(&self, typed: &str) -> &Self {
        let shown: String = typed.chars().take(60).collect();
        self.does(format!("types \"{shown}\" into the search"));
        self.script_with(TYPES, vec![json!(typed)]);
        self.settles()
    }

    /// The hits, best first.
    pub(crate) fn hits(&self) -> Vec<String> {
        let hits = self.script(
            "return [...document.querySelectorAll('.hits a')].map((one) => one.textContent)",
        );
        hits.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

fn who_types_what_happened_finds_the_topic_its_deadline_and_the_way_into_the_guide(
    person: &Person<'_>,
) {
    person.opens_the_search().searches("min kontanthjælp er stoppet");
    assert_eq!(person.hits()[0], CASH);
    person.reads("Det bedste står først.").follows(CASH).is_at(CASH).has_focus_on("overskrift");
    person.reads("4 uger fra datoen på brevet.").reads("Ankestyrelsen");
    // A wrong date gets a sentence; a right one the day, the days left and the working.
    person.types(COUNT, ["30", "2", "2026"]).presses("Regn ud").reads("Skriv en dato");
    person.types_date(COUNT, days_ago(person, 14)).presses("Regn ud").reads("Klag senest");
    person.reads("Guiden tæller 4 uger fra");
    person.types_date(COUNT, days_ago(person, 40)).presses("Regn ud");
    person.reads("Fristen ser ud til at være gået.");
    // The guide does not ask whom it is about.
    person.presses(INTO).is_at(WHAT).answers(DECIDED).is_at(URGENT).answers(CAN_WAIT);
    person.is_at(DECISION);
    assert!(person.answers_box().iter().any(|(_, answer)| answer == KK));
}

fn who_types_words_of_danger_meets_help_above_every_hit(person: &Person<'_>) {
    person.opens_the_search();
    for typed in
        ["min mand slår mig", "jeg vil tage mit liv", "they hit me", "selvmrod", "vi sulter"]
    {
        person.searches(typed).reads("Er du eller en anden i fare? Ring 112.");
        let above = person.script(
            "const card = document.querySelector('.card').getBoundingClientRect();
             const hit = document.querySelector('.hits a');
             return !hit || card.bottom <= hit.getBoundingClientRect().top + 1",
        );
        assert_eq!(above, true, "{typed}");
    }
    person.searches("kontanthjælp");
    assert_eq!(person.script("return document.querySelectorAll('.card').length"), 0);
}

/// Counts how often something is put into what a screen reader says at once.
const ALERTS: &str = "
    window.alerts = 0;
    const alert = document.querySelector('#guide [role=alert]');
    new MutationObserver((seen) => {
        window.alerts += seen.filter((one) => one.addedNodes.length).length;
    }).observe(alert, { childList: true, subtree: true });";

fn who_types_on_after_words_of_danger_is_told_of_help_once(person: &Person<'_>) {
    person.opens_the_search().script(ALERTS);
    let is_told = |typed: &[&str], times: u32| {
        for typed in typed {
            person.searches(typed);
            assert_eq!(person.script("return window.alerts"), times, "{typed}");
        }
    };
    is_told(&["min mand"], 0);
    is_told(&["min mand slår mig", "min mand slår mig h", "min mand slår mig hver dag"], 1);
    is_told(&["kontanthjælp"], 1);
    is_told(&["vi sulter"], 2);
}

fn who_types_nonsense_gets_a_sentence_and_can_browse(person: &Person<'_>) {
    person.opens_the_search();
    for typed in ["🎈🎉🎈", "xqzwxq", &"ø".repeat(10_000), "<b>'\"&"] {
        person.searches(typed).reads("Guiden fandt ikke noget.");
        assert_eq!(person.sees()["guide"], "ready");
    }
    let long = "kontanthjælp ".repeat(800);
    assert_eq!(person.searches(&long).hits()[0], CASH);
}

/// Clicks every link of a place that leads to another, reads the heading there, and goes back; for each what was
/// read, and what the link said.
const VISITS: &str = "
    const done = arguments[arguments.length - 1];
    const until = (holds) => new Promise((resolve, reject) => {
        const started = Date.now();
        (function look() {
            if (holds()) resolve();
            else if (Date.now() - started > 10000) reject('waited in vain at ' + document.querySelector('h1').textContent);
            else setTimeout(look, 4);
        })();
    });
    const heading = () => document.querySelector('h1').textContent;
    const codes = (kind) => [...document.querySelectorAll(`[data-place^='${kind}.']`)].map((one) => one.dataset.place);
    const link = (code) => document.querySelector(`[data-place='${code}']`);
    const opens = async (code) => {
        const text = link(code).textContent, state = history.state;
        link(code).click();
        await until(() => history.state !== state && heading() === text);
    };
    const back = async (code) => { history.back(); await until(() => link(code)); };
    const seen = new Set();
    const [from, to, others] = PART, areas = [from, to];
    (async () => {
        for (const area of codes('Area').slice(...areas)) {
            await opens(area);
            for (const topic of codes('Topic')) {
                await opens(topic);
                seen.add(topic);
                await back(topic);
            }
            await back(area);
        }
        if (!others) return [...seen];
        for (const body of codes('Body')) {
            await opens(body);
            seen.add(body);
            await back(body);
        }
        for (const sender of codes('Sender')) {
            await opens(sender);
            if (!codes('Topic').length) throw 'no topic from ' + sender;
            await back(sender);
        }
        return [...seen];
    })().then(done, (error) => done(String(error)));";

fn who_browses_reaches_every_topic_and_every_body(person: &Person<'_>) {
    use klagevejviser_core::directory::{BodyId, TopicId};
    let mut seen: Vec<String> = Vec::new();
    // In parts, each after a fresh load: WebKit lets a page add a hundred entries to the history in half a minute.
    for part in ["[0, 4, false]", "[4, 99, false]", "[0, 0, true]"] {
        person.opens_the_search().does("opens everything that one can browse by");
        let found = person.waits_for_script(&VISITS.replace("PART", part));
        let found = found.as_array().unwrap_or_else(|| panic!("{found}"));
        seen.extend(found.iter().filter_map(Value::as_str).map(str::to_owned));
    }
    let topics = TopicId::all().map(|topic| format!("Topic.{}", topic.get().id));
    let bodies = BodyId::all().map(|body| format!("Body.{}", body.get().code));
    for code in topics.chain(bodies) {
        assert!(seen.contains(&code), "{code} is not reached");
    }
}

/// What the fields of a day are told with, whether they count as wrong, and what the page says of them.
const COUNTED: &str = "
    const form = document.querySelector('form:has(fieldset.date)');
    const said = form.querySelector('fieldset').getAttribute('aria-describedby');
    return [
        said && document.getElementById(said).textContent.split('.')[0],
        [...form.querySelectorAll('input')].map((field) => field.getAttribute('aria-invalid')),
        form.querySelector('[role=status]').textContent !== '',
        [...form.querySelectorAll('input')].indexOf(document.activeElement),
    ]";

fn who_types_a_wrong_date_is_led_to_it_and_reads_no_day_that_was_counted_before(
    person: &Person<'_>,
) {
    person.opens_the_search().searches("min kontanthjælp er stoppet").follows(CASH).is_at(CASH);
    let nothing = json!([null, [null, null, null], false, -1]);
    assert_eq!(person.settles().script(COUNTED), nothing);
    let (right, wrong) = (json!([null, null, null]), json!(["true", "true", "true"]));
    person.types_date(COUNT, days_ago(person, 3)).presses("Regn ud").reads("Klag senest");
    let seen = person.settles().script(COUNTED);
    assert_eq!((&seen[0], &seen[1], &seen[2]), (&Value::Null, &right, &json!(true)));
    for _ in 0..2 {
        person.types(COUNT, ["30", "2", "2026"]).presses("Regn ud").reads("Skriv en dato");
        let seen = person.settles().script(COUNTED);
        let said = seen[0].as_str().is_some_and(|said| said.starts_with("Fejl: Skriv en dato"));
        assert!(said, "{seen}");
        assert_eq!((&seen[1], &seen[2], &seen[3]), (&wrong, &json!(false), &json!(0)));
    }
    person.types_date(COUNT, days_ago(person, 3)).presses("Regn ud").reads("Klag senest");
    let seen = person.settles().script(COUNTED);
    assert_eq!((&seen[0], &seen[1], &seen[2]), (&Value::Null, &right, &json!(true)));
}

fn who_follows_a_result_elsewhere_finds_the_topic_and_the_answers_again(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[DECIDED, "En anden myndighed", "Udbetaling Danmark"]);
    let result = person.result();
    let first = result.titles()[0].to_owned();
    let answers = person.answers_box();
    person.follows("Læs mere om, hvor du går hen").reads("Udbetaling Danmark").reads("Fristen");
    person.presses("Tilbage til dine svar");
    assert_eq!(person.result().titles()[0], first);
    assert_eq!(person.answers_box(), answers);
}

fn who_was_discriminated_against_sees_who_can_help_and_who_cannot(person: &Person<'_>) {
    person.opens_the_search().follows("Er du blevet diskrimineret? Find hjælp");
    person.is_at("Diskrimination: hvem kan hjælpe dig?");
    person.does("chooses belief, in the municipality, money");
    person.script(
        "const choose = (id, place) => {
             const field = document.getElementById(id);
             field.selectedIndex = place;
             field.dispatchEvent(new Event('change', { bubbles: true }));
         };
         choose('hvorfor', 2); choose('hvor', 1); choose('oenske', 4);",
    );
    person.reads("De kan hjælpe dig").reads("Retshjælp og advokatvagt").reads("De kan ikke");
    person.reads("Ligebehandlingsnævnet ser kun på tro og alder");
}

fn what_is_looked_up_stands_in_no_address_no_history_and_no_request(person: &Person<'_>) {
    let looked_up = |typed: &str, place: usize| {
        person.server.forget_requests();
        person.opens_the_search().searches(typed);
        let address = person.script("return location.href");
        person.click(&format!("(//ol[@class='hits']//a)[{place}]")).settles();
        assert_eq!(person.script("return location.href"), address);
        assert_eq!(person.script("return history.state"), "Set.0");
        let requests = person.server.requests();
        let mut targets: Vec<String> = requests.into_iter().map(|request| request.target).collect();
        targets.retain(|target| target != "/favicon.svg");
        targets.sort();
        targets.dedup();
        targets
    };
    // What the browser already has, it has for both.
    looked_up("vuggestue", 1);
    // A sensitive topic does not even stand in the title.
    let one = looked_up("tvangsfjernet mit barn", 1);
    assert_eq!(person.script("return document.title"), format!("{FIND} – Klagevejviser"));
    let other = looked_up("p-bøde", 2);
    assert_eq!(one, other);
    assert!(one.iter().all(|target| !target.contains('?')), "{one:?}");
}

fn who_starts_again_leaves_no_topic_behind(person: &Person<'_>) {
    person.opens_the_search().searches("skilsmisse").click("//ol[@class='hits']//a").settles();
    person.reads("Det skal du gøre først").presses("Start forfra").is_at(WHAT).has_told_nothing();
    person.goes_back().is_at(FIND).settles();
    assert_eq!(person.script("return document.getElementById('soeg').value"), "");
    assert!(person.hits().is_empty());
}

fn a_link_to_a_topic_works_without_a_script_and_leads_into_the_guide(person: &Person<'_>) {
    person.opens("/emne/kontanthjaelp/").is_at(CASH).reads("4 uger fra datoen på brevet.");
    assert_eq!(person.script("return document.scripts.length"), 0);
    person.follows(INTO).is_at(WHAT).answers(DECIDED).is_at(URGENT);
    assert_eq!(person.script("return location.hash"), "");
    person.opens("/emner/").is_at(FIND).follows("Er du blevet diskrimineret?");
    person.is_at("Diskrimination: hvem kan hjælpe dig?").follows("Søg efter et andet emne");
    person.is_at(FIND).finds("//input[@id='soeg']");
}

fn who_does_not_get_the_topics_is_told_and_can_ask_again(person: &Person<'_>) {
    let copy = Copy::new().without("soeg-", ".txt");
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().follows("Søg efter dit emne, og se, hvor du skal klage");
    person.reads("Emnerne kunne ikke hentes.").presses("Prøv igen");
    person.reads("Emnerne kunne ikke hentes.");
    // What has been built of another version is as good as missing.
    let copy = Copy::new().with("emner-da-", ".txt", |bytes| bytes[..bytes.len() / 2].to_vec());
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().follows("Søg efter dit emne, og se, hvor du skal klage");
    person.reads("Emnerne kunne ikke hentes.").goes_back().is_at(WHAT);
}

fn who_does_not_get_the_text_of_a_topic_is_told_and_can_go_on_searching(person: &Person<'_>) {
    let copy = Copy::new().without("opslag-da-", ".txt");
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_search().searches("kontanthjælp").follows(CASH).is_at(CASH);
    person.reads("Emnerne kunne ikke hentes.").goes_back().is_at(FIND);
    person.finds("//input[@id='soeg']");
    person.searches("kontanthjælp").follows(CASH).is_at(CASH);
    person.reads("Emnerne kunne ikke hentes.").presses("Prøv igen").is_at(CASH);
    person.reads("Emnerne kunne ikke hentes.").click("//footer//a[@data-place='Find']");
    // The lists by which one browses are here, too.
    person.is_at(FIND).finds("//input[@id='soeg']");
    person.opens_every_fold().click("(//a[starts-with(@data-place, 'Area.')])[1]");
    person.finds("//a[starts-with(@data-place, 'Topic.')]");
}

fn who_does_not_get_what_draws_the_topics_asks_again_until_it_comes(person: &Person<'_>) {
    let copy = Copy::new();
    let comes = copy.loses("directory-", ".wasm");
    let server = copy.served();
    let person = person.at(&server);
    person.opens_the_guide().follows("Søg efter dit emne, og se, hvor du skal klage");
    person.reads("Emnerne kunne ikke hentes.").presses("Prøv igen");
    person.reads("Emnerne kunne ikke hentes.").has_focus_on("overskrift");
    // The guide itself goes on.
    person.goes_back().is_at(WHAT).goes_forward().reads("Emnerne kunne ikke hentes.");
    comes();
    person.presses("Prøv igen").finds("//input[@id='soeg']");
    person.is_at(FIND).has_focus_on("overskrift").searches("kontanthjælp");
    assert_eq!(person.hits().first().map(String::as_str), Some(CASH));
    // Once it is here, nothing is asked for again.
    server.forget_requests();
    person.goes_back().goes_forward().finds("//input[@id='soeg']");
    assert_eq!(server.requests().len(), 0);
}

fn somebody_without_a_mouse_finds_a_topic(person: &Person<'_>) {
    person.opens_the_search().has_focus_on("overskrift");
    person.script("document.getElementById('soeg').focus()");
    person.types_keys("kontanthj");
    person.finds(&format!("(//ol[@class='hits']//a)[1][normalize-space()='{CASH}']"));
    person.tabs_to(CASH).key(&Key::Enter).is_at(CASH).has_focus_on("overskrift");
}

/// Holds back what is fetched by a name with these words in it, until it is let go.
const HOLDS_BACK: &str = "
    const words = arguments[0], fetched = window.fetch;
    window.held = [];
    window.fetch = (...what) => {
        const asked = fetched.apply(window, what);
        const isHeld = String(what[0]).includes(words);
        return isHeld ? new Promise((come) => window.held.push(() => come(asked))) : asked;
    };";

impl Person<'_> {
    /// Holds back every file with these words in its name that is fetched from now on.
    pub(crate) fn holds_back(&self, words: &str) -> &Self {
        self.script_with(HOLDS_BACK, vec![json!(words)]);
        self
    }

    /// Lets the files come that are held back, and asserts how many they are.
    pub(crate) fn lets_come(&self, files: usize) -> &Self {
        let come = "return window.held.splice(0).map((come) => come()).length";
        assert_eq!(self.script(come), files);
        self.settles()
    }
}

fn who_has_gone_on_before_the_topics_come_is_left_where_they_are(person: &Person<'_>) {
    person.opens_the_guide().holds_back("soeg-");
    let link = "Søg efter dit emne, og se, hvor du skal klage";
    person.follows(link).is_at(FIND).reads("Henter emnerne").goes_back().is_at(WHAT);
    person.settles().script("document.getElementById('valg-0').focus()");
    let title = person.script("return document.title");
    person.lets_come(1).is_at(WHAT).has_focus_on("valg-0");
    assert_eq!(person.script("return document.title"), title);
    // They are here now.
    person.goes_forward().finds("//input[@id='soeg']");
    person.searches("kontanthjælp");
    assert_eq!(person.hits().first().map(String::as_str), Some(CASH));
}

/// Types words, one key after the other, and tells how long each key kept the page busy, until it could do
/// something else.
const KEYS: &str = "
    const done = arguments[0], times = [], channel = new MessageChannel();
    const field = document.getElementById('soeg');
    const free = () => new Promise((resolve) => {
        channel.port1.onmessage = resolve;
        channel.port2.postMessage('');
    });
    (async () => {
        for (const typed of ['min kontanthjælp er stoppet', 'skolen gør intet ved mobning', 'they refused my building permit']) {
            for (let end = 1; end <= typed.length; end++) {
                field.value = typed.slice(0, end);
                const started = performance.now();
                field.dispatchEvent(new Event('input', { bubbles: true }));
                await free();
                document.querySelector('.hits')?.getBoundingClientRect();
                times.push(performance.now() - started);
            }
        }
        times.sort((a, b) => a - b);
        done({ keys: times.length, median: times[times.length >> 1], longest: times.at(-1) });
    })();";

fn bench_of_the_search(person: &Person<'_>) {
    let times = person.opens_the_search().settles().waits_for_script(KEYS);
    println!(
        "a key in the search: {} keys, median {:.1} ms, longest {:.1} ms (one frame is 16 ms)",
        times["keys"],
        times["median"].as_f64().unwrap_or_default(),
        times["longest"].as_f64().unwrap_or_default()
    );
}
