/** Follows the types that a module's exports mention, and that these mention, through the sources. */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { type Node, parseSync, Visitor } from "oxc-parser";

export interface Mentions {
  /** What the module exports, each as `src/model/tlp.ts#Tlp`. */
  readonly exported: ReadonlySet<string>;
  /** What is mentioned and not exported, each with what mentions it. */
  readonly missing: ReadonlyMap<string, string>;
}

/** `entry` only re-exports. Types of packages are not followed: whoever wants to name one installs the package. */
export function mentionsOf(entry: string): Mentions {
  const exported = new Set(reexportsOf(entry));
  const missing = new Map<string, string>();
  const seen = new Set(exported);
  const pending = [...exported];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    for (const mentioned of mentionedBy(key)) {
      if (!exported.has(mentioned) && !missing.has(mentioned)) missing.set(mentioned, key);
      if (!seen.has(mentioned)) pending.push(mentioned);
      seen.add(mentioned);
    }
  }
  return { exported, missing };
}

interface Module {
  readonly body: readonly Node[];
  /** By name: what it declares. */
  readonly declared: ReadonlyMap<string, Node>;
  /** By local name: `src/model/tlp.ts#Tlp`. */
  readonly imported: ReadonlyMap<string, string>;
  readonly names: Names;
}

const MODULES = new Map<string, Module>();

function moduleAt(path: string): Module {
  const known = MODULES.get(path) ?? readModule(path);
  MODULES.set(path, known);
  return known;
}

function readModule(path: string): Module {
  const parsed = parseSync(path, readFileSync(path, "utf8"));
  const { program, errors } = parsed;
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const imported = program.body.flatMap((node) =>
    node.type === "ImportDeclaration" && node.source.value.startsWith(".")
      ? node.specifiers.flatMap((one) =>
          one.type === "ImportSpecifier" && "name" in one.imported
            ? [[one.local.name, `${resolved(path, node.source.value)}#${one.imported.name}`] as const]
            : [],
        )
      : [],
  );
  const declared = program.body.flatMap((node) => {
    const inner = node.type === "ExportNamedDeclaration" ? (node.declaration ?? node) : node;
    return declarationsIn(inner);
  });
  const names = namesIn(parsed);
  return { body: program.body, declared: new Map(declared), imported: new Map(imported), names };
}

function resolved(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier);
}

function declarationsIn(node: Node): readonly (readonly [string, Node])[] {
  switch (node.type) {
    case "FunctionDeclaration":
    case "TSDeclareFunction":
    case "ClassDeclaration":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
      return node.id == null ? [] : [[node.id.name, node]];
    case "VariableDeclaration":
      return node.declarations.flatMap((one) => (one.id.type === "Identifier" ? [[one.id.name, one]] : []));
    default:
      return [];
  }
}

function reexportsOf(entry: string): readonly string[] {
  return moduleAt(entry).body.flatMap((node) => {
    if (node.type === "ExportAllDeclaration") {
      const path = resolved(entry, node.source.value);
      return exportsOf(path).map((name) => `${path}#${name}`);
    }
    if (node.type !== "ExportNamedDeclaration" || node.source == null) return [];
    const path = resolved(entry, node.source.value);
    return node.specifiers.flatMap(({ local }) => ("name" in local ? [`${path}#${local.name}`] : []));
  });
}

function exportsOf(path: string): readonly string[] {
  return moduleAt(path).body.flatMap((node) =>
    node.type === "ExportNamedDeclaration" && node.declaration != null
      ? declarationsIn(node.declaration).map(([name]) => name)
      : [],
  );
}

function mentionedBy(key: string): readonly string[] {
  const [path = "", name = ""] = key.split("#");
  const { declared, imported, names } = moduleAt(path);
  const node = declared.get(name);
  if (node === undefined) throw new Error(`${path} declares no ${name}.`);
  return namesWithin(node, names).flatMap((one) =>
    declared.has(one) ? [`${path}#${one}`] : (imported.get(one) ?? []),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Named extends Place {
  readonly name: string;
}

interface Names {
  readonly types: readonly Named[];
  readonly parameters: readonly Named[];
  /** Bodies, initial values and what is private: no importer sees these. */
  readonly hidden: readonly Place[];
}

function namesIn({ program }: ReturnType<typeof parseSync>): Names {
  const types: Named[] = [];
  const parameters: Named[] = [];
  const hidden: Place[] = [];
  const hide = (node: Place | null | undefined): void => {
    if (node != null) hidden.push(node);
  };
  new Visitor({
    FunctionDeclaration: ({ body }) => hide(body),
    FunctionExpression: ({ body }) => hide(body),
    VariableDeclarator: ({ init }) => hide(init),
    PropertyDefinition: (node) => hide(node.key.type === "PrivateIdentifier" ? node : node.value),
    MethodDefinition: (node) => hide(node.key.type === "PrivateIdentifier" ? node : undefined),
    TSTypeParameter({ name, start, end }) {
      parameters.push({ name: name.name, start, end });
    },
    TSTypeReference({ typeName, start, end }) {
      if (typeName.type === "Identifier") types.push({ name: typeName.name, start, end });
    },
    TSInterfaceHeritage({ expression, start, end }) {
      if (expression.type === "Identifier") types.push({ name: expression.name, start, end });
    },
  }).visit(program);
  return { types, parameters, hidden };
}

/** The names of types in what an importer sees of a declaration. */
function namesWithin(declaration: Place, { types, parameters, hidden }: Names): readonly string[] {
  const own = new Set(parameters.filter((one) => isIn(one, declaration)).map(({ name }) => name));
  return types
    .filter(
      (one) => isIn(one, declaration) && !own.has(one.name) && !hidden.some((place) => isIn(one, place)),
    )
    .map(({ name }) => name);
}

function isIn(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
