// Lets the keyboard reach what scrolls sideways, and only that.
const wide = ".prose table, .prose pre";

function mark(element) {
  const scrolls = element.scrollWidth > element.clientWidth;
  if (scrolls) element.tabIndex = 0;
  else element.removeAttribute("tabindex");
}

const watch = new ResizeObserver((changes) => changes.forEach((change) => mark(change.target)));
document.querySelectorAll(wide).forEach((element) => watch.observe(element));
