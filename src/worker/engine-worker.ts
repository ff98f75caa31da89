import { ENGINE_VERSION, extract } from '../engine/extract';
import { failure, type Result, success } from '../model/result';
import type { CallName, Calls, Reply, Request } from './protocol';

/** The learned model; null until one ships, and the rules alone decide. */
const model = null;

const version = (): string => ENGINE_VERSION;

const answer = (request: Request): Calls[CallName]['answers'] => {
  switch (request.call) {
    case 'version':
      return version();
    case 'extract':
      return { ...extract({ ...request.asks, model }), engineVersion: version() };
    case 'quantities':
      return extract({ text: request.asks.text, article: '' }).quantities;
    default:
      return request satisfies never;
  }
};

const tryAnswer = (request: Request): Result<Calls[CallName]['answers']> => {
  try {
    return success(answer(request));
  } catch (error) {
    return failure(
      'This text could not be read.',
      `The engine stopped: ${error instanceof Error ? error.message : String(error)}.`,
      'Try again; if it stops at the same place, please report it with the text.',
    );
  }
};

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const begun: Reply = { id: data.id, progress: 0.1 };
  postMessage(begun);
  const done: Reply = { id: data.id, result: tryAnswer(data) };
  postMessage(done);
});
