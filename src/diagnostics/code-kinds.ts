/** The codes of the catalogue by what they are about, for lists of them. */
import { type DiagnosticCode, isDiagnosticCode } from "./catalogue.ts";
import { ANCHORING } from "./kinds/anchoring.ts";
import { AUDIENCES } from "./kinds/audiences.ts";
import { CHARACTERS } from "./kinds/characters.ts";
import { CITING } from "./kinds/citing.ts";
import { FIGURES } from "./kinds/figures.ts";
import { FORMAT } from "./kinds/format.ts";
import { LIKELIHOOD } from "./kinds/likelihood.ts";
import { MAKING } from "./kinds/making.ts";
import { ORIGINS } from "./kinds/origins.ts";
import { PICTURES } from "./kinds/pictures.ts";
import { PROJECT } from "./kinds/project.ts";
import { QUOTATIONS } from "./kinds/quotations.ts";
import { READING } from "./kinds/reading.ts";
import { WORDING } from "./kinds/wording.ts";

export interface CodeKind {
  readonly title: string;
  readonly codes: readonly DiagnosticCode[];
}

export const CODE_KINDS: readonly CodeKind[] = [
  { title: "Files and YAML", codes: codesOf(READING) },
  { title: "Keys, values and names", codes: codesOf(FORMAT) },
  { title: "Characters and fonts", codes: codesOf(CHARACTERS) },
  { title: "Pictures", codes: codesOf(PICTURES) },
  { title: "Excerpts in their sources", codes: codesOf(ANCHORING) },
  { title: "What claims cite", codes: codesOf(CITING) },
  { title: "Quotations", codes: codesOf(QUOTATIONS) },
  { title: "Figures, dates and names", codes: codesOf(FIGURES) },
  { title: "What words claim", codes: codesOf(WORDING) },
  { title: "Origins and independence", codes: codesOf(ORIGINS) },
  { title: "Likelihood and confidence", codes: codesOf(LIKELIHOOD) },
  { title: "Who sees what", codes: codesOf(AUDIENCES) },
  { title: "Decks and what is printed", codes: codesOf(MAKING) },
  { title: "A project's own rules and formats", codes: codesOf(PROJECT) },
];

function codesOf(kind: object): readonly DiagnosticCode[] {
  return Object.keys(kind).filter(isDiagnosticCode);
}
