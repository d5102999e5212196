import { LogicEngine } from "json-logic-engine";

export const name = "json-logic-engine, compiled";

// As its guide says for speed: every table built once into a function.
export function make({ tables }) {
  const engine = new LogicEngine();
  const built = tables.map((table) => engine.build(table.logic));
  return (input) => {
    const data = { ...input };
    return tables.map((table, at) => {
      const said = built[at](data);
      if (table.isFact) data[table.gives] = said[0];
      return said;
    });
  };
}
