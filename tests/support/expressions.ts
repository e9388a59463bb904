/** Finds every regular expression that the sources write out, and every place that makes one. */
import { readdirSync, readFileSync } from "node:fs";
import { type Node, parseSync, Visitor } from "oxc-parser";

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** `src/check/rules/likelihood.ts:12`. */
  readonly place: string;
}

export interface Expressions {
  readonly written: readonly Expression[];
  /** Files in which `new RegExp` makes some, from words or lists. */
  readonly made: readonly string[];
}

export function expressionsIn(folder: string): Expressions {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const found = files.map((file) => expressionsOf(`${folder}/${file}`.replaceAll("\\", "/")));
  return {
    written: found.flatMap(({ written }) => written),
    made: found.flatMap(({ made }) => made),
  };
}

function expressionsOf(path: string): Expressions {
  const text = readFileSync(path, "utf8");
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const written: Expression[] = [];
  const made = new Set<string>();
  const place = ({ start }: Node): string => `${path}:${text.slice(0, start).split("\n").length}`;
  new Visitor({
    Literal(node) {
      if ("regex" in node)
        written.push({ source: node.regex.pattern, flags: node.regex.flags, place: place(node) });
    },
    NewExpression({ callee }) {
      if (callee.type === "Identifier" && callee.name === "RegExp") made.add(path);
    },
  }).visit(program);
  return { written, made: [...made] };
}
