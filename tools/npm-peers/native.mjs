// The peers in Node: right or wrong, what they say when not all is told, and how fast they are. Writes besides what
// zen-engine as a crate is given.

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

export const PEERS = [jsonLogicJs, jsonLogicEngine, jsonRulesEngine, publicodes, surveyCore, zenEngine];

export async function native(folder, { ms, rounds, budget }) {
  const { inputs, rules } = await readInputs(folder);
  await writeFile(join(folder, "zen.json"), JSON.stringify(zenEngine.graph(rules)));
  const rows = rules.tables.map((table) => table.rows.map((row) => [row.then, row.rules]));
  await writeFile(join(folder, "expected.json"), JSON.stringify({ fields: zenEngine.fields(rules), rows }));
  const engines = PEERS.map((peer) => ({ name: peer.name, isAsync: peer.isAsync, decide: peer.make(rules) }));
  const all = cases(inputs);
  const found = [];
  for (const engine of engines) {
    found.push({
      name: engine.name,
      ...(await wrong(engine, rules, all, inputs.answers, budget)),
      partial: await partial(engine, states(inputs), budget),
      changes: await changes(engine, rules, pairs(inputs), budget),
    });
    const { name, cases, wrong: bad, example } = found.at(-1);
    console.log(`  ${name}: ${bad} of ${cases} cases wrong${bad ? `: ${example}` : ""}`);
  }
  const speeds = await speed(engines, all, { ms, rounds });
  return found.map((one, at) => ({ ...one, rounds: speeds[at] }));
}
