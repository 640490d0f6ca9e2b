// Adds a button that copies the address beside it.
document.querySelectorAll("[data-copy]").forEach((place) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = place.dataset.copy;
  const answer = document.createElement("span");
  answer.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(place.querySelector("a").href);
    answer.textContent = place.dataset.copied;
  });
  place.append(" ", button, " ", answer);
});
