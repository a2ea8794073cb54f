/** A lifecycle as data: state → transition → who may make it → the state after it. */
export type Lifecycle<State extends string, Verb extends string, Party extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Verb, Readonly<Partial<Record<Party, State>>>>>>>
>;

/** The state after a transition, or null when this party may not make it from here. */
export function nextState<State extends string, Verb extends string, Party extends string>(
  lifecycle: Lifecycle<State, Verb, Party>,
  state: State,
  verb: Verb,
  party: Party,
): State | null {
  return lifecycle[state][verb]?.[party] ?? null;
}

/** What a party may do in a state, in the order of the graph. */
export function verbsFrom<State extends string, Verb extends string, Party extends string>(
  lifecycle: Lifecycle<State, Verb, Party>,
  state: State,
  party: Party,
): Verb[] {
  const verbs = Object.keys(lifecycle[state]) as Verb[];
  return verbs.filter((verb) => nextState(lifecycle, state, verb, party) !== null);
}
