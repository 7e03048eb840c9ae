/** What makes a workbook that does not exist yet worth opening: the add-on's own tabs and its sample. */

/** Functions of the add-on's menu, run in this order for the workbook's owner. */
export const NEW_WORKBOOK_FUNCTIONS: readonly string[] = ['setUp', 'addSample'];

/** The tab that `--print` shows. */
export const RANK_TAB = 'Rank List';
