/**
 * Publishes what workers made. Only here are outputs searched for what is withheld, since a worker does not know it: the brief is
 * compiled again, and its outputs go through the same search, verification and writing as those of a build.
 */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { buildWith } from "../make/build.ts";
import { compileBrief } from "../make/compile-brief.ts";
import { StrangeOutput } from "../make/made-elsewhere.ts";
import type { Project } from "../project/project.ts";
import { createSession, type Session } from "../session/create-session.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { readDeckAssets } from "../workspace/deck-assets.ts";
import { diskWorld } from "../workspace/open-session.ts";
import { dateIn } from "./bundle/bundle.ts";
import { makeBundle, placedAgain } from "./bundle/make-bundle.ts";
import { type JobResult, readResult } from "./bundle/result.ts";
import { jobId, resultName } from "./job-id.ts";
import type { QueueKey } from "./keys.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { publishedTo } from "./publish.ts";
import { clearQuarantine } from "./store/quarantine.ts";
import { idIn, KEYS, type Store } from "./store/store.ts";
import { openTicket, type Ticket } from "./ticket.ts";

export interface ReleaseOptions {
  readonly store: Store;
  readonly key: QueueKey;
  readonly project: Project;
  /** A folder, or `s3://bucket/prefix`. */
  readonly out: string;
  /** Only these jobs; all where left out. */
  readonly ids?: readonly string[] | undefined;
  readonly onWarning: (warning: string) => void;
  /** Receives each job once it is settled. */
  readonly onReleased?: ((one: Released) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sessions by their briefs' paths, to which others are added: where more jobs of a brief will come, it is not compiled anew for each. */
  readonly sessions?: Map<string, Session> | undefined;
}

export interface Released {
  readonly id: string;
  readonly brief: string;
  readonly audience: string;
  readonly outcome: Outcome;
  /** In one sentence, where no diagnostic says it. */
  readonly why: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Paths or addresses. */
  readonly outputs: readonly string[];
}

/** Returns what became of each job that was made or set aside since, by brief. Jobs of another key are left alone, and counted in a warning. */
export async function release(options: ReleaseOptions): Promise<readonly Released[]> {
  const ready = await readyJobs(options);
  const released: Released[] = [];
  for (const [brief, jobs] of Map.groupBy(ready, ({ ticket }) => ticket.brief)) {
    const session = sessionOnBrief(brief, options);
    for (const job of jobs) {
      options.signal?.throwIfAborted();
      // thousands may be ready: what one of them weighs is held for as long as it takes
      const bytes = await wholeOf(job, options.store);
      if (bytes === undefined) continue;
      const one = await releaseOne({ ...job, bytes }, { ...options, session });
      await settle(one, options.store);
      options.onReleased?.(one);
      released.push(one);
    }
  }
  return released;
}

function sessionOnBrief(brief: string, { project, sessions }: ReleaseOptions): Session {
  const kept = sessions?.get(brief);
  kept?.changed();
  const session =
    kept ??
    createSession({
      ...{ world: diskWorld(), brief },
      resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
    });
  sessions?.set(brief, session);
  return session;
}

interface ReadyJob {
  readonly id: string;
  readonly ticket: Ticket;
  /** The keys of what was made, or of why nothing was. Two workers may have made the same job. */
  readonly at: readonly string[];
}

async function readyJobs({ store, key, ids, onWarning }: ReleaseOptions): Promise<readonly ReadyJob[]> {
  const found = [...(await store.list("quarantine/")), ...(await store.list("failures/"))];
  const byId = Map.groupBy(found, ({ key: at }) => idIn(at));
  const asked = ids && new Set(ids);
  const jobs: ReadyJob[] = [];
  let foreign = 0;
  for (const [id, objects] of byId) {
    if (id === undefined || asked?.has(id) === false) continue;
    // most of what is over is not found any more, so that nobody has to list all outcomes that there ever were
    if ((await outcomeOf(id, store)) !== undefined) continue;
    const sealed = await store.get(KEYS.ticket(id));
    const ticket = sealed && openTicket(key, id, sealed);
    if (ticket !== undefined) jobs.push({ id, ticket, at: objects.map(({ key: at }) => at) });
    else if (sealed !== undefined) foreign += 1;
  }
  if (foreign > 0) onWarning(`Left alone, since another key has added them: ${foreign}.`);
  return jobs;
}

/** Returns the first that is whole, and removes what is torn: what a worker made is named after its hash. */
async function wholeOf({ id, at }: ReadyJob, store: Store): Promise<Uint8Array | undefined> {
  for (const place of at) {
    const bytes = await store.get(place);
    if (bytes === undefined) continue;
    if (place === KEYS.failure(id)) return bytes;
    const bundle = await store.get(KEYS.bundle(id));
    if (bundle === undefined) continue;
    if (place === KEYS.quarantined(id, resultName(bundle, bytes))) return bytes;
    await store.remove(place);
  }
  return undefined;
}

async function releaseOne(
  { id, ticket, bytes }: Omit<ReadyJob, "at"> & { readonly bytes: Uint8Array },
  context: ReleaseOptions & { readonly session: Session },
): Promise<Released> {
  const { brief, audience, formats, pngScale, date, timeoutMs } = ticket;
  const { key, project, session, onWarning, signal } = context;
  const sessionOn = () => session;
  const about = { id, brief, audience, diagnostics: [], outputs: [] };
  const refused = (why: string | undefined, diagnostics: readonly Diagnostic[] = []): Released => ({
    ...{ ...about, outcome: "refused", why, diagnostics },
  });
  const from = compileBrief(brief, { project, sessionOn });
  const compiled = from.compiled.decks.find(({ tailoring }) => tailoring.audience === audience);
  const how = { formats, pngScale, date, timeoutMs };
  const bundle = compiled && makeBundle({ compiled, from, assets: readDeckAssets(), how }).value;
  if (bundle === undefined || jobId(key, { brief, audience, json: bundle.json }) !== id)
    return refused("The brief has changed since the job was added: add it again.");
  const made = readable(bytes, (number) => bundle.places[number]);
  if (made === undefined) return refused("What was made cannot be read.");
  const placed = made.diagnostics.map((one) => placedAgain(one, brief));
  if (made.failure !== undefined || hasErrors(placed))
    return { ...about, outcome: "set aside", why: made.failure?.message, diagnostics: placed };
  try {
    const elsewhere = { ...made, diagnostics: placed };
    return await publishedTo(context.out, async (out) => {
      const [report] = await buildWith({
        ...{ briefs: [brief], audiences: [audience], formats, pngScale, date: dateIn({ date }), out },
        ...{ project, sessionOn, onWarning, signal, elsewhere: () => elsewhere },
      });
      const diagnostics = report?.diagnostics ?? [];
      if (report === undefined || hasErrors(diagnostics))
        return { released: refused(undefined, diagnostics) };
      const outputs = report.outputs.map(({ path }) => path);
      const folder = `${out}/${report.name ?? ""}/${audience}`;
      return { released: { ...about, outcome: "published", why: undefined, diagnostics, outputs }, folder };
    });
  } catch (error) {
    if (!(error instanceof StrangeOutput)) throw error;
    return refused(error.message);
  }
}

function readable(bytes: Uint8Array, placeAt: Parameters<typeof readResult>[1]): JobResult | undefined {
  try {
    return readResult(bytes, placeAt);
  } catch {
    // A worker of another version, or somebody else, has written it.
    return undefined;
  }
}

/** A run that is killed before this does the same again, with the same outputs. */
async function settle({ id, outcome }: Released, store: Store): Promise<void> {
  await store.put(KEYS.outcome(id), Buffer.from(outcome));
  await clearQuarantine(id, store);
  if (outcome !== "set aside") await store.remove(KEYS.bundle(id));
}
