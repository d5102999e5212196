//! What must hold of every row of the directory, whoever corrects it.

use super::*;

fn texts() -> [Lines; 2] {
    [Lines::built(Language::Da), Lines::built(Language::En)]
}

#[test]
fn every_body_is_turned_to_in_some_topic() {
    let alone: Vec<&str> = BodyId::all()
        .filter(|body| topics_of(*body).next().is_none())
        .map(|body| body.get().code)
        .collect();
    assert_eq!(alone, [""; 0], "nobody would find these");
}

#[test]
fn every_area_and_every_sender_has_topics() {
    assert!(AreaId::all().all(|area| topics_in(area).next().is_some()));
    for sender in SenderId::all() {
        assert!(topics_from(sender).next().is_some(), "{}", sender.get().code);
    }
}

#[test]
fn a_step_leads_to_a_topic_that_is_there() {
    for step in crate::Step::ALL {
        let known = lead::is_listed(*step);
        assert_eq!(known, lead::lead(*step).is_some(), "{}", step.name());
    }
}

#[test]
fn there_are_seven_administrations_on_every_day() {
    assert_eq!(AdministrationId::all().len(), 7);
    for (year, name) in [
        (2025, "Beskæftigelses- og Integrationsforvaltningen"),
        (2026, "Beskæftigelses-, Integrations- og Erhvervsforvaltningen"),
        (2027, "Beskæftigelses-, Integrations- og Erhvervsforvaltningen"),
    ] {
        let bif = AdministrationId::all().find(|one| one.get().code == "BIF").unwrap().get();
        let new_year = day(year, 1, 1);
        assert_eq!(texts()[0].get(bif.on(new_year).name), name);
    }
}

#[test]
fn a_way_that_must_be_forwarded_goes_to_the_municipality_or_who_decided_first() {
    for topic in TopicId::all().map(TopicId::get) {
        if topic.path == Path::Reassess {
            let first = topic.bodies[0].get().code;
            assert!(matches!(first, "FORV" | "UDK"), "{}: {first}", topic.id);
        }
        if topic.path == Path::Ombudsman {
            assert!(topic.bodies.iter().any(|body| body.get().code == "BR"), "{}", topic.id);
        }
    }
}

#[test]
fn what_lies_outside_the_city_does_not_go_to_borgerraadgiveren() {
    for topic in TopicId::all().map(TopicId::get) {
        let outside = topic.owner == Owner::Outside;
        // A child may call Borgerrådgiveren about anything that the city does.
        if outside && topic.id != "C05" {
            assert!(topic.bodies.iter().all(|body| body.get().code != "BR"), "{}", topic.id);
            assert!(!topic.treatment, "{}", topic.id);
        }
    }
}

#[test]
fn what_a_topic_knows_leads_into_the_guide_without_a_contradiction() {
    let today = day(2026, 11, 23);
    for topic in TopicId::all() {
        let answers = lead::answers(topic);
        let case = crate::fold(&crate::COPENHAGEN, &answers, today);
        for (question, _) in topic.get().knows {
            assert_ne!(case.next, Some(*question), "{} asks again", topic.get().id);
        }
    }
}

#[test]
fn of_several_deadlines_the_shortest_stands_first() {
    // About how many days; exact enough to tell a week from a year.
    let days = |deadline: &Deadline| match deadline.term {
        Term::Counted(Length::Days(count) | Length::WorkingDays(count)) => Some(u32::from(count)),
        Term::Counted(Length::Weeks(count)) => Some(u32::from(count) * 7),
        Term::Counted(Length::Months(count)) => Some(u32::from(count) * 30),
        Term::Counted(Length::Years(count)) => Some(u32::from(count) * 365),
        Term::InLetter | Term::Open => None,
    };
    for topic in TopicId::all().map(TopicId::get) {
        assert!(topic.deadlines.iter().filter_map(days).is_sorted(), "{}", topic.id);
    }
}

#[test]
fn contact_facts_say_when_they_are_old() {
    let fresh = day(2026, 11, 24);
    let phone = BodyId::all()
        .flat_map(|body| body.get().contacts)
        .find(|contact| contact.kind == ContactKind::Phone && contact.page == 0)
        .unwrap();
    assert!(!phone.is_old(fresh));
    assert!(phone.is_old(day(2027, 11, 25)));
}

#[test]
fn every_combination_of_discrimination_has_somebody_who_can() {
    assert_eq!(unequal::Told::all().count(), GROUNDS.len() * PLACES.len() * WISHES.len());
    for told in unequal::Told::all() {
        assert!(told.routes().next().is_some(), "{told:?}");
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    let [danish, english] = texts();
    for line in (1..ALL_LINES as u16).map(Line) {
        assert!(!danish.get(line).is_empty() && !english.get(line).is_empty(), "{line:?}");
    }
}

#[test]
fn a_number_that_the_guide_and_the_directory_name_is_the_same() {
    use crate::words::{self, Slots, Span};
    let lines = &texts()[0];
    let of = |code: &str| {
        let contacts = Body::named(code).unwrap().get().contacts;
        let phones = contacts.iter().filter(|contact| contact.kind == ContactKind::Phone);
        phones.map(|contact| lines.get(contact.value).to_owned()).collect::<Vec<_>>()
    };
    let said = words::ui::RingTekst.spans(&Slots::default());
    let number = said.iter().find_map(|span| match span {
        Span::Phone(number) => Some(number.clone()),
        _ => None,
    });
    assert!(of("BR").contains(&number.unwrap()));
}

#[test]
fn a_notice_is_shown_from_its_first_day_to_its_last() {
    let notice = Notice { text: Line(1), from: day(2026, 12, 24), until: day(2026, 12, 26) };
    let notices: &'static [Notice] = Box::leak(Box::new([notice]));
    let body = Body {
        head: &BodyHead { code: "X", name: Line(1) },
        does: Line(1),
        limits: Line(0),
        closed: Line(0),
        sources: &[],
        contacts: &[],
        hours: &[],
        notices,
    };
    for (date, shown) in [(23, 0), (24, 1), (26, 1), (27, 0)] {
        assert_eq!(body.notices_of(day(2026, 12, date)).count(), shown);
    }
}
