/** The titles of all slides, as text. */
const titles = {
  name: "x/titles",
  extension: "txt",
  make: ({ deck }) => ({
    bytes: deck.slides.map(({ name }) => name).join("\n"),
    verify: () => (deck.slides.length > 1 ? [] : ["It has one title alone."]),
  }),
};

export default { formats: [titles] };
