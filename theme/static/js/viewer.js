// The links of an album open its pictures large, in a dialog; each picture keeps the address of its
// own page, so a reload shows that page and Back closes the dialog.
const SWIPE = 40; // pixels
const KEYS = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => links.length - 1,
};
const links = [...document.querySelectorAll(".album__link")];
const template = document.querySelector("[data-viewer]");
const dialog = template.content.querySelector("dialog");
template.replaceWith(dialog);
const part = (name) => dialog.querySelector(`.viewer__${name}`);
const [place, stage, caption] = ["place", "stage", "caption"].map(part);
const [close, previous, next] = ["close", "previous", "next"].map(part);
const pictures = [];
let shown = 0;
let start = null; // where a finger came down

// What is made is fetched at once, so a neighbour is there before it is asked for.
function enlarge(index) {
  if (!links[index] || pictures[index]) return pictures[index];
  const picture = links[index].querySelector("picture, img").cloneNode(true);
  const image = picture.querySelector("img") ?? picture;
  for (const source of picture.querySelectorAll("source")) source.sizes = "100vw";
  image.loading = "eager";
  image.draggable = false;
  return (pictures[index] = picture);
}

function show(index) {
  shown = index;
  stage.replaceChildren(enlarge(index));
  const words = links[index].closest("figure").querySelector("figcaption");
  caption.replaceChildren(...(words?.cloneNode(true).childNodes ?? []));
  const text = place.dataset.place.replace("{number}", index + 1);
  place.textContent = text.replace("{total}", links.length);
  // Not disabled: that would take the focus away at the last picture.
  previous.ariaDisabled = index === 0;
  next.ariaDisabled = index === links.length - 1;
  enlarge(index + 1);
  enlarge(index - 1);
}

function open(index) {
  if (!dialog.open) dialog.showModal();
  show(index);
}

function go(index) {
  if (!links[index] || index === shown) return;
  show(index);
  history.replaceState({ picture: index }, "", links[index].href);
}

links.forEach((link, index) => link.addEventListener("click", (event) => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.scrollRestoration = "manual"; // else Back scrolls away from the picture shown last
  history.pushState({ picture: index }, "", link.href);
  open(index);
}));
close.addEventListener("click", () => dialog.close());
previous.addEventListener("click", () => go(shown - 1));
next.addEventListener("click", () => go(shown + 1));
dialog.addEventListener("keydown", (event) => {
  if (!KEYS[event.key] || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(KEYS[event.key](shown));
});
stage.addEventListener("pointerdown", ({ isPrimary, clientX }) => (start = isPrimary ? clientX : null));
stage.addEventListener("pointercancel", () => (start = null));
stage.addEventListener("pointerup", ({ clientX }) => {
  const way = start === null || visualViewport.scale > 1 ? 0 : clientX - start;
  if (Math.abs(way) > SWIPE) go(shown - Math.sign(way));
  start = null;
});
dialog.addEventListener("close", () => {
  links[shown].focus();
  if (history.state?.picture !== undefined) history.back();
});
addEventListener("popstate", ({ state }) => {
  if (links[state?.picture]) open(state.picture);
  else if (dialog.open) dialog.close();
  if (!state) setTimeout(() => {
    links[shown].scrollIntoView({ block: "nearest", behavior: "instant" });
    history.scrollRestoration = "auto";
  }, 50);
});
