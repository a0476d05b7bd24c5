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
export function list(id: string, entries: readonly (string | (string | Node)[])[]): void {
  element(id).replaceChildren(
    ...entries.map((content) => {
      const item = document.createElement('li');
      item.append(...(typeof content === 'string' ? [content] : content));
      return item;
    }),
  );
}

/** `<tag class="…">text</tag>` */
export function tag(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}
