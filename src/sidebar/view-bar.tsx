/** The views of the panel: links of a navigation, each names where one is. */

export const views = [
  { id: 'ask', name: 'Ask' },
  { id: 'capture', name: 'Capture' },
  { id: 'confirm', name: 'Confirm' },
] as const;

export type ViewName = (typeof views)[number]['id'];

interface ViewBarProps {
  readonly current: ViewName;
  /** The views in which words or marks wait that are not in the sheet yet. */
  readonly unsavedIn: readonly ViewName[];
  readonly onGo: (view: ViewName) => void;
}

export const ViewBar = ({ current, unsavedIn, onGo }: ViewBarProps) => (
  <nav class="views" aria-label="Views">
    <ul>
      {views.map((view) => (
        <li key={view.id}>
          <button
            type="button"
            aria-current={view.id === current ? 'page' : undefined}
            onClick={() => onGo(view.id)}
          >
            {view.name}
            {unsavedIn.includes(view.id) && view.id !== current ? (
              <>
                <span aria-hidden="true">•</span>
                <span class="sr"> (holds what is not in the sheet yet)</span>
              </>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
