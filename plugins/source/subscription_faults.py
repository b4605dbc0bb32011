"""What each code of a fault in what subscribers and old links go by says to editors (C6)."""

from plugins.source.fault import Fault

SUBSCRIPTION_FAULTS: dict[str, Fault] = {
    "C601": Fault(
        "имя для подписчиков {uid} уже занято: {other}",
        "удалите uid: в одном из файлов; оно нужно только там, где файл переименован",
        "the name for subscribers {uid} is taken: {other}",
        "delete uid: in one of the files; only a file that was renamed needs it",
    ),
    "C602": Fault(
        "адрес прежнего сайта {address} уже назван: {other}",
        "оставьте его в одном месте",
        "the address of an old site {address} is already named: {other}",
        "keep it in one place",
    ),
    "C603": Fault(
        "«{value}» — не адрес страницы прежнего сайта",
        "напишите путь с косой чертой впереди, как он был: /news/view/129, /index.php?id=14",
        "“{value}” is not the address of a page of an old site",
        "write the path as it was, with a slash before it: /news/view/129, /index.php?id=14",
    ),
    "C604": Fault(
        "«{value}» — полный адрес, а сайт отвечает только на то, что идёт после имени сервера",
        "оставьте от него {rest}",
        "“{value}” is a full address, and the site only answers to what follows the host",
        "write {rest}",
    ),
    "C605": Fault(
        "адрес прежнего сайта {address} занят: там {taker}",
        "удалите его из legacy: переадресовать можно только с пустого места",
        "the address of an old site {address} is taken: {taker} is there",
        "delete it from legacy: only an empty place can lead elsewhere",
    ),
    "C606": Fault(
        "адрес прежнего сайта {address} ведёт сам на себя",
        "удалите его из legacy: эта страница и так стоит там",
        "the address of an old site {address} leads to itself",
        "delete it from legacy: this is where the page is",
    ),
    "C607": Fault(
        "адрес прежнего сайта есть, а страницы у записи нет: вести с него некуда",
        "перенесите legacy: в запись, у которой страница есть, или удалите",
        "an address of an old site of an entry that has no page leads nowhere",
        "move legacy: to an entry that has a page, or delete it",
    ),
    "C610": Fault(
        "не сказано, когда это появилось на сайте: подписчики о нём не узнают",
        "добавьте строку added: с днём, например added: {today}",
        "it does not say when it came to the site: subscribers will not hear of it",
        "add a line added: with the day, such as added: {today}",
        is_warning=True,
    ),
}
