/** Asks git which files differ from a revision. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** Git is missing, or has no answer. `message` is a sentence. */
export class GitError extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}

/**
 * Returns the absolute paths of the files in the repository around `folder` that are not as `revision` has them: changed, added, removed
 * or renamed since, committed or not, and those that git does not know yet, unless they are ignored. Throws a GitError outside of a repository, for a
 * revision that it does not have, and where there is no git.
 */
export async function changedSince(revision: string, folder: string): Promise<readonly string[]> {
  const top = (await git(["rev-parse", "--show-toplevel"], folder, notIn(folder))).replace(/\r?\n$/, "");
  const unknown = new GitError(`Git knows no revision "${revision}" here.`, [
    "A shallow clone has no earlier ones: fetch the revision, or all (`git fetch --unshallow`).",
  ]);
  const verify = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const commit = (await git(verify, top, unknown)).trim();
  const differing = [
    "diff",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--name-only",
    "-z",
    commit,
    "--",
  ];
  const untracked = ["ls-files", "--others", "--exclude-standard", "-z"];
  const lists = [await git(differing, top), await git(untracked, top)];
  const names = lists.flatMap((list) => list.split("\0")).filter((name) => name !== "");
  return [...new Set(names)].map((name) => resolve(top, name));
}

function notIn(folder: string): GitError {
  return new GitError(`The folder "${resolve(folder)}" lies in no git repository.`);
}

/** What a repository's own configuration would have run on the way is not run. */
const SAFE = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];

/** Throws `otherwise` where git ends with an error. */
async function git(args: readonly string[], cwd: string, otherwise?: GitError): Promise<string> {
  try {
    const options = { cwd, maxBuffer: 2 ** 30, encoding: "utf8" } as const;
    return (await promisify(execFile)("git", [...SAFE, ...args], options)).stdout;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new GitError("There is no git on this machine, which knows what has changed.");
    if (otherwise !== undefined) throw otherwise;
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new GitError(`Git does not say what has changed: ${said.split("\n")[0] ?? ""}`);
  }
}
