import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readModel } from '../engine/attribution/model';
import { extract } from '../engine/extract';
import { parseInputLine, printExtraction } from '../exchange/contract';

const write = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });

/** Reads JSON Lines from standard input and answers each with one line, in order; true where every line could be read. */
const answerAll = async (): Promise<boolean> => {
  const model = readModel(readFileSync('data/model/attribution.bin'));
  let number = 0;
  let clean = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const input = parseInputLine(line);
    if (input.ok) {
      await write(printExtraction(input.id, extract({ text: input.text, article: String(input.id), model })));
    } else {
      clean = false;
      process.stderr.write(`line ${number}: ${input.reason}\n`);
    }
  }
  return clean;
};

answerAll().then(
  (clean) => {
    process.exitCode = clean ? 0 : 1;
  },
  (error: unknown) => {
    // A reader that closed the pipe early (head, less) is no failure of ours.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  },
);
