/** What a presentation's server answers at one of its addresses. */
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { eventStream } from "../event-stream.ts";
import { guardRequests } from "../guard-requests.ts";
import { limitGuesses } from "../limit-guesses.ts";
import { PAGE_POLICY, STATIC_POLICY } from "../page-policy.ts";
import { type Door, type Grant, grantsOf } from "./doors.ts";
import type { PageName } from "./present-pages.ts";
import { COMMAND } from "./stage.ts";
import type { Talk, Viewer } from "./talk.ts";

export interface Presented {
  readonly talk: Talk;
  readonly door: Door;
  /** Returns the text of one of the pages' own modules, by its name. */
  readonly moduleText: (name: string) => string | undefined;
  /** What the speaker's phone is given; undefined where none is asked for. Only the speaker's own view has it. */
  readonly phone: () => Phone | undefined;
}

export interface Phone {
  readonly url: string;
  /** A QR code of it, as an `svg` element. */
  readonly code: string;
  /** What it exposes, in sentences. */
  readonly exposes: readonly string[];
}

interface Served {
  readonly Bindings: HttpBindings;
}

const LARGEST_BODY = 4_000;

/** Pages come from the frozen deck alone, so that there is nothing else to ask for. */
export function presentApp({ talk, door, moduleText, phone }: Presented): Hono<Served> {
  const app = new Hono<Served>();
  app.use(guardRequests(door.hosts));
  app.use(
    limitGuesses({
      given: (c) => [tokenOf(c)],
      isWrong: (token) => grantsOf(door, token) === undefined,
    }),
  );
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
  app.onError((error, c) =>
    error instanceof HTTPException ? error.getResponse() : c.text("It fails.", 500),
  );

  app.get("/", (c) => answer(c, "display", () => page(c, "display")));
  app.get("/events", (c) => answer(c, "display", () => events(c, "display")));
  app.get("/speaker", (c) =>
    answer(c, "control", (grants) => page(c, grants.includes("notes") ? "speaker" : "clicker")),
  );
  app.get("/speaker/events", (c) => answer(c, "control", () => events(c, "speaker")));
  app.get("/speaker/slides", (c) => answer(c, "notes", () => page(c, "slides")));
  app.get("/speaker/phone", (c) =>
    answer(c, "notes", () => c.json((door.isNear ? phone() : undefined) ?? null)),
  );

  app.post("/do", (c) =>
    answer(c, "control", async (grants) => {
      const { data } = COMMAND.safeParse(await c.req.json().catch(() => undefined));
      if (data === undefined) return c.text("There is no such command.", 400);
      talk.act(data);
      return c.json({ state: talk.state(grants.includes("display") ? "display" : "speaker") });
    }),
  );

  app.get("/present/:module", (c) => {
    const text = moduleText(c.req.param("module"));
    if (text === undefined) return c.text("There is no such module.", 404);
    c.header("Content-Type", "text/javascript; charset=utf-8");
    return c.body(text);
  });

  return app;

  function answer(
    c: Context<Served>,
    needed: Grant,
    give: (grants: readonly Grant[]) => Response | Promise<Response>,
  ): Response | Promise<Response> {
    const grants = grantsOf(door, tokenOf(c) ?? "") ?? [];
    return grants.includes(needed) ? give(grants) : c.text("This needs a token that it was not given.", 403);
  }

  function page(c: Context<Served>, name: PageName): Response | Promise<Response> {
    c.header("Content-Security-Policy", name === "slides" ? STATIC_POLICY : PAGE_POLICY);
    return c.html(talk.deck().pages[name]);
  }

  function events(c: Context<Served>, viewer: Viewer): Response {
    return eventStream(c, (send) => {
      const tell = (): void => send({ state: talk.state(viewer) });
      const leave = talk.follow(tell);
      // What is done on the screen of this machine is done for the talk; on one over a network it is not.
      if (viewer === "display" && door.isNear) send({ token: door.displayToken });
      tell();
      return leave;
    });
  }
}

/** An event stream can bring none but in its address. */
function tokenOf(c: Context): string | undefined {
  return c.req.query("token") ?? c.req.header("x-citedeck-token");
}
