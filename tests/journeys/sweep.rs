//! axe on every kind of state that answers lead to, and not on samples: `./dev sweep`. A walk without a browser knows
//! the states and the answers that lead there; a code of them, put into the open guide, brings it there at once.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use klagevejviser_core::keep::{For, encode};
use klagevejviser_core::words::Language;
use klagevejviser_core::{Answers, COPENHAGEN, fold};
use klagevejviser_tests::states::{Asked, Mistake, States, states};
use serde_json::{Value, json};

use super::engine::Engine;
use super::languages::within;
use super::person::Person;
use super::runner::{Journey, journeys};

/// The journeys of this file.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    sweep_of_every_question_in_every_wording_and_with_every_mistake,
    sweep_of_every_kind_of_result,
    sweep_of_every_letter_and_every_field,
];

/// What was looked at: how many of which kind, for how long, and what axe found on which.
pub(crate) struct Sweep<'a> {
    pub(crate) person: &'a Person<'a>,
    looked: RefCell<BTreeMap<String, (usize, Duration)>>,
    found: RefCell<BTreeMap<String, Vec<String>>>,
    since: RefCell<Instant>,
}

impl<'a> Sweep<'a> {
    pub(crate) fn new(person: &'a Person<'a>) -> Self {
        Self {
            person,
            looked: RefCell::default(),
            found: RefCell::default(),
            since: RefCell::new(Instant::now()),
        }
    }

    /// Looks at the page as it is, with everything unfolded, and notes what it finds.
    pub(crate) fn looks(&self, kind: &str, name: &str) -> &Self {
        self.looks_as(self.person, kind, name)
    }

    /// The same where the page comes from another server.
    pub(crate) fn looks_as(&self, person: &Person<'_>, kind: &str, name: &str) -> &Self {
        person.does(format!("looks at {kind}: {name}")).opens_every_fold();
        for barrier in person.barriers() {
            let mut found = self.found.borrow_mut();
            found.entry(barrier).or_default().push(format!("{kind}: {name}"));
        }
        let took = self.since.replace(Instant::now()).elapsed();
        let mut looked = self.looked.borrow_mut();
        let (count, time) = looked.entry(kind.to_owned()).or_default();
        *count += 1;
        *time += took;
        self
    }

    /// Prints what was looked at, and asserts that each kind was as often as it should be and that nothing was found.
    #[track_caller]
    pub(crate) fn ends(&self, expected: &[(String, usize)]) {
        let looked = self.looked.borrow();
        for (kind, (count, time)) in looked.iter() {
            println!("    {count:5} {kind:45} {:5.0} s", time.as_secs_f64());
        }
        let counts: BTreeMap<String, usize> =
            looked.iter().map(|(kind, (count, _))| (kind.clone(), *count)).collect();
        assert_eq!(counts, expected.iter().cloned().collect());
        let found = self.found.borrow();
        let lines: Vec<String> = found
            .iter()
            .map(|(barrier, on)| format!("{barrier}\n      on {} states, as {}", on.len(), on[0]))
            .collect();
        assert!(lines.is_empty(), "axe found:\n{}", lines.join("\n"));
    }
}

/// Marks what is shown, so that one sees when something else is.
const MARKS: &str = "document.querySelector('#guide h1').dataset.seen = ''";

/// Puts a code into the address of the open guide.
const PUTS: &str = "location.hash = 'svar=' + arguments[0]";

/// Fills in the dates and goes on; what is ticked stays.
const SENDS: &str = "
    for (const [name, parts] of Object.entries(arguments[0])) {
        ['dag', 'maaned', 'aar'].forEach((part, at) => {
            const field = document.getElementById(`${name}-${part}`);
            if (!field) return;
            field.value = parts[at];
            field.dispatchEvent(new Event('input', { bubbles: true }));
        });
    }
    document.querySelector('form.question').requestSubmit();";

impl Person<'_> {
    /// Does something after which the guide draws itself anew, and waits for that, and for a place.
    pub(crate) fn comes_to(&self, place: &str, does: impl FnOnce()) -> &Self {
        self.script(MARKS);
        does();
        self.waits_until(&format!("the guide is at {place}"), |seen| {
            let here = seen["state"].as_str().unwrap_or_default();
            here.starts_with(place)
                && self.script("return !document.querySelector('#guide h1')?.dataset.seen && !!document.querySelector('#guide h1:not([data-seen])')") == true
        });
        self.waits_for_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        self
    }

    /// Presses a link of the guide by what it leads to; where the page has none, one is put there, since a place is
    /// the same from wherever one comes.
    pub(crate) fn goes_to(&self, code: &str) {
        self.script_with(
            "const there = document.querySelector(`[data-place='${arguments[0]}']`);
             const link = there ?? document.body.appendChild(document.createElement('a'));
             link.dataset.place = arguments[0];
             link.click();
             if (!there) link.remove();",
            vec![json!(code)],
        );
    }

    /// Brings the open guide to where answers lead.
    fn has_answered(&self, answers: &Answers) -> &Self {
        let today = self.today();
        let code = encode(&COPENHAGEN, answers, For::DatedLink, today);
        let next = fold(&COPENHAGEN, answers, today).next;
        let place = next.map_or("Result", |question| question.name());
        self.does(format!("opens #svar={code}"));
        self.comes_to(place, || {
            self.script_with(PUTS, vec![json!(code)]);
        })
    }

    /// Brings the open guide to a question.
    fn is_asked(&self, asked: &Asked) -> &Self {
        self.has_answered(&asked.answers);
        let name = asked.question.name();
        if self.script("return history.state") != name {
            let path = format!("(//*[@data-change='{name}'])[1]");
            self.opens_every_fold().comes_to(name, || {
                self.click(&path);
            });
        }
        self
    }

    /// Fills in what is no answer, and waits until the page says so.
    fn makes(&self, mistake: &Mistake, language: Language) -> &Self {
        let says: Vec<Value> =
            within(language, || mistake.says.iter().map(|text| json!(text.str())).collect());
        let dates = json!({ "dato": mistake.typed.date, "sidste": mistake.typed.last });
        self.does(format!("fills in {dates}")).script_with(SENDS, vec![dates]);
        self.waits_until("the page says what is wrong", |seen| seen["summary"] == json!(says))
    }
}

/// The states of today; what the browser counts from must be the day that the walk counts from.
fn of_today(person: &Person<'_>) -> States {
    states(person.today())
}

fn sweep_of_every_question_in_every_wording_and_with_every_mistake(person: &Person<'_>) {
    let all = of_today(person).questions;
    // Where there is something to find, it is found.
    person.opens_the_guide().script("document.querySelector('#guide form').append(new Image())");
    assert!(person.barriers().iter().any(|barrier| barrier.starts_with("image-alt: ")));
    let sweep = Sweep::new(person);
    for language in Language::ALL.iter().copied() {
        let name = language.name();
        person.opens_the_guide();
        if language != Language::Da {
            person.speaks(language);
        }
        for asked in &all {
            let about = format!("{:?}", asked.question);
            person.is_asked(asked);
            sweep.looks(&format!("question, {name}"), &about);
            for mistake in &asked.mistakes {
                person.makes(mistake, language);
                sweep.looks(&format!("mistake, {name}"), &about);
            }
        }
    }
    let mistakes: usize = all.iter().map(|asked| asked.mistakes.len()).sum();
    let mut expected = Vec::new();
    for language in Language::ALL {
        expected.push((format!("question, {}", language.name()), all.len()));
        expected.push((format!("mistake, {}", language.name()), mistakes));
    }
    sweep.ends(&expected);
}

fn sweep_of_every_kind_of_result(person: &Person<'_>) {
    let all = of_today(person).results;
    let sweep = Sweep::new(person);
    // What has no Arabic text stands in Danish there: a few results show it.
    let shares = [(Language::Da, 1), (Language::En, 1), (Language::Ar, 20)];
    let mut expected = Vec::new();
    for (language, share) in shares {
        person.opens_the_guide();
        if language != Language::Da {
            person.speaks(language);
        }
        let kind = format!("result, {}", language.name());
        let mut count = 0;
        for (at, answers) in all.iter().enumerate().step_by(share) {
            person.has_answered(answers);
            sweep.looks(&kind, &format!("{at}"));
            count += 1;
        }
        expected.push((kind, count));
    }
    sweep.ends(&expected);
}

fn sweep_of_every_letter_and_every_field(person: &Person<'_>) {
    let all = of_today(person).letters;
    let sweep = Sweep::new(person);
    let mut expected = Vec::new();
    let languages = [Language::Da, Language::En];
    for language in languages {
        let name = language.name();
        let kinds =
            [format!("letters, {name}"), format!("letter, {name}"), format!("CPR number, {name}")];
        person.opens_the_guide();
        if language != Language::Da {
            person.speaks(language);
        }
        let (mut lists, mut warned) = (0, Vec::new());
        let mut before = None;
        for one in &all {
            person.has_answered(&one.answers);
            person.comes_to("Letters", || person.goes_to("Letters"));
            person.finds("//ul[@class='topics']");
            if before.replace(one.answers) != Some(one.answers) {
                sweep.looks(&kinds[0], one.letter.name());
                lists += 1;
            }
            person.comes_to("Set.", || person.goes_to(&format!("Letter.{}", one.letter.name())));
            person.finds("//div[@id='brev']");
            sweep.looks(&kinds[1], one.letter.name());
            if !warned.contains(&one.letter) {
                warned.push(one.letter);
                person.script(
                    "const field = document.querySelector('.letter-field :is(input, textarea)');
                     field.value = '010190-1234';
                     field.dispatchEvent(new Event('input', { bubbles: true }));",
                );
                person.finds("//div[@role='alert']/p");
                sweep.looks(&kinds[2], one.letter.name());
            }
        }
        let counts = [lists, all.len(), warned.len()];
        expected.extend(kinds.into_iter().zip(counts));
    }
    sweep.ends(&expected);
}
