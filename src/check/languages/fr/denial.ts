/** French: what denies. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "ne n'* pas aucun aucune jamais rien personne ni nul nulle sans non",
  denying: "ne n'* pas jamais aucun aucune sans",
  denyingVerbs: "ne n'* pas jamais",
  noNegations:
    "ne_depass* ne_peut_depasser pas_plus pas_moins non_seulement ne_doit_pas_depasser pas_seulement sans_doute ne_peuvent_depasser ne_peut_exceder n'exced*",
  denials:
    "refus* reje* ni nie nient niaient manqu* absen* exempt* exclu* sauf interdi* empech* evit* hors retard* jusqu* echou* defaut guere cess* dement* trop peu peuvent plafonn* maximum au_plus limit*",
};
