import { describe, expect, it } from 'vitest';
import { actsByKey, changeKey, isUsableKey, parseKeys, printKeys, shippedKeys, showKey } from './key-map';

describe('the keys', () => {
  it('are each on one act', () => {
    expect(new Set(Object.values(shippedKeys)).size).toBe(Object.keys(shippedKeys).length);
  });

  it('swap where another act had the key, and are read back as kept', () => {
    const changed = changeKey(shippedKeys, 'verify', 'n');
    expect(changed.verify).toBe('n');
    expect(changed.next).toBe('v');
    expect(parseKeys(printKeys(changed))).toEqual(changed);
    expect(printKeys(shippedKeys)).toBe('');
  });

  it('are as shipped where what was kept makes no sense', () => {
    expect(parseKeys('verify=n')).toEqual(shippedKeys);
    expect(parseKeys('verify=Enter&jump=j')).toEqual(shippedKeys);
    expect(parseKeys('verify=%2B').verify).toBe('+');
  });

  it('are single characters, and no digits', () => {
    expect(['j', 'Shift+j', '.', 'é'].every(isUsableKey)).toBe(true);
    expect(['1', ' ', 'Enter', 'Shift+.', ''].some(isUsableKey)).toBe(false);
    expect(showKey('Shift+z')).toBe('Shift Z');
    expect(showKey('/')).toBe('/');
  });

  it('do nothing when switched off', () => {
    const verify = () => undefined;
    expect(actsByKey(shippedKeys, { verify })).toEqual({ v: verify });
    expect(actsByKey(null, { verify })).toEqual({});
  });
});
