import Publicodes from "publicodes";
import { unword, word, wordsOf } from "../rules.mjs";

export const name = "publicodes";

// One rule a table, with a variation a row. It has no lists: a row gives one word.
export function model({ tables }) {
  const words = wordsOf(tables);
  const rules = {};
  const quote = (text) => `'${text}'`;
  const known = new Set(tables.filter((one) => one.isFact).map((one) => one.gives));
  for (const table of tables)
    for (const fact of table.facts) if (!known.has(fact.name)) rules[fact.name] = { titre: fact.name };
  for (const table of tables) {
    const test = ([fact, values]) => {
      const all = words(fact, values).map((value) => `${fact} = ${quote(value)}`);
      // Of a fact that never has one of the values.
      if (all.length === 0) return "non";
      return all.length === 1 ? all[0] : { "une de ces conditions": all };
    };
    const variations = table.rows.map((row) => {
      const [alors, tests] = [quote(word(row)), row.when.map(test)];
      if (tests.length === 0) return { sinon: alors };
      return { si: tests.length === 1 ? tests[0] : { "toutes ces conditions": tests }, alors };
    });
    rules[nameOf(table)] = { variations };
  }
  return rules;
}

// A fact has the fact's name, so that the tables find it.
export const nameOf = (table) => (table.isFact ? table.gives : `table ${table.name}`);

export function make({ tables }) {
  const logger = { log() {}, warn() {}, error() {} };
  const engine = new Publicodes(model({ tables }), { logger });
  const back = tables.map(unword);
  return (input) => {
    const situation = {};
    for (const fact in input) situation[fact] = `'${input[fact]}'`;
    engine.setSituation(situation);
    return tables.map((table, at) => back[at](engine.evaluate(nameOf(table)).nodeValue));
  };
}
