/** What a tool answers: texts to read, the same as data, and whether it did what was asked. */
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { visibleText } from "../text/visible-text.ts";
import { type Fence, type Quoted, visibleData } from "./fence.ts";

export interface Answer<Data extends object = object> {
  /** Each is one block of text: the tool's own, or what it quotes. */
  readonly texts: readonly (string | Quoted)[];
  /** In the form of the tool's output schema. */
  readonly data: Data;
  /** PNG. */
  readonly pictures?: readonly Uint8Array[] | undefined;
  readonly isRefused?: true | undefined;
}

/** What was asked for cannot be given. It is told to the assistant, and no bug is behind it. */
export class Refusal extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}

export function toResult({ texts, data, pictures = [], isRefused }: Answer, fence: Fence): CallToolResult {
  return {
    content: [
      ...texts.map((text) => ({
        type: "text" as const,
        text: typeof text === "string" ? visibleText(text) : fence(text),
      })),
      ...pictures.map((bytes) => ({
        type: "image" as const,
        data: Buffer.from(bytes).toString("base64"),
        mimeType: "image/png",
      })),
    ],
    structuredContent: Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, visibleData(value)]),
    ),
    ...(isRefused === true ? { isError: true } : {}),
  };
}

export function toRefusedResult({ message, hints }: Refusal): CallToolResult {
  return { content: [{ type: "text", text: visibleText([message, ...hints].join("\n")) }], isError: true };
}
