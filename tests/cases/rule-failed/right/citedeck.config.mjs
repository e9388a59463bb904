/** Every slide says when it was. */
const dated = {
  code: "x/dated",
  severity: "info",
  summary: "A slide has no date.",
  check: ({ slides }) => slides.filter(({ claims }) => claims.length > 0).map(({ span }) => ({ message: "This slide has no date.", span })),
};

export default { rules: [dated] };
