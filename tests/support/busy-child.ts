/** A program that computes without an end, once it has printed "busy": what an ending of the command is tried on. */
import { setImmediate as turn } from "node:timers/promises";
import { endInOrder } from "../../src/cli/end-in-order.ts";
import { prepare } from "../../src/cli/prepare.ts";
import { atEnd, interruptible } from "../../src/workspace/at-end.ts";

const [way = ""] = process.argv.slice(2);

if (way === "on a terminal") {
  Object.defineProperty(process.stderr, "isTTY", { value: true });
  await prepare();
} else endInOrder();
switch (way) {
  case "held and idle":
  case "on a terminal":
    atEnd(async () => console.log("put right"));
    await idle();
    break;
  case "held and interruptible":
    atEnd(async () => console.log("put right"));
    await interruptible(compute);
    break;
  case "held and busy at the end":
    atEnd(async () => compute());
    await idle();
    break;
  default:
    compute();
}

function compute(): void {
  process.stdout.write("busy\n");
  for (;;);
}

async function idle(): Promise<void> {
  process.stdout.write("busy\n");
  for (;;) await turn();
}
