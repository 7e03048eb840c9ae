/** Names the program and question that the panel is about. */
import type { Here } from './use-selection.ts';

interface WhereStripProps {
  readonly here: Here | null;
  /** What the panel is about when that is not the selection: then it says why. */
  readonly home: {
    readonly label: string;
    readonly program: string;
    readonly question: string;
  } | null;
  readonly lost: boolean;
}

const sayHere = (here: Here | null) => {
  if (!here) return { program: 'Looking', question: 'where you are in the sheet' };
  if (!here.program && !here.question) return { program: 'No answer selected', question: '' };
  return {
    program: here.program ?? 'No program selected',
    question: here.question?.text ?? 'no question selected',
  };
};

export const WhereStrip = ({ here, home, lost }: WhereStripProps) => {
  const place = home ?? sayHere(here);
  return (
    <section class="where" aria-label="Where you are">
      <span class="small soft">{home?.label ?? 'Selected cell'}</span>
      <strong>{place.program}</strong>
      {place.question !== '' && <span class="small">{place.question}</span>}
      {lost && <span class="small">The sheet does not answer at the moment.</span>}
    </section>
  );
};
