export * from './digest.ts';
export * from './render-html.ts';
export * from './render-text.ts';
export * from './stop-page.ts';
