/** Five reports on one leak as they can honestly be described, and the newspaper that four of them go back to. */
import type { CslItem } from "../../src/model/csl.ts";
import { item } from "./words-of.ts";

export const FIVE_REPORTS: readonly CslItem[] = [
  item({ id: "report-a", issued: "2022-02-02", language: "en" }),
  item({
    id: "report-b",
    title: "NATO and the US offered Russia measures of mutual trust",
    accessed: "2022-10-05",
  }),
  item({
    id: "report-c",
    title: 'Media revealed US and NATO responses to Russia\'s so-called "security guarantees"',
    issued: "2022-02-02T13:29",
  }),
  item({
    id: "report-d",
    title: "US and NATO deliver responses to Russian demands over Ukraine",
    issued: "2022-01",
  }),
  item({
    id: "report-e",
    title: "El Pais: US urges Russia to withdraw troops from Georgia and Moldova",
    issued: "2022-02-02",
  }),
];

export const ORIGIN: CslItem = item({ id: "elpais", "container-title": "El País", issued: "2022-02-02" });
