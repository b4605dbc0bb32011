// Writes the code for what was chosen, and shows it in the preview.
const form = document.querySelector(".picker");
const frame = document.querySelector(".embed__frame");
const was = form.dataset.origin + frame.getAttribute("src");
const codes = [...document.querySelectorAll(".embed .cited__text")].map((code) => [code, code.textContent]);
function write() {
  const { theme, subject, language } = Object.fromEntries(new FormData(form));
  const path = `/${language === "ru" ? "" : `${language}/`}embed/${theme}/${subject === "any" ? "" : `${subject}/`}`;
  const title = form.getAttribute(`data-${theme}-${language}`);
  const escaped = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  for (const [code, text] of codes) {
    code.textContent = text.replace(was, form.dataset.origin + path).replace(/title="[^"]*"/, () => `title="${escaped}"`);
  }
  if (frame.getAttribute("src") !== path) frame.src = path;
  frame.title = title;
}
form.addEventListener("change", write);
form.hidden = false;
