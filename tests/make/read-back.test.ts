import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { readBack } from "../../src/make/read-back.ts";

it("A file that is attached to a PDF is read with it.", async () => {
  const document = await PDFDocument.create();
  document.addPage();
  await document.attach(Buffer.from("The piers are rotten."), "more.txt", { mimeType: "text/plain" });
  expect(await readBack(await document.save())).toContain("The piers are rotten.");
});
