/** What a menu entry did, in words. */

const join = (names: readonly string[]): string =>
  names.length <= 1
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

export const saySetUp = (made: readonly string[]): string =>
  made.length === 0
    ? 'All tabs were there already. Nothing was changed.'
    : `Made: ${join(made)}. Everything that was there before is as it was.`;

export const sayAfterTheMatch = ({
  name,
  isNew,
}: {
  readonly name: string;
  readonly isNew: boolean;
}): string =>
  isNew
    ? `Made the page “${name}”. Tick off what is done; write only what may be read by all who can open this spreadsheet.`
    : `“${name}” is there already. Nothing was changed.`;

export const saySampleAdded = (added: readonly string[], already: readonly string[]): string => {
  const there =
    already.length > 0 ? ` ${join(already)} stood there already and stay as they are.` : '';
  return added.length === 0
    ? `Nothing was added.${there}`
    : `Added ${added.length} made-up ${added.length === 1 ? 'program' : 'programs'}: ${join(added)}.${there}`;
};

export const saySampleRemoved = (
  removed: readonly string[],
  kept: readonly { readonly name: string; readonly because: string }[],
): string => {
  const gone = removed.length === 0 ? 'No program was taken out.' : `Taken out: ${join(removed)}.`;
  const stays = kept.map(({ name, because }) => `${name} (${because})`);
  return stays.length === 0 ? gone : `${gone} These stay: ${stays.join('; ')}.`;
};

export const sayRepaired = (mended: readonly string[], open: readonly string[]): string => {
  const lines = mended.length === 0 ? ['Nothing was broken.'] : [...mended];
  return open.length === 0
    ? lines.join('\n')
    : [...lines, '', 'For you to settle:', ...open].join('\n');
};
