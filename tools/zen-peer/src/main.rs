//! The exported rules in GoRules' Zen, as a crate: `klagevejviser-zen-peer FOLDER` reads what `cargo bench --bench
//! peers` wrote and the graph that `tools/npm-peers` made of the export, and prints how many cases come out otherwise
//! than they should, and how many it decides a second.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use zen_engine::model::DecisionContent;
use zen_engine::{DecisionEngine, Variable};

type Failure = Box<dyn std::error::Error>;

const ROUND: Duration = Duration::from_millis(400);
const ROUNDS: usize = 7;

fn main() -> Result<(), Failure> {
    let folder = std::env::args().nth(1).ok_or("usage: klagevejviser-zen-peer FOLDER")?;
    let folder = Path::new(&folder);
    let read = |name: &str| -> Result<Value, Failure> {
        let file = folder.join(name);
        let text = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(serde_json::from_slice(&text)?)
    };
    let inputs = read("inputs.json")?;
    let expected = read("expected.json")?;
    let content: DecisionContent = serde_json::from_value(read("zen.json")?)?;
    let cases: Vec<Value> =
        list(&inputs["cases"]).iter().map(|places| input(&inputs["told"], places)).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let told = runtime.block_on(measured(content, &inputs, &expected, &cases))?;
    println!("{told}");
    Ok(())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn place(value: &Value) -> usize {
    value.as_u64().and_then(|place| usize::try_from(place).ok()).unwrap_or(usize::MAX)
}

fn input(told: &Value, places: &Value) -> Value {
    let facts = list(told).iter().zip(list(places)).map(|(fact, at)| {
        (fact["name"].as_str().unwrap_or_default().to_owned(), fact["values"][place(at)].clone())
    });
    Value::Object(facts.collect::<Map<_, _>>())
}

async fn measured(
    content: DecisionContent,
    inputs: &Value,
    expected: &Value,
    cases: &[Value],
) -> Result<Value, Failure> {
    let engine = DecisionEngine::default();
    let mut decision =
        engine.create_decision(content.into()).map_err(|error| format!("{error:?}"))?;
    decision.compile();
    let fields: Vec<(String, String)> = list(&expected["fields"])
        .iter()
        .map(|pair| {
            let name = |at: usize| pair[at].as_str().unwrap_or_default().to_owned();
            (name(0), name(1))
        })
        .collect();
    let mut wrong = 0;
    for (case, rows) in cases.iter().zip(list(&inputs["answers"])) {
        let said =
            decision.evaluate(case.clone().into()).await.map_err(|error| format!("{error:?}"))?;
        let said: Value = said.result.to_value();
        let right = fields.iter().enumerate().all(|(table, (then, rules))| {
            let row = &expected["rows"][table][place(&rows[table])];
            said[then] == row[0] && said[rules] == row[1]
        });
        wrong += usize::from(!right);
    }
    // Made once, as the objects are that the engines in Node are given.
    let made: Vec<Variable> = cases.iter().map(|case| case.clone().into()).collect();
    let mut next = made.iter().cycle();
    let mut rounds = Vec::new();
    for _ in 0..=ROUNDS {
        let (started, mut decided) = (Instant::now(), 0.0);
        while started.elapsed() < ROUND {
            for case in next.by_ref().take(64) {
                let said = decision.evaluate(case.clone()).await;
                std::hint::black_box(said.map_err(|error| format!("{error:?}"))?);
                decided += 1.0;
            }
        }
        rounds.push(decided / started.elapsed().as_secs_f64());
    }
    // The first warms up.
    rounds.remove(0);
    Ok(
        json!({ "name": "zen-engine (crate)", "cases": cases.len(), "wrong": wrong, "rounds": rounds }),
    )
}
