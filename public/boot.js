/*
 * What happens before the program is there. Somebody who left and comes back by the browser's Back is sent on to the exit. A press on
 * Start is kept for the program (src/shells/early.ts reads it), and when a script does not come, the sentence about it is shown. A classic
 * script, so that it runs while the rest is on its way.
 */
(function () {
  var page = document.documentElement;

  /* The exits and the one that is usual stand at the tag of this script; the address can name one by its id. */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- a classic script keeps its names to itself
  var exit = function () {
    var own = document.currentScript ? document.currentScript.dataset : {};
    var exits = (own.exits || '').split(' ');
    var asked = location.search.match(/[?&]exit=[^&]*/g) || [];
    var at = asked.length === 1 ? exits.indexOf(asked[0].slice(6)) : -1;
    if (at < 0 || at % 2 === 1) at = exits.indexOf(own.exit);
    return exits[at + 1] || 'about:blank';
  };
  var visit = performance.getEntriesByType ? performance.getEntriesByType('navigation')[0] : null;
  if (visit && visit.type === 'back_forward' && history.state === 'b') {
    page.dataset.left = '';
    page.style.display = 'none';
    location.replace(exit());
    return;
  }

  /* In the plain look nothing is shown that tells what the page is about, until the program shows it plainly. */
  if (/[?&]look=discreet(&|$)/.test(location.search)) page.dataset.discreet = '';
  page.dataset.waiting = '';

  var early = function () {
    return page.dataset.loaded === undefined;
  };
  var tell = function () {
    var trouble = document.getElementById('trouble');
    if (trouble) trouble.hidden = page.dataset.failed === undefined;
  };

  document.addEventListener(
    'click',
    function (event) {
      if (early() && event.target instanceof Element && event.target.closest('[data-start]')) {
        page.dataset.early = 'start';
      }
    },
    true,
  );

  window.addEventListener(
    'error',
    function (event) {
      if (!early() || !(event.target instanceof HTMLScriptElement)) return;
      page.dataset.failed = '';
      tell();
    },
    true,
  );
  document.addEventListener('DOMContentLoaded', tell);
})();
