/** German bounds. */
import type { BoundWords } from "../topics/bounds.ts";

export const BOUNDS: BoundWords = {
  articlesBetween: "am|im|um|zum|ab|den|dem|der|die|das|einen?|einem|einer|eines|des",
  bounds: {
    before: [
      [
        "nicht mehr als|nicht uber|hochstens|maximal|bis zu|allenfalls|ein maximum von|nicht hoher als",
        ["at-most"],
      ],
      [
        "ab|ab einem alter von|nicht weniger als|mindestens|wenigstens|zumindest|minimal|ein minimum von|nicht unter",
        ["at-least"],
      ],
      [
        "mehr als|uber|oberhalb(?: von)?|gut|reichlich|etwas mehr als|deutlich mehr als|hoher als|ubersteig(?:t|en)|uberschreite[tn]|>",
        ["above"],
      ],
      [
        "weniger als|unter|unterhalb(?: von)?|knapp|fast|beinahe|nahezu|niedriger als|geringer als|kaum|annahernd|<",
        ["below"],
      ],
      ["an die|nahe(?: bei| an)?", ["about", "below"]],
      ["≥", ["at-least"]],
      ["≤", ["at-most"]],
      [
        "rund|etwa|ca\\.?|circa|zirka|ungefahr|schatzungsweise|grob|um die|in etwa|geschatzte?n?|~|≈",
        ["about"],
      ],
    ],
    behind: [
      [
        "oder mehr|und mehr|mindestens|wenigstens|aufwarts|und (?:alter|daruber|langer|großer)|oder (?:alter|daruber|langer)|an aufwarts|minimum",
        ["at-least"],
      ],
      [
        "oder weniger|und weniger|hochstens|maximal|oder (?:junger|darunter|kurzer)|und (?:junger|darunter)|maximum",
        ["at-most"],
      ],
      ["oder so|in etwa|ungefahr", ["about"]],
    ],
  },
  momentBounds: {
    before: [
      ["nicht vor|fruhestens|nicht fruher als", ["at-least"]],
      ["nicht nach|spatestens|nicht spater als", ["at-most"]],
      ["(?:kurz|unmittelbar|bald) nach", ["above"]],
      ["(?:kurz|unmittelbar) vor", ["below"]],
      ["etwa|gegen|ca\\.?|circa|ungefahr|rund", ["about"]],
      // A date by which or from which something is so may be given without such a word.
      ["bis|bis zum|bis zur|vor", ["exactly", "at-most"]],
      ["ab|seit|von|vom|mit wirkung vom|erst am|erst ab", ["exactly", "at-least"]],
    ],
    behind: [
      ["fruhestens", ["at-least"]],
      ["spatestens", ["at-most"]],
      ["etwa|ungefahr", ["about"]],
    ],
  },
  until: "bis|bis zu",
  since: "von",
  spans:
    "(?:sekunde|minute|stunde|tag|nacht|nacht|woche|monat|quartal|jahr|jahrzehnt|jahrhundert)(?:en|e|n|s)?\\b",
  spanBounds: "uber",
  rangeOpening: "zwischen",
  either: "oder",
};
