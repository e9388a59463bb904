import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/sources/page-metadata.ts";

const PROSE = "<p>The harbour bridge was closed on Tuesday after a floating crane struck the east leaf.</p>";

function read(page: { readonly head?: string; readonly body?: string; readonly url?: string }) {
  const { head = "", body = `<h1>Bridge closes</h1>${PROSE}`, url } = page;
  return readPage(parse(`<!doctype html><html lang=en><head>${head}</head><body>${body}</body></html>`), url);
}

const schema = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const titled = (title: string) => `<title>${title}</title>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe("what a page says of itself, in the shape of", () => {
  it("an encyclopedia, whose headline is a description, and whose times are of its subject", () => {
    const head =
      titled("Port Ellery – Openpedia") +
      schema({
        "@type": "Article",
        name: "Port Ellery",
        headline: "town at the mouth of a river",
        author: { "@type": "Organization", name: "Contributors to Openpedia" },
        publisher: { "@type": "Organization", name: "Openpedia Trust" },
        datePublished: "2004-05-06T01:02:03Z",
        dateModified: "2025-10-01T00:00:00Z",
      });
    const body = `<h1>Port Ellery</h1><span class="bday published updated">1898-01-23</span>${PROSE}`;
    expect(read({ head, body })).toEqual({
      type: "webpage",
      title: "Port Ellery",
      author: [{ literal: "Contributors to Openpedia" }],
      site: "Openpedia Trust",
      issued: "2004-05-06T01:02:03Z",
      language: "en",
    });
  });

  it("a blog whose plug-in links things by @id", () => {
    const head =
      titled("Why bridges close – and open again - Harbour Notes") +
      property("og:title", "Why bridges close – and open again - Harbour Notes") +
      property("og:site_name", "Harbour Notes") +
      schema({
        "@graph": [
          {
            "@type": "Article",
            headline: "Why bridges close &#8211; and open again",
            author: { name: "Mara Voss", "@id": "https://notes.example/#person" },
            datePublished: "2025-10-14T09:30:00+00:00",
            isPartOf: { "@id": "https://notes.example/page" },
            articleSection: ["Bridges"],
          },
          {
            "@type": "WebPage",
            "@id": "https://notes.example/page",
            name: "Why bridges close - Harbour Notes",
          },
          { "@type": "WebSite", name: "Harbour Notes" },
          { "@type": "Person", "@id": "https://notes.example/#person", name: "Mara Voss" },
        ],
      });
    const body = `<p class="site-title">Harbour Notes</p><h1 class="entry-title">Why bridges close – and open again</h1>${PROSE}`;
    expect(read({ head, body })).toMatchObject({
      title: "Why bridges close – and open again",
      author: ["Mara Voss"],
      site: "Harbour Notes",
      issued: "2025-10-14T09:30:00+00:00",
    });
  });

  it("a blog whose heading is its own name, and whose posts are in lesser headings", () => {
    const head =
      titled("Harbour Notes: Bridge closes") +
      property("og:title", "Bridge closes") +
      property("og:site_name", "Harbour Notes");
    const body = `<h1 class="title">Harbour Notes</h1><h3 class="post-title entry-title" itemprop="name">Bridge closes</h3>${PROSE}
      <span class="post-author">Posted by <span itemprop="author" itemscope><meta itemprop="url" content="https://www.blog.example/profile/1"><a rel="author" href="/profile/1"><span itemprop="name">Mara Voss</span></a></span></span>
      <a href="/2025/10/bridge.html"><abbr class="published" itemprop="datePublished" title="2025-10-14T09:30:00-07:00">9:30 AM</abbr></a>
      <div class="profile"><a class="profile-link" rel="author" href="/profile/1">View my complete profile</a></div>`;
    expect(read({ head, body })).toMatchObject({
      title: "Bridge closes",
      author: ["Mara Voss"],
      site: "Harbour Notes",
      issued: "2025-10-14T09:30:00-07:00",
    });
  });

  it("a blog that names nobody but links a profile", () => {
    const body = `<h1>Bridge closes</h1>${PROSE}<a rel="author" href="/profile/1">View my complete profile</a>`;
    expect(read({ body })).not.toHaveProperty("author");
  });

  it("a broadcaster's news", () => {
    const head =
      titled("Bridge closes: what we know - Harbour News") +
      property("og:title", "What we know about the bridge") +
      property("og:site_name", "Harbour News") +
      property("article:section", "Regions") +
      meta("author", "Regions") +
      schema({
        "@type": "ReportageNewsArticle",
        headline: "Bridge closes: what we know",
        datePublished: "2025-10-14T09:30:00.000Z",
        author: [
          { "@type": "Person", name: "By Mara Voss" },
          { "@type": "Person", name: "Jan Okafor" },
          { "@type": "NewsMediaOrganization", name: "Harbour News" },
        ],
      });
    const body = `<h1>Bridge closes: what we know</h1><time datetime="2025-10-15T01:00:00Z">15 hours ago</time>${PROSE}`;
    expect(read({ head, body })).toMatchObject({
      type: "article-newspaper",
      title: "Bridge closes: what we know",
      author: ["Mara Voss", "Jan Okafor", { literal: "Harbour News" }],
      issued: "2025-10-14T09:30:00Z",
    });
  });

  it("a newsletter", () => {
    const head =
      titled("The bridge, again - by Mara Voss - Harbour Notes") +
      property("og:title", "The bridge, again") +
      meta("author", "Mara Voss") +
      schema({
        "@type": "NewsArticle",
        headline: "The bridge, again",
        datePublished: "2025-10-14T09:30:00+00:00",
        publisher: { name: "Harbour Notes" },
      });
    expect(read({ head, body: `<h1 class="post-title">The bridge, again</h1>${PROSE}` })).toMatchObject({
      title: "The bridge, again",
      author: ["Mara Voss"],
      site: "Harbour Notes",
    });
  });

  it("a government's page", () => {
    const head =
      titled("Closure of the harbour bridge - HARBOUR.GOV") +
      property("og:site_name", "HARBOUR.GOV") +
      meta("govuk:first-published-at", "2025-10-14T09:30:00+01:00") +
      meta("govuk:public-updated-at", "2025-11-01T00:00:00+00:00") +
      meta("dcterms.creator", "Ministry of Roads, Bridges and Inland Waterways");
    expect(read({ head, body: `<h1>Closure of the harbour bridge</h1>${PROSE}` })).toMatchObject({
      title: "Closure of the harbour bridge",
      author: [{ literal: "Ministry of Roads, Bridges and Inland Waterways" }],
      site: "HARBOUR.GOV",
      issued: "2025-10-14T09:30:00+01:00",
    });
  });

  it("a system that marks its elements in RDFa", () => {
    const head = titled("Bridge closes | City of Ellery") + meta("dcterms.date", "2025-10-14T09:30+01:00");
    const body = `<h1 property="schema:name">Bridge closes</h1><span property="schema:dateCreated" content="2020-01-01T00:00:00Z"></span>${PROSE}`;
    expect(read({ head, body })).toMatchObject({ title: "Bridge closes", issued: "2025-10-14T09:30+01:00" });
  });

  it("an archive of papers", () => {
    const head =
      titled("[2510.01234] How cranes strike bridges") +
      meta("citation_title", "How cranes strike bridges") +
      meta("citation_author", "Voss, Mara") +
      meta("citation_author", "Okafor, Jan") +
      meta("citation_date", "2025/10/14") +
      meta("citation_arxiv_id", "2510.01234");
    expect(
      read({ head, body: "<h1>Engineering > Bridges</h1><h1>Title: How cranes strike bridges</h1>" }),
    ).toMatchObject({
      type: "article",
      title: "How cranes strike bridges",
      author: ["Voss, Mara", "Okafor, Jan"],
      issued: "2025-10-14",
    });
  });

  it("a journal", () => {
    const head =
      meta("citation_title", "How cranes strike bridges") +
      meta("citation_journal_title", "Annals of Harbours") +
      meta("citation_publisher", "Quay Press") +
      meta("citation_publication_date", "2025/10");
    expect(read({ head })).toMatchObject({
      type: "article-journal",
      site: "Annals of Harbours",
      publisher: "Quay Press",
      issued: "2025-10",
    });
  });
});

describe("the title of a page", () => {
  it.each([
    ["a headline with a dash at its end", "Bridge closes - for now", "", "Bridge closes - for now"],
    [
      "a head that ends in the site's name",
      "Bridge closes - for now | The Gazette",
      property("og:site_name", "The Gazette"),
      "Bridge closes - for now",
    ],
    [
      "a head that ends in what is not called a site",
      "Bridge closes | Regions",
      "",
      "Bridge closes | Regions",
    ],
    [
      "a head that begins with the site's name",
      "The Gazette: Bridge closes",
      property("og:site_name", "The Gazette"),
      "Bridge closes",
    ],
  ])("is that of %s", (_, title, head, expected) => {
    expect(read({ head: titled(title) + head, body: PROSE }).title).toBe(expected);
  });

  it("is not the description", () => {
    const head =
      titled("Bridge closes") +
      meta("description", "What happened") +
      property("og:description", "What happened");
    expect(read({ head }).title).toBe("Bridge closes");
    expect(read({ head: meta("description", "What happened"), body: PROSE })).not.toHaveProperty("title");
  });

  it("is what the heading prints, raised digits and all, where others say the same or its beginning", () => {
    const head = titled("The 10^6 question") + property("og:title", "The 106 question");
    expect(read({ head, body: `<h1>The 10<sup>6</sup> question</h1>${PROSE}` }).title).toBe(
      "The 10⁶ question",
    );
    const cut =
      titled("Bridge closes after crane strikes… | The Gazette") +
      property("og:title", "Bridge closes after crane strikes…");
    const body = `<h1>Bridge closes after crane strikes it</h1><h1>Another</h1>${PROSE}`;
    expect(read({ head: cut, body }).title).toBe("Bridge closes after crane strikes it");
  });

  it("is no picture's", () => {
    expect(read({ body: `<svg><title>Menu</title></svg>${PROSE}` })).not.toHaveProperty("title");
  });

  it("is the headline where nothing else is one", () => {
    const head = schema({ "@type": "NewsArticle", headline: "Bridge closes" });
    expect(read({ head, body: PROSE }).title).toBe("Bridge closes");
  });

  it("is not the site's name in the only heading", () => {
    const head = titled("Bridge closes | The Gazette") + property("og:site_name", "The Gazette");
    expect(read({ head, body: `<h1>The Gazette</h1><h2>Bridge closes</h2>${PROSE}` }).title).toBe(
      "Bridge closes",
    );
  });
});

describe("the date of a page", () => {
  it.each([
    ['<table><tr><th>Founded<td><time datetime="1898-01-23">January 23, 1898</time></table>'],
    ['<p>It will open on <time datetime="2026-01-05">5 January</time>.</p>'],
    ['<p>Updated <time datetime="2026-01-05">5 January</time></p>'],
    [
      '<li><time class="entry-date published" datetime="2025-01-01">x</time><li><time class="entry-date published" datetime="2025-02-01">y</time>',
    ],
    ["<h1>Bridge closes</h1><p>14 October 2025</p>"],
  ])("is none that the page does not say is its own: %s", (body) => {
    expect(read({ body })).not.toHaveProperty("issued");
  });

  it.each([
    ['<time pubdate datetime="2025-10-14">Tuesday</time>', "2025-10-14"],
    [
      '<time class="entry-date published" datetime="2025-10-14T09:30:00+02:00">x</time>',
      "2025-10-14T09:30:00+02:00",
    ],
    ['<time itemprop="datePublished">October 14, 2025</time>', "2025-10-14"],
    ['<meta itemprop="datePublished" content="2025-10-14T09:30:00-0600">', "2025-10-14T09:30:00-06:00"],
    [
      '<p>Published: <time datetime="2025-10-14">Tuesday</time>, updated <time datetime="2025-11-01">x</time>',
      "2025-10-14",
    ],
    ['<p>Published <a href="#">here</a> <time datetime="2025-10-14">Tuesday</time>', undefined],
  ])("is %s: %s", (body, issued) => {
    expect(read({ body }).issued).toBe(issued);
  });
});

describe("a page with several articles", () => {
  const works = schema([
    { "@type": "NewsArticle", headline: "Ships wait", datePublished: "2025-10-01", author: "Jan Okafor" },
    { "@type": "NewsArticle", headline: "Bridge closes", datePublished: "2025-10-14", author: "Mara Voss" },
  ]);

  it("says what the one with its title says", () => {
    expect(read({ head: titled("Bridge closes") + works })).toMatchObject({
      issued: "2025-10-14",
      author: ["Mara Voss"],
    });
  });

  it("says nothing of its own where it is a list of them", () => {
    const page = read({ head: titled("All news") + works, body: "<h1>All news</h1>" });
    expect(page).not.toHaveProperty("issued");
    expect(page).not.toHaveProperty("author");
  });
});

describe("the authors of a page", () => {
  it.each([
    ['<a rel="author" href="/people/voss">Mara Voss</a>', ["Mara Voss"]],
    ['<a rel="author" href="/section/regions/">Regions</a>', undefined],
    ['<p class="byline">By Mara Voss and Jan Okafor</p>', ["Mara Voss", "Jan Okafor"]],
    ['<p class="byline">By Mara Voss · 5 min read</p>', undefined],
    ['<p class="byline">14 October</p>', undefined],
    [
      `${schema({ "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", name: "Regions" }] })}<span itemprop="author">Regions</span>`,
      undefined,
    ],
  ])("marked by %s are %j", (body, author) => {
    expect(read({ body: `<h1>Bridge closes</h1>${body}${PROSE}` }).author).toEqual(author);
  });

  it.each([
    [meta("author", "by"), undefined],
    [meta("author", "admin"), undefined],
    [meta("author", "By Mara Voss, Political Editor"), ["Mara Voss"]],
    [meta("author", "Mara Voss, Jan Okafor and Li Wei"), ["Mara Voss", "Jan Okafor", "Li Wei"]],
    [meta("author", "https://gazette.example/people/voss") + meta("byl", "By Mara Voss"), ["Mara Voss"]],
    [property("article:author", "https://social.example/gazette"), undefined],
    [meta("author", "Bridge closes"), undefined],
    [schema({ "@type": "Article", author: "Mara Voss and Jan Okafor" }), ["Mara Voss", "Jan Okafor"]],
    [schema({ "@type": "Article", author: { "@type": "Person", name: "{{author}}" } }), undefined],
    [schema({ "@type": "Product", author: "Somebody Else" }), undefined],
  ])("in %s are %j", (head, author) => {
    expect(read({ head: titled("Bridge closes") + head }).author).toEqual(author);
  });
});

describe("the rest", () => {
  it("reads past data that is no JSON, and an address without a scheme", () => {
    const head = `${titled("Bridge closes")}<link rel=canonical href="//gazette.example/bridge"><script type="application/ld+json">{ headline: "x", }</script>`;
    expect(read({ head })).toEqual({
      type: "webpage",
      title: "Bridge closes",
      url: "https://gazette.example/bridge",
      language: "en",
    });
  });

  it("takes the address that the page was fetched from", () => {
    const head = '<link rel=canonical href="https://gazette.example/bridge">';
    expect(read({ head, url: "https://mirror.example/b" }).url).toBe("https://mirror.example/b");
  });
});
