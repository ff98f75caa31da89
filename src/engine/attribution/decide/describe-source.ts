import type { FramedCue } from '../frames/read-frames';
import { phraseClass } from '../words/phrase-class';
import type { NounPhrase, Reading } from '../words/reading';

/** Sparse features of one phrase as the source of one cue, for the softmax over the phrases and "nobody named". */
export const describeSource = (reading: Reading, cue: FramedCue, phrase: NounPhrase, rank: number): string[] => {
  const { words, sentences } = reading;
  const g = cue.clause;
  const word = words[cue.word];
  const head = words[phrase.head];
  if (!word || !head) return [];
  const before = phrase.last < cue.word;
  const holds = phrase.first <= cue.word && cue.word <= phrase.last;
  const side = holds ? 'in' : before ? 'L' : 'R';
  const from = before ? phrase.last + 1 : cue.word + 1;
  const to = before ? cue.word - 1 : phrase.first - 1;
  let commas = 0;
  let verbs = 0;
  let marks = 0;
  let auxiliaries = 0;
  let relatives = 0;
  let dashes = 0;
  for (let i = from; i <= to; i++) {
    const w = words[i];
    if (!w) break;
    if (w.lower === ',') commas++;
    else if (w.tag === 'VERB') verbs++;
    else if (w.tag === 'AUX') auxiliaries++;
    else if (/^[—–-]+$/u.test(w.text)) dashes++;
    else if (/^["“”]/u.test(w.text)) marks++;
    else if (/^(?:who|which|that|where|when)$/u.test(w.lower)) relatives++;
  }
  const distance = Math.min(9, Math.max(0, to - from + 1));
  const previous = words[phrase.first - 1];
  const preposition =
    previous?.sentence === head.sentence && previous.tag === 'ADP'
      ? previous.lower
      : previous?.sentence === head.sentence && previous.tag === 'PART'
        ? previous.lower
        : '-';
  const next = words[phrase.last + 1];
  const after =
    next?.sentence === head.sentence
      ? next.tag === 'ADP' || next.tag === 'PUNCT' || next.tag === 'AUX'
        ? next.lower
        : next.tag
      : '#';
  const kind = phraseClass(reading, phrase);
  const c = cue.kind === 'verb' ? cue.class : cue.kind === 'preposition' ? cue.lemma : cue.kind;
  const far = head.sentence !== word.sentence ? (head.sentence < word.sentence ? 'prev' : 'next') : '';
  const flags = `${g.passive ? 'p' : ''}${g.gerund ? 'g' : ''}${g.infinitive ? 'i' : ''}${g.afterQuotation ? 'a' : ''}${g.beforeQuotation ? 'b' : ''}`;
  const start = phrase.first === sentences[head.sentence]?.first;
  const base = `${c}|${side}${far}`;
  const voice = Math.min(2, reading.voices.get(head.lower) ?? 0);
  const subject = g.subject === null ? '-' : reading.phrases[g.subject.phrase] === phrase;
  return [
    `su${subject}|${side}|${cue.kind}`,
    `su${subject}|${side}|${c}|f${flags}`,
    `su${subject}|${side}|k${kind}`,
    `${base}|vo${voice}`,
    `${base}|vo${voice}|r${Math.min(3, rank)}`,
    `${side}${far}|vo${voice}|k${kind}`,
    `${base}|da${Math.min(2, dashes)}|d${Math.min(3, distance)}`,
    base,
    `${base}|d${distance}`,
    `${base}|r${rank}`,
    `${base}|r${rank}|v${Math.min(2, verbs)}`,
    `${base}|k${kind}`,
    `${base}|p${preposition}`,
    `${base}|k${kind}|p${preposition}`,
    `${base}|v${Math.min(3, verbs)}|c${Math.min(3, commas)}`,
    `${base}|a${Math.min(2, auxiliaries)}|rel${Math.min(2, relatives)}`,
    `${base}|m${Math.min(2, marks)}`,
    `${base}|f${flags}`,
    `${base}|f${flags}|r${rank}`,
    `${base}|n${after}`,
    `${side}${far}|f${flags}|k${kind}|r${rank}`,
    `${base}|st${start}|c${Math.min(2, commas)}`,
    `${base}|q${head.quotation >= 0}|${word.quotation >= 0}|${head.quotation === word.quotation}`,
    `l${cue.lemma}|${side}|r${Math.min(3, rank)}`,
    `l${cue.lemma}|${side}|k${kind}`,
    `h${head.lemma}|${side}`,
    `h${head.lemma}|${c}`,
    `${base}|p${preposition}|r${Math.min(3, rank)}|v${Math.min(1, verbs)}`,
    `${side}|ti${words[cue.word - 1]?.lower === 'to'}|${c}|r${rank}`,
    `${base}|nw${words[cue.word + 1]?.lower}|d${distance}`,
    `${base}|a${after}|v${Math.min(1, verbs)}|d${Math.min(2, distance)}`,
  ];
};

/** Sparse features of "nobody named" for one cue. */
export const describeNobody = (reading: Reading, cue: FramedCue, phrases: number): string[] => {
  const { words } = reading;
  const g = cue.clause;
  const c = cue.kind === 'verb' ? cue.class : cue.kind === 'preposition' ? cue.lemma : cue.kind;
  const at = (d: number) => words[cue.word + d];
  const flags = `${g.passive ? 'p' : ''}${g.gerund ? 'g' : ''}${g.infinitive ? 'i' : ''}`;
  return [
    `N|${c}`,
    `N|${c}|${flags}`,
    `N|l${cue.lemma}`,
    `N|l${cue.lemma}|${flags}`,
    `N|-1${at(-1)?.lower}`,
    `N|-1t${at(-1)?.tag}|${c}`,
    `N|+1${at(1)?.lower}`,
    `N|n${Math.min(4, phrases)}|${c}`,
    `N|by${[1, 2, 3].some((d) => at(d)?.lower === 'by')}|${flags}`,
  ];
};
