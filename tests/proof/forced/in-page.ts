/** Puts words by force into a finished page: everywhere that HTML, CSS and scripts have a place for some. */
import { textsOfMarkup } from "../../../src/guard/markup-texts.ts";
import { shippedMaterial } from "../../../src/make/shipped-material.ts";
import { briefResources } from "../../../src/workspace/brief-resources.ts";
import { readDeckAssets } from "../../../src/workspace/deck-assets.ts";
import { type Forcing, type Writers, writeAll } from "./forcing.ts";

const HEAD: Writers = {
  "the description of the page": (words) => `<meta name="description" content="${words}">`,
  "a string of a style sheet": (words) => `<style>p::after { content: "${words}" }</style>`,
  "a custom property": (words) => `<style>:root { --pier: ${words} }</style>`,
  "a comment of a style sheet": (words) => `<style>/* ${words} */ p { margin: 0 }</style>`,
  "a string of a script": (words) => `<script>const pier = ${JSON.stringify(words)};</script>`,
  "a comment of a script": (words) => `<script>/* ${words.replaceAll("/", " ")} */ const quay = 1;</script>`,
  "data of a script": (words) =>
    `<script type="application/json">${JSON.stringify({ pier: [{ state: words }] })}</script>`,
};

const BODY: Writers = {
  "a text": (words) => `<p>${words.replaceAll(/\*\*(.*?)\*\*/g, "<b>$1</b>")}</p>`,
  "cells of a table": (words) => `<table><tr><td>${words.split("\n").join("</td><td>")}</td></tr></table>`,
  "an alternative text": (words) => `<img alt="${words}" src="data:,">`,
  "a title that is shown on hover": (words) => `<p title="${words}">Cranes</p>`,
  "a name for screen readers": (words) => `<nav aria-label="${words}"></nav>`,
  "an attribute of data": (words) => `<p data-pier="${words}">Cranes</p>`,
  "a class": (words) => `<p class="${words}">Cranes</p>`,
  "an ID": (words) => `<p id="${words}">Cranes</p>`,
  "a style of an element": (words) => `<p style="--pier: '${words}'">Cranes</p>`,
  "a handler": (words) => `<p onclick="say('${words}')">Cranes</p>`,
  "a comment": (words) => `<!-- ${words} -->`,
  "what is hidden": (words) => `<p hidden>${words}</p>`,
  "a template": (words) => `<template><p>${words}</p></template>`,
  "what stands in for a script": (words) => `<noscript><p>${words}</p></noscript>`,
  "an address": (words) => `<a href="https://example.org/${encodeURIComponent(words)}">Cranes</a>`,
  "a page in an address": (words) =>
    `<iframe src="data:text/html;base64,${Buffer.from(`<p>${words}</p>`).toString("base64")}"></iframe>`,
  "a page in an attribute": (words) => `<iframe srcdoc="&lt;p&gt;${words}&lt;/p&gt;"></iframe>`,
  "a text of a drawing": (words) => `<svg><text>${words}</text></svg>`,
  "a description of a drawing": (words) => `<svg><title>${words}</title><rect/></svg>`,
  "a drawing in an address": (words) =>
    `<img src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><text>${words}</text></svg>`)}" alt="">`,
  "a field of a form": (words) => `<textarea>${words}</textarea>`,
  "an element of its own name": (words) => `<x-pier>${words}</x-pier>`,
};

const AFTER: Writers = { "behind the page's end": (words) => words };

const shipped = shippedMaterial(briefResources("brief.yaml").templates, readDeckAssets());

export const IN_PAGE: Forcing = {
  ...{ name: "HTML", file: "deck.html" },
  places: Object.keys({ ...HEAD, ...BODY, ...AFTER }),
  plant: async (file, words) => {
    const page = Buffer.from(file).toString("utf8");
    // a script of the page has such tags in it, too
    const [head, body] = [page.indexOf("</head>"), page.lastIndexOf("</body>")];
    const pieces = [
      ...[page.slice(0, head), writeAll(HEAD, words), page.slice(head, body)],
      ...[writeAll(BODY, words), page.slice(body), writeAll(AFTER, words)],
    ];
    return Buffer.from(pieces.join("\n"));
  },
  texts: async (file) => textsOfMarkup(Buffer.from(file).toString("utf8"), shipped),
};
