import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

type Row = readonly [language: string, excerpt: string, claim: string];

describe("who does it and to whom it is done", () => {
  it.each<Row>([
    [
      "en",
      "The city of Halden sold its waterworks to Orrin Capital.",
      "The city of Halden acquired the waterworks from Orrin Capital.",
    ],
    [
      "en",
      "The dockers lost to the railwaymen in the final.",
      "The dockers beat the railwaymen in the final.",
    ],
    [
      "en",
      "The guild accused the harbour board of fraud.",
      "The guild was accused of fraud by the harbour board.",
    ],
    ["en", "Osk lent Halden 40 million crowns.", "Osk received 40 million crowns from Halden."],
    [
      "en",
      "The museum received the sword from a retired sailor.",
      "The museum gave the sword to a retired sailor.",
    ],
    [
      "en",
      "Judge Amrit Sole succeeded Judge Lena Farr at the tribunal.",
      "Lena Farr succeeded Amrit Sole at the tribunal.",
    ],
    ["en", "The patrol vessel was rammed by a Stell tanker.", "The patrol vessel rammed a Stell tanker."],
    [
      "en",
      "The senate overruled the governor on the toll.",
      "The governor overruled the senate on the toll.",
    ],
    [
      "en",
      "Norvik owes the bank of Osk 12 million crowns.",
      "The bank of Osk owes Norvik 12 million crowns.",
    ],
    [
      "en",
      "The prisoner was handed over to the marshals by the sheriff of Dunn.",
      "The marshals handed the prisoner over to the sheriff of Dunn.",
    ],
    [
      "es",
      "El ayuntamiento de Tamir vendió el mercado a la cooperativa Orzal.",
      "El ayuntamiento de Tamir adquirió el mercado a la cooperativa Orzal.",
    ],
    ["es", "La jueza fue recusada por el sindicato.", "La jueza recusó al sindicato."],
    ["es", "Un carguero embistió a la patrullera.", "La patrullera embistió a un carguero."],
    [
      "es",
      "La diputación prestó el cuadro al museo de Tamir.",
      "El museo de Tamir prestó el cuadro a la diputación.",
    ],
    [
      "fr",
      "La commune d'Orvaux a vendu le moulin à la société Brélan.",
      "La commune d'Orvaux a acquis le moulin à la société Brélan.",
    ],
    ["fr", "Deux pêcheurs ont poursuivi la préfecture.", "La préfecture a poursuivi deux pêcheurs."],
    [
      "fr",
      "Le port de Tarn appartient à la famille Delmas.",
      "La famille Delmas appartient au port de Tarn.",
    ],
    [
      "de",
      "Die Stadt Hallen verkaufte das Werk an die Firma Orrin.",
      "Die Stadt Hallen hat das Werk von der Firma Orrin gekauft.",
    ],
    ["de", "Der Verband verklagte den Landkreis.", "Der Landkreis verklagte den Verband."],
    ["de", "Die Kirche überließ dem Verein das Haus.", "Der Verein überließ der Kirche das Haus."],
    ["de", "Ein Tanker rammte den Kutter.", "Der Kutter rammte einen Tanker."],
    ["de", "Die Fischer unterlagen den Lotsen.", "Die Fischer besiegten die Lotsen."],
  ])("is reported where the excerpt has it of another, in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual(["roles-turned"]);
  });

  it.each<Row>([
    [
      "en",
      "The city of Halden sold its waterworks to Orrin Capital.",
      "Orrin Capital purchased the waterworks from the city of Halden.",
    ],
    [
      "en",
      "Two farmers sued the ministry of works over the canal.",
      "The ministry of works was taken to court by two farmers over the canal.",
    ],
    [
      "en",
      "The dockers lost to the railwaymen in the final.",
      "The railwaymen beat the dockers in the final.",
    ],
    [
      "en",
      "The guild accused the harbour board of fraud.",
      "The harbour board stands accused of fraud by the guild.",
    ],
    ["en", "Osk lent Halden 40 million crowns.", "Halden borrowed 40 million crowns from Osk."],
    [
      "en",
      "The museum received the sword from a retired sailor.",
      "A retired sailor gave the sword to the museum.",
    ],
    [
      "en",
      "Judge Amrit Sole succeeded Judge Lena Farr at the tribunal.",
      "Lena Farr was succeeded by Amrit Sole at the tribunal.",
    ],
    ["en", "The patrol vessel was rammed by a Stell tanker.", "A Stell tanker rammed the patrol vessel."],
    [
      "en",
      "The senate overruled the governor on the toll.",
      "On the toll, the governor was overruled by the senate.",
    ],
    [
      "en",
      "Norvik owes the bank of Osk 12 million crowns.",
      "The bank of Osk is owed 12 million crowns by Norvik.",
    ],
    [
      "en",
      "The union's complaint against the shipyard was upheld.",
      "The shipyard lost against the union, whose complaint was upheld.",
    ],
    [
      "en",
      "The prisoner was handed over to the marshals by the sheriff of Dunn.",
      "The sheriff of Dunn handed the prisoner over to the marshals.",
    ],
    [
      "es",
      "El ayuntamiento de Tamir vendió el mercado a la cooperativa Orzal.",
      "La cooperativa Orzal compró el mercado al ayuntamiento de Tamir.",
    ],
    ["es", "La jueza fue recusada por el sindicato.", "El sindicato recusó a la jueza."],
    ["es", "Un carguero embistió a la patrullera.", "La patrullera fue embestida por un carguero."],
    [
      "es",
      "La diputación prestó el cuadro al museo de Tamir.",
      "El museo de Tamir recibió el cuadro de la diputación.",
    ],
    [
      "fr",
      "La commune d'Orvaux a vendu le moulin à la société Brélan.",
      "La société Brélan a acheté le moulin à la commune d'Orvaux.",
    ],
    ["fr", "Deux pêcheurs ont poursuivi la préfecture.", "La préfecture a été poursuivie par deux pêcheurs."],
    [
      "fr",
      "La région a racheté l'abbaye à la famille Saulnes.",
      "La famille Saulnes a vendu l'abbaye à la région.",
    ],
    ["fr", "Le port de Tarn appartient à la famille Delmas.", "La famille Delmas possède le port de Tarn."],
    ["fr", "L'équipe de Tarn a perdu contre celle d'Orvaux.", "L'équipe d'Orvaux a battu celle de Tarn."],
    [
      "de",
      "Die Stadt Hallen verkaufte das Werk an die Firma Orrin.",
      "Die Firma Orrin hat das Werk von der Stadt Hallen gekauft.",
    ],
    ["de", "Der Verband verklagte den Landkreis.", "Der Landkreis wurde vom Verband verklagt."],
    ["de", "Die Kirche überließ dem Verein das Haus.", "Der Verein erhielt das Haus von der Kirche."],
    ["de", "Ein Tanker rammte den Kutter.", "Der Kutter wurde von einem Tanker gerammt."],
    ["de", "Die Fischer unterlagen den Lotsen.", "Die Lotsen besiegten die Fischer."],
  ])("is left alone where the excerpt says the same, in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual([]);
  });
});
