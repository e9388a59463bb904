/** Spanish: its words, topic by topic. */
import type { Language } from "../language.ts";
import { BOUNDS } from "./bounds.ts";
import { CLAIMS } from "./claims.ts";
import { CORROBORATION } from "./corroboration.ts";
import { DATES } from "./dates.ts";
import { DERIVED } from "./derived.ts";
import { LIKELIHOOD } from "./likelihood.ts";
import { LIMITS } from "./limits.ts";
import { MEASURES } from "./measures.ts";
import { NAMES } from "./names.ts";
import { NUMBERS } from "./numbers.ts";
import { PERIODS } from "./periods.ts";
import { STEPS } from "./steps.ts";
import { TIMES } from "./times.ts";

export const SPANISH: Language = {
  tag: "es",
  figures: {
    ...NUMBERS,
    ...MEASURES,
    ...DATES,
    ...PERIODS,
    ...BOUNDS,
    ...LIMITS,
    ...DERIVED,
    ...STEPS,
    times: TIMES,
  },
  claims: CLAIMS,
  corroboration: CORROBORATION,
  likelihood: LIKELIHOOD,
  names: NAMES,
};
