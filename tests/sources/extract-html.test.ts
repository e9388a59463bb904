import { afterEach, describe, expect, it, vi } from "vitest";
import { extractHtml } from "../../src/sources/extract-html.ts";
import type { Extraction } from "../../src/sources/extraction.ts";

const ARTICLE = `
  <p>The harbour bridge was <b>closed</b> on Tuesday after a floating crane struck the east leaf, the harbour master said.</p>
  <p>“It will stay shut for nine weeks,” she added. Traffic is being led over the old bridge, and lorries must go round.</p>`;

function page(options: { readonly head?: string; readonly article?: string } = {}): string {
  const { head = "", article = ARTICLE } = options;
  return `<!doctype html><html lang="en_GB"><head><title>Bridge closes | The Port Gazette</title>${head}</head><body>
    <header><nav><ul><li><a href=/>Home</a><li><a href=/n>News of the day</a><li><a href=/s>Sport and leisure</a></ul></nav></header>
    <main><article><h1>Bridge closes</h1>${article}</article></main>
    <footer><p>© 2025 The Port Gazette. All rights reserved by the owners.</p></footer></body></html>`;
}

async function extract(html: string | Uint8Array, url?: string): Promise<Extraction> {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const extracted = await extractHtml({ bytes, encoding: undefined, url });
  if (extracted.kind === "unreadable") throw new Error(extracted.message);
  return extracted.extraction;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("extractHtml", () => {
  it("fills in what schema.org and the page's own marks say", async () => {
    const schema = {
      "@type": "NewsArticle",
      author: [{ "@type": "Person", name: "Mara Voss" }, { name: "Ministry of Roads, Bridges" }],
      datePublished: "2025-10-14T09:30:00+01:00",
      publisher: { name: "The Port Gazette" },
    };
    const head = `<meta property="og:site_name" content="The Port Gazette"><link rel="canonical" href="https://gazette.example/bridge">
      <script type="application/ld+json">${JSON.stringify(schema)}</script>`;
    expect((await extract(page({ head }))).metadata).toEqual({
      type: "article-newspaper",
      title: "Bridge closes",
      author: ["Mara Voss", { literal: "Ministry of Roads, Bridges" }],
      site: "The Port Gazette",
      issued: "2025-10-14T09:30:00+01:00",
      language: "en-GB",
      url: "https://gazette.example/bridge",
    });
  });

  it("leaves out what a page does not say, and calls no site by its address or author", async () => {
    const { metadata } = await extract(`<p>${ARTICLE}`, "https://nowhere.example/x");
    expect(metadata).toEqual({ type: "webpage", url: "https://nowhere.example/x" });
  });

  it("takes the address it was fetched from before the one that the page calls its own", async () => {
    const head = '<link rel="canonical" href="https://gazette.example/bridge">';
    expect((await extract(page({ head }), "https://mirror.example/b")).metadata.url).toBe(
      "https://mirror.example/b",
    );
  });

  it("keeps the whole page as text, and marks what is not its content", async () => {
    const { text, boilerplate } = await extract(page());
    const marked = boilerplate.map(({ start, end }) => Array.from(text).slice(start, end).join(""));
    expect(text).toContain("Bridge closes\n\nThe harbour bridge was closed on Tuesday");
    expect(marked).toEqual([
      "Home\nNews of the day\nSport and leisure",
      "© 2025 The Port Gazette. All rights reserved by the owners.",
    ]);
  });

  it("counts what it marks in code points", async () => {
    const { text, boilerplate } = await extract(page({ article: `<p>🚢🚢🚢</p>${ARTICLE}` }));
    const last = boilerplate.at(-1);
    expect(Array.from(text).slice(last?.start, last?.end).join("")).toMatch(/^© 2025 .* owners\.$/);
  });

  it.each([
    ['<meta charset="iso-8859-1">'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'],
  ])("reads the encoding in %s", async (head) => {
    const html = page({
      head,
      article: `<p>Se cerró el puente.</p>${ARTICLE.replace(/[“”]/g, '"')}`,
    }).replace("©", "\u00a9");
    const { text, remarks } = await extract(Uint8Array.from(html, (char) => char.charCodeAt(0)));
    expect(text).toContain("Se cerró el puente.");
    expect(remarks).toEqual([]);
  });

  it("fetches nothing, even for a page that its reader would like more of", async () => {
    const fetch = vi.spyOn(globalThis, "fetch");
    await extract("<html><body><div id=app></div></body></html>", "https://x.com/someone/status/1");
    await extract("<html><body></body></html>", "https://www.youtube.com/watch?v=abc");
    expect(fetch).not.toHaveBeenCalled();
  });

  it("prints nothing, whatever its libraries stumble over", async () => {
    const printed = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const head =
      '<link rel=canonical href="//gazette.example/bridge"><base href="::"><script type="application/ld+json">{ headline: "x", }</script><style>@media (</style>';
    const { text } = await extract(page({ head }), "https://gazette.example/bridge");
    expect(text).toContain("The harbour bridge");
    for (const spoken of printed) expect(spoken).not.toHaveBeenCalled();
  });

  it("names what it leaves out because the page strikes or hides it", async () => {
    const { text, remarks } = await extract(
      page({
        article: `${ARTICLE}<p>It is <del>not</del> safe<span style="display:none">secret</span>.</p>`,
      }),
    );
    expect(text).toContain("It is safe.");
    expect(remarks).toEqual([
      expect.objectContaining({ severity: "warning", message: expect.stringContaining('"not"') }),
      expect.objectContaining({ severity: "info", message: expect.stringContaining('"secret"') }),
    ]);
  });

  it("takes no numbered item of the content for a menu", async () => {
    const items =
      '<ol start="5"><li>The Parties shall meet in the harbour once a year.<li>The Parties shall pay for the crane in equal parts.</ol>';
    const { text, boilerplate } = await extract(page({ article: `${ARTICLE}${items}` }));
    const marked = boilerplate.map(({ start, end }) => Array.from(text).slice(start, end).join(""));
    expect(text).toContain("5. The Parties shall meet");
    expect(marked.join("\n")).not.toContain("The Parties");
  });

  it("reads a page that is too deep for the search for its content, and what its head says", async () => {
    const head = '<meta name="author" content="Mara Voss">';
    const article = `${"<div>".repeat(9000)}<p>${"The words of the page stand here. ".repeat(5)}</p>`;
    const { text, metadata, boilerplate } = await extract(page({ head, article }));
    expect(text).toContain("The words of the page stand here.");
    expect(metadata).toMatchObject({
      title: expect.stringContaining("Bridge closes"),
      author: ["Mara Voss"],
      language: "en-GB",
    });
    expect(boilerplate).toEqual([]);
  });

  it("reads a page with a number that no search for its content would get through", async () => {
    const { text, packages, boilerplate } = await extract(
      page({ article: `<p>${"1".repeat(100_000)}</p>${ARTICLE}` }),
    );
    expect(text).toContain("It will stay shut for nine weeks");
    expect({ packages, boilerplate }).toEqual({ packages: ["parse5"], boilerplate: [] });
  });
});
