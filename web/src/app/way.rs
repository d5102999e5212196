//! How one comes from place to place: history, links, what a place fetches, its title, and where the focus goes.

use klagevejviser_core::directory::{Topic, lead};
use klagevejviser_core::words::{self, Language, Slot, Slots};
use klagevejviser_core::{Answer, Answers, COPENHAGEN, Case, Fact, Question, Values, face, places};

use super::Guide;
use crate::browser::{history, page};
use crate::parts::{HEADING, PLACES};
use crate::place::{Place, START};
use crate::{frame, language};

impl Guide {
    pub(super) fn go(self, place: Place) {
        self.keep.say_no_more();
        // Who goes on has answers of their own.
        self.acts.forget();
        history::push(&self.name(place));
        self.show(place);
    }

    /// The name that the history holds: of what was looked up, a number that only this memory knows.
    pub(super) fn name(self, place: Place) -> String {
        if let Some(name) = place.plain_name() {
            return name.to_owned();
        }
        let number = self.looked_up.update(|known| {
            known.iter().position(|one| *one == place).unwrap_or_else(|| {
                known.push(place);
                known.len() - 1
            })
        });
        format!("Set.{number}")
    }

    /// The place by the name that the history holds. What is no longer remembered is the search.
    pub(super) fn named(self, name: &str) -> Option<Place> {
        match name.strip_prefix("Set.") {
            Some(number) => {
                let number = number.parse::<usize>().ok();
                let place =
                    number.and_then(|at| self.looked_up.with(|known| known.get(at).copied()));
                Some(place.unwrap_or(Place::Find))
            }
            None => Place::named(name),
        }
    }

    /// Where a link from elsewhere leads: `#emne=…` into the guide from a topic, `#valg=…` from an answer to the
    /// first question, by its code, `#find`, `#diskrimination`, `#regler`; with `sprog=en&` before it, in that language.
    pub(super) fn arrive_by_link(self) {
        let Some(fragment) = history::fragment() else { return };
        let mut known = false;
        for part in fragment.split('&') {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            match key {
                "find" => self.arrive(Some(Place::Find)),
                "regler" => self.arrive(Some(Place::Rules)),
                "diskrimination" => self.arrive(Some(Place::Unequal)),
                "emne" => {
                    let Some(topic) = Topic::at(value) else { continue };
                    self.hear(lead::answers(topic));
                    self.arrive(None);
                }
                "valg" => {
                    let Some(kind) = Fact::Kind.value(value) else { continue };
                    let kind = Answer::Many(Values::one(kind));
                    self.hear(Answers::default().with(Question::Kind, kind));
                    self.arrive(None);
                }
                "sprog" => {
                    let Some(language) = Language::of_code(value) else { continue };
                    language::choose(self, language);
                }
                _ => continue,
            }
            known = true;
        }
        if known {
            history::clear_fragment();
            history::replace(&self.name(self.shown.get()));
        }
    }

    /// Shows a place if the answers lead there, else the first open question.
    pub(super) fn arrive(self, place: Option<Place>) {
        self.changing.set(None);
        let case = self.case();
        let open = case.next.map_or(Place::Result, Place::At);
        let place = match place {
            Some(Place::At(question))
                if case.counted.contains(&question) || question.stands_by_default() =>
            {
                Place::At(question)
            }
            Some(place) if place.is_of_directory() || place == Place::Rules => place,
            Some(place) if place.is_of_letters() && case.next.is_none() => place,
            _ => open,
        };
        self.show(place);
    }

    pub(super) fn show(self, place: Place) {
        page::set_start(place == START);
        self.wrong.set(Vec::new());
        self.fetch(place, true);
        self.set_title(place);
        self.shown.set(place);
        self.draw();
        page::focus_soon(HEADING);
        page::say_soon(PLACES, self.places_left(place));
    }

    /// Fetches what a place needs beside the guide, if anything, and draws it once that has come or cannot be had.
    /// `moves`: the focus goes to the heading then.
    fn fetch(self, place: Place, moves: bool) {
        let done = move |is_of_it: fn(Place) -> bool| {
            move || {
                let shown = self.place();
                // Who has gone on meanwhile has something else there.
                if is_of_it(shown) {
                    frame::draw_own_part(self, shown);
                    self.set_title(shown);
                    if moves {
                        page::focus_soon(HEADING);
                    }
                }
            }
        };
        if place.is_of_directory() {
            self.bundle.load(self, place, done(Place::is_of_directory));
        }
        if place.is_of_letters() {
            self.letters.load(self, done(Place::is_of_letters));
        }
        if place == Place::Rules {
            self.rules.load(self, done(|place| place == Place::Rules));
        }
    }

    /// Tries once more where that could not be had: the same place, so that one Back leads out of it, however often
    /// one tries.
    pub(super) fn fetch_again(self) {
        let place = self.place();
        self.fetch(place, true);
        frame::draw_own_part(self, place);
        // The button that was pressed is gone.
        page::focus_soon(HEADING);
    }

    /// How many places are still possible, while the questions are asked; nothing before the first answer.
    fn places_left(self, place: Place) -> String {
        match place {
            Place::At(_) if self.has_answers() => {
                places::line(&places::places(&COPENHAGEN, &self.answers(), self.today()))
            }
            _ => String::new(),
        }
    }

    /// Draws what is shown once more, in the language that is in force now.
    pub fn draw_again(self) {
        let place = self.place();
        self.fetch(place, false);
        self.set_title(place);
        self.draw();
        page::say_soon(PLACES, self.places_left(place));
    }

    /// Draws what is shown afresh: a browser that translates the page puts texts elsewhere, where they could not be
    /// changed.
    pub(super) fn draw(self) {
        frame::draw_place(self, self.shown.get());
    }

    /// What is shown.
    pub fn place(self) -> Place {
        self.shown.get()
    }

    /// The question that is shown.
    pub fn asked(self) -> Option<Question> {
        match self.shown.get() {
            Place::At(question) => Some(question),
            _ => None,
        }
    }

    /// The place of the directory that is shown, if it is one.
    pub fn in_directory(self) -> Option<Place> {
        Some(self.shown.get()).filter(|place| place.is_of_directory())
    }

    /// The title of a topic that is not sensitive is its name, once the texts are here.
    fn set_title(self, place: Place) {
        let named = match place {
            Place::Topic(topic) if !topic.head().is_sensitive() => {
                self.bundle.with(|here| here.lines.get(topic.head().name).to_owned())
            }
            _ => None,
        };
        match named {
            Some(name) => page::set_title(&format!("{name} – {}", words::ui::Titel.str())),
            None => {
                let wrong = self.wrong.with(|wrong| !wrong.is_empty());
                page::set_title(&title(place, &self.case(), wrong));
            }
        }
    }
}

/// The title of the page; `wrong` puts "Fejl:" in front.
pub fn title(place: Place, case: &Case, wrong: bool) -> String {
    let here = match place {
        Place::At(question) => {
            let number = Slots::default().with(Slot::Nummer, number(question, case).to_string());
            let step = words::ui::TitelSpoergsmaal.plain(&number);
            format!("{step}: {}", face::face(question, case).words.title.str())
        }
        Place::Result => words::ui::TitelResultat.str().to_owned(),
        Place::Unequal => words::ui::UligeTitel.str().to_owned(),
        Place::Rules => words::ui::ReglerTitel.str().to_owned(),
        // Which letter it is does not stand in a list of visited pages.
        Place::Letters | Place::Letter(_) => words::ui::BrevTitel.str().to_owned(),
        Place::Find | Place::Area(_) | Place::Sender(_) | Place::Topic(_) | Place::Body(_) => {
            words::ui::FindTitel.str().to_owned()
        }
    };
    let guide = words::ui::Titel.str();
    if wrong {
        format!("{}: {here} – {guide}", words::ui::Fejl.str())
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
