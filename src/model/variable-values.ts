/** What a variable in a text stands for. */
import type { Audience } from "./brief.ts";
import type { VariableNode } from "./text.ts";

/** Returns the value for one audience; undefined where that audience has none. */
export function variableValue(
  { value: name }: Pick<VariableNode, "value">,
  { label, vars }: Audience,
): string | undefined {
  if (name === "audience.label") return label;
  const key = variableKey(name);
  // Properties that every object inherits are not variables.
  return Object.hasOwn(vars, key) ? vars[key] : undefined;
}

/** Returns the values that audiences have for it, each once. */
export function variableValues(variable: VariableNode, audiences: readonly Audience[]): readonly string[] {
  const values = audiences.map((audience) => variableValue(variable, audience));
  return [...new Set(values)].filter((value) => value !== undefined);
}

/** Returns the name under `vars:`. */
export function variableKey(name: string): string {
  return name.replace(/^vars\./, "");
}
