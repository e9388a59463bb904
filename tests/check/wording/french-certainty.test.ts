import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

// Denials, hedges, plans, conditions, parts, superlatives, restrictions and causes, each with a twin that is true.
describe("what a claim in French makes surer, wider or other than its excerpt", () => {
  it.each([
    ["Les plongeurs n'ont pas réussi à remonter la cloche.", "Les plongeurs ont remonté la cloche."],
    ["Le conseil a refusé de publier le procès-verbal.", "Le conseil a publié le procès-verbal."],
    ["Ni le maire ni son adjoint n'ont assisté à la cérémonie.", "Le maire a assisté à la cérémonie."],
    [
      "Le portail a été démoli sans l'autorisation de l'architecte.",
      "Le portail a été démoli avec l'autorisation de l'architecte.",
    ],
    ["Le rapport ne mentionne aucune trace d'amiante.", "Le rapport mentionne des traces d'amiante."],
    ["Les pourparlers se sont achevés sans accord.", "Les pourparlers ont débouché sur un accord."],
    ["La rectrice a exclu de briguer un troisième mandat.", "La rectrice briguera un troisième mandat."],
    ["Le train ne dessert plus Valmont.", "Le train dessert toujours Valmont."],
    [
      "L'agence a renouvelé le permis de la carrière.",
      "L'agence n'a pas renouvelé le permis de la carrière.",
    ],
    ["Personne n'a réclamé la prime.", "Plusieurs habitants ont réclamé la prime."],
    ["Le tableau aurait été volé pendant la guerre.", "Le tableau a été volé pendant la guerre."],
    ["Le groupe envisage de céder ses brasseries.", "Le groupe a décidé de céder ses brasseries."],
    [
      "Un suspect présumé auteur du braquage a été arrêté à Morlac.",
      "L'auteur du braquage a été arrêté à Morlac.",
    ],
    [
      "Selon la gendarmerie, le conducteur se serait endormi.",
      "Selon la gendarmerie, le conducteur s'est endormi.",
    ],
    ["La préfecture n'exclut pas un sabotage.", "La préfecture confirme un sabotage."],
    ["Il semble que la digue ait cédé pendant la nuit.", "La digue a cédé pendant la nuit."],
    ["Reste à savoir si le vaccin est efficace.", "Le vaccin est efficace."],
    ["La ville compte raser le stade.", "La ville a rasé le stade."],
    ["La loi entrera en vigueur en juillet.", "La loi est déjà en vigueur."],
    [
      "Le gouvernement a promis de supprimer la taxe sur les chiens.",
      "Le gouvernement a supprimé la taxe sur les chiens.",
    ],
    ["La fusion des deux hôpitaux est à l'étude.", "Les deux hôpitaux ont fusionné."],
    [
      "Un projet de loi abaissant le plafond des loyers est en préparation.",
      "Le plafond des loyers a été abaissé.",
    ],
    ["Si le niveau dépasse 4 mètres, le camping est évacué.", "Le camping est évacué."],
    ["L'aide est versée à condition que le champ reste en jachère.", "L'aide est versée dans tous les cas."],
    ["Sous réserve de l'accord du Sénat, la banque sera scindée.", "La banque sera scindée."],
    ["Le bac circule, sauf si le vent dépasse 90 km/h.", "Le bac circule par tous les vents."],
    ["Quelques pilotes refusent le nouvel horaire.", "La plupart des pilotes refusent le nouvel horaire."],
    ["Presque toutes les fermes sont raccordées.", "Toutes les fermes sont raccordées sans exception."],
    ["Environ 30 % des éleveurs ont perdu des bêtes.", "La majorité des éleveurs ont perdu des bêtes."],
    ["Plusieurs bandes sont abîmées.", "Aucune bande n'est abîmée."],
    ["Trois des sept juges ont voté contre.", "Tous les juges ont voté contre."],
    ["Tous les puits ne sont pas sûrs.", "Tous les puits sont sûrs."],
    ["Kelm compte parmi les villes les plus sèches du pays.", "Kelm est la ville la plus sèche du pays."],
    ["Le moulin est le deuxième plus ancien de la vallée.", "Le moulin est le plus ancien de la vallée."],
    ["La bibliothèque prête des livres et des outils.", "La bibliothèque ne prête que des livres."],
    ["Le pont mesure 400 mètres.", "Le pont est le plus long de la province."],
    ["Les infirmières des deux hôpitaux du nord font grève.", "Les infirmières de tout le pays font grève."],
    [
      "Les chiens de plus de 20 kilos doivent porter une muselière.",
      "Tous les chiens doivent porter une muselière.",
    ],
    ["Les élèves domiciliés à Orbac voyagent gratuitement.", "Tous les élèves voyagent gratuitement."],
    ["Les loyers ont grimpé l'année où le stade a été construit.", "Le stade a fait grimper les loyers."],
    [
      "L'étude relève une association entre le bruit et l'insomnie.",
      "Selon l'étude, le bruit provoque l'insomnie.",
    ],
  ])("is reported where the excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "fr")).toHaveLength(1);
  });

  it.each([
    [
      "Le conseil a refusé de publier le procès-verbal.",
      "Le procès-verbal n'a pas été rendu public par le conseil.",
    ],
    [
      "Les pourparlers se sont achevés sans accord.",
      "Aucun accord n'a été trouvé à l'issue des pourparlers.",
    ],
    ["Aucune commune n'est sans médecin.", "Chaque commune a un médecin."],
    ["Le musée ne fait pas payer l'entrée le dimanche.", "L'entrée du musée est gratuite le dimanche."],
    ["Le train ne dessert plus Valmont.", "Valmont n'est plus desservie par le train."],
    ["Nul ne peut entrer sans badge.", "Un badge est nécessaire pour entrer."],
    ["La grève n'a pris fin que jeudi.", "La grève a pris fin jeudi."],
    ["Le tableau aurait été volé pendant la guerre.", "Le tableau a peut-être été volé pendant la guerre."],
    ["Le groupe envisage de céder ses brasseries.", "Le groupe songe à céder ses brasseries."],
    ["Il semble que la digue ait cédé pendant la nuit.", "La digue aurait cédé pendant la nuit."],
    ["Les visiteurs peuvent déposer leurs sacs à l'entrée.", "Les sacs se déposent à l'entrée."],
    ["Le coût est estimé à 3 millions.", "Le coût serait de 3 millions."],
    ["La ville compte raser le stade.", "Le stade doit être rasé par la ville."],
    ["La loi entrera en vigueur en juillet.", "L'entrée en vigueur de la loi est prévue en juillet."],
    [
      "Le conseil a voté la construction d'une halle.",
      "La construction d'une halle a été votée par le conseil.",
    ],
    [
      "La ministre a annoncé que le service serait réduit.",
      "La réduction du service a été annoncée par la ministre.",
    ],
    [
      "Si le niveau dépasse 4 mètres, le camping est évacué.",
      "Le camping est évacué lorsque le niveau dépasse 4 mètres.",
    ],
    [
      "Sous réserve de l'accord du Sénat, la banque sera scindée.",
      "La banque sera scindée si le Sénat donne son accord.",
    ],
    ["Tous les puits ne sont pas sûrs.", "Certains puits ne sont pas sûrs."],
    ["Aucun témoin n'est venu.", "Tous les témoins étaient absents."],
    ["Plus de la moitié des barrages sont pleins.", "La majorité des barrages sont pleins."],
    ["Chacun des neuf conseillers a signé.", "Les neuf conseillers ont tous signé."],
    [
      "Aucun lac de la région n'est plus profond que l'Orm.",
      "L'Orm est le lac le plus profond de la région.",
    ],
    ["Le permis est réservé aux agriculteurs.", "Seuls les agriculteurs obtiennent le permis."],
    ["La salle accueille 300 personnes au plus.", "La salle accueille au maximum 300 personnes."],
    ["La règle vaut pour chaque employé du port.", "La règle s'applique à tous les employés du port."],
    ["Une conduite gelée a contraint l'école à fermer.", "L'école a fermé à cause d'une conduite gelée."],
    ["La crue est due à un canal bouché.", "Un canal bouché a provoqué la crue."],
  ])("is not reported where it is said in other words: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "fr")).toEqual([]);
  });
});
