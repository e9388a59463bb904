/** Compiles a brief from memory, composes what it may, and says what does not hold. */
import { type Diagnostic, hasErrors } from "../../../src/diagnostics/diagnostic.ts";
import type { Templates } from "../../../src/render/compile-templates.ts";
import { renderDeck } from "../../../src/render/render-deck.ts";
import { renderHandout } from "../../../src/render/render-handout.ts";
import { createFullSession } from "../../../src/session/create-session.ts";
import { type BriefResources, briefResources } from "../../../src/workspace/brief-resources.ts";
import { worldOf } from "../../support/edited-world.ts";
import { faultOfDiagnostics } from "./judge-diagnostics.ts";
import { faultOfPage, type Page, textOfPage } from "./judge-page.ts";
import { lostWord } from "./lost-words.ts";
import type { RealBrief } from "./real-briefs.ts";

export interface Counted {
  composed: number;
}

const BRIEF = "b/brief.yaml";
/** They are the same for each brief; without them a page is its own markup. */
const ASSETS = { revealCss: "", revealJs: "", notesJs: "", fonts: [], authorTheme: undefined };

/** Returns a function that says what does not hold of a brief's files; undefined where all does. */
export function compiler(counted: Counted): (files: RealBrief["files"]) => string | undefined {
  const shipped = briefResources(BRIEF);
  return (files) => {
    const world = worldOf(new Map(Object.entries(files).map(([path, bytes]) => [`b/${path}`, bytes])));
    const hasOwn = Object.keys(files).some((path) => /^(?:templates|fonts|node_modules)\//.test(path));
    const session = createFullSession({
      world,
      brief: BRIEF,
      resources: ({ read, list }): BriefResources => (hasOwn ? briefResources(BRIEF, read, list) : shipped),
    });
    const diagnostics = session.diagnostics();
    const fault = faultOfDiagnostics(diagnostics, world.read);
    if (fault !== undefined || hasErrors(diagnostics)) return fault;
    const templates = session.templates();
    if (templates.value === undefined) return faultOfDiagnostics(templates.diagnostics, world.read);
    counted.composed += 1;
    return faultOfDecks(session, { templates: templates.value, yaml: world.textOf(BRIEF), diagnostics });
  };
}

function faultOfDecks(
  session: ReturnType<typeof createFullSession>,
  brief: {
    readonly templates: Templates;
    readonly yaml: string;
    readonly diagnostics: readonly Diagnostic[];
  },
): string | undefined {
  const { templates, yaml, diagnostics } = brief;
  const pages = session
    .audiences()
    .slice(0, 2)
    .flatMap((audience) => pagesOf(session, audience, templates));
  // with templates of an author's own, pages are what those say
  const isOurs = templates.areShipped;
  const fault = pages
    .map((page) => (typeof page === "string" ? page : isOurs ? faultOfPage(page) : ""))
    .find(Boolean);
  if (!isOurs) return fault;
  if (fault !== undefined) return fault;
  const shown = pages.map((page) => (typeof page === "string" ? "" : textOfPage(page))).join("\n");
  const lost = lostWord({ yaml, shown, diagnostics });
  return lost === undefined ? undefined : `"${lost}" is on no page, and nothing says so.`;
}

/** A sentence stands for a page that cannot be made though nothing says why. */
function pagesOf(
  session: ReturnType<typeof createFullSession>,
  audience: string,
  templates: Templates,
): readonly (Page | string)[] {
  const deck = session.deck(audience);
  if (deck === undefined || deck.slides.length === 0) return [];
  JSON.stringify(session.evidence(audience));
  const assets = { ...ASSETS, authorTheme: session.authorTheme(audience) };
  const made = [
    { name: "The deck", ...renderDeck({ deck, templates, assets }) },
    { name: "The handout", ...renderHandout({ deck, templates, assets }) },
  ];
  return made.map(({ name, value, diagnostics }) => {
    if (value !== undefined) return { name, html: value };
    return diagnostics.length > 0
      ? { name, html: "<!doctype html><title>x</title>" }
      : `${name} is not made.`;
  });
}
