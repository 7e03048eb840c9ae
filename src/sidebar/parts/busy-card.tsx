/** What is going on, and how long it usually takes. */

interface BusyCardProps {
  readonly title: string;
  readonly hint: string;
  readonly bones?: number;
}

const widths = ['100%', '70%', '85%', '60%'];

export const BusyCard = ({ title, hint, bones = 0 }: BusyCardProps) => (
  <div class="card">
    <p>
      <strong>{title}</strong>
      <span class="dots" aria-hidden="true" />
    </p>
    <p class="small soft">{hint}</p>
    {widths.slice(0, bones).map((width) => (
      <div key={width} class="bone" style={{ width }} />
    ))}
  </div>
);
