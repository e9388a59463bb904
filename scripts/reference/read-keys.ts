/** Reads what the schemas of the format say of the keys of a map: what each takes and does, and what holds where it is left out. */
import { isDeepStrictEqual } from "node:util";
import * as z from "zod";

export interface KeyDoc {
  readonly name: string;
  readonly isRequired: boolean;
  /** Markdown, like all texts here. */
  readonly takes: string;
  readonly does: string;
  readonly leftOut: string | undefined;
  readonly beside: string | undefined;
  readonly examples: readonly unknown[];
  /** What reads the value. */
  readonly schema: z.ZodType;
}

export function readKeys(map: z.ZodObject): readonly KeyDoc[] {
  return Object.entries(map.shape).map(([name, value]) => readKey(name, value));
}

function readKey(name: string, schema: unknown): KeyDoc {
  if (!(schema instanceof z.ZodType)) throw new Error(`"${name}" has no schema.`);
  const inner = schema instanceof z.ZodOptional ? innermost(schema) : schema;
  const { description = "", takes, leftOut, beside, examples } = z.globalRegistry.get(inner) ?? {};
  return {
    ...{ name, schema: inner, isRequired: inner === schema, does: description },
    takes: textOr(takes, () => kindOf(inner)) ?? "",
    leftOut: textOr(leftOut, () => undefined),
    beside: textOr(beside, () => undefined),
    examples: Array.isArray(examples) ? examples : [],
  };
}

function innermost(schema: z.ZodOptional): z.ZodType {
  const inner = schema.unwrap();
  if (inner instanceof z.ZodOptional) return innermost(inner);
  if (!(inner instanceof z.ZodType)) throw new Error("An optional schema has no schema in it.");
  return inner;
}

function textOr(said: unknown, otherwise: () => string | undefined): string | undefined {
  return typeof said === "string" ? said : otherwise();
}

/** Lists of values, and yes or no, are plain from the schema. */
function kindOf(schema: z.ZodType): string | undefined {
  if (schema instanceof z.ZodEnum) return oneOf(schema.options);
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values]);
  if (schema instanceof z.ZodBoolean) return oneOf([true, false]);
  if (
    schema instanceof z.ZodArray &&
    isDeepStrictEqual(z.globalRegistry.get(schema.element)?.takes, "a text")
  )
    return "a list of texts";
  if (schema instanceof z.ZodArray) return "a list";
  return undefined;
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.map((value) => `\`${value}\``);
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} or ${last}`;
}
