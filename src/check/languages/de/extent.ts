/** German: of how many something holds. */
import type { ExtentWords } from "../topics/extent.ts";

export const EXTENT: ExtentWords = {
  some: "einige einigen einiger mehrere mehreren manche manchen viele vielen wenige wenigen teil halfte drittel viertel etliche zahlreiche",
  most: "meisten mehrheit grossteil fast_alle mehrzahl",
  all: "alle allen aller jeder jede jedes jeden jedem samtliche* ganz ganze* gesamt* immer stets",
  numerals: "zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
  outOf: "der von von_den aus_den seiner ihrer",
  only: "nur lediglich ausschliesslich allein einzige einziger einzigen einziges bloss",
  notOnly: "nur lediglich ausschliess* allein einzig* ausser bloss beschrankt* vorbehalten",
  superlatives:
    "grosste grossten grosster grosstes grosstem hochste hochsten hochster hochstes hochstem niedrigste niedrigsten niedrigster niedrigstes niedrigstem kleinste kleinsten kleinster kleinstes kleinstem alteste altesten altester altestes altestem jungste jungsten jungster jungstes jungstem langste langsten langster langstes langstem kurzeste kurzesten kurzester kurzestes kurzestem schnellste schnellsten schnellster schnellstes schnellstem langsamste langsamsten langsamster langsamstes langsamstem starkste starksten starkster starkstes starkstem schwachste schwachsten schwachster schwachstes schwachstem reichste reichsten reichster reichstes reichstem armste armsten armster armstes armstem tiefste tiefsten tiefster tiefstes tiefstem schwerste schwersten schwerster schwerstes schwerstem leichteste leichtesten leichtester leichtestes leichtestem teuerste teuersten teuerster teuerstes teuerstem billigste billigsten billigster billigstes billigstem fruheste fruhesten fruhester fruhestes fruhestem beste besten bester bestes bestem schlechteste schlechtesten schlechtester schlechtestes schlechtestem schlimmste schlimmsten schlimmster schlimmstes schlimmstem warmste warmsten warmster warmstes warmstem kalteste kaltesten kaltester kaltestes kaltestem heisseste heissesten heissester heissestes heissestem breiteste breitesten breitester breitestes breitestem engste engsten engster engstes engstem einzige einzigen einziger einziges einzigem am_*sten beispiellos beispiellose rekordhoch",
  among: "zu_den unter_den eine_der einer_der eines_der einer_von zweit* dritt* viert* zahlt_zu",
  everywhere: "ganzen ganze ganzer gesamten landesweit bundesweit uberall",
};
