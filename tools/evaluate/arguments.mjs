/** What the command line asks for. */
const known = ['wrong', 'signs', 'phrases', 'hold-out', 'baselines', 'facet', 'most', 'sense'];

/** `--name` is true, `--name=value` is the value; everything else is a file. */
export const parseArguments = (words) => {
  const asked = { files: words.filter((word) => !word.startsWith('--')) };
  for (const word of words.filter((one) => one.startsWith('--'))) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/.exec(word) ?? [];
    if (!known.includes(name)) throw new Error(`Unknown flag ${word}; known: ${known.join(', ')}`);
    asked[name] = value ?? true;
  }
  if (asked.files.length === 0) throw new Error('Name at least one file to measure');
  return asked;
};
