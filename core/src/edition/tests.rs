//! Editions that are whole, torn and changed by hand, and rules that are no longer those of today.

use super::*;
use crate::decide::decide;
use crate::explore::Explored;
use crate::fact::{Fact as Now, Kind, Known};
use crate::rule::{self, RuleBase};
use crate::rules::{COPENHAGEN, RuleId, SEEN, danger};
use crate::stamp::{CodeError, Point, decode, encode, encode_on, pack};
use crate::{ForWhom, Urgent, Whom, advice};

const BEFORE: (i32, u32, u32) = (2026, 2, 28);

fn now() -> Edition {
    Edition::of(&COPENHAGEN, SEEN)
}

/// The lines of an edition, but for the last.
fn lines() -> Vec<String> {
    let text = now().written();
    let mut lines: Vec<String> = text.lines().map(|line| format!("{line}\n")).collect();
    lines.pop();
    lines
}

/// Lines with the checksum that fits them: changed by somebody who knows how.
fn signed(lines: &[String]) -> String {
    let text = lines.concat();
    let mut hash = Explored::default();
    text.bytes().for_each(|byte| hash.add(byte));
    format!("{text}check {:016x}\n", hash.hash)
}

/// Calls with every copy of the lines in which one is left out, doubled, changed with the next, or has one word
/// changed.
fn every_slip(mut each: impl FnMut(&[String])) {
    let whole = lines();
    let mut slip = whole.clone();
    for at in 0..whole.len() {
        slip.remove(at);
        each(&slip);
        slip.insert(at, whole[at].clone());
        slip.insert(at, whole[at].clone());
        each(&slip);
        slip.remove(at);
        if at + 1 < whole.len() {
            slip.swap(at, at + 1);
            each(&slip);
            slip.swap(at, at + 1);
        }
        let words: Vec<&str> = whole[at].split_inclusive([' ', '|', '=', '\n']).collect();
        for place in 0..words.len().min(6) {
            let longer = format!("x{}", words[place]);
            for other in ["", &longer] {
                slip[at] = [&words[..place].concat(), other, &words[place + 1..].concat()].concat();
                each(&slip);
            }
        }
        slip[at] = whole[at].clone();
    }
}

#[test]
fn an_edition_comes_back_from_its_text_and_has_the_stamp_of_the_rules() {
    let edition = now();
    let text = edition.written();
    println!("{} lines, {} bytes", text.lines().count(), text.len());
    assert_eq!(Edition::read(&text).as_ref(), Ok(&edition));
    assert_eq!(edition.stamp(), Stamp::of(&COPENHAGEN, SEEN));
    // Rules that ask nothing can be kept too.
    const ALL: rule::StepTable = rule::Table {
        name: "all",
        reads: &[],
        rows: &[rule::Row { when: &[], then: &[advice::Step::Remind], by: &[] }],
    };
    let least = Edition::of(&RuleBase { facts: &[], tables: &[ALL] }, BEFORE);
    assert_eq!(Edition::read(&least.written()), Ok(least));
    for table in COPENHAGEN.tables {
        let changed = with_table(rule::Table { rows: &table.rows[1..], ..*table });
        assert_eq!(Edition::of(&changed, BEFORE).stamp(), Stamp::of(&changed, BEFORE));
    }
}

#[test]
fn an_edition_that_is_not_whole_is_not_read_at_all() {
    let text = now().written();
    let end = text.lines().last().unwrap();
    every_slip(|lines| {
        assert!(Edition::read(&format!("{}{end}\n", lines.concat())).is_err());
    });
    for at in (0..text.len()).step_by(41).chain(text.len() - 20..text.len()) {
        assert!(text.get(..at).is_none_or(|torn| Edition::read(torn).is_err()), "{at}");
    }
    assert!(Edition::read(&format!("{text}\n")).is_err());
    assert!(Edition::read(&text.replace('\n', "\r\n")).is_err());
    assert!(Edition::read("").is_err());
}

#[test]
fn an_edition_changed_by_somebody_who_knows_how_has_the_rules_of_its_stamp_or_is_not_read() {
    let edition = now();
    let mut other_words = 0;
    every_slip(|lines| {
        // The words alone can be others: no rule rests on them.
        if let Ok(read) = Edition::read(&signed(lines)) {
            assert_eq!(read.stamp(), edition.stamp());
            assert!(read.tables == edition.tables);
            other_words += 1;
        }
    });
    assert!(other_words > 0);
}

#[test]
fn what_is_wrong_in_an_edition_is_told_with_its_line() {
    let says = |at: usize, line: &str| {
        let mut lines = lines();
        lines[at - 1] = format!("{line}\n");
        Edition::read(&signed(&lines)).unwrap_err().to_string()
    };
    let row = lines().iter().position(|line| line.starts_with("row ")).unwrap() + 1;
    let form = "an edition does not say this here";
    let name = "a name that no line above brings, or one that is brought twice";
    assert_eq!(says(1, "Klagevejviser edition 2"), format!("line 1: {form}"));
    assert_eq!(says(3, "sag ForWhom"), format!("line 3: {form}"));
    assert_eq!(says(row, "row Kind=Delay Delay : R1"), format!("line {row}: {form}"));
    assert_eq!(says(row, "row > Delay Decision : R1"), format!("line {row}: {form}"));
    assert_eq!(says(row, "row Age=Older > Delay : R1"), format!("line {row}: {form}"));
    assert_eq!(says(row, "row Kind=Weather > Delay : R1"), format!("line {row}: {name}"));
    assert_eq!(says(row, "row > Delay : R999"), format!("line {row}: {name}"));
    let last = lines().len() + 1;
    let stamp = "the rules are not those of the stamp";
    assert_eq!(says(row, "row > Delay : R1"), format!("line {last}: {stamp}"));
    assert_eq!(says(2, "stamp 0-2026"), format!("line {last}: {stamp}"));
    let torn = "not the text that was written, or not all of it";
    let error = Edition::read(&lines().concat()).unwrap_err().to_string();
    assert_eq!(error, format!("line {last}: {torn}"));
}

#[test]
fn a_fact_that_rests_on_itself_is_not_read() {
    // Nothing is followed round and round.
    let mut edition = now();
    let table = edition.tables.iter_mut().find(|table| table.sets.is_some()).unwrap();
    table.reads.extend(table.sets);
    assert_eq!(Edition::read(&edition.written()).unwrap_err().wrong, Wrong::Form);
}

fn with_table(table: rule::StepTable) -> RuleBase {
    let put = |old: &rule::StepTable| if old.name == table.name { table } else { *old };
    let tables = COPENHAGEN.tables.iter().map(put).collect();
    RuleBase { tables: Vec::leak(tables), ..COPENHAGEN }
}

fn about_violence() -> Known {
    let mut point = Known::nothing();
    point.set(Now::Kind, Values::one(Kind::Conduct as u8));
    point.set(Now::ForWhom, Values::one(ForWhom::Own as u8));
    point.set(Now::Whom, Values::one(Whom::Kk as u8));
    point.set(Now::Urgent, Values::one(Urgent::Violence as u8));
    point
}

#[test]
fn rules_that_have_changed_say_to_their_codes_what_they_said() {
    let before = with_table(rule::Table {
        rows: &[rule::Row { when: &[], then: &[advice::Step::ChildNow], by: &[RuleId::R20] }],
        ..danger::DANGER
    });
    let code = encode_on(&before, BEFORE, &[about_violence()]);
    let text = Edition::of(&before, BEFORE).written();
    let edition = Edition::read(&text).unwrap();
    let names = |shown: Shown<'_>| -> Vec<String> {
        shown.steps.iter().map(|given| given.step.name.clone()).collect()
    };
    let shown = names(edition.show(&code).unwrap());
    assert!(shown.contains(&"ChildNow".to_owned()) && !shown.contains(&"ViolenceNow".to_owned()));
    let today = now();
    let short = edition.stamp().short();
    assert_eq!(short.day, BEFORE);
    assert_eq!(decode(&COPENHAGEN, &code), Err(CodeError::OtherRules(short)));
    assert_eq!(today.show(&code), Err(CodeError::OtherRules(short)));
    let shown = names(today.show(&encode(&COPENHAGEN, &[about_violence()])).unwrap());
    assert!(shown.contains(&"ViolenceNow".to_owned()) && !shown.contains(&"ChildNow".to_owned()));
}

/// A row of numbers that looks like chance and is the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((self.0 >> 33) as usize) % sides
    }
}

/// The present rules, but with an answer to "Haster det?" that is gone by now: it comes first, and counts as
/// nothing that is urgent.
fn with_an_answer_that_is_gone() -> Edition {
    let mut edition = now();
    let urgent = Now::Urgent as usize;
    edition.facts[urgent].values.insert(0, "Flood".to_owned());
    edition.facts[urgent].said.insert(0, "Haster det? \"Ja, vandet stiger\"".to_owned());
    for row in edition.tables.iter_mut().flat_map(|table| &mut table.rows) {
        for (_, within) in row.when.iter_mut().filter(|(fact, _)| *fact == urgent) {
            let no = if within.has(Urgent::No as u8) { 1 } else { 0 };
            *within = Values(within.0 << 1 | no);
        }
    }
    edition.day = BEFORE;
    Edition::read(&edition.written()).unwrap()
}

#[test]
fn an_answer_that_can_no_longer_be_given_is_still_told_and_the_others_keep_their_meaning() {
    let edition = with_an_answer_that_is_gone();
    let told: Vec<Now> = crate::stamp::told(&COPENHAGEN).collect();
    let counts: Vec<usize> = edition.told().map(|(_, fact)| fact.values.len()).collect();
    let mut dice = Dice(3);
    for _ in 0..300 {
        // What the edition tells, and the same in the facts of today: a flood is nothing that is urgent.
        let (mut point, mut known) = (Point::new(), Known::nothing());
        for (fact, count) in told.iter().zip(&counts) {
            let open = *fact != Now::Urgent && dice.roll(3) == 0;
            let value = dice.roll(*count) as u8;
            point.push((!open).then_some(value));
            let value = if *fact == Now::Urgent { value.saturating_sub(1) } else { value };
            if !open {
                known.set(*fact, Values::one(value));
            }
        }
        let code = pack(edition.stamp().short(), &counts, &[point]);
        assert!(matches!(decode(&COPENHAGEN, &code), Err(CodeError::OtherRules(_))));
        let shown = edition.show(&code).unwrap();
        let before: Vec<(&str, Vec<&str>)> = shown
            .steps
            .iter()
            .map(|given| {
                let rules = given.rules.iter().map(|rule| rule.name.as_str()).collect();
                (given.step.name.as_str(), rules)
            })
            .collect();
        let advice = decide(&COPENHAGEN, &[known]);
        let today: Vec<(&str, Vec<&str>)> = advice
            .sure()
            .map(|given| (given.step.name(), given.rules.iter().map(|rule| rule.name()).collect()))
            .collect();
        assert_eq!(before, today);
    }
    let flood: Point = told.iter().map(|fact| (*fact == Now::Urgent).then_some(0)).collect();
    let code = pack(edition.stamp().short(), &counts, &[flood]);
    assert_eq!(edition.show(&code).unwrap().told, [["Haster det? \"Ja, vandet stiger\""]]);
}

#[test]
fn no_code_ends_in_a_panic() {
    let edition = with_an_answer_that_is_gone();
    let counts: Vec<usize> = edition.told().map(|(_, fact)| fact.values.len()).collect();
    let mut dice = Dice(5);
    for _ in 0..2_000 {
        // Points of another shape: too few facts, values that none has, none at all.
        let shape: Vec<usize> = counts.iter().map(|count| count + dice.roll(3)).collect();
        let points: Vec<Point> = (0..dice.roll(8))
            .map(|_| (0..dice.roll(60)).map(|_| Some(dice.roll(20) as u8)).collect())
            .collect();
        if let Ok(shown) = edition.show(&pack(edition.stamp().short(), &shape, &points)) {
            assert_eq!(shown.told.len(), points.len());
        }
    }
}
