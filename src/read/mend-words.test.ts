import { expect, test } from 'vitest';
import { mendPlainText } from './mend-plain-text';
import { mendWords } from './mend-words';

test.each([
  ['â€œIt cost Â£4m,â€\u009d she said â€“ donâ€™t ask', '“It cost £4m,” she said – don’t ask'],
  ['Ã¢â‚¬Å“Four', '“Four'],
  ["''We lost 12 cows,'' he said", '“We lost 12 cows,” he said'],
  ["a 6'2'' man", "a 6'2'' man"],
  ['the mayor&#039;s 12 &amp; 13 &lt;b&gt;', "the mayor's 12 & 13 &lt;b&gt;"],
  ['fish &amp;amp;amp; chips, &amp;quot;caf&amp;eacute;&amp;quot;', 'fish & chips, "café"'],
  ['the ofﬁce ﬂew', 'the office flew'],
  ['no\u00A0room, but 1\u00A0843 and 12\u00A0km', 'no room, but 1\u00A0843 and 12\u00A0km'],
  ['wa\u00ADter\u200B', 'water'],
  ['Café, naïve, São Paulo', 'Café, naïve, São Paulo'],
])('%s', (damaged, mended) => {
  expect(mendWords(damaged)).toBe(mended);
});

test.each([
  ['The works have cost the port authority some $4,\n200 a day since March.', '$4,200 a day'],
  ['The works have cost the port authority some $4.\n2 million since March.', '$4.2 million'],
  ['The wall stood for the whole of the season of 2019-\n20, the authority said.', '2019-20,'],
])('a figure broken over lines: %j', (text, figure) => {
  expect(mendPlainText(text)).toContain(figure);
});

test('a list of figures under each other stays one', () => {
  expect(mendPlainText('They were counted in 12.\n5 people came.')).toBe('They were counted in 12.\n5 people came.');
});
