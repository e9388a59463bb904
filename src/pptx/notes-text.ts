/** Speaker notes as plain text, since PowerPoint's notes support little else. */
import type { Html } from "../model/deck.ts";
import { type Block, plainRun, readBlocks } from "./runs.ts";

/** Returns a line for each paragraph and item, with citation marks in brackets; empty where there are no notes. */
export function notesText(notes: readonly Html[]): string {
  return notes.flatMap((note) => readBlocks(note).map(line)).join("\n");
}

function line({ runs, list }: Block): string {
  const words = runs.map(plainRun).join("");
  if (list === undefined) return words;
  const indent = "  ".repeat(list.level);
  return `${indent}${list.number === undefined ? "–" : `${list.number}.`} ${words}`;
}
