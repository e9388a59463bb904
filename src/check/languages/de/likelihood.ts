/** Words of likelihood in German, as the standard's are usually translated. Both rows have the same translations. */
import type { LikelihoodWords } from "../topics/likelihood.ts";

export const LIKELIHOOD: LikelihoodWords = {
  rows: [
    [
      "(?:fast|so\\s+gut\\s+wie|nahezu|praktisch)\\s+(?:keine\\s+(?:Aussicht|Chance)|ausgeschlossen|unm[öo]glich)",
      "(?:sehr\\s+|h[öo]chst\\s+|[äa]u[ßs]+erst\\s+)?unwahrscheinlich(?:e[nmrs]?)?",
      "(?:sehr\\s+|h[öo]chst\\s+|eher\\s+)?wahrscheinlich(?:e[nmrs]?)?",
      "(?:fast|nahezu|beinahe|so\\s+gut\\s+wie)\\s+(?:sicher|gewiss)",
      "mit\\s+an\\s+Sicherheit\\s+grenzender\\s+Wahrscheinlichkeit|aller\\s+Wahrscheinlichkeit\\s+nach",
    ].join("|"),
    "(?!)",
  ],
  confidence:
    "(?:hohe[mnrs]?|mittlere[mnrs]?|m[äa][ßs]+ige[mnrs]?|geringe[mnrs]?|niedrige[mnrs]?)\\s+(?:Konfidenz|Zuversicht|Gewissheit|Vertrauen)|Konfidenz(?:grad|niveau)",
  certain: "sicher(?!heit)|gewiss|Sicherheit\\s+grenzend",
};
