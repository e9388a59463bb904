/**
 * How the time to read a text grows with it: every field is filled with 25,000 and 100,000 characters of every awkward
 * pattern, and four times the text may take six times the CPU.
 */
import { FIELDS, type Field } from "./fields.ts";
import { PATTERNS } from "./patterns.ts";

const SMALL = 25_000;
const LARGE = 100_000;
const MOST = 6;
const RUNS = 5;
/** What takes less, in ms, is too little to be told from what else the machine does, and from V8's own compiling. */
const NOISE = 500;
/** A text that takes so long, in ms, is not tried at four times its size. */
const HOPELESS = 5_000;

interface Measured {
  readonly small: number;
  /** Undefined where the small one was hopeless. */
  readonly large: number | undefined;
}

/** Prints a line for each field whose name has one of the words, for all where there are none. Returns true where nothing grows faster. */
export async function measurePatterns(wanted: readonly string[]): Promise<boolean> {
  const fields = FIELDS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  let failures = 0;
  for (const field of fields) failures += await measureField(field);
  console.log(failures === 0 ? "Nothing grows faster." : `${failures} grow faster.`);
  return failures === 0;
}

async function measureField(field: Field): Promise<number> {
  const started = process.cpuUsage();
  const [, base] = [await timeOf(field, "a"), await median(field, "a")];
  let [failed, steepest] = [0, 0];
  for (const pattern of PATTERNS) {
    const growth = growthOf(await measure(field, pattern, base), base);
    steepest = Math.max(steepest, growth);
    if (growth < MOST) continue;
    failed += 1;
    console.log(`${field.name}: ${JSON.stringify(pattern)} grows ${growth.toFixed(1)} times`);
  }
  const seconds = (process.cpuUsage(started).user / 1e6).toFixed(0);
  console.log(`${field.name}: at most ${steepest.toFixed(1)} times (${seconds} s)`);
  return failed;
}

/** One run of each tells whether there is anything to look at; only then the median is taken. */
async function measure(field: Field, pattern: string, base: number): Promise<Measured> {
  const [small, large] = [fill(pattern, SMALL), fill(pattern, LARGE)];
  const first = { small: await timeOf(field, small), large: 0 };
  if (first.small > HOPELESS) return { small: first.small, large: undefined };
  first.large = await timeOf(field, large);
  if (growthOf(first, base) < MOST) return first;
  return { small: await median(field, small), large: await median(field, large) };
}

/** Of what the text takes beyond what an almost empty one does. */
function growthOf({ small, large }: Measured, base: number): number {
  if (large === undefined) return Number.POSITIVE_INFINITY;
  if (large - base < NOISE) return 0;
  return (large - base) / Math.max(small - base, NOISE / MOST);
}

async function median(field: Field, text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(field, text));
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** CPU time in ms; a text that cannot be read must say so, and not throw. */
async function timeOf(field: Field, text: string): Promise<number> {
  const started = process.cpuUsage();
  await field.read(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function fill(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}
