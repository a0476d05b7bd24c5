import type { DeveloperHandle } from '../../infra/local/workbench/developer-handle.ts';

// What the functions given to `page.evaluate` see: they run in the page, whose other globals the tests do not need.
declare global {
  const window: { readonly workbench: DeveloperHandle };
}
