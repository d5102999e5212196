//! Walks to a result, as people tell their cases: by the words on the page, up to what it advises.
//! Dates lie as far from today as the case wants; which day that makes is asked of the calendar.

use chrono::{Days, NaiveDate};
use klagevejviser_core::calendar::{REPLY_DAYS, by_name, own_deadline, reply_window};

use super::engine::Engine;
use super::person::Person;
use super::runner::{Journey, journeys};
use super::words::{
    BORGERRAADGIVEREN, CAN_WAIT, CONDUCT, DECIDED, GUIDANCE, KK, LETTER_DATE, LETTER_DATE_QUESTION,
    NO_ANSWER, NOT_APPEALED, PROCESS, SENT_DATE, SILENT, VIA_FIRST, WHAT, WHO_WROTE, days_ago,
};

/// One for each way to answer, in every engine: choices, a last day, a date and a card, several matters.
pub(crate) const ALL: &[Journey] = journeys![&Engine::ALL;
    somebody_shouted_at_writes_to_the_leader_before_borgerraadgiveren,
    somebody_asked_for_their_view_answers_before_the_day_in_the_letter,
    somebody_without_money_sees_help_first_and_then_the_last_day_of_the_appeal,
    somebody_with_two_matters_may_answer_for_each_by_itself,
];

/// The others: what they show is the same rules by the same ways, which no engine draws otherwise.
pub(crate) const CHROMIUM: &[Journey] = journeys![&[Engine::Chromium];
    somebody_hit_by_an_employee_sees_help_first_and_is_not_sent_to_talk,
    somebody_who_dares_not_complain_is_given_a_number_to_call,
    somebody_disturbed_by_a_neighbour_is_shown_to_free_legal_aid,
    a_librarian_and_a_man_who_reads_little_look_for_the_letter_first,
    somebody_with_few_days_left_is_told_not_to_use_the_post,
    somebody_late_is_told_to_appeal_today_all_the_same,
    somebody_who_cannot_find_the_date_is_told_to_appeal_today,
    somebody_whose_complaint_got_no_answer_in_thirty_days_may_go_to_borgerraadgiveren,
    somebody_whose_question_got_no_answer_asks_once_more,
    somebody_told_by_word_of_mouth_appeals_without_waiting_for_a_letter,
    somebody_unsure_of_a_decision_looks_for_the_letter_and_is_not_told_to_wait,
    somebody_who_thinks_too_little_is_offered_to_all_writes_to_the_politicians,
];

/// The last day that the guide names for a letter of a day, in words.
fn last_day(letter: NaiveDate, today: NaiveDate) -> String {
    let count = own_deadline(Some(letter), None).expect("a deadline");
    by_name(if today <= count.advised { count.advised } else { count.formal })
}

fn somebody_shouted_at_writes_to_the_leader_before_borgerraadgiveren(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[CONDUCT, KK, CAN_WAIT, "Nej", "Nej, ikke endnu", "Nej"]);
    let result = person.result();
    result.starts_with("Klag til lederen af stedet", "Lederen af stedet");
    result.says("Det er ikke et nej.").says("Klag ikke til den, det handler om.");
    result.says("er du stadig utilfreds med svaret, kan du gå til Borgerrådgiveren");
    assert!(result.cards.is_empty());
}

fn somebody_hit_by_an_employee_sees_help_first_and_is_not_sent_to_talk(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[
        CONDUCT,
        KK,
        "Ja, nogen bliver slået, truet eller krænket",
        "Nej",
    ]);
    // Nobody asks whether they have talked with them.
    person.is_at("Tror du, det skete på grund af, hvem du er?").answers("Nej");
    let result = person.result();
    result.has_card_on_top("Nogen bliver slået, truet eller krænket");
    result.starts_with(
        "Fortæl det til politiet eller til lederen over medarbejderen",
        "Politiet eller lederen over medarbejderen",
    );
    result.says("Du skal ikke først tale med den, der har gjort det.").says("Ring 112");
    assert_eq!(result.steps.len(), 1, "{:?}", result.titles());
    result.never_says("Ring eller gå derhen").never_says("Klag til lederen af stedet");
}

fn somebody_who_dares_not_complain_is_given_a_number_to_call(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[
        CONDUCT,
        KK,
        CAN_WAIT,
        "Nej",
        "Nej, jeg kan ikke selv, eller jeg tør ikke",
        "Jeg er bange for, hvad der sker, hvis jeg klager",
        "Nej",
    ]);
    let result = person.result();
    result.starts_with(
        "Ring til Borgerrådgiveren, og fortæl, hvad der gør det svært",
        BORGERRAADGIVEREN,
    );
    result.says("gå ikke til den, det handler om").says("De vurderer, om de kan hjælpe dig.");
    assert_eq!(result.steps.len(), 1, "{:?}", result.titles());
}

fn somebody_disturbed_by_a_neighbour_is_shown_to_free_legal_aid(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[
        "Jeg vil spørge om noget, eller det er noget andet",
        "Noget andet",
        "En privat person eller virksomhed",
    ]);
    let result = person.result();
    result.starts_with("Få råd om dine muligheder", "Advokatvagten eller en retshjælp");
    result.says("gratis råd").says("Ring til Borgerrådgiveren på 33 66 14 00");
}

fn a_librarian_and_a_man_who_reads_little_look_for_the_letter_first(person: &Person<'_>) {
    person
        .opens_the_guide()
        .presses("Jeg klager for en anden, er under 18 år eller arbejder i kommunen")
        .is_at("Hvem klager du for?")
        .answers("Jeg hjælper en, som sidder her")
        .is_at(WHAT)
        .answers_all(&[
            PROCESS,
            KK,
            CAN_WAIT,
            "Det ved jeg ikke",
            "Kun i telefonen eller ved et møde",
            "Nej",
        ]);
    let result = person.result();
    result.starts_with("Find det nyeste brev, og se efter ordet \"klagevejledning\"", WHO_WROTE);
    result.says("send en kort klage i dag");
    assert!(
        result.titles().contains(&"Skriv ned, hvad I har talt om, og send det til dem"),
        "{:?}",
        result.titles()
    );
    // A helper who sits beside needs no paper.
    result.never_says("skal du normalt have en fuldmagt");
}

fn somebody_asked_for_their_view_answers_before_the_day_in_the_letter(person: &Person<'_>) {
    let last = person.opens_the_guide().today() + Days::new(11);
    person
        .answers_all(&[
            DECIDED,
            KK,
            CAN_WAIT,
            "Nej, men kommunen har skrevet, hvad den overvejer, og beder om mit svar",
        ])
        .is_at("Hvilken dag skal du senest svare?")
        .types_date("Den sidste dag i brevet", last)
        .continues();
    let advised = own_deadline(None, Some(last)).expect("a deadline").advised;
    let result = person.result();
    result.starts_with(
        &format!("Svar på brevet senest {}", by_name(advised)),
        "Det sted, brevet siger",
    );
    result.says("Kommunen har ikke bestemt noget endnu.");
}

/// Walks up to the date on the letter with a written decision that has not been appealed.
fn with_a_letter<'a, 'b>(
    person: &'a Person<'b>,
    urgent: &str,
    letter: NaiveDate,
) -> &'a Person<'b> {
    person
        .answers_all(&[DECIDED, KK, urgent, NOT_APPEALED])
        .is_at(LETTER_DATE_QUESTION)
        .types_date(LETTER_DATE, letter)
        .continues()
        .is_at(GUIDANCE)
        .answers(VIA_FIRST)
}

fn somebody_without_money_sees_help_first_and_then_the_last_day_of_the_appeal(person: &Person<'_>) {
    let letter = days_ago(person.opens_the_guide(), 3);
    with_a_letter(person, "Ja, jeg mangler penge til mad, medicin eller husleje", letter);
    let last = last_day(letter, person.today());
    let result = person.result();
    result.has_card_on_top("Du mangler penge nu");
    result.starts_with(&format!("Send din klage, så kommunen har den senest {last}"), WHO_WROTE);
    result
        .says("Ring til kommunen i dag på 33 66 33 66")
        .says("Det er ikke nok, at du har sendt den.");
    let advised = own_deadline(Some(letter), None).expect("a deadline").advised;
    let left = (advised - person.today()).num_days();
    assert_eq!(result.steps[0].left, format!("Der er {left} dage til."));
    // How the day was found stands behind a fold, in whole words.
    person.opens_details("Sådan er dagen regnet ud");
    person.reads(&format!("Guiden tæller fra {}.", by_name(letter)));
}

fn somebody_with_few_days_left_is_told_not_to_use_the_post(person: &Person<'_>) {
    let letter = days_ago(person.opens_the_guide(), 25);
    let result = with_a_letter(person, CAN_WAIT, letter).result();
    let last = last_day(letter, person.today());
    assert_eq!(result.steps[0].title, format!("Send din klage, så kommunen har den senest {last}"));
    let first = &result.steps[0].text;
    assert!(first.contains("Der er 5 dage eller mindre til fristen."), "{first}");
    assert!(first.contains("Send den ikke med posten."), "{first}");
}

fn somebody_late_is_told_to_appeal_today_all_the_same(person: &Person<'_>) {
    let letter = days_ago(person.opens_the_guide(), 60);
    let result = with_a_letter(person, CAN_WAIT, letter).result();
    assert_eq!(result.steps[0].title, "Send din klage, så kommunen har den i dag");
    result.says("Fristen ser ud til at være gået.").says("De kan se bort fra fristen");
}

fn somebody_who_cannot_find_the_date_is_told_to_appeal_today(person: &Person<'_>) {
    person
        .opens_the_guide()
        .answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED, "Jeg kan ikke finde datoen"])
        .answers("Jeg har ikke brevet, eller jeg ved det ikke");
    let result = person.result();
    assert_eq!(
        result.steps[0].title,
        "Send din klage til dem, der har skrevet, så de har den i dag"
    );
    result.says("Send en kort klage i dag. Du kan skrive mere senere.");
}

/// Walks with something that was sent and not answered.
fn without_an_answer<'a, 'b>(
    person: &'a Person<'b>,
    decision: &str,
    sent: &str,
    day: NaiveDate,
) -> &'a Person<'b> {
    person
        .answers_all(&[NO_ANSWER, KK, CAN_WAIT, decision])
        .is_at("Har du skrevet til dem, at du mangler svar?")
        .answers(SILENT)
        .answers(sent)
        .types_date(SENT_DATE, day)
        .continues()
}

fn somebody_whose_complaint_got_no_answer_in_thirty_days_may_go_to_borgerraadgiveren(
    person: &Person<'_>,
) {
    let sent = days_ago(person.opens_the_guide(), 30);
    let result = without_an_answer(person, "Nej", "En klage", sent).result();
    result.starts_with("Klag til Borgerrådgiveren", BORGERRAADGIVEREN);
    result.says("Fik du intet svar, så skriv det.");
    let end = reply_window(sent, REPLY_DAYS).expect("a window").formal;
    person.opens_details("Sådan er dagen regnet ud");
    person.reads(&format!("10 arbejdsdage senere er {}.", by_name(end)));
}

fn somebody_whose_question_got_no_answer_asks_once_more(person: &Person<'_>) {
    let sent = days_ago(person.opens_the_guide(), 30);
    let result =
        without_an_answer(person, "Nej", "Et spørgsmål eller nogle oplysninger", sent).result();
    result.starts_with(
        "Skriv igen, og klag over, at du ikke har fået svar",
        "Det sted i kommunen, der behandler din sag (enhed)",
    );
    assert_eq!(result.steps.len(), 1, "{:?}", result.titles());
}

fn somebody_told_by_word_of_mouth_appeals_without_waiting_for_a_letter(person: &Person<'_>) {
    let told = days_ago(person.opens_the_guide(), 2);
    person
        .answers_all(&[DECIDED, KK, CAN_WAIT, NOT_APPEALED])
        .types_date(LETTER_DATE, told)
        .answers("Jeg fik det kun at vide mundtligt");
    let last = last_day(told, person.today());
    let result = person.result();
    result.starts_with(
        &format!("Klag over det, du fik at vide, så kommunen har klagen senest {last}"),
        WHO_WROTE,
    );
    result.says("Du behøver ikke vente på et brev.").says("inden 14 dage");
}

fn somebody_unsure_of_a_decision_looks_for_the_letter_and_is_not_told_to_wait(person: &Person<'_>) {
    let sent = days_ago(person.opens_the_guide(), 3);
    let result = without_an_answer(person, "Det ved jeg ikke", "En klage", sent).result();
    result.starts_with("Find det nyeste brev, og se efter ordet \"klagevejledning\"", WHO_WROTE);
    for heading in &result.headings {
        assert!(!heading.starts_with("Vent"), "{heading}");
    }
    result.never_says("Vent på svar").says("Lad det ikke forsinke en klage over en afgørelse.");
}

fn somebody_who_thinks_too_little_is_offered_to_all_writes_to_the_politicians(person: &Person<'_>) {
    person.opens_the_guide().answers_all(&[
        "Hjælpen kommer ikke, eller arbejdet bliver gjort dårligt",
        "Kommunen tilbyder for lidt til alle",
        KK,
        CAN_WAIT,
    ]);
    let result = person.result();
    result.starts_with(
        "Skriv til politikerne",
        "Borgmesteren for området eller et medlem af Borgerrepræsentationen",
    );
}

fn somebody_with_two_matters_may_answer_for_each_by_itself(person: &Person<'_>) {
    person.opens_the_guide().chooses(CONDUCT).answers(PROCESS);
    person.answers_all(&[KK, CAN_WAIT, "Nej"]);
    person.is_at("Har du klaget til det sted i kommunen, det handler om?");
    person.presses("Svar for hver ting for sig");
    person
        .is_at("Har du klaget over medarbejderen til lederen af stedet?")
        .answers("Nej, ikke endnu");
    person.is_at("Har du klaget over fejlene i sagen til det sted, der behandler den?");
    person.answers("Ja, og de har svaret, men jeg er stadig utilfreds").answers("Nej");
    person.is_at("Hvornår skete det?").answers("Inden for det sidste år");
    let result = person.result();
    assert_eq!(result.titles(), ["Klag til lederen af stedet", "Klag til Borgerrådgiveren"]);
}
