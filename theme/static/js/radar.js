// Scores, as assessment.js tells of them, become a drawing: an axis for each standard, a ring for
// each score.
const CENTRE = [170, 148];
const RADIUS = 96;
const HIGHEST = 4;

function draw(sides) {
  const at = (index, length) => {
    const angle = (index / sides.length) * 2 * Math.PI - Math.PI / 2;
    return [CENTRE[0] + length * Math.cos(angle), CENTRE[1] + length * Math.sin(angle)].map((number) => Math.round(number * 10) / 10);
  };
  const of = (score) => (score / HIGHEST) * RADIUS;
  const ring = (length) => `M${sides.map((_, index) => at(index, length)).join("L")}Z`;
  const parts = [1, 2, 3, 4].map((score) => make("path", { d: ring(of(score)), class: score === HIGHEST ? "radar__rim" : "" }));
  parts.push(make("path", { d: sides.map((_, index) => `M${CENTRE}L${at(index, RADIUS)}`).join("") }));
  const scored = sides.map(({ score }, index) => score && at(index, of(score))).filter(Boolean);
  if (scored.length > 2) parts.push(make("path", { d: `M${scored.join("L")}Z`, class: "radar__area" }));
  for (const [cx, cy] of scored) parts.push(make("circle", { cx, cy, r: 4.5, class: "radar__dot" }));
  for (const score of [1, 2, 3, 4]) parts.push(make("text", { x: CENTRE[0] + 4, y: CENTRE[1] - of(score) + 11, class: "radar__step" }, score));
  sides.forEach(({ title }, index) => {
    const [x, y] = at(index, RADIUS + 11);
    const side = Math.abs(x - CENTRE[0]) < 5 ? "middle" : x > CENTRE[0] ? "start" : "end";
    parts.push(make("text", { x, y: y + 4 * (1 + Math.sign(Math.round((y - CENTRE[1]) / RADIUS))), "text-anchor": side }, title));
  });
  const drawing = make("svg", { viewBox: "0 0 340 272", "aria-hidden": true });
  drawing.append(...parts);
  return drawing;
}

function make(name, values, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in values) element.setAttribute(key, values[key]);
  element.textContent = text;
  return element;
}

// Before assessment.js in the page: it tells of the scores as soon as it runs.
document.addEventListener("scores", ({ detail }) => document.querySelector(".radar").replaceChildren(draw(detail)));
