// dmn-moddle reads the decision tables, feelin evaluates what stands in their cells. The hit policy
// is ours, since neither of them runs a table whole: the first row whose cells all hold.

import { evaluate, unaryTest } from "@bpmn-io/feelin";
import { DmnModdle } from "dmn-moddle";
import { checkStamp, codes, must } from "./check.mjs";

export async function read(text, stamp) {
  const { rootElement, warnings } = await parsed(text);
  const [format, rules] = (rootElement.exporterVersion ?? "").split("-");
  checkStamp({ format: Number(format), rules }, stamp);
  must(warnings.length === 0, `is no DMN 1.3: ${warnings[0]?.message}`);
  const elements = rootElement.get("drgElement");
  const decision = elements.find((one) => one.$type === "dmn:Decision");
  const table = decision?.decisionLogic;
  must(table?.$type === "dmn:DecisionTable", "decision: there is no decision table");
  must(table.hitPolicy === "FIRST", `hitPolicy: \`${table.hitPolicy}\` instead of \`FIRST\``);
  must(table.output?.length === 1, "output: there must be one");

  const gives = table.output[0].name;
  const facts = table.input.map((input) => input.inputExpression.text);
  const reads = table.input.map((input, at) => ({
    fact: facts[at],
    values: codes(input.inputValues.text, `${facts[at]}, inputValues`),
  }));
  const rows = table.rule.map((rule, number) => {
    const row = `row ${number + 1}`;
    must(rule.inputEntry?.length === facts.length, `${row}, inputEntry: one a fact is needed`);
    const tests = rule.inputEntry.map((entry) => entry.text);
    const used = facts.map((fact, at) => [fact, tests[at]]).filter(([, test]) => test !== "-");
    return {
      row,
      tests,
      when: used.map(([fact, test]) => [fact, codes(test, `${row}, ${fact}`)]),
      then: [feel(rule.outputEntry[0].text, `${row}, ${gives}`)].flat(),
      rules: (rule.annotationEntry?.[0].text ?? "").split(" ").filter((id) => id !== ""),
    };
  });

  // A cell's test depends on its own fact alone: each is evaluated once for each value of it.
  const known = new Map();
  const holds = (test, value, where) => {
    const key = `${test}\n${value}`;
    if (!known.has(key)) known.set(key, said(unaryTest(test, { "?": value }), where));
    return known.get(key);
  };
  const fits = (row, one) =>
    row.tests.every((test, at) => holds(test, one[facts[at]], row.row) === true);
  const nothing = { then: ["no row fits"], rules: [] };
  const decide = async (cases) => cases.map((one) => rows.find((row) => fits(row, one)) ?? nothing);
  return { name: decision.name, gives, reads, rows, decide };
}

async function parsed(text) {
  try {
    return await new DmnModdle().fromXML(text);
  } catch (error) {
    throw new Error(`is torn or no DMN: ${error.message}`);
  }
}

// The value of an expression; a warning is an error here.
function feel(text, where) {
  return said(evaluate(text, {}), where);
}

function said({ value, warnings }, where) {
  must(warnings.length === 0, `${where}: ${warnings[0]?.message}`);
  return value;
}
