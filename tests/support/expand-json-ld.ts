/** Reads JSON-LD as a program that knows only the standard does, without any network. */
import jsonld, { type NodeObject } from "jsonld";

/** Where the files are said to lie. */
export const BASE = "https://desk.example/dist/cranes/everyone/";

/** Returns the document with every key and type an IRI. Fails where a key, a type or a value would be lost. */
export async function expandJsonLd(document: object): Promise<readonly unknown[]> {
  const written: unknown = JSON.parse(JSON.stringify(document));
  if (typeof written !== "object" || written === null) throw new Error("The document is no object.");
  const options = { base: `${BASE}evidence.json`, safe: true, documentLoader };
  const expanded: unknown = await jsonld.expand({ ...written }, options);
  return Array.isArray(expanded) ? expanded : [];
}

async function documentLoader(documentUrl: string) {
  if (documentUrl !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`${documentUrl} is not here.`);
  return { documentUrl, document: ANNOTATION_CONTEXT };
}

/** Web Annotation Vocabulary (W3C Recommendation, 23 February 2017), appendix A: the terms of whatever is written here, and of what it redefines. */
const ANNOTATION_CONTEXT: NodeObject = {
  "@context": {
    oa: "http://www.w3.org/ns/oa#",
    dc: "http://purl.org/dc/elements/1.1/",
    dcterms: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    as: "http://www.w3.org/ns/activitystreams#",
    schema: "http://schema.org/",
    id: { "@type": "@id", "@id": "@id" },
    type: { "@type": "@id", "@id": "@type" },
    Annotation: "oa:Annotation",
    TextualBody: "oa:TextualBody",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    Audience: "schema:Audience",
    identifying: "oa:identifying",
    tagging: "oa:tagging",
    body: { "@type": "@id", "@id": "oa:hasBody" },
    target: { "@type": "@id", "@id": "oa:hasTarget" },
    source: { "@type": "@id", "@id": "oa:hasSource" },
    selector: { "@type": "@id", "@id": "oa:hasSelector" },
    state: { "@type": "@id", "@id": "oa:hasState" },
    creator: { "@type": "@id", "@id": "dcterms:creator" },
    items: { "@type": "@id", "@id": "as:items", "@container": "@list" },
    partOf: { "@type": "@id", "@id": "as:partOf" },
    first: { "@type": "@id", "@id": "as:first" },
    audience: { "@type": "@id", "@id": "schema:audience" },
    motivation: { "@type": "@vocab", "@id": "oa:motivatedBy" },
    purpose: { "@type": "@vocab", "@id": "oa:hasPurpose" },
    language: "dc:language",
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    name: "foaf:name",
    label: "rdfs:label",
    created: { "@id": "dcterms:created", "@type": "xsd:dateTime" },
    start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
    end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
    total: { "@id": "as:totalItems", "@type": "xsd:nonNegativeInteger" },
    startIndex: { "@id": "as:startIndex", "@type": "xsd:nonNegativeInteger" },
  },
};
