//! The result: what it means, what to do now, what to bring, what happens next, and why.

use chrono::NaiveDate;
use klagevejviser_core::directory::lead::Lead;
use klagevejviser_core::explain::{Changed, Mover, nearest};
use klagevejviser_core::fact::Condition;
use klagevejviser_core::letter::{Offers, offers};
use klagevejviser_core::result::{Drawn, page};
use klagevejviser_core::rules::SEEN;
use klagevejviser_core::stamp::{Stamp, encode};
use klagevejviser_core::words::{self, Slot, Slots, Span, Text};
use klagevejviser_core::{Answers, COPENHAGEN, Case, Question, RuleId, Step, decide};

use crate::directory::Nav;
use crate::html::{Html, Tag, tag};
use crate::letters;
use crate::parts::{HEADING, answers_box, changer, folded, paragraphs, pieces, ui, unseen};
use crate::place::Place;
use crate::rules::{rule_line, seen};

/// How many changes a result shows; the page about the rules shows all of them.
const NEAREST: usize = 3;

/// The result for a case.
pub fn result(answers: &Answers, case: &Case, today: NaiveDate) -> Vec<Html> {
    let advice = decide(&COPENHAGEN, &case.points);
    let page = page(&COPENHAGEN, &advice, case, today);
    let offers = offers(&COPENHAGEN, case, today);
    // The focus moves to what comes first: a card for somebody in danger, else the headline.
    let mut headline = tag("h1").set("tabindex", "-1").text(page.headline.str());
    if page.cards.is_empty() {
        headline = headline.set("id", HEADING);
    }
    let mut article = tag("article").class("result");
    for (at, drawn) in page.cards.iter().enumerate() {
        article = article.put(card(drawn, at == 0));
    }
    article = article
        .put(headline)
        .put(tag("p").class("means").all(pieces(&ui(page.means))))
        .put(tag("h2").text(words::ui::GoerNu.str()))
        .put(
            tag("ol")
                .class("steps")
                .all(page.steps.iter().map(|drawn| step(drawn, &offers)).collect()),
        )
        .all(letters::below_steps(&page.steps, &offers));
    if !page.notes.is_empty() {
        article = article.put(notes(&page.notes));
    }
    article = article
        .all(page.leads.iter().map(|lead| elsewhere(*lead)).collect())
        .all(list("bring", words::ui::Brug, &page.bring))
        .all(list("after", words::ui::Bagefter, &page.after));
    if page.offers_discrimination {
        let text = [ui(words::ui::ForskelTekst)];
        article = article.all(folded_notes(words::ui::ForskelOverskrift, &text));
    }
    if page.inside {
        article = article.all(folded_notes(words::ui::FaaHjaelp, &help()));
    }
    article = article.all(otherwise(answers, today));
    let call = tag("section")
        .class("call")
        .put(tag("h2").text(words::ui::Ring.str()))
        .all(paragraphs(&ui(words::ui::RingTekst)));
    article = article.put(call).put(tag("p").text(&words::ui::Vejledning.plain(&seen())));
    article = article.put(tag("p").put(Nav::Guide.link(Place::Rules, words::ui::ReglerVej.str())));

    article = article.all(control(case));
    let mut drawn = vec![article.into()];
    if page.inside {
        drawn.push(more());
    }
    drawn.extend(answers_box(answers, case));
    drawn
}

/// Which rules decided, and the code that brings this result back.
fn control(case: &Case) -> Vec<Html> {
    let stamp = Stamp::of(&COPENHAGEN, SEEN).to_string();
    let stamp = Slots::default().with(Slot::Stempel, stamp);
    let code = Slots::default().with(Slot::Kode, encode(&COPENHAGEN, &case.points));
    let line = |text: String| tag("p").class("code").text(&text).into();
    let content = vec![
        tag("p").text(words::ui::KontrolTekst.str()).into(),
        line(words::ui::ReglerStempel.plain(&stamp)),
        line(words::ui::Svarkode.plain(&code)),
    ];
    folded(words::ui::Kontrol.str(), content).map(Html::from).into_iter().collect()
}

/// The three nearest changes that would lead elsewhere, folded.
fn otherwise(answers: &Answers, today: NaiveDate) -> Vec<Html> {
    let Some(changes) = changes(answers, today, NEAREST) else { return Vec::new() };
    let content = vec![tag("p").text(words::ui::AndetTekst.str()).into(), changes.into()];
    folded(words::ui::Andet.str(), content).map(Html::from).into_iter().collect()
}

/// The nearest changes that would lead elsewhere, at most `most`; nothing where there is none.
pub fn changes(answers: &Answers, today: NaiveDate, most: usize) -> Option<Tag> {
    let changes = nearest(&COPENHAGEN, answers, today, most);
    let rows = changes.iter().map(|change| {
        let said = change.changes.iter().map(|changed| {
            let Changed { fact, to, .. } = *changed;
            Condition { fact, within: to }.said().line()
        });
        let and = format!(" {} ", words::ui::Og.str());
        let hedge = format!("{} {}", words::ui::Hvis.str(), said.collect::<Vec<_>>().join(&and));
        let then = Slots::default().with(Slot::Om, change.outcome.words().title.str().to_owned());
        let by = match change.by {
            Mover::Person => words::ui::AndetSelv,
            Mover::Time => words::ui::AndetTid,
            Mover::Past => words::ui::AndetSket,
        };
        let then = tag("strong").text(&words::ui::AndetSaa.plain(&then));
        tag("li").text(&hedge).put(tag("br")).put(then).text(". ").text(by.str()).into()
    });
    (!changes.is_empty()).then(|| tag("ul").class("notes").all(rows.collect()))
}

/// A card for somebody in danger.
fn card(drawn: &Drawn, first: bool) -> Tag {
    let mut title = tag("h2").set("tabindex", "-1").all(pieces(&drawn.title));
    if first {
        title = title.set("id", HEADING);
    }
    let card = tag("div").class("card").put(title).all(paragraphs(&drawn.text));
    tag("section").class("cards").put(card)
}

fn step(drawn: &Drawn, offers: &Offers) -> Html {
    let mut facts = tag("dl")
        .class("facts")
        .put(tag("dt").text(words::ui::TilHvem.str()))
        .put(tag("dd").all(pieces(&drawn.whom)));
    if !drawn.how.is_empty() {
        facts = facts
            .put(tag("dt").text(words::ui::Saadan.str()))
            .put(tag("dd").all(pieces(&drawn.how)));
    }
    let mut step = tag("li").class("step").put(tag("h3").all(pieces(&drawn.title)));
    if let Some(left) = &drawn.left {
        step = step.put(tag("p").class("left").put(tag("strong").text(left)));
    }
    step = step.all(paragraphs(&drawn.text)).put(facts).all(letters::at_step(drawn, offers));
    if !drawn.notes.is_empty() {
        step = step.put(notes(&drawn.notes));
    }
    step = step.all(drawn.leads.iter().map(|lead| elsewhere(*lead)).collect());
    if drawn.doubt {
        step = step.put(tag("p").class("doubt").all(pieces(&ui(words::ui::Tvivl))));
    }
    step = step.all(folded_notes(words::ui::GodtAtVide, &drawn.background));
    let working = drawn.working.iter().map(|line| tag("p").class("date-working").text(line).into());
    if let Some(working) = folded(words::ui::Regnet.str(), working.collect()) {
        step = step.put(working);
    }
    step.put(why(&plain(&drawn.title), &drawn.rules)).into()
}

/// Where in the directory this is explained.
fn elsewhere(lead: Lead) -> Html {
    let text = match lead {
        Lead::Topic(_) => words::ui::LaesEmne,
        Lead::Area(_) => words::ui::LaesOmraade,
        Lead::Unequal => words::ui::UligeIndgang,
        Lead::Search => words::ui::FindIndgang,
    };
    tag("p").put(Nav::Guide.link(lead.into(), text.str())).into()
}

fn notes(notes: &[Vec<Span>]) -> Tag {
    let lines = notes.iter().map(|note| tag("li").all(pieces(note)).into());
    tag("ul").class("notes").all(lines.collect())
}

/// What everybody can ask for: the same words as for who cannot, or dares not, complain.
fn help() -> Vec<Vec<Span>> {
    let steps = [
        Step::Interpreter,
        Step::Accessible,
        Step::ContactForYou,
        Step::LeaderAbove,
        Step::HelpToWrite,
        Step::UndigitalNote,
        Step::RepresentativeNote,
    ];
    steps.iter().map(|step| ui(step.words().title)).collect()
}

/// A list of notes under a heading that opens it; nothing without notes.
fn folded_notes(title: Text, lines: &[Vec<Span>]) -> Vec<Html> {
    let content = if lines.is_empty() { Vec::new() } else { vec![notes(lines).into()] };
    folded(title.str(), content).map(Html::from).into_iter().collect()
}

/// The ways to the questions that are not asked by themselves.
fn more() -> Html {
    let opener = |question, text: Text| tag("li").put(changer(question, text.str()));
    tag("ul")
        .class("more")
        .put(opener(Question::Side, words::ui::FortaelMere))
        .put(opener(Question::Elsewhere, words::ui::AndetSted))
        .into()
}

/// The rules that decided, folded.
fn why(step: &str, rules: &[RuleId]) -> Tag {
    let about = Slots::default().with(Slot::Om, step.to_owned());
    let summary = tag("summary")
        .text(words::ui::Hvorfor.str())
        .put(unseen(&words::ui::HvorforOm.plain(&about)));
    let lines = rules.iter().map(|rule| rule_line(*rule).into()).collect();
    tag("details").class("why").put(summary).put(tag("ul").class("rules").all(lines))
}

fn list(class: &str, title: Text, lines: &[Text]) -> Vec<Html> {
    if lines.is_empty() {
        return Vec::new();
    }
    let lines = lines.iter().map(|line| tag("p").all(pieces(&ui(*line))).into()).collect();
    vec![tag("section").class(class).put(tag("h2").text(title.str())).all(lines).into()]
}

fn plain(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Plain(words) | Span::Filled(words) | Span::Phone(words) => words.as_str(),
            Span::Break => " ",
        })
        .collect()
}
