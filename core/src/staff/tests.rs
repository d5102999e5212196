//! What holds of the staff pages as data.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::data::{INITIATIVES, KLARRET, LINE, Numbered, catalogue, klarret, line_open};
use super::page::{Kind, Live, To};
use super::receipt::{Received, receipt};
use super::search::{Found, Index};
use super::texts::{Line, Texts};
use super::{Page, Part, QUESTIONS, StaffRule};
use crate::directory::hours::Open;
use crate::directory::{Topic, word};
use crate::words::Language;

fn texts() -> Texts {
    Texts::built(Language::Da).unwrap()
}

fn parts() -> impl Iterator<Item = (Page, &'static Part)> {
    Page::ALL.iter().flat_map(|page| page.parts().iter().map(|part| (*page, part)))
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Where one comes from a page: its parts, the doors, "Mere" and what it draws.
fn leads(page: Page) -> Vec<Page> {
    let mut to = Vec::new();
    for part in page.parts() {
        for way in part.to {
            match way {
                To::Page(page) => to.push(*page),
                To::KlarRet(_) => to.push(Page::Catalogue),
                To::Topic(_) | To::Topics | To::Unequal | To::Steps | To::Guide | To::Acute => {}
            }
        }
        match part.kind {
            Kind::With(Live::Doors) => to.extend(Page::DOORS),
            Kind::With(Live::More) => to.extend(Page::behind_more()),
            _ => {}
        }
    }
    to
}

#[test]
fn every_staff_rule_is_reached_from_a_door_from_more_or_by_search() {
    let mut reached = vec![Page::Doors];
    let mut at = 0;
    while let Some(page) = reached.get(at).copied() {
        reached.extend(
            leads(page).into_iter().filter(|to| !reached.contains(to)).collect::<BTreeSet<_>>(),
        );
        at += 1;
    }
    assert_eq!(reached.len(), Page::ALL.len(), "not reached: {reached:?}");
    // Each rule stands on a part, beside the list of all rules.
    let on_parts: BTreeSet<StaffRule> =
        parts().flat_map(|(_, part)| part.rules.iter().copied()).collect();
    let missing: Vec<_> = StaffRule::ALL
        .iter()
        .filter(|rule| !on_parts.contains(rule))
        .map(|rule| rule.name())
        .collect();
    assert!(missing.is_empty(), "on no part: {missing:?}");
    let texts = texts();
    let index = Index::of(&texts, str::to_ascii_lowercase);
    for rule in StaffRule::ALL {
        let found = index.search(&rule.name().to_ascii_lowercase());
        assert!(
            found.iter().any(|hit| matches!(hit, Found::Rule(one) if one == rule)),
            "{} is not found by its id",
            rule.name()
        );
    }
}

#[test]
fn there_are_forty_two_rules_and_each_says_what_it_is_and_where_it_stands() {
    let texts = texts();
    assert_eq!(StaffRule::ALL.len(), 42);
    for (number, rule) in (1..).zip(StaffRule::ALL) {
        assert_eq!(rule.name(), format!("ST-{number}"));
        assert!(!rule.cited().is_empty() && !texts.str(rule.words()).is_empty());
        for cited in rule.cited() {
            let (name, date) = cited.source.words(&texts);
            assert!(!name.is_empty() && !date.is_empty(), "{}", rule.name());
        }
    }
}

#[test]
fn every_page_has_a_way_on_and_every_part_names_what_it_rests_on() {
    for page in Page::ALL {
        assert!(!page.parts().is_empty(), "{page:?} is empty");
        assert!(
            page.parts().iter().any(|part| !part.to.is_empty()) || !leads(*page).is_empty(),
            "{page:?} leads nowhere"
        );
    }
    // What only leads on, or lists what has its own sources.
    let lists = |part: &Part| {
        matches!(part.kind, Kind::With(Live::Doors | Live::More | Live::Rules | Live::Words))
            || matches!(part.to, [To::Page(Page::More | Page::Words)])
    };
    for (page, part) in parts() {
        assert!(lists(part) || part.rests_on_something(), "{page:?}#{}", part.code);
    }
}

#[test]
fn the_codes_of_parts_are_plain_and_stand_once_on_a_page_and_every_way_leads_somewhere() {
    let plain = |code: &str| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    for page in Page::ALL {
        let codes: Vec<_> = page.parts().iter().map(|part| part.code).collect();
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "{page:?}");
        assert!(codes.iter().all(|code| plain(code)), "{codes:?}");
        assert!(page.slug().bytes().all(|byte| byte == b'/' || plain(&(byte as char).to_string())));
    }
    for (page, part) in parts() {
        for way in part.to {
            match way {
                To::Topic(slug) => assert!(Topic::at(slug).is_some(), "{page:?}: {slug}"),
                To::KlarRet(number) => assert!(klarret(*number).is_some(), "{page:?}: {number}"),
                To::Page(to) => assert_ne!(*to, page, "{page:?}#{} leads to itself", part.code),
                To::Topics | To::Unequal | To::Steps | To::Guide | To::Acute => {}
            }
        }
    }
}

#[test]
fn sixteen_questions_of_process_have_three_lines_each_and_a_klarret() {
    let texts = texts();
    let questions = &Page::May.parts()[..QUESTIONS];
    for part in questions {
        assert_eq!(texts.paragraphs(part.words.list).count(), 3, "{}", part.code);
        assert!(part.to.iter().any(|way| matches!(way, To::KlarRet(_))), "{}", part.code);
        assert!(texts.str(part.words.title).starts_with('…'), "{}", part.code);
    }
    assert!(!texts.str(Page::May.parts()[QUESTIONS].words.title).starts_with('…'));
}

/// Five answers a day are wanted, not forty pages. What is in sight is read in a minute, at 240 words; what is folded is
/// looked up by its heading.
#[test]
fn every_door_is_read_in_a_minute_and_the_doors_themselves_in_half() {
    let texts = texts();
    let count = |line: Line| texts.str(line).split_whitespace().count();
    let sight = |page: Page| -> usize {
        let of_part = |part: &Part| {
            let w = part.words;
            let all = [w.title, w.text, w.list, w.say, w.note];
            all.map(count)[..if part.folded { 1 } else { 5 }].iter().sum::<usize>()
        };
        count(page.words().title) + page.parts().iter().map(of_part).sum::<usize>()
    };
    for door in Page::DOORS {
        println!("{door:?}: {} words in sight", sight(door));
    }
    for door in Page::DOORS {
        assert!(sight(door) <= 240, "{door:?}: {}", sight(door));
    }
    let doors = Page::DOORS.iter();
    let names = doors.map(|door| count(door.words().title) + count(door.words().short));
    let first = sight(Page::Doors) + names.sum::<usize>();
    println!("the first page: {first} words in sight");
    assert!(first <= 120, "{first}");
}

#[test]
fn the_catalogue_shows_its_gaps_as_gaps() {
    let gaps: Vec<u8> = catalogue()
        .filter_map(|one| match one {
            Numbered::Gap(number) => Some(number),
            Numbered::Seen(_) => None,
        })
        .collect();
    assert_eq!(gaps, [7, 8, 11, 13, 16, 17, 19]);
    assert_eq!(
        KLARRET.iter().filter(|one| one.read).map(|one| one.number).collect::<Vec<_>>(),
        [24]
    );
}

#[test]
fn there_are_fourteen_initiatives_as_the_texts_say() {
    let count: usize = INITIATIVES.iter().map(|group| group.initiatives.len()).sum();
    assert_eq!(count, 14);
}

#[test]
fn the_line_is_open_on_weekdays_from_nine_to_eight_in_the_evening_and_never_on_holidays() {
    assert_eq!(LINE.hours.len(), 1);
    let wednesday = day(2026, 11, 25);
    for (minute, open) in [
        (8 * 60 + 59, false),
        (9 * 60, true),
        (18 * 60, true),
        (19 * 60 + 59, true),
        (20 * 60, false),
    ] {
        assert_eq!(line_open(wednesday, minute) == Open::Now, open, "{minute}");
    }
    // Friday evening: Monday. Maundy Thursday 2027 to Easter Monday: Tuesday. Ascension 2027: the Friday after may be
    // closed too, so it promises Monday.
    for (at, minute, opens) in [
        (day(2026, 11, 27), 20 * 60, day(2026, 11, 30)),
        (day(2027, 3, 25), 10 * 60, day(2027, 3, 30)),
        (day(2027, 5, 6), 10 * 60, day(2027, 5, 10)),
        (day(2026, 12, 23), 21 * 60, day(2026, 12, 28)),
        (day(2026, 11, 28), 12 * 60, day(2026, 11, 30)),
    ] {
        assert_eq!(line_open(at, minute), Open::Next(Some((opens, 9 * 60))), "{at}");
    }
}

#[test]
fn a_receipt_is_due_early_where_a_day_may_be_off_and_the_citizen_waits_no_shorter() {
    // 24 December counts as a day of work for whoever must write, and as none for whoever waits.
    let christmas = receipt(day(2026, 12, 11), Received::Enquiry).unwrap();
    assert_eq!(christmas.due.advised, day(2026, 12, 28));
    assert_eq!(christmas.citizen_waits, day(2026, 12, 29));
    assert!(christmas.is_overdue(day(2026, 12, 29)) && !christmas.is_overdue(day(2026, 12, 28)));
    let mut date = day(2026, 1, 1);
    while date < day(2030, 1, 1) {
        for what in [Received::Enquiry, Received::Access] {
            let one = receipt(date, what).unwrap();
            assert!(date < one.due.advised && one.due.advised <= one.citizen_waits, "{date}");
            assert!(!one.due.working.is_empty());
            assert_eq!(crate::calendar::day_off(one.due.advised), None, "{date}");
        }
        date = date.succ_opt().unwrap();
    }
    assert_eq!(receipt(NaiveDate::MAX, Received::Enquiry), None);
}

#[test]
fn a_text_that_is_not_translated_is_said_in_danish_and_marked() {
    let english = Texts::built(Language::En).unwrap();
    let title = Page::Danger.words().title;
    assert!(!english.get(title).in_danish);
    let left = Page::May.part("notat").unwrap().words.list;
    assert_eq!(english.get(left).words, texts().get(left).words);
    assert!(english.get(left).in_danish && !texts().get(left).in_danish);
}

#[test]
fn headings_and_triage_are_in_english_too() {
    let english = Texts::built(Language::En).unwrap();
    for page in Page::ALL {
        assert!(!english.get(page.words().title).in_danish, "{page:?}");
        assert!(!english.get(page.words().short).in_danish, "{page:?}");
        for part in page.parts() {
            assert!(!english.get(part.words.title).in_danish, "{page:?}#{}", part.code);
        }
    }
    for part in [Page::Danger, Page::Calls].into_iter().flat_map(Page::parts) {
        let w = part.words;
        for line in [w.text, w.list, w.say, w.note] {
            assert!(line.is_empty() || !english.get(line).in_danish, "{}", part.code);
        }
    }
}

/// How fast people read, in words a minute: slow for adults who read silently, since nobody reads at ease here.
const WORDS_A_MINUTE: usize = 240;

/// What an employee says who stands before the doors, with the door that is the right one: `tests/lists/doors.csv`. Who
/// goes by shared words alone, reading the question above the doors, all six names and the line below the one that fits,
/// comes to the right one in ten seconds in four cases of five; the others are found by their words. It is no trial with
/// people: `docs/decisions/015-papers-of-the-staff-pages.md` says what it
/// shows and what it does not.
#[test]
fn the_words_on_the_doors_lead_to_the_right_one_in_ten_seconds_and_the_words_of_the_list_to_the_rest()
 {
    let texts = texts();
    let said = |line: Line| texts.str(line).to_ascii_lowercase();
    let stems = |text: &str| -> BTreeSet<String> {
        let words = text.split(|sign: char| !sign.is_alphanumeric());
        words.flat_map(word::words).collect()
    };
    let doors = Page::DOORS.map(|door| {
        let w = door.words();
        [stems(&said(w.title)), stems(&said(w.short))]
    });
    let count = |line: Line| texts.str(line).split_whitespace().count();
    let names: usize = Page::DOORS.iter().map(|door| count(door.words().title)).sum();
    let index = Index::of(&texts, str::to_ascii_lowercase);
    let (mut rows, mut by_doors, mut longest) = (0, 0, 0);
    for row in include_str!("../../../tests/lists/doors.csv").lines().skip(1) {
        let (right, sentence) = row.split_once(';').unwrap();
        let right: usize = right.parse().unwrap();
        let spoken = stems(&sentence.to_ascii_lowercase());
        // A word of the name tells more than one of the line below it.
        let fit = doors.each_ref().map(|[name, line]| {
            2 * name.intersection(&spoken).count() + line.intersection(&spoken).count()
        });
        let best = fit.iter().filter(|one| **one >= fit[right]).count() == 1 && fit[right] > 0;
        let found = index.search(&sentence.to_ascii_lowercase());
        let first = found.iter().take(3).any(|hit| hit.page() == Page::DOORS[right]);
        let words =
            count(Page::Doors.words().title) + names + count(Page::DOORS[right].words().short);
        println!("{best} {first} {words} words: {right} {sentence} {fit:?}");
        rows += 1;
        by_doors += usize::from(best);
        longest = longest.max(words);
        assert!(best || first, "{sentence}: neither the doors nor the search: {fit:?}");
    }
    println!("{by_doors} of {rows} by the words on the doors, at most {longest} words");
    assert!(rows >= 25);
    assert!(longest * 60 <= 10 * WORDS_A_MINUTE, "{longest} words");
    assert!(by_doors * 5 >= rows * 4, "{by_doors} of {rows}");
}
