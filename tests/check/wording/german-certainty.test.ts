import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

// Denials, hedges, plans, conditions, parts, superlatives, restrictions and causes, each with a twin that is true.
describe("what a claim in German makes surer, wider or other than its excerpt", () => {
  it.each([
    ["Die Stadtwerke konnten den Rohrbruch nicht orten.", "Die Stadtwerke orteten den Rohrbruch."],
    ["Der Vorstand lehnte es ab, die Protokolle herauszugeben.", "Der Vorstand gab die Protokolle heraus."],
    [
      "Weder der Bürgermeister noch sein Stellvertreter nahmen an der Feier teil.",
      "Der Bürgermeister nahm an der Feier teil.",
    ],
    [
      "Ohne Genehmigung der Denkmalpflege wurde das Tor abgerissen.",
      "Das Tor wurde mit Genehmigung der Denkmalpflege abgerissen.",
    ],
    ["Die Verhandlungen endeten ohne Ergebnis.", "Die Verhandlungen führten zu einem Ergebnis."],
    ["Das Gutachten enthält keinen Hinweis auf Asbest.", "Das Gutachten enthält Hinweise auf Asbest."],
    ["Die Rektorin schloss eine dritte Amtszeit aus.", "Die Rektorin strebt eine dritte Amtszeit an."],
    [
      "Bislang hat niemand Schadenersatz beantragt.",
      "Bislang haben mehrere Anwohner Schadenersatz beantragt.",
    ],
    ["Das Ministerium hat die Mittel freigegeben.", "Das Ministerium hat die Mittel nicht freigegeben."],
    ["Der Zug hält nicht mehr in Oberau.", "Der Zug hält weiterhin in Oberau."],
    ["Das Feuer soll von einem Heizstrahler ausgegangen sein.", "Das Feuer ging von einem Heizstrahler aus."],
    [
      "Der Konzern erwägt den Verkauf seiner Brauereien.",
      "Der Konzern hat den Verkauf seiner Brauereien beschlossen.",
    ],
    ["Mutmaßliche Schmuggler wurden in Kehl festgenommen.", "Schmuggler wurden in Kehl festgenommen."],
    [
      "Ein Marder könnte den Ausfall verursacht haben, so der Betreiber.",
      "Ein Marder hat den Ausfall verursacht, so der Betreiber.",
    ],
    [
      "Nach ersten Erkenntnissen war der Fahrer eingeschlafen.",
      "Der Fahrer war erwiesenermaßen eingeschlafen.",
    ],
    ["Die Behörde schließt Sabotage nicht aus.", "Die Behörde geht von Sabotage aus."],
    ["Ob der Wirkstoff schädlich ist, ist noch unklar.", "Der Wirkstoff ist schädlich."],
    ["Das Landesamt plant, die Deiche zu erhöhen.", "Das Landesamt hat die Deiche erhöht."],
    ["Die Brücke soll im Herbst gesprengt werden.", "Die Brücke wurde im Herbst gesprengt."],
    ["Das Gesetz tritt im Juli in Kraft.", "Das Gesetz ist bereits in Kraft."],
    [
      "Die Regierung hat versprochen, die Hundesteuer abzuschaffen.",
      "Die Regierung hat die Hundesteuer abgeschafft.",
    ],
    ["Ein Zusammenschluss der Kliniken ist im Gespräch.", "Die Kliniken haben sich zusammengeschlossen."],
    ["Sofern der Pegel steigt, wird der Campingplatz geräumt.", "Der Campingplatz wird geräumt."],
    ["Den Zuschuss erhält nur, wer im Kanton wohnt.", "Alle erhalten den Zuschuss."],
    [
      "Unter der Voraussetzung, dass der Bund zahlt, baut das Land die Bahn.",
      "Das Land baut die Bahn in jedem Fall.",
    ],
    ["Die Fähre fährt, es sei denn, der Wind erreicht Stärke 9.", "Die Fähre fährt bei jedem Wind."],
    [
      "Einzelne Lehrkräfte haben die Prüfung boykottiert.",
      "Die meisten Lehrkräfte haben die Prüfung boykottiert.",
    ],
    ["Fast alle Höfe haben einen Anschluss.", "Ausnahmslos alle Höfe haben einen Anschluss."],
    ["Rund 30 Prozent der Betriebe haben geantwortet.", "Die Mehrheit der Betriebe hat geantwortet."],
    ["Viele der Stollen sind eingestürzt.", "Sämtliche Stollen sind eingestürzt."],
    ["Drei von acht Richtern stimmten dagegen.", "Alle Richter stimmten dagegen."],
    ["Nicht alle Brunnen sind sauber.", "Alle Brunnen sind sauber."],
    ["Kelm zählt zu den trockensten Orten des Landes.", "Kelm ist der trockenste Ort des Landes."],
    ["Die Mühle ist die zweitälteste im Tal.", "Die Mühle ist die älteste im Tal."],
    ["Die Bücherei verleiht Bücher, Werkzeug und Instrumente.", "Die Bücherei verleiht nur Bücher."],
    ["Der See ist 90 Meter tief.", "Der See ist der tiefste der Region."],
    ["Kaum ein Dorf ist kleiner als Irm.", "Irm ist das kleinste Dorf."],
    ["Pflegekräfte der beiden nördlichen Kliniken streiken.", "Pflegekräfte im ganzen Land streiken."],
    ["Hunde über 20 Kilo müssen einen Maulkorb tragen.", "Alle Hunde müssen einen Maulkorb tragen."],
    ["Schüler aus Orbach fahren kostenlos.", "Alle Schüler fahren kostenlos."],
    ["Im Jahr des Stadionbaus stiegen die Mieten.", "Der Stadionbau trieb die Mieten in die Höhe."],
    ["Orte mit Apotheke haben eine geringere Sterblichkeit.", "Apotheken senken die Sterblichkeit."],
    [
      "Die Studie fand einen Zusammenhang zwischen Lärm und Schlaflosigkeit.",
      "Laut der Studie führt Lärm zu Schlaflosigkeit.",
    ],
  ])("is reported where the excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "de")).toHaveLength(1);
  });

  it.each([
    [
      "Die Stadtwerke konnten den Rohrbruch nicht orten.",
      "Der Rohrbruch blieb für die Stadtwerke unauffindbar.",
    ],
    [
      "Der Vorstand lehnte es ab, die Protokolle herauszugeben.",
      "Die Protokolle rückte der Vorstand nicht heraus.",
    ],
    ["Die Verhandlungen endeten ohne Ergebnis.", "Die Verhandlungen brachten kein Ergebnis."],
    ["Keine der Brücken ist baufällig.", "Alle Brücken sind in gutem Zustand."],
    ["Der Zug hält nicht mehr in Oberau.", "In Oberau hält der Zug nicht länger."],
    ["Der Eintritt kostet nichts.", "Der Eintritt ist kostenlos."],
    ["Die Frist ist nicht vor Mai abgelaufen.", "Die Frist lief frühestens im Mai ab."],
    ["Das Dorf ist nicht ohne Strom.", "Das Dorf hat Strom."],
    [
      "Das Feuer soll von einem Heizstrahler ausgegangen sein.",
      "Angeblich ging das Feuer von einem Heizstrahler aus.",
    ],
    [
      "Der Konzern erwägt den Verkauf seiner Brauereien.",
      "Der Konzern denkt über einen Verkauf seiner Brauereien nach.",
    ],
    ["Der Rat konnte sich auf einen Haushalt einigen.", "Der Rat einigte sich auf einen Haushalt."],
    ["Besucher können ihre Räder vor dem Tor abstellen.", "Räder dürfen vor dem Tor abgestellt werden."],
    ["Die Kosten dürften bei 3 Millionen liegen.", "Die Kosten werden auf 3 Millionen geschätzt."],
    [
      "Das Landesamt plant, die Deiche zu erhöhen.",
      "Die Deiche sollen nach dem Willen des Landesamts höher werden.",
    ],
    [
      "Die Brücke soll im Herbst gesprengt werden.",
      "Die Sprengung der Brücke ist für den Herbst vorgesehen.",
    ],
    [
      "Die Gemeinde hat beschlossen, das Bad zu sanieren.",
      "Die Sanierung des Bads wurde von der Gemeinde beschlossen.",
    ],
    [
      "Der Minister kündigte an, das Amt werde verkleinert.",
      "Die Verkleinerung des Amts wurde vom Minister angekündigt.",
    ],
    [
      "Sofern der Pegel steigt, wird der Campingplatz geräumt.",
      "Bei steigendem Pegel wird der Campingplatz geräumt.",
    ],
    [
      "Unter der Voraussetzung, dass der Bund zahlt, baut das Land die Bahn.",
      "Zahlt der Bund, baut das Land die Bahn.",
    ],
    [
      "Wenn es regnet, findet das Konzert in der Halle statt.",
      "Bei Regen wird das Konzert in die Halle verlegt.",
    ],
    ["Nicht alle Brunnen sind sauber.", "Einige Brunnen sind verschmutzt."],
    ["Fast alle Höfe haben einen Anschluss.", "Nahezu jeder Hof hat einen Anschluss."],
    ["Keiner der Zeugen erschien.", "Alle Zeugen blieben fern."],
    ["Jeder der neun Räte unterschrieb.", "Alle neun Räte haben unterschrieben."],
    ["Mehr als die Hälfte der Schüler fährt mit dem Rad.", "Die Mehrheit der Schüler kommt mit dem Rad."],
    ["Kein See der Region ist tiefer als der Orm.", "Der Orm ist der tiefste See der Region."],
    ["Die Halle fasst höchstens 300 Gäste.", "In die Halle passen maximal 300 Gäste."],
    ["Spätestens am Montag muss gezahlt werden.", "Die Zahlung muss bis Montag erfolgen."],
    ["Der Ausweis ist Landwirten vorbehalten.", "Nur Landwirte bekommen den Ausweis."],
    ["Hunde über 20 Kilo müssen einen Maulkorb tragen.", "Für alle Hunde über 20 Kilo gilt Maulkorbpflicht."],
    ["Die Regel gilt für jeden Beschäftigten des Hafens.", "Die Regel gilt für alle Hafenbeschäftigten."],
    [
      "Wegen eines Rohrbruchs blieb die Schule zu.",
      "Ein Rohrbruch war der Grund für die Schließung der Schule.",
    ],
    [
      "Ein verstopfter Durchlass löste die Flut aus.",
      "Die Flut wurde durch einen verstopften Durchlass verursacht.",
    ],
  ])("is not reported where it is said in other words: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "de")).toEqual([]);
  });
});
