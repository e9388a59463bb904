/** Fails a file of tests that leaves its process changed, since the next file runs in the same one. */
import { afterAll, expect } from "vitest";

const before = { folder: process.cwd(), environment: { ...process.env } };

afterAll(() => {
  expect({ folder: process.cwd(), environment: { ...process.env } }).toEqual(before);
});
