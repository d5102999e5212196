//! The result: what it means, what to do now, what to bring, what happens next, and why.

use klagevejviser_core::result::{Drawn, page};
use klagevejviser_core::rules::SEEN;
use klagevejviser_core::words::{self, Slot, Slots, Span, Text};
use klagevejviser_core::{COPENHAGEN, Question, RuleId, Step, calendar, decide};
use leptos::prelude::*;

use crate::app::{Guide, HEADING};
use crate::parts::{answers_box, inline, paragraphs, ui, under};

/// The view of the result.
pub fn result_view(guide: Guide) -> AnyView {
    let case = guide.case();
    let advice = decide(&COPENHAGEN, &case.points);
    let page = page(&COPENHAGEN, &advice, &case, guide.today());
    let seen = Slots::default().with(Slot::Dato, seen());
    // The focus moves to what comes first: a card for somebody in danger, else the headline.
    let headline_id = page.cards.is_empty().then_some(HEADING);
    let cards = page.cards.into_iter().enumerate().map(|(at, drawn)| card(drawn, at == 0));
    let cards = cards.collect_view();
    let steps = page.steps.into_iter().map(step).collect_view();
    let notes = (!page.notes.is_empty()).then(|| notes(page.notes));
    view! {
        <article class="result">
            {cards}
            <h1 id=headline_id tabindex="-1">{page.headline.da()}</h1>
            <p class="means">{inline(ui(page.means))}</p>
            <h2>{words::ui::GoerNu.da()}</h2>
            <ol class="steps">{steps}</ol>
            {notes}
            {list("bring", words::ui::Brug, &page.bring)}
            {list("after", words::ui::Bagefter, &page.after)}
            {page
                .offers_discrimination
                .then(|| folded(words::ui::ForskelOverskrift, vec![ui(words::ui::ForskelTekst)]))}
            {page.inside.then(|| folded(words::ui::FaaHjaelp, help()))}
            <section class="call">
                <h2>{words::ui::Ring.da()}</h2>
                {paragraphs(&ui(words::ui::RingTekst))}
            </section>
            <p>{words::ui::Vejledning.plain(&seen)}</p>
        </article>
        {page.inside.then(|| more(guide))}
        {answers_box(guide, &case)}
        {under(guide)}
    }
    .into_any()
}

/// The day on which the sources were read.
fn seen() -> String {
    let (year, month, day) = SEEN;
    chrono::NaiveDate::from_ymd_opt(year, month, day).map(calendar::by_name).unwrap_or_default()
}

/// A card for somebody in danger.
fn card(drawn: Drawn, first: bool) -> AnyView {
    view! {
        <section class="cards">
            <div class="card">
                <h2 id=first.then_some(HEADING) tabindex="-1">{inline(drawn.title)}</h2>
                {paragraphs(&drawn.text)}
            </div>
        </section>
    }
    .into_any()
}

fn step(drawn: Drawn) -> AnyView {
    let name = plain(&drawn.title);
    let how = (!drawn.how.is_empty()).then(|| {
        view! { <dt>{words::ui::Saadan.da()}</dt><dd>{inline(drawn.how)}</dd> }
    });
    let doubt = drawn.doubt.then(|| view! { <p class="doubt">{inline(ui(words::ui::Tvivl))}</p> });
    view! {
        <li class="step">
            <h3>{inline(drawn.title)}</h3>
            {drawn.left.map(|left| view! { <p class="left"><strong>{left}</strong></p> })}
            {paragraphs(&drawn.text)}
            <dl class="facts">
                <dt>{words::ui::TilHvem.da()}</dt>
                <dd>{inline(drawn.whom)}</dd>
                {how}
            </dl>
            {(!drawn.notes.is_empty()).then(|| notes(drawn.notes))}
            {doubt}
            {folded(words::ui::GodtAtVide, drawn.background)}
            {working(drawn.working)}
            {why(&name, &drawn.rules)}
        </li>
    }
    .into_any()
}

fn notes(notes: Vec<Vec<Span>>) -> AnyView {
    let lines = notes.into_iter().map(|note| view! { <li>{inline(note)}</li> }).collect_view();
    view! { <ul class="notes">{lines}</ul> }.into_any()
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

/// A list of notes under a heading that opens it.
fn folded(title: Text, lines: Vec<Vec<Span>>) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let view = view! {
        <details class="why">
            <summary>{title.da()}</summary>
            {notes(lines)}
        </details>
    };
    Some(view.into_any())
}

/// The ways to the questions that are not asked by themselves.
fn more(guide: Guide) -> AnyView {
    view! {
        <ul class="more">
            <li>{opener(guide, Question::Side, words::ui::FortaelMere)}</li>
            <li>{opener(guide, Question::Elsewhere, words::ui::AndetSted)}</li>
        </ul>
    }
    .into_any()
}

/// A way to a question that is not asked by itself.
fn opener(guide: Guide, question: Question, text: Text) -> AnyView {
    view! {
        <button type="button" class="link" on:click=move |_| guide.change(question)>
            {text.da()}
        </button>
    }
    .into_any()
}

/// How a day was found, folded.
fn working(lines: Vec<String>) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let lines =
        lines.into_iter().map(|line| view! { <p class="date-working">{line}</p> }).collect_view();
    let view = view! {
        <details class="why">
            <summary>{words::ui::Regnet.da()}</summary>
            {lines}
        </details>
    };
    Some(view.into_any())
}

/// The rules that decided, folded.
fn why(step: &str, rules: &[RuleId]) -> AnyView {
    let about = Slots::default().with(Slot::Om, step.to_owned());
    let lines = rules.iter().map(|rule| rule_line(*rule)).collect_view();
    view! {
        <details class="why">
            <summary>
                {words::ui::Hvorfor.da()}
                <span class="sr-only">" " {words::ui::HvorforOm.plain(&about)}</span>
            </summary>
            <ul class="rules">{lines}</ul>
        </details>
    }
    .into_any()
}

fn rule_line(rule: RuleId) -> AnyView {
    let sources = rule
        .cited()
        .iter()
        .map(|cited| {
            let source = cited.source.words();
            let passage = if cited.passage.is_empty() {
                String::new()
            } else {
                format!(", {}", cited.passage)
            };
            format!("{}{passage} ({})", source.title.da(), source.date.da())
        })
        .collect::<Vec<_>>()
        .join("; ");
    view! {
        <li>
            <span class="rule-id">{rule.name()}</span>
            " "
            {inline(ui(rule.words()))}
            <span class="source">
                {rule.strength().words().da()} ". " {words::ui::Kilde.da()} ": " {sources}
            </span>
        </li>
    }
    .into_any()
}

fn list(class: &'static str, title: Text, lines: &[Text]) -> Option<AnyView> {
    if lines.is_empty() {
        return None;
    }
    let lines = lines.iter().map(|line| view! { <p>{inline(ui(*line))}</p> }).collect_view();
    let view = view! {
        <section class=class>
            <h2>{title.da()}</h2>
            {lines}
        </section>
    };
    Some(view.into_any())
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
