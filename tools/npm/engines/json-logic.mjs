// json-logic-js, the first of the JsonLogic engines, runs the chains of ifs.

import logic from "json-logic-js";
import { checkStamp, must, parse } from "./check.mjs";

export async function read(text, stamp) {
  const file = parse(text);
  checkStamp(file, stamp);
  const arms = file.logic?.if;
  must(Array.isArray(arms) && arms.length % 2 === 1, "logic: is no chain of ifs that ends with what holds otherwise");
  must(Array.isArray(file.gives) && Array.isArray(file.facts), "gives, facts: must be lists");
  const rows = [];
  for (let at = 0; at < arms.length; at += 2) {
    const last = at + 1 === arms.length;
    const [then, rules] = arms[last ? at : at + 1];
    const row = `row ${rows.length + 1}`;
    rows.push({ when: last ? [] : conditions(arms[at], row), then: [then].flat(), rules });
  }
  const decide = async (cases) =>
    cases.map((one) => {
      const [then, rules] = logic.apply(file.logic, one);
      return { then: [then].flat(), rules };
    });
  const reads = file.facts.map(({ name, values }) => ({ fact: name, values }));
  return { name: file.table, gives: file.gives[0], reads, rows, decide };
}

// A row's conditions as pairs of a fact and its values; only for the checks, the engine has its own.
function conditions(test, row) {
  if (test.and) return test.and.flatMap((one) => conditions(one, row));
  const [fact, values] = test["=="] ?? test.in ?? [];
  must(typeof fact?.var === "string", `${row}, conditions: only and, == and in are known, each of a fact`);
  return [[fact.var, [values].flat()]];
}
