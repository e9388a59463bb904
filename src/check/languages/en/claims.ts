/** English words around figures that are claims, or are not. */
import type { ClaimWords } from "../topics/claims.ts";

export const CLAIMS: ClaimWords = {
  determiner: "the|a|an|his|her|its|their|our|every|each|this|that",
  indefinite: "an?",
  idiom:
    "place|glance|sight|thoughts?|steps?|part(?:y|ies)|countr(?:y|ies)|hand|class|lady|world|instance|impressions?|aid|floor|languages?",
  sources: "reports?|sources?|accounts?|newspapers?|papers?|articles?|outlets?|stories|letters?|documents?",
};
