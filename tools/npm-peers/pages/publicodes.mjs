// A guide with publicodes: questions, facts, tables and when a question is asked are all rules of one model.

import Publicodes from "publicodes";
import { model, nameOf } from "../engines/publicodes.mjs";
import { table, unword } from "../rules.mjs";
import data from "guide";
import { steps, walk } from "./decide.mjs";
import { ask, ready, tell } from "./view.mjs";

export function guide({ questions, told, tables: files, ...rest }) {
  const tables = files.map(table);
  const rules = model({ tables });
  const any = (tests) => (tests.length === 1 ? tests[0] : { "une de ces conditions": tests });
  const all = (tests) => (tests.length === 1 ? tests[0] : { "toutes ces conditions": tests });
  questions.forEach((question, at) => {
    rules[`q${at}`] = { "par défaut": -1 };
    const ways = question.asked.map((way) =>
      all([`q${at} = -1`, ...way.map(([one, within]) => any(within.map((option) => `q${one} = ${option}`)))]),
    );
    rules[`a${at}`] = any(ways);
  });
  for (const { name, values } of told) {
    const variations = questions.flatMap((question, at) =>
      question.options.flatMap(({ sets }, option) =>
        sets[name] ? [{ si: `q${at} = ${option}`, alors: `'${sets[name]}'` }] : [],
      ),
    );
    // The last that was told holds.
    rules[name] = { variations: [...variations.reverse(), { sinon: `'${values[0]}'` }] };
  }
  const logger = { log() {}, warn() {}, error() {} };
  const engine = new Publicodes(rules, { logger });
  const back = tables.map(unword);
  const tell = (chosen) =>
    engine.setSituation(
      Object.fromEntries(chosen.flatMap((option, at) => (option < 0 ? [] : [[`q${at}`, option]]))),
    );
  return {
    next(chosen) {
      tell(chosen);
      return questions.findIndex((_, at) => engine.evaluate(`a${at}`).nodeValue === true);
    },
    decide(chosen) {
      tell(chosen);
      return steps(rest, tables, tables.map((one, at) => back[at](engine.evaluate(nameOf(one)).nodeValue)));
    },
  };
}

export async function start() {
  const { next, decide } = guide(data);
  tell(decide(await walk(data, next, ask, ready)));
}
