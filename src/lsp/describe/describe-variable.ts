/** Tells what a variable stands for, for each audience. */
import type { Audience } from "../../model/brief.ts";
import { variableValue } from "../../model/variable-values.ts";
import type { Described } from "./described.ts";

/** `name` is as in a text: `vars.contact`, `audience.label`. */
export function describeVariable(name: string, audiences: readonly Audience[]): Described {
  const items = audiences.map((audience) => {
    const value = variableValue({ value: name }, audience);
    return value === undefined ? `${audience.id} has none.` : `${audience.id}: ${value}`;
  });
  return [{ kind: "list", items }];
}
