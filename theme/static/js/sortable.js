// Tables that readers may sort by a column and filter by a word. Without this they are tables all the same.
const order = new Intl.Collator(document.documentElement.lang, { numeric: true });

function value(cell) {
  return cell.dataset.sort ?? cell.textContent.trim();
}

function sort(table, column, button) {
  const head = button.closest("th");
  const down = head.getAttribute("aria-sort") === "ascending";
  table.querySelectorAll("thead th").forEach((other) => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const body = table.tBodies[0];
  const rows = [...body.rows].sort((one, other) =>
    order.compare(value(one.cells[column]), value(other.cells[column])));
  body.append(...(down ? rows.reverse() : rows));
}

function buttons(table) {
  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(table, column, button));
    head.append(button);
  });
}

function filter(table) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("output");
  const rows = [...table.tBodies[0].rows];
  label.className = "filter";
  input.type = "search";
  label.append(table.dataset.filter, input, count);
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLocaleLowerCase();
    rows.forEach((row) => { row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted); });
    const some = rows.filter((row) => !row.hidden).length;
    count.value = wanted ? table.dataset.shown.replace("{some}", some).replace("{all}", rows.length) : "";
  });
  table.before(label);
}

document.querySelectorAll("table[data-sortable]").forEach((table) => {
  if (table.tBodies[0].rows.length < 2) return;
  buttons(table);
  if (table.tBodies[0].rows.length > 7) filter(table);
});
