type Content = readonly (string | Node)[];

/** The element of the page with this id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

export function show(id: string, visible: boolean): void {
  element(id).hidden = !visible;
}

export function write(id: string, text: string): void {
  element(id).textContent = text;
}

/** Fills a list with one entry for each content. Texts are never read as HTML. */
export function list(id: string, entries: readonly (string | Content)[]): void {
  element(id).replaceChildren(...items(entries));
}

/** `<tag class="…">text</tag>` */
export function tag(name: string, className: string, ...content: Content): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** `<ul class="…">` with one entry for each content. */
export function listOf(className: string, entries: readonly (string | Content)[]): HTMLElement {
  return tag('ul', className, ...items(entries));
}

/** A button that says `text`; `label` says more to who cannot see where it stands. */
export function button(
  className: string,
  text: string,
  onClick: () => void,
  label = text,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  if (label !== text) made.setAttribute('aria-label', label);
  made.addEventListener('click', onClick);
  return made;
}

/** Something to open: a line, and what stands under it. */
export function details(line: string, ...content: Content): HTMLElement {
  return tag('details', '', tag('summary', '', line), ...content);
}

/** A name and its value on one line; `term` is the technical word, one hover away. */
export function fact(name: string, value: string, term = ''): HTMLElement {
  const row = tag('div', 'fact', tag('dt', '', name), tag('dd', '', value));
  if (term) row.title = term;
  return row;
}

/** What a view shows while it has nothing: what it is about, and what to do. */
export function emptyState(title: string, text: string): HTMLElement {
  return tag('div', 'empty', tag('h2', '', title), tag('p', '', text));
}

/** Grey lines where text will stand. */
export function loadingState(text: string): HTMLElement {
  const state = tag('div', 'loading', tag('p', 'soft', text), tag('div', 'bone'), tag('div', 'bone'));
  state.setAttribute('role', 'status');
  return state;
}

/** What went wrong, and the way on. */
export function failedState(problem: Content, again: string, onAgain: () => void): HTMLElement {
  const text = tag('p', 'problem', ...problem);
  text.setAttribute('role', 'alert');
  return tag('div', '', text, button('quiet', again, onAgain));
}

function items(entries: readonly (string | Content)[]): HTMLElement[] {
  return entries.map((content) => tag('li', '', ...(typeof content === 'string' ? [content] : content)));
}
