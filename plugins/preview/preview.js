// Reloads the page when the preview has another version of the site than the page shows.
const shown = document.currentScript.dataset.version;
new EventSource("/~events").onmessage = (event) => {
  if (event.data !== shown) location.reload();
};
