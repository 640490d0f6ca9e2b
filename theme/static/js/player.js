// Adds to a page's sound: steps of 15 seconds, speed, links that jump, and a text that follows along.
const STEP = 15;
const SPEEDS = [0.8, 1, 1.2, 1.5, 2];

function button(text, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", act);
  return made;
}

function jump(audio, seconds) {
  const end = Number.isFinite(audio.duration) ? audio.duration : Infinity;
  audio.currentTime = Math.min(Math.max(seconds, 0), end);
}

function speeds(audio, label) {
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", label);
  SPEEDS.forEach((speed) => {
    const text = `${speed.toLocaleString(document.documentElement.lang)}×`;
    choice.add(new Option(text, speed, speed === 1, speed === 1));
  });
  choice.addEventListener("change", () => (audio.playbackRate = Number(choice.value)));
  return choice;
}

function controls(player, audio, follow) {
  const { back, forward, speed } = player.dataset;
  const row = document.createElement("div");
  row.className = "player-controls";
  row.append(
    button("−15 s", back, () => jump(audio, audio.currentTime - STEP)),
    button("+15 s", forward, () => jump(audio, audio.currentTime + STEP)),
    speeds(audio, speed),
  );
  if (follow) row.append(follow.label);
  audio.after(row);
}

// Lights up the sentence that is heard, and keeps it in view where the listener wants that.
function following(player, audio, sentences) {
  const box = document.createElement("input");
  box.type = "checkbox";
  const label = document.createElement("label");
  label.append(box, ` ${player.dataset.follow}`);
  let now = null;
  const update = () => {
    const time = audio.currentTime;
    const heard = sentences.find((one) => Number(one.dataset.start) <= time && time < Number(one.dataset.end)) ?? null;
    if (heard === now) return;
    now?.classList.remove("now");
    heard?.classList.add("now");
    now = heard;
    if (heard && box.checked && !audio.paused) heard.scrollIntoView({ block: "center" });
  };
  ["timeupdate", "seeked"].forEach((event) => audio.addEventListener(event, update));
  return { label };
}

function start(player) {
  const audio = player.querySelector("audio");
  const sentences = [...document.querySelectorAll("[data-start]")];
  controls(player, audio, sentences.length ? following(player, audio, sentences) : null);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-seconds]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    jump(audio, Number(link.dataset.seconds));
    audio.play();
  });
}

document.querySelectorAll("[data-player]").forEach(start);
