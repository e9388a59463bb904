import { describe, expect, it } from "vitest";
import { compileFiles } from "../../support/compile-files.ts";

function codes(
  source: string,
  point: string,
  language = "en",
  excerpt: { readonly translation?: object } = {},
): readonly string[] {
  const brief = {
    title: "T",
    language: "translation" in excerpt ? "en" : language,
    sources: [{ id: "s", type: "report", title: "S", issued: "2023-05-06", language, file: "s.txt" }],
    excerpts: { e: { source: "s", exact: source, ...excerpt } },
    slides: [{ id: "one", title: "A", points: [`${point} [@e]`] }],
  };
  return compileFiles({ "brief.yaml": JSON.stringify(brief), "s.txt": source })
    .diagnostics.map(({ code }) => code)
    .filter((code) => /quotation|negation/.test(code));
}

describe("an edit of a quotation", () => {
  it.each([
    ["en", "The board has never agreed to sell the quay.", "“The board has … agreed to sell the quay.”"],
    [
      "en",
      "The board does not intend to sell the quay.",
      "“The board does [fully] intend to sell the quay.”",
    ],
    [
      "es",
      "La junta del puerto no quiere vender el muelle viejo.",
      "«La junta del puerto … quiere vender el muelle viejo.»",
    ],
    [
      "fr",
      "Le conseil du port n'a pas vendu le vieux quai.",
      "«Le conseil du port […] vendu le vieux quai.»",
    ],
    [
      "de",
      "Der Rat will den alten Kai nicht mehr allein verkaufen.",
      "„Der Rat will den alten Kai … mehr allein verkaufen.“",
    ],
  ])("is reported where it leaves out a word of negation, in %s", (language, source, point) => {
    expect(codes(source, point, language)).toEqual(["edit-over-negation"]);
  });

  it.each([
    ["en", "The board is hardly ready to sell the quay.", "“The board is … ready to sell the quay.”"],
    [
      "en",
      "The board of the port denied that the old quay is for sale.",
      "“The board of the port … the old quay is for sale.”",
    ],
    [
      "de",
      "Der Rat ist keineswegs bereit, den Kai zu verkaufen.",
      "„Der Rat ist … bereit, den Kai zu verkaufen.“",
    ],
    [
      "fr",
      "Le conseil du port dément que le vieux quai soit à vendre.",
      "«Le conseil du port […] que le vieux quai soit à vendre.»",
    ],
    [
      "es",
      "La junta del puerto se negó a vender el muelle viejo ayer.",
      "«La junta del puerto […] vender el muelle viejo ayer.»",
    ],
  ])(
    "is reported where it leaves out what denies without a word of negation, in %s",
    (language, source, point) => {
      expect(codes(source, point, language)).toEqual(["edit-over-negation"]);
    },
  );

  it.each([
    [
      "en",
      "The crew is unable to mend the crane this month.",
      "“The crew is [able] to mend the crane this month.”",
    ],
    ["en", "The crane has failed to pass its yearly test.", "“The crane has … to pass its yearly test.”"],
    [
      "en",
      "The port will shut the quay unless the crew pays for it.",
      "“The port will shut the quay … the crew pays for it.”",
    ],
    [
      "en",
      "Few of the crews backed the plan to shut it.",
      "“[All] of the crews backed the plan to shut it.”",
    ],
    [
      "de",
      "Der Rat fand keinerlei Belege für den Verkauf.",
      "„Der Rat fand [viele] Belege für den Verkauf.“",
    ],
    [
      "fr",
      "La vente du vieux quai est impossible pour cette année.",
      "«La vente du vieux quai est [possible] pour cette année.»",
    ],
    [
      "es",
      "La venta del muelle viejo es improbable para este año.",
      "«La venta del muelle viejo es [probable] para este año.»",
    ],
  ])(
    "is reported where it makes of a word its opposite, or leaves out a condition, in %s",
    (language, source, point) => {
      expect(codes(source, point, language)).toEqual(["edit-over-negation"]);
    },
  );

  it.each([
    [
      "en",
      "The crew must tell the port without delay of any new crack.",
      "“The crew must tell the port … of any new crack.”",
    ],
    [
      "en",
      "The crew met a few members of the board on Monday.",
      "“The crew met … members of the board on Monday.”",
    ],
    [
      "en",
      "The port took steps to prevent accidents at the old quay.",
      "“The port took steps … at the old quay.”",
    ],
    [
      "es",
      "La tripulación avisará sin demora al puerto de cada grieta.",
      "«La tripulación avisará … al puerto de cada grieta.»",
    ],
    [
      "de",
      "Der Rat hat den Kai vor wenigen Tagen wieder geöffnet.",
      "„Der Rat hat den Kai … wieder geöffnet.“",
    ],
    [
      "fr",
      "Le conseil a rouvert le quai peu après la tempête.",
      "«Le conseil a rouvert le quai […] la tempête.»",
    ],
  ])("may leave out a word that only looks like one, in %s", (language, source, point) => {
    expect(codes(source, point, language).filter((code) => code !== "scant-quotation")).toEqual([]);
  });

  it("may leave out what does not turn what is said", () => {
    const source = "The board of the port, which met on Monday in the old hall, is ready to sell the quay.";
    expect(codes(source, "“The board of the port … is ready to sell the quay.”")).toEqual([]);
  });

  it("is reported in a translation, too", () => {
    const translation = { text: "The board does not intend to sell the quay.", from: "es", by: "us" };
    expect(
      codes(
        "La junta no piensa vender el muelle.",
        "“The board does [fully] intend to sell the quay.”",
        "es",
        {
          translation,
        },
      ),
    ).toEqual(["edit-over-negation"]);
  });

  it("may put in another word that denies", () => {
    expect(
      codes(
        "The board of the port does not intend to sell the quay.",
        "“The board of the port [never meant] to sell the quay.”",
      ),
    ).toEqual([]);
  });

  it("may leave out whole sentences that deny something else", () => {
    const source = "The board met on Monday. It did not discuss wages. The board sells the quay.";
    expect(codes(source, "“The board met on Monday. … The board sells the quay.”")).toEqual([]);
  });
});

describe("marks within a quotation", () => {
  it.each([
    [
      "fr",
      "Chacun sait que l'Agence doit être saisie du dossier.",
      "On lit : « [L]'Agence doit être saisie du dossier ».",
    ],
    [
      "fr",
      "« Le quai est fermé, » dit la gardienne du port.",
      "On lit : «“Le quai est fermé,” dit la gardienne du port».",
    ],
    ["zh", "去年居民把舊燈塔稱為“我們的眼睛”。", "文中說「去年居民把舊燈塔稱為『我們的眼睛』」。"],
    [
      "ar",
      'سمّى الناس الجسر القديم ب"باب النهر" منذ زمن.',
      "يقول النص “سمّى الناس الجسر القديم ب‘باب النهر’ منذ زمن”.",
    ],
  ])("may have another shape than the source’s: %s", (language, source, point) => {
    expect(codes(source, point, language)).toEqual([]);
  });
});
