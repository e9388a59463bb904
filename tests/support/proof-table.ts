/** Ends a run with a table of what was tried to break, and what held. */
import type { Reporter, TestModule, TestResult } from "vitest/node";
import type { Proof } from "./proof.ts";

export class ProofTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const proofs = tests.flatMap((test) => test.meta().proofs ?? []);
    if (proofs.length === 0) return;
    const others = tests.filter((test) => test.meta().proofs === undefined).map((test) => test.result());
    process.stdout.write(`\n${proofTable([...proofs, ...asProof(others)])}\n\n`);
  }
}

/** The tests that enter no proof, as one line; none where there are no such tests. */
function asProof(results: readonly TestResult[]): readonly Proof[] {
  const run = results.filter(({ state }) => state === "passed" || state === "failed");
  const failures = run
    .filter(({ state }) => state === "failed")
    .map(({ errors }) => errors?.[0]?.message ?? "A test failed without a word.");
  if (run.length === 0) return [];
  return [{ subject: "Tests", kind: "of everything else", tried: run.length, failures }];
}

/** One line for each proof, sorted by subject, and a last one with the sums. */
export function proofTable(proofs: readonly Proof[]): string {
  const rows = proofs
    .toSorted((a, b) => a.subject.localeCompare(b.subject) || a.kind.localeCompare(b.kind))
    .map((proof) => [proof.subject, proof.kind, ...counts([proof]), proof.note ?? ""]);
  return aligned([HEAD, ...rows, ["All", "", ...counts(proofs), ""]]);
}

const HEAD = ["Subject", "Kind", "Tried", "Held", "Failed", ""];
const NUMBERS = new Set([2, 3, 4]);

function counts(proofs: readonly Proof[]): readonly string[] {
  const tried = sum(proofs.map(({ tried }) => tried));
  const failed = sum(proofs.map(({ failures }) => failures.length));
  return [tried, tried - failed, failed].map((count) => count.toLocaleString("en"));
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (text: string, at: number) =>
    NUMBERS.has(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
