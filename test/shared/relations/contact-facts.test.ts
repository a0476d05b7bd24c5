import { describe, expect, it } from 'vitest';

import { type AnEvent, factsOf } from './facts-of.ts';

describe('persons', () => {
  const contact = (circle: number, attitude?: string): AnEvent => ({
    kind: 'contact',
    circle,
    ...(attitude !== undefined && { attitude }),
  });

  it('are counted by circle and attitude, in place of the list', () => {
    const events = [contact(1, 'supportive'), contact(1, 'neutral'), contact(3, 'opposed')];

    expect(factsOf(events, { circles: [9, 9, 9] })).toEqual({
      circles: [2, 0, 1],
      opposedContacts: 1,
      supportiveContacts: 1,
      singleContact: false,
    });
  });

  it('are a single contact where there is one in all', () => {
    expect(factsOf([contact(2)]).singleContact).toBe(true);
  });
});
