import { describe, expect, it } from 'vitest';
import { API_FUNCTIONS } from '../../../infra/aws/functions/api-functions.ts';
import { ROUTES } from '../../../lambdas/routes.ts';

describe('the list of permissions', () => {
  it('has a row for each function behind a route, and for no other', () => {
    const behindRoutes = new Set(ROUTES.map(({ lambda }) => lambda));
    expect(Object.keys(API_FUNCTIONS).toSorted()).toEqual([...behindRoutes].toSorted());
  });
});
