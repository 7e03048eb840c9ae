/** What makes a workbook that does not exist yet worth opening: the add-on's own tabs and its sample. */
import { type Host, OWNER } from '../host.ts';

/** Functions of the add-on's menu, run in this order for the workbook's owner. */
export const NEW_WORKBOOK_FUNCTIONS: readonly string[] = ['setUp', 'addSample'];

/** The tab that `--print` shows. */
export const RANK_TAB = 'Rank List';

const NAME = 'Sample rank list';
const EMPTY_TAB = 'Sheet1';

/** Done by the owner, as a person would: the file gets a name, and the empty tab of a new file goes. */
export const tidyNewWorkbook = (host: Host): void => {
  const tabs = host.sheets().map(({ name }) => name);
  if (tabs.length === 1) return;
  host.applyBatch(
    [{ id: 'sheet.mutation.set-workbook-name', params: { name: NAME } }],
    host.seq,
    OWNER,
  );
  const isEmpty = host
    .values(EMPTY_TAB)
    .flat()
    .every((cell) => cell === '');
  if (tabs.includes(EMPTY_TAB) && isEmpty) host.deleteSheet(EMPTY_TAB, OWNER);
};
