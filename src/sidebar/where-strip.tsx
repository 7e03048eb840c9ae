/** Names the program and question that the panel is about. */
import type { Here } from './use-selection.ts';

interface WhereStripProps {
  readonly here: Here | null;
  /** Where unsaved words belong; then the panel does not follow the selection. */
  readonly home: { readonly program: string; readonly question: string } | null;
  readonly lost: boolean;
}

const sayPlace = (here: Here | null): { program: string; question: string } => {
  if (!here) return { program: 'Looking', question: 'asking the sheet where you are' };
  return {
    program: here.program ?? 'No program selected',
    question: here.question?.text ?? 'no question selected',
  };
};

export const WhereStrip = ({ here, home, lost }: WhereStripProps) => {
  const place = home ?? sayPlace(here);
  return (
    <section class="where" aria-label="Where you are">
      <span class="small soft">{home ? 'Your words are for' : 'Selected cell'}</span>
      <strong>{place.program}</strong>
      <span class="small">{place.question}</span>
      {lost && <span class="small">The sheet does not answer at the moment.</span>}
    </section>
  );
};
