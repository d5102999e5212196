//! The lawyers' cases told to the guide without a script: who follows its links with a row's answers meets what the
//! row expects, at once or among what else may be so.
//!
//! `web/src/page/steps.rs` holds every link of the file against the rules; here it is the lawyers who say what is
//! right.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends where something is not as it should be"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use klagevejviser_core::leaves::{Offered, asked, told_orally, unasked};
use klagevejviser_core::words::{OptionWords, Slots, ui};
use klagevejviser_core::{
    Advice, Answer, Answers, COPENHAGEN, Case as Told, Kind, LetterChoice, Of, Outcome, Question,
    Step, Values, fold,
};
use klagevejviser_tests::lawyers::file;
use klagevejviser_tools::cases;
use klagevejviser_web::html::{Html, tag, written};
use klagevejviser_web::page;
use klagevejviser_web::parts::{line, pieces};

/// The tables that are told to the file. The others try one answer at a time, of which there are more than the file
/// asks for.
const TABLES: [&str; 4] = ["citizen.csv", "referrals.csv", "points.csv", "walks.csv"];

/// The questions that the file leaves to the end of each way.
const LEFT_TO_THE_END: [Question; 6] = [
    Question::ForWhom,
    Question::Hard,
    Question::Discrimination,
    Question::Age,
    Question::Elsewhere,
    Question::Side,
];

/// The sections of the file by their names.
struct File(BTreeMap<String, String>);

impl File {
    fn read() -> Self {
        let pages = page::all();
        let page = pages.iter().find(|page| page.path == "trin/index.html").unwrap();
        let sections = page.text.split("<section class=\"leaf").skip(1);
        let named = sections.map(|section| {
            let (_, rest) = section.split_once("id=\"").unwrap();
            let (name, html) = rest.split_once('"').unwrap();
            (name.to_owned(), html.to_owned())
        });
        Self(named.collect())
    }

    /// Where the answer with these words leads.
    fn follow(&self, at: &str, words: OptionWords) -> &str {
        let text = written(&[tag("span").class("option-text").text(words.title.str()).into()]);
        let to = self.links(at).find(|(_, inside)| inside.contains(&text));
        to.unwrap_or_else(|| panic!("{at} does not offer {}", words.title.str())).0
    }

    /// Where a section with advice goes on, if it does.
    fn on(&self, at: &str) -> Option<&str> {
        self.links(at).find(|(_, inside)| inside.contains("class=\"primary\"")).map(|(to, _)| to)
    }

    /// The links of a section within the file: where to, and the rest of each.
    fn links(&self, at: &str) -> impl Iterator<Item = (&str, &str)> {
        self.0[at].split("<a href=\"#").skip(1).map(|link| {
            let (to, rest) = link.split_once('"').unwrap();
            (to, rest.split_once("</a>").unwrap().0)
        })
    }
}

/// What somebody meets on a way through the file.
#[derive(Default)]
struct Met {
    /// The steps and cards.
    told: BTreeSet<Step>,
    /// What would be added if something else is so.
    added: BTreeSet<Step>,
}

/// Follows the links with the answers of a row, for one kind of complaint.
fn walk(file: &File, answers: &Answers, more: bool, today: NaiveDate, met: &mut Met) {
    let (mut at, mut given) = ("trin-0", unasked());
    loop {
        let section = &file.0[at];
        let told = fold(&COPENHAGEN, &given, today);
        if section.contains("<ul class=\"picks\">") {
            let question = told.next.expect("a question is asked where one is open");
            let (_, offered) = asked(question, &told, today);
            let Some(own) = answers.get(question) else {
                // Only who says what the file leaves to the end is asked less by the guide.
                assert!(more, "{question:?} has no answer in {answers:?}");
                let Some((words, Offered::Answer(answer))) = offered.first() else {
                    panic!("{question:?} begins with no answer")
                };
                at = file.follow(at, *words);
                given.give(question, *answer);
                continue;
            };
            let same = |answer: Answer| told_of(&given, question, answer, today);
            let oral = matches!(own, Answer::Letter { choice: Some(LetterChoice::Oral), .. });
            let meant = offered.iter().find(|(_, offered)| match offered {
                Offered::Oral => oral,
                Offered::Answer(answer) => !oral && same(*answer) == same(own),
            });
            let (words, meant) = meant.unwrap_or_else(|| panic!("{question:?} lacks {own:?}"));
            at = file.follow(at, *words);
            let answer = match meant {
                Offered::Answer(answer) => *answer,
                Offered::Oral => {
                    let how_long = told_orally(today);
                    let fits = how_long.iter().find(|(_, answer)| same(*answer) == same(own));
                    let (words, answer) = fits.unwrap_or_else(|| panic!("nothing fits {own:?}"));
                    at = file.follow(at, *words);
                    *answer
                }
            };
            given.give(question, answer);
        } else {
            meet(section, &told.without_days(today).slots(today), met);
            match file.on(at) {
                Some(on) => at = on,
                None => return,
            }
        }
    }
}

/// What the guide knows with one more answer.
fn told_of(
    given: &Answers,
    question: Question,
    answer: Answer,
    today: NaiveDate,
) -> Vec<klagevejviser_core::Known> {
    fold(&COPENHAGEN, &given.with(question, answer), today).points
}

/// Which steps a section tells, read by their titles.
fn meet(section: &str, slots: &Slots, met: &mut Met) {
    let heading = written(&[tag("h3").text(ui::TrinPasser.str()).into()]);
    let (told, added) = section.split_once(&heading).unwrap_or((section, ""));
    // A note that rests on doubt says so behind its title.
    let doubt = written(&pieces(&ui::NoteTvivl.spans(slots)));
    let says = |html: &str, title: Vec<Html>| {
        let title = written(&title);
        html.contains(&format!(">{title}<")) || html.contains(&format!(">{title} {doubt}<"))
    };
    for step in Step::ALL.iter().copied() {
        let title = step.words().title;
        if says(told, pieces(&title.spans(slots))) {
            met.told.insert(step);
        }
        if says(added, vec![line(title, &Slots::default())]) {
            met.added.insert(step);
        }
    }
}

/// The row's answers for one of its kinds, as somebody gives them who takes one thing after the other.
fn alone(answers: &Answers, kind: Kind) -> Answers {
    let mut alone = answers.with(Question::Kind, Answer::Many(Values::one(kind as u8)));
    let of = match kind {
        Kind::Delay => Some(Of::Delay),
        Kind::Conduct => Some(Of::Conduct),
        Kind::Process => Some(Of::Process),
        Kind::Practical => Some(Of::Practical),
        Kind::Decision | Kind::Other => None,
    };
    if let Some(of) = of.filter(|_| answers.apart) {
        let each: [fn(Of) -> Question; 3] = [Question::Asked, Question::Sent, Question::SentDate];
        for question in each {
            if let Some(answer) = answers.get(question(of)) {
                alone.give(question(Of::All), answer);
            }
        }
        alone.apart = false;
    }
    alone
}

fn title(step: Step) -> &'static str {
    step.words().title.str()
}

/// The outcomes of steps, in their order.
fn outcomes(steps: &BTreeSet<Step>, advice: &Advice) -> Vec<Outcome> {
    advice
        .outcomes()
        .into_iter()
        .filter(|one| steps.iter().any(|step| step.outcome() == *one))
        .collect()
}

/// Whether the row says something that the file does not ask.
fn says_more(told: &Told, answers: &Answers) -> bool {
    let plain = unasked();
    LEFT_TO_THE_END.iter().any(|question| {
        told.counted.contains(question) && answers.get(*question) != plain.get(*question)
            || *question == Question::ForWhom && answers.get(*question).is_some()
            || *question == Question::Side && answers.get(*question).is_some()
    })
}

#[test]
fn who_has_no_script_is_told_what_the_lawyers_say() {
    let file = File::read();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let (mut rows, mut plain, mut wrong) = (0, 0, Vec::new());
    for table in TABLES {
        for case in cases::read_file(&self::file(table), today).unwrap() {
            let end = cases::ends(&COPENHAGEN, &case).unwrap().remove(0);
            let Some(Answer::Many(kinds)) = end.answers.get(Question::Kind) else {
                panic!("{} has no kind", case.id)
            };
            let more = says_more(&end.told, &end.answers);
            let mut met = Met::default();
            for kind in Kind::ALL.iter().copied().filter(|kind| kinds.has(*kind as u8)) {
                walk(&file, &alone(&end.answers, kind), more, case.today, &mut met);
            }
            rows += 1;
            let expected: BTreeSet<Step> = end.advice.sure().map(|given| given.step).collect();
            let names = |steps: &mut dyn Iterator<Item = &Step>| {
                steps.map(|step| step.name()).collect::<Vec<_>>().join(" ")
            };
            let reach: BTreeSet<Step> = met.told.union(&met.added).copied().collect();
            let lacking = names(&mut expected.difference(if more { &reach } else { &met.told }));
            if !lacking.is_empty() {
                wrong.push(format!("{table} {}: does not meet {lacking}", case.id));
            }
            if !more {
                plain += 1;
                // Some steps say the same to different people: it is the words that are read.
                let titles: Vec<&str> = expected.iter().map(|step| title(*step)).collect();
                let mut besides = met.told.iter().filter(|step| !titles.contains(&title(**step)));
                let besides = names(&mut besides);
                if !besides.is_empty() {
                    wrong.push(format!("{table} {}: is told {besides} besides", case.id));
                }
                assert_eq!(outcomes(&met.told, &end.advice), case.expected, "{}", case.id);
            }
        }
    }
    println!("{rows} rows, {plain} of them with nothing that the file leaves to the end");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
