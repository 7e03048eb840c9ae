/** Writes docs/functions.md, the page of the custom functions, from what they tell of themselves. */
const show = (value) => {
  if (Array.isArray(value)) return `\`${JSON.stringify(value)}\``;
  return value === '' ? 'an empty cell' : `\`${String(value)}\``;
};

const section = (entry) => {
  const call = entry.parameters
    .map(({ name, type }) => (type.endsWith('=') ? `[${name}]` : name))
    .join(', ');
  return [
    `## ${entry.name}`,
    '',
    `    =${entry.name}(${call})`,
    '',
    entry.says,
    '',
    ...entry.parameters.map(({ name, says }) => `- \`${name}\`: ${says}`),
    '',
    `Gives: ${entry.returns.says}`,
    '',
    ...(entry.examples ?? []).flatMap((example) => [
      `- ${example.says}: \`${entry.name}(${example.arguments.map((a) => JSON.stringify(a)).join(', ')})\` gives ${show(example.gives)}`,
    ]),
    '',
  ].join('\n');
};

export const makeFunctionsPage = (entries) =>
  [
    '# Custom functions',
    '',
    'Made by `npm run build` from `src/functions`; change it there.',
    '',
    ...entries.filter(({ kind }) => kind === 'custom-function').map(section),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()
    .concat('\n');
