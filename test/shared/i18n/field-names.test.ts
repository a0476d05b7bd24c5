import { describe, expect, it } from 'vitest';
import { Locale } from '#shared/contracts';
import { fieldName } from '#shared/i18n';
import { ENTITIES, fieldsOf } from '#shared/tabular';

describe.each(Locale.options)('the names of fields in %s', (locale) => {
  it.each(ENTITIES)('tell those of %s apart, each in words', (entity) => {
    const names = fieldsOf(entity).map((field) => fieldName(field, locale));

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^\p{Lu}/u.test(name) || name.includes('_'))).toEqual([]);
  });
});
