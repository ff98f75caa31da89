import type { Span } from '../../model/span';
import { stripMarkup } from '../../model/strip-markup';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { useLatest } from '../../ui/use-latest';
import type { ClaimDraft } from '../../view/claim-draft';
import { beginPart, splitProblem } from '../../view/claim-draft';
import { DraftForm } from './DraftForm';
import { FormFoot } from './FormFoot';
import { WordsField } from './WordsField';
import './split-form.css';

interface SplitFormProps {
  readonly label: string;
  /** The claim as it stood before, whose speaker and assertion its parts have. */
  readonly whole: ClaimDraft;
  readonly parts: readonly ClaimDraft[];
  readonly onChange: (parts: readonly ClaimDraft[]) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly text: string;
  /** The claim's. */
  readonly sentence: Span;
  /** The words selected in the article; null while none are. */
  readonly words: Span | null;
}

/** One claim into several: the words of each part, selected in the article and read by the number reader. */
export const SplitForm = (props: SplitFormProps) => {
  const { label, whole, parts, onChange, onSave, onCancel, text, sentence, words } = props;
  const { extractor } = useServices();
  const problem = splitProblem(parts);
  const quote = ({ start, end }: Span): string => stripMarkup(text.slice(start, end)).trim();
  const latest = useLatest(parts);
  const put = (part: ClaimDraft, at: number): void =>
    onChange([...latest.current.slice(0, at), part, ...latest.current.slice(at + 1)]);
  const take = async (span: Span, at: number): Promise<void> => {
    const taken = { ...span, text: quote(span) };
    put(beginPart(whole, taken, null, sentence), at);
    const read = await extractor.quantities(text.slice(span.start, span.end));
    // Meanwhile other words may have been taken for this part, or the part removed.
    const now = latest.current[at]?.span;
    if (now?.start !== span.start || now.end !== span.end || !read.ok) return;
    put(beginPart(whole, taken, read.value[0] ?? null, sentence), at);
  };
  return (
    <DraftForm label={label} onSave={() => (problem === null ? onSave() : undefined)} onCancel={onCancel}>
      <p className="split-hint">
        Select the words of each part in the article. Their values can be corrected afterwards.
      </p>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place; two may have the same words for a moment.
        <div key={at} className="split-part">
          <WordsField
            label={`Part ${at + 1}`}
            words={`${quote(part.span)}${part.value === '' ? '' : ` (${part.value} ${part.unit})`}`}
            onUse={words === null ? null : () => void take(words, at)}
          />
          <Button
            look="quiet"
            aria-label={`Remove part ${at + 1}`}
            disabled={parts.length === 1}
            onClick={() => onChange(parts.filter((each) => each !== part))}
          >
            Remove
          </Button>
        </div>
      ))}
      <FormFoot onCancel={onCancel} isReady={problem === null} act={`Split into ${Math.max(parts.length, 2)}`}>
        <Button
          disabled={words === null}
          title={words === null ? 'Select words in the article first' : undefined}
          onClick={() => {
            if (words !== null) void take(words, parts.length);
          }}
        >
          Selection as part {parts.length + 1}
        </Button>
        {problem === null ? null : <span className="split-hint">{problem}</span>}
      </FormFoot>
    </DraftForm>
  );
};
