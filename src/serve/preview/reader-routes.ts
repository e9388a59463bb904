/** What the reader of sources asks the preview's server: sources by their IDs, never files. */
import { Hono } from "hono";
import type { Session } from "../../session/create-session.ts";
import { find } from "../../tasks/find.ts";
import { readPassages, readSources } from "./source-reader.ts";

/** How many passages are found. */
const FOUND = 20;

export function readerRoutes({
  session,
  brief,
}: {
  readonly session: Session;
  readonly brief: string;
}): Hono {
  const app = new Hono();

  app.get("/sources", (c) => c.json({ sources: readSources(session) }));

  app.get("/sources/:id", (c) => {
    const text = session.sourceText(c.req.param("id"));
    if (text === undefined) return c.text("The text of this source is not in the folder.", 404);
    c.header("ETag", text.sha256);
    return c.text(text.text);
  });

  app.get("/find", async (c) => {
    const query = c.req.query("words") ?? "";
    if (!/[\p{L}\p{N}]/u.test(query)) return c.json({ passages: [], exact: true });
    const { value: findings } = await find({ brief, query, limit: FOUND, read: session.read });
    if (findings === undefined) return c.json({ passages: [], exact: true });
    return c.json({ passages: readPassages(findings, session), exact: findings.exact });
  });

  return app;
}
