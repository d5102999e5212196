//! A person at the guide: what they do, by the words that they see, and what they can read. Every step is
//! noted, so that a failure tells how one got there.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use chrono::{Datelike, NaiveDate};
use klagevejviser_tools::serve::Server;
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::{By, WebElement};
use thirtyfour::{Key, WebDriver};

use super::engine::{Browser, Engine};

/// How long something may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a page shows, read in one go; all its text only where that is asked for, since it takes the longest.
const SEEN: &str = r#"
    const shown = (element) => element.getClientRects().length > 0;
    const texts = (selector) =>
        [...document.querySelectorAll(selector)].filter(shown).map((one) => one.innerText.trim());
    const at = document.activeElement;
    return {
        guide: document.documentElement.dataset.guide ?? "",
        arrived: !document.getElementById("guide")
            || ["ready", "failed"].includes(document.documentElement.dataset.guide),
        title: document.title,
        heading: texts("h1")[0] ?? "",
        summary: texts(".error-summary a"),
        errors: texts(".error-text"),
        options: texts(".option-text"),
        ticked: [...document.querySelectorAll("input:checked")].map((one) =>
            (document.querySelector(`[for="${one.id}"] .option-text`) ?? one.labels[0]).innerText.trim()),
        fields: [...document.querySelectorAll("input[type=text]")].map((one) => one.value),
        focus: at === document.body || at === null ? "" : at.id || at.innerText.trim(),
        state: history.state,
        address: location.href,
        text: arguments[0] ? document.body.innerText : "",
    };
"#;

/// Waits until the page has taken what was answered before, ticks the option with a text, and puts the focus on what
/// goes on; says what it has waited for in vain.
const TICKS: &str = r#"
    const [before, option, done] = arguments;
    const place = () => JSON.stringify(history.state);
    const named = (selector, text) =>
        [...document.querySelectorAll(selector)].find((one) => one.textContent.trim().replace(/\s+/g, " ") === text);
    const frame = () => new Promise((go) => document.hidden ? setTimeout(go, 20) : requestAnimationFrame(go));
    const until = async (what, found) => {
        for (const started = Date.now(); Date.now() - started < 20000; await frame()) {
            const one = found();
            if (one) return one;
        }
        throw `waited in vain until ${what}`;
    };
    (async () => {
        // A place that was drawn gets the focus a little later, and would take it from what is focused here.
        const hasFocus = () => before === null || document.activeElement?.id === "overskrift";
        await until("the page answers", () => place() !== before && hasFocus());
        await frame();
        if (option !== null) {
            (await until(`there is "${option}"`, () => named("label > .option-text", option))).parentElement.click();
            (await until("one can go on", () => named("button", "Fortsæt"))).focus();
        }
        done([place()]);
    })().catch(done);
"#;

/// Waits until the page has drawn what it had to, and has moved the focus.
const FRAME: &str = "const done = arguments[0];
    document.hidden ? done() : requestAnimationFrame(() => done());";

/// Somebody at a browser.
pub(crate) struct Person<'a> {
    /// The browser they sit at.
    pub(crate) browser: &'a Browser,
    /// The server that sends them the guide.
    pub(crate) server: &'a Server,
    done: Rc<RefCell<Vec<String>>>,
}

impl<'a> Person<'a> {
    /// Somebody who has not done anything yet.
    pub(crate) fn new(browser: &'a Browser, server: &'a Server) -> Self {
        Self { browser, server, done: Rc::default() }
    }

    /// The same person at the pages of another server.
    pub(crate) fn at(&self, server: &'a Server) -> Self {
        Self { browser: self.browser, server, done: Rc::clone(&self.done) }
    }

    /// Which engine it is.
    pub(crate) fn engine(&self) -> Engine {
        self.browser.engine
    }

    /// What they have done so far, one step a line.
    pub(crate) fn done(&self) -> Vec<String> {
        self.done.borrow().clone()
    }

    /// Notes a step.
    pub(crate) fn does(&self, step: impl Into<String>) -> &Self {
        self.done.borrow_mut().push(step.into());
        self
    }

    fn session(&self) -> &WebDriver {
        &self.browser.session
    }

    fn ask<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        self.browser.run(command).unwrap_or_else(|error| panic!("the browser says: {error}"))
    }

    // --- Pages ----------------------------------------------------------------------------------------

    /// Opens the guide and waits for the first question.
    pub(crate) fn opens_the_guide(&self) -> &Self {
        self.opens("/");
        self.waits_until("the guide is ready", |seen| seen["guide"] == "ready")
    }

    /// Opens a page.
    pub(crate) fn opens(&self, path: &str) -> &Self {
        self.opens_at(&self.server.url(path))
    }

    /// Opens a page of whichever server.
    pub(crate) fn opens_at(&self, address: &str) -> &Self {
        self.does(format!("opens {address}"));
        self.ask(self.session().goto(address));
        self
    }

    /// Loads the page again.
    pub(crate) fn reloads(&self) -> &Self {
        self.does("reloads the page");
        self.ask(self.session().refresh());
        self.waits_until("the guide is ready", |seen| seen["guide"] == "ready")
    }

    /// The browser's Back.
    pub(crate) fn goes_back(&self) -> &Self {
        self.does("goes back in the browser");
        self.ask(self.session().back());
        self
    }

    /// The browser's Forward.
    pub(crate) fn goes_forward(&self) -> &Self {
        self.does("goes forward in the browser");
        self.ask(self.session().forward());
        self
    }

    // --- Reading --------------------------------------------------------------------------------------

    /// Runs a script in the page.
    pub(crate) fn script(&self, script: &str) -> Value {
        self.script_with(script, Vec::new())
    }

    /// Runs a script in the page, with `arguments`.
    pub(crate) fn script_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.ask(async { Ok(self.session().execute(script, arguments).await?.json().clone()) })
    }

    /// Runs a script that calls back, as its last argument, when it is done.
    pub(crate) fn waits_for_script(&self, script: &str) -> Value {
        self.ask(async {
            Ok(self.session().execute_async(script, Vec::new()).await?.json().clone())
        })
    }

    /// What the page shows.
    pub(crate) fn sees(&self) -> Value {
        self.script_with(SEEN, vec![json!(true)])
    }

    /// Waits until the page shows something.
    pub(crate) fn waits_until(&self, what: &str, holds: impl Fn(&Value) -> bool) -> &Self {
        self.waits_for(what, (SEEN, &[json!(false)]), holds)
    }

    /// Waits until a script in the page gives back something.
    fn waits_for(
        &self,
        what: &str,
        (script, arguments): (&str, &[Value]),
        holds: impl Fn(&Value) -> bool,
    ) -> &Self {
        let started = Instant::now();
        // A page that is being replaced answers with an error.
        let seen = || {
            let answer = self.session().execute(script, arguments.to_vec());
            self.browser.run(async { Ok(answer.await?.json().clone()) })
        };
        while !seen().is_ok_and(|seen| holds(&seen)) {
            assert!(started.elapsed() < PATIENCE, "waited in vain until {what}");
            std::thread::sleep(Duration::from_millis(25));
        }
        self
    }

    /// Waits for a question or a result by its heading. The page asks the first question also before the guide
    /// runs, in the same words: so it waits for what is still to come.
    pub(crate) fn is_at(&self, heading: &str) -> &Self {
        self.waits_until(&format!("the heading is \"{heading}\""), |seen| {
            seen["heading"] == heading && seen["arrived"] == true
        })
    }

    /// Waits for words anywhere on the page.
    pub(crate) fn reads(&self, words: &str) -> &Self {
        let says = "return document.body.innerText.includes(arguments[0])";
        let what = format!("the page says \"{words}\"");
        self.waits_for(&what, (says, &[json!(words)]), |says| says == true)
    }

    /// Waits until the focus is on the element with this id.
    pub(crate) fn has_focus_on(&self, id: &str) -> &Self {
        self.waits_until(&format!("the focus is on #{id}"), |seen| seen["focus"] == id)
    }

    /// Waits until the page has drawn what it was told to, and what was asked of a server has come.
    pub(crate) fn settles(&self) -> &Self {
        let drawn = "const done = arguments[0], wait = () => setTimeout(done, 60);
             document.hidden ? wait() : requestAnimationFrame(() => requestAnimationFrame(wait));";
        self.waits_until("the page is loaded", |_| {
            self.browser
                .run(async { self.session().execute_async(drawn, Vec::new()).await })
                .is_ok()
        })
    }

    /// Asserts which options are ticked.
    #[track_caller]
    pub(crate) fn has_ticked(&self, options: &[&str]) -> &Self {
        assert_eq!(self.sees()["ticked"], json!(options));
        self
    }

    /// Asserts that the page shows the first question and no answer at all.
    #[track_caller]
    pub(crate) fn has_told_nothing(&self) -> &Self {
        // A page that is loaded anew stands there before its guide does.
        self.waits_until("the guide is there", |seen| seen["arrived"] == true);
        let seen = self.sees();
        assert_eq!(seen["heading"], "Hvad handler det om?");
        assert_eq!(seen["ticked"], json!([]));
        assert!(self.answers_box().is_empty(), "the list of answers is not empty");
        let text = seen["text"].as_str().unwrap_or_default();
        assert!(text.contains("Guiden går ud fra, at du klager for dig selv."), "{text}");
        self
    }

    /// Today, by the browser's clock.
    pub(crate) fn today(&self) -> NaiveDate {
        let today = self.script(
            "return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())",
        );
        let parts: Vec<u32> = today
            .as_str()
            .unwrap_or_default()
            .split('-')
            .filter_map(|part| part.parse().ok())
            .collect();
        NaiveDate::from_ymd_opt(parts[0] as i32, parts[1], parts[2]).expect("today is a day")
    }

    // --- Answering ------------------------------------------------------------------------------------

    /// Clicks the option with this text.
    pub(crate) fn chooses(&self, option: &str) -> &Self {
        self.does(format!("chooses \"{option}\""));
        self.click(&format!(
            "//label[span[@class='option-text'][normalize-space()={}]]",
            quoted(option)
        ))
    }

    /// Clicks a button by its text.
    pub(crate) fn presses(&self, button: &str) -> &Self {
        self.does(format!("presses \"{button}\""));
        self.click(&format!("//button[normalize-space()={}]", quoted(button)))
    }

    /// Goes on, and waits until the page has answered: with another place, or with what is wrong.
    pub(crate) fn continues(&self) -> &Self {
        let before = self.sees();
        self.presses("Fortsæt");
        self.waits_until("the page answers", |seen| {
            seen["state"] != before["state"] || seen["summary"] != json!([])
        })
    }

    /// Chooses an option and goes on.
    pub(crate) fn answers(&self, option: &str) -> &Self {
        self.chooses(option).continues()
    }

    /// Answers one question after the other: how one comes to where a journey begins. The page ticks for itself, and a
    /// key goes on: two commands for a driver in place of eight.
    pub(crate) fn answers_all(&self, options: &[&str]) -> &Self {
        let mut before = Value::Null;
        for option in options.iter().map(Some).chain([None]) {
            let answer = self.session().execute_async(TICKS, vec![before, json!(option)]);
            let answer = self.ask(async { Ok(answer.await?.json().clone()) });
            assert!(answer.is_array(), "{answer}");
            before = answer[0].clone();
            if let Some(option) = option {
                self.does(format!("answers \"{option}\"")).key(&Key::Enter);
            }
        }
        self
    }

    /// Types a date into the three fields below a label.
    pub(crate) fn types_date(&self, label: &str, date: NaiveDate) -> &Self {
        self.types(
            label,
            [&date.day().to_string(), &date.month().to_string(), &date.year().to_string()],
        )
    }

    /// Types anything into the three fields below a label, in place of what stands there.
    pub(crate) fn types(&self, label: &str, parts: [&str; 3]) -> &Self {
        self.does(format!("types {parts:?} under \"{label}\""));
        for (field, text) in ["Dag", "Måned", "År"].into_iter().zip(parts) {
            let field = self.field(label, field);
            self.types_into(&field, text);
        }
        self
    }

    /// Types into a field, in place of what stands there, and looks at what one has typed: under load,
    /// WebKit's driver loses a key now and then.
    fn types_into(&self, field: &WebElement, text: &str) {
        for _ in 0..3 {
            // As by hand: what stands there is chosen and deleted.
            self.ask(async {
                field.send_keys(Key::Control + "a").await?;
                field.send_keys(Key::Delete + text).await
            });
            if self.ask(field.prop("value")).as_deref() == Some(text) {
                return;
            }
        }
        panic!("the field does not show \"{text}\"");
    }

    /// One field of a date.
    pub(crate) fn field(&self, label: &str, part: &str) -> WebElement {
        let path = format!(
            "//fieldset[legend[normalize-space()={}]]//label[normalize-space()={}]/following-sibling::input",
            quoted(label),
            quoted(part)
        );
        self.finds(&path)
    }

    /// Opens the list of answers, and one of them to change it.
    pub(crate) fn changes(&self, question: &str) -> &Self {
        self.does(format!("changes the answer to \"{question}\""));
        self.opens_details("Dine svar");
        self.click(&format!(
            "//dl[@class='answers']/div[dt[normalize-space()={}]]//button",
            quoted(question)
        ));
        self.is_at(question)
    }

    /// The list of answers: question and answer, in order.
    pub(crate) fn answers_box(&self) -> Vec<(String, String)> {
        let rows = self.script(
            "return [...document.querySelectorAll('.answers > div')].map((row) =>
                [row.querySelector('dt').textContent.trim(), row.querySelector('.answer').textContent.trim()])",
        );
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        rows.as_array().into_iter().flatten().map(|row| (text(&row[0]), text(&row[1]))).collect()
    }

    /// Opens a folded part, if it is folded.
    pub(crate) fn opens_details(&self, summary: &str) -> &Self {
        let path = format!("//details[summary[normalize-space()={}]]", quoted(summary));
        let details = self.finds(&path);
        if self.ask(details.attr("open")).is_none() {
            self.click(&format!("{path}/summary"));
        }
        self
    }

    // --- By hand --------------------------------------------------------------------------------------

    /// The element at an XPath; waits for it.
    pub(crate) fn finds(&self, path: &str) -> WebElement {
        let started = Instant::now();
        loop {
            match self.browser.run(self.session().find(By::XPath(path))) {
                Ok(element) => return element,
                Err(_) if started.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(25));
                }
                Err(_) => panic!("there is nothing at {path}"),
            }
        }
    }

    /// Clicks the element at an XPath. Nobody clicks between two frames, while the page still moves the
    /// focus and scrolls.
    pub(crate) fn click(&self, path: &str) -> &Self {
        self.waits_for_script(FRAME);
        let element = self.finds(path);
        if self.engine() == Engine::WebKit && self.script("return parent !== self") == true {
            // Its driver clicks beside what stands in a frame that is higher than the window: by keys, then, of
            // which the first lets a frame take the focus.
            self.key(&Key::Shift);
            let focus =
                "const one = arguments[0].control ?? arguments[0]; one.focus(); return one.type";
            let field = self.ask(async {
                Ok(self.session().execute(focus, vec![element.to_json()?]).await?.json().clone())
            });
            return match field.as_str().unwrap_or_default() {
                "radio" | "checkbox" => self.key(&Key::Space),
                // Here one types next: Enter would send the form.
                "text" | "search" => self,
                _ => self.key(&Key::Enter),
            };
        }
        self.ask(element.click());
        self
    }

    /// Presses a key, wherever the focus is.
    pub(crate) fn key(&self, key: &Key) -> &Self {
        self.types_keys(&key.value().to_string())
    }

    /// Types, wherever the focus is.
    pub(crate) fn types_keys(&self, text: &str) -> &Self {
        let at_once = Some(Duration::ZERO);
        let chain = self.session().action_chain_with_delay(at_once, at_once);
        self.ask(chain.send_keys(text).perform());
        self
    }
}

/// A text as XPath writes it.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
