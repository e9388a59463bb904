/** Briefs and the lists beside them, changed as trees, as texts and as bytes. */
import { asBytes, briefKind } from "../changed-brief.ts";
import type { Kind } from "../kind.ts";
import { byteChanges, changeBytes, changeText, textChanges } from "../mutate-text.ts";
import { changeTree, treeChanges } from "../mutate-tree.ts";
import { realBriefs, wholeBriefs } from "../real-briefs.ts";

const asTree = { changes: treeChanges, change: asBytes(changeTree) };
const asText = { changes: textChanges, change: asBytes(changeText) };
const asAnyBytes = { changes: byteChanges, change: changeBytes };

const isBrief = (path: string): boolean => path === "brief.yaml";
const isList = (path: string): boolean => path.endsWith(".yaml") && !isBrief(path);
const isLibrary = (path: string): boolean => /\.(?:bib|json)$/.test(path);

export const BRIEFS: readonly Kind[] = [
  briefKind({ name: "briefs, as trees", inFull: 1700, briefs: realBriefs, isChanged: isBrief, ...asTree }),
  briefKind({ name: "briefs, as texts", inFull: 2000, briefs: realBriefs, isChanged: isBrief, ...asText }),
  briefKind({ name: "briefs, as bytes", inFull: 600, briefs: realBriefs, isChanged: isBrief, ...asAnyBytes }),
  briefKind({ name: "whole examples", inFull: 9, briefs: wholeBriefs, isChanged: isBrief, ...asTree }),
  briefKind({ name: "lists, as trees", inFull: 500, briefs: realBriefs, isChanged: isList, ...asTree }),
  briefKind({ name: "lists, as texts", inFull: 300, briefs: realBriefs, isChanged: isList, ...asText }),
  briefKind({
    ...{ name: "BibTeX, CSL JSON and annotations, as texts", inFull: 700, briefs: realBriefs },
    ...{ isChanged: isLibrary, ...asText },
  }),
  briefKind({
    ...{ name: "CSL JSON and annotations, as trees", inFull: 400, briefs: realBriefs },
    ...{ isChanged: (path) => path.endsWith(".json"), ...asTree },
  }),
];
