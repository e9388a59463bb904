/** English words by which a text computes a figure from others. */
import type { StepWords } from "../topics/steps.ts";

const COMPARED = [
  "more|less|fewer|higher|lower|greater|larger|smaller|bigger|longer|shorter|older|younger|taller|deeper|heavier|lighter",
  "faster|slower|quicker|cheaper|dearer|warmer|colder|cooler|hotter|wider|narrower|further|farther|stronger|weaker|closer",
  "earlier|later|sooner|better|worse|above|below|ahead|behind|short|apart|over|under|up|down|extra|on top|additional",
].join("|");

const CHANGE =
  "increase|rise|gain|growth|jump|surge|climb|decrease|fall|drop|decline|dip|slide|slump|loss|cut|reduction|improvement|lead|margin|gap|difference|advantage|surplus|shortfall|swing";

const CHANGED =
  "added|adds|adding|gained|gains|gaining|lost|loses|losing|shed|sheds|shedding|rose|rises|grew|grows|fell|falls|dropped|climbed|jumped|saves?|saved|saving|surged|declined|slipped|slid|dipped|increased|decreased|cut|won|trails|leads|led|trailed";

export const STEPS: StepWords = {
  steps: {
    difference: {
      before: `by|up|down|another|a further|an additional|an extra|additional|${CHANGED}|(?:${CHANGE}) (?:is|was|of)|differ by|separated by`,
      behind: `${COMPARED}|${CHANGE}|added|gained|lost|shed`,
    },
    total: {
      before:
        "of the|of its|of all|of all the|the|all|all the|total(?:s|led|ling|led)?(?: of)?|a total of|in total|the total (?:is|was|came to|comes to|of)|sum of|combined|together|altogether|add(?:s|ed|ing)? up to|in all|overall|amount(?:s|ed|ing)? to|came to|comes to|between them|mak(?:es|ing)|made",
      behind:
        "in all|in total|altogether|together|combined|overall|in sum|between them|all told|taken together",
    },
    multiple: {
      before: "(?!)",
      behind: "times|fold|as (?:many|much|high|long|large|big|often|fast|old|heavy|far)",
    },
    earlier: {
      before:
        "from|against|compared (?:with|to)|instead of|rather than|versus|previously|formerly|originally|initially|hitherto|had been|used to be|once|before|down on|up on|on|was|were|stood at|had|not",
      behind:
        "before|beforehand|earlier|previously|formerly|originally|initially|until now|until then|until recently|so far|to date|ago|the (?:year|month|week|day|quarter|season|time|decade) before|last (?:year|month|week|time|season|quarter)|in the past",
    },
    later: {
      before:
        "to|now|at|reach(?:ed|es|ing)?|stands? at|stood at|currently|becomes?|became|is|are|was|were|hits?|has|have|of|totals?",
      behind: "now|today|at present|currently|afterwards?|then|since|from then on",
    },
  },
  points: "points?",
  yearOfLife: "year of (?:life|age)",
  released:
    "exempt(?:ed|ion|ions|s)?|excused?|excepted|spared|relieved|free from|free of (?:the|this|any) (?:duty|obligation|requirement)|let off|waived?|unless|except|optional|voluntary|without",
  predecessors:
    "before|already|earlier|previous(?:ly)?|preced(?:ed|ing|es)|predecessors?|prior|forerunners?|so far|until (?:now|then)|ahead of|after|follow(?:s|ed|ing)",
};
