import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim on what rises and falls", () => {
  it.each([
    [
      "en",
      "direction-turned",
      "Footfall in the covered market has thinned out since the tram stop was moved.",
      "The covered market has drawn more visitors since the tram stop was moved.",
    ],
    [
      "en",
      "direction-turned",
      "Teachers' sick pay was trimmed in the last budget.",
      "The last budget put up teachers' sick pay.",
    ],
    [
      "en",
      "direction-turned",
      "Rainfall over the plateau eased off in the second half of the year.",
      "In the second half of the year, there was more rain over the plateau.",
    ],
    [
      "en",
      "direction-turned",
      "The backlog of asylum files has ballooned since spring.",
      "Since spring the backlog of asylum files has been whittled down.",
    ],
    [
      "en",
      "direction-turned",
      "Lending to small firms picked up in the third quarter.",
      "Small firms were lent less in the third quarter.",
    ],
    [
      "en",
      "direction-turned",
      "The average commute has become shorter since the line opened.",
      "Commutes have lengthened since the line opened.",
    ],
    [
      "en",
      "direction-turned",
      "Membership of the fishing cooperative went from 310 to 264.",
      "The fishing cooperative gained members.",
    ],
    [
      "en",
      "direction-turned",
      "Support for the incumbent swelled after the debate.",
      "After the debate the incumbent lost ground among voters.",
    ],
    [
      "en",
      "direction-turned",
      "Ticket prices for the night ferry were raised on Monday.",
      "The night ferry became cheaper on Monday.",
    ],
    [
      "en",
      "direction-turned",
      "The number of pharmacies in the province shrank last year.",
      "The province had more pharmacies last year than the year before.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "Air quality over the harbour deteriorated in July.",
      "In July the air over the harbour improved.",
    ],
    [
      "en",
      "direction-turned",
      "Demand for heat pumps cooled after the subsidy ended.",
      "Demand for heat pumps surged after the subsidy ended.",
    ],
    [
      "de",
      "direction-turned",
      "Der Andrang in der Notaufnahme hat seit Ostern nachgelassen.",
      "Seit Ostern kommen mehr Leute in die Notaufnahme.",
    ],
    [
      "de",
      "direction-turned",
      "Der Andrang in der Notaufnahme hat seit Ostern nachgelassen.",
      "Der Andrang in der Notaufnahme nahm seit Ostern zu.",
    ],
    [
      "de",
      "direction-turned",
      "Die Pegel der Ahre gingen in der Nacht zurück.",
      "In der Nacht stiegen die Pegel der Ahre an.",
    ],
    [
      "de",
      "direction-turned",
      "Die Kfz-Steuer wurde zum Januar angehoben.",
      "Seit Januar zahlen Halter weniger Kfz-Steuer.",
    ],
    [
      "de",
      "direction-turned",
      "Die Wartezeit auf einen Therapieplatz hat sich verkürzt.",
      "Auf einen Therapieplatz wartet man länger als früher.",
    ],
    [
      "de",
      "direction-turned",
      "Im Bezirk schrumpfte die Zahl der Höfe auf 120.",
      "Im Bezirk gibt es mehr Höfe als zuvor.",
    ],
    ["de", "direction-turned", "Die Zustimmung zum Bündnis wächst.", "Das Bündnis verliert an Zustimmung."],
    [
      "es",
      "direction-turned",
      "Las matrículas en formación profesional repuntaron este curso.",
      "Este curso hay menos matrículas en formación profesional.",
    ],
    ["es", "direction-turned", "La pesca de sardina se desplomó en otoño.", "En otoño se pescó más sardina."],
    [
      "es",
      "direction-turned",
      "El billete de barco se encareció en julio.",
      "En julio bajó el precio del billete de barco.",
    ],
    [
      "es",
      "direction-turned",
      "La lista de espera se ha acortado desde enero.",
      "Desde enero, la lista de espera es más larga.",
    ],
    [
      "fr",
      "direction-turned",
      "La fréquentation du musée a dégringolé depuis l'incendie.",
      "Depuis l'incendie, le musée accueille plus de visiteurs : sa fréquentation grimpe.",
    ],
    [
      "fr",
      "direction-turned",
      "Le nombre d'apprentis a fondu en dix ans.",
      "Les apprentis sont plus nombreux qu'il y a dix ans.",
    ],
    [
      "fr",
      "direction-turned",
      "Les loyers ont flambé dans le vieux port.",
      "Dans le vieux port, les loyers ont reculé.",
    ],
    ["fr", "direction-turned", "La durée du trajet a été raccourcie.", "La durée du trajet s'est allongée."],
    [
      "fr",
      "direction-turned",
      "Les élèves sont moins nombreux cette année dans le canton.",
      "Le canton compte davantage d'élèves cette année.",
    ],
  ])("in the language %s is reported as %s where its excerpt says: %s", (language, code, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([code]);
  });

  it.each([
    [
      "en",
      "Footfall in the covered market has thinned out since the tram stop was moved.",
      "The covered market draws fewer visitors since the tram stop was moved.",
    ],
    [
      "en",
      "The backlog of asylum files has ballooned since spring.",
      "There are far more asylum files waiting than in spring.",
    ],
    [
      "en",
      "Unemployment in Dorvale fell for a fifth month.",
      "Employment in Dorvale rose for a fifth month.",
    ],
    [
      "en",
      "Membership of the fishing cooperative went from 310 to 264.",
      "The fishing cooperative has lost members: 264 are left of 310.",
    ],
    [
      "en",
      "The crown slid against the florin in early trading.",
      "The florin rose against the crown in early trading.",
    ],
    [
      "en",
      "Ticket prices for the night ferry were raised on Monday.",
      "Since Monday passengers have had to pay more for the night ferry.",
    ],
    [
      "en",
      "Prices for seed potatoes doubled while those for grain halved.",
      "Seed potatoes cost twice as much, grain half as much as before.",
    ],
    ["en", "Prices for seed potatoes doubled while those for grain halved.", "The price of grain halved."],
    [
      "en",
      "The ministry cut the subsidy because demand had risen.",
      "Demand had grown, so the ministry reduced the subsidy.",
    ],
    [
      "en",
      "Fewer pupils repeated a year after class sizes were lowered.",
      "With smaller classes, the number of pupils who repeat a year has fallen.",
    ],
    [
      "de",
      "Der Andrang in der Notaufnahme hat seit Ostern nachgelassen.",
      "Seit Ostern ist der Andrang in der Notaufnahme geringer.",
    ],
    ["de", "Die Kfz-Steuer wurde zum Januar angehoben.", "Seit Januar zahlen Halter mehr Kfz-Steuer."],
    ["de", "Die Arbeitslosigkeit in Lindrode ist gesunken.", "Die Beschäftigung in Lindrode ist gestiegen."],
    [
      "es",
      "Las matrículas en formación profesional repuntaron este curso.",
      "Este curso hay más matrículas en formación profesional.",
    ],
    ["es", "El billete de barco se encareció en julio.", "El billete de barco sale más caro desde julio."],
    ["es", "El paro bajó en Monterrana por tercer mes.", "El empleo subió en Monterrana por tercer mes."],
    [
      "fr",
      "Les loyers ont flambé dans le vieux port.",
      "Se loger dans le vieux port coûte plus cher : les loyers ont bondi.",
    ],
  ])("in the language %s says in other words what its excerpt says: %s", (language, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([]);
  });
});
