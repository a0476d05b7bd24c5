import { describe, expect, it } from 'vitest';
import { runScript, scriptOf } from './run-script.ts';

describe('PropertiesService', () => {
  it('keeps strings from run to run, apart for script, user and document', () => {
    const script = scriptOf(
      {
        write: () => {
          PropertiesService.getUserProperties().setProperty('k', 'user').setProperties({ a: '1', b: '2' });
          PropertiesService.getDocumentProperties().setProperty('k', 'document');
        },
        read: () => [
          PropertiesService.getUserProperties().getProperties(),
          PropertiesService.getDocumentProperties().getProperty('k'),
          PropertiesService.getScriptProperties().getProperty('given'),
          PropertiesService.getScriptProperties().getProperty('k'),
        ],
      },
      { scriptProperties: { given: 'yes' } },
    );

    script.run('write');

    expect(script.run('read')).toEqual([{ k: 'user', a: '1', b: '2' }, 'document', 'yes', null]);
  });

  it('deletes', () => {
    const left = runScript(() => {
      const properties = PropertiesService.getUserProperties().setProperties({ a: '1', b: '2', c: '3' });
      properties.deleteProperty('a').setProperties({ d: '4' }, true);
      const replaced = properties.getKeys();
      return [replaced, properties.deleteAllProperties().getKeys()];
    });

    expect(left).toEqual([['d'], []]);
  });

  it('holds 9 KB a value and 500 KB in all, and keeps what it had when it refuses', () => {
    const script = scriptOf({
      value: () => PropertiesService.getUserProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1)),
      store: () => {
        for (let index = 0; index < 60; index++) {
          PropertiesService.getUserProperties().setProperty(`k${index}`, 'x'.repeat(9 * 1024));
        }
      },
      keys: () => PropertiesService.getUserProperties().getKeys().length,
    });

    expect(() => script.run('value')).toThrow('Argument too large: value');
    expect(() => script.run('store')).toThrow('You have exceeded the property storage quota.');
    expect(script.run('keys')).toBe(55);
  });
});

describe('CacheService', () => {
  it('keeps a value for ten minutes, or as long as it is told up to six hours', () => {
    let now = Date.UTC(2026, 0, 1);
    const script = scriptOf(
      {
        put: () => {
          const cache = CacheService.getUserCache();
          cache.put('short', 'a');
          cache.put('long', 'b', 99_999);
        },
        get: () => CacheService.getUserCache().getAll(['short', 'long']),
      },
      { clock: { now: () => now, sleep: () => {} } },
    );

    script.run('put');
    now += 599_000;
    expect(script.run('get')).toEqual({ short: 'a', long: 'b' });
    now += 2000;
    expect(script.run('get')).toEqual({ long: 'b' });
    now += 21_600_000;
    expect(script.run('get')).toEqual({});
  });

  it('refuses long keys and values', () => {
    expect(() => runScript(() => CacheService.getUserCache()?.put('k'.repeat(251), 'v'))).toThrow(
      'Argument too large: key',
    );
    expect(() => runScript(() => CacheService.getUserCache()?.put('k', 'x'.repeat(100 * 1024 + 1)))).toThrow(
      'Argument too large: value',
    );
  });
});

describe('LockService', () => {
  it('is held until it is released, or the run ends', () => {
    const script = scriptOf({
      main: () => {
        const lock = LockService.getDocumentLock();
        const before = lock.hasLock();
        lock.waitLock(1000);
        return [before, LockService.getDocumentLock().hasLock(), LockService.getUserLock().hasLock()];
      },
    });

    expect(script.run('main')).toEqual([false, true, false]);
    expect(script.run('main')).toEqual([false, true, false]);
  });
});
