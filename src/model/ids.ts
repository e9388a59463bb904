/** Branded identifiers: a slide's ID cannot be passed where an excerpt's is meant. Each type has one constructor. */

declare const brand: unique symbol;
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type SourceId = Branded<"SourceId">;
export type ExcerptId = Branded<"ExcerptId">;
export type SlideId = Branded<"SlideId">;
export type AudienceId = Branded<"AudienceId">;

/** The form of the IDs of sources, excerpts, slides and audiences. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;

export const sourceId = (id: string): SourceId => id as SourceId;
export const excerptId = (id: string): ExcerptId => id as ExcerptId;
export const slideId = (id: string): SlideId => id as SlideId;
export const audienceId = (id: string): AudienceId => id as AudienceId;
