/** "J-1", "H 1 B", "e-mail", "M&M" are single words to a reader, however they are written. */

/** Sticks to nothing: set `lastIndex` before the first use on a text. */
export const joints =
  /\b(?:j[\s-]?1(?:[\s-]?s)?\b(?!:)|h[\s-]?1[\s-]?b?(?:[\s-]?s)?\b|m\s?(?:&|and|n)\s?m\b|y-?90\b|ds[\s-]?2019s?\b|e-mails?\b|(?:first|second)[\s-]years?\b|pgy[\s-]?\ds?\b|ir\/dr\b|w\/o\b|co-(?=resident|intern|fellow)|non-(?=us|u\.s|citizen|american)|u\.s\.(?:a\.)?|green[\s-]cards?\b|post[\s-]call\b|case[\s-](?:by|to)[\s-]case\b|steps?\s?3\b|hands[\s-]on\b|in[\s-]house\b|(?:half|quarter)[\s-]past\b)/gi;

/** Behind the letters and figures of a joint stands its one spelling; the first that fits. */
const spellings: readonly (readonly [string, string])[] = [
  ['j1', 'j1'],
  ['h1', 'h1b'],
  ['y90', 'y90'],
  ['ds', 'ds2019'],
  ['email', 'email'],
  ['firstyear', 'firstyear'],
  ['secondyear', 'secondyear'],
  ['pgy', 'pgy'],
  ['irdr', 'irdr'],
  ['wo', 'without'],
  ['co', 'co'],
  ['non', 'non'],
  ['us', 'us'],
  ['green', 'greencard'],
  ['post', 'postcall'],
  ['case', 'casebycase'],
  ['step', 'step3'],
  ['hands', 'handson'],
  ['inhouse', 'inhouse'],
  ['half', 'halfpast'],
  ['quarter', 'quarterpast'],
  ['m', 'mandm'],
];

/** The spelling of what `joints` found. */
export const spellingOf = (written: string): string => {
  const plain = written.toLowerCase().replace(/[^a-z\d]/g, '');
  return spellings.find(([start]) => plain.startsWith(start))?.[1] ?? plain;
};
