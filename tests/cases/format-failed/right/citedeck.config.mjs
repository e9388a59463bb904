/** The titles of all slides, as text. */
const titles = {
  name: "x/titles",
  extension: "txt",
  make: ({ deck }) => ({
    bytes: deck.slides.map(({ name }) => name).join("\n"),
    verify: () => (deck.slides.length > 0 ? [] : ["It has no title."]),
  }),
};

export default { formats: [titles] };
