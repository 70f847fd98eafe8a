/*
 * What happens before the program is there. A press on Start is kept for it (src/shells/early.ts reads it), and when a script does not
 * come, the sentence about it is shown. A classic script, so that it runs while the rest is on its way.
 */
(function () {
  var page = document.documentElement;
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
