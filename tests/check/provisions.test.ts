/** A provision that a claim names is where its excerpt stands in the law, by the headings before it. */
import { describe, expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";

const LAWS = {
  en: `Article 3\nScope\n1. This Act applies to ferries.\n\nArticle 4\nSpeed\n1. A ferry keeps below 12 knots.\n2. In harbours a ferry keeps below 5 knots.\n`,
  de: `§ 3 Anwendungsbereich\n(1) Dieses Gesetz gilt für Fähren.\n\n§ 4 Geschwindigkeit\n(1) Eine Fähre fährt langsamer als 12 Knoten.\n(2) Im Hafen fährt sie langsamer als 5 Knoten.\n`,
  es: `Artículo 3\nÁmbito\n1. Esta ley se aplica a los transbordadores.\n\nArtículo 4\nVelocidad\n1. El transbordador navega a menos de 12 nudos.\n2. En puerto navega a menos de 5 nudos.\n`,
  fr: `Article 3\nChamp\n1. La présente loi s'applique aux bacs.\n\nArticle 4\nVitesse\n1. Le bac navigue à moins de 12 nœuds.\n2. Au port, il navigue à moins de 5 nœuds.\n`,
} as const;

const EXCERPTS = {
  en: "In harbours a ferry keeps below 5 knots.",
  de: "Im Hafen fährt sie langsamer als 5 Knoten.",
  es: "En puerto navega a menos de 5 nudos.",
  fr: "Au port, il navigue à moins de 5 nœuds.",
} as const;

function codes(language: keyof typeof LAWS, claim: string): readonly string[] {
  const brief = {
    ...{ title: "x", date: "2030-01-01", language },
    sources: [
      { id: "law", type: "legislation", title: "Law", issued: "2026-01-01", language, file: "law.txt" },
    ],
    excerpts: { speed: { source: "law", exact: EXCERPTS[language] } },
    slides: [{ id: "one", title: "x", points: [`${claim} [@speed]`] }],
  };
  const files = { "brief.yaml": JSON.stringify(brief), "law.txt": LAWS[language] };
  return compileFiles(files)
    .diagnostics.map(({ code }) => code)
    .filter((code) => /not-in-excerpt|beside|differs/.test(code));
}

describe("a provision that a claim names", () => {
  it.each([
    ["en", "Article 4(2): below 5 knots in harbours."],
    ["en", "Under Art. 4 a ferry keeps below 5 knots in harbours."],
    ["de", "Nach § 4 fährt die Fähre im Hafen langsamer als 5 Knoten."],
    ["es", "Según el artículo 4, en puerto navega a menos de 5 nudos."],
    ["fr", "Selon l'article 4, le bac navigue au port à moins de 5 nœuds."],
  ] as const)("is the one that the excerpt stands in (%s): %s", (language, claim) => {
    expect(codes(language, claim)).toEqual([]);
  });

  it.each([
    ["en", "Article 5(2): below 5 knots in harbours."],
    ["en", "Article 4(1): below 5 knots in harbours."],
    ["de", "Nach § 3 fährt die Fähre im Hafen langsamer als 5 Knoten."],
    ["es", "Según el artículo 3, en puerto navega a menos de 5 nudos."],
    ["fr", "Selon l'article 7, le bac navigue au port à moins de 5 nœuds."],
  ] as const)("is reported where it is another (%s): %s", (language, claim) => {
    expect(codes(language, claim)).not.toEqual([]);
  });
});
