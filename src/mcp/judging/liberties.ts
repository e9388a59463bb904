/**
 * What a slide takes that only a person may give: an excuse, a lower marking, more readers, a claim without evidence. Each is
 * named for the answer and for the log.
 */
export interface Liberty {
  readonly kind:
    | "excuse"
    | "lower-marking"
    | "more-readers"
    | "not-held-as-fact"
    | "unverified-excerpt"
    | "moved-citation"
    | "unrelated-citation"
    | "words-in-citation"
    | "variable"
    | "scare-mark"
    | "link";
  /** A sentence. */
  readonly why: string;
}
