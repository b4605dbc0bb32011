"""What each code of a diagnostic says to editors, in Russian and English, and how to mend it."""

from plugins.source.community_faults import COMMUNITY_FAULTS
from plugins.source.fault import Fault
from plugins.source.media_faults import MEDIA_FAULTS
from plugins.source.schedule_faults import SCHEDULE_FAULTS
from plugins.source.subscription_faults import SUBSCRIPTION_FAULTS

# C0: the file; C1: a value in it; C2: what it refers to; C3, in `schedule_faults`: its times; C4,
# in `community_faults`: schools, projects, trainings, former addresses, contacts; C5, in
# `media_faults`: files, photographs, consent; C6, in `subscription_faults`: what subscribers go by,
# and old links.
# A code never changes its meaning.
FAULTS: dict[str, Fault] = {
    "C001": Fault(
        "файл не в кодировке UTF-8 (похоже на {guess})",
        "сохраните его в редакторе как «UTF-8»",
        "the file is not in UTF-8 (it looks like {guess})",
        "save it in your editor as “UTF-8”",
    ),
    "C002": Fault(
        "файл в кодировке UTF-16",
        "сохраните его в редакторе как «UTF-8»",
        "the file is in UTF-16",
        "save it in your editor as “UTF-8”",
    ),
    "C003": Fault(
        "в начале файла стоит невидимая метка BOM",
        "сохраните его как «UTF-8» без BOM («без метки порядка байтов»)",
        "the file starts with an invisible byte order mark",
        "save it as “UTF-8” without BOM",
    ),
    "C004": Fault(
        "файл пуст",
        "напишите текст или удалите файл",
        "the file is empty",
        "write the text or delete the file",
    ),
    "C005": Fault(
        "файл слишком велик: {size} КБ, можно не больше {limit} КБ",
        "разделите текст на несколько файлов; картинки кладите рядом, а не внутрь",
        "the file is too large: {size} KB, the limit is {limit} KB",
        "split the text into several files; put images beside it, not inside",
    ),
    "C006": Fault(
        "это ссылка файловой системы, а не файл",
        "положите в content/ сам файл",
        "this is a symbolic link, not a file",
        "put the file itself into content/",
    ),
    "C007": Fault(
        "шапка файла не закрыта",
        "после последнего поля поставьте строку ---",
        "the front matter is not closed",
        "put a line --- after its last field",
    ),
    "C008": Fault(
        "нет шапки файла",
        "начните файл строкой ---, затем поля (title: …), затем снова ---",
        "there is no front matter",
        "start the file with a line ---, then the fields (title: …), then --- again",
    ),
    "C009": Fault(
        "файл лежит не на месте: раздела «{name}» нет",
        "положите его в папку раздела; {nearest}",
        "the file is out of place: there is no kind “{name}”",
        "put it into the folder of a kind; {nearest}",
    ),
    "C010": Fault(
        "невидимый управляющий символ {character}",
        "удалите его и наберите это место заново",
        "an invisible control character {character}",
        "delete it and type this place again",
    ),
    "C011": Fault(
        "перевод без оригинала",
        "положите рядом оригинал: {original}",
        "a translation without its original",
        "put the original beside it: {original}",
    ),
    "C012": Fault(
        "файл такого типа здесь не публикуется",
        "тексты — .md и .yaml, картинки — {known}, файлы для чтения — {files}",
        "files of this type are not published here",
        "texts are .md and .yaml, images are {known}, files to download are {files}",
    ),
    "C013": Fault(
        "нет обязательного файла",
        "создайте его; без него сайт не собрать",
        "this file is required and missing",
        "create it: there is no site without it",
    ),
    "C014": Fault(
        "в имени файла есть знаки, которые не читаются",
        "переименуйте его, лучше всего латинскими буквами, цифрами и дефисами",
        "the name of the file has characters that cannot be read",
        "rename it, best with Latin letters, digits and hyphens",
    ),
    "C015": Fault(
        "в тексте слишком много списков один в другом",
        "разделите их: сотни уровней никто не прочтёт",
        "the text has too many lists inside each other",
        "divide them: nobody reads hundreds of levels",
    ),
    "C021": Fault(
        "знак табуляции в отступе",
        "замените его пробелами",
        "a tab in the indentation",
        "replace it with spaces",
    ),
    "C022": Fault(
        "строку не удаётся прочитать как «поле: значение»",
        "проверьте отступы, двоеточия и парные кавычки; значение с двоеточием возьмите в кавычки",
        "the line cannot be read as “field: value”",
        "check indents, colons and pairs of quotes; put a value with a colon in quotes",
    ),
    "C023": Fault(
        "поле «{name}» написано дважды",
        "оставьте одно из них (первое — в строке {first})",
        "the field “{name}” is written twice",
        "keep one of them (the first is in line {first})",
    ),
    "C024": Fault(
        "якоря, ссылки и теги YAML (&, *, !) здесь не читаются",
        "напишите само значение; если это обычный текст — возьмите его в кавычки",
        "YAML anchors, aliases and tags (&, *, !) are not read here",
        "write the value itself; put it in quotes if it is plain text",
    ),
    "C025": Fault(
        "здесь ожидается {expected}",
        "напишите по образцу: {example}",
        "{expected} is expected here",
        "follow the pattern: {example}",
    ),
    "C101": Fault(
        "неизвестное поле «{name}»",
        "{nearest}",
        "unknown field “{name}”",
        "{nearest}",
    ),
    "C102": Fault(
        "нет обязательного поля «{name}»",
        "добавьте строку {name}: …",
        "the required field “{name}” is missing",
        "add a line {name}: …",
    ),
    "C103": Fault(
        "«{name}»: не тот вид значения",
        "нужно: {expected}",
        "“{name}”: a wrong kind of value",
        "expected: {expected}",
    ),
    "C104": Fault(
        "«{name}»: неизвестное значение «{value}»",
        "напишите одно из: {known}",
        "“{name}”: unknown value “{value}”",
        "write one of: {known}",
    ),
    "C105": Fault(
        "«{name}»: «{value}» — не дата",
        "напишите дату так: {example}",
        "“{name}”: “{value}” is not a date",
        "write a date like this: {example}",
    ),
    "C106": Fault(
        "«{name}»: «{value}» не годится для адреса",
        "только строчные латинские буквы, цифры и дефисы, например {example}",
        "“{name}”: “{value}” does not fit into an address",
        "only lower-case Latin letters, digits and hyphens, for example {example}",
    ),
    "C107": Fault(
        "«{name}»: «{value}» — не адрес страницы",
        "адрес начинается с https:// или http:// и не содержит пробелов",
        "“{name}”: “{value}” is not a web address",
        "an address starts with https:// or http:// and has no spaces",
    ),
    "C108": Fault(
        "«{name}»: пустое значение",
        "впишите значение или удалите строку",
        "“{name}”: an empty value",
        "write a value or delete the line",
    ),
    "C109": Fault(
        "«{name}» не переводится: значение берётся из оригинала",
        "удалите эту строку из перевода",
        "“{name}” is not translated: it is taken from the original",
        "delete this line from the translation",
    ),
    "C110": Fault(
        "«{name}»: слишком длинно, можно не больше {limit} знаков",
        "сократите",
        "“{name}”: too long, at most {limit} characters",
        "shorten it",
    ),
    "C111": Fault(
        "«{name}» есть в переводе, но нет в оригинале",
        "добавьте это поле и в оригинал",
        "“{name}” is in the translation but not in the original",
        "add this field to the original too",
    ),
    "C112": Fault(
        "из имени «{name}» не получается адрес",
        "добавьте в шапку поле slug: с латинским именем; папку переименуйте",
        "no address can be made of the name “{name}”",
        "add a field slug: with a Latin name; rename a folder",
    ),
    "C113": Fault(
        "«{name}» раньше начала («{start}»)",
        "поменяйте даты местами или удалите строку",
        "“{name}” is before the start (“{start}”)",
        "swap the dates or delete the line",
    ),
    "C114": Fault(
        "«{name}»: часового пояса «{value}» нет",
        "{nearest}; имена — как в базе IANA: Часть света/Город",
        "“{name}”: there is no time zone “{value}”",
        "{nearest}; the names are those of the IANA database: Continent/City",
    ),
    "C115": Fault(
        "«{name}»: «{value}» не подходит",
        "напишите по образцу: {example}",
        "“{name}”: “{value}” does not fit",
        "follow the pattern: {example}",
    ),
    "C116": Fault(
        "«{name}»: число {value} не подходит, предел — {limit}",
        "исправьте число",
        "“{name}”: the number {value} does not fit, the limit is {limit}",
        "correct the number",
    ),
    "C117": Fault(
        "«{name}»: из этих полей не складывается правило",
        "нужно одно из пяти: on; from и to; month; month и weeks; month, weekday и nth",
        "“{name}”: these fields make no rule",
        "write one of five: on; from and to; month; month and weeks; month, weekday and nth",
    ),
    "C118": Fault(
        "«{name}»: слишком много записей, можно не больше {limit}",
        "оставьте нужные",
        "“{name}”: too many entries, the limit is {limit}",
        "keep those that are needed",
    ),
    "C201": Fault(
        "«{name}»: записи «{value}» нет",
        "{nearest}",
        "“{name}”: there is no entry “{value}”",
        "{nearest}",
    ),
    "C202": Fault(
        "адрес {address} уже занят файлом {other}",
        "переименуйте файл или дайте ему другое поле slug",
        "the address {address} is already taken by {other}",
        "rename the file or give it another slug",
    ),
    "C203": Fault(
        "ссылка ведёт в никуда: страницы «{value}» нет",
        "{nearest}",
        "the link leads nowhere: there is no page “{value}”",
        "{nearest}",
    ),
    "C204": Fault(
        "картинки «{value}» нет рядом с файлом",
        "{nearest}",
        "there is no image “{value}” beside the file",
        "{nearest}",
    ),
    "C205": Fault(
        "у картинки «{value}» нет описания",
        "опишите словами, что на ней: ![описание]({value})",
        "the image “{value}” has no description",
        "say in words what it shows: ![description]({value})",
    ),
    "C206": Fault(
        "ссылка на неопубликованное: «{value}» — черновик или назначено на будущее",
        "опубликуйте его или уберите ссылку",
        "a link to what is not published: “{value}” is a draft or dated in the future",
        "publish it or remove the link",
    ),
    "C207": Fault(
        "запись «{name}» уже есть: {first}",
        "дайте ей другой id, а файлу — другое имя",
        "there is already an entry “{name}”: {first}",
        "give it another id, or its file another name",
    ),
    "C208": Fault(
        "ссылка внутри сайта написана адресом «{value}»",
        "напишите путь к файлу, например ../pages/about/index.md",
        "a link within the site is written as an address “{value}”",
        "write the path of the file, for example ../pages/about/index.md",
    ),
    "C209": Fault(
        "картинка не читается: {reason}",
        "сохраните её заново как JPEG, PNG или WebP",
        "the image cannot be read: {reason}",
        "save it again as JPEG, PNG or WebP",
    ),
    "C210": Fault(
        "заголовок первого уровня в тексте: первый — это title",
        "начните с ## (второй уровень)",
        "a first-level heading in the text: the first one is the title",
        "start with ## (the second level)",
    ),
    "C211": Fault(
        "адрес {address} занят самим сайтом",
        "переложите файл в другую папку или переименуйте его",
        "the address {address} is taken by the site itself",
        "move the file to another folder or rename it",
    ),
    "C212": Fault(
        "ссылка ведёт в никуда: заголовка «{value}» там нет",
        "{nearest}",
        "the link leads nowhere: there is no heading “{value}”",
        "{nearest}",
    ),
    **SCHEDULE_FAULTS,
    **COMMUNITY_FAULTS,
    **MEDIA_FAULTS,
    **SUBSCRIPTION_FAULTS,
}
WARNINGS = frozenset(code for code, fault in FAULTS.items() if fault.is_warning)

# Phrases that stand inside messages.
PHRASES: dict[str, tuple[str, str]] = {
    "nearest": ("возможно, вы имели в виду: {names}", "did you mean: {names}"),
    "known_moment": (
        "2027-04-19, 2027-04-19 10:00, 2027-04 или 2027",
        "2027-04-19, 2027-04-19 10:00, 2027-04 or 2027",
    ),
    "local_moment": (
        "2027-04-01 или 2027-04-01 18:00",
        "2027-04-01 or 2027-04-01 18:00",
    ),
    "fields": ("поля под ним: {names}", "fields below it: {names}"),
    "count": ("130 или 130+ (более 130)", "130 or 130+ (more than 130)"),
    "known": ("известные: {names}", "known ones: {names}"),
    "mapping": ("набор строк «поле: значение»", "lines “field: value”"),
    "list": ("список, каждая запись с дефиса", "a list, each entry starting with a hyphen"),
    "text": ("текст в одну строку", "text on one line"),
    "many": ("список через запятую в квадратных скобках: [а, б]", "a list in brackets: [a, b]"),
    "flag": ("да или нет (true, false)", "yes or no (true, false)"),
    "number": ("целое число", "a whole number"),
    "own_page": ("страница самого сайта", "a page of the site itself"),
    "nothing": ("проверьте, нет ли опечатки", "check the spelling"),
    "partial_date": ("2006-11-16, 2006-11 или 2006", "2006-11-16, 2006-11 or 2006"),
    "no_part": ("в нём нет заголовков", "it has no headings"),
    "no_file": (
        "положите файл .pdf, .epub или .docx рядом с этим",
        "put a .pdf, .epub or .docx file beside this one",
    ),
    "no_image": ("положите её рядом с файлом", "put it beside the file"),
    "damaged": ("повреждённый UTF-8", "damaged UTF-8"),
    "another": ("другую кодировку", "another encoding"),
    "too_big": ("слишком много точек", "too many pixels"),
    "broken": ("файл повреждён или это не картинка", "the file is damaged or no image"),
    "many_frames": (
        "в ней слишком много кадров, можно не больше {names}",
        "it has too many frames, at most {names} can be",
    ),
    "too_heavy": (
        "больше 50 МБ, сам по себе или когда распакован",
        "more than 50 MB, or too much when it is unpacked",
    ),
    "too_hard": (
        "чтобы открыть его, нужно слишком много памяти или времени",
        "it takes too much memory or time to open",
    ),
    "damaged_file": ("он повреждён", "it is damaged"),
    "cut": ("он обрывается на середине", "it breaks off in the middle"),
    "locked": (
        "он зашифрован или закрыт паролем",
        "it is encrypted or has a password",
    ),
    "programs": (
        "в нём есть программы: макросы или сценарии",
        "it has programs in it: macros or scripts",
    ),
    "not_its_type": ("содержимое не соответствует имени", "the content does not fit its name"),
}
