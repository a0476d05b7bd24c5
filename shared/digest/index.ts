export * from './digest.ts';
export { escapeHtml, htmlPage } from './html.ts';
export * from './next-digest.ts';
export * from './render-html.ts';
export * from './render-text.ts';
export * from './stop-page.ts';
