declare const google: { script: { run: { openSidebar(): void } } };

/** Opens the page at a place, unfolds it, and takes the keyboard along. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  place.scrollIntoView();
  const target = place.querySelector('summary') ?? place;
  target.focus({ preventScroll: true });
}

// By hand: Google serves the page inside frames whose address is not the page's, where `#id` may lead elsewhere.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(link.hash.slice(1));
  });
}

document.getElementById('back')?.addEventListener('click', () => google.script.run.openSidebar());
goTo(document.body.dataset.open ?? '');
