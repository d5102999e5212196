import zen from "@gorules/zen-engine";

export const name = "zen-engine (npm)";
export const isAsync = true;

// The exported models as one graph: each table passes on what it was given, so that the next reads the facts that
// follow. Only the columns with rules, and the steps, get the table's name before them, or one would hide the other.
export function graph({ tables, models }, schema) {
  const nodes = [{ id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 }, content: schema ? { schema } : {} }];
  const edges = [];
  tables.forEach((table, at) => {
    const { content } = models[at].nodes.find((node) => node.type === "decisionTableNode");
    const outputs = content.outputs.map((column) =>
      table.isFact && column.field === table.gives ? column : { ...column, field: `t${at}_${column.field}` },
    );
    nodes.push({
      id: `t${at}`,
      type: "decisionTableNode",
      name: table.name,
      position: { x: 300 * (at + 1), y: 0 },
      content: { ...content, outputs, passThrough: true },
    });
    edges.push({ id: `e${at}`, type: "edge", sourceId: at ? `t${at - 1}` : "in", targetId: `t${at}` });
  });
  const last = tables.length;
  nodes.push({ id: "out", type: "outputNode", name: "out", position: { x: 300 * (last + 1), y: 0 }, content: {} });
  edges.push({ id: "end", type: "edge", sourceId: `t${last - 1}`, targetId: "out" });
  return { contentType: "application/vnd.gorules.decision", nodes, edges };
}

// What each table is called in the result.
export const fields = ({ tables }) =>
  tables.map((table, at) => [table.isFact ? table.gives : `t${at}_steps`, `t${at}_rules`]);

export function make(rules) {
  const decision = new zen.ZenEngine().createDecision(graph(rules));
  const names = fields(rules);
  return async (input) => {
    const { result } = await decision.evaluate(input);
    return names.map(([then, rules]) => result[then] !== undefined && [result[then], result[rules]]);
  };
}
