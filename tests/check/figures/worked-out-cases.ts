/** Sentences that put a figure in another way than their excerpt does, each with a twin that says another thing, for tests. */

/** The excerpt, what it bears out, what it does not, and the language; English where left out. */
export type Twin = readonly [excerpt: string, borneOut: string, refused: string, language?: string];

export const TWINS: Readonly<Record<string, readonly Twin[]>> = {
  "what is said loosely": [
    [
      "The flood drove out 65 thousand people.",
      "Some 65,000 people were driven out.",
      "Some 650,000 people were driven out.",
    ],
    [
      "Between 30 and 40 barns burnt down.",
      "Some 30 to 40 barns burnt down.",
      "Some 30 to 50 barns burnt down.",
    ],
    [
      "The road is 24 kilometres long.",
      "The road stretches over 24,000 metres.",
      "The road stretches over 2,400 metres.",
    ],
    [
      "The fund takes in no fewer than 3,200 herders.",
      "At a minimum, 3,200 herders are taken in.",
      "The fund takes in 3,200 herders at the outside.",
    ],
    [
      "The rate was cut by half a percentage point.",
      "The rate was cut by 0.5 percentage points.",
      "The rate was cut by 0.5 per cent.",
    ],
    [
      "Of the boats checked, 9 per cent were unsafe.",
      "9 per cent of the boats were unsafe.",
      "Nine of the boats were unsafe.",
    ],
  ],
  "the ends of a range": [
    [
      "The yard takes between 30 and 45 boats.",
      "The yard takes 30 boats at least and 45 at most.",
      "The yard takes 35 boats at least and 45 at most.",
    ],
    [
      "The yard takes 30 to 45 boats.",
      "The yard takes no fewer than 30 boats, and up to 45.",
      "The yard takes no fewer than 45 boats.",
    ],
    [
      "The yard takes at least 12 and at most 18 boats.",
      "The yard takes between 12 and 18 boats.",
      "The yard takes between 12 and 28 boats.",
    ],
    [
      "A permit costs no less than 50 and no more than 65 crowns.",
      "A permit costs 50 to 65 crowns.",
      "A permit costs 55 to 65 crowns.",
    ],
    [
      "Shifts last from six to nine hours.",
      "Shifts last a minimum of six hours and a maximum of nine.",
      "Shifts last a minimum of six hours and a maximum of ten.",
    ],
    [
      "The ferry carries 12–18 cars.",
      "The ferry carries up to 18 cars.",
      "The ferry carries more than 18 cars.",
    ],
    [
      "Der Kahn trägt 12 bis 18 Wagen.",
      "Der Kahn trägt mindestens 12 und höchstens 18 Wagen.",
      "Der Kahn trägt mindestens 14 und höchstens 18 Wagen.",
      "de",
    ],
    [
      "Zwischen 30 und 45 Helfer sind im Einsatz.",
      "Im Einsatz sind wenigstens 30 und maximal 45 Helfer.",
      "Im Einsatz sind wenigstens 30 und maximal 54 Helfer.",
      "de",
    ],
    [
      "El taller emplea a entre 30 y 45 personas.",
      "El taller emplea como mínimo a 30 personas y como máximo a 45.",
      "El taller emplea como mínimo a 40 personas y como máximo a 45.",
      "es",
    ],
    [
      "La barca lleva de 12 a 18 coches.",
      "La barca lleva al menos 12 coches y no más de 18.",
      "La barca lleva al menos 12 coches y no más de 20.",
      "es",
    ],
    [
      "Le bac transporte de 12 à 18 voitures.",
      "Le bac transporte au moins 12 voitures et au plus 18.",
      "Le bac transporte au moins 12 voitures et au plus 16.",
      "fr",
    ],
    [
      "L'atelier emploie entre 30 et 45 personnes.",
      "L'atelier emploie 30 personnes au minimum et 45 au maximum.",
      "L'atelier emploie 30 personnes au minimum et 50 au maximum.",
      "fr",
    ],
  ],
  "how often": [
    [
      "The clinic sees 18,250 patients a year.",
      "On average the clinic sees 50 patients a day.",
      "On average the clinic sees 60 patients a day.",
    ],
    [
      "The mill grinds 70 tonnes a day.",
      "In a week the mill grinds 490 tonnes.",
      "In a week the mill grinds 420 tonnes.",
    ],
    [
      "The lab tests 250 samples a month.",
      "The lab tests 3,000 samples annually.",
      "The lab tests 2,500 samples annually.",
    ],
    [
      "The pump moves 40 litres a minute.",
      "The pump moves 2,400 litres an hour.",
      "The pump moves 4,000 litres an hour.",
    ],
    ["Dues are 12 crowns a week.", "Dues come to 624 crowns a year.", "Dues come to 600 crowns a year."],
    [
      "A seat costs 90 crowns per quarter.",
      "A seat costs 360 crowns a year.",
      "A seat costs 270 crowns a year.",
    ],
    ["Pilots rest 11 hours in every 24.", "Pilots rest 11 hours per day.", "Pilots rest 11 hours per week."],
    [
      "Das Werk prüft monatlich 250 Proben.",
      "Im Jahr prüft das Werk 3.000 Proben.",
      "Im Jahr prüft das Werk 2.500 Proben.",
      "de",
    ],
    [
      "Die Mühle mahlt 70 Tonnen am Tag.",
      "Die Mühle mahlt wöchentlich 490 Tonnen.",
      "Die Mühle mahlt wöchentlich 700 Tonnen.",
      "de",
    ],
    [
      "El molino muele 70 toneladas al día.",
      "El molino muele 490 toneladas por semana.",
      "El molino muele 450 toneladas por semana.",
      "es",
    ],
    [
      "La cuota es de 20 coronas mensuales.",
      "La cuota asciende a 240 coronas al año.",
      "La cuota asciende a 200 coronas al año.",
      "es",
    ],
    [
      "Le moulin broie 70 tonnes par jour.",
      "En une semaine, le moulin broie 490 tonnes.",
      "En une semaine, le moulin broie 460 tonnes.",
      "fr",
    ],
    [
      "La cotisation est de 20 couronnes par mois.",
      "La cotisation annuelle est de 240 couronnes.",
      "La cotisation annuelle est de 220 couronnes.",
      "fr",
    ],
  ],
  "what parts two figures": [
    [
      "Turnout was 61 per cent, against 57 per cent four years ago.",
      "Turnout was four percentage points higher than before.",
      "Turnout was six percentage points higher than before.",
    ],
    [
      "Turnout was 61 per cent, against 57 four years ago.",
      "Turnout rose by four points.",
      "Turnout rose by 4 per cent.",
    ],
    [
      "Approval fell from 44 to 39 per cent.",
      "Approval dropped by five percentage points.",
      "Approval dropped by nine percentage points.",
    ],
    [
      "The queue shrank from 90 to 62 days.",
      "The queue is 28 days shorter.",
      "The queue is 32 days shorter.",
    ],
    [
      "The port moved 1,400 tonnes in May and 1,150 in June.",
      "The port moved 250 tonnes less in June than in May.",
      "The port moved 350 tonnes less in June than in May.",
    ],
    [
      "The old bridge is 310 metres long, the new one 355.",
      "The new bridge is 45 metres longer than the old one.",
      "The new bridge is 55 metres longer than the old one.",
    ],
    [
      "Der Anteil stieg von 12 auf 15 Prozent.",
      "Der Anteil nahm um drei Prozentpunkte zu.",
      "Der Anteil nahm um fünf Prozentpunkte zu.",
      "de",
    ],
    [
      "Die Wartezeit sank von 90 auf 62 Tage.",
      "Man wartet 28 Tage weniger als zuvor.",
      "Man wartet 38 Tage weniger als zuvor.",
      "de",
    ],
    [
      "La cuota pasó del 12 al 15 %.",
      "La cuota aumentó en tres puntos porcentuales.",
      "La cuota aumentó en cinco puntos porcentuales.",
      "es",
    ],
    [
      "La espera bajó de 90 a 62 días.",
      "Se espera 28 días menos que antes.",
      "Se espera 18 días menos que antes.",
      "es",
    ],
    [
      "La part est passée de 12 à 15 %.",
      "La part a progressé de trois points.",
      "La part a progressé de cinq points.",
      "fr",
    ],
    [
      "L'attente est passée de 90 à 62 jours.",
      "On attend 28 jours de moins.",
      "On attend 38 jours de moins.",
      "fr",
    ],
  ],
  "what was before, and what came of it": [
    [
      "The number of members rose by two to 18.",
      "The club has 18 members instead of 16.",
      "The club has 18 members instead of 14.",
    ],
    [
      "The quota was cut by 200 tonnes to 1,400 tonnes.",
      "The quota had been 1,600 tonnes before.",
      "The quota had been 1,200 tonnes before.",
    ],
    [
      "The fare, until now 14 crowns, goes up by 3 crowns.",
      "The fare rises to 17 crowns.",
      "The fare rises to 19 crowns.",
    ],
    [
      "Die Zahl der Sitze stieg um zwei auf 18.",
      "Bisher gab es 16 Sitze, nun sind es 18.",
      "Bisher gab es 14 Sitze, nun sind es 18.",
      "de",
    ],
    [
      "El fondo creció en 20 millones hasta los 140 millones.",
      "Antes el fondo tenía 120 millones.",
      "Antes el fondo tenía 160 millones.",
      "es",
    ],
    [
      "L'amende augmente de 45 couronnes pour atteindre 135 couronnes.",
      "L'amende était de 90 couronnes auparavant.",
      "L'amende était de 95 couronnes auparavant.",
      "fr",
    ],
    [
      "L'amende passe à 135 couronnes, soit 45 de plus.",
      "L'amende augmente de 45 couronnes.",
      "L'amende augmente de 35 couronnes.",
      "fr",
    ],
  ],
  "shares of a whole": [
    [
      "Of the 240 flats seen, 48 have no lift.",
      "One flat in five has no lift.",
      "One flat in six has no lift.",
    ],
    [
      "The panel saw 240 flats; in 48 it found damp.",
      "Damp was found in 20 per cent of the flats.",
      "Damp was found in 25 per cent of the flats.",
    ],
    [
      "The panel saw 240 flats; in 48 it found damp.",
      "Damp was found in a fifth of the flats.",
      "Damp was found in a third of the flats.",
    ],
    [
      "402 voted in favour, 158 against, and 61 abstained.",
      "Almost two thirds were in favour.",
      "Almost three quarters were in favour.",
    ],
    [
      "402 voted in favour, 158 against, and 61 abstained.",
      "Of the 621 who voted, 402 were in favour.",
      "Of the 631 who voted, 402 were in favour.",
    ],
    ["It sold 12 trams to Arl and 9 to Besk.", "It sold 21 trams in all.", "It sold 22 trams in all."],
    [
      "Von 240 Wohnungen haben 48 keinen Aufzug.",
      "Jede fünfte Wohnung hat keinen Aufzug.",
      "Jede vierte Wohnung hat keinen Aufzug.",
      "de",
    ],
    [
      "Man prüfte 240 Wohnungen; 48 waren feucht.",
      "20 Prozent der Wohnungen waren feucht.",
      "30 Prozent der Wohnungen waren feucht.",
      "de",
    ],
    [
      "Sur les 240 logements vus, 48 sont humides.",
      "Un logement vu sur cinq est humide.",
      "Un logement vu sur quatre est humide.",
      "fr",
    ],
    [
      "De los 240 pisos vistos, 48 tienen humedad.",
      "Uno de cada cinco pisos tiene humedad.",
      "Uno de cada cuatro pisos tiene humedad.",
      "es",
    ],
    [
      "La empresa vendió 12 tranvías a Arla y 9 a Besca.",
      "La empresa vendió 21 tranvías en total.",
      "La empresa vendió 20 tranvías en total.",
      "es",
    ],
  ],
  "how many times": [
    [
      "Twice as many boats sail from Arl as from Besk.",
      "From Besk sail half as many boats as from Arl.",
      "From Besk sail a third as many boats as from Arl.",
    ],
    [
      "The north has 60 wells and the south 20.",
      "The north has three times as many wells as the south.",
      "The north has four times as many wells as the south.",
    ],
    [
      "Der Norden hat 60 Brunnen, der Süden 20.",
      "Der Norden hat dreimal so viele Brunnen wie der Süden.",
      "Der Norden hat 5 mal so viele Brunnen wie der Süden.",
      "de",
    ],
    [
      "Le nord a 60 puits, le sud 20.",
      "Le nord a trois fois plus de puits que le sud.",
      "Le nord a cinq fois plus de puits que le sud.",
      "fr",
    ],
    [
      "El norte tiene 60 pozos y el sur 20.",
      "El norte tiene tres veces más pozos que el sur.",
      "El norte tiene cinco veces más pozos que el sur.",
      "es",
    ],
    ["Output rose from 50 to 60 tonnes.", "Output rose by 20 per cent.", "Output rose by 10 per cent."],
    ["Output rose from 50 to 60 tonnes.", "Output grew by a fifth.", "Output grew by a third."],
    [
      "Die Menge stieg von 50 auf 60 Tonnen.",
      "Die Menge nahm um ein Fünftel zu.",
      "Die Menge nahm um ein Viertel zu.",
      "de",
    ],
  ],
  "the other side of a bound": [
    [
      "Herds of fewer than 40 sheep are exempt from the levy.",
      "The levy is due from 40 sheep upwards.",
      "The levy is due from 50 sheep upwards.",
    ],
    [
      "Firms with under 10 workers need not file a plan.",
      "Firms with 10 workers or more must file a plan.",
      "Firms with 10 workers or fewer must file a plan.",
    ],
    [
      "The rule covers vessels with fewer than 10 berths.",
      "The rule covers vessels with nine berths or fewer.",
      "The rule covers vessels with ten berths or fewer.",
    ],
    [
      "A team has more than five people.",
      "A team has at least six people.",
      "A team has at least seven people.",
    ],
    [
      "Betriebe mit weniger als 40 Schafen sind von der Abgabe befreit.",
      "Ab 40 Schafen ist die Abgabe fällig.",
      "Ab 50 Schafen ist die Abgabe fällig.",
      "de",
    ],
    [
      "Los rebaños de menos de 40 ovejas están exentos de la tasa.",
      "A partir de 40 ovejas hay que pagar la tasa.",
      "A partir de 50 ovejas hay que pagar la tasa.",
      "es",
    ],
    [
      "Les troupeaux de moins de 40 brebis sont exonérés de la taxe.",
      "À partir de 40 brebis, la taxe est due.",
      "À partir de 50 brebis, la taxe est due.",
      "fr",
    ],
  ],
  "what is lost": [
    [
      "The fair closed the year at minus 2.3 million crowns.",
      "The fair made a loss of 2.3 million crowns.",
      "The fair made a profit of 2.3 million crowns.",
    ],
    [
      "The budget balance was -4 billion crowns.",
      "The budget shows a deficit of 4 billion crowns.",
      "The budget shows a surplus of 4 billion crowns.",
    ],
    [
      "The mine lost 6 million crowns.",
      "The mine's result was minus 6 million crowns.",
      "The mine's result was minus 9 million crowns.",
    ],
    [
      "At minus 27 degrees the pipes burst.",
      "The pipes burst at 27 degrees below zero.",
      "The pipes burst at 27 degrees.",
    ],
    [
      "Bei minus 27 Grad barsten die Rohre.",
      "Die Rohre barsten bei 27 Grad unter null.",
      "Die Rohre barsten bei 27 Grad.",
      "de",
    ],
    [
      "Die Messe schloss mit einem Minus von 2,3 Millionen Kronen ab.",
      "Die Messe machte 2,3 Millionen Kronen Verlust.",
      "Die Messe machte 3,2 Millionen Kronen Verlust.",
      "de",
    ],
    [
      "A menos 27 grados reventaron los tubos.",
      "Los tubos reventaron a 27 grados bajo cero.",
      "Los tubos reventaron a 27 grados.",
      "es",
    ],
    [
      "À moins 27 degrés, les tuyaux ont éclaté.",
      "Les tuyaux ont éclaté à 27 degrés en dessous de zéro.",
      "Les tuyaux ont éclaté à 27 degrés.",
      "fr",
    ],
    [
      "Le solde du budget est de moins 4 milliards de couronnes.",
      "Le budget affiche un déficit de 4 milliards de couronnes.",
      "Le budget affiche un excédent de 4 milliards de couronnes.",
      "fr",
    ],
    [
      "El saldo del presupuesto es de menos 4 millones de coronas.",
      "El presupuesto tiene un déficit de 4 millones de coronas.",
      "El presupuesto tiene un superávit de 4 millones de coronas.",
      "es",
    ],
  ],
  "who came before": [
    [
      "She is the third woman to lead the court.",
      "Two women led the court before her.",
      "Three women led the court before her.",
    ],
    [
      "Two women had led the court before her.",
      "She is the third woman to lead the court.",
      "She is the fourth woman to lead the court.",
    ],
    [
      "Sie ist die dritte Frau an der Spitze.",
      "Vor ihr standen schon zwei Frauen an der Spitze.",
      "Vor ihr standen schon vier Frauen an der Spitze.",
      "de",
    ],
    [
      "Es la tercera mujer que preside el tribunal.",
      "Antes que ella lo presidieron dos mujeres.",
      "Antes que ella lo presidieron cuatro mujeres.",
      "es",
    ],
    [
      "C'est la troisième femme à présider la cour.",
      "Deux femmes l'ont présidée avant elle.",
      "Quatre femmes l'ont présidée avant elle.",
      "fr",
    ],
    [
      "The law enters into force on the twentieth day after its publication.",
      "The law enters into force 20 days after its publication.",
      "The law enters into force 30 days after its publication.",
    ],
  ],
  "what is listed": [
    [
      "The list names a banker, a shipowner, two generals and a singer.",
      "The list names five people.",
      "The list names six people.",
    ],
    [
      "It takes part with the universities of Arl and Besk, the Dorn Institute and the weather office.",
      "Four institutions take part.",
      "Five institutions take part.",
    ],
    [
      "Beteiligt sind die Hochschulen Arl und Besk, das Institut für Eis und der Wetterdienst.",
      "Vier Einrichtungen sind beteiligt.",
      "Sechs Einrichtungen sind beteiligt.",
      "de",
    ],
    [
      "Participan Arla, Besca, Dorna y Falca.",
      "Participan cuatro ciudades.",
      "Participan cinco ciudades.",
      "es",
    ],
    [
      "Y participent Arle, Besque, Dorne et Falque.",
      "Quatre villes y participent.",
      "Cinq villes y participent.",
      "fr",
    ],
  ],
  "limits in other words": [
    [
      "The bank rules out any rate above 4 per cent.",
      "The rate will not exceed 4 per cent.",
      "The rate will exceed 4 per cent.",
    ],
    [
      "Nobody may steer more than 15 drones.",
      "One may steer at most 15 drones.",
      "One must steer more than 15 drones.",
    ],
    [
      "The frost could cost growers up to 40 million crowns.",
      "The frost may run to 40 million crowns for growers.",
      "The frost will cost growers more than 40 million crowns.",
    ],
    [
      "Fines of up to EUR 4 000 000 or, for groups, up to 1 % of turnover are due.",
      "The ceilings are low, at EUR 4 million or 1 per cent of turnover.",
      "The ceilings are low, at EUR 5 million or 1 per cent of turnover.",
    ],
    [
      "Nadie puede llevar más de 15 drones.",
      "Se pueden llevar como máximo 15 drones.",
      "Se pueden llevar como mínimo 15 drones.",
      "es",
    ],
    [
      "Personne ne peut piloter plus de 15 drones.",
      "On peut piloter au plus 15 drones.",
      "On peut piloter au moins 15 drones.",
      "fr",
    ],
    [
      "Niemand darf mehr als 15 Drohnen steuern.",
      "Man darf höchstens 15 Drohnen steuern.",
      "Man darf mindestens 15 Drohnen steuern.",
      "de",
    ],
    [
      "Pools 40 cm deep or greater need a fence.",
      "Pools at least 40 cm deep need a fence.",
      "Pools at most 40 cm deep need a fence.",
    ],
    [
      "Wer das 67. Lebensjahr vollendet hat, fährt gratis.",
      "Menschen ab 67 Jahren fahren gratis.",
      "Menschen ab 65 Jahren fahren gratis.",
      "de",
    ],
  ],
  "a half behind its unit": [
    [
      "The film lasts 150 minutes.",
      "The film lasts two hours and a half.",
      "The film lasts three hours and a half.",
    ],
    [
      "La película dura 150 minutos.",
      "La película dura dos horas y media.",
      "La película dura tres horas y media.",
      "es",
    ],
  ],
  "money, which is no name": [
    [
      "The ransom was US$3 million.",
      "Three million US dollars was the ransom.",
      "Four million US dollars was the ransom.",
    ],
    [
      "Der Verlust betrug 3 Millionen Kronen.",
      "Es gab 3 Millionen Kronen Verlust.",
      "Es gab 4 Millionen Kronen Verlust.",
      "de",
    ],
  ],
  "how often, said elsewhere in the sentence": [
    [
      "The mill sheds 40 tonnes of soot a year.",
      "Every year the mill sheds 40 tonnes of soot.",
      "Every day the mill sheds 40 tonnes of soot.",
    ],
    [
      "L'usine rejette 30 tonnes de boue par jour.",
      "Chaque jour, l'usine rejette 30 tonnes de boue.",
      "L'usine rejette 30 tonnes de boue par mois.",
      "fr",
    ],
    [
      "El tubo pierde 600 litros de agua por minuto.",
      "Cada minuto el tubo pierde 600 litros de agua.",
      "El tubo pierde 600 litros de agua por segundo.",
      "es",
    ],
  ],
  "Spanish shares, bounds and periods": [
    [
      "Tres cuartas partes del monte han ardido.",
      "Ha ardido el 75 % del monte.",
      "Ha ardido el 70 % del monte.",
      "es",
    ],
    [
      "Dos terceras partes de los socios votaron.",
      "Votaron dos tercios de los socios.",
      "Votaron tres cuartos de los socios.",
      "es",
    ],
    [
      "El censo cuenta 1.987.400 ovejas.",
      "El censo ronda los dos millones de ovejas.",
      "El censo ronda los tres millones de ovejas.",
      "es",
    ],
    [
      "La sala tiene menos de 80 asientos.",
      "La sala no llega a los 80 asientos.",
      "La sala supera los 80 asientos.",
      "es",
    ],
    [
      "La beca no rebasará los 900 euros.",
      "La beca se limita a 900 euros.",
      "La beca supera los 900 euros.",
      "es",
    ],
    [
      "La cuota es de 40 pesos por semestre.",
      "Cada seis meses se pagan 40 pesos.",
      "Cada cinco meses se pagan 40 pesos.",
      "es",
    ],
    [
      "La tasa subirá en 15 pesos, de 60 a 75.",
      "La tasa aumentará hasta los 75 pesos.",
      "La tasa aumentará hasta los 85 pesos.",
      "es",
    ],
    [
      "La cuota está en el 61 %, seis puntos más que antes.",
      "La cuota subió seis puntos porcentuales.",
      "La cuota subió un 6 %.",
      "es",
    ],
  ],
  "what a number before it measures in": [
    ["Arlo recibió 14 millones y Besk, 9.", "Besk recibió 9 millones.", "Besk recibió 8 millones.", "es"],
    [
      "Arl was given 14 million crowns and Besk, 9.",
      "Besk was given 9 million crowns.",
      "Besk was given 8 million crowns.",
    ],
  ],
  "in French, said otherwise": [
    ...(
      [
        [
          "Le prêt n'excède pas 20 livres.",
          "Le prêt est de 20 livres ou moins.",
          "Le prêt est de 20 livres ou plus.",
        ],
        ["Le musée a 7 946 amis.", "Le musée frôle les 8 000 amis.", "Le musée frôle les 9 000 amis."],
        ["Le musée a 7 946 amis.", "Le musée avoisine les 8 000 amis.", "Le musée avoisine les 7 000 amis."],
        [
          "La source débite 20 litres à la minute.",
          "La source débite 1 200 litres par heure.",
          "La source débite 120 litres par heure.",
        ],
        [
          "La part du lin monte de 20 à 25 %.",
          "La part du lin augmente de cinq points.",
          "La part du lin augmente de 5 %.",
        ],
        [
          "L'abstention est de 44 %, soit six points de plus qu'en mai.",
          "L'abstention dépasse de six points celle de mai.",
          "L'abstention dépasse de huit points celle de mai.",
        ],
        [
          "Les guichets seront huit, contre onze aujourd'hui.",
          "Trois guichets seront supprimés.",
          "Quatre guichets seront supprimés.",
        ],
        [
          "Deux équipes devancent Tarn.",
          "Tarn occupe la troisième place.",
          "Tarn occupe la cinquième place.",
        ],
        ["Le trajet prend 150 minutes.", "Le trajet dure 2 h 30.", "Le trajet dure 3 h 20."],
        [
          "L'examen dure 90 minutes.",
          "L'examen prend une heure et demie.",
          "L'examen prend deux heures et demie.",
        ],
        ["Il a versé 80 dollars canadiens.", "Il a versé 80 $ CA.", "Il a versé 80 $ US."],
      ] as const
    ).map(([excerpt, borneOut, refused]): Twin => [excerpt, borneOut, refused, "fr"]),
  ],
};
