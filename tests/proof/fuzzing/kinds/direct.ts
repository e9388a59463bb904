/** Functions that read any text without a brief around it: dates, marks of citations, words of a page, and runs of a presentation. */
import fc from "fast-check";
import { readEdtf } from "../../../../src/brief/decode/edtf-date.ts";
import { figureReader } from "../../../../src/check/figures/read-figures.ts";
import { raiseTags } from "../../../../src/citation/raise-tags.ts";
import { readEntryHtml } from "../../../../src/citation/read-entry-html.ts";
import { readingsOf } from "../../../../src/guard/decodings.ts";
import { textsOfMarkup, textsOfXml } from "../../../../src/guard/markup-texts.ts";
import { readableWords } from "../../../../src/guard/readable-words.ts";
import { notesText } from "../../../../src/pptx/notes-text.ts";
import { cleanText, readBlocks, readText } from "../../../../src/pptx/runs.ts";
import { readDate } from "../../../../src/sources/read-date.ts";
import { meantDates } from "../../../../src/text/meant-dates.ts";
import { anchor } from "../../../anchoring/samples.ts";
import { hostileTexts } from "../../hostile/texts.ts";
import { type Kind, kindOf } from "../kind.ts";
import { changeText, textChanges } from "../mutate-text.ts";

/** Returns a kind that hands changed texts to `read`, which must neither crash nor take long. */
function directKind(kind: {
  readonly name: string;
  readonly originals: readonly string[];
  readonly read: (text: string) => unknown;
}): Kind {
  const { name, originals, read } = kind;
  const inputs = fc
    .tuple(fc.constantFrom(...originals), textChanges)
    .map(([original, changes]) => changeText(original, changes));
  return kindOf({
    ...{ name, inFull: 600, isQuick: true, inputs },
    show: (text) => JSON.stringify(text).slice(0, 2000),
    begin: async () => ({
      attempt: (text) => {
        read(text);
        return undefined;
      },
    }),
  });
}

const HOSTILE: readonly string[] = hostileTexts().map(({ text }) => text);

const DATES = [
  ...["2024-05-06", "2024-05-04T09:00:00Z", "6 May 2024", "May 6, 2024", "06.05.2024", "2024-23", "2024-05~"],
  ...[
    "2024-05-06/2024-05-09",
    "am 6. Mai 2024",
    "le 6 mai 2024",
    "Mon, 06 May 2024 09:00:00 +0200",
    "-0044-03-15",
  ],
];

const FIGURES = [
  "More than 12,000 of 1.5 million people, or 0.8 per cent, left between 3 and 9 May 2024 at 06:44.",
  "Drei Viertel der 1.234,5 Tonnen, rund zwei Dutzend Schiffe, seit dem 3. Mai um die Hälfte weniger.",
  "Au moins 12 000 € sur 3,5 milliards, soit un tiers, du 3 au 9 mai 2024, il y a deux semaines.",
  "Más de 1.200 millones, el 12 % de 3 a 5 veces, entre 2019 y 2024, hace tres años.",
];

const SOURCE =
  "Since Monday three of the five cranes “stand still”. Ships wait in the roads — 1,190 of them. They can’t leave.";

const ENTRIES = [
  '<div class="csl-entry"><i>The quay</i>, <span style="font-variant:small-caps;">Port Desk</span> (2024)</div>',
  "The <i>quay</i> <sup>2</sup> of <b>Port</b> &amp; <sub>x</sub>",
];

const PAGES = [
  '<!doctype html><title>x</title><style>p::before{content:"\\41"}</style><p title="a&#65;b">One <b>two</b><!-- three --></p><script>var x = "\\u0041"</script><svg><text>four</text></svg>',
  '<?xml version="1.0"?><a:p xmlns:a="x"><a:r><a:t>One &amp; two</a:t></a:r><![CDATA[three]]></a:p>',
  "<ul><li>One <sup>1</sup></li><li><p>two</p><ol><li>three</li></ol></li></ul><p>a<br>b <code>c</code></p>",
];

export const DIRECT: readonly Kind[] = [
  directKind({
    name: "figures, directly",
    originals: [...FIGURES, ...HOSTILE],
    read: (text) => ["en", "de", "fr", "es", "ar"].map((language) => figureReader(language).read(text)),
  }),
  directKind({
    name: "anchoring, directly",
    originals: [SOURCE, ...HOSTILE],
    read: (text) => [anchor(SOURCE, text), anchor(text, SOURCE), anchor(`${SOURCE}\n${text}`, text)],
  }),
  directKind({
    name: "dates, directly",
    originals: [...DATES, ...HOSTILE.slice(0, 200)],
    read: (text) => [readDate(text), meantDates(text), readEdtf(text)],
  }),
  directKind({
    name: "citations, directly",
    originals: [...ENTRIES, ...HOSTILE],
    read: (text) => [raiseTags(text), readEntryHtml(raiseTags(text))],
  }),
  directKind({
    name: "readers of the guard, directly",
    originals: [...PAGES, ...HOSTILE],
    read: (text) => [
      ...[textsOfMarkup(text), textsOfXml(text), readingsOf(text)],
      readableWords(new TextEncoder().encode(text)),
    ],
  }),
  directKind({
    name: "runs of PPTX, directly",
    originals: [...PAGES, ...HOSTILE],
    read: (text) => [readBlocks(text), readText(text), cleanText(text), notesText([text])],
  }),
];
