/** LockService. Runs follow one another here, so a lock is held by another only while that run is suspended. */
import { type Call, type Members, refuse, serve } from './service-object.ts';

interface LockSelf {
  readonly name: string;
}

const tryLock = ({ run, self }: Call<LockSelf>, milliseconds: number): boolean => {
  const holder = run.host.locks.get(self.name);
  if (holder === run) return true;
  if (holder || milliseconds < 0) return false;
  run.host.locks.set(self.name, run);
  return true;
};

export const lockService: Members<null> = {
  getDocumentLock: () => serve('Lock', { name: 'document' }),
  getScriptLock: () => serve('Lock', { name: 'script' }),
  getUserLock: ({ run }) => serve('Lock', { name: `user:${run.person.id}` }),
};

export const lockMembers: Members<LockSelf> = {
  tryLock: (call, milliseconds: number) => tryLock(call, milliseconds),
  waitLock: (call, milliseconds: number) => {
    if (!tryLock(call, milliseconds))
      refuse('Lock timeout: another process was holding the lock for too long.');
  },
  hasLock: ({ run, self }) => run.host.locks.get(self.name) === run,
  releaseLock: ({ run, self }) => {
    if (run.host.locks.get(self.name) === run) run.host.locks.delete(self.name);
  },
};
