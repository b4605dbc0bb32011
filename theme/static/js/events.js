// Events on the reader's clock: in lists, what has ended goes from what is to come to what is past,
// and cards say how soon it is; on an event's page the reader's own time zone is marked.
const now = new Date();
const coming = document.querySelector("[data-upcoming]");
const past = document.querySelector("[data-past]");
const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
const midnight = (date) => new Date(date).setHours(0, 0, 0, 0);

function soon({ begins, ends }) {
  const starts = begins.split(" ").filter(Boolean);
  const next = starts.map((text) => new Date(text)).find((start) => start > now);
  if (!next) return starts.length === 1 && new Date(ends) > now ? coming?.dataset.upcoming : "";
  const days = Math.round((midnight(next) - midnight(now)) / 864e5);
  return days < 60 ? words.format(days, "day") : words.format(Math.round(days / 30.4), "month");
}

for (const card of document.querySelectorAll("[data-ends]")) {
  const over = new Date(card.dataset.ends) <= now;
  if (over && coming?.contains(card)) {
    past.hidden = false;
    past.querySelector("ul").prepend(card.closest("li"));
  }
  const text = over ? "" : soon(card.dataset);
  if (!text) continue;
  const said = document.createElement("strong");
  said.textContent = text;
  card.querySelector(".card-facts").append(" ", said);
}
if (coming) {
  coming.querySelector("[data-built]").remove();
  coming.hidden = !coming.querySelector("li");
}

for (const row of document.querySelectorAll("[data-offset]")) {
  const at = new Date(row.closest("[data-at]").dataset.at);
  if (-at.getTimezoneOffset() !== Number(row.dataset.offset)) continue;
  row.setAttribute("aria-current", "time");
  row.querySelector("[hidden]").hidden = false;
}
