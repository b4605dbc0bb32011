// What is over by the reader's clock goes; the first of what is left are shown, or that there is none.
const list = document.querySelector("[data-shown]");
for (const item of list.querySelectorAll("[data-ends]")) if (new Date(item.dataset.ends) <= new Date()) item.remove();
[...list.children].forEach((item, place) => (item.hidden = place >= Number(list.dataset.shown)));
list.hidden = !list.children.length;
document.querySelector(".empty").hidden = !list.hidden;
