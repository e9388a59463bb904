/** Makes the slides of decks that are served as large as a build makes them, while nobody waits for it. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fitForPrint } from "../make/fit-for-print.ts";
import type { FitContext } from "../make/make-context.ts";
import { type KnownFits, NO_MANIFEST } from "../make/manifest.ts";
import { SharedBrowser } from "../make/shared-browser.ts";
import type { Fit } from "../model/fit.ts";
import type { Session } from "../session/create-session.ts";

export interface BackgroundFit extends AsyncDisposable {
  /**
   * Measures what has changed of an audience's deck, and lets the session show it as it fits. Returns whether anything is
   * then shown or told otherwise.
   */
  readonly measure: (audience: string) => Promise<boolean>;
  /** How often `measure` returned true. */
  readonly round: () => number;
  /** What was found about slides that do not fit, when they were last measured. */
  readonly misfits: (audience: string) => readonly Diagnostic[];
}

interface Found {
  readonly fit: Fit;
  readonly fits: KnownFits;
  readonly misfits: readonly Diagnostic[];
}

/** The browser is opened for the first slide of which nothing else says that it fits, and stays open. */
export function backgroundFit(options: {
  readonly session: Session;
  readonly assets: FitContext["assets"];
  readonly project: FitContext["project"];
  /** The longest that a step of the browser may take; its own limit where left out. */
  readonly timeoutMs?: number | undefined;
  readonly onWarning: (sentence: string) => void;
}): BackgroundFit {
  const { session, assets, project, timeoutMs, onWarning } = options;
  const stopping = new AbortController();
  const browser = new SharedBrowser({ timeoutMs, onRemark: () => undefined, onWarning }, stopping.signal);
  const found = new Map<string, Found>();
  let round = 0;
  return {
    round: () => round,
    measure: async (audience) => {
      const compiled = session.compiled().decks.find(({ deck }) => deck.audience.id === audience);
      const templates = session.templates().value;
      if (compiled === undefined || templates === undefined || compiled.deck.slides.length === 0)
        return false;
      const before = found.get(audience);
      const { fit, fits, diagnostics } = await fitForPrint(compiled, {
        assets: { ...assets, fonts: session.fonts() },
        ...{ templates, browser, stopping, project, pages: new WeakMap(), onStep: () => undefined },
        themeText: () => session.authorTheme(audience),
        manifest: { ...NO_MANIFEST, fitted: before === undefined ? {} : { [audience]: before.fits } },
      });
      found.set(audience, { fit, fits, misfits: diagnostics });
      session.assumeFit(audience, fit);
      const isNews = said(before) !== said(found.get(audience));
      if (isNews) round += 1;
      return isNews;
    },
    misfits: (audience) => found.get(audience)?.misfits ?? [],
    [Symbol.asyncDispose]: async () => {
      stopping.abort(new Error("The server ends."));
      await browser[Symbol.asyncDispose]();
    },
  };
}

/** What of it is to be seen; the same for slides that need not be measured as where nothing was measured yet. */
function said(found: Found | undefined): string {
  const { types = new Map(), splits = new Map() } = found?.fit ?? {};
  return JSON.stringify([
    [...types],
    [...splits].filter(([, cuts]) => cuts.length > 0),
    found?.misfits ?? [],
  ]);
}
