/** English around figures that claim something, or nothing. */
import type { ClaimWords } from "../topics/claims.ts";

export const CLAIMS: ClaimWords = {
  determiner: "the|a|an|his|her|its|their|our|every|each|this|that",
  idiom: "place|glance|sight|thoughts?",
  sources: "reports?|sources?|accounts?|newspapers?|papers?|articles?|outlets?|stories|letters?|documents?",
};
