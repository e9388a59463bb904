/** Makes the view of a resolved brief that a project's own rules get. */
import type { Audience, Selection, Slide } from "../model/brief.ts";
import { excerptId, sourceId } from "../model/ids.ts";
import { citedIn, type Item } from "../model/item.ts";
import { type Located, valuesOf } from "../model/located.ts";
import { proseOf } from "../model/prose.ts";
import type { ResolvedBrief, ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import { slidesOf } from "../model/statements.ts";
import type { Text } from "../model/text.ts";
import { itemsOf } from "../model/walk-content.ts";
import type {
  RuleAudience,
  RuleBrief,
  RuleCitation,
  RuleConditions,
  RuleExcerpt,
  RuleItem,
  RuleSlide,
  RuleSource,
  RuleText,
} from "./rule-brief.ts";

export function viewBrief(resolved: ResolvedBrief): RuleBrief {
  const { brief } = resolved;
  const { name, span, authors, date, asOf, language, tlp } = brief;
  const evidence = viewEvidence(resolved);
  return {
    ...{ name, span, authors, date, asOf, language, tlp },
    title: viewText(brief.title, evidence),
    subtitle: brief.subtitle && viewText(brief.subtitle, evidence),
    audiences: brief.audiences.map(viewAudience),
    slides: slidesOf(brief).map((slide) => viewSlide(slide, evidence)),
    excerpts: [...evidence.excerpts.values()],
    sources: [...evidence.sources.values()],
  };
}

interface Evidence {
  readonly excerpts: ReadonlyMap<string, RuleExcerpt>;
  readonly sources: ReadonlyMap<string, RuleSource>;
}

function viewEvidence({ excerpts, sources }: ResolvedBrief): Evidence {
  const seen = new Map([...sources].map(([id, source]) => [String(id), viewSource(source)]));
  return {
    sources: seen,
    excerpts: new Map(
      [...excerpts].map(([id, one]) => [
        String(id),
        viewExcerpt(one, seen.get(one.source.source.id) ?? viewSource(one.source)),
      ]),
    ),
  };
}

function viewSource({ source, lineage, origins }: ResolvedSource): RuleSource {
  const { id, span, csl, grade, tlp } = source;
  const written = grade && `${grade.reliability}${grade.credibility}`;
  return { id, span, csl, grade: written, tlp, lineage, origins };
}

function viewExcerpt({ excerpt, anchor, marking }: ResolvedExcerpt, source: RuleSource): RuleExcerpt {
  const { id, span, exact, page, speaker, translation, statement } = excerpt;
  return {
    ...{ id, span, page, speaker, statement, source },
    words: exact.value,
    anchor: anchor.kind,
    translation: translation?.text,
    tlp: marking,
  };
}

function viewAudience({ id, span, label, tlp, depth, language }: Audience): RuleAudience {
  return { id, span, label, tlp, depth, language };
}

function viewSlide(slide: Slide, evidence: Evidence): RuleSlide {
  const { id, span, layout, selection, addressed } = slide;
  const items = itemsOf(slide).map((item) => viewItem(item, evidence));
  return {
    ...{ id, span, items },
    ...viewConditions(selection),
    layout: layout.value,
    variantFor: addressed?.to,
    title: slide.title && viewText(slide.title, evidence),
    claims: items.filter(({ kind }) => kind !== undefined),
  };
}

function viewItem(item: Item, evidence: Evidence): RuleItem {
  const { what, span, kind, confidence, date, selection } = item;
  const texts = item.texts.map((text) => viewText(text, evidence));
  const beside = item.cite.map((cited) => viewCitation(cited, evidence));
  return {
    ...{ what, span, kind, confidence, date, texts },
    ...viewConditions(selection),
    citations: [...texts.flatMap(({ citations }) => citations), ...beside],
  };
}

function viewConditions({ depth, only, except, tlp }: Selection): RuleConditions {
  return { depth, only: only && valuesOf(only), except: except && valuesOf(except), tlp };
}

function viewText(text: Text, evidence: Evidence): RuleText {
  const { words, spanOf } = proseOf(text);
  const citations = citedIn(text).map((cited, at) =>
    viewCitation(cited, evidence, text.citations[at]?.locator),
  );
  return { words, span: text.span, spanOf, citations };
}

function viewCitation(
  { value: id, span }: Located<string>,
  evidence: Evidence,
  locator?: string,
): RuleCitation {
  const excerpt = evidence.excerpts.get(excerptId(id));
  return { id, span, locator, excerpt, source: excerpt?.source ?? evidence.sources.get(sourceId(id)) };
}
