/**
 * Writes words so that a parser of HTML, CSS, SVG, XML, JSON or addresses gives them back, and nobody sees them in the file.
 * It follows the standards, and knows nothing of how outputs are searched.
 */

/** Chooses one of several; a test decides how. */
export type Choose = <T>(from: readonly T[]) => T;

/** Returns a whole page that has `words` in it somewhere. */
export function pageHiding(words: string, choose: Choose): string {
  return `<!DOCTYPE html><html><head><title>Harbour</title></head><body><p>Cranes</p>${inHtml(words, choose, 2)}<p>stand</p></body></html>`;
}

/** Returns a part of a presentation that has `words` in it. */
export function partHiding(words: string, choose: Choose): string {
  const [start, end] = ["<a:p><a:r><a:t>", "</a:t></a:r></a:p>"];
  return `<?xml version="1.0" encoding="UTF-8"?><p:sld xmlns:a="urn:a" xmlns:p="urn:p">${start}Cranes${end}${start}${inXml(words, choose)}${end}</p:sld>`;
}

type Way = (words: string, choose: Choose, depth: number) => string;

function inHtml(words: string, choose: Choose, depth: number): string {
  return choose(depth > 0 ? [...PLAIN, ...NESTED] : PLAIN)(words, choose, depth - 1);
}

const PLAIN: readonly Way[] = [
  (words, choose) => `<p>${asText(words, choose)}</p>`,
  (words, choose) => `<td>Pier</td><td>${asText(words, choose)}</td><td>Berth</td>`,
  (words, choose) => `<table><tr><td>berth</td></tr>${asText(words, choose)}</table>`,
  (words, choose) => `<textarea>${asReferences(words, choose)}</textarea>`,
  (words, choose) => `<noscript><p>${asText(words, choose)}</p></noscript>`,
  (words, choose) => `<template><template>${asText(words, choose)}</template></template>`,
  (words, choose) => `<xmp>${disguised(words, choose)}</xmp>`,
  (words, choose) => `<iframe>${disguised(words, choose)}</iframe>`,
  (words, choose) => `<img alt=${asValue(words, choose)}>`,
  (words, choose) => `</p title=${asValue(words, choose)}>`,
  (words, choose) => `<p title="a" title=${asValue(words, choose)}>`,
  (words) => `<p data-${words.replaceAll(" ", "-")}>`,
  (words, choose) => choose([`<!--${disguised(words, choose)}-->`, `<!${disguised(words, choose)}>`]),
  (words, choose) => `<svg><text>${inXml(words, choose)}</text></svg>`,
  (words, choose) => `<svg><title>${asText(words, choose)}</title><style>/* a */</style></svg>`,
  (words, choose) => `<svg><foreignObject><p>${asText(words, choose)}</p></foreignObject></svg>`,
  (words, choose) => `<math><mtext>${asText(words, choose)}</mtext></math>`,
  (words, choose) => `<style>.x::after { content: ${asCssString(words, choose)} }</style>`,
  (words, choose) =>
    `<svg><style>.x::after { content: ${referenced(asCssString(words, choose))} }</style></svg>`,
  (words, choose) => `<p style="${referenced(`--x: ${asCssString(words, choose)}`)}">`,
  (words, choose) => `<script type="application/json">{"a":${asJson(words, choose)}}</script>`,
  (words, choose) => `<script>const a = ${asJson(words, choose)};</script>`,
  (words, choose) => `<a href="https://harbour.example/${asPercent(words, choose)}">`,
  // what an author wrote into a field: shown with its mark-up
  (words, choose) => `<p>${referenced(asText(words, choose))}</p>`,
];

const NESTED: readonly Way[] = [
  (words, choose, depth) => `<iframe srcdoc="${referenced(inHtml(words, choose, depth))}"></iframe>`,
  (words, choose, depth) =>
    `<iframe src="${asData("text/html", inHtml(words, choose, depth), choose)}"></iframe>`,
  (words, choose) => `<img src="${asData("image/svg+xml", drawing(words, choose), choose)}">`,
  (words, choose) =>
    `<style>.x { background: url("${asData("image/svg+xml", drawing(words, choose), choose)}") }</style>`,
  (words, choose) =>
    `<p style="${referenced(`background: url('${asData("image/svg+xml", drawing(words, choose), choose)}')`)}">`,
  (words, choose) =>
    `<link href="${asData("text/css", `a::after{content:${asCssString(words, choose)}}`, choose)}">`,
  (words, choose) => `<a href="${asData("application/json", asJson(words, choose), choose)}">`,
  (words, choose, depth) =>
    `<script>const a = ${JSON.stringify(inHtml(words, choose, depth)).replaceAll("<", "\\u003c")};</script>`,
  (words, choose, depth) => `<noscript>${inHtml(words, choose, depth)}</noscript>`,
];

function drawing(words: string, choose: Choose): string {
  return choose([
    `<svg xmlns="http://www.w3.org/2000/svg"><text>${inXml(words, choose)}</text></svg>`,
    `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:text>${inXml(words, choose)}</s:text></s:svg>`,
    `<!DOCTYPE svg [<!ENTITY a "${words.slice(0, 5)}">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;${inXml(words.slice(5), choose)}</text></svg>`,
  ]);
}

/** Letters as HTML writes them, with tags and comments among them. */
function asText(words: string, choose: Choose): string {
  return [...words].map((letter, at) => reference(letter, choose, words[at + 1]) + choose(BETWEEN)).join("");
}

const BETWEEN = [
  ...Array.from({ length: 12 }, () => ""),
  "<b>",
  "</b>",
  "<br/>",
  "<wbr>",
  "<!-->",
  "<!--->",
  "<!-- a -->",
  "<!---->",
  "<!-- a --!>",
  "<?a?>",
  "</ a>",
  '<i title="a>b">',
  "<i title='a>b' hidden>",
  "&shy;",
  "&ZeroWidthSpace;",
  "&#8205;",
];

function asReferences(words: string, choose: Choose): string {
  return [...words].map((letter, at) => reference(letter, choose, words[at + 1])).join("");
}

function reference(letter: string, choose: Choose, next = " "): string {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === " ") return choose([" ", "&#32;", "&nbsp;", "&nbsp", "&Tab;", "&ensp;", "\n"]);
  return choose([
    letter,
    letter,
    `&#${code};`,
    `&#000${code};`,
    `&#x${code.toString(16)};`,
    `&#X00${code.toString(16).toUpperCase()};`,
    // without semicolon, where no digit follows: a space always ends it
    ...(/[\d&]/.test(next) ? [] : [`&#${code}`]),
    ...(next === " " ? [`&#x${code.toString(16)}`] : []),
    `&${letter}fr;`,
    `&${letter}opf;`,
    `&${letter}scr;`,
    dressed(letter, choose),
  ]).replace(/^(&#\d+)$/, `$1${next === " " ? "" : ";"}`);
}

function asValue(words: string, choose: Choose): string {
  return choose([
    `"${asReferences(words, choose)}"`,
    `'${asReferences(words, choose)}'`,
    asReferences(words, choose).replaceAll(/[ \n]/g, "&#32;"),
  ]);
}

/** A letter that reads the same and is another character, or has something on or behind it that is not read. */
function dressed(letter: string, choose: Choose): string {
  const code = letter.codePointAt(0) ?? 0;
  return choose([
    String.fromCodePoint(0xff41 + code - 0x61),
    String.fromCodePoint(0x1d41a + code - 0x61),
    String.fromCodePoint(0x24d0 + code - 0x61),
    `${letter}\u0301`,
    `${letter}\u00ad`,
    `${letter}\u200b`,
    `${letter}\u3164`,
    `${letter}\ufe0f`,
    letter.toUpperCase(),
    TWINS[letter] ?? letter,
  ]);
}

/** Of Cyrillic and Greek. */
const TWINS: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  j: "ј",
  o: "ο",
  p: "р",
  s: "ѕ",
  v: "ν",
  x: "х",
  y: "у",
};

function disguised(words: string, choose: Choose): string {
  return [...words]
    .map((letter) => (letter === " " ? " " : choose([letter, dressed(letter, choose)])))
    .join("");
}

function inXml(words: string, choose: Choose): string {
  return [...words]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const written = choose([
        letter,
        `&#${code};`,
        `&#x${code.toString(16)};`,
        `<![CDATA[${letter}]]>`,
        letter,
      ]);
      return written + choose(["", "", "", "<!-- a -->", "<tspan/>", "</tspan><tspan>".slice(8), "<?a b?>"]);
    })
    .join("");
}

function asCssString(words: string, choose: Choose): string {
  const quote = choose(['"', "'"]);
  const escaped = [...words].map((letter) => {
    const hex = (letter.codePointAt(0) ?? 0).toString(16);
    return choose([
      letter,
      `\\${hex} `,
      `\\${hex.padStart(6, "0")}`,
      `\\${hex}\n`,
      `\\${hex.toUpperCase()}\t`,
      ...(/[g-z]/.test(letter) ? [`\\${letter}`] : []),
      `${letter}\\\n`,
      `${letter}${quote} ${quote}`,
      `${letter}${quote}/* a */${quote}`,
    ]);
  });
  return `${quote}${escaped.join("")}${quote}`;
}

function asJson(words: string, choose: Choose): string {
  const escaped = [...words].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === " ") return choose([" ", "\\n", "\\t", "\\u0020"]);
    const bold = String.fromCodePoint(0x1d41a + code - 0x61);
    return choose([
      letter,
      `\\u${code.toString(16).padStart(4, "0")}`,
      [bold.charCodeAt(0), bold.charCodeAt(1)]
        .map((unit) => `\\u${unit.toString(16).toUpperCase()}`)
        .join(""),
    ]);
  });
  return `"${escaped.join("")}"`;
}

function asPercent(text: string, choose: Choose): string {
  return Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte);
    const encoded = `%${byte.toString(16).padStart(2, "0")}`;
    return /[a-z]/i.test(character) ? choose([character, encoded, encoded.toUpperCase()]) : encoded;
  }).join("");
}

function asData(type: string, text: string, choose: Choose): string {
  const base64 = Buffer.from(text).toString("base64");
  return choose([
    `data:${type},${asPercent(text, choose)}`,
    `data:${type};charset=utf-8,${asPercent(text, choose)}`,
    `data:${type};base64,${base64}`,
    `DATA:${type};charset=utf-8;base64,${base64.replaceAll("=", "%3D")}`,
    `data:${type};charset=utf-16le;base64,${Buffer.from(text, "utf16le").toString("base64")}`,
  ]);
}

/** Every sign of mark-up as a reference. */
function referenced(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
