//! What is saved on request, shared as a link, and deleted. The codes are the core's ([`klagevejviser_core::keep`]);
//! whether something is kept, and what the person is told about it, stands here.

use klagevejviser_core::calendar::by_name;
use klagevejviser_core::face::face;
use klagevejviser_core::keep::{Changed, CodeError, For, Opened, encode, kept_until, open};
use klagevejviser_core::words::ui as texts;
use klagevejviser_core::words::{Slot, Slots, Text};
use klagevejviser_core::{COPENHAGEN, fold};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::Guide;
use crate::browser::copy::copy;
use crate::browser::{clock, history, page, store};
use crate::place::{Place, START};

/// Whether others use this computer, and what the person is told at the top of the page. In memory only.
#[derive(Clone, Copy)]
pub struct Keep {
    shared: RwSignal<bool>,
    told: RwSignal<Vec<String>>,
    /// Changes when another tab saves or deletes.
    stored: RwSignal<bool>,
}

impl Default for Keep {
    fn default() -> Self {
        Self {
            shared: RwSignal::new(false),
            told: RwSignal::new(Vec::new()),
            stored: RwSignal::new(false),
        }
    }
}

impl Keep {
    /// Whether the person sits at a computer that others use: nothing is saved or linked there, and a download or
    /// a print comes with [`Keep::warning`]. Whoever asks is drawn again when it changes.
    pub fn is_shared(self) -> bool {
        self.shared.get()
    }

    /// What to say beside a download or a print at a computer that others use.
    pub fn warning(self) -> Option<&'static str> {
        self.is_shared().then(|| texts::FaellesAdvarsel.str())
    }

    /// Tells something at the top of the page, until the person goes on.
    pub fn say(self, lines: Vec<String>) {
        self.told.set(lines);
        page::focus_soon(NOTICE);
    }

    /// Takes away what was told.
    pub fn say_no_more(self) {
        self.told.set(Vec::new());
    }
}

/// The id of what is told at the top of the page.
const NOTICE: &str = "besked";
/// The id of the field with the link.
const FIELD: &str = "link";

/// Deletes what was saved too long ago, and listens to other tabs.
pub fn begin(guide: Guide) {
    if let Some(Ok(Opened { day: Some(day), .. })) = kept()
        && kept_until(day) < clock::today()
    {
        store::delete();
        guide.keep.told.set(vec![dated(texts::GemtSlettet, day)]);
    }
    store::on_change(move |kept| {
        guide.keep.stored.update(|turn| *turn = !*turn);
        // Only who has answers here can take one tab's answers for the other's.
        if guide.has_answers() {
            let text = if kept { texts::GemtAnden } else { texts::SletAnden };
            guide.keep.told.set(vec![text.str().to_owned()]);
        }
    });
}

/// What the browser keeps, read by the rules of today.
fn kept() -> Option<Result<Opened, CodeError>> {
    store::read().map(|code| open(&COPENHAGEN, &code, clock::today()))
}

/// Goes on with the answers of a link. One that cannot be read changes nothing.
pub fn open_link(guide: Guide, code: &str) {
    match open(&COPENHAGEN, code, clock::today()) {
        Ok(opened) => {
            let first = texts::LinkAabnet.str().to_owned();
            go_on(guide, &opened, first, (texts::LinkPasserVed, texts::LinkPasser));
        }
        Err(CodeError::OtherVersion) => guide.keep.say(vec![texts::LinkAnden.str().to_owned()]),
        Err(CodeError::Torn | CodeError::TooLong | CodeError::OtherRules(_)) => {
            guide.keep.say(vec![texts::LinkRevet.str().to_owned()]);
        }
    }
}

/// Goes on with answers from outside, and tells what has become of them.
fn go_on(guide: Guide, opened: &Opened, first: String, (misfit_at, misfit): (Text, Text)) {
    let mut lines = vec![first];
    if opened.misfit {
        let case = fold(&COPENHAGEN, &opened.answers, clock::today());
        lines.push(match case.next {
            Some(next) => {
                let title = face(next, &case).words.title.str().to_owned();
                misfit_at.plain(&Slots::default().with(Slot::Om, title))
            }
            None => misfit.str().to_owned(),
        });
    }
    if opened.without_time {
        lines.push(texts::LinkTid.str().to_owned());
    }
    if let Some(day) = opened.day {
        match opened.changed {
            Changed::No => {}
            Changed::Time => lines.push(dated(texts::AndetNuTid, day)),
            Changed::Rules => lines.push(dated(texts::AndetNuRegler, day)),
        }
    }
    guide.take_over(opened.answers);
    guide.keep.say(lines);
}

/// A text with a day, and the last day on which what was saved then is still there.
fn dated(text: Text, day: chrono::NaiveDate) -> String {
    let until = by_name(kept_until(day));
    text.plain(&Slots::default().with(Slot::Dato, by_name(day)).with(Slot::Til, until))
}

/// What is told at the top of the page. The region is always there, so that a screen reader says what comes.
pub fn notice(guide: Guide) -> AnyView {
    let lines = move || {
        let told = guide.keep.told.get();
        (!told.is_empty()).then(|| {
            let lines = told.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
            view! { <div class="doubt" id=NOTICE tabindex="-1">{lines}</div> }
        })
    };
    view! { <div role="status" class="told">{lines}</div> }.into_any()
}

/// On the first page, where nothing has been answered: what the browser keeps, and the two things to do with it.
pub fn saved(guide: Guide, place: Place) -> Option<AnyView> {
    if place != START || guide.has_answers() {
        return None;
    }
    let content = move || {
        guide.keep.stored.track();
        let text = match kept()? {
            Ok(Opened { day: Some(day), .. }) => dated(texts::GemtHer, day),
            Err(CodeError::OtherVersion) => texts::GemtNyere.str().to_owned(),
            // A link's code has no day; nobody but a hand has put it here.
            Ok(_) | Err(CodeError::Torn | CodeError::TooLong | CodeError::OtherRules(_)) => {
                texts::GemtRevet.str().to_owned()
            }
        };
        let whole = matches!(kept(), Some(Ok(Opened { day: Some(_), .. })));
        let resume = whole.then(|| {
            view! {
                <button type="button" class="primary" on:click=move |_| resume(guide)>
                    {texts::FortsaetHvor.str()}
                </button>
            }
        });
        let view = view! {
            <section class="call" aria-label=texts::Gemte.str()>
                <p>{text}</p>
                <div class="buttons">
                    {resume}
                    {delete_button(guide)}
                </div>
            </section>
        };
        Some(view)
    };
    Some(view! { <div class="told">{content}</div> }.into_any())
}

fn resume(guide: Guide) {
    if let Some(Ok(opened)) = kept()
        && let Some(day) = opened.day
    {
        let first = dated(texts::GemtFortsat, day);
        go_on(guide, &opened, first, (texts::GemtPasserVed, texts::GemtPasser));
    }
}

fn delete_button(guide: Guide) -> AnyView {
    view! {
        <button type="button" class="secondary" on:click=move |_| guide.delete()>
            {texts::Slet.str()}
        </button>
    }
    .into_any()
}

/// A switch with a line of help.
fn switch(id: &'static str, label: Text, hint: Text, on: RwSignal<bool>) -> AnyView {
    view! {
        <button
            type="button"
            role="switch"
            class="switch"
            id=id
            aria-checked=move || if on.get() { "true" } else { "false" }
            aria-describedby=format!("{id}-hint")
            on:click=move |_| on.update(|on| *on = !*on)
        >
            {label.str()}
        </button>
        <p class="field-hint" id=format!("{id}-hint")>{hint.str()}</p>
    }
    .into_any()
}

/// Save, share and delete; before the first answer only the question whether others use this computer.
pub fn panel(guide: Guide) -> AnyView {
    let shared = guide.keep.shared;
    let switch = switch("faelles", texts::Faelles, texts::FaellesHint, shared);
    let warning = move || guide.keep.warning().map(|text| view! { <p class="doubt">{text}</p> });
    if !guide.has_answers() {
        return view! { <div class="keep">
            <p>{texts::Hjaelper.str()}</p>
            {switch}
            <div role="status">{warning}</div>
        </div> }
        .into_any();
    }
    let both = move || (!shared.get()).then(|| (save(guide), link(guide)));
    view! {
        <div class="keep">
            <div role="status">{warning}</div>
            <details>
                <summary>{texts::GemTitel.str()}</summary>
                {switch}
                {both}
                <p>{texts::SletTekst.str()}</p>
                <div class="buttons">{delete_button(guide)}</div>
            </details>
        </div>
    }
    .into_any()
}

fn save(guide: Guide) -> AnyView {
    if !store::is_open() {
        return view! { <p>{texts::GemIkkeMuligt.str()}</p> }.into_any();
    }
    let status = RwSignal::new(String::new());
    let save = move |_| {
        let today = clock::today();
        let code = encode(&COPENHAGEN, &guide.answers(), For::Saving, today);
        let done = store::write(&code);
        status.set(if done {
            dated(texts::GemtSvar, today)
        } else {
            texts::GemFejl.str().to_owned()
        });
    };
    view! {
        <p>{texts::GemTekst.str()}</p>
        <div class="buttons">
            <button type="button" class="secondary" on:click=save>{texts::Gem.str()}</button>
        </div>
        <p role="status">{move || status.get()}</p>
    }
    .into_any()
}

fn link(guide: Guide) -> AnyView {
    let dates = RwSignal::new(false);
    let address = RwSignal::new(None::<String>);
    let status = RwSignal::new(None::<Text>);
    let make = move |_| {
        let purpose = if dates.get_untracked() { For::DatedLink } else { For::Link };
        let code = encode(&COPENHAGEN, &guide.answers(), purpose, clock::today());
        status.set(None);
        address.set(Some(history::address_with_answers(&code)));
        page::focus_soon(FIELD);
    };
    // A link that does not fit the tick any more is gone.
    Effect::new(move |_| {
        dates.track();
        address.set(None);
    });
    let copied = move |text: String| {
        spawn_local(async move {
            let done = copy(&text).await;
            if !done {
                page::select(FIELD);
            }
            status.set(Some(if done { texts::LinkKopieret } else { texts::LinkSelv }));
        });
    };
    let made = move || {
        address.get().map(|address| {
            let text = address.clone();
            view! {
                <label class="find-label" for=FIELD>{texts::LinkFelt.str()}</label>
                <input class="find" id=FIELD type="text" readonly autocomplete="off" spellcheck="false" prop:value=address />
                <div class="buttons">
                    <button type="button" class="secondary" on:click=move |_| copied(text.clone())>
                        {texts::LinkKopier.str()}
                    </button>
                </div>
                <p role="status">{move || status.get().map(Text::str)}</p>
            }
        })
    };
    view! {
        <p>{texts::LinkTekst.str()}</p>
        {switch("link-datoer", texts::LinkDatoer, texts::LinkDatoerTekst, dates)}
        <div class="buttons">
            <button type="button" class="secondary" on:click=make>{texts::Link.str()}</button>
        </div>
        {made}
    }
    .into_any()
}
