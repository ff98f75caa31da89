import { Suspense } from 'react';
import type { Span } from '../../model/span';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import { listSpeakers } from '../../view/list-speakers';
import type { ClaimRow } from '../../view/row';
import { DisputeForm } from './DisputeForm';
import { DraftForm } from './DraftForm';
import type { Draft } from './drafts';
import { SourceFields } from './SourceFields';
import { WordsForm } from './WordsForm';

// Corrections are rare beside verdicts, and their form is the largest.
const ClaimForm = lazily(async () => (await import('./ClaimForm')).ClaimForm);
const SplitForm = lazily(async () => (await import('./SplitForm')).SplitForm);

interface OpenDraftProps {
  readonly row: ClaimRow;
  readonly rows: readonly ClaimRow[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly text: string;
  readonly words: Span | null;
  readonly hasKeys: boolean;
}

/** The form that is open on the claim. */
export const OpenDraft = (props: OpenDraftProps) => {
  const { row, rows, draft, onChange, onSave, onCancel, text, words, hasKeys } = props;
  const ends = { onSave, onCancel };
  switch (draft.is) {
    case 'dispute':
      return (
        <DisputeForm
          label={`Dispute ${row.figure}`}
          claim={row.claim.quantity}
          draft={draft}
          onChange={onChange}
          {...ends}
        />
      );
    case 'source':
      return (
        <DraftForm label="Add a source" {...ends}>
          <SourceFields
            source={draft.source}
            onChange={(source) => onChange({ ...draft, source })}
            claim={row.claim.quantity}
            onCancel={onCancel}
          />
        </DraftForm>
      );
    case 'edit':
      return (
        <Suspense fallback={<div className="review-form form-room" />}>
          <ClaimForm
            label={`Edit claim ${row.figure}`}
            draft={draft.claim}
            onChange={(claim) => onChange({ ...draft, claim })}
            text={text}
            words={words}
            speakers={listSpeakers(row, rows)}
            hasKeys={hasKeys}
            {...ends}
          >
            <Button look="quiet" onClick={() => onChange({ is: 'split', whole: draft.claim, parts: [draft.claim] })}>
              Split into several …
            </Button>
          </ClaimForm>
        </Suspense>
      );
    case 'split':
      return (
        <Suspense fallback={<div className="review-form form-room" />}>
          <SplitForm
            label={`Split claim ${row.figure}`}
            whole={draft.whole}
            parts={draft.parts}
            onChange={(parts) => onChange({ ...draft, parts })}
            text={text}
            sentence={row.claim.sentence}
            words={words}
            {...ends}
          />
        </Suspense>
      );
    default:
      return (
        <WordsForm
          label={draft.is === 'note' ? 'Note' : 'Question to the author'}
          words={draft.words}
          onChange={(words) => onChange({ ...draft, words })}
          {...ends}
        />
      );
  }
};
