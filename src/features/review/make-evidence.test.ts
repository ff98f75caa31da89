import { describe, expect, it } from 'vitest';
import { blankSource, followable, makeEvidence } from './make-evidence';

describe('makeEvidence', () => {
  it('is nothing where nothing was typed', () => {
    expect(makeEvidence({ ...blankSource, says: '  ' })).toBeNull();
  });

  it('completes an address without a scheme, and leaves what is none', () => {
    expect(makeEvidence({ ...blankSource, url: 'example.org/deaths' })?.url).toBe('https://example.org/deaths');
    expect(makeEvidence({ ...blankSource, url: 'page 4 of the report' })?.url).toBe('page 4 of the report');
  });

  it('is accessed today, and each has an id of its own', () => {
    const [a, b] = [makeEvidence({ ...blankSource, says: '45' }), makeEvidence({ ...blankSource, says: '45' })];
    expect(a?.accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(a?.id).not.toBe(b?.id);
  });
});

describe('followable', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', ''])(
    'does not follow %j',
    (url) => {
      expect(followable(url)).toBeNull();
    },
  );

  it('follows the web', () => {
    expect(followable('https://example.org/a')?.host).toBe('example.org');
  });
});
