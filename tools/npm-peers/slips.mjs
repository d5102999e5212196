// Seeded slips: does an engine say so, when it is given the rules or when it decides? That outcomes differ is no notice.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { input } from "./engine.mjs";
import { table } from "./rules.mjs";

const CASES = 200;

export async function slips(folder, peers) {
  const json = async (...path) => JSON.parse(await readFile(join(folder, ...path), "utf8"));
  const [given, inputs] = [await json("slips-given.json"), await json("inputs.json")];
  const cases = inputs.cases.slice(0, CASES).map((places) => input(inputs.told, places));
  const found = [];
  for (const [at, { slip, tables: names, ours }] of given.entries()) {
    const file = (name) => `${name.replaceAll(" ", "-")}.json`;
    const of = (format) => Promise.all(names.map((name) => json("slips", String(at), format, file(name))));
    const rules = { told: inputs.told, tables: (await of("json-logic")).map(table), models: await of("jdm") };
    const noticed = { "**ours**": ours };
    for (const peer of peers) noticed[peer.name] = await notices(peer, rules, cases);
    found.push({ slip, noticed });
  }
  return found;
}

async function notices(peer, rules, cases) {
  let decide;
  // What it writes beside counts as silence: nobody's program stops at it.
  try {
    decide = peer.make(rules);
  } catch {
    return "refuses the rules";
  }
  try {
    for (const one of cases) {
      const said = await decide(one);
      if (said.some((pair) => !pair || pair[0] == null)) return "states nothing";
    }
  } catch {
    return "refuses to decide";
  }
  return "";
}
