/** How a phase remembers what it worked out. A session gives it a memo; without one, everything is worked out again. */

/** Functions of one name, such as an ID or a path: what a computation may read beside its inputs. */
export type Readable<World> = { readonly [Name in keyof World]: (key: string) => unknown };

export interface Question<World extends Readable<World>, Value> {
  /** Names the computation: questions of one cell with equal inputs have equal answers. */
  readonly cell: string;
  /** Plain data. Where one moves in its file, places of the answer that lie in it move along. */
  readonly inputs: readonly unknown[];
  /** What else may be read. An answer holds for as long as all that was read of it is the same. */
  readonly world: World;
  /** Nobody asks it twice of the same texts, so that only a session has anything to gain from its answer. */
  readonly isAskedOnce?: true;
  /** Reads nothing but `inputs` and the `world` that it is given. */
  readonly make: (world: World) => Value;
}

/** Returns what `make` returns, or what it returned before for the same inputs and the same readings. */
export type Remember = <World extends Readable<World>, Value>(question: Question<World, Value>) => Value;

/** Remembers nothing. */
export const afresh: Remember = ({ world, make }) => make(world);

/** Returns what remembers for one run: signing what nobody asks again would take longer than some answers. */
export function forOneRun(remember: Remember): Remember {
  return (question) => (question.isAskedOnce ? afresh(question) : remember(question));
}
