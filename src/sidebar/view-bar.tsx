/** The views of the panel: links of a navigation, each names where one is. */

export const views = [
  { id: 'ask', name: 'Ask' },
  { id: 'capture', name: 'Capture' },
] as const;

export type ViewName = (typeof views)[number]['id'];

interface ViewBarProps {
  readonly current: ViewName;
  /** The view in which words wait that are not in the sheet yet. */
  readonly unsavedIn: ViewName | null;
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
            {view.id === unsavedIn && view.id !== current ? (
              <>
                <span aria-hidden="true">•</span>
                <span class="sr"> (holds words not added yet)</span>
              </>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
