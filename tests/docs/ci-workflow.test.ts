import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("docs/how-to/ci.md shows the workflow that lies in examples/github/, without the comment above it", () => {
  const [, ...workflow] = readFileSync("examples/github/briefs.yml", "utf8").split("\n");
  expect(readFileSync("docs/how-to/ci.md", "utf8")).toContain(`\`\`\`yaml\n${workflow.join("\n")}\`\`\`\n`);
});
