/** Opens a local host: one workbook, the add-on's script and the services between them. */
import type { Host, HostOptions } from './host-types.ts';

export type * from './host-types.ts';
export type { SavedWorkbook } from './saved-workbook.ts';

export const openHost = (_options: HostOptions = {}): Host => {
  throw new Error('The local host is not ready yet.');
};
