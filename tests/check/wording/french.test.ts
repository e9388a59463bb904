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
    ["change-by-or-to", "Le péage a été relevé de 40 livres.", "Le péage a été porté à 40 livres."],
    ["direction-turned", "La durée des visites s'est allongée.", "La durée des visites s'est raccourcie."],
    [
      "direction-turned",
      "Le cours du seigle s'est envolé en mai.",
      "Le cours du seigle s'est effondré en mai.",
    ],
    ["direction-turned", "La pêche au thon régresse en Orvane.", "La pêche au thon progresse en Orvane."],
    ["opposite-of-excerpt", "Le juge a annulé le bail du moulin.", "Le juge a confirmé le bail du moulin."],
    ["opposite-of-excerpt", "Le décret facilite l'accès au port.", "Le décret entrave l'accès au port."],
    [
      "hedge-dropped",
      "Les experts penchent pour une fuite de gaz.",
      "Les experts ont la certitude d'une fuite de gaz.",
    ],
  ])("is reported as %s where its excerpt says: %s", (code, source, claim) => {
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
    [
      "Le beffroi de Tarn est plus haut que tous les autres du pays.",
      "Aucun beffroi du pays n'est aussi haut que celui de Tarn.",
    ],
    ["Nul autre village n'a plus de puits que Morlac.", "Morlac est le village qui a le plus de puits."],
    ["Tarn compte 12 puits, Orvaux 7.", "Il y a 7 puits à Orvaux et 12 à Tarn."],
    ["Les amendes vont de 10 à 500 livres.", "La plus petite amende est de 10 livres, la plus forte de 500."],
    ["Le canal pourrait avoir inondé la cave.", "Il se peut que la cave ait été inondée par le canal."],
    ["L'incendie tient à un court-circuit.", "C'est un court-circuit qui a causé l'incendie."],
    ["La foire aura lieu le mardi 30 avril.", "Rendez-vous est pris pour la foire le mardi 30 avril."],
    ["Un bateau doit être immatriculé.", "L'immatriculation d'un bateau est obligatoire."],
  ])("says in other words what its excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "fr")).toEqual([]);
  });
});
