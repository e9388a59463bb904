import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim in Spanish", () => {
  it.each([
    [
      "attribution-dropped",
      "La oposición sostiene que faltan 300 votos.",
      "Faltan 300 votos de la oposición.",
    ],
    [
      "cause-added",
      "El turismo cayó el mismo año en que abrió la mina.",
      "La apertura de la mina provocó la caída del turismo.",
    ],
    ["change-by-or-to", "La cuota sube en 15 pesos.", "La cuota sube a 15 pesos."],
    [
      "comparison-turned",
      "Los médicos ganan más que los abogados.",
      "Los abogados ganan más que los médicos.",
    ],
    [
      "condition-dropped",
      "Los vecinos cobrarán la ayuda siempre que conserven las facturas.",
      "Los vecinos cobrarán la ayuda.",
    ],
    [
      "direction-turned",
      "El paro juvenil creció en el tercer trimestre.",
      "El paro juvenil cayó en el tercer trimestre.",
    ],
    ["direction-turned", "La producción de uva se redujo a la mitad.", "La producción de uva aumentó."],
    ["future-as-done", "El Gobierno prevé cerrar la central en 2027.", "El Gobierno ha cerrado la central."],
    ["future-as-done", "La alcaldesa inaugurará el mercado en mayo.", "La alcaldesa inauguró el mercado."],
    [
      "hedge-dropped",
      "El incendio pudo empezar en la cocina, según los bomberos; es probable que fuera un cortocircuito.",
      "El incendio empezó en la cocina por un cortocircuito.",
    ],
    ["hedge-dropped", "La avería habría sido causada por un rayo.", "La avería fue causada por un rayo."],
    ["negation-turned", "La empresa no ha pagado la multa.", "La empresa ha pagado la multa."],
    [
      "negation-turned",
      "El tribunal admitió la demanda de los vecinos.",
      "El tribunal no admitió la demanda de los vecinos.",
    ],
    [
      "only-added",
      "El subsidio beneficia a pescadores y mariscadores.",
      "El subsidio beneficia solo a los pescadores.",
    ],
    [
      "opposite-of-excerpt",
      "La Cámara aprobó la reforma del puerto.",
      "La Cámara rechazó la reforma del puerto.",
    ],
    [
      "opposite-of-excerpt",
      "El taller se cerró después de la inspección.",
      "El taller se cerró antes de la inspección.",
    ],
    ["comparison-turned", "El tren es más caro que el autobús.", "El tren es más barato que el autobús."],
    [
      "quantifier-strengthened",
      "Varios hospitales carecen de personal.",
      "Todos los hospitales carecen de personal.",
    ],
    [
      "quantifier-strengthened",
      "Cuatro de los siete puentes están cerrados.",
      "Todos los puentes están cerrados.",
    ],
    [
      "roles-turned",
      "Ondarra denunció a Mirla ante el tribunal.",
      "Mirla denunció a Ondarra ante el tribunal.",
    ],
    [
      "superlative-added",
      "El museo es uno de los más visitados del país.",
      "El museo es el más visitado del país.",
    ],
    [
      "superlative-added",
      "Brunal es una de las comarcas que más ayuda reciben.",
      "Brunal es la comarca que más ayuda recibe.",
    ],
    ["future-as-done", "El teatro está pendiente de reforma.", "El teatro ya se ha reformado."],
    [
      "future-as-done",
      "La rectora tiene intención de presentar el anteproyecto en mayo.",
      "La rectora presentó el anteproyecto en mayo.",
    ],
    ["roles-turned", "La subida del pan desencadenó la revuelta.", "La revuelta provocó la subida del pan."],
  ])("is reported as %s where its excerpt says: %s", (code, source, claim) => {
    expect(wordingCodes(source, claim, "es")).toEqual([code]);
  });

  it.each([
    ["El paro juvenil creció en el tercer trimestre.", "En el tercer trimestre subió el paro juvenil."],
    ["La empresa no ha pagado la multa.", "La multa sigue sin pagar por la empresa."],
    ["La portavoz afirmó que el agua es potable.", "Según la portavoz, el agua es potable."],
    ["La avería habría sido causada por un rayo.", "Un rayo habría causado la avería."],
    ["El Gobierno prevé cerrar la central en 2027.", "El cierre de la central está previsto para 2027."],
    ["Ninguna comarca recibe tanta ayuda como Brunal.", "Brunal es la comarca que más ayuda recibe."],
    ["Ninguna de las fuentes estaba contaminada.", "Todas las fuentes estaban limpias de contaminación."],
    [
      "La rectora tiene intención de presentar el anteproyecto en mayo.",
      "La rectora prevé presentar el anteproyecto en mayo.",
    ],
    ["La subida del pan desencadenó la revuelta.", "La revuelta se debió a la subida del pan."],
  ])("says in other words what its excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "es")).toEqual([]);
  });
});
