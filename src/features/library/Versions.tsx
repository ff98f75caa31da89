import { useState } from 'react';
import type { Article, Revision } from '../../model/article';
import type { RevisionId } from '../../model/ids';
import { stripMarkup } from '../../model/strip-markup';
import { Notice } from '../../ui/Notice';
import { ChangeList } from './ChangeList';
import { useReadVersion, useVersions } from './use-versions';
import './versions.css';

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

interface PickProps {
  readonly label: string;
  readonly versions: readonly Revision[];
  readonly current: RevisionId;
  readonly value: RevisionId | undefined;
  readonly onPick: (version: RevisionId) => void;
}

const Pick = ({ label, versions, current, value, onPick }: PickProps) => (
  <label className="versions-pick">
    {label}
    <select
      className="select"
      value={value}
      onChange={(event) => {
        const picked = versions.find(({ id }) => id === event.target.value);
        if (picked !== undefined) onPick(picked.id);
      }}
    >
      {versions.map(({ id, addedAt }, at) => (
        <option key={id} value={id}>
          {`Version ${at + 1}, ${when.format(addedAt)}${id === current ? ', under review' : ''}`}
        </option>
      ))}
    </select>
  </label>
);

const Text = ({ text }: { readonly text: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard.
  <section className="versions-text" tabIndex={0} aria-label="Text of the version" dir="auto">
    {text.split(/\n{2,}/u).map((paragraph, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one kept text never move.
      <p key={at}>{stripMarkup(paragraph)}</p>
    ))}
  </section>
);

/** The versions of an article: two compared claim by claim, or the text of one to be looked at. */
export const Versions = ({ article }: { readonly article: Article }) => {
  const versions = useVersions(article.id, article.revision);
  const [picked, setPicked] = useState<{ readonly old?: RevisionId; readonly now?: RevisionId }>({});
  const [look, setLook] = useState<'claims' | 'text'>('claims');
  const at = versions?.findIndex(({ id }) => id === article.revision) ?? -1;
  const now = versions?.find(({ id }) => id === picked.now) ?? versions?.[at];
  const old = versions?.find(({ id }) => id === picked.old) ?? versions?.[Math.max(0, at - 1)];
  const [oldRead, nowRead] = [useReadVersion(old), useReadVersion(now)];
  if (versions === null) return <p role="status">Reading …</p>;
  const problem = [oldRead, nowRead].find((read) => typeof read === 'string');
  const common = { versions, current: article.revision };
  return (
    <div className="versions">
      {versions.length === 1 ? (
        <p>
          There is one version of this text. “New version …” in the same menu, or a paste of a changed text, adds
          another; decisions find their places in it, and what changed is to be rechecked.
        </p>
      ) : null}
      <div className="versions-head">
        <div role="radiogroup" aria-label="Look at" className="versions-look">
          {(['claims', 'text'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="versions-look" checked={look === each} onChange={() => setLook(each)} />
              {each === 'claims' ? 'Claims' : 'Text'}
            </label>
          ))}
        </div>
        {look === 'claims' ? (
          <Pick label="From" {...common} value={old?.id} onPick={(id) => setPicked({ ...picked, old: id })} />
        ) : null}
        <Pick
          label={look === 'claims' ? 'to' : 'of'}
          {...common}
          value={now?.id}
          onPick={(id) => setPicked({ ...picked, now: id })}
        />
      </div>
      {problem !== undefined && problem !== null ? (
        <Notice kind="problem">{String(problem)}</Notice>
      ) : look === 'text' ? (
        <Text text={now?.text ?? ''} />
      ) : oldRead === null || nowRead === null || typeof oldRead === 'string' || typeof nowRead === 'string' ? (
        <p role="status">Reading …</p>
      ) : (
        <ChangeList old={oldRead} now={nowRead} />
      )}
    </div>
  );
};
