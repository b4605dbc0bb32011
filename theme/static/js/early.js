// In every page's head: lays the settings that vision.js keeps on <html>, before anything is
// painted. What is broken, foreign or out of reach is left alone.
try {
  const saved = JSON.parse(localStorage.vision);
  for (const name in saved)
    if (/^(scheme:(black-on-white|white-on-black|blue)|size:[23]|(letters|lines):wider?|font:(serif|sans)|images:off)$/.test(name + ":" + saved[name]))
      document.documentElement.dataset[name] = saved[name];
} catch {}
