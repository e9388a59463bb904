/** Finds what the schemas of a brief's files say about a place: its keys, its values, and what each is for. */
import * as z from "zod";
import { brief } from "../../brief/schemas/brief.ts";
import { excerptsFile } from "../../brief/schemas/excerpt.ts";
import { sourcesFile } from "../../brief/schemas/source.ts";
import { ITEM } from "../cursor/yaml-cursor.ts";

export interface SchemaKey {
  readonly key: string;
  readonly description: string | undefined;
  readonly isRequired: boolean;
  /** What its value begins with: a list, a map, or neither for certain. */
  readonly holds: "list" | "map" | "value";
}

export type FileKind = "brief" | "sources" | "excerpts";

const ROOTS = { brief, sources: sourcesFile, excerpts: excerptsFile } as const satisfies Record<
  FileKind,
  z.ZodType
>;

/** Returns the keys that may stand in a map at `path`, in the schema's order. */
export function keysAt(file: FileKind, path: readonly string[]): readonly SchemaKey[] {
  const keys = schemasAt(file, path).flatMap((schema) =>
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape).map(([key, value]) => keyOf(key, value))
      : [],
  );
  return [...new Map(keys.toReversed().map((key) => [key.key, key])).values()].toReversed();
}

/** Returns the values that the schema names one by one, as they are written. */
export function valuesAt(file: FileKind, path: readonly string[]): readonly string[] {
  const values = schemasAt(file, path).flatMap((schema): readonly unknown[] => {
    if (schema instanceof z.ZodEnum) return schema.options;
    if (schema instanceof z.ZodLiteral) return [...schema.values];
    if (schema instanceof z.ZodBoolean) return [true, false];
    return [];
  });
  return [...new Set(values.map(String))];
}

/** Returns what the schema says about the value at `path`. */
export function descriptionAt(file: FileKind, path: readonly string[]): string | undefined {
  const name = path.at(-1);
  if (name === undefined || name === ITEM) return undefined;
  return keysAt(file, path.slice(0, -1)).find(({ key }) => key === name)?.description;
}

type Schema = z.core.$ZodType;

/** All alternatives, without what wraps them. */
function schemasAt(file: FileKind, path: readonly string[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => below(schema, step)),
    alternatives(ROOTS[file]),
  );
}

function below(schema: Schema, step: string): readonly Schema[] {
  if (schema instanceof z.ZodArray) return step === ITEM ? alternatives(schema.element) : [];
  if (schema instanceof z.ZodRecord) return step === ITEM ? [] : alternatives(schema.valueType);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  const value = Object.hasOwn(shape, step) ? shape[step] : undefined;
  return value === undefined ? [] : alternatives(value);
}

function alternatives(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  if (schema instanceof z.ZodPipe) return alternatives(schema.in);
  return [schema];
}

function keyOf(key: string, value: Schema): SchemaKey {
  const inside = alternatives(value);
  const isList = inside.every((schema) => schema instanceof z.ZodArray);
  const isMap = inside.every((schema) => schema instanceof z.ZodObject || schema instanceof z.ZodRecord);
  return {
    key,
    description: descriptionOf(value),
    isRequired: !(value instanceof z.ZodOptional),
    holds: isList ? "list" : isMap ? "map" : "value",
  };
}

function descriptionOf(schema: Schema): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return isWrapped ? descriptionOf(schema.unwrap()) : undefined;
}
