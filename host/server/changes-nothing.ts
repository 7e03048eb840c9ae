/** Tells a run of the script that only read from one that may have changed what is kept with the file. */

const READING =
  /\.(get|is|has|can|find|new|create|show|alert|toast|flush|sleep|format|compute|base64|parse|log|to[A-Z]|try|wait|release|with|on|build|evaluate|set(Title|Width|Height|Content|Sandbox|XFrame))/;

export const changesNothing = (
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): boolean =>
  Object.entries(after).every(
    ([member, calls]) => calls === (before[member] ?? 0) || READING.test(member),
  );
