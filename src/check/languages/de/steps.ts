/** German words by which a text computes a figure from others. */
import type { StepWords } from "../topics/steps.ts";

const COMPARED =
  "mehr|weniger|hoher\\p{L}*|niedriger\\p{L}*|großer\\p{L}*|kleiner\\p{L}*|langer\\p{L}*|kurzer\\p{L}*|alter\\p{L}*|junger\\p{L}*|schwerer\\p{L}*|leichter\\p{L}*|schneller\\p{L}*|langsamer\\p{L}*|billiger\\p{L}*|teurer\\p{L}*|warmer\\p{L}*|kalter\\p{L}*|breiter|schmaler|tiefer|fruher|spater|besser|schlechter";

const CHANGE =
  "\\p{L}*anstieg|zuwachs|zunahme|plus|steigerung|erhohung|gewinn|\\p{L}*wachstum|sprung|ruckgang|minus|abnahme|senkung|kurzung|verlust|einbruch|abstand|vorsprung|ruckstand|unterschied|differenz|verbesserung|verteuerung|verbilligung";

export const STEPS: StepWords = {
  steps: {
    difference: {
      before: `um|(?:${CHANGE})(?: \\p{L}+)? (?:von|um|betragt|betrug|beim)|plus|minus|weitere|zusatzliche|zusatzlich|weiteren|zusatzlichen|gewann(?:en)?|verlor(?:en)?|verliert|gewinnt|spart|sparte|sparen|legten? um|trennen|trennten`,
      behind: `${COMPARED}|uber|unter|daruber|darunter|zulegte[n]?|hinzu|auseinander|vorsprung|ruckstand|abstand|unterschied|differenz|zuwachs|plus|minus|eingebußt|verloren|gewonnen|zugelegt|dazu|hinzugekommen|zusatzliche[nrs]?|neue[nrs]?|weitere[nrs]?`,
    },
    total: {
      before:
        "der|von den|von allen|aller|die|alle|insgesamt|zusammen|in summe|summe von|gesamt\\p{L}*(?: von| sind| waren)?|macht|ergibt|ergeben|belaufen sich auf|summieren sich auf",
      behind: "insgesamt|zusammen|in summe|zusammengenommen|im ganzen|alles in allem",
    },
    multiple: {
      before: "(?!)",
      behind: "mal|fach\\p{L}*",
    },
    earlier: {
      before:
        "von|vom|statt|statt mit|anstelle von|anstatt|gegenuber|verglichen mit|im vergleich zu|bisher|bislang|zuvor|vorher|fruher|ursprunglich|ehemals|einst|zunachst|war|waren|hatte|hatten|lag bei|lagen bei|als|nach|nicht",
      behind:
        "bisher|bislang|zuvor|vorher|fruher|ursprunglich|im (?:vorjahr|vormonat|jahr zuvor|vorquartal)|(?:ein|einen|vor einem) (?:jahr|monat)(?: zuvor| fruher)?|davor|ehemals|zunachst|anfangs|damals",
    },
    later: {
      before:
        "auf|nun|jetzt|heute|inzwischen|mittlerweile|mit|bei|erst mit|schon mit|bereits mit|erreich\\p{L}+|liegt bei|sind|ist|hat|haben|betragt|betrug|zahlt|dann|kunftig",
      behind: "nun|jetzt|heute|inzwischen|mittlerweile|danach|seither|seitdem|kunftig",
    },
  },
  points: "punkte?n?",
  yearOfLife: "lebensjahr(?:e?s)?",
  released:
    "befrei\\p{L}+|freigestellt|ausgenommen\\p{L}*|ausnahmen?|entbunden|erspart|verschont|freiwillig|sofern nicht|außer|entfallt|entfallen|entbehrlich|steuerfrei|gebuhrenfrei",
  predecessors:
    "zuvor|vorher|davor|bereits|schon|fruher\\p{L}*|vorgang\\p{L}+|vorangegang\\p{L}+|vorausgegang\\p{L}+|bisher\\p{L}*|bislang|vor (?:ihr|ihm|ihnen|diese[rm]|de[rm])|vor|nach",
};
