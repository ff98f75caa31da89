import './reading-line.css';

/** How many articles of a table are loaded, while there are more to come. */
export const LoadingLine = ({ loaded, of }: { readonly loaded: number; readonly of: number }) => (
  <div className="reading-line" role="status">
    <progress aria-label="Articles loaded" max={of} value={loaded} />
    <span>
      {loaded} of {of} articles loaded
    </span>
  </div>
);
