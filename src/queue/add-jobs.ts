/** Puts one job for each audience of a brief into the queue, once the brief is compiled, checked and tailored here. */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { inOrder } from "../diagnostics/order.ts";
import { compileBrief } from "../make/compile-brief.ts";
import type { Project } from "../project/project.ts";
import { readDeckAssets } from "../workspace/deck-assets.ts";
import { pack } from "./bundle/bundle.ts";
import { type BundleOptions, makeBundle } from "./bundle/make-bundle.ts";
import { type Engine, JOB, jobOptions } from "./engine.ts";
import { jobId } from "./job-id.ts";
import type { QueueKey } from "./keys.ts";
import { isInQuarantine } from "./store/quarantine.ts";
import { KEYS, type Store } from "./store/store.ts";
import { sealTicket } from "./ticket.ts";

export interface AddOptions {
  readonly brief: string;
  /** All of the brief's where left out; those that it does not have are passed over. */
  readonly audiences: readonly string[] | undefined;
  readonly how: BundleOptions;
  /** 1 comes first. */
  readonly priority: number;
  /** How long the queue remembers a job that is over, in ms. */
  readonly keepMs: number;
  readonly project: Project;
  readonly engine: Pick<Engine, "queue">;
  readonly store: Store;
  readonly key: QueueKey;
}

export interface AddedJob {
  readonly id: string;
  readonly brief: string;
  readonly audience: string;
  /** False where it was made before, so that it only has to be released. */
  readonly isQueued: boolean;
}

/** Returns no jobs where the brief has errors, or where any bundle would hold what is withheld: nothing has left this machine then. */
export async function addJobs(
  options: AddOptions,
): Promise<{ readonly jobs: readonly AddedJob[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { brief, audiences, how, project } = options;
  const from = compileBrief(brief, { project });
  const { compiled } = from;
  if (hasErrors(compiled.diagnostics)) return { jobs: [], diagnostics: compiled.diagnostics };
  const assets = readDeckAssets();
  const bundles = compiled.decks
    .filter(
      ({ tailoring, deck }) => deck.slides.length > 0 && (audiences?.includes(tailoring.audience) ?? true),
    )
    .map((one) => ({
      audience: one.tailoring.audience,
      made: makeBundle({ compiled: one, from, assets, how }),
    }));
  const diagnostics = inOrder([...compiled.diagnostics, ...bundles.flatMap(({ made }) => made.diagnostics)]);
  if (hasErrors(diagnostics)) return { jobs: [], diagnostics };
  const jobs: AddedJob[] = [];
  for (const { audience, made } of bundles) {
    if (made.value === undefined) continue;
    const { json } = made.value;
    const id = jobId(options.key, { brief, audience, json });
    const isQueued = await addJob(id, { bundle: pack(json), audience }, options);
    jobs.push({ id, brief, audience, isQueued });
  }
  return { jobs, diagnostics };
}

/** All that a worker and a trusted machine need is in the store before the job is in the queue. */
async function addJob(
  id: string,
  { bundle, audience }: { readonly bundle: Uint8Array; readonly audience: string },
  { brief, how, priority, keepMs, engine, store, key }: AddOptions,
): Promise<boolean> {
  const { formats, pngScale, date, timeoutMs } = how;
  const ticket = { brief, audience, formats: [...formats], pngScale, date, timeoutMs, priority };
  await store.put(KEYS.ticket(id), sealTicket(key, id, { ...ticket, added: Date.now() }));
  await store.remove(KEYS.outcome(id));
  await store.remove(KEYS.failure(id));
  if (await isInQuarantine(id, store)) return false;
  await store.put(KEYS.bundle(id), bundle);
  await enqueue(id, { engine, priority, keepMs });
  return true;
}

/** Puts a job into the queue, also where the queue remembers that it is over. One that waits or is worked on stays as it is. */
export async function enqueue(
  id: string,
  {
    engine,
    priority,
    keepMs,
  }: Pick<AddOptions, "priority" | "keepMs"> & { readonly engine: Pick<Engine, "queue"> },
): Promise<void> {
  const state = await engine.queue.getJobState(id);
  if (state === "completed" || state === "failed") await engine.queue.remove(id);
  await engine.queue.add(JOB, {}, jobOptions(id, { priority, keepMs }));
}
