import logic from "json-logic-js";

export const name = "json-logic-js";

// As the export stands: a table after the other, and the facts that follow go into the input of the next.
export function make({ tables }) {
  return (input) => {
    const data = { ...input };
    return tables.map((table) => {
      const said = logic.apply(table.logic, data);
      if (table.isFact) data[table.gives] = said[0];
      return said;
    });
  };
}
