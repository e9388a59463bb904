/** `npm run bench`: measures citedeck beside other tools; with `growth` behind `--` how its times grow with size, with `preview` how fast a preview follows a save, with `lsp` how soon an editor has what it asks for, with `many` how busy many briefs keep the cores, with `queue` how many jobs workers make, with `patterns` how awkward texts are read. */
import { parseArgs } from "node:util";
import { compare } from "./compare/compare.ts";
import { growth } from "./growth/growth.ts";
import { measurePreviews } from "./preview/preview.ts";

const { values, positionals } = parseArgs({
  options: {
    rows: { type: "string", default: "" },
    runs: { type: "string" },
    briefs: { type: "string" },
    largest: { type: "string", default: "Infinity" },
    limit: { type: "string", default: "600" },
    out: { type: "string", default: "bench/results" },
    "write-docs": { type: "boolean", default: false },
  },
  allowPositionals: true,
});
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

const options = {
  rows: values.rows.split(",").filter((name) => name !== ""),
  limit: Number(values.limit),
  out: values.out,
  writeDocs: values["write-docs"],
};
const [what = "compare", ...words] = positionals;
switch (what) {
  case "compare":
    endWith(await compare({ ...options, runs: Number(values.runs ?? 5) }));
    break;
  case "growth":
    endWith(await growth({ ...options, largest: Number(values.largest), runs: Number(values.runs ?? 3) }));
    break;
  case "preview":
    endWith(await measurePreviews({ ...options, runs: Number(values.runs ?? 50) }));
    break;
  case "lsp": {
    const { measureLsp } = await import("./lsp/lsp.ts");
    endWith(await measureLsp({ ...options, runs: Number(values.runs ?? 50) }));
    break;
  }
  case "many": {
    const { measureMany } = await import("./many/many.ts");
    const limit = Math.max(options.limit, 7200);
    endWith(
      await measureMany({
        ...options,
        limit,
        briefs: Number(values.briefs ?? 200),
        runs: Number(values.runs ?? 1),
      }),
    );
    break;
  }
  case "queue": {
    const { measureQueue } = await import("./many/queue.ts");
    endWith(await measureQueue({ ...options, briefs: Number(values.briefs ?? 24) }));
    break;
  }
  case "patterns": {
    // Loaded here alone, since it works in this process and not in one of its own.
    const { measurePatterns } = await import("./patterns/measure-patterns.ts");
    endWith(await measurePatterns(words));
    break;
  }
  default:
    console.error(
      `There is no "${what}"; there are growth, preview, lsp, many, queue and patterns, and the comparison without a word.`,
    );
    process.exitCode = 2;
}

/** A goal that is missed makes the command fail. */
function endWith(isGood: boolean): void {
  process.exitCode = isGood ? 0 : 1;
}
