/**
 * What the keys of an evidence file mean to programs that read linked data. It stands at the head of every evidence
 * file.
 */
import { NAMESPACE } from "../../brief/annotations/find-annotations.ts";

/**
 * JSON-LD 1.1, based on the context of the Web Annotation Data Model. Where a published vocabulary has a word with the
 * same meaning (DCMI Terms, schema.org, FOAF, PROV-O), that word is used, otherwise one of ours. CSL stays plain JSON,
 * since it has keys with the same names.
 */
export const EVIDENCE_CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    "@version": 1.1,
    citedeck: NAMESPACE,
    dcterms: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    prov: "http://www.w3.org/ns/prov#",
    schema: "http://schema.org/",
    Agent: "foaf:Agent",
    Briefing: "citedeck:Briefing",
    Claim: "citedeck:Claim",
    Slide: "citedeck:Slide",
    Source: "citedeck:Source",
    title: "dcterms:title",
    date: "dcterms:date",
    asOf: "citedeck:asOf",
    marking: "citedeck:marking",
    excuses: { "@id": "citedeck:excuse", "@container": "@set" },
    rule: "citedeck:rule",
    reason: "citedeck:reason",
    claims: { "@id": "citedeck:claim", "@container": "@list" },
    slide: { "@id": "citedeck:slide", "@type": "@id" },
    number: "schema:position",
    kind: "citedeck:kind",
    confidence: "citedeck:confidence",
    text: "schema:text",
    cites: { "@id": "schema:citation", "@type": "@id", "@container": "@set" },
    locators: { "@id": "citedeck:locator", "@container": "@set" },
    cited: { "@id": "citedeck:cited", "@type": "@id" },
    locator: "citedeck:place",
    locatorKind: "citedeck:placeKind",
    locatorValue: "citedeck:placeValue",
    restsOn: { "@id": "citedeck:restsOn", "@container": "@set" },
    what: "citedeck:matched",
    words: "citedeck:claimedWords",
    found: "citedeck:foundWords",
    excerpt: { "@id": "citedeck:excerpt", "@type": "@id" },
    record: { "@id": "citedeck:record", "@type": "@id" },
    wholeSource: { "@id": "citedeck:wholeSource", "@type": "@id" },
    excerpts: { "@id": "citedeck:excerpt", "@container": "@set" },
    state: "citedeck:anchoringState",
    folds: { "@id": "citedeck:fold", "@container": "@set" },
    page: "citedeck:page",
    speaker: "citedeck:speaker",
    translation: { "@id": "citedeck:translation", "@type": "@json" },
    statement: "citedeck:statement",
    sources: { "@id": "citedeck:source", "@container": "@set" },
    csl: { "@id": "citedeck:csl", "@type": "@json" },
    citation: "dcterms:bibliographicCitation",
    grade: "citedeck:admiraltyGrade",
    lineage: "citedeck:lineage",
    derivedFrom: { "@id": "prov:wasDerivedFrom", "@type": "@id", "@container": "@set" },
    sha256: "schema:sha256",
    unchecked: "citedeck:unchecked",
  },
] as const;
