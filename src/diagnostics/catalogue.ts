/** Every diagnostic code with its severity and what it means. Codes are permanent; the reference pages are made from this table. */
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
import type { ProjectCode } from "./project-code.ts";

/** In the order in which they are listed. */
export const CATALOGUE = {
  ...READING,
  ...FORMAT,
  ...CHARACTERS,
  ...PICTURES,
  ...ANCHORING,
  ...CITING,
  ...QUOTATIONS,
  ...FIGURES,
  ...WORDING,
  ...ORIGINS,
  ...LIKELIHOOD,
  ...AUDIENCES,
  ...MAKING,
  ...PROJECT,
} as const;

export type DiagnosticCode = keyof typeof CATALOGUE;

/** Whatever a diagnostic may carry. */
export type Code = DiagnosticCode | ProjectCode;

export function isDiagnosticCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(CATALOGUE, code);
}
