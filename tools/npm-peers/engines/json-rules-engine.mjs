import { Engine } from "json-rules-engine";

export const name = "json-rules-engine";
export const isAsync = true;

// An engine a table. It knows no order of rows but priorities, and no "first that fits" but to stop at a success.
export function make({ tables }) {
  const engines = tables.map((table) => {
    const engine = new Engine();
    table.rows.forEach((row, at) => {
      const all = row.when.map(([fact, values]) =>
        values.length === 1
          ? { fact, operator: "equal", value: values[0] }
          : { fact, operator: "in", value: values },
      );
      engine.addRule({
        conditions: { all },
        priority: table.rows.length - at,
        event: { type: "row", params: [row.then, row.rules] },
        onSuccess: () => engine.stop(),
      });
    });
    return engine;
  });
  let turn = Promise.resolve();
  const decide = async (input) => {
    const facts = { ...input };
    const said = [];
    for (const [at, table] of tables.entries()) {
      try {
        const { events } = await engines[at].run(facts);
        said.push(events[0]?.params);
      } catch {
        // It refuses to go on where it needs a fact that is not there: then it says nothing.
        said.push(undefined);
      }
      if (table.isFact && said[at]) facts[table.gives] = said[at][0];
    }
    return said;
  };
  // A run that was stopped may not be started anew before it ends: one decision after the other.
  return (input) => (turn = turn.then(() => decide(input)));
}
