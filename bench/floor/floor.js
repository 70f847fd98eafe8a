/* The least that a page can be and still ask its first question: what everything else is compared with. */
const main = document.querySelector('main');
const form = document.querySelector('form');
document.querySelector('[data-start]').addEventListener('click', () => {
  form.hidden = false;
  main.replaceChildren(form);
});
