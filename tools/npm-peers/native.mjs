// The peers in Node: node native.mjs FOLDER [seconds of a round] [rounds]. Writes FOLDER/native.json.
// The packages are looked for in a node_modules folder beside this file.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as jsonLogicEngine from "./engines/json-logic-engine.mjs";
import * as jsonLogicJs from "./engines/json-logic-js.mjs";
import * as jsonRulesEngine from "./engines/json-rules-engine.mjs";
import * as publicodes from "./engines/publicodes.mjs";
import * as surveyCore from "./engines/survey-core.mjs";
import * as zenEngine from "./engines/zen-engine.mjs";
import { changes, partial, speed, wrong } from "./engine.mjs";
import { cases, pairs, readInputs, states } from "./read.mjs";

const [folder, ms = 400, rounds = 7] = process.argv.slice(2);
// So long each engine may take for a comparison; the slow ones then do a part, and the tables say how much.
const MOST = Number(process.env.MOST ?? 60_000);
const only = process.env.ONLY;
const { inputs, rules } = await readInputs(folder);
const engines = [jsonLogicJs, jsonLogicEngine, jsonRulesEngine, publicodes, surveyCore, zenEngine]
  .filter((peer) => !only || peer.name.startsWith(only))
  .map((peer) => ({ name: peer.name, isAsync: peer.isAsync, decide: peer.make(rules) }));
const all = cases(inputs);
const found = [];
for (const engine of engines) {
  const started = performance.now();
  found.push({
    name: engine.name,
    ...(await wrong(engine, rules, all, inputs.answers, MOST)),
    partial: await partial(engine, states(inputs), MOST),
    changes: await changes(engine, rules, pairs(inputs), MOST),
  });
  console.error(engine.name, Math.round(performance.now() - started), "ms", JSON.stringify(found.at(-1)));
}
const speeds = await speed(engines, all, { ms: Number(ms), rounds: Number(rounds) });
speeds.forEach((rounds, at) => (found[at].rounds = rounds));
await writeFile(join(folder, "native.json"), JSON.stringify(found));
for (const one of found) console.log(one.name, Math.max(...one.rounds).toFixed(0));
// Zen keeps threads of its own that would keep the process.
process.exit(0);
