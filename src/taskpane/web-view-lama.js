/* global document */
/* For web views of Office 2016 and 2019: plain ES5, because the pane's own scripts do not even parse there. */
(function () {
  'use strict';
  // Both are used by the pane; a web view that has them understands the rest of its scripts too.
  if (typeof Array.prototype.at === 'function' && typeof String.prototype.replaceAll === 'function') return;
  var panel = document.getElementById('panel');
  var pesan = document.getElementById('web-view-lama');
  if (panel && panel.parentNode) panel.parentNode.removeChild(panel);
  if (pesan) pesan.removeAttribute('hidden');
})();
