//! What the guide remembers, and what it does when something is pressed. Answers live in memory only.

mod way;

use chrono::NaiveDate;
use klagevejviser_core::directory::{TopicId, lead};
use klagevejviser_core::letter::Filled;
use klagevejviser_core::typed::Wrong;
use klagevejviser_core::words::{self, Language};
use klagevejviser_core::{Answer, Answers, COPENHAGEN, Case, Question, fold};

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
use crate::parts::{GUIDE, PLACES};
use crate::place::{Place, START};
use crate::result::{Fold, More};

pub use way::{number, title};

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
