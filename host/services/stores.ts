/** PropertiesService and CacheService: what a script keeps between its runs. */
import type { Execution } from './execution.ts';
import { type Call, type Members, refuse, serve } from './service-object.ts';

interface StoreSelf {
  readonly store: string;
}

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const pairsOf = ({ run, self }: Call<StoreSelf>): Map<string, string> => {
  const known = run.book.properties.get(self.store);
  if (known) return known;
  const made = new Map<string, string>();
  run.book.properties.set(self.store, made);
  return made;
};

const setProperty = (call: Call<StoreSelf>, key: string, value: string) => {
  if (call.run.mode === 'CUSTOM_FUNCTION' && call.self.store.startsWith('user:'))
    refuse('You do not have permission to call setProperty');
  if (key.length > LONGEST_VALUE) refuse('Argument too large: key');
  if (value.length > LONGEST_VALUE) refuse('Argument too large: value');
  const pairs = pairsOf(call);
  let size = key.length + value.length;
  for (const [name, old] of pairs) if (name !== key) size += name.length + old.length;
  if (size > LARGEST_STORE)
    refuse(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  pairs.set(key, value);
};

const serveStore = (store: string) => serve('Properties', { store });

export const propertiesService: Members<null> = {
  getDocumentProperties: () => serveStore('document'),
  getScriptProperties: () => serveStore('script'),
  getUserProperties: ({ run }) => serveStore(`user:${run.person.id}`),
};

export const propertiesMembers: Members<StoreSelf> = {
  getProperty: (call, key: string) => pairsOf(call).get(key) ?? null,
  getProperties: (call) => Object.fromEntries(pairsOf(call)),
  getKeys: (call) => [...pairsOf(call).keys()],
  setProperty: (call, key: string, value: string) => {
    setProperty(call, key, value);
    return call.it;
  },
  setProperties: (call, pairs: Readonly<Record<string, unknown>>, deleteOthers = false) => {
    if (deleteOthers) pairsOf(call).clear();
    for (const [key, value] of Object.entries(pairs)) setProperty(call, key, String(value));
    return call.it;
  },
  deleteProperty: (call, key: string) => {
    pairsOf(call).delete(key);
    return call.it;
  },
  deleteAllProperties: (call) => {
    pairsOf(call).clear();
    return call.it;
  },
};

const LONGEST_KEY = 250;
const LONGEST_CACHED = 100 * 1024;
const DEFAULT_LIFE = 600;
const LONGEST_LIFE = 21_600;
const MOST_ENTRIES = 1000;

const nameOf = ({ self }: Call<StoreSelf>, key: string) => `${self.store}/${key}`;

const readCache = (call: Call<StoreSelf>, key: string): string | null => {
  const found = call.run.host.cache.get(nameOf(call, key));
  return found && found.until > call.run.book.clock() ? found.value : null;
};

const writeCache = (call: Call<StoreSelf>, key: string, value: string, seconds = DEFAULT_LIFE) => {
  if (key.length > LONGEST_KEY) refuse('Argument too large: key');
  if (value.length > LONGEST_CACHED) refuse('Argument too large: value');
  const { cache } = call.run.host;
  const life = Math.min(Math.max(1, seconds), LONGEST_LIFE);
  cache.delete(nameOf(call, key));
  cache.set(nameOf(call, key), { value, until: call.run.book.clock() + life * 1000 });
  const oldest = cache.keys().next().value;
  if (cache.size > MOST_ENTRIES && oldest !== undefined) cache.delete(oldest);
};

const serveCache = (store: string) => serve('Cache', { store });

export const cacheService: Members<null> = {
  getDocumentCache: () => serveCache('document'),
  getScriptCache: () => serveCache('script'),
  getUserCache: ({ run }: { run: Execution }) => serveCache(`user:${run.person.id}`),
};

export const cacheMembers: Members<StoreSelf> = {
  get: (call, key: string) => readCache(call, key),
  getAll: (call, keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = readCache(call, key);
        return value === null ? [] : [[key, value]];
      }),
    ),
  put: (call, key: string, value: string, seconds?: number) =>
    writeCache(call, key, value, seconds),
  putAll: (call, values: Readonly<Record<string, unknown>>, seconds?: number) => {
    for (const [key, value] of Object.entries(values))
      writeCache(call, key, String(value), seconds);
  },
  remove: (call, key: string) => {
    call.run.host.cache.delete(nameOf(call, key));
  },
  removeAll: (call, keys: readonly string[]) => {
    for (const key of keys) call.run.host.cache.delete(nameOf(call, key));
  },
};
