/** The rows of the table: what is compared with what, and how much of it may be taken. */

export interface Row {
  /** What `--rows` calls it. */
  readonly name: string;
  readonly subject: string;
  readonly against: string;
  readonly by: "cpu" | "wall";
  /** The most that the ratio may be; undefined where another tool is only shown beside. */
  readonly goal: number | undefined;
  /** True where no browser may be launched. */
  readonly withoutBrowser?: boolean;
}

export const ROWS: readonly Row[] = [
  { name: "help", subject: "help", against: "node", by: "cpu", goal: 2 },
  { name: "version", subject: "version", against: "node", by: "cpu", goal: 2 },
  { name: "check", subject: "check100", against: "node", by: "cpu", goal: 5 },
  { name: "html100", subject: "html100", against: "marp", by: "cpu", goal: 1 },
  { name: "html1000", subject: "html1000", against: "marp1000", by: "cpu", goal: 1 },
  { name: "html100-word", subject: "html100-word", against: "marp", by: "cpu", goal: 0.5 },
  { name: "unchanged", subject: "unchanged", against: "node", by: "cpu", goal: 4, withoutBrowser: true },
  { name: "word", subject: "word", against: "first", by: "cpu", goal: 0.35 },
  { name: "pdf100", subject: "pdf100", against: "floor100", by: "cpu", goal: 1.25 },
  { name: "pdf1000", subject: "pdf1000", against: "floor1000", by: "cpu", goal: 1.5 },
  { name: "audiences", subject: "first", against: "alone", by: "wall", goal: 2.5 },
  { name: "reveal-md", subject: "html100", against: "reveal-md", by: "cpu", goal: undefined },
  { name: "slidev", subject: "html100", against: "slidev", by: "cpu", goal: undefined },
  { name: "pandoc", subject: "html100", against: "pandoc", by: "cpu", goal: undefined },
  { name: "decktape", subject: "pdf100", against: "decktape", by: "cpu", goal: undefined },
];
