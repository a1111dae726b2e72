// Menus close where something else is clicked, and with Escape, which gives the focus back to what opened them.
const shown = () => [...document.querySelectorAll<HTMLDetailsElement>('details.drop[open]')];

document.addEventListener('click', event => {
  for (const menu of shown()) if (!event.composedPath().includes(menu)) menu.open = false;
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  for (const menu of shown()) {
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  }
});

export {};
