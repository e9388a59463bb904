import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim in French", () => {
  it.each([
    [
      "attribution-dropped",
      "Le fabricant prétend que le produit est sans danger.",
      "Le produit est sans danger.",
    ],
    [
      "cause-added",
      "Les ventes ont baissé l'année de la grève.",
      "La grève a entraîné une baisse des ventes.",
    ],
    ["change-by-or-to", "La redevance augmente de 30 livres.", "La redevance augmente à 30 livres."],
    ["comparison-turned", "Le lin coûte plus cher que le coton.", "Le coton coûte plus cher que le lin."],
    [
      "direction-turned",
      "Le chômage a progressé dans le bassin minier.",
      "Le chômage a reculé dans le bassin minier.",
    ],
    [
      "direction-turned",
      "La fréquentation du musée a chuté en mars.",
      "La fréquentation du musée a augmenté en mars.",
    ],
    ["future-as-done", "La mairie prévoit de vendre le gymnase.", "La mairie a vendu le gymnase."],
    ["future-as-done", "Le tribunal rendra son jugement en juin.", "Le tribunal a rendu son jugement."],
    [
      "hedge-dropped",
      "L'accident aurait été provoqué par le brouillard.",
      "L'accident a été provoqué par le brouillard.",
    ],
    ["negation-turned", "Le préfet n'a jamais signé l'arrêté.", "Le préfet a signé l'arrêté."],
    [
      "negation-turned",
      "La commission a validé les comptes de la régie.",
      "La commission n'a pas validé les comptes de la régie.",
    ],
    [
      "only-added",
      "Les pêcheurs et les ostréiculteurs sont indemnisés.",
      "Seuls les pêcheurs sont indemnisés.",
    ],
    [
      "opposite-of-excerpt",
      "Le conseil a adopté le plan de zonage.",
      "Le conseil a rejeté le plan de zonage.",
    ],
    [
      "opposite-of-excerpt",
      "Le local a été fouillé avant l'incendie.",
      "Le local a été fouillé après l'incendie.",
    ],
    [
      "quantifier-strengthened",
      "Certains riverains s'opposent au parc éolien.",
      "Tous les riverains s'opposent au parc éolien.",
    ],
    ["roles-turned", "Varoise a attaqué Melkor devant la Cour.", "Melkor a attaqué Varoise devant la Cour."],
    [
      "superlative-added",
      "L'abbaye est l'une des plus anciennes de la région.",
      "L'abbaye est la plus ancienne de la région.",
    ],
  ])("is told of as %s where its excerpt says: %s", (code, source, claim) => {
    expect(wordingCodes(source, claim, "fr")).toEqual([code]);
  });

  it.each([
    ["Le chômage a progressé dans le bassin minier.", "Le chômage a augmenté dans le bassin minier."],
    ["Le préfet n'a jamais signé l'arrêté.", "Le préfet a refusé de signer l'arrêté."],
    ["Le maire affirme que l'école restera ouverte.", "Selon le maire, l'école restera ouverte."],
    ["L'accident aurait été provoqué par le brouillard.", "Le brouillard a peut-être provoqué l'accident."],
    [
      "En cas de retard, la compagnie rembourse le billet.",
      "La compagnie rembourse les billets des trains en retard.",
    ],
  ])("says in other words what its excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "fr")).toEqual([]);
  });
});
