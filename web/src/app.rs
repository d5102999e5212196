//! The places of the guide, and how one goes from one to the next. Answers live in memory only.

use chrono::NaiveDate;
use klagevejviser_core::directory::{Topic, TopicId, lead};
use klagevejviser_core::letter::Filled;
use klagevejviser_core::typed::Wrong;
use klagevejviser_core::words::{self, Language, Slot, Slots};
use klagevejviser_core::{
    Answer, Answers, COPENHAGEN, Case, Fact, Question, Values, face, fold, places,
};

use crate::acts::{Act, Acts};
use crate::apart::{Apart, Piece};
use crate::browser::page::Pressed;
use crate::browser::{clock, fill, history, page, store};
use crate::directory::Bundle;
use crate::frame;
use crate::guide;
use crate::held::Held;
use crate::html::tag;
use crate::keep::{self, Keep};
use crate::language;
use crate::letters;
use crate::newer::{self, Newer};
use crate::parts::{GUIDE, HEADING, PLACES};
use crate::place::{Place, START};
use crate::result::{Fold, More};

/// What the guide remembers while it is open.
#[derive(Clone, Copy)]
pub struct Guide {
    /// All answers, whether they still count or not.
    answers: Held<Answers>,
    /// What is shown.
    shown: Held<Place>,
    /// Today in Copenhagen.
    today: Held<NaiveDate>,
    /// The place from which a question was opened to change its answer, so that the way leads back.
    changing: Held<Option<Place>>,
    /// What the topic said from which the guide was opened.
    told_by_topic: Held<Answers>,
    /// The places that were looked up. The history holds numbers into this list, which say nothing to anybody
    /// else.
    looked_up: Held<Vec<Place>>,
    /// The directory's files, once a place of it has been opened.
    pub bundle: Bundle,
    /// What is saved and shared.
    pub keep: Keep,
    /// Whether there are newer rules than those that are here.
    pub newer: Newer,
    /// The language that was asked for last.
    pub language: Held<Language>,
    /// What is wrong with what was filled in at the question that is shown.
    pub wrong: Held<Vec<Wrong>>,
    /// What draws the rules, once their place has been opened.
    pub rules: Piece,
    /// What does what somebody may do beside answering, once that was asked for.
    pub acts: Acts,
    /// What draws the folds of a result, once one has been shown.
    pub more: More,
    /// The letters' texts, once a place of them has been opened.
    pub letters: letters::Bundle,
    /// What is typed into letters: in memory only, and the same in all of them, so that nobody types it twice.
    pub filled: Held<Filled>,
}

impl Guide {
    fn new(apart: Apart) -> Self {
        Self {
            answers: Held::new(Answers::default()),
            shown: Held::new(START),
            today: Held::new(clock::today()),
            changing: Held::new(None),
            told_by_topic: Held::new(Answers::default()),
            looked_up: Held::new(Vec::new()),
            bundle: Bundle::new(apart.directory),
            keep: Keep::default(),
            newer: Newer::default(),
            language: Held::new(Language::spoken()),
            wrong: Held::new(Vec::new()),
            rules: Piece::new(apart.rules),
            acts: Acts::new(apart.acts),
            more: More::new(apart.more),
            letters: letters::Bundle::new(apart.letters),
            filled: Held::new(Filled::default()),
        }
    }

    /// Today, as it was when the place was opened.
    pub fn today(self) -> NaiveDate {
        self.today.get()
    }

    /// The answers.
    pub fn answers(self) -> Answers {
        self.answers.get()
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
        let from = self.changing.get();
        let next = if from.is_some() || question.stands_by_default() {
            // Back to the question that one came from, where nothing before it is to be asked now.
            let back = from.and_then(|from| match from {
                Place::At(asked) if case.counted.contains(&asked) => Some(asked),
                _ => None,
            });
            [back, case.next].into_iter().flatten().min_by_key(|asked| asked.place())
        } else {
            // What the topic said is not asked again; it stands among the answers, and can be changed.
            let told = self.told_by_topic.get();
            let on_the_way = case.counted.iter().copied().filter(|one| told.get(*one).is_none());
            on_the_way.chain(case.next).find(|asked| asked.place() > question.place())
        };
        self.changing.set(None);
        self.go(next.map_or(Place::Result, Place::At));
    }

    /// Asks of each complaint point by itself whether it has been answered, or of all at once.
    pub fn set_apart(self, apart: bool) {
        self.answers.update(|answers| answers.apart = apart);
        let case = self.case();
        let first = case.counted.iter().copied().chain(case.next);
        let first = first.into_iter().find(|question| matches!(question, Question::Asked(_)));
        self.changing.set(None);
        self.go(first.map_or(Place::Result, Place::At));
    }

    /// Opens a question to change its answer.
    pub fn change(self, question: Question) {
        self.changing.set(Some(self.shown.get()));
        self.go(Place::At(question));
    }

    /// Opens a place of the directory.
    pub fn open(self, place: Place) {
        self.changing.set(None);
        self.go(place);
    }

    /// Begins with what a topic already says; what it does not say is asked.
    pub fn begin(self, topic: TopicId) {
        self.hear(lead::answers(topic));
        self.go(self.case().next.map_or(Place::Result, Place::At));
    }

    /// Does what a link or button that was drawn as data asks for; tells whether it did.
    fn press(self, pressed: &Pressed) -> bool {
        match pressed {
            Pressed::Place(code) => match Place::of_code(code) {
                Some(place) => self.open(place),
                None => return false,
            },
            Pressed::Change(name) => match Question::named(name) {
                Some(question) => self.change(question),
                None => return false,
            },
            Pressed::Keep(does) => keep::press(self, does),
            Pressed::Language(code) => match Language::of_code(code) {
                Some(language) => language::choose(self, language),
                None => return false,
            },
            Pressed::Day(day) => letters::ask_days(self, day),
            Pressed::Do(does) => match &**does {
                "back" => history::back(),
                "leave" => self.leave(),
                "again" => self.start_again(),
                "fit" => frame::unfold(),
                "apart" => self.set_apart(true),
                "together" => self.set_apart(false),
                "go-on" => self.go_on(),
                "begin" => match self.place() {
                    Place::Topic(topic) => self.begin(topic),
                    _ => return false,
                },
                "fetch-again" => self.fetch_again(),
                _ => match Fold::ALL.iter().find(|fold| fold.id() == does) {
                    Some(fold) => self.more.again(self, *fold),
                    None => return false,
                },
            },
            Pressed::Field(id) => page::focus(id),
        }
        true
    }

    /// Goes on where the answers lead.
    pub fn go_on(self) {
        self.open(self.case().next.map_or(Place::Result, Place::At));
    }

    /// Whether anything has been answered.
    pub fn has_answers(self) -> bool {
        self.answers() != Answers::default()
    }

    /// Empties the memory before anything else, then starts again.
    pub fn start_again(self) {
        self.forget();
        self.go(START);
        newer::look(self);
    }

    /// Empties the memory and the store before anything else, then leaves the page.
    pub fn leave(self) {
        self.forget();
        store::delete();
        history::replace(&self.name(START));
        self.show(START);
        page::leave();
    }

    /// Empties the memory and the store before anything else, then starts again and says so.
    pub fn delete(self) {
        self.forget();
        store::delete();
        self.go(START);
        self.keep.say(vec![words::ui::Slettet.str().to_owned()]);
    }

    /// Empties the memory as the page is left. The browser may keep the page and show it again at Back, also after
    /// the answers were deleted or the guide was left at once from a page behind it, which cannot be told here
    /// without storing something.
    fn put_away(self) {
        self.forget();
        self.keep.say_no_more();
        self.arrive(None);
    }

    /// Starts on a page that was kept: it may be another day, and something else may be saved.
    fn return_empty(self) {
        self.today.set(clock::today());
        self.put_away();
        history::replace(&self.name(self.shown.get()));
    }

    /// Goes on with answers that were brought from outside, in place of all others.
    pub fn take_over(self, answers: Answers) {
        self.forget();
        self.today.set(clock::today());
        self.answers.set(answers);
        self.arrive(None);
        history::replace(&self.name(self.shown.get()));
    }

    fn hear(self, told: Answers) {
        self.answers.set(told);
        self.told_by_topic.set(told);
    }

    fn forget(self) {
        self.answers.set(Answers::default());
        self.told_by_topic.set(Answers::default());
        self.looked_up.set(Vec::new());
        self.filled.set(Filled::default());
        self.changing.set(None);
        self.acts.forget();
        self.keep.unopened.set(None);
    }

    fn go(self, place: Place) {
        self.keep.say_no_more();
        // Who goes on has answers of their own.
        self.acts.forget();
        history::push(&self.name(place));
        self.show(place);
    }

    /// The name that the history holds: of what was looked up, a number that only this memory knows.
    fn name(self, place: Place) -> String {
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
    fn named(self, name: &str) -> Option<Place> {
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
    fn arrive_by_link(self) {
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
    fn arrive(self, place: Option<Place>) {
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

    fn show(self, place: Place) {
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
    fn fetch_again(self) {
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
    fn draw(self) {
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
}

impl Guide {
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

/// Begins the guide, with the pieces of the module that are fetched only when they are opened.
pub fn begin(apart: Apart) {
    // Before anything else the answers of a link leave the address.
    let link = history::take_answers();
    let guide = Guide::new(apart);
    // The line stays while places come and go: only what changes in it is read aloud.
    let line = tag("p").class("places").set("id", PLACES).set("role", "status");
    fill(GUIDE, &[line.into(), frame::room()]);
    page::set_start(true);
    history::replace(&guide.name(START));
    history::on_pop(
        move || guide.name(guide.shown.get()),
        move |name| {
            guide.keep.say_no_more();
            guide.arrive(guide.named(name));
        },
        move |code| guide.acts.does(guide, Act::Open(code.to_owned())),
    );
    page::on_three_escapes(move || guide.leave());
    keep::begin(guide);
    newer::begin(guide);
    page::on_away(move || guide.put_away());
    page::on_return(move || guide.return_empty());
    page::on_press(move |pressed| guide.press(&pressed));
    guide::begin(guide);
    language::put_switch();
    match link {
        Some(code) => guide.acts.does(guide, Act::Open(code)),
        None => guide.arrive_by_link(),
    }
    guide.draw();
}
