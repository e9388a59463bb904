import { describe, expect, it, vi } from "vitest";
import type { CslProcessor } from "../../src/citation/csl-processor.ts";
import { cslStyle } from "../../src/citation/csl-style.ts";
import type { CslItem } from "../../src/model/csl.ts";
import type { Note } from "../../src/model/note.ts";
import { cslLibrary } from "../../src/workspace/csl-library.ts";
import { textOf, wordsOf } from "./words-of.ts";

const english = wordsOf("en");
const spanish = wordsOf("es");
const library = cslLibrary();

function processor(style: string): CslProcessor {
  const usable = library.processorFor(library.styleNamed(style) ?? style);
  if (usable.kind === "unusable") throw new Error(usable.reason);
  return usable.processor;
}

const SOURCES: readonly CslItem[] = [
  {
    id: "aguilera",
    type: "article-newspaper",
    author: [
      { family: "Aguilera", given: "Hibai Arbide" },
      { family: "González", given: "Miguel" },
    ],
    title: "US and NATO offered Russia measures of trust",
    "container-title": "El País",
    issued: { iso: "2022-02-02T13:29Z" },
    accessed: { iso: "2022-10-05" },
    URL: "https://elpais.example/a?b=1&c=2",
  },
  {
    id: "rand",
    type: "report",
    author: [{ family: "Neumann", given: "John", "non-dropping-particle": "von" }],
    title: "Overextending",
    publisher: "RAND",
    issued: { iso: "2019" },
    DOI: "10.7249/RB10014",
  },
  {
    id: "media-1",
    type: "article-newspaper",
    title: "Media revealed responses",
    issued: { iso: "2022-02-02" },
  },
  {
    id: "media-2",
    type: "article-newspaper",
    title: "Media revealed responses",
    issued: { iso: "2022-02-02" },
  },
];

const ALL = { sources: SOURCES, words: english, date: undefined };

function longNotes(style: string, words = english): Readonly<Record<string, string>> {
  const notes = cslStyle(processor(style)).notes({ ...ALL, words });
  return Object.fromEntries([...notes].map(([id, { long }]) => [id, textOf(long)]));
}

describe("a list of sources", () => {
  it("is set in APA's style", () => {
    expect(longNotes("apa")).toMatchObject({
      aguilera:
        "Aguilera, H. A., & González, M. (2022, February 2). US and NATO offered Russia measures of trust. El País. https://elpais.example/a?b=1&c=2",
      rand: "von Neumann, J. (2019). Overextending. RAND. https://doi.org/10.7249/RB10014",
    });
  });

  it("is set in Harvard's and in Vancouver's, whose numbers a deck has of its own", () => {
    expect(longNotes("harvard").rand).toBe(
      "von Neumann, J. (2019) Overextending. RAND. Available at: https://doi.org/10.7249/RB10014.",
    );
    expect(longNotes("vancouver").rand).toBe("von Neumann J. Overextending. RAND; 2019. doi:10.7249/RB10014");
  });

  it("speaks the deck's language where CSL has a locale for it", () => {
    expect(longNotes("harvard", spanish).rand).toContain("Disponible en: ");
  });

  it("tells sources that read the same apart, as the style does or else by letters", () => {
    for (const style of ["apa", "harvard", "vancouver"]) {
      const { "media-1": first, "media-2": second } = longNotes(style);
      expect(first).not.toBe(second);
    }
    expect(longNotes("vancouver")["media-2"]).toBe("Media revealed responses. 2022 Feb 2. (b)");
  });

  it("keeps italics, and leads to the address as it is printed", () => {
    const notes = cslStyle(processor("apa")).notes(ALL);
    expect(notes.get("aguilera")?.long).toEqual([
      { text: expect.stringMatching(/^Aguilera.*trust\. $/) },
      { text: "El País", style: "italic" },
      { text: ". " },
      { text: "https://elpais.example/a?b=1&c=2", href: "https://elpais.example/a?b=1&c=2" },
    ]);
    expect(cslStyle(processor("vancouver")).notes(ALL).get("rand")?.long.at(-1)).toEqual({
      text: "doi:10.7249/RB10014",
      href: "https://doi.org/10.7249/RB10014",
    });
  });

  it("shows what looks like mark-up as text, and leads nowhere unsafe", () => {
    const strange = { id: "x", type: "webpage", title: "<script>1 & 2</script>", URL: "javascript:alert(1)" };
    const note = cslStyle(processor("apa")).long(strange, english);
    expect(textOf(note)).toContain("<script>1 & 2</script>");
    expect(note.some((run) => run.href !== undefined)).toBe(false);
  });
});

describe("footers", () => {
  it("stay in the house style, which says source and date at a glance", () => {
    const short = (note: Note | undefined): string => textOf(note ?? []);
    const notes = cslStyle(processor("apa")).notes(ALL);
    expect(short(notes.get("aguilera")?.short)).toBe("Aguilera and González, 2 Feb 2022");
    expect(short(notes.get("rand")?.shortest)).toBe("von Neumann, 2019");
  });
});

describe("the house's long note", () => {
  const long = (source: CslItem): string => textOf(cslStyle(processor("apa")).long(source, english));

  it("stands in for what a style does not list, such as letters in APA's", () => {
    const author = [{ family: "Blinken", given: "Antony" }];
    expect(long({ id: "l", type: "personal_communication", author, issued: { iso: "2022-01-26" } })).toBe(
      "Antony Blinken, personal communication, 26 January 2022",
    );
  });

  it("stands in for a source of which little is known", () => {
    expect(long({ id: "d", type: "document" })).toBe("Untitled source, undated");
    expect(
      long({
        id: "e",
        type: "article-newspaper",
        "container-title": "El País",
        issued: { iso: "2022-02-02" },
      }),
    ).toBe("El País, 2 February 2022");
  });
});

/** A style of an author's own, without a bibliography. */
function noteStyle(layout: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Own</title><id>own</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout>${layout}</layout></citation>
</style>`;
}

describe("a style of an author's own", () => {
  it("for notes sets the list of sources with its full notes", () => {
    const own = noteStyle(
      '<group delimiter=", "><names variable="author"/><text variable="title" font-style="italic"/></group>',
    );
    expect(cslStyle(processor(own)).notes(ALL).get("rand")?.long).toEqual([
      { text: "John von Neumann, " },
      { text: "Overextending", style: "italic" },
    ]);
  });

  it.each([
    ["", "It is not a CSL style."],
    ["<html><body>Not found</body></html>", "It is not a CSL style."],
    [noteStyle("").replace(/<citation>.*<\/citation>/, ""), "It does not say how to cite."],
    [
      noteStyle("").replace(
        "</info>",
        '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info>',
      ),
      "It only refers to another style, http://www.zotero.org/styles/apa: name that one instead.",
    ],
    [noteStyle("<sparkle/>"), 'The processor cannot run it: Undefined node name "sparkle".'],
    [
      noteStyle("<choose/>"),
      "The processor cannot run it: it is not well-formed, or lacks something that every style has.",
    ],
  ])("that cannot be used says why", (style, reason) => {
    expect(library.processorFor(style)).toEqual({ kind: "unusable", reason });
  });

  it("prints nothing of what the processor warns of: standard output may be the line to an editor", () => {
    const spoken = vi.spyOn(console, "log").mockImplementation(() => undefined);
    expect(library.processorFor(noteStyle('<text variable="title" sparkle="no"/>')).kind).toBe("usable");
    expect(spoken).not.toHaveBeenCalled();
    spoken.mockRestore();
  });
});
