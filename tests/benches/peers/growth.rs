//! The same with ten times as many rows, and with ten times as many words to search: bytes and times. What is added is
//! made up, the same in every run: rows with the values of their conditions turned round, words with other letters.

use std::hint::black_box;
use std::time::Instant;

use klagevejviser_core::ask::matters;
use klagevejviser_core::directory::search::Index;
use klagevejviser_core::directory::{BODIES, File, TOPICS};
use klagevejviser_core::edition::Edition;
use klagevejviser_core::fact::Known;
use klagevejviser_core::rule::{Row, StepTable};
use klagevejviser_core::rules::SEEN;
use klagevejviser_core::{
    COPENHAGEN, Condition, Question, RuleBase, Values, decide_point, explore,
};
use klagevejviser_tests::shape;
use serde_json::{Value, json};

use crate::cases::Inputs;

const TYPED: [&str; 3] = [
    "min kontanthjælp er stoppet",
    "skolen gør intet ved mobning",
    "they refused my building permit",
];

pub(crate) fn measured(inputs: &Inputs) -> Value {
    let states: Vec<Known> = inputs.partial.iter().map(|(known, _)| *known).collect();
    let rows: Vec<Value> = [1, 10].map(|times| of_rows(&with_rows(times), times, &states)).into();
    let words: Vec<Value> = [1, 10].map(of_words).into();
    json!({ "rows": rows, "words": words })
}

/// The rules with each table of steps so many times, the values of the conditions turned by one more each time.
fn with_rows(times: usize) -> RuleBase {
    let turned = |one: &Condition, by: usize| {
        let count = one.fact.values().len();
        let turn = |value: u8| Values::one(((usize::from(value) + by) % count) as u8);
        let within = one.within.iter().fold(Values::NONE, |all, value| all.or(turn(value)));
        Condition { fact: one.fact, within }
    };
    let copy = |table: &StepTable, by: usize| {
        let rows = table.rows.iter().map(|row| {
            let when: Vec<Condition> = row.when.iter().map(|one| turned(one, by)).collect();
            Row { when: Vec::leak(when), ..*row }
        });
        StepTable { rows: Vec::leak(rows.collect()), ..*table }
    };
    let tables =
        (0..times).flat_map(|by| COPENHAGEN.tables.iter().map(move |table| copy(table, by)));
    RuleBase { tables: Vec::leak(tables.collect()), ..COPENHAGEN }
}

fn of_rows(base: &RuleBase, times: usize, states: &[Known]) -> Value {
    let rows = base.facts.iter().map(|one| one.table.rows.len()).sum::<usize>()
        + base.tables.iter().map(|one| one.rows.len()).sum::<usize>();
    let edition = Edition::of(base, SEEN).written();
    let some = &states[..states.len().min(1_000)];
    let decide = middle(5, || {
        for state in some {
            black_box(decide_point(base, black_box(state)));
        }
    });
    let ask = middle(5, || {
        for state in some {
            black_box(matters(base, black_box(state), Question::Decision.facts()));
        }
    });
    let explored = middle(5, || {
        black_box(explore::tables(black_box(base)));
    });
    let proof = middle(3, || drop(black_box(shape::wrong(black_box(base)))));
    json!({
        "times": times,
        "rows": rows,
        "bytes": compressed(edition.as_bytes()),
        "decide": decide / some.len() as f64,
        "ask": ask / some.len() as f64,
        "explored": explored,
        "proof": proof,
    })
}

fn of_words(times: usize) -> Value {
    let file = File::index().text;
    let mut grown = String::new();
    for line in file.lines() {
        let groups = line.split('\t').map(|group| {
            let all = (0..times).flat_map(|by| group.split(' ').map(move |word| other(word, by)));
            all.collect::<Vec<_>>().join(" ")
        });
        grown += &groups.collect::<Vec<_>>().join("\t");
        grown.push('\n');
    }
    let read = || {
        let index = Index::read(grown.clone());
        let index = index.unwrap_or_else(|_| panic!("the grown index is torn"));
        index.prepare();
        index
    };
    let index = read();
    let keys: Vec<&str> = TYPED
        .iter()
        .flat_map(|typed| typed.char_indices().map(|(at, sign)| &typed[..at + sign.len_utf8()]))
        .collect();
    let search = middle(5, || {
        for typed in &keys {
            black_box(index.search(black_box(typed)));
        }
    });
    let mut words: Vec<&str> = grown.split_whitespace().collect();
    words.sort_unstable();
    words.dedup();
    json!({
        "times": times,
        "topics": TOPICS.len(),
        "bodies": BODIES.len(),
        "words": words.len(),
        "bytes": compressed(grown.as_bytes()),
        "key": search / keys.len() as f64,
        "read": middle(5, || drop(black_box(read()))),
    })
}

/// Another word with as many letters: each consonant is one that comes later in the alphabet.
fn other(word: &str, by: usize) -> String {
    const CONSONANTS: &str = "bcdfghjklmnpqrstvwxz";
    let turn = |sign: char| match CONSONANTS.find(sign) {
        Some(at) => CONSONANTS.as_bytes()[(at + by * 2) % CONSONANTS.len()] as char,
        None => sign,
    };
    word.chars().map(turn).collect()
}

/// As the built files are compressed.
fn compressed(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let options = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &options).unwrap();
    out.len()
}

/// The middle of some runs, in seconds.
fn middle(runs: usize, mut work: impl FnMut()) -> f64 {
    work();
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let started = Instant::now();
            work();
            started.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[runs / 2]
}
