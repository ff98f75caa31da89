import type { ReadText } from '../../model/read-text';
import { type Result, success } from '../../model/result';
import { takeTurns } from '../../model/take-turns';
import { completeRead } from '../complete-read';
import { layParts } from '../lay-parts';
import type { MetadataLayer } from '../merge-metadata';
import { encodingNotes, type PlainFile } from '../read-plain';
import { refuse, refuseLength } from '../refusal';
import type { TextPart } from '../text-part';
import { markAsides } from './compare-stories';
import { disarmPage } from './disarm-page';
import { dropUnread } from './drop-unread';
import { findStory } from './find-story';
import { takeHead } from './read-head';
import { readJsonLd } from './read-json-ld';
import { readMeta } from './read-meta';
import { walkParts } from './walk-parts';

/** A sentence or more of prose, in any script. */
const isProse = ({ role, words }: TextPart): boolean =>
  (role === 'paragraph' || role === 'quotation' || role === 'list item') &&
  ((words.split(/\s+/u).length >= 5 && /[.!?…:;]["'”’)\]]*$/u.test(words)) ||
    /[。！？।۔؟։።]/u.test(words) ||
    words.length >= 200);

const STRUCK = 'Words that the page strikes through were left out.';

/** Reads a saved page: the story with its head, each part in its role, as text without any of the page's markup; the page is parsed apart, where nothing of it runs or loads. */
export const readPage = async ({ name, decoded, original, address = '' }: PlainFile): Promise<Result<ReadText>> => {
  const rest = takeTurns();
  const page = new DOMParser().parseFromString(disarmPage(decoded.text), 'text/html');
  const jsonLd = readJsonLd(page);
  const marks: readonly MetadataLayer[] = [
    ...(jsonLd === null ? [] : [{ source: 'JSON-LD', metadata: jsonLd.metadata } as const]),
    ...readMeta(page),
  ];
  await rest();
  dropUnread(page);
  const head = takeHead(page, marks);
  await rest();
  const body = jsonLd?.parts ?? [];
  const story = findStory(page, head.own, body);
  await rest();
  const { parts, tookBack } = 'parts' in story ? { parts: story.parts, tookBack: false } : walkParts(story.node);
  if (!parts.some(isProse)) {
    return refuse(
      name,
      'The page holds no article: no sentences stand outside its menus and lists of links.',
      'Open the page, wait until its text is shown, and save it again; or copy the text and paste it.',
    );
  }
  const { text, blocks, metadata } = layParts([...head.parts, ...markAsides(parts, body)]);
  const tooLong = refuseLength(name, text.length);
  if (tooLong !== null) return tooLong;
  const cleaned = ({ source, metadata: said }: MetadataLayer): MetadataLayer => ({
    source,
    metadata: { ...said, title: head.cleanTitle(said.title ?? '') },
  });
  return success(
    await completeRead({
      text,
      blocks,
      layers: [
        ...marks.map(cleaned),
        { source: 'page', metadata: { url: address } },
        ...head.layers.map(cleaned),
        { source: 'first lines', metadata },
      ],
      notes: [...encodingNotes(decoded), ...(tookBack ? [STRUCK] : [])],
      original,
      name,
    }),
  );
};
