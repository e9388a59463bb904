/** Opens a page in a real browser and watches it: what it runs, asks for, says, and what markup it has. */
import type { Browser, Page } from "puppeteer-core";

export interface WatchedPage {
  readonly page: Page;
  /** Everything that it did on its own: scripts, requests, words on the console, errors, dialogs, ways to elsewhere. */
  readonly did: readonly string[];
}

/** Whether the page may ask for an address: those of the tool's own server, or its own file. */
export type MayAsk = (address: string) => boolean;

/** It has no network. `script` of the page's own may run; whatever calls `hostile` or opens a dialog is noted. */
export async function watchPage(browser: Browser, address: string, mayAsk: MayAsk): Promise<WatchedPage> {
  const page = await browser.newPage();
  const did: string[] = [];
  page.on("console", (message) => did.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => did.push(`error: ${String(error)}`));
  page.on("popup", () => did.push("a window was opened"));
  page.on("dialog", (dialog) => {
    did.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!mayAsk(request.url()) && !request.url().startsWith("data:")) did.push(`request: ${request.url()}`);
  });
  page.on("framenavigated", (frame) => {
    if (!mayAsk(frame.url()) && !/^about:(?:srcdoc|blank)$/.test(frame.url()))
      did.push(`went to ${frame.url()}`);
  });
  await page.exposeFunction("hostile", (...words: readonly unknown[]) => did.push(`ran: ${words.join(" ")}`));
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(address, { timeout: PATIENCE_MS });
  return { page, did };
}

const PATIENCE_MS = 240_000;

/** What of a page's markup could be somebody else's. */
export interface PageMarkup {
  /** Each kind of element with each of its attributes, once: `a href`, `p`. */
  readonly kinds: readonly string[];
  /** Attributes that run, and addresses that are neither of the web, nor data of a picture, nor a place in the page. */
  readonly faults: readonly string[];
  /** Number of elements that run, style or load, by name. */
  readonly heavy: Readonly<Record<string, number>>;
  /** All words and all values of attributes, as a reader has them. */
  readonly words: string;
}

/** Reads all elements, those in templates and in documents of frames too. */
export async function readMarkup(page: Page): Promise<PageMarkup> {
  const found: unknown = await page.evaluate(READ);
  return JSON.parse(String(found));
}

/** Runs in the page. Its own scripts and styles are no words of it. */
const READ = `(() => {
  const kinds = new Set(), faults = [], heavy = {}, words = [];
  const HEAVY = ["script", "style", "iframe", "object", "embed", "base", "form", "meta", "link", "template", "dialog", "input", "button", "foreignobject", "use", "image", "animate", "set", "video", "audio", "frame", "frameset", "portal"];
  const ADDRESS = /^(?:https?:\\/\\/|mailto:|#|data:image\\/|data:,$|[\\w.~%!'()*-]+(?:\\/[\\w.~%!'()*-]+)*(?:[?#].*)?$|\\/[\\w])/;
  const ADDRESSED = ["href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href", "ping", "background", "manifest"];
  const visit = (node) => {
    if (node.nodeType === 3) { words.push(node.nodeValue); return; }
    if (node.nodeType === 8) { faults.push("comment: " + node.nodeValue.slice(0, 60)); return; }
    if (node.nodeType === 1) {
      const name = node.localName;
      kinds.add(name);
      if (HEAVY.includes(name.toLowerCase())) heavy[name] = (heavy[name] ?? 0) + 1;
      for (const { name: attribute, value } of node.attributes) {
        kinds.add(name + " " + attribute);
        words.push(value);
        if (/^on/i.test(attribute)) faults.push(name + " has " + attribute);
        if (ADDRESSED.includes(attribute) && !(name === "data") && !ADDRESS.test(value)) faults.push(name + " " + attribute + "=" + value.slice(0, 80));
      }
      if (name === "iframe" && node.hasAttribute("srcdoc")) visit(new DOMParser().parseFromString(node.getAttribute("srcdoc"), "text/html"));
      if (["script", "style"].includes(name)) return;
      if (name === "template") visit(node.content);
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return JSON.stringify({ kinds: [...kinds].sort(), faults, heavy, words: words.join(" ") });
})()`;

/** Returns what a page has that `plain`, the same page with plain words, has not, other than what Markdown and formulas bring. */
export function markupFaults(page: PageMarkup, plain: PageMarkup): readonly string[] {
  const added = page.kinds.filter((kind) => !plain.kinds.includes(kind) && !BROUGHT.includes(kind));
  const heavier = Object.entries(page.heavy).filter(([name, count]) => count !== plain.heavy[name]);
  return [
    ...page.faults,
    ...added.map((kind) => `It has ${kind}.`),
    ...heavier.map(
      ([name, count]) => `It has ${count} elements ${name}, and ${plain.heavy[name] ?? 0} with plain words.`,
    ),
  ];
}

/** What Markdown, formulas and broken lines of charts bring. */
const BROUGHT: readonly string[] = [
  ...[
    "a",
    "a href",
    "a rel",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "hr",
    "li",
    "ol",
    "ol start",
    "pre",
    "strong",
    "ul",
    "sup",
  ],
  ...["tspan", "tspan x", "tspan dy", "math"],
];
