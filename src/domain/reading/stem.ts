/** Brings the forms of an English word together, so that a phrase needs only one of them. */

/** Forms that no ending rule brings together; the first stands for all. */
const families = [
  'be is are was were been being am',
  'have has had having',
  'do does did done doing',
  'go goes went gone going',
  'get gets got gotten getting',
  'take takes took taken taking',
  'give gives gave given giving',
  'make makes made making',
  'leave leaves left leaving',
  'lose loses lost losing',
  'throw throws threw thrown',
  'fling flings flung',
  'run runs ran running',
  'come comes came coming',
  'see sees saw seen seeing',
  'say says said saying',
  'tell tells told telling',
  'know knows knew known',
  'keep keeps kept keeping',
  'find finds found',
  'hold holds held',
  'stand stands stood',
  'send sends sent',
  'teach teaches taught',
  'think thinks thought',
  'bring brings brought',
  'pay pays paid',
  'sit sits sat sitting',
  'stay stays stayed staying',
  'write writes wrote written writing',
  'speak speaks spoke spoken',
  'choose chooses chose chosen choosing',
  'drive drives drove driven driving',
  'begin begins began begun beginning',
  'break breaks broke broken breaking',
  'drop drops dropped dropping',
  'quit quits quitting',
  'cut cuts cutting',
  'swear swears swore sworn',
  'cry cries cried crying',
  'try tries tried trying',
  'deny denies denied denying',
  'apply applies applied applying',
  'carry carries carried carrying',
  'rely relies relied relying',
  'sleep sleeps slept',
  'feel feels felt',
  'meet meets met meeting',
  'build builds built',
  'grow grows grew grown',
  'shut shuts shutting',
  'win wins won',
  'wear wears wore worn',
  'fall falls fell fallen',
  'lead leads led',
  'let lets letting',
  'fly flies flew flown',
  'hide hides hid hidden hiding',
  'hear hears heard',
  'read reads reading',
  'buy buys bought',
  'spend spends spent',
  'catch catches caught',
  'woman women',
  'man men',
  'person people persons',
  'child children kid kids',
  'bully bullies bullied bullying',
  'humiliate humiliates humiliated humiliating humiliation',
  'retaliate retaliates retaliated retaliation retaliating',
  'abuse abuses abused abusive abusing',
  'policy policies',
  'city cities',
  'diagnostic diagnostics',
  'use uses used using',
  'refuse refuses refused refusing refusal',
  'exhaust exhausts exhausted exhausting exhaustion',
  'mentor mentors mentored mentoring mentorship',
  'sponsor sponsors sponsored sponsoring sponsorship sponsorships',
  'transfer transfers transferred transferring',
  'supervise supervises supervised supervision supervising',
  'protect protects protected protecting protection',
  'complete completes completed completing completion',
  'mistake mistakes mistook mistaken',
  'excuse excuses excused',
  'sue sues sued',
  'die dies died dying',
  'lie lies lied lying',
  'tie ties tied',
];
const makeIrregular = (): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const family of families) {
    const forms = family.split(' ');
    for (const form of forms) map.set(form, forms[0] ?? form);
  }
  return map;
};

const doubled = 'bdgkmnprt';

/** "Stopp" is "stop"; "call" stays. */
const undouble = (word: string): string => {
  const last = word.charAt(word.length - 1);
  return last === word.charAt(word.length - 2) && doubled.includes(last) ? word.slice(0, -1) : word;
};

const withoutPlural = (word: string): string => {
  const { length } = word;
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (length > 4 && /(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  const before = word.charAt(length - 2);
  return length > 3 && !'sui'.includes(before) ? word.slice(0, -1) : word;
};

/** Looks at the last letter first: most words end in none of the three. */
const strip = (word: string): string => {
  const { length } = word;
  switch (word.charAt(length - 1)) {
    case 's':
      return withoutPlural(word);
    case 'd':
      if (length < 5 || word.charAt(length - 2) !== 'e') return word;
      if (word.charAt(length - 3) === 'i') return `${word.slice(0, -3)}y`;
      return undouble(word.slice(0, -2));
    case 'g':
      return length > 5 && word.endsWith('ing') ? undouble(word.slice(0, -3)) : word;
    default:
      return word;
  }
};

/** A final e goes last, so that "sponsore", "arranging" and "arrange" meet. */
const withoutE = (word: string): string =>
  word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;

let irregular: ReadonlyMap<string, string> | null = null;
const known = new Map<string, string>();

/** The stem of a lower-case word; the same for all its usual forms. */
export const stemOf = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  irregular ??= makeIrregular();
  const stem = irregular.get(word) ?? withoutE(strip(word));
  // Words beyond a sensible vocabulary are noise: they are not worth remembering.
  if (known.size < 20_000) known.set(word, stem);
  return stem;
};
