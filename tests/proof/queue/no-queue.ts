/** A queue that knows no job and takes everything. */
import type { addJobs } from "../../../src/queue/add-jobs.ts";

export const NO_QUEUE = {
  getJobState: async () => "unknown",
  add: async () => undefined,
} as unknown as Parameters<typeof addJobs>[0]["engine"]["queue"];
