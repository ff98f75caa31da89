import { type AttributionModel, readModel } from '../engine/attribution/model';
import { attributeWords, engineVersion, extract, readDocument } from '../engine/extract';
import { findQuantities } from '../engine/find-quantities';
import { magnitudeOf } from '../engine/magnitude';
import { failure, type Result, success } from '../model/result';
import type { CallName, Calls, Reply, Request } from './protocol';

const loadModel = async (): Promise<AttributionModel> => {
  const response = await fetch(new URL('../../data/model/attribution.bin', import.meta.url));
  if (!response.ok) throw new Error(`the attribution model did not load (HTTP ${response.status})`);
  return readModel(new Uint8Array(await response.arrayBuffer()));
};

/** Loaded when first asked for; a failed load is tried again at the next call. */
let loading: Promise<AttributionModel> | null = null;
const model = (): Promise<AttributionModel> => {
  loading ??= loadModel().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

/** The built worker's name carries a hash of the engine's code, so that no changed rule leaves old claims standing. */
const build = /-([\w-]{6,})\.js$/.exec(new URL(import.meta.url).pathname)?.[1];

const version = async (): Promise<string> =>
  [engineVersion(await model()), build].filter((part) => part !== undefined).join('+');

const answer = async (request: Request): Promise<Calls[CallName]['answers']> => {
  switch (request.call) {
    case 'version':
      return version();
    case 'extract':
      return { ...extract({ ...request.asks, model: await model() }), engineVersion: await version() };
    case 'quantities': {
      const { text } = request.asks;
      const { found } = findQuantities(readDocument(text, [{ start: 0, end: text.length, role: 'paragraph' }]));
      return found.filter(({ figure }) => figure.counted).map(({ quantity }) => quantity);
    }
    case 'attribution': {
      const { text, blocks, words } = request.asks;
      return attributeWords({ text, blocks, model: await model() }, words);
    }
    case 'magnitudes':
      return request.asks.figures.map(({ value, relation, unit, kind }) => magnitudeOf(value, relation, unit, kind));
    default:
      return request satisfies never;
  }
};

const tryAnswer = async (request: Request): Promise<Result<Calls[CallName]['answers']>> => {
  try {
    return success(await answer(request));
  } catch (error) {
    return failure(
      'This text could not be read.',
      `The engine stopped: ${error instanceof Error ? error.message : String(error)}.`,
      'Try again; if it stops at the same place, please report it with the text.',
    );
  }
};

const reply = (message: Reply): void => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  reply({ id: data.id, progress: 0.1 });
  reply({ id: data.id, result: await tryAnswer(data) });
});
