// Reads what `cargo bench --bench peers` wrote.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { input } from "./engine.mjs";
import { table } from "./rules.mjs";

export async function readInputs(folder) {
  const json = async (...path) => JSON.parse(await readFile(join(folder, ...path), "utf8"));
  const inputs = await json("inputs.json");
  const file = (name) => `${name.replaceAll(" ", "-")}.json`;
  const of = (format) => Promise.all(inputs.tables.map((name) => json("rules", format, file(name))));
  const [logic, models] = [await of("json-logic"), await of("jdm")];
  return { inputs, rules: { told: inputs.told, tables: logic.map(table), models } };
}

export const cases = (inputs) => inputs.cases.map((places) => input(inputs.told, places));
export const states = (inputs) => inputs.partial.map(([places, truths]) => [input(inputs.told, places), truths]);
export const pairs = (inputs) => inputs.changes.map((pair) => pair.map((places) => input(inputs.told, places)));
