// GoRules' Zen, a rules engine in Rust, runs the decision models.

import zen from "@gorules/zen-engine";
import { checkStamp, codes, must, parse } from "./check.mjs";

// So many are asked at once: one by one, most of the time goes into waiting.
const AT_ONCE = 1000;

export async function read(text, stamp) {
  const model = parse(text);
  checkStamp(model.klagevejviser ?? {}, stamp);
  const node = model.nodes?.find((one) => one.type === "decisionTableNode");
  must(node, "nodes: there is no decision table");
  const { hitPolicy, inputs, outputs, rules } = node.content;
  must(hitPolicy === "first", `hitPolicy: \`${hitPolicy}\` instead of \`first\``);
  const schema = parse(model.nodes.find((one) => one.type === "inputNode")?.content.schema ?? "{}");
  const gives = outputs[0].field;
  const rows = rules.map((row, at) => {
    const field = (column) => codes(row[column.id], `row ${at + 1}, ${column.field}`);
    const [then, by] = outputs.map(field);
    return {
      when: inputs.filter((column) => row[column.id]).map((column) => [column.field, field(column)]),
      then: then.flat(),
      rules: by.flat(),
    };
  });

  const decide = async (cases) => {
    const engine = new zen.ZenEngine();
    const decision = engine.createDecision(model);
    const found = [];
    for (let at = 0; at < cases.length; at += AT_ONCE) {
      const some = cases.slice(at, at + AT_ONCE).map((one) => decision.evaluate(one));
      for (const { result } of await Promise.all(some))
        found.push({ then: [result[gives]].flat(), rules: result.rules });
    }
    engine.dispose();
    return found;
  };
  const reads = inputs.map(({ field }) => ({ fact: field, values: schema.properties?.[field]?.enum }));
  return { name: node.name, gives, reads, rows, decide };
}
