const store = globalThis as unknown as { __singletons?: Map<string, unknown> };

/** One instance per process and name, also when a module is evaluated again by a development reload. */
export function singleton<T>(name: string, make: () => T): T {
  store.__singletons ??= new Map();
  if (!store.__singletons.has(name)) store.__singletons.set(name, make());
  return store.__singletons.get(name) as T;
}

/** Lets every name make its instance anew, for tests that share one process. */
export const forgetSingletons = (): void => store.__singletons?.clear();
