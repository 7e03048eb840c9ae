/** Whether words are English enough to be read. */
import type { Token } from './tokens.ts';

const english = new Set(
  'the a an and or but of to in on at for with by from is are was were be been it they we you he she his her their our my i this that these those not no yes all any some so as if when who what how there here have has had do does did will would can could just very than then out up only year years visa residents resident every after before never'.split(
    ' ',
  ),
);

/** Function words of languages that applicants also write; none of them is an English word. */
const other = new Set(
  'el los las una del que por para con muy pero como está esta hay nos nunca siempre le les des une est dans pour avec sur pas nous vous der die das und ist nicht mit ein eine für auf wir sie il gli della che non sono anche um uma não com mais hai nahi ka ki ke aur bahut ve bir için'.split(
    ' ',
  ),
);

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

/** True when most of the letters are of another script, or the words plainly of another language. */
export const isForeign = (tokens: readonly Token[]): boolean => {
  let words = 0;
  let strange = 0;
  let englishWords = 0;
  let otherWords = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const code = token.form.charCodeAt(0);
    const isEnglishLetter = code >= 97 && code <= 122;
    if (!isEnglishLetter && !letter.test(token.form)) continue;
    words += 1;
    if (!isEnglishLetter && !latin.test(token.form)) strange += 1;
    if (english.has(token.form)) englishWords += 1;
    if (other.has(token.form)) otherWords += 1;
  }
  if (words === 0) return false;
  if (strange * 2 > words) return true;
  return otherWords >= 2 && otherWords > englishWords;
};
