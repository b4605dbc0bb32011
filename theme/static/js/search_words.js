// What a query is looked for by: stems of Russian words, other keyboard layouts, slips of a letter.
// Endings after Snowball's Russian stemmer (snowballstem.org): Pagefind takes «й» for «и» before it
// cuts them, so «школой» would not find «школа».
const GERUND = /(?:(?:ив|ыв)(?:ши(?:сь)?)?|(?<=[ая])в(?:ши(?:сь)?)?)$/;
const ADJECTIVE = /(?:(?:ивш|ывш|ующ|(?<=[ая])(?:ем|нн|вш|ющ|щ))?(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею))$/;
const VERB = /(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю|(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно))$/;
const NOUN = /(?:иями|ями|ами|иям|ием|иях|ией|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|[аейоуыьюяи])$/;
// «ребёнок», «ребёнка»; «конец», «конца»: the vowel comes and goes.
const FLEETING = /(?<=.{4}[бвгджзйклмнпрстфхцчшщ])(?:[ое]?к|е?ц)$/;

export const plain = (text) => text.toLowerCase().replaceAll("ё", "е").replaceAll("\u0301", "");

function stem(word) {
  const [, head, tail] = word.match(/^(.*?[аеиоуыэюя])(.*)$/) ?? [];
  if (!tail) return word;
  let rest = tail.replace(GERUND, "");
  if (rest === tail) {
    const own = tail.replace(/с[яь]$/, "");
    rest = [ADJECTIVE, VERB, NOUN].map((ending) => own.replace(ending, "")).find((each) => each !== own) ?? own;
  }
  rest = rest.replace(/и$/, "").replace(/(?<=[аеиоуыэюя].*[^аеиоуыэюя]|^)ость?$/, "");
  rest = rest.replace(/ейше?$/, "").replace(/нн$/, "н").replace(/ь$/, "");
  return (head + rest).replace(FLEETING, "");
}

// The words of a query as they are looked for; what stands in quotes is looked for as it is.
export const terms = (query) => plain(query).match(/[\p{L}\p{N}]+/gu)?.map((word) => (/^[а-я]+$/.test(word) ? stem(word) : word)) ?? [];

// What is looked for was found, not only a short word that it begins with.
export function holds(text, wanted) {
  const said = plain(text);
  return wanted.every((word) => said.includes(word.slice(0, Math.max(4, word.length - 2))));
}

const LATIN = "\x60qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";

// The same keys on the other keyboard: «ijrkf» is «школа».
export function otherKeys(query) {
  const text = query.toLowerCase();
  const [from, to] = /[а-яё]/.test(text) ? [RUSSIAN, LATIN] : [LATIN, RUSSIAN];
  return [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join("");
}

// One letter too many, one too few, another one, or two in the wrong order.
export function isSlip(one, other) {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  return left.slice(1) === right || right.slice(1) === left || left.slice(1) === right.slice(1)
    || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
}

// What a query that found nothing was meant as, the likeliest first.
export function suggest(query, known) {
  const stems = new Set(known.flatMap((word) => terms(word)));
  const is = (word) => terms(word).every((each) => stems.has(each));
  const spelt = (text) => text.replace(/[\p{L}]+/gu, (word) => {
    const bare = plain(word);
    return is(bare) ? word : (known.find((each) => isSlip(plain(each), bare)) ?? word);
  });
  const swapped = otherKeys(query);
  return [...new Set([spelt(query), swapped, spelt(swapped)])].filter((each) => plain(each) !== plain(query));
}
