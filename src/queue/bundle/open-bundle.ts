/** Makes the deck of a bundle on the machine that received it, with the templates, fonts and libraries of its own package. */
import { posix } from "node:path";
import { cslStyle } from "../../citation/csl-style.ts";
import { houseStyle, type NoteStyle } from "../../citation/note-style.ts";
import { composeDeck } from "../../deck/compose-deck.ts";
import { composeEvidence } from "../../deck/evidence/evidence.ts";
import type { Diagnosed } from "../../diagnostics/diagnostic.ts";
import type { Tailoring } from "../../model/tailored.ts";
import { compileTemplates, type Templates } from "../../render/compile-templates.ts";
import type { FontFace } from "../../render/inline-fonts.ts";
import { type CompiledDeck, originsOf } from "../../session/compile.ts";
import { composable } from "../../session/composable.ts";
import { createMemo } from "../../session/memo.ts";
import { type BriefResources, briefResources } from "../../workspace/brief-resources.ts";
import { packageVersion } from "../../workspace/package-files.ts";
import type { Bundle } from "./bundle.ts";
import { TEMPLATES } from "./make-bundle.ts";

export interface OpenedBundle {
  readonly compiled: CompiledDeck;
  readonly templates: Diagnosed<Templates>;
  readonly fonts: readonly FontFace[];
}

/** A bundle that another version of the tool made: its outputs might differ from what that version makes. */
export class OtherVersion extends Error {}

/** Throws OtherVersion. */
export function openBundle(bundle: Bundle): OpenedBundle {
  if (bundle.version !== packageVersion())
    throw new OtherVersion(`The job is for citedeck ${bundle.version}, and this is ${packageVersion()}.`);
  const house = houseOf(bundle);
  const { basis } = bundle;
  const { tailored } = basis;
  const words = house.wordsFor(tailored.language).value;
  const style = styleOf(bundle, house);
  const { remember } = createMemo();
  const parts = composable({
    deck: (fit) => composeDeck({ tailored, fit, words, style, drawChart: house.drawChart, remember }),
    evidence: (deck) => composeEvidence({ ...basis, deck, words, style }),
  });
  const compiled = Object.assign(parts, {
    tailoring: nothingKnown(bundle),
    origins: originsOf(tailored),
  });
  return {
    compiled,
    templates: compileTemplates(house.templates),
    fonts: [...house.fonts, ...bundle.fonts],
  };
}

/** The author's templates lie beside a brief that is not there. */
function houseOf({ templates }: Bundle): BriefResources {
  const files = new Map([...templates].map(([path, text]) => [`${TEMPLATES}${path}`, Buffer.from(text)]));
  const below = (folder: string): readonly string[] =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => posix.relative(folder, path));
  return briefResources("brief.yaml", (path) => files.get(path), below);
}

function styleOf({ basis: { tailored, ownStyle } }: Bundle, { csl }: BriefResources): NoteStyle {
  const xml = ownStyle ?? csl.styleNamed(tailored.style);
  if (xml === undefined) return houseStyle;
  const usable = csl.processorFor(xml);
  return usable.kind === "usable" ? cslStyle(usable.processor) : houseStyle;
}

/** What the audience does not get is not known here, so that nothing can be searched for. */
function nothingKnown({ basis: { tailored } }: Bundle): Tailoring {
  const none = { given: 0, of: 0 };
  return {
    ...{ audience: tailored.audience.id, slides: tailored.slides.length, leftOut: 0, withheld: [] },
    given: {
      marking: tailored.marking,
      unmarked: tailored.marking,
      slides: none,
      items: none,
      notes: none,
      opened: 0,
    },
    ...{ forbidden: [], shownByRight: { has: () => true } },
  };
}
