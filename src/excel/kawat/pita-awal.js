/* global window, Office */
/*
 * The first script after office.js: tiny, and not deferred. A press on the ribbon may be what opens this page. Excel then
 * looks for the button's function as soon as Office is ready, long before the pane's own scripts have come, and where it
 * finds none the press is lost (OfficeDev/office-js#5176). So the functions are bound here, and presses wait until the
 * pane takes them over (perintah.ts).
 */
(function () {
  'use strict';
  // office.js did not come: the pane says so.
  if (typeof Office === 'undefined') return;
  var penerima = {};
  var menunggu = {};
  function hubungkan(nama) {
    menunggu[nama] = [];
    Office.actions.associate(nama, function (tekanan) {
      if (penerima[nama]) penerima[nama](tekanan);
      else menunggu[nama].push(tekanan);
    });
  }
  hubungkan('hitungCapaian');
  hubungkan('bukaTemplat');
  Office.onReady();
  window.capaianPita = {
    ambilAlih: function (nama, terima) {
      penerima[nama] = terima;
      menunggu[nama].splice(0).forEach(terima);
    },
  };
})();
