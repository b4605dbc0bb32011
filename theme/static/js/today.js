// Marks today, by the reader's clock, and shows the way to the current month if it has a page.
const now = new Date();
const day = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
document.querySelector(`.month-grid [datetime="${day}"]`)?.setAttribute("aria-current", "date");
const link = document.getElementById("month-now");
const month = link && document.querySelector(`.months [href$="/${day.slice(0, 7).replace("-", "/")}/"]`);
if (month) {
  link.href = month.href;
  link.classList.remove("waits"); // its place was kept, so that nothing moves
}
