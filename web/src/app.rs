//! The places of the guide, and how one goes from one to the next. Answers live in memory only.

use chrono::NaiveDate;
use klagevejviser_core::words::{self, Slot, Slots};
use klagevejviser_core::{Answer, Answers, COPENHAGEN, Case, Question, face, fold};
use leptos::either::Either;
use leptos::prelude::*;

use crate::browser::{clock, history, page};
use crate::guide::question_view;
use crate::parts::top_bar;
use crate::result::result_view;

/// A place that the guide can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One question.
    At(Question),
    /// The result.
    Result,
}

impl Place {
    /// The name that the browser's history holds.
    pub const fn name(self) -> &'static str {
        match self {
            Place::At(question) => question.name(),
            Place::Result => "Result",
        }
    }

    /// The place by its name.
    pub fn named(name: &str) -> Option<Self> {
        if name == Place::Result.name() {
            return Some(Place::Result);
        }
        Question::named(name).map(Place::At)
    }
}

/// The first question.
pub const START: Place = Place::At(Question::Kind);

/// What the guide remembers while it is open.
#[derive(Clone, Copy)]
pub struct Guide {
    /// All answers, whether they still count or not.
    answers: RwSignal<Answers>,
    /// What is shown, and a turn that changes with every showing, so that each is drawn afresh: a
    /// browser that translates the page puts texts elsewhere, where they could not be changed.
    shown: RwSignal<(Place, bool)>,
    /// Today in Copenhagen.
    today: RwSignal<NaiveDate>,
    /// Whether the question was opened to change an answer, so that the way leads back.
    changing: StoredValue<bool>,
}

impl Guide {
    fn new() -> Self {
        Self {
            answers: RwSignal::new(Answers::default()),
            shown: RwSignal::new((START, false)),
            today: RwSignal::new(clock::today()),
            changing: StoredValue::new(false),
        }
    }

    /// Today, as it was when the place was opened.
    pub fn today(self) -> NaiveDate {
        self.today.get_untracked()
    }

    /// The answers.
    pub fn answers(self) -> Answers {
        self.answers.get_untracked()
    }

    /// What the answers amount to.
    pub fn case(self) -> Case {
        fold(&COPENHAGEN, &self.answers(), self.today())
    }

    /// Gives an answer and goes on: to the next question that can still change the advice, or,
    /// where an answer was only changed, past the questions that have their answers.
    pub fn answer(self, question: Question, answer: Answer) {
        self.answers.update(|answers| answers.give(question, answer));
        self.today.set(clock::today());
        let case = self.case();
        let changed = self.changing.get_value() || question.stands_by_default();
        let next = if changed {
            case.next
        } else {
            let on_the_way = case.counted.iter().copied().chain(case.next);
            on_the_way.into_iter().find(|asked| asked.place() > question.place())
        };
        self.changing.set_value(false);
        self.go(next.map_or(Place::Result, Place::At));
    }

    /// Asks of each complaint point by itself whether it has been answered, or of all at once.
    pub fn set_apart(self, apart: bool) {
        self.answers.update(|answers| answers.apart = apart);
        let case = self.case();
        let first = case.counted.iter().copied().chain(case.next);
        let first = first.into_iter().find(|question| matches!(question, Question::Asked(_)));
        self.changing.set_value(false);
        self.go(first.map_or(Place::Result, Place::At));
    }

    /// Opens a question to change its answer.
    pub fn change(self, question: Question) {
        self.changing.set_value(true);
        self.go(Place::At(question));
    }

    /// Empties the memory before anything else, then starts again.
    pub fn start_again(self) {
        self.forget();
        history::push(START);
        self.show(START);
    }

    /// Empties the memory before anything else, then leaves the page.
    pub fn leave(self) {
        self.forget();
        history::replace(START);
        self.show(START);
        page::leave();
    }

    fn forget(self) {
        self.answers.set(Answers::default());
        self.changing.set_value(false);
    }

    fn go(self, place: Place) {
        history::push(place);
        self.show(place);
    }

    /// Shows a place if the answers lead there, else the first open question.
    fn arrive(self, place: Option<Place>) {
        self.changing.set_value(false);
        let case = self.case();
        let open = case.next.map_or(Place::Result, Place::At);
        let place = match place {
            Some(Place::At(question))
                if case.counted.contains(&question) || question.stands_by_default() =>
            {
                Place::At(question)
            }
            _ => open,
        };
        self.show(place);
    }

    fn show(self, place: Place) {
        page::set_start(place == START);
        page::set_title(&title(place, &self.case(), false));
        self.shown.update(|shown| *shown = (place, !shown.1));
        page::focus_soon(HEADING);
    }
}

/// The id of every place's heading, to which the focus moves.
pub const HEADING: &str = "overskrift";

/// The title of the page; `wrong` puts "Fejl:" in front.
pub fn title(place: Place, case: &Case, wrong: bool) -> String {
    let here = match place {
        Place::At(question) => {
            let number = Slots::default().with(Slot::Nummer, number(question, case).to_string());
            let step = words::ui::TitelSpoergsmaal.plain(&number);
            format!("{step}: {}", face::face(question, case).words.title.da())
        }
        Place::Result => words::ui::TitelResultat.da().to_owned(),
    };
    let guide = words::ui::Titel.da();
    if wrong {
        format!("{}: {here} – {guide}", words::ui::Fejl.da())
    } else {
        format!("{here} – {guide}")
    }
}

/// Which question of this person's it is, counted from one.
pub fn number(question: Question, case: &Case) -> usize {
    let before =
        |counted: &&Question| !counted.stands_by_default() && counted.place() < question.place();
    case.counted.iter().filter(before).count() + 1
}

/// The guide.
#[component]
pub fn App() -> impl IntoView {
    let guide = Guide::new();
    page::set_start(true);
    history::replace(START);
    history::on_pop(move || guide.shown.get_untracked().0, move |place| guide.arrive(place));
    page::on_return(move || guide.arrive(Some(guide.shown.get_untracked().0)));
    move || {
        let (place, turn) = guide.shown.get();
        let drawn = match place {
            Place::At(question) => question_view(guide, question),
            Place::Result => result_view(guide),
        };
        let drawn = (top_bar(guide, place), drawn);
        if turn { Either::Left(drawn) } else { Either::Right(drawn) }
    }
}
