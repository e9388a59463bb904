/** Keeps the author's account while one audience's outline is made: what was left out, what withheld, what is amiss. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Audience } from "../model/brief.ts";
import type { Withheld } from "../model/tailored.ts";
import type { VariableNode } from "../model/text.ts";
import { variableKey, variableValue } from "../model/variable-values.ts";
import type { WithheldContent } from "./forbidden-wordings.ts";

export class Ledger {
  readonly withheld: Withheld[] = [];
  readonly withheldContent: WithheldContent[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #audience: Audience;
  #leftOut = 0;

  constructor(audience: Audience) {
    this.#audience = audience;
  }

  get leftOut(): number {
    return this.#leftOut;
  }

  leaveOut(items = 1): void {
    this.#leftOut += items;
  }

  withhold(item: Withheld, content: WithheldContent): void {
    this.withheld.push(item);
    this.withheldContent.push(content);
  }

  /** Returns the variable's value for this audience; reports one that it does not have. */
  valueOf(variable: VariableNode): string {
    const name = variableKey(variable.value);
    const value = variableValue(variable, this.#audience);
    if (value !== undefined) return value;
    this.diagnostics.push(
      diagnose("unknown-variable", {
        message: `The audience "${this.#audience.id}" has no "${variable.value}".`,
        span: variable.span,
        hints: [
          ...didYouMean(name, Object.keys(this.#audience.vars)),
          `Write \`${name}:\` under \`audiences.${this.#audience.id}.vars\`.`,
        ],
      }),
    );
    return "";
  }
}
