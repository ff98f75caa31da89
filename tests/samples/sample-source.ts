import type { ClaimsSource } from '../../src/exchange/claim-line';
import { asId, type RevisionId } from '../../src/model/ids';
import type { SampleLedger } from './sample-reading';

/** For tests: the article that a ledger's text is of, nobody having signed it off. */
export const sampleSource = ({ text }: SampleLedger): ClaimsSource => {
  const revision = asId<RevisionId>(text);
  const article = {
    title: 'Bridge',
    outlet: 'The Day',
    author: '',
    published: '2024-02-01',
    url: 'https://day.example/b',
  };
  return { article: { ...article, revision }, text, versions: [revision], signOff: null };
};
