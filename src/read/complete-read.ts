import type { Block } from '../model/claim';
import type { ReadText } from '../model/read-text';
import { detectLanguage } from './detect-language';
import { type MetadataLayer, mergeMetadata } from './merge-metadata';

/** What a format's reader hands on: the kept text, what each part of the document says of it in order of trust, and notes. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[] | null;
  readonly layers: readonly MetadataLayer[];
  readonly notes: readonly string[];
  readonly original: Blob | null;
  readonly name: string;
}

/** Completes a reading: one value of each piece of metadata, the language told by the words, the name as title where nothing else is one. */
export const completeRead = async ({ layers, name, ...reading }: Reading): Promise<ReadText> => {
  const named = { source: 'file name', metadata: { title: name.replace(/\.\w{1,8}$/u, '') } } as const;
  const { metadata, sources } = mergeMetadata([...layers, named]);
  const { language, byWords } = await detectLanguage(reading.text, metadata.language);
  const { language: _, ...others } = sources;
  const from = byWords && language !== metadata.language ? 'words of the text' : sources.language;
  return {
    ...reading,
    name,
    metadata: { ...metadata, language: language ?? '' },
    language,
    sources: language !== null && from !== undefined ? { ...others, language: from } : others,
  };
};
