// Search as you type. Nothing of the index comes before the field is touched, or asked for by ?q=.
const root = document.querySelector("[data-index]");
const [form, filters] = root.querySelectorAll("form");
const field = form.elements.q;
const status = root.querySelector("[role=status]");
const meant = root.querySelector("[data-meant]");
const more = root.querySelector("[data-more]");
const list = Object.assign(document.createElement("ol"), { className: "cards cards--list" });
const { index, words: script, failed } = root.dataset;
const { lang } = document.documentElement;
const plural = new Intl.PluralRules(lang);
const numbers = new Intl.NumberFormat(lang);
const AT_ONCE = 10;
const RANKING = { termFrequency: 0.6, pageLength: 0.5, termSaturation: 1.2, termSimilarity: 4, metaWeights: { title: 6, page: 6 } };

let engine;
const start = () => (engine ??= load());
async function load() {
  const [pagefind, words] = await Promise.all([import(`${index}pagefind.js`), import(script)]);
  await pagefind.options({ noWorker: true, excerptLength: 28, ranking: RANKING });
  await pagefind.init();
  return { pagefind, ...words };
}

const kept = new Map();
const read = (name) => kept.get(name) ?? kept.set(name, fetch(index + name).then((found) => found.text())).get(name);

// Exported for tests of what is found first.
export async function find(query, asked = []) {
  const { pagefind, terms, holds, plain } = await start();
  const quoted = query.includes('"');
  const wanted = terms(query);
  if (query && !wanted.length) return [];
  const { results } = await pagefind.search(query ? (quoted ? plain(query) : wanted.join(" ")) : null);
  // A word that is nowhere finds what it begins with: «шкила» would find «шк».
  if (query && results.length) {
    const { content, meta } = await results[0].data();
    if (!holds(`${meta.title} ${content}`, wanted)) return [];
  }
  if (!asked.length) return results;
  const known = JSON.parse(await read(`filters-${lang}.json`));
  return results.filter(({ id }) => asked.every((each) => known[id]?.split(" ").includes(each)));
}

async function guess(query) {
  const { suggest } = await start();
  for (const each of suggest(query, (await read(`words-${lang}.txt`)).trim().split("\n"))) {
    if ((await find(each)).length) return each;
  }
  return "";
}

const make = (name, values = {}, ...children) => {
  const made = Object.assign(document.createElement(name), values);
  made.append(...children);
  return made;
};
const SIGNS = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'" };
const unescape = (text) => text.replace(/&(?:lt|gt|amp|quot|#39);/g, (sign) => SIGNS[sign]);
// Every second part of an excerpt is what was looked for.
const marked = (excerpt) => excerpt.split(/<\/?mark>/).map((part, at) => (at % 2 ? make("mark", {}, unescape(part)) : unescape(part)));

function item({ meta, excerpt, sub_results: parts }) {
  const link = make("a", { href: meta.url, lang: meta.foreign ? "ru" : "" }, meta.title);
  if (!meta.foreign) link.removeAttribute("lang");
  const kind = filters.elements.kind.querySelector(`[value="${meta.kind}"]`)?.textContent;
  const below = parts.filter(({ url }) => url.includes("#")).slice(0, 3);
  const links = below.map((part) => make("li", {}, make("a", { href: part.url }, part.title)));
  return make("li", { className: "found" },
    make("h2", {}, link),
    make("p", { className: "note" }, [kind, meta.date].filter(Boolean).join(" · ")),
    make("p", {}, ...marked(excerpt)),
    ...(links.length ? [make("ul", { className: "link-list" }, ...links)] : []));
}

const asked = () => [...new FormData(filters)].filter(([, value]) => value);
const address = (query) => {
  const given = new URLSearchParams([...(query ? [["q", query]] : []), ...asked()]);
  return given.size ? `?${given}` : location.pathname;
};

let turn = 0;
let left = [];
async function showMore() {
  const mine = turn;
  const found = await Promise.all(left.splice(0, AT_ONCE).map((each) => each.data()));
  if (mine !== turn) return;
  const items = found.map(item);
  list.append(...items);
  if (!list.isConnected) meant.after(list);
  more.hidden = !left.length;
  return items[0];
}

async function show() {
  const mine = (turn += 1);
  const query = field.value.trim();
  const pairs = asked();
  const done = (text) => {
    meant.hidden = true;
    list.replaceChildren();
    list.remove();
    status.textContent = text;
    more.hidden = true;
  };
  if (!query && !pairs.length) return done("");
  try {
    const results = await find(query, pairs.map((pair) => pair.join("=")));
    if (mine !== turn) return; // more was typed meanwhile
    done(results.length ? status.dataset[plural.select(results.length)].replace("{number}", numbers.format(results.length)) : status.dataset.none);
    left = results;
    await showMore();
    if (results.length || !query) return;
    const better = await guess(query);
    if (mine !== turn || !better) return;
    const link = meant.querySelector("a");
    link.textContent = better;
    link.href = `?${new URLSearchParams({ q: better })}`;
    meant.hidden = false;
  } catch (error) {
    engine = undefined;
    if (mine === turn) done(failed);
    throw error;
  }
}

function restore() {
  const given = new URLSearchParams(location.search);
  field.value = given.get("q") ?? "";
  for (const choice of filters.elements) choice.value = given.get(choice.name) ?? "";
  return show();
}

let timer;
field.addEventListener("focus", start, { once: true });
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    history.replaceState(null, "", address(field.value.trim()));
    show();
  }, 150);
});
for (const [one, event] of [[form, "submit"], [filters, "change"]]) {
  one.addEventListener(event, (happened) => {
    happened.preventDefault();
    clearTimeout(timer);
    const where = address(field.value.trim());
    if (where !== location.search) history.pushState(null, "", where);
    show();
  });
}
addEventListener("popstate", restore);
meant.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  restore();
  field.focus();
});
more.addEventListener("click", async () => (await showMore())?.querySelector("a").focus());
root.addEventListener("keydown", (event) => {
  const stops = [field, ...list.querySelectorAll("h2 a")];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" && (at >= 0 || field.value)) {
    field.value = "";
    field.focus();
    history.replaceState(null, "", address(""));
    show();
  } else if (step && at >= 0 && stops[at + step]) {
    event.preventDefault();
    stops[at + step].focus();
  }
});
filters.hidden = false;
if (location.search) restore();
