/** What the keys of an evidence file mean to programs that read linked data. Stands at the head of each file that evidence makes. */
import { NAMESPACE } from "../brief/annotations/find-annotations.ts";

/**
 * JSON-LD 1.1, over the context of the Web Annotation Data Model. A word of a published vocabulary is taken where one means
 * the same (DCMI Terms, schema.org, FOAF, PROV-O), else one of ours; CSL stays JSON, since it has keys of the same names.
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
  },
] as const;
