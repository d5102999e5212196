use chrono::NaiveDate;

use super::sheet::{DANISH, ENGLISH};
use super::*;
use crate::advice::Part;
use crate::case::fold;
use crate::decide::decide;
use crate::explore;
use crate::fact::{
    Age, Asked, Decision, Discrimination, ForWhom, Guidance, Kind, Sent, Urgent, Values, Whom,
};
use crate::question::{Answer, Answers, LetterChoice, Of, Question};
use crate::rules::COPENHAGEN;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(11, 23)
}

fn sheets() -> [Sheet; 2] {
    [Sheet::read(DANISH.text).unwrap(), Sheet::read(ENGLISH.text).unwrap()]
}

fn answers(kinds: &[Kind], more: &[(Question, Answer)]) -> Answers {
    let kinds = kinds.iter().fold(Values::NONE, |all, kind| all.or(Values::one(*kind as u8)));
    let mut answers = Answers::default()
        .with(Question::Kind, Answer::Many(kinds))
        .with(Question::Whom, Answer::One(Whom::Kk as u8))
        .with(Question::Urgent, Answer::One(Urgent::No as u8));
    for (question, answer) in more {
        answers.give(*question, *answer);
    }
    answers
}

const NO_DECISION: (Question, Answer) = (Question::Decision, Answer::One(Decision::None as u8));

fn offered(answers: &Answers) -> Offers {
    let case = fold(&COPENHAGEN, answers, today());
    assert_eq!(case.next, None, "the guide would still ask");
    offers(&COPENHAGEN, &case, today())
}

fn danish(offers: &Offers, letter: Letter) -> String {
    let offer = offers.get(letter).unwrap_or_else(|| panic!("{} is not offered", letter.name()));
    draft(offer, &sheets()[0], &Filled::default(), today()).text()
}

fn asked(asked: Asked) -> (Question, Answer) {
    (Question::Asked(Of::All), Answer::One(asked as u8))
}

fn silent() -> Vec<(Question, Answer)> {
    vec![
        NO_DECISION,
        asked(Asked::Silent),
        (Question::Sent(Of::All), Answer::One(Sent::Complaint as u8)),
        (Question::SentDate(Of::All), Answer::Day(day(10, 19))),
    ]
}

fn decided(guidance: Guidance, date: NaiveDate) -> Vec<(Question, Answer)> {
    vec![
        (Question::Decision, Answer::One(Decision::Decided as u8)),
        (Question::LetterDate, Answer::Letter { date: Some(date), last: None, choice: None }),
        (Question::Guidance, Answer::One(guidance as u8)),
    ]
}

#[test]
fn silence_gives_a_letter_to_borgerraadgiveren_with_all_that_it_needs() {
    let offers = offered(&answers(&[Kind::Delay], &silent()));
    let text = danish(&offers, Letter::Br);
    for needed in [
        "Til Borgerrådgiveren",
        "[stedets navn]",
        "[dit navn]",
        "[din adresse eller dit telefonnummer]",
        "1. Jeg mangler svar.",
        "Jeg klagede til stedet den 19.10.2026. Jeg har ikke fået svar.",
    ] {
        assert!(text.contains(needed), "{needed} is not in {text}");
    }
    assert!(!text.contains("CPR"), "{text}");
}

#[test]
fn an_answer_that_came_is_enclosed() {
    let told = [
        NO_DECISION,
        asked(Asked::Answered),
        (Question::Discrimination, Answer::One(Discrimination::No as u8)),
        (Question::Age, Answer::One(Age::WithinYear as u8)),
    ];
    let text = danish(&offered(&answers(&[Kind::Conduct], &told)), Letter::Br);
    assert!(text.contains("Svaret er vedlagt.") && !text.contains("ikke fået svar"), "{text}");
}

#[test]
fn borgerraadgiveren_gets_a_line_for_the_cpr_number_only_about_discrimination() {
    let told = |discrimination: Discrimination| {
        [
            NO_DECISION,
            asked(Asked::Answered),
            (Question::Discrimination, Answer::One(discrimination as u8)),
            (Question::Age, Answer::One(Age::WithinYear as u8)),
        ]
    };
    for (discrimination, has) in
        [(Discrimination::Yes, true), (Discrimination::Maybe, true), (Discrimination::No, false)]
    {
        let offers = offered(&answers(&[Kind::Conduct], &told(discrimination)));
        let text = danish(&offers, Letter::Br);
        assert_eq!(text.contains("CPR-nummer (skriv det først, når du sender sikkert): ____"), has);
        assert!(offers.get(Letter::Unequal).is_none(), "one letter for each addressee");
    }
}

#[test]
fn a_reminder_names_the_guarantee_and_the_day() {
    let mut told = silent();
    told[2].1 = Answer::One(Sent::Enquiry as u8);
    let offers = offered(&answers(&[Kind::Delay], &told));
    let text = danish(&offers, Letter::Reminder);
    assert!(text.contains("Klage over manglende svar (rykker)"), "{text}");
    assert!(
        text.contains("Jeg skrev til jer den 19.10.2026")
            && text.contains("tilbagemeldingsgarantien")
    );
}

#[test]
fn several_points_to_one_place_are_one_letter_with_numbered_points() {
    let told = [
        NO_DECISION,
        asked(Asked::NotYet),
        (Question::Discrimination, Answer::One(Discrimination::No as u8)),
    ];
    let offers = offered(&answers(&[Kind::Delay, Kind::Process, Kind::Conduct], &told));
    let letters: Vec<Letter> = offers.yours.iter().map(|offer| offer.letter).collect();
    assert_eq!(letters, [Letter::Leader, Letter::Unit]);
    let text = danish(&offers, Letter::Unit);
    assert!(
        text.contains("1. Jeg mangler svar.") && text.contains("2. Der er sket fejl i min sag"),
        "{text}"
    );
    assert!(text.contains("inden 10 arbejdsdage"));
}

#[test]
fn an_appeal_can_be_sent_at_once_and_its_reasons_later() {
    let offers = offered(&answers(&[Kind::Decision], &decided(Guidance::ViaFirst, day(11, 10))));
    let text = danish(&offers, Letter::Appeal);
    for part in [
        "Til Københavns Kommune",
        "afgørelsen af 10.11.2026",
        "Jeg skriver mere senere.",
        "send klagen videre",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    // What is optional is left out, not left empty.
    assert!(!text.contains("Jeg er uenig, fordi") && !text.contains("Sagens nummer"), "{text}");
    assert_eq!(offers.get(Letter::Appeal).unwrap().last, Some(day(12, 8)));
}

#[test]
fn a_late_appeal_says_why_and_one_without_guidance_says_so() {
    let late = offered(&answers(&[Kind::Decision], &decided(Guidance::Missing, day(9, 10))));
    let text = danish(&late, Letter::Appeal);
    assert!(text.contains("[hvorfor klagen kommer for sent]"), "{text}");
    assert!(text.contains("Der står ikke i brevet, hvordan jeg klager."), "{text}");
    assert!(text.contains("2. en klagevejledning"), "{text}");
    assert!(late.more.iter().any(|offer| offer.letter == Letter::Reopen));
}

#[test]
fn an_oral_decision_is_asked_for_in_writing_in_the_appeal() {
    let told = [
        (Question::Decision, Answer::One(Decision::Decided as u8)),
        (
            Question::LetterDate,
            Answer::Letter {
                date: Some(day(11, 20)),
                last: None,
                choice: Some(LetterChoice::Oral),
            },
        ),
    ];
    let offers = offered(&answers(&[Kind::Decision], &told));
    let text = danish(&offers, Letter::Appeal);
    assert!(text.contains("1. afgørelsen på skrift"), "{text}");
    assert_eq!(offers.of_step(Step::AskReasons).unwrap().letter, Letter::Appeal);
}

#[test]
fn a_hearing_letter_is_answered_and_not_appealed() {
    let told = [
        (Question::Decision, Answer::One(Decision::Hearing as u8)),
        (Question::LetterDate, Answer::Letter { date: None, last: Some(day(12, 1)), choice: None }),
    ];
    let offers = offered(&answers(&[Kind::Decision], &told));
    assert!(danish(&offers, Letter::Hearing).contains("Mit svar til kommunen"));
    assert!(offers.get(Letter::Appeal).is_none());
    assert_eq!(offers.get(Letter::Hearing).unwrap().last, Some(day(12, 1)));
}

#[test]
fn who_writes_for_a_child_or_another_says_so_and_who_helps_does_not() {
    for (whom, said) in [
        (ForWhom::OwnChild, "Jeg skriver for mit barn"),
        (ForWhom::OtherAdult, "Fuldmagten er vedlagt."),
    ] {
        let mut told = silent();
        told.push((Question::ForWhom, Answer::One(whom as u8)));
        let offers = offered(&answers(&[Kind::Delay], &told));
        assert!(danish(&offers, Letter::Br).contains(said));
        assert!(danish(&offers, Letter::Authority).contains("Underskrift"));
    }
    let mut told = silent();
    told.push((Question::ForWhom, Answer::One(ForWhom::Helper as u8)));
    assert!(
        !danish(&offered(&answers(&[Kind::Delay], &told)), Letter::Br).contains("Jeg skriver for")
    );
}

#[test]
fn what_another_authority_did_gives_no_letter_to_the_municipality() {
    let told = Answers::default()
        .with(Question::Kind, Answer::Many(Values::one(Kind::Conduct as u8)))
        .with(Question::Whom, Answer::One(Whom::Private as u8));
    let offers = offered(&told);
    assert!(offers.yours.is_empty() && offers.more.is_empty());
}

#[test]
fn typed_words_take_the_place_of_gaps_and_an_emptied_field_is_a_gap_again() {
    let offers = offered(&answers(&[Kind::Delay], &silent()));
    let offer = offers.get(Letter::Br).unwrap();
    let [danish, english] = sheets();
    let mut filled = Filled::default();
    filled.set(Gap::Navn, "  Navn Navnesen ".to_owned());
    filled.set(Gap::Sendt, String::new());
    filled.set(Gap::Venter, "Svar på mit brev.".to_owned());
    let text = draft(offer, &danish, &filled, today()).text();
    assert!(
        text.contains("Venlig hilsen\nNavn Navnesen\n")
            && text.contains("stedet den [dato].")
            && text.contains("på mit brev. Jeg"),
        "{text}"
    );
    // The translation says the same of the same.
    let text = draft(offer, &english, &filled, today()).text();
    assert!(
        text.contains("Kind regards\nNavn Navnesen\n") && text.contains("on [date]."),
        "{text}"
    );
}

#[test]
fn a_text_file_has_a_mark_and_the_line_ends_of_windows() {
    let offers = offered(&answers(&[Kind::Delay], &silent()));
    let mut filled = Filled::default();
    filled.set(Gap::Venter, "en\r\nto\ntre".to_owned());
    let file = draft(offers.get(Letter::Br).unwrap(), &sheets()[0], &filled, today()).file();
    assert!(file.as_bytes().starts_with(&[0xef, 0xbb, 0xbf]));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    assert!(!file.contains("\r\r") && file.contains("en\r\nto\r\ntre"));
}

/// Every step that asks somebody to write has a letter, or a reason here why it has none.
#[test]
fn every_step_has_a_letter_or_is_named_here() {
    let none = [
        // Danger: not a letter.
        Step::ViolenceNow,
        Step::ChildNow,
        Step::MoneyNow,
        Step::HomeNow,
        Step::CallToday,
        Step::ReportViolence,
        // A talk, or somebody else's form.
        Step::NoAppealPath,
        Step::AfterBody,
        Step::WonFollowUp,
        Step::PayingDenmark,
        Step::Health,
        Step::State,
        Step::OtherTown,
        Step::OtherAuthority,
        Step::PrivateMatter,
        Step::FindSender,
        Step::CallHelp,
        Step::WaitWindow,
        Step::WatchWindow,
        Step::WaitPromise,
        Step::WatchPromise,
        Step::AskOld,
        Step::AskElsewhere,
        Step::AskSettled,
        Step::AnonymousTip,
        Step::Mediation,
        Step::AskExplain,
        Step::AskPlace,
        Step::AskMunicipality,
        Step::Suggest,
        Step::WritePoliticians,
        Step::Whistleblow,
        Step::OwnWork,
        Step::CallBr,
        Step::ChildHelp,
    ];
    for step in Step::ALL.iter().filter(|step| step.part() != Part::Note) {
        let has = ROWS.iter().any(|row| row.0 == *step);
        assert!(has != none.contains(step), "{}", step.name());
    }
}

/// Over every way through the questions: whatever is offered is whole, in both languages.
#[test]
fn every_letter_of_every_way_through_the_questions_is_whole() {
    let sheets = sheets();
    let mut seen = std::collections::BTreeSet::new();
    let mut distinct = std::collections::BTreeSet::new();
    let mut letters = 0_u32;
    for kind in Kind::ALL {
        for whom in [ForWhom::Own, ForWhom::OwnChild, ForWhom::OtherAdult] {
            // For whom one writes is said alike in all of them.
            if whom != ForWhom::Own && *kind != Kind::Decision {
                continue;
            }
            let start = Answers::default()
                .with(Question::Kind, Answer::Many(Values::one(*kind as u8)))
                .with(Question::ForWhom, Answer::One(whom as u8));
            every_way(&start, &mut |answers| {
                let case = fold(&COPENHAGEN, answers, today());
                let advice = decide(&COPENHAGEN, &case.points);
                let offers = offers(&COPENHAGEN, &case, today());
                for given in advice.sure() {
                    let still =
                        STILL_TIME.iter().any(|step| advice.sure().any(|one| one.step == *step));
                    let quiet = given.step.part() == Part::Note || still;
                    let has = ROWS.iter().any(|row| row.0 == given.step);
                    assert!(
                        !has || quiet || offers.of_step(given.step).is_some(),
                        "{}",
                        given.step.name()
                    );
                }
                for offer in offers.yours.iter().chain(&offers.more) {
                    letters += 1;
                    seen.insert(offer.letter);
                    // What the answers make alike is looked at once.
                    if distinct.insert(format!("{offer:?}")) {
                        is_whole(offer, &sheets);
                    }
                }
                let all: Vec<Letter> =
                    offers.yours.iter().chain(&offers.more).map(|one| one.letter).collect();
                let alone: std::collections::BTreeSet<Letter> = all.iter().copied().collect();
                assert_eq!(alone.len(), all.len(), "a letter stands twice: {all:?}");
            });
        }
    }
    println!("{letters} letters, {} of them distinct", distinct.len());
    for letter in Letter::ALL {
        assert!(seen.contains(letter), "{} can never be written", letter.name());
    }
}

/// Walks the ways on from some answers. Of what makes it hard one at a time: no letter reads two of them together. What
/// a decision's letter says is tried in full where the matter is a decision; beside another matter, its first, second and
/// last answer; so of the days on which something was sent.
fn every_way(answers: &Answers, each: &mut dyn FnMut(&Answers)) {
    let case = fold(&COPENHAGEN, answers, today());
    let Some(question) = case.next else {
        each(answers);
        return;
    };
    let decision = case.has(Kind::Decision);
    let thin = !decision
        && matches!(question, Question::LetterDate | Question::Guidance | Question::SentDate(_));
    let all = explore::every_answer(question, &case, today());
    let last = all.len() - 1;
    for (at, answer) in all.into_iter().enumerate() {
        let several = matches!(answer, Answer::Many(values) if values.len() > 1);
        let skipped = (several && question == Question::Hard) || (thin && at > 1 && at != last);
        if !skipped {
            every_way(&answers.with(question, answer), each);
        }
    }
}

fn is_whole(offer: &Offer, sheets: &[Sheet; 2]) {
    let texts = sheets.iter().map(|sheet| {
        let gaps = draft::gaps(offer, sheet);
        let mut filled = Filled::default();
        let empty = draft(offer, sheet, &filled, today()).text();
        assert!(
            !empty.contains("  ") && !empty.contains('\u{1}') && !empty.contains("[]"),
            "{empty}"
        );
        assert!(!sheet.str(offer.letter.words().to).is_empty());
        for gap in &gaps {
            filled.set(*gap, format!("<{}>", *gap as u8));
        }
        let full = draft(offer, sheet, &filled, today()).text();
        assert!(!full.contains('['), "a gap has no field: {full}");
        for gap in &gaps {
            assert!(full.contains(&format!("<{}>", *gap as u8)), "a field fills no gap: {full}");
        }
        gaps
    });
    let [danish, english] = texts.collect::<Vec<_>>().try_into().unwrap();
    assert_eq!(danish, english);
    let say = sheets[0].plain(offer.letter.words().say, "");
    assert!((2..=3).contains(&say.len()), "{}", offer.letter.name());
    // Whom it comes from is asked of everybody, but never a CPR number.
    assert!(offer.letter == Letter::Authority || danish.contains(&Gap::Navn));
    if offer.points.len() > 1 {
        assert!(offer.points.len() == offer.answered.len());
    }
}

/// Every sentence of the letters is short enough to be read by somebody who is tired.
#[test]
fn no_sentence_of_a_letter_is_over_25_words() {
    for file in [DANISH, ENGLISH] {
        for line in file.text.lines() {
            for sentence in line.split(['.', '?', '!', ':', '\t']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{words} words: {sentence}");
            }
        }
    }
}
