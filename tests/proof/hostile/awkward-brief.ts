/** A small brief with one text wherever a chart, an address or a name of a file is expected. */

export function awkwardBrief(text: string): object {
  const axis = { format: text, values: [text], title: text };
  const amount = { field: "n", type: "quantitative", axis, scale: { domain: [text, text] } };
  const chart = (encoding: object, more: object = {}) => ({
    ...{ layout: "chart", title: "x", alt: "x" },
    chart: { mark: "bar", encoding, ...more },
    data: [1, 2].map((n) => ({ day: n === 1 ? text : "x", n, date: `2024-05-0${n}`, kind: "context" })),
  });
  const day = { field: "day" };
  const noted = (place: object) => ({ annotate: [{ ...place, text: "x", kind: "context" }] });
  const slides = [
    chart({ x: day, y: { field: "n", axis: { format: text } } }),
    chart({ x: day, y: { field: "n" }, text: { field: "n", format: text } }),
    chart({ x: { field: "date", type: "temporal", axis: { format: text } }, y: { field: "n" } }),
    chart(
      {
        x: { ...day, axis: { values: [text] }, sort: [text, "x"] },
        y: { field: "n" },
        color: { ...day, sort: [text] },
      },
      { highlight: [text] },
    ),
    chart({ x: day, y: amount }),
    { ...chart({ x: day, y: { field: "n" } }), ...noted({ at: text, axis: "x" }) },
    { ...chart({ x: day, y: { field: "n" } }), ...noted({ at: text, axis: "y" }) },
    {
      ...chart({ x: { field: "date", type: "temporal" }, y: { field: "n" } }),
      ...noted({ from: text, to: text }),
    },
    { layout: text, title: "x" },
    { layout: "compare", title: "x", statement: text },
    { layout: "image", title: "x", image: text, alt: "x" },
    { layout: "points", title: "x", points: [{ text: "x [@a]", only: [text], except: text }] },
  ];
  return {
    ...{ title: "x", theme: text, style: text, language: text, scheme: text },
    audiences: { all: { theme: text, language: text }, [text]: {} },
    checks: { [text]: "off" },
    sources: [
      {
        id: "a",
        type: "report",
        title: "x",
        URL: text,
        file: text,
        original: text,
        issued: { "date-parts": [[text]], raw: text },
      },
    ],
    excerpts: { [text]: { source: text, exact: text }, b: { source: "a", exact: "x" } },
    slides: slides.map((slide, at) => ({ id: `s${at}`, ...slide })),
  };
}
