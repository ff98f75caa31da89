import type { Extraction } from '../../src/model/claim';

/** What an engine of that version read in a text without a claim. */
export const emptyReading = (engineVersion: string): Extraction => ({
  engineVersion,
  blocks: [],
  sentences: [],
  claims: [],
  dismissed: [],
  quantities: [],
});
