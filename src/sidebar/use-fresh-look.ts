/** Reads the sheet anew when the selection is on a program or a question that the panel does not know. */
import { useEffect, useRef } from 'preact/hooks';
import type { Here } from './use-selection.ts';
import type { Look, Sheet } from './use-sheet.ts';

const isKnown = (look: Look, { program, question }: Here): boolean =>
  (program === null || look.programs.includes(program)) &&
  (question === null || look.questions.some(({ id, inSheet }) => inSheet && id === question.id));

export const useFreshLook = ({ look, reload }: Sheet, here: Here | null): void => {
  const tried = useRef<Here | null>(null);
  useEffect(() => {
    // Once for each selection: what is unknown even then is a matter for the sheet.
    if (!look || !here || tried.current === here || isKnown(look, here)) return;
    tried.current = here;
    void reload();
  }, [look, here, reload]);
};
