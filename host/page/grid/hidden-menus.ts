/** Entries of Univer's toolbar and menus that do not belong here; what remains is what Sheets users look for. */

const FUNCTION_KINDS = [
  'common',
  'financial',
  'logical',
  'text',
  'date',
  'lookup',
  'math',
  'statistical',
  'engineering',
  'information',
  'database',
];

const HIDDEN: readonly string[] = [
  // One stray click would empty the cells; Delete does it as well, and says less about itself.
  'sheet.command.clear-selection-all',
  // Tear rows apart: the answers of one question would no longer stand in one row.
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.add-worksheet-merge',
  // Protection is Google's, not Univer's: the server keeps it.
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  // Rules come from the add-on; Univer's own rules differ from those of Sheets.
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.menu.data-validation',
  // Answers such as 007 are meant to be text.
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  // Seldom wanted, and the row is short.
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-text-rotation',
  'sheet.command.numfmt.set.currency',
  'base-ui.operation.toggle-shortcut-panel',
  ...FUNCTION_KINDS.map((kind) => `formula-ui.operation.insert-function.${kind}`),
];

export const hiddenMenus = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
