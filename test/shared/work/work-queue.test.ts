import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#shared/actions';
import type { TouchTier } from '#shared/contracts';
import { type Task, taskOf, workQueue } from '#shared/work';

const task = (customerId: string, action: Task['action'], netEffect: number | null, hours: number): Task => ({
  customerId,
  name: customerId,
  action,
  kind: CATALOGUE[action].kind,
  netEffect,
  hours,
  due: '2026-11-23',
});
const ids = (tasks: readonly Task[]) => tasks.map(({ customerId }) => customerId);

describe('the work queue', () => {
  it('ranks by money an hour', () => {
    const { planned } = workQueue(
      [task('long', 'A14', 900, 6), task('short', 'A14', 500, 2), task('free', 'A30', null, 0.5)],
      40,
    );

    expect(ids(planned)).toEqual(['short', 'long', 'free']);
  });

  // A14 counts once, A07 protects and counts 1.5 times, A05 has a date and counts twice.
  it('and by urgency', () => {
    const tasks = [task('grow', 'A14', 110, 1), task('protect', 'A07', 100, 1), task('dated', 'A05', 80, 1)];

    expect(ids(workQueue(tasks, 40).planned)).toEqual(['dated', 'protect', 'grow']);
  });

  it('puts obligations first, among them the dearest, and never drops one for money or time', () => {
    const tasks = [
      task('rich', 'A07', 9_000, 1),
      task('poor', 'A02', -50, 4),
      task('better', 'A02', 800, 4),
      task('unpriced', 'A03', null, 2),
    ];

    expect(workQueue(tasks, 5)).toMatchObject({
      planned: [{ customerId: 'better' }, { customerId: 'unpriced' }, { customerId: 'poor' }],
      left: [{ customerId: 'rich' }],
      hoursPlanned: 10,
    });
  });

  it('fills the hours, and lets what fits pass what does not', () => {
    const tasks = [task('a', 'A07', 900, 3), task('b', 'A07', 800, 3), task('c', 'A07', 100, 1)];

    expect(workQueue(tasks, 4)).toMatchObject({
      planned: [{ customerId: 'a' }, { customerId: 'c' }],
      left: [{ customerId: 'b' }],
      hoursPlanned: 4,
    });
  });

  it('fills them to the last tenth', () => {
    const tenths = Array.from({ length: 10 }, (_, i) => task(`c${i}`, 'A07', 10, 0.1));

    expect(workQueue(tenths, 1).left).toEqual([]);
  });

  it('leaves what costs more than it brings', () => {
    expect(ids(workQueue([task('a', 'A22', -1, 1)], 40).left)).toEqual(['a']);
  });

  it('settles ties by date, then by customer', () => {
    const later = { ...task('a', 'A07', 100, 1), due: '2026-11-24' };

    expect(ids(workQueue([later, task('c', 'A07', 100, 1), task('b', 'A07', 100, 1)], 40).planned)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('loses nothing and does not depend on the order of the tasks', () => {
    const tasks = fc.uniqueArray(
      fc
        .tuple(
          fc.string({ minLength: 1 }),
          fc.constantFrom<Task['action']>('A02', 'A05', 'A07', 'A14', 'A30'),
          fc.option(fc.integer({ min: -500, max: 500 })),
          fc.integer({ min: 0, max: 8 }),
        )
        .map(([id, action, effect, hours]) => task(id, action, effect, hours)),
      { selector: ({ customerId }) => customerId },
    );
    fc.assert(
      fc.property(tasks, fc.integer({ min: 0, max: 60 }), (all, hours) => {
        const queue = workQueue(all, hours);

        expect(workQueue([...all].reverse(), hours)).toEqual(queue);
        expect([...queue.planned, ...queue.left].length).toBe(all.length);
        const owed = queue.planned.filter(({ kind }) => kind === 'obligation');
        const hoursOwed = owed.reduce((sum, { hours }) => sum + hours, 0);
        expect(queue.hoursPlanned).toBeLessThanOrEqual(Math.max(hours, hoursOwed));
      }),
    );
  });
});

describe('a task', () => {
  const score = (id: Task['action'], dueDate: string | null, touchTier: TouchTier | null) => ({
    customerId: 'c1',
    name: 'Café Serra Azul',
    touchTier,
    primaryAction: { id, code: '', label: '', reason: '', netEffect: 120, dueDate },
  });

  it('is the primary action of a score, with the hours of its touch tier', () => {
    expect(taskOf(score('A08', '2026-12-01', 'HIGH'))).toEqual({
      customerId: 'c1',
      name: 'Café Serra Azul',
      action: 'A08',
      kind: 'protect',
      netEffect: 120,
      hours: 6,
      due: '2026-12-01',
    });
    expect(taskOf(score('A08', '2026-12-01', 'TECH'))?.hours).toBe(0.25);
    expect(taskOf(score('A01', '2026-12-01', null))?.hours).toBe(0.25);
  });

  it.each([
    ['A20', null],
    ['A33', null],
    ['A34', '2027-02-19'],
  ] as const)('is not made of %s', (id, due) => {
    expect(taskOf(score(id, due, 'LOW'))).toBeNull();
  });
});
