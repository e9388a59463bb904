import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck, DeckPoint, DeckSlide } from "../../src/begin/deck/deck.ts";
import { readDeck } from "../../src/begin/deck/read-deck.ts";
import { countUncited, writeDeck } from "../../src/begin/deck/write-deck.ts";
import { codesOf, compileFiles } from "../support/compile-files.ts";
import { runs } from "../support/in-full.ts";
import { smallPicture } from "../support/small-pictures.ts";

function read(text: string, file = "talk.md"): Deck {
  return readDeck({ file, text, hasImage: (path) => path === "img/quay.png" || path === "other/quay.png" });
}

function files(deck: Deck): Readonly<Record<string, string | Uint8Array>> {
  const images = deck.images.map(({ to }) => [to, smallPicture("interlaced.png")] as const);
  return { ...Object.fromEntries(writeDeck(deck, {}, ".citedeck/schemas")), ...Object.fromEntries(images) };
}

function brief(deck: Deck): string {
  return String(files(deck)["brief.yaml"]);
}

/** Points as an outline, one below the other. */
function outline(points: readonly DeckPoint[]): readonly unknown[] {
  return points.map(({ text, points: below }) => (below.length === 0 ? text : [text, ...outline(below)]));
}

function only(deck: Deck): DeckSlide | undefined {
  return deck.slides.find(({ layout }) => layout !== "title");
}

const MARP = `---
marp: true
theme: gaia
author: Ines Vale
date: 2026-03-01
---

# The quay road

Why it floods

---

## Closed more often

- In **2025** on 14 days
  - most in March
    - at night
- In 2024 on 9 days

<!-- Say whose figures these are.

Then pause. -->
<!-- _class: lead -->

![bg right:40% The quay](img/quay.png)

---

## The cost

| Wall | Cost |
|---|---|
| 340 m | 2.6 million |

---

## What is next
`;

const QUARTO = `---
title: "Quay road"
author:
  - name: Ines Vale
  - Jonas Feld
lang: de
format: revealjs
---

# Part one {.inverse}

## Closed more often {.smaller}

::: {.incremental}
- 14 days [@tides]
- 9 days
:::

::: notes
Say hello.
:::

## Two columns

:::: {.columns}
::: {.column width="40%"}
- left
:::
::: {.column width="60%"}
- right
:::
::::

---

A text [in red]{.red}
without a heading.
`;

describe("a Marp deck", () => {
  it("becomes slides at its rules, with its bullets as points", () => {
    const { slides, title, subtitle, authors, date } = read(MARP);
    expect({ title, subtitle, authors, date }).toEqual({
      ...{ title: "The quay road", subtitle: "Why it floods" },
      ...{ authors: ["Ines Vale"], date: "2026-03-01" },
    });
    expect(slides.map(({ layout, title }) => [layout, title])).toEqual([
      ["title", undefined],
      ["two-up", "Closed more often"],
      ["table", "The cost"],
      ["section", "What is next"],
    ]);
    expect(outline(slides[1]?.points ?? [])).toEqual([
      ["In **2025** on 14 days", "most in March", "at night"],
      "In 2024 on 9 days",
    ]);
    expect(slides[2]?.table).toEqual({ columns: ["Wall", "Cost"], rows: [["340 m", "2.6 million"]] });
  });

  it("has comments as notes, but for directives, and its pictures copied with their descriptions", () => {
    const [, slide] = read(MARP).slides;
    expect(slide?.notes).toEqual(["Say whose figures these are.\n\nThen pause."]);
    expect(slide?.picture).toEqual({ path: "images/quay.png", alt: "The quay" });
    expect(slide?.kept.map(({ line, what }) => [line, what])).toEqual([
      [17, "The third level of a list (it is on the second one)"],
      [24, "A directive"],
    ]);
    expect(read(MARP).images).toEqual([{ from: "img/quay.png", to: "images/quay.png" }]);
  });

  it("begins slides at headings where its head says so", () => {
    const titles = (divider: string): readonly unknown[] =>
      read(`---\nheadingDivider: ${divider}\n---\n# A\n- a\n## B\n- b\n### C\n- c\n`).slides.map(
        ({ title }) => title,
      );
    expect(titles("2")).toEqual([undefined, "A", "B"]);
    expect(titles("[1, 3]")).toEqual([undefined, "A", "C"]);
  });

  it("cites nothing by an @, which means nothing in it", () => {
    const deck = read("---\nmarp: true\n---\n## A\n\n- ask [@ines] and {{vars.x}}\n");
    expect(new Set(codesOf(compileFiles(files(deck))))).toEqual(new Set(["uncited-fact"]));
  });
});

describe("a Quarto deck", () => {
  it("becomes slides at its headings, with its notes and citations", () => {
    const { title, authors, language, slides } = read(QUARTO, "talk.qmd");
    expect({ title, authors, language }).toEqual({
      ...{ title: "Quay road", authors: ["Ines Vale", "Jonas Feld"], language: "de" },
    });
    expect(slides.map(({ layout, title, points }) => [layout, title, outline(points)])).toEqual([
      ["title", undefined, []],
      ["section", "Part one", []],
      ["points", "Closed more often", ["14 days [@tides]", "9 days"]],
      ["points", "Two columns", ["left", "right"]],
      ["points", undefined, ["A text in red without a heading."]],
    ]);
    expect(slides[2]?.notes).toEqual(["Say hello."]);
    expect(slides[3]?.kept.map(({ what }) => what)).toEqual(["Columns (their points follow one another)"]);
  });
});

describe("what a deck writes in braces", () => {
  it("is text in a Marp deck", () => {
    const { slides } = read("---\nmarp: true\n---\n\n## The set {a, b}\n\n- see [it]{too}\n");
    expect(slides.at(-1)?.title).toBe("The set {a, b}");
    expect(outline(slides.at(-1)?.points ?? [])).toEqual(["see [it]{too}"]);
  });

  it("belongs to the heading in a Quarto deck, and is kept where it sets something", () => {
    const titles = (heading: string): readonly unknown[] => {
      const slide = read(`---\nformat: revealjs\n---\n\n## ${heading}\n\n- a\n`).slides.at(-1);
      return [slide?.title, slide?.kept.map(({ what, text }) => `${what}: ${text}`)];
    };
    expect(titles("The set {a, b}")).toEqual(["The set {a, b}", []]);
    expect(titles("The quay {#quay .smaller}")).toEqual(["The quay", []]);
    expect(titles('{background-image="img/quay.png"}')).toEqual([
      undefined,
      ['What a heading sets: {background-image="img/quay.png"}'],
    ]);
  });
});

describe("any deck", () => {
  it("keeps the title of a picture, which a brief has no place for", () => {
    const deck = read('## A\n\n![The quay](img/quay.png "At low tide")\n');
    expect(only(deck)?.kept).toEqual([{ line: 3, what: "The title of a picture", text: "At low tide" }]);
  });

  it("begins no slide at the heading of a callout", () => {
    const { slides } = read("## A\n\n- a\n\n::: {.callout-note}\n## Note\nb\n:::\n\n## C\n", "talk.qmd");
    expect(slides.map(({ title }) => title)).toEqual([undefined, "A", "C"]);
    expect(outline(slides[1]?.points ?? [])).toEqual(["a", ["Note", "b"]]);
  });

  it("has every point without a citation listed by check, and no other mistake", () => {
    for (const [text, file] of [
      [MARP, "talk.md"],
      [QUARTO, "talk.qmd"],
    ] as const) {
      const deck = read(text, file);
      const codes = codesOf(compileFiles(files(deck)));
      expect(codes.filter((code) => code === "uncited-fact")).toHaveLength(countUncited(deck));
      expect(codes.filter((code) => !["uncited-fact", "unknown-id"].includes(code))).toEqual([]);
    }
  });

  it("keeps what a brief has no place for as a comment, with its line", () => {
    const code = "## A\n\n- a\n\n```sh\nrm -r x\n---\n```\n\n<div>raw</div>\n\n![](img/quay.png)\n";
    const deck = read(code);
    expect(only(deck)?.kept.map(({ line, what }) => [line, what])).toEqual([
      [5, "A block of code"],
      [10, "HTML"],
      [12, "A picture without a description (copied to images/quay.png)"],
    ]);
    expect(brief(deck)).toContain(
      "  # Line 5. A block of code:\n  #   ```sh\n  #   rm -r x\n  #   ---\n  #   ```\n",
    );
  });

  it("gives pictures of one name two, and takes none from the web or of another kind", () => {
    const pictures = ["img/quay.png", "other/quay.png", "https://x.example/a.png", "gone.png", "notes.txt"];
    const deck = read(`## A\n\n${pictures.map((path) => `![A quay](${path})\n`).join("\n")}`);
    expect(deck.images.map(({ to }) => to)).toEqual(["images/quay.png", "images/quay-2.png"]);
    expect(deck.slides.map(({ layout }) => layout)).toEqual(["title", "image", "image"]);
    expect(only(deck)?.kept.map(({ what }) => what)).toEqual([
      "A picture on the web",
      "A picture that is not there",
      "A picture that is no PNG, JPEG, GIF, WebP or SVG",
    ]);
  });

  it("has formulas only where a slide has one", () => {
    expect(read("## A\n\n- $E = mc^2$\n").hasFormulas).toBe(true);
    expect(read("## A\n\n- from $20 to $30\n\n```sh\necho $a$\n```\n").hasFormulas).toBe(false);
  });

  it("is read with any line ends, a byte order mark, no head, a broken one, and nothing in it", () => {
    const expected = read("## A\n\n- a\n").slides;
    expect(read("\ufeff## A\r\n\r\n- a\r\n").slides).toEqual(expected);
    expect(read("## A\r\r- a\r").slides).toEqual(expected);
    expect(read("").slides.map(({ layout }) => layout)).toEqual(["title"]);
    expect(read("").title).toBe("talk");
    expect(brief(read('---\ntitle: "open\n---\n\n## A\n\n- a\n'))).toContain('title: "open');
  });

  it("loses no word, and becomes a brief that can be read", () => {
    const fragments = fc.constantFrom(
      ...[
        "- alpha\n  - beta\n    - gamma\n",
        "1. delta\n2. `epsilon`\n",
        "> zeta [eta](x)\n",
        "# theta\n",
        "## iota {.kappa}\n",
      ],
      ...[
        "<!-- lambda -->\n",
        "<!-- class: muu -->\n",
        "```\nnuu: {{xii}}\n```\n",
        "| omicron | pii |\n|---|---|\n| rho | sigma |\n",
      ],
      ...[
        "::: notes\ntau\n:::\n",
        "::: {.columns}\nupsilon\n:::\n",
        "---\n",
        "phi <b>chi</b> ~~psi~~ <br>\nomega\n",
        "![agh](img/quay.png)\n",
      ],
      ...[
        "- ash [@aye] \"bee\" 'cee': dee # eff\n",
        "- \n",
        ":::\n",
        "- - gee\n",
        "$$\nx = hh\n$$\n",
        "{{< include jay.qmd >}}\n",
        '[kay]: <ell> "emm"\n',
      ],
      ...[
        "enn\n===\n",
        "* oh\n\n  pea\n\n      queue\n",
        "***\n",
        "<div>are</div>\n",
        "&amp; ess\\\ntea\n",
        "![you][kay]\n",
        "<style>vee { w: 1 }</style>\n",
      ],
    );
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 12 }), fc.boolean(), (parts, isMarp) => {
        const text = `---\ntitle: Zed\n${isMarp ? "marp: true\n" : "format: revealjs\n"}---\n\n${parts.join("\n")}`;
        const deck = read(text);
        const written = brief(deck);
        expect(wordsOf(text).filter((word) => !written.includes(word))).toEqual([]);
        expect(codesOf(compileFiles(files(deck))).filter((code) => !EXPECTED.has(code))).toEqual([]);
      }),
      { numRuns: runs(1500) },
    );
  });
});

/** What check may say of a deck that nobody has worked on: what its author wrote cites nothing, or not what is there. */
const EXPECTED: ReadonlySet<string> = new Set([
  "uncited-fact",
  "unknown-id",
  "uncited-quotation",
  "image-in-text",
]);

/** But for what says only how a deck is shown. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !FORM.has(word));
}

const FORM: ReadonlySet<string> = new Set([
  "marp",
  "true",
  "format",
  "revealjs",
  "kappa",
  "notes",
  "columns",
  "img",
  "quay",
  "png",
]);
