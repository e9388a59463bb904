/**
 * Keeps the author's account while one audience's outline is made: what is left out, what is withheld, what is wrong.
 */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { Audience, Slide } from "../model/brief.ts";
import type { Withheld } from "../model/tailored.ts";
import type { VariableNode } from "../model/text.ts";
import { variableKey, variableValue, variableValues } from "../model/variable-values.ts";
import type { WithheldContent } from "./forbidden-wordings.ts";

export class Ledger {
  readonly withheld: Withheld[] = [];
  readonly withheldContent: WithheldContent[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** Slides that are withheld only because their titles, or the heads of their tables, have no marking. */
  readonly unmarkedTitles: Slide[] = [];
  readonly #audience: Audience;
  readonly #all: readonly Audience[];
  #leftOut = 0;
  #opened = 0;

  /** `all` are the brief's audiences. */
  constructor(audience: Audience, all: readonly Audience[]) {
    this.#audience = audience;
    this.#all = all;
  }

  get leftOut(): number {
    return this.#leftOut;
  }

  leaveOut(items = 1): void {
    this.#leftOut += items;
  }

  /** The author's own views without a marking that are shown because their citations may be shown. */
  get opened(): number {
    return this.#opened;
  }

  countOpened(): void {
    this.#opened += 1;
  }

  withhold(item: Withheld, content: WithheldContent): void {
    this.withheld.push(item);
    this.withheldContent.push(content);
  }

  /** Enters what goes together with something that was entered already. */
  withholdAlong(content: WithheldContent): void {
    this.withheldContent.push(content);
  }

  /**
   * Returns the variable's value for this audience. Reports one that only other audiences have. Decoding reported one
   * that no audience has.
   */
  valueOf(variable: VariableNode): string {
    const name = variableKey(variable.value);
    const value = variableValue(variable, this.#audience);
    if (value !== undefined) return value;
    if (variableValues(variable, this.#all).length === 0) return "";
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
