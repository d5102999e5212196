//! The guide to discrimination: who can, who cannot and why.

#[cfg(feature = "csr")]
use klagevejviser_core::directory::unequal::Told;
use klagevejviser_core::directory::unequal::{Choice, Route};
use klagevejviser_core::directory::{GROUNDS, Lines, PLACES, REFUSALS, ROUTES, WISHES};
use klagevejviser_core::words;

use super::Nav;
use super::nav::with_numbers;
use super::topic::deadline_words;
use crate::html::{Html, tag};
use crate::place::Place;

/// Who can give what somebody wants, and who cannot.
#[cfg(feature = "csr")]
pub(super) fn answer(nav: Nav, lines: &Lines, told: Told) -> Vec<Html> {
    let rows =
        |routes: &[&Route]| routes.iter().map(|route| row(nav, lines, route, None)).collect();
    let can: Vec<&Route> = told.routes().collect();
    let cannot: Vec<&Route> = told.refusals().collect();
    let mut drawn = vec![
        tag("h2").text(words::ui::UligeKan.str()).into(),
        tag("ol").class("routes").all(rows(&can)).into(),
    ];
    if !cannot.is_empty() {
        drawn.push(tag("h2").text(words::ui::UligeKanIkke.str()).into());
        drawn.push(tag("ul").class("routes").all(rows(&cannot)).into());
    }
    drawn
}

/// Who it is, what they can do, the deadline, and on a page for whom it holds.
fn row(nav: Nav, lines: &Lines, route: &Route, holds: Option<String>) -> Html {
    let name = nav.link(Place::Body(route.body), lines.get(route.body.get().name));
    let mut row =
        tag("li").put(tag("h3").put(name)).put(tag("p").all(with_numbers(lines.get(route.text))));
    if let Some(deadline) = &route.deadline {
        row = row.all(deadline_words(lines, deadline));
    }
    if let Some(holds) = holds {
        row = row.put(tag("p").class("source").text(&holds));
    }
    row.into()
}

/// Everything that the guide to discrimination knows, for a page without a script: each route with whom it is
/// for.
pub fn all_routes(nav: Nav, lines: &Lines) -> Vec<Html> {
    let holds = |route: &Route| {
        let of = |choices: &[Choice], has: &dyn Fn(usize) -> bool| {
            let names = (0..choices.len()).filter(|at| has(*at));
            let names: Vec<&str> = names.map(|at| lines.get(choices[at].name)).collect();
            (names.len() < choices.len()).then(|| names.join(" / "))
        };
        let parts = [
            of(GROUNDS, &|at| route.has_ground(at)),
            of(PLACES, &|at| route.has_place(at)),
            of(WISHES, &|at| route.has_wish(at)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        format!("{}: {}.", words::ui::UligeHvis.str(), parts.join(" · "))
    };
    let rows = |routes: &[Route]| {
        routes.iter().map(|route| row(nav, lines, route, Some(holds(route)))).collect()
    };
    vec![
        tag("h2").text(words::ui::UligeKan.str()).into(),
        tag("ol").class("routes").all(rows(ROUTES)).into(),
        tag("h2").text(words::ui::UligeKanIkke.str()).into(),
        tag("ul").class("routes").all(rows(REFUSALS)).into(),
    ]
}
