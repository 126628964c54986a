/* global document, window, setTimeout */
/*
 * While the pane's scripts are on their way the page says so. Where they do not come (a lost network, a release in
 * between), closing the pane would not help: a shared runtime lives until the workbook is closed. Hence a button.
 */
(function () {
  'use strict';
  var SABAR_MS = 5000;
  function pasang(tombol) {
    tombol.onclick = function () {
      window.location.reload();
    };
    // Not at once: a pane that comes in a second should not flash a way out.
    setTimeout(function () {
      tombol.removeAttribute('hidden');
    }, SABAR_MS);
  }
  var tombol = document.querySelectorAll('[data-muat-ulang]');
  for (var i = 0; i < tombol.length; i += 1) pasang(tombol[i]);
})();
