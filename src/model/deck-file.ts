/** The file that an audience's deck is in. The record of evidence lies beside it and points into it. */
export const DECK_FILE = "deck.html";
