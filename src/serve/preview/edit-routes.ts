/** What pages may ask to have written. Every request has the page's token, and none names a file. */
import { type Context, Hono } from "hono";
import * as z from "zod";
import { excerptRemarks } from "../../edit/excerpt-remarks.ts";
import type { Session } from "../../session/create-session.ts";
import type { EditResult, Edits } from "./edits.ts";
import { textPointedAt } from "./place-of-text.ts";
import { planFix, planSelected, planText, withoutLastBreaks } from "./plan-edits.ts";

const OFFSET = z.number().int().nonnegative();
const SELECTED = z.object({
  source: z.string(),
  sha256: z.string(),
  start: OFFSET,
  end: OFFSET,
  id: z.string().optional(),
});
const FIX = z.object({ fix: z.string() });
const ON_SLIDE = z.object({ audience: z.string(), slide: z.string() });
const POINTED = ON_SLIDE.extend({ texts: z.array(z.string()).max(50) });
const AT = ON_SLIDE.extend({ index: OFFSET });
const TEXT = AT.extend({ seen: z.string(), words: z.string() });
const UNDO = z.object({ edit: z.number().int() });

export function editRoutes(options: {
  readonly session: Session;
  readonly brief: string;
  /** Undefined where pages may change nothing. */
  readonly edits: Edits | undefined;
}): Hono {
  const { session, edits } = options;
  const app = new Hono();

  app.post("/excerpts/plan", async (c) => {
    const selected = await bodyOf(c, SELECTED);
    if (edits === undefined || selected === undefined) return refusal(c, edits);
    session.changed();
    const plan = planSelected(selected, options);
    if (plan.kind === "refused") return c.json({ why: plan.why }, 409);
    const remarks = excerptRemarks(plan).map(({ message }) => message);
    return c.json({ id: plan.id, words: plan.passage.words, lines: plan.lines, remarks });
  });

  app.post("/excerpts", async (c) => {
    const selected = await bodyOf(c, SELECTED);
    if (edits === undefined || selected === undefined) return refusal(c, edits);
    const made = { id: "" };
    const result = await edits.make(() => {
      const plan = planSelected(selected, options);
      if (plan.kind === "refused") return plan;
      made.id = plan.id;
      const texts = new Map([[plan.list.file, plan.list.text]]);
      return { kind: "planned", title: `Add the excerpt "${plan.id}"`, texts };
    });
    return told(c, result, made);
  });

  app.post("/fixes", async (c) => {
    const asked = await bodyOf(c, FIX);
    if (edits === undefined || asked === undefined) return refusal(c, edits);
    return told(c, await edits.make(() => planFix(asked.fix, session)));
  });

  app.post("/texts/find", async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const [pointed, at] = [POINTED.safeParse(body).data, AT.safeParse(body).data];
    const asked = pointed ?? at;
    if (edits === undefined || asked === undefined) return refusal(c, edits);
    session.changed();
    const places = session.places(asked.audience, asked.slide);
    const index = pointed === undefined ? (at?.index ?? -1) : textPointedAt(places, pointed.texts);
    const place = places[index];
    if (place === undefined)
      return c.json({ why: "This is no text of the slide's own. Y opens where it comes from." }, 409);
    return c.json({
      index,
      count: places.length,
      what: place.what,
      words: withoutLastBreaks(place.markdown),
    });
  });

  app.post("/texts", async (c) => {
    const asked = await bodyOf(c, TEXT);
    if (edits === undefined || asked === undefined) return refusal(c, edits);
    return told(c, await edits.make(() => planText(asked, session)));
  });

  app.post("/undo", async (c) => {
    const asked = await bodyOf(c, UNDO);
    if (edits === undefined || asked === undefined) return refusal(c, edits);
    return told(c, await edits.undo(asked.edit));
  });

  return app;
}

async function bodyOf<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  return schema.safeParse(await c.req.json().catch(() => undefined)).data;
}

function refusal(c: Context, edits: Edits | undefined): Response {
  return edits === undefined
    ? c.json({ why: "This preview shows the brief and changes nothing." }, 403)
    : c.json({ why: "Something is missing in the request." }, 400);
}

function told(c: Context, result: EditResult, made: object = {}): Response {
  if (result.kind === "done") return c.json(made);
  return c.json({ why: result.why, theirs: result.theirs }, 409);
}
