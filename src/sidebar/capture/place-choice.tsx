/** Where the line goes when the selection does not tell, or when it should go elsewhere. */
import { Fold } from '../parts/fold.tsx';
import type { Look } from '../use-sheet.ts';
import { TargetChoice } from './target-choice.tsx';
import type { Capture } from './use-capture.ts';

export const NoRows = ({ onAsk }: { onAsk: () => void }) => (
  <div class="empty">
    <p>
      <strong>No questions on Answers yet.</strong> Choose some first; what is said then has a place
      to go.
    </p>
    <button type="button" class="primary" onClick={onAsk}>
      Choose questions
    </button>
  </div>
);

export const PlaceChoice = ({ capture, look }: { capture: Capture; look: Look }) =>
  capture.target ? (
    <Fold label="Another program or question">
      <TargetChoice capture={capture} look={look} />
    </Fold>
  ) : (
    <div class="empty">
      <p>
        {capture.program || capture.question
          ? 'The selected cell is not an answer. Choose the rest here, or click an answer cell.'
          : 'The selected cell belongs to no program or question. Choose here, or click an answer cell.'}
      </p>
      <TargetChoice capture={capture} look={look} />
    </div>
  );
