/** All words of one language on which checks rest, topic by topic. Each language has a folder with its own. */
import type { Lexicon } from "./lexicon.ts";
import type { ClaimWords } from "./topics/claims.ts";
import type { CorroborationWords } from "./topics/corroboration.ts";
import type { LikelihoodWords } from "./topics/likelihood.ts";
import type { NameWords } from "./topics/names.ts";

export interface Language {
  /** BCP 47, without region. */
  readonly tag: string;
  readonly figures: Lexicon;
  readonly claims: ClaimWords;
  readonly corroboration: CorroborationWords;
  readonly likelihood: LikelihoodWords;
  readonly names: NameWords;
}
