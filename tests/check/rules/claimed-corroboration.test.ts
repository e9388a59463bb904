import { describe, expect, it } from "vitest";
import { ferrySlide } from "../../support/ferry-brief.ts";
import { findingsOf, pointedAt } from "../../support/findings-of.ts";

const ONE_ORIGIN = "[@courier-stops; @gazette-stops]";
const TWO_ORIGINS = "[@courier-stops; @pilot-stops]";

const claimed = (text: string, citations = ONE_ORIGIN) =>
  pointedAt(
    "claimed-corroboration",
    ferrySlide("title: No ferry", `lead: ${JSON.stringify(`${text} ${citations}`)}`),
  );

describe("a claim of several sources that have one origin", () => {
  it("is an error at the words that claim them, with the sources by name", () => {
    const files = ferrySlide("title: No ferry", `lead: Two reports say that it stops. ${ONE_ORIGIN}`);
    expect(findingsOf("claimed-corroboration", files)).toMatchObject([
      {
        at: "Two reports",
        severity: "error",
        message:
          '"Two reports" claims several sources; what is cited here, "courier" and "gazette", has one origin.',
      },
    ]);
  });

  it.each([
    ["The reports agree that it stops.", "reports agree"],
    ["Both papers say that it stops.", "Both papers say"],
    ["It stops, several local newspapers write.", "several local newspapers"],
    ["Officials in the harbour confirm it.", "Officials in the harbour confirm"],
    ["According to two officials, it stops.", "According to two officials"],
    ["Many witnesses have said that it stops.", "Many witnesses have said"],
    ["It was independently confirmed.", "independently confirmed"],
    ["It is confirmed by several pilots.", "confirmed by several"],
    ["Las fuentes coinciden en que no sale.", "fuentes coinciden"],
    ["Según varios medios, no sale.", "Según varios medios"],
    ["Lo publican dos diarios.", "dos diarios"],
    ["Todos los periódicos dicen que no sale.", "Todos los periódicos dicen"],
    ["Fue confirmada de forma independiente.", "confirmada de forma independiente"],
    ["Está confirmado por varias personas.", "confirmado por varias"],
    ["Both reports confirmed the closure.", "Both reports confirmed"],
    ["The reports agreed on the closure.", "reports agreed"],
    ["The papers have since corroborated it.", "papers have since corroborated"],
    ["All the sources confirmed it.", "All the sources confirmed"],
    ["Both of the witnesses confirmed it.", "Both of the witnesses confirmed"],
    ["A second source confirmed the closure.", "A second source confirmed"],
    ["Another newspaper also confirms it.", "Another newspaper also confirms"],
    ["More than one report confirms it.", "More than one report"],
    ["Every source confirms it.", "Every source confirms"],
    ["Every paper reports it.", "Every paper reports"],
    ["Each of the reports confirms it.", "Each of the reports confirms"],
    ["Witnesses agree that it stops.", "Witnesses agree that"],
    ["The reports agree, and the officials disagree.", "reports agree"],
    ["Reports of the conflict agree.", "Reports of the conflict agree"],
    ["Las fuentes coincidieron en el cierre.", "fuentes coincidieron"],
    ["Los testigos coinciden en que no sale.", "testigos coinciden en que"],
    ["Ambos informes confirmaron el cierre.", "Ambos informes confirmaron"],
    ["Los diarios lo han confirmado.", "diarios lo han confirmado"],
    ["Una segunda fuente lo confirma.", "Una segunda fuente lo confirma"],
    ["Más de un diario lo dice.", "Más de un diario"],
    ["Cada uno de los informes lo confirma.", "Cada uno de los informes lo confirma"],
    ["Dos medios lo publican.", "Dos medios lo publican"],
    ["Ambos diarios lo cuentan.", "Ambos diarios lo cuentan"],
  ])("is found in: %s", (text, words) => {
    expect(claimed(text)).toEqual([words]);
    expect(claimed(text, TWO_ORIGINS)).toEqual([]);
  });

  it("is found across a line break", () => {
    const files = ferrySlide(
      "title: No ferry",
      "notes: |",
      `  Several`,
      `  newspapers have it. ${ONE_ORIGIN}`,
    );
    expect(pointedAt("claimed-corroboration", files)[0]).toMatch(/^Several\s+newspapers$/);
  });

  it("is one of a single source as well", () => {
    expect(claimed("Several reports say so.", "[@courier-stops]")).toEqual(["Several reports"]);
  });
});

describe("words that claim nothing of the kind", () => {
  it.each([
    "The reports do not agree on this.",
    "The papers don’t say the same.",
    "No two sources are to be had.",
    "None of the reports confirm it.",
    "Los informes no coinciden.",
    "Both papers are weeklies.",
    "Two officials met at the pier.",
    "The reporter agrees with the paper.",
    "The paper wrote that “two newspapers confirm it”.",
    "Un solo diario lo publica.",
    "The reports disagree on the date.",
    "The reports were unconfirmed at first.",
    "The two reports contradict each other.",
    "Two papers still disagree on the date.",
    "There are two conflicting reports.",
    "Officials agree to close the port.",
    "Officials agreed on a date.",
    "Witnesses agree to testify.",
    "The sources agreed to be quoted.",
    "Reports confirmed by the police came at noon.",
    "Officials confirmed the closure.",
    "Each report has another date.",
    "A second source agrees to be named.",
    "The accounts agreed by the board were late.",
    "No more than one report confirms it.",
    "Los dos informes se contradicen.",
    "Los funcionarios coincidieron en cerrar el puerto.",
    "Las fuentes discrepan sobre la fecha.",
  ])("are left alone: %s", (text) => {
    expect(claimed(text)).toEqual([]);
  });
});

describe("a text that cites nothing", () => {
  it("speaks for its slide when it is a title, and for nothing when it is a point", () => {
    const fields = (title: string, point: string) => ferrySlide(`title: ${title}`, `points: ["${point}"]`);
    const cited = `It stops. ${ONE_ORIGIN}`;
    expect(pointedAt("claimed-corroboration", fields("Reports agree", cited))).toEqual(["Reports agree"]);
    expect(pointedAt("claimed-corroboration", fields("Reports agree", `It stops. ${TWO_ORIGINS}`))).toEqual(
      [],
    );
    const beside = ferrySlide("title: No ferry", `points: ["Reports agree.", "${cited}"]`);
    expect(pointedAt("claimed-corroboration", beside)).toEqual([]);
  });
});

describe("a citation of an ID that is unknown", () => {
  it("is that mistake, and not this one too", () => {
    expect(claimed("Two reports say so.", "[@courier-stop]")).toEqual([]);
  });
});
