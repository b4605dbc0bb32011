"""What each code of a fault in files, photographs and materials says to editors (C5)."""

from plugins.source.fault import Fault

MEDIA_FAULTS: dict[str, Fault] = {
    "C501": Fault(
        "«{name}»: «{value}» — не ISBN: цифр не 10 и не 13, или последняя не сходится",
        "сверьте номер с изданием: 10 или 13 цифр, например 978-5-06-002611-5",
        "“{name}”: “{value}” is no ISBN: not 10 or 13 digits, or the last does not fit",
        "compare it with the book: 10 or 13 digits, such as 978-5-06-002611-5",
    ),
    "C502": Fault(
        "файл нельзя опубликовать: {reason}",
        "сохраните его заново в программе, где он сделан, и положите вместо этого",
        "the file cannot be published: {reason}",
        "save it anew in the program that made it, and put it in place of this one",
    ),
    "C503": Fault(
        "два файла одного вида: «{value}» и «{other}»",
        "оставьте по одному файлу каждого вида; для другого издания заведите свою запись",
        "two files of one format: “{value}” and “{other}”",
        "keep one file of each format; make another entry for another edition",
    ),
    "C504": Fault(
        "на снимке «{value}» узнаваемы люди, а согласия нет",
        "добавьте consent: {{basis: …, date: …, holder: …}} или уберите снимок",
        "people can be recognised on the photograph “{value}”, and there is no consent",
        "add consent: {{basis: …, date: …, holder: …}}, or take the photograph out",
    ),
    "C505": Fault(
        "согласие получено {value}, а сегодня {today}",
        "исправьте дату; снимок публикуют, когда согласие уже есть",
        "the consent is given on {value}, and today is {today}",
        "mend the date; a photograph is published when the consent is there",
    ),
    "C506": Fault(
        "согласие кончается {value}, раньше, чем получено: {first}",
        "исправьте одну из дат",
        "the consent ends on {value}, before it was given: {first}",
        "mend one of the dates",
    ),
    "C507": Fault(
        "снимок «{value}» взят из альбома, где он показан по согласию людей",
        "поставьте ссылку на альбом: когда согласие кончится, снимок исчезнет только там",
        "the photograph “{value}” belongs to an album, which shows it by consent",
        "link to the album: when the consent ends, the photograph goes from there only",
    ),
    "C508": Fault(
        "записи заменяют друг друга по кругу: {chain}",
        "удалите replaces: у самой старой из них",
        "the entries replace each other in a circle: {chain}",
        "delete replaces: of the oldest of them",
    ),
    "C509": Fault(
        "нет файла «{value}» рядом с этим",
        "{nearest}",
        "there is no file “{value}” beside this one",
        "{nearest}",
    ),
    "C510": Fault(
        "у снимков «{value}» и «{other}» получается один адрес",
        "переименуйте один из файлов",
        "the pictures “{value}” and “{other}” would have one address",
        "rename one of the files",
    ),
    "C511": Fault(
        "дата публикации {value}: этот квартал ещё не начался",
        "исправьте quarter: или date:",
        "the date is {value}: that quarter has not begun yet",
        "mend quarter: or date:",
    ),
    "C512": Fault(
        "из имени снимка «{value}» не получается адрес",
        "переименуйте файл латинскими буквами и цифрами",
        "no address can be made of the name of the picture “{value}”",
        "rename the file with Latin letters and digits",
    ),
}
