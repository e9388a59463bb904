import { describe, expect, it } from "vitest";
import type { Compiled } from "../../src/session/compile.ts";
import { codesOf, compileFiles, deckFor } from "../support/compile-files.ts";
import { smallBrief } from "../support/small-brief.ts";

const AUDIENCES = `audiences:
  minister: { label: Minister, tlp: AMBER, depth: 1 }
  analysts: { label: Analysts, tlp: RED }
  press: { label: Press, vars: { contact: press@example.org } }
`;

function compileSlides(slides: string, audiences = AUDIENCES): Compiled {
  return compileFiles(smallBrief(`${audiences}slides:\n${slides}`));
}

function slideIds(compiled: Compiled, audience: string): readonly string[] {
  return deckFor(compiled, audience).deck.slides.map((slide) => slide.id);
}

function everything(compiled: Compiled, audience: string): string {
  const { deck, evidence } = deckFor(compiled, audience);
  return JSON.stringify([deck, evidence]);
}

describe("who sees a slide", () => {
  it("follows depth: an audience sees up to its own, and an unmarked slide is for all", () => {
    const compiled = compileSlides(`
  - { id: one, title: One, lead: Essentials }
  - { id: two, title: Two, depth: 2, lead: More }
  - { id: three, title: Three, depth: 3, lead: All }
`);
    expect(slideIds(compiled, "minister")).toEqual(["one"]);
    expect(slideIds(compiled, "analysts")).toEqual(["one", "two", "three"]);
    expect(deckFor(compiled, "minister").tailoring.leftOut).toBe(2);
  });

  it("follows only and except", () => {
    const compiled = compileSlides(`
  - { id: one, title: One, lead: x, only: [minister, press] }
  - { id: two, title: Two, lead: x, except: press }
`);
    expect(slideIds(compiled, "press")).toEqual(["one"]);
    expect(slideIds(compiled, "minister")).toEqual(["one", "two"]);
    expect(slideIds(compiled, "analysts")).toEqual(["two"]);
  });

  it("takes an audience's own list for choice and order, whatever the depth", () => {
    const picks = AUDIENCES.replace("depth: 1 }", "depth: 1, slides: [three, one] }");
    const compiled = compileSlides(
      `
  - { id: one, title: One, lead: x }
  - { id: two, title: Two, lead: x }
  - { id: three, title: Three, lead: x, depth: 3 }
`,
      picks,
    );
    expect(slideIds(compiled, "minister")).toEqual(["three", "one"]);
  });

  it("shows a slide once that an audience picks twice, and reports the second pick", () => {
    const picks = AUDIENCES.replace("depth: 1 }", "depth: 1, slides: [two, one, two] }");
    const slides = "  - { id: one, title: One }\n  - { id: two, title: Two }\n";
    const compiled = compileSlides(slides, picks);
    expect(slideIds(compiled, "minister")).toEqual(["two", "one"]);
    expect(deckFor(compiled, "minister").tailoring.leftOut).toBe(0);
    const [found] = compiled.diagnostics.filter(({ code }) => code === "repeated-slide");
    const yaml = smallBrief(`${picks}slides:\n${slides}`)["brief.yaml"] ?? "";
    expect(found?.message).toBe('"minister" picks the slide "two" twice.');
    expect(yaml.slice(0, found?.span?.start)).toMatch(/slides: \[two, one, $/);
    expect(yaml.slice(0, found?.related[0]?.span.start)).toMatch(/slides: \[$/);
  });

  it("reports a pick of a slide that excludes its audience", () => {
    const picks = AUDIENCES.replace("depth: 1 }", "slides: [one] }");
    const compiled = compileSlides("  - { id: one, title: One, lead: x, except: minister }\n", picks);
    expect(codesOf(compiled)).toContain("conflicting-selection");
  });

  it("reports an audience that nothing is left for", () => {
    const compiled = compileSlides("  - { id: one, title: One, lead: x, only: minister }\n");
    const empty = compiled.diagnostics.filter(({ code }) => code === "empty-deck");
    expect(empty).toHaveLength(2);
    // the minister has something, so that the others stop nothing
    expect(empty.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  });

  it("advises no higher clearance to one that all is withheld from", () => {
    const compiled = compileSlides("  - { id: one, title: One, lead: x, tlp: RED }\n");
    const hints = compiled.diagnostics.flatMap(({ code, hints: one }) => (code === "empty-deck" ? one : []));
    expect(hints).not.toEqual([]);
    expect(hints.join(" ")).not.toMatch(/raise/i);
  });

  it("is an error where no audience is left with anything", () => {
    const compiled = compileSlides("  - { id: one, title: One, lead: x, only: [] }\n");
    const empty = compiled.diagnostics.filter(({ code }) => code === "empty-deck");
    expect(new Set(empty.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });
});

describe("variants", () => {
  const compiled = compileSlides(`
  - id: one
    title: Cranes stand still
    points: ["Three of five stand still. [@cranes]"]
    variants: { press: { title: The port is open } }
`);

  it("replace what they name and keep the rest", () => {
    const [slide] = deckFor(compiled, "press").deck.slides;
    expect(slide?.title).toBe("The port is open");
    expect(slide?.points).toHaveLength(1);
  });

  it("leave the other audiences alone", () => {
    expect(deckFor(compiled, "minister").deck.slides[0]?.title).toBe("Cranes stand still");
    expect(everything(compiled, "minister")).not.toContain("The port is open");
    expect(everything(compiled, "press")).not.toContain("Cranes stand still");
  });
});

describe("variables", () => {
  it("are filled in as plain words, not as Markdown", () => {
    const audiences = 'audiences:\n  press: { label: The <b>Press</b>, vars: { contact: "*a* [x](y)" } }\n';
    const compiled = compileSlides(
      "  - { id: one, title: 'To {{audience.label}}', lead: 'Ask {{vars.contact}}' }\n",
      audiences,
    );
    const [slide] = deckFor(compiled, "press").deck.slides;
    expect(slide?.title).toBe("To The &#x3C;b>Press&#x3C;/b>");
    expect(slide?.lead).toContain("Ask *a* [x](y)");
  });

  it("that an audience seeing them lacks are reported, once each", () => {
    const compiled = compileSlides(
      "  - { id: one, title: One, lead: 'Ask {{vars.contact}}', only: [press, minister] }\n",
    );
    const found = compiled.diagnostics.filter((diagnostic) => diagnostic.code === "unknown-variable");
    expect(found.map((diagnostic) => diagnostic.message)).toEqual([
      'The audience "minister" has no "vars.contact".',
    ]);
  });

  it("that no audience has are reported once, though none is shown the slide", () => {
    const compiled = compileSlides(
      "  - { id: one, title: 'Ask {{vars.contct}}' }\n  - { id: two, title: '{{vars.contct}}', tlp: RED }\n",
    );
    const found = compiled.diagnostics.filter((diagnostic) => diagnostic.code === "unknown-variable");
    const hints = ['Did you mean "contact"?', "Write `contct:` under `audiences.<audience>.vars`."];
    const message = 'No audience has "vars.contct", and it is named 2 times.';
    expect(found).toMatchObject([{ message, hints }]);
  });
});

describe("withholding", () => {
  const compiled = compileSlides(`
  - id: open
    title: What the port says
    lead: "The owner answers. [@owner]"
    points:
      - "Three of five stand still. [@cranes]"
      - "It takes nine weeks. [@repair]"
      - { text: "Insurers were told early. [@plain]", tlp: AMBER+STRICT }
      - text: "Ships wait. [@gazette-cranes]"
        points: ["Owner knew. [@owner]"]
    notes:
      - "Say little."
      - "They skipped two. [@owner]"
  - id: closed
    title: Who is to blame
    points: ["The owner skipped two inspections. [@owner]"]
  - id: quoted
    layout: quote
    title: In their words
    excerpt: owner
  - id: titled
    title: "Skipped, twice [@owner]"
    points: ["Cranes stand still. [@cranes]"]
`);

  it("takes away what is marked, cites what is marked, or is left empty by that", () => {
    expect(slideIds(compiled, "press")).toEqual(["open"]);
    const [slide] = deckFor(compiled, "press").deck.slides;
    expect(slide?.points.map((point) => point.points.length)).toEqual([0, 0]);
    expect(slide?.lead).toBeUndefined();
    expect(slide?.notes).toEqual(["<p>Say little.</p>"]);
  });

  it("shows it to those who are cleared", () => {
    expect(slideIds(compiled, "analysts")).toEqual(["open", "closed", "quoted", "titled"]);
    expect(everything(compiled, "analysts")).toContain("the owner skipped two inspections");
  });

  it("leaves no trace: no word, excerpt, ID, title or file name of it", () => {
    const bytes = everything(compiled, "press");
    const secrets = [
      "owner",
      "nine weeks",
      "Insurers",
      "repair",
      "Dossier",
      "dossier",
      "skipped",
      "blame",
      "Ships wait in the roads",
    ];
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
  });

  it("is accounted for, with the reason", () => {
    const { withheld } = deckFor(compiled, "press").tailoring;
    expect(withheld.map(({ what, because }) => `${what}: ${because}`)).toEqual([
      'lead: cites "owner", which is TLP:RED',
      'point: cites "repair", which is TLP:AMBER',
      "point: marked TLP:AMBER+STRICT",
      'point: cites "owner", which is TLP:RED',
      'note: cites "owner", which is TLP:RED',
      'point: cites "owner", which is TLP:RED',
      "slide: nothing on it may be shown",
      'quote: cites "owner", which is TLP:RED',
      "slide: nothing on it may be shown",
      'slide: cites "owner", which is TLP:RED',
    ]);
  });

  it("lists what must not come out, and nothing that may", () => {
    const { forbidden } = deckFor(compiled, "press").tailoring;
    const wordings = forbidden.map(({ wording }) => wording);
    expect(wordings).toEqual(
      expect.arrayContaining([
        "the owner skipped two inspections",
        "Dossier on the owner",
        "dossier-on-owner.txt",
      ]),
    );
    expect(wordings).not.toContain("The quay memo");
    expect(wordings).not.toContain("three of the five cranes stand still");
    expect(deckFor(compiled, "analysts").tailoring.forbidden).toEqual([]);
  });

  it("takes the brief's marking for an audience without its own, and TLP:CLEAR for a brief without one", () => {
    const slides =
      "slides:\n  - { id: one, title: One, points: [ 'Nine weeks. [@repair]', 'Three. [@cranes]' ] }\n";
    const unmarked = compileFiles(smallBrief(slides));
    const marked = compileFiles(smallBrief(`tlp: AMBER\n${slides}`));
    expect(deckFor(unmarked, "everyone").deck.slides[0]?.points).toHaveLength(1);
    expect(deckFor(marked, "everyone").deck.slides[0]?.points).toHaveLength(2);
    expect(deckFor(marked, "everyone").deck.marking.label).toBe("TLP:AMBER");
  });

  it("does not name an origin that is withheld, and still counts it", () => {
    const files = smallBrief(
      "slides:\n  - { id: one, title: One, points: [ 'Idle. [@a]', 'Lost. [@b]' ] }\n",
    );
    const sources = `sources:
  - { id: leak, type: report, title: The secret origin, tlp: RED }
  - { id: one-paper, type: article-newspaper, title: First paper, derived-from: [leak] }
  - { id: two-paper, type: article-newspaper, title: Second paper, derived-from: [leak] }
`;
    const excerpts =
      "excerpts:\n  a: { source: one-paper, exact: it is idle }\n  b: { source: two-paper, exact: it is lost }\n";
    const made = compileFiles({ ...files, "sources.yaml": sources, "excerpts.yaml": excerpts });
    expect(everything(made, "everyone")).not.toContain("secret");
    expect(everything(made, "everyone")).not.toContain("leak");
    expect(deckFor(made, "everyone").deck.slides[0]?.footer?.independence).toContain("2 reports, 1 origin");
  });
});

describe("what withholding must not be got round by", () => {
  it("is a title or subtitle of the brief that cites what is withheld: every output has them", () => {
    const files = smallBrief(`subtitle: "They skipped two [@owner]"\n${AUDIENCES}slides: []\n`);
    const found = compileFiles(files).diagnostics.filter(({ code }) => code === "withheld-in-output");
    expect(found.map(({ message }) => message)).toEqual([
      'The brief\'s subtitle cites "owner", which is TLP:RED, and "minister" reads it on every output.',
      'The brief\'s subtitle cites "owner", which is TLP:RED, and "press" reads it on every output.',
    ]);
  });

  it("is the origin of a withheld source, or how many sources there are beside an audience's own", () => {
    const files = smallBrief(`${AUDIENCES}slides: [{ id: one, title: One, points: ["Quiet. [@late]"] }]\n`);
    const sources = `${files["sources.yaml"]}  - { id: cable, type: report, title: The cable, derived-from: [gazette], tlp: RED }
  - { id: digest, type: report, title: The digest, derived-from: [cable] }
`;
    const excerpts = `${files["excerpts.yaml"]}  late: { source: digest, exact: nobody works }\n`;
    const compiled = compileFiles({ ...files, "sources.yaml": sources, "excerpts.yaml": excerpts });
    expect(everything(compiled, "press")).not.toContain("quay memo");
    expect(everything(compiled, "press")).toContain('"#~origin-1"');
    expect(everything(compiled, "analysts")).toContain("quay memo");
  });
});
