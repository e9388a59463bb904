/** A program that finishes and reads the PDF of its first argument without an end, while it holds the folder of its second. */
import { readFileSync } from "node:fs";
import { endInOrder } from "../../src/cli/end-in-order.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { holdFolder } from "../../src/workspace/hold-folder.ts";

const [file = "", folder = ""] = process.argv.slice(2);
const pdf = readFileSync(file);

endInOrder();
await using _held = await holdFolder(folder);
process.stdout.write("busy\n");
for (;;) {
  const { bytes } = await finishPdf({ pdf, title: "A deck", authors: [], language: "en", date: new Date(0) });
  await pdfText(bytes);
}
