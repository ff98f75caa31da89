import { describe, expect, it } from 'vitest';
import { Observable } from './observable';

describe('Observable', () => {
  it('calls every subscriber at a change, and nobody where the value stays', () => {
    const count = new Observable(1);
    const heard: number[] = [];
    const end = count.subscribe(() => heard.push(count.get()));
    count.set(1);
    count.set(2);
    end();
    count.set(3);
    expect(heard).toEqual([2]);
    expect(count.get()).toBe(3);
  });

  it('lets a subscriber end while others are called', () => {
    const count = new Observable(0);
    const heard: string[] = [];
    const end = count.subscribe(() => {
      heard.push('first');
      end();
    });
    count.subscribe(() => heard.push('second'));
    count.set(1);
    count.set(2);
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  it('is fed from the first subscriber to the last, and again', () => {
    const told: string[] = [];
    const fed = new Observable<number | undefined>(undefined, (set) => {
      told.push('started');
      set(told.length);
      return () => told.push('ended');
    });
    const [one, other] = [fed.subscribe(() => undefined), fed.subscribe(() => undefined)];
    expect(fed.get()).toBe(1);
    one();
    expect(told).toEqual(['started']);
    other();
    expect(told).toEqual(['started', 'ended']);
    fed.subscribe(() => undefined);
    expect(told).toEqual(['started', 'ended', 'started']);
  });
});
