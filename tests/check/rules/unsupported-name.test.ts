import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";

const TEXT = `Secretary of State Ana Ruiz spoke in Gijón. Ruiz praised the pilots.

Later the Port Authority of Ellery and the United States signed. The North Harbour Company was absent.
`;

function namesMissing(
  text: string,
  more: { readonly language?: string; readonly head?: string } = {},
): readonly string[] {
  const { language = "en", head = "" } = more;
  const brief = `title: Names
language: ${language}
${head}
sources:
  - { id: paper, type: article-newspaper, author: ["Okafor, Hanne"], container-title: El País, issued: 2024-03-06, language: en, file: paper.txt, derived-from: [wire] }
  - { id: wire, type: article, publisher: Coast Wire }
  - { id: lost, type: article, title: Lost, language: en, file: lost.txt }
  - { id: blatt, type: article, title: Blatt, language: de, file: blatt.txt }
excerpts:
  praise: { source: paper, exact: Ruiz praised the pilots, speaker: "Ben Adler, pilot" }
  signed: { source: paper, exact: the United States signed }
  lost: { source: lost, exact: the mayor left }
  blatt: { source: blatt, exact: der Hafen ist zu }
slides: [{ id: a, title: A, points: ["${text}"] }]
`;
  const files = { "brief.yaml": brief, "paper.txt": TEXT, "blatt.txt": "Heute hieß es, der Hafen ist zu." };
  return compileFiles(files)
    .diagnostics.filter(({ code }) => code === "name-not-in-excerpt")
    .map(({ message }) => /"([^"]*)"/.exec(message)?.[1] ?? "");
}

describe("a name", () => {
  it.each([
    ["is in the excerpt", "It was Ruiz who praised them. [@praise]"],
    ["is in its paragraph, without its accent", "It was in Gijon. [@praise]"],
    ["is the speaker", "It was Ben Adler who praised them. [@praise]"],
    [
      "is the source’s, its author’s or its origin’s",
      "By El Pais, Hanne Okafor and the Coast Wire. [@praise]",
    ],
    ["is shortened to its initials", "It was the US that signed. [@signed]"],
    ["is in the possessive", "It was Ruiz’s praise. [@praise]"],
    [
      "is in part in the paragraph, and in full elsewhere in the source",
      "It was the Ellery Harbour Company. [@signed]",
    ],
    [
      "is of a people, a day or a month",
      "A Spanish daily said so on Monday, the Russians in June. [@praise]",
    ],
    [
      "begins a sentence like any other word",
      "Pilots were praised. Nobody was blamed: Cranes stood still. [@praise]",
    ],
    ["stands in words that all have a capital", "It Was Said The Cranes Would Stand Still [@praise]"],
  ])("is held where it %s", (_, text) => {
    expect(namesMissing(text)).toEqual([]);
  });

  it.each([
    ["has another word", "It was Eva Ruiz who praised them. [@praise]", "Eva Ruiz"],
    [
      "is in another paragraph only",
      "It was the Port Authority that praised them. [@praise]",
      "Port Authority",
    ],
    ["is an acronym of nothing there", "It was NATO that signed. [@signed]", "NATO"],
    ["begins a sentence, and is known as a name", "It was Malik. Malik praised them. [@praise]", "Malik"],
  ])("is missed where it %s", (_, text, name) => {
    expect(new Set(namesMissing(text))).toEqual(new Set([name]));
  });

  it("is not judged where a text around what is cited is not here", () => {
    expect(namesMissing("It was Malik who left. [@lost]")).toEqual([]);
  });

  it("is not judged across languages, nor where every noun has a capital", () => {
    expect(namesMissing("It was Malik who left. [@blatt]")).toEqual([]);
    expect(namesMissing("Heute ist der Hafen zu. [@blatt]", { language: "de" })).toEqual([]);
    expect(namesMissing("Fue en Moscú. [@praise]", { language: "es" })).toEqual([]);
  });
});

/** Names that `text` has and `evidence`, the whole of its source, has not. */
function missingFrom(evidence: string, text: string, language = "en", elsewhere = ""): readonly string[] {
  const brief = `title: Names
language: ${language}
sources: [{ id: log, type: document, language: ${language}, file: log.txt, derived-from: [] }]
excerpts: { it: { source: log, exact: ${JSON.stringify(evidence)} } }
slides: [{ id: a, title: A, points: [${JSON.stringify(`${text} [@it]`)}] }]
`;
  return compileFiles({ "brief.yaml": brief, "log.txt": `${evidence}.\n\n${elsewhere}\n` })
    .diagnostics.filter(({ code }) => code === "name-not-in-excerpt")
    .map(({ message }) => /"([^"]*)"/.exec(message)?.[1] ?? "");
}

describe("titles and forms of address", () => {
  it.each([
    "It was Mr. Smith, and Ms Smith, and Dr. Smith.",
    "It was Gen. Smith and Prof. Smith.",
    "It was Sir Smith, Lord Smith and Professor Smith.",
    "Mr. Smith was there.",
  ])("are no part of a name: %s", (text) => {
    expect(missingFrom("that Smith was there", text)).toEqual([]);
  });

  it("are none in Spanish, and leave the name to be looked for", () => {
    expect(
      missingFrom("que Borrell vino", "Fue el Sr. Borrell, con la Sra. Borrell y Don Borrell.", "es"),
    ).toEqual([]);
    expect(missingFrom("que Borrell vino", "Fue el Sr. Casado.", "es")).toEqual(["Casado"]);
    expect(missingFrom("that Smith was there", "It was Mr. Jones.")).toEqual(["Jones"]);
    expect(missingFrom("that Smith was there", "Smith spoke in the House of Lords.")).toEqual([
      "House",
      "Lords",
    ]);
  });
});

describe("countries and groups", () => {
  it("are found under their other forms", () => {
    const states = "que Estados Unidos firmó con el G7";
    expect(missingFrom(states, "Firmó EE. UU. y firmó EE.UU. y firmó EEUU y EE UU.", "es")).toEqual([]);
    expect(missingFrom("que EE. UU. firmó", "Firmó con Estados Unidos.", "es")).toEqual([]);
    expect(missingFrom("que la Unión Europea firmó", "Firmó EE. UU.", "es")).toEqual(["EE. UU."]);
    expect(missingFrom("that the G-7 met", "It was the G7 that met.")).toEqual([]);
    expect(missingFrom("that the G7 met", "It was the G-7 that met.")).toEqual([]);
  });

  it("are not read out of a currency", () => {
    expect(missingFrom("that it cost US$3bn", "It cost them US$3bn and A$3bn.")).toEqual([]);
    expect(missingFrom("that it cost US$3bn", "It was the US that paid.")).toEqual(["US"]);
  });
});

it("a word behind an opening mark begins a sentence", () => {
  expect(missingFrom("que Borrell vino", "Y entonces: ¿Quién vino? ¡Vino Borrell!", "es")).toEqual([]);
  expect(missingFrom("que Borrell vino", "Y entonces ¿Quién vino, y ¡Vino Borrell!", "es")).toEqual([]);
});

describe("a name with a hyphen", () => {
  it.each([
    ["that Jean-Marie Juncker met", "It was Jean-Claude Juncker.", ["Jean-Claude Juncker"]],
    ["that the Franco-German group met", "It was the Franco-Polish group.", ["Franco-Polish"]],
    ["that the Franco-German group met", "Franco-Polish groups met.", ["Franco-Polish"]],
    ["that the Franco-German group met", "It was the Franco-German group.", []],
    ["that the US and Russia met", "There were US-Russian talks.", []],
    ["that Russia met nobody", "There were US-Russian talks.", ["US"]],
    ["that George H. Bush spoke", "It was George H. Walker.", ["Walker"]],
    ["that the Spanish group met", "Anti-Polish groups met, and an anti-Polish one.", []],
  ])("has both its halves in what is cited: %s; %s", (evidence, text, missing) => {
    expect(missingFrom(evidence, text)).toEqual(missing);
  });

  it("is not made of a half that stands elsewhere in the source by itself", () => {
    const text = "It was Jean-Claude Juncker.";
    expect(missingFrom("that Jean-Marie Juncker met", text, "en", "Claude slept.")).toEqual([
      "Jean-Claude Juncker",
    ]);
    expect(missingFrom("that Juncker met", text, "en", "Jean-Claude Juncker slept.")).toEqual([]);
  });
});

describe("names of places, their people and abbreviations", () => {
  const missing = (source: string, claim: string): readonly string[] => {
    const brief = {
      title: "T",
      language: "en",
      sources: [{ id: "s", type: "report", title: "S", issued: "2023-05-06", language: "en", file: "s.txt" }],
      excerpts: { e: { source: "s", exact: source } },
      slides: [{ id: "one", title: "A", points: [`${claim} [@e]`] }],
    };
    return compileFiles({ "brief.yaml": JSON.stringify(brief), "s.txt": source })
      .diagnostics.filter(({ code }) => code === "name-not-in-excerpt")
      .map(({ message }) => /"([^"]*)"/.exec(message)?.[1] ?? "");
  };

  it.each([
    ["Varnessan officials met at the lock.", "Officials of Varnessa met at the lock."],
    ["Divers from Tolmarre were hired.", "The Tolmarran divers were hired."],
    ["German and Polish pilots met.", "Pilots from Germany and Poland met."],
    ["The EU pays for the lock.", "It is the European Union that pays for the lock."],
    ["The European Union pays for the lock.", "It is the EU that pays for the lock."],
    ["The port of Prince Rupert, B.C., grew.", "A port in British Columbia grew, Prince Rupert."],
  ])("stand for each other: %s", (source, claim) => {
    expect(missing(source, claim)).toEqual([]);
  });

  it.each([
    ["Chile will pay for the lock.", "Norway will pay for the lock.", "Norway"],
    ["Varnessan officials met at the lock.", "Officials of Tolmarre met at the lock.", "Tolmarre"],
    ["Marta Molina met the pilots.", "It was Marta Molino who met the pilots.", "Marta Molino"],
  ])("are reported where another is meant: %s", (source, claim, name) => {
    expect(missing(source, claim)).toEqual([name]);
  });
});

it("shows a name that stands far from the excerpt where it stands", () => {
  const brief = `title: Names
sources: [{ id: paper, type: report, title: P, language: en, file: paper.txt, derived-from: [] }]
excerpts: { praise: { source: paper, exact: Ruiz praised the pilots } }
slides: [{ id: a, title: A, points: ["He met the Port Authority of Ellery. [@praise]"] }]
`;
  const [found] = compileFiles({ "brief.yaml": brief, "paper.txt": TEXT }).diagnostics.filter(
    ({ code }) => code === "name-not-in-excerpt",
  );
  expect(found?.hints).toEqual([
    "It is in paper.txt:3: `citedeck excerpt add paper 'Later the Port Authority of Ellery and the United States signed.'` makes an excerpt to cite.",
  ]);
});
