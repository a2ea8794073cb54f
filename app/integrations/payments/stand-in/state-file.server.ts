import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { emptyState, type StandInState } from './state';

/** Where the state stays between two runs; nowhere when there is no path. */
export type StateFile = { load(): StandInState; save(state: StandInState): void };

/**
 * Writes a new file and moves it over the old one, so that a process killed at any moment leaves one whole state:
 * the old or the new.
 */
export function openStateFile(statePath: string | undefined): StateFile {
  if (statePath === undefined) return { load: emptyState, save: () => undefined };
  mkdirSync(path.dirname(path.resolve(statePath)), { recursive: true });
  return {
    load: () => (existsSync(statePath) ? readState(statePath) : emptyState()),
    save: (state) => replaceFile(statePath, JSON.stringify(state)),
  };
}

function readState(statePath: string): StandInState {
  const state = { ...emptyState(), ...(JSON.parse(readFileSync(statePath, 'utf8')) as StandInState) };
  if (state.layout !== 1)
    throw new Error(`${statePath} holds a state of another layout; remove it to start anew`);
  return state;
}

function replaceFile(statePath: string, text: string): void {
  const draft = `${statePath}.draft`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, statePath);
}
