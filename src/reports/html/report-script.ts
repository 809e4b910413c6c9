/**
 * Filters rows, sorts tables, opens and closes customers. The page is complete without it; it adds no text of documents and
 * asks nobody anything.
 */
export const REPORT_SCRIPT = `(function () {
'use strict';
var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };
var tools = document.querySelector('.tools');
var input = tools.querySelector('input');
var told = tools.querySelector('[role=status]');
tools.hidden = false;
var rows = all('tbody tr').filter(function (row) { return !row.closest('.customer, figure'); });
var customers = all('.customer');
var waiting;
input.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
function filter() {
  var word = input.value.trim().toLowerCase();
  var shown = 0;
  rows.concat(customers).forEach(function (one) {
    var fits = word === '' || one.textContent.toLowerCase().indexOf(word) >= 0;
    one.hidden = !fits;
    if (fits) shown++;
  });
  told.textContent = word === '' ? '' : tools.dataset.shown.replace('{0}', shown).replace('{1}', rows.length + customers.length);
}
all('[data-open]', tools).forEach(function (button) {
  button.addEventListener('click', function () { customers.forEach(function (one) { one.open = button.dataset.open !== ''; }); });
});
function openTarget() {
  var target = /^#c\\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
  if (target) target.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();
var compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
all('table.sortable').forEach(function (table) {
  // Where rows are stacked nobody sees the heads.
  if (getComputedStyle(table.tHead).position === 'absolute') return;
  var body = table.tBodies[0];
  all('thead th', table).forEach(function (head, index) {
    var button = document.createElement('button');
    button.type = 'button';
    while (head.firstChild) button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener('click', function () {
      var down = head.getAttribute('aria-sort') === 'ascending';
      all('th', table.tHead).forEach(function (other) { other.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      var key = function (row) { var cell = row.cells[index]; return cell.dataset.k === undefined ? cell.textContent.trim() : cell.dataset.k; };
      all('tr', body).map(function (row) { return { row: row, key: key(row) }; })
        .sort(function (a, b) {
          var one = Number(a.key), other = Number(b.key);
          var order = isNaN(one) || isNaN(other) ? compare(a.key, b.key) : one - other;
          return down ? -order : order;
        })
        .forEach(function (one) { body.appendChild(one.row); });
    });
  });
});
})();
`;
