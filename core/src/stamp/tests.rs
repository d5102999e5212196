//! Codes that are whole, torn, of other rules, and of anything.

use super::*;
use crate::code::ALPHABET;
use crate::fact::Kind;
use crate::rule::StepTable;
use crate::rules::{COPENHAGEN, asides, danger};

/// A row of numbers that looks like chance and is the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        ((self.0 >> 33) as usize) % sides
    }
}

fn some_points(dice: &mut Dice) -> Vec<Known> {
    let mut points = Vec::new();
    for kind in 0..Kind::ALL.len() as u8 {
        if !points.is_empty() && dice.roll(3) != 0 {
            continue;
        }
        let mut point = Known::nothing();
        for fact in told(&COPENHAGEN) {
            if dice.roll(3) != 0 {
                point.set(fact, Values::one(dice.roll(fact.values().len()) as u8));
            }
        }
        point.set(Fact::Kind, Values::one(kind));
        points.push(point);
    }
    points
}

fn base_with(table: StepTable) -> RuleBase {
    let put = |old: &StepTable| if old.name == table.name { table } else { *old };
    let tables = COPENHAGEN.tables.iter().map(put).collect();
    RuleBase { tables: Vec::leak(tables), ..COPENHAGEN }
}

#[test]
fn whatever_is_told_comes_back_from_its_code() {
    let mut dice = Dice(1);
    let mut longest = 0;
    for _ in 0..2_000 {
        let points = some_points(&mut dice);
        let code = encode(&COPENHAGEN, &points);
        longest = longest.max(code.len());
        assert_eq!(decode(&COPENHAGEN, &code), Ok(points));
    }
    println!("the longest code has {longest} characters");
    assert!(longest < MOST_CHARACTERS);
}

#[test]
fn a_code_reads_the_same_in_small_letters_and_in_groups() {
    let points = some_points(&mut Dice(3));
    let code = encode(&COPENHAGEN, &points);
    let mut grouped = String::new();
    for (at, letter) in code.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            grouped.push_str(if at % 8 == 0 { " " } else { "-" });
        }
        grouped.push(letter.to_ascii_lowercase());
    }
    assert_eq!(decode(&COPENHAGEN, &grouped), Ok(points));
}

#[test]
fn a_code_with_one_character_changed_left_out_or_too_many_is_torn() {
    let code = encode(&COPENHAGEN, &some_points(&mut Dice(5)));
    for at in 0..code.len() {
        let (before, after) = (&code[..at], &code[at + 1..]);
        assert!(decode(&COPENHAGEN, &format!("{before}{after}")).is_err(), "without {at}");
        assert!(decode(&COPENHAGEN, &code[..at]).is_err(), "up to {at}");
        for letter in ALPHABET.iter().map(|letter| char::from(*letter)) {
            let changed = format!("{before}{letter}{after}");
            assert!(changed == code || decode(&COPENHAGEN, &changed).is_err(), "{changed}");
            let more = format!("{before}{letter}{}", &code[at..]);
            assert!(decode(&COPENHAGEN, &more).is_err(), "{more}");
        }
    }
}

#[test]
fn each_way_of_being_wrong_is_a_sentence() {
    let code = encode(&COPENHAGEN, &some_points(&mut Dice(7)));
    let says = |code: &str| decode(&COPENHAGEN, code).unwrap_err().to_string();
    assert!(says("").starts_with("the code is torn"));
    assert!(says("hvad?").starts_with("the code is torn"));
    assert!(says(&code[..code.len() - 1]).starts_with("the code is torn"));
    assert!(says(&code.repeat(20)).starts_with("this is longer than a code"));
    assert!(says(&format!("2{}", &code[1..])).starts_with("the code is of another form"));
    let other = base_with(Table {
        rows: &[Row { when: &[], then: &[Step::ViolenceNow], by: &[RuleId::R65] }],
        ..danger::DANGER
    });
    assert_eq!(
        decode(&other, &code).unwrap_err().to_string(),
        format!(
            "the code was made with other rules: read it with the edition {}",
            Stamp::of(&COPENHAGEN, SEEN).short()
        )
    );
}

#[test]
fn nothing_that_can_be_typed_ends_in_a_panic() {
    let mut dice = Dice(11);
    let whole = encode(&COPENHAGEN, &some_points(&mut dice));
    for at in 0..100_000 {
        let mut code = String::new();
        if at % 3 == 0 {
            code.push_str(&whole[..dice.roll(whole.len())]);
        }
        for _ in 0..dice.roll(80) {
            let letter = match dice.roll(4) {
                0 => char::from_u32(dice.roll(0x11_0000) as u32).unwrap_or('-'),
                1 => char::from(dice.roll(128) as u8),
                _ => char::from(ALPHABET[dice.roll(32)]),
            };
            code.push(letter);
        }
        assert!(decode(&COPENHAGEN, &code).is_err() || code == whole, "{code}");
    }
}

#[test]
fn other_rules_are_told_by_a_whole_stamp_and_by_nothing_else() {
    let own = Stamp::of(&COPENHAGEN, SEEN);
    let whole = own.to_string();
    assert!(!is_other(&whole, own) && !is_other(&format!("{whole}\r\n"), own));
    // Later, of the same day, and earlier: where rules were taken back, those of the tab are the newer ones.
    for other in [
        Stamp { day: (2027, 2, 1), ..own },
        Stamp { rules: own.rules ^ 1, ..own },
        Stamp { rules: own.rules ^ 1, day: (2026, 1, 31) },
    ] {
        assert!(is_other(&other.to_string(), own), "{other}");
    }
    let longer = format!("{whole}{whole}");
    for nothing in ["", &whole[1..], &longer, &whole.replace('-', "0"), "<!DOCTYPE html><html><b>"]
    {
        assert!(!is_other(nothing, own), "{nothing}");
    }
    let mut dice = Dice(13);
    for _ in 0..10_000 {
        let length = dice.roll(40);
        let text: String =
            (0..length).filter_map(|_| char::from_u32(dice.roll(0x300) as u32)).collect();
        assert!(!is_other(&text, own), "{text}");
    }
}

#[test]
fn the_stamp_changes_with_a_row_a_condition_and_a_rule_id() {
    let stamp = |base: &RuleBase| Stamp::of(base, SEEN);
    let now = stamp(&COPENHAGEN);
    assert_eq!(now, stamp(&COPENHAGEN));
    for place in 0..COPENHAGEN.tables.len() {
        let table = COPENHAGEN.tables[place];
        for at in 0..table.rows.len() {
            let mut fewer = table.rows.to_vec();
            fewer.remove(at);
            let fewer = Table { rows: Vec::leak(fewer), ..table };
            assert_ne!(stamp(&base_with(fewer)), now, "{} row {at}", table.name);
            let mut by = table.rows.to_vec();
            by[at].by = if by[at].by == [RuleId::R1] { &[RuleId::R2] } else { &[RuleId::R1] };
            let by = Table { rows: Vec::leak(by), ..table };
            assert_ne!(stamp(&base_with(by)), now, "{} row {at}", table.name);
        }
    }
    let mut wider = asides::ALONE.rows.to_vec();
    wider[0].when = &[];
    let wider = Table { rows: Vec::leak(wider), ..asides::ALONE };
    assert_ne!(stamp(&base_with(wider)), now);
    assert_ne!(Stamp::of(&COPENHAGEN, (2027, 1, 1)), now);
}
