/** The standard's own words of likelihood, in English. */
import type { LikelihoodWords } from "../topics/likelihood.ts";

export const LIKELIHOOD: LikelihoodWords = {
  rows: [
    "almost\\s+no\\s+chance|(?:very\\s+)?unlikely|(?:a\\s+)?roughly\\s+even\\s+chance|(?:very\\s+)?likely|almost\\s+certain(?:ly)?",
    "remote\\s+(?:chance|possibility)|(?:highly\\s+)?improbabl[ey]|roughly\\s+even\\s+odds|(?:highly\\s+)?probabl[ey]|nearly\\s+certain(?:ly)?",
  ],
  // Confidence-building measures are a subject, not a degree of confidence.
  confidence:
    "(?:low|moderate|medium|high|little|great|full|some|more|less|our|no)\\s+confidence|confident(?:ly)?|confidence\\s+(?:that|in\\s+(?:this|our))",
  certain: "certain",
};
