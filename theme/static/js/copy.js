// Buttons that copy an address and say so. Shows them where that works: not on plain http.
async function copy(button) {
  const said = document.getElementById(button.dataset.said);
  // The same words a second time are read out only where they were gone in between.
  said.textContent = "";
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    said.textContent = button.dataset.done;
  } catch {
    said.textContent = button.dataset.refused;
  }
}

if (navigator.clipboard) {
  document.querySelectorAll("[data-copy]").forEach((button) => {
    button.addEventListener("click", () => copy(button));
    button.closest("[hidden]").hidden = false;
  });
}
