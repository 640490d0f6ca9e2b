// Hands a page to what the reader's device shares with, where it has something that does.
async function send({ currentTarget: button }) {
  try {
    await navigator.share({ title: document.querySelector("h1").textContent, url: button.dataset.address });
  } catch (error) {
    // The reader thought better of it.
    if (error.name !== "AbortError") throw error;
  }
}

if (navigator.share) {
  document.querySelectorAll(".share-send").forEach((button) => {
    button.addEventListener("click", send);
    button.closest("li").hidden = false;
  });
}
