export * from './digest.ts';
export { escapeHtml } from './html.ts';
export * from './render-html.ts';
export * from './render-text.ts';
export * from './stop-page.ts';
