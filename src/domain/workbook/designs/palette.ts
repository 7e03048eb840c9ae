/** The colours of the sheet: calm paper, one teal accent, every text at 4.5:1 or more on its ground. */
export const palette = {
  header: '#0e5a6b',
  onHeader: '#ffffff',
  ink: '#1d2a31',
  soft: '#49565d',
  white: '#ffffff',
  /** Computed cells. */
  paper: '#faf8f4',
  /** Not asked, or unknown. */
  sand: '#f4f1ea',
  band: '#e2eff1',
  onBand: '#0a4452',
  good: '#0a575c',
  goodTint: '#def0ee',
  mixed: '#684800',
  mixedTint: '#fbf0d0',
  vagueTint: '#eeeaf6',
  red: '#8a2a1b',
  redTint: '#fbe7e0',
  factTint: '#e8edf1',
  malignant: '#7a1f1a',
  blocked: '#27323a',
  tabMain: '#0e5a6b',
  tabQuiet: '#75828a',
} as const;

/** Word first, number kept: the same limits as the labels of the scores. */
export const scoreFormats = {
  more: '[>=63]"Strong · "0;[>=48]"Fair · "0;"Weak · "0;@',
  less: '[<42]"Low risk · "0;[<77]"Some risk · "0;"High risk · "0;@',
} as const;

export const font = 'Arial';
