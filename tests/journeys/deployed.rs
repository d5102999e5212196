//! The guide behind the servers of `deploy/`, as configured there: under their Content-Security-Policy it runs and
//! answers, as a site of its own and in a folder of one, and the browser refuses nothing.

use klagevejviser_core::words::{self, Language};
use klagevejviser_tests::deployed::{Deployed, Kind};
use serde_json::{Value, json};

use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{CAN_WAIT, CONDUCT, DECIDED, KK, NOT_APPEALED, WHAT, WHOM};

/// The journeys of this file. What is tried is the policy: one engine is enough.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    behind_nginx_as_configured_the_guide_runs_and_its_policy_refuses_nothing,
    behind_caddy_as_configured_the_guide_runs_and_its_policy_refuses_nothing,
    behind_a_city_server_that_leads_a_path_to_them_the_guide_runs,
];

/// Notes in every page, before any script of it runs, what the policy refuses.
const NOTES: &str = "globalThis.refused = [];
    addEventListener('securitypolicyviolation', (event) =>
        refused.push(`${event.effectiveDirective} ${event.blockedURI}`), true);";

impl Person<'_> {
    /// What the policy has refused in the page that is shown.
    fn refused(&self) -> Value {
        self.settles().script("return globalThis.refused")
    }

    /// Walks through the guide as it is served there, with all that it fetches: another language, the directory, the
    /// rules, the letters, and a page without a script.
    fn finds_all_of_it_at(&self, server: &Deployed) {
        self.opens_at(&server.url(""));
        self.waits_until("the guide is ready", |seen| seen["guide"] == "ready").is_at(WHAT);
        self.answers(CONDUCT).is_at(WHOM).answers_all(&[
            KK,
            CAN_WAIT,
            "Nej",
            "Nej, ikke endnu",
            "Nej",
        ]);
        self.result();
        self.speaks(Language::En).speaks(Language::Da);
        assert_eq!(self.refused(), json!([]), "{server:?}");
        let address = self.sees()["address"].as_str().unwrap_or_default().to_owned();
        assert!(
            address.starts_with(&server.url("")),
            "the guide has left its folder for {address}"
        );
        self.click("//footer//a[@data-place='Find']").is_at(words::ui::FindTitel.str());
        assert_eq!(self.refused(), json!([]), "{server:?}");

        for page in ["trin/#trin-0", "regler/", "en/emner/", "akut.html"] {
            self.opens_at(&server.url(page));
            let rules = self.script("return document.styleSheets[0].cssRules.length > 0");
            assert_eq!(rules, true, "{page} has no style");
            assert_eq!(self.refused(), json!([]), "{page} of {server:?}");
        }
        self.opens_at(&server.url("trin/#trin-0")).reads(DECIDED).steps_all(&[
            DECIDED,
            KK,
            CAN_WAIT,
            NOT_APPEALED,
        ]);
    }

    /// Who asks for a page that is not there gets one that has its style and leads to the guide.
    fn is_led_back_at(&self, server: &Deployed) {
        self.opens_at(&server.url("emne/nothing/at/all")).is_at("Siden findes ikke");
        assert_eq!(self.script("return document.styleSheets[0].cssRules.length > 0"), true);
        assert_eq!(self.refused(), json!([]), "{server:?}");
        self.click("//a[normalize-space()='Gå til guiden']");
        self.waits_until("the guide is ready", |seen| seen["guide"] == "ready").is_at(WHAT);
        assert_eq!(self.sees()["address"], server.url(""));
    }

    /// What this file asserts can be seen to fail: a script and a style of the page's own are refused and noted.
    fn would_see_what_is_refused(&self) {
        self.script(
            "const script = document.createElement('script');
             script.textContent = 'globalThis.ran = true';
             document.body.append(script);
             document.body.setAttribute('style', 'color: red')",
        );
        let refused = self.refused();
        let both = json!(["script-src-elem inline", "style-src-attr inline"]);
        assert_eq!((refused, self.script("return globalThis.ran ?? false")), (both, json!(false)));
    }
}

/// Walks through the guide at each server, with an eye on what is refused.
fn noting_refusals(person: &Person<'_>, goes: impl Fn()) {
    let added = json!({ "source": NOTES });
    let noted = person.browser.chromium("Page.addScriptToEvaluateOnNewDocument", &added);
    goes();
    let removed = json!({ "identifier": noted["identifier"] });
    person.browser.chromium("Page.removeScriptToEvaluateOnNewDocument", &removed);
}

fn the_guide_runs_behind(kind: Kind, person: &Person<'_>) {
    noting_refusals(person, || {
        for path in ["/", "/klage/vejviser/"] {
            let server = Deployed::start(kind, path).unwrap_or_else(|error| panic!("{error}"));
            person.finds_all_of_it_at(&server);
            person.is_led_back_at(&server);
            person.would_see_what_is_refused();
        }
    });
}

fn behind_nginx_as_configured_the_guide_runs_and_its_policy_refuses_nothing(person: &Person<'_>) {
    the_guide_runs_behind(Kind::Nginx, person);
}

fn behind_caddy_as_configured_the_guide_runs_and_its_policy_refuses_nothing(person: &Person<'_>) {
    the_guide_runs_behind(Kind::Caddy, person);
}

fn behind_a_city_server_that_leads_a_path_to_them_the_guide_runs(person: &Person<'_>) {
    noting_refusals(person, || {
        for kind in [Kind::Nginx, Kind::Caddy] {
            let started = Deployed::start(kind, "/").and_then(|behind| {
                Deployed::before(behind.address(), "/klage/vejviser/").map(|front| (behind, front))
            });
            let (_behind, front) = started.unwrap_or_else(|error| panic!("{error}"));
            person.finds_all_of_it_at(&front);
            // Without the slash, as people type it.
            person.opens_at(front.url("emner").as_str()).is_at(words::ui::FindTitel.str());
            assert_eq!(person.sees()["address"], front.url("emner/"));
        }
    });
}
