/** What a variable of a text stands for. Asked while tailoring, and by the rules that check what variables bring into texts. */
import type { Audience } from "./brief.ts";
import type { VariableNode } from "./text.ts";

/** Returns the value for one audience; undefined where that has none. */
export function variableValue({ value: name }: VariableNode, { label, vars }: Audience): string | undefined {
  if (name === "audience.label") return label;
  const key = variableKey(name);
  // what an object has by nature is no variable
  return Object.hasOwn(vars, key) ? vars[key] : undefined;
}

/** Returns the value for each audience that has one, each once. */
export function variableValues(variable: VariableNode, audiences: readonly Audience[]): readonly string[] {
  const values = audiences.map((audience) => variableValue(variable, audience));
  return [...new Set(values)].filter((value) => value !== undefined);
}

/** Returns the name under `vars:`. */
export function variableKey(name: string): string {
  return name.replace(/^vars\./, "");
}
