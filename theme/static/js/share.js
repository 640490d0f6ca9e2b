// Passes a page on: copies its address, or hands it to what the reader's device shares with. Shows only what will work.
const said = document.querySelector(".share-said");

function offer(button, act) {
  button.addEventListener("click", act);
  button.closest("li").hidden = false;
}

async function copy({ currentTarget: button }) {
  await navigator.clipboard.writeText(button.dataset.address);
  said.textContent = button.dataset.done;
}

async function send({ currentTarget: button }) {
  try {
    await navigator.share({ title: document.querySelector("h1").textContent, url: button.dataset.address });
  } catch (error) {
    // The reader thought better of it.
    if (error.name !== "AbortError") throw error;
  }
}

if (navigator.clipboard) document.querySelectorAll(".share-copy").forEach((button) => offer(button, copy));
if (navigator.share) document.querySelectorAll(".share-send").forEach((button) => offer(button, send));
