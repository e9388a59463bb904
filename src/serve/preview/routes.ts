/** What the preview's server answers. */
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import { placeOf } from "../../diagnostics/format-human.ts";
import type { Span } from "../../diagnostics/span.ts";
import { renderHandout } from "../../render/render-handout.ts";
import { renderMatrixTable } from "../../render/render-matrix.ts";
import { renderPrint } from "../../render/render-print.ts";
import { themeNames } from "../../render/template-files.ts";
import type { Session } from "../../session/create-session.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { eventStream } from "../event-stream.ts";
import { guardChanges, guardRequests } from "../guard-requests.ts";
import { isSame } from "../is-same.ts";
import { limitGuesses } from "../limit-guesses.ts";
import { needToken, tokensOf } from "../need-token.ts";
import { PAGE_POLICY, STATIC_POLICY } from "../page-policy.ts";
import { editRoutes } from "./edit-routes.ts";
import type { Edits } from "./edits.ts";
import { attachmentOf, downloads } from "./make-download.ts";
import { type OpenPage, showAudience, showDeck, showProblems } from "./pages.ts";
import { placeOfText } from "./place-of-text.ts";
import { previewPage } from "./preview-page.ts";
import type { PreviewRoom } from "./preview-room.ts";
import { readerRoutes } from "./reader-routes.ts";
import type { Look } from "./shown-deck.ts";
import type { PreviewOptions } from "./start-preview.ts";
import type { Updates } from "./update-pages.ts";

export interface Previewed extends PreviewOptions {
  readonly session: Session;
  readonly room: PreviewRoom;
  readonly pages: Set<OpenPage>;
  /** Undefined where pages may change nothing. */
  readonly edits: Edits | undefined;
  readonly updates: Updates;
  readonly token: string;
  /** Undefined where no frame of another page may show this one. */
  readonly frameKey: string | undefined;
  readonly hosts: () => readonly string[];
}

interface Served {
  readonly Bindings: HttpBindings;
}

const LARGEST_BODY = 4_000_000;

const POINTED = z.object({ audience: z.string(), slide: z.string(), texts: z.array(z.string()).max(50) });
const PROBLEM = z.object({ audience: z.string(), problem: z.number().int().nonnegative() });
const AT = z.object({ file: z.string(), offset: z.number().int().nonnegative() });
const OVERLAY = z.object({ file: z.string(), text: z.string().nullable() });

export function previewApp(previewed: Previewed): Hono<Served> {
  const { session, room, pages, edits, updates, token, frameKey, hosts, networkToken } = previewed;
  const app = new Hono<Served>();
  app.use(guardRequests(hosts, frameKey), ...needTokens(networkToken, token));
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    // What a failure says may name files, and has no business in a page.
    previewed.onWarning?.(`A page of the preview was not answered: ${error.message}`);
    return c.text("It fails. The terminal says why.", 500);
  });

  app.get("/", (c) => {
    const { audience, look } = asked(c.req.query(), previewed);
    const shown = room.deckOf(audience, look);
    const themes = themeNames(room.ownTemplates.files);
    const facts = { audience, look, token, shown: shown?.id, themes, canEdit: edits !== undefined };
    c.header("Content-Security-Policy", PAGE_POLICY);
    return c.html(previewPage({ shown, facts }, { templates: room.ownTemplates, assets: room.assets }));
  });

  app.get("/preview/:module", (c) => {
    const name = c.req.param("module");
    const module = name.endsWith(".js") ? room.ownTemplates.files.get(`preview/${name}`) : undefined;
    if (module === undefined) return c.text("There is no such module.", 404);
    c.header("Content-Type", "text/javascript; charset=utf-8");
    return c.body(module.text);
  });

  app.get("/events", (c) => {
    const { named, audience, look } = asked(c.req.query(), previewed);
    const shown = room.deckOf(audience, look);
    return eventStream(c, (send) => {
      const page: OpenPage = {
        asked: named,
        audience: "",
        look,
        shown: c.req.query("shown") === shown?.id ? shown : undefined,
        problems: "",
        send,
      };
      pages.add(page);
      page.send({ kind: "hello", token });
      showAudience(page, room.audienceFor(named));
      showDeck(page, room.deckOf(audience, look));
      showProblems(page, room.problemsOf(audience));
      updates.fitSoon();
      page.send({ kind: "brief" });
      page.send({ kind: "edits", edits: edits?.list() ?? [] });
      return () => pages.delete(page);
    });
  });

  app.get("/outline", (c) => {
    const matrix = session.slideMatrix();
    const table = matrix && renderMatrixTable(matrix, room.ownTemplates).value;
    return table === undefined ? c.text("The brief cannot be read.", 404) : c.html(table);
  });

  app.get("/print", (c) => staticPage(c, renderPrint));
  app.get("/handout", (c) => staticPage(c, renderHandout));

  function staticPage(c: Context, render: typeof renderPrint): Response {
    const { audience, look } = asked(c.req.query(), previewed);
    const shown = room.deckOf(audience, look);
    const templates = session.templates().value;
    if (shown === undefined || templates === undefined) return c.text("There is no deck to show.", 404);
    const authorTheme = session.authorTheme(audience);
    const page = render({
      deck: shown.deck,
      templates,
      assets: { ...room.assets, fonts: session.fonts(), authorTheme },
    }).value;
    c.header("Content-Security-Policy", STATIC_POLICY);
    return page === undefined ? c.text("A template is at fault.", 404) : c.html(page);
  }

  const download = downloads(previewed);
  app.get("/files/:file", async (c) => {
    const { audience } = asked(c.req.query(), previewed);
    const made = await download(audience, c.req.param("file"));
    if (made.bytes === undefined) return c.text(made.why, made.status);
    c.header("Content-Type", made.type);
    c.header("Content-Disposition", attachmentOf(made.name));
    return c.body(made.bytes);
  });

  app.post("/open", async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const span = spanAsked(body, previewed);
    if (span === undefined) return c.json({ place: null });
    const place = placeOf(span, textReader(session.read));
    previewed.openEditor(place);
    return c.json({ place });
  });

  app.post("/at", async (c) => {
    const { data } = AT.safeParse(await c.req.json().catch(() => undefined));
    if (data === undefined) return c.text("`file` and `offset` are missing.", 400);
    const standing = session.at(data.file, data.offset);
    for (const page of pages) {
      const slide = standing?.shown.find((one) => one.audience === page.audience)?.slides[0];
      if (slide !== undefined) page.send({ kind: "go", slide });
    }
    return c.json(standing ?? null);
  });

  app.post("/overlay", async (c) => {
    const { data } = OVERLAY.safeParse(await c.req.json().catch(() => undefined));
    if (data === undefined) return c.text("`file` and `text` are missing.", 400);
    session.overlay(data.file, data.text ?? undefined);
    updates.look();
    return c.body(null, 204);
  });

  app.route("/", readerRoutes(previewed));
  app.route("/", editRoutes(previewed));
  return app;
}

/** Over a network, nobody is answered without the token; nothing is changed without the page's; nobody finds one by trying. */
function needTokens(networkToken: string | undefined, token: string): readonly MiddlewareHandler[] {
  const ofPage = guardChanges(token);
  if (networkToken === undefined) {
    const given = (c: Context): readonly (string | undefined)[] => [tokensOf(c).inHeader];
    return [limitGuesses({ given, isWrong: (one) => !isSame(one, token) }), ofPage];
  }
  const isWrong = (given: string): boolean => ![networkToken, token].some((one) => isSame(given, one));
  const given = (c: Context): readonly (string | undefined)[] => Object.values(tokensOf(c));
  return [limitGuesses({ given, isWrong }), needToken(networkToken, [token]), ofPage];
}

/** What of a page's address counts. */
function asked(query: Readonly<Record<string, string>>, { room }: Previewed): Asked {
  const scheme = query.scheme === "light" || query.scheme === "dark" ? query.scheme : undefined;
  const theme = query.theme !== undefined && /^[\w-]+$/.test(query.theme) ? query.theme : undefined;
  return {
    named: query.audience,
    audience: room.audienceFor(query.audience).audience,
    look: { theme, scheme },
  };
}

interface Asked {
  readonly named: string | undefined;
  readonly audience: string;
  readonly look: Look;
}

/** The place is found here: a page cannot name a file. */
function spanAsked(body: unknown, { session, room }: Previewed): Span | undefined {
  const pointed = POINTED.safeParse(body).data;
  if (pointed !== undefined) return placeOfText(session, pointed);
  const problem = PROBLEM.safeParse(body).data;
  return problem && room.problemsOf(problem.audience)[problem.problem]?.span;
}
