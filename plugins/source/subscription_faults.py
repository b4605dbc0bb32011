"""What each code of a fault in what subscribers and old links go by says to editors (C6)."""

from plugins.source.fault import Fault

SUBSCRIPTION_FAULTS: dict[str, Fault] = {
    "C601": Fault(
        "имя для подписчиков {uid} уже занято: {other}",
        "удалите uid: в одном из файлов; оно нужно только там, где файл переименован",
        "the name for subscribers {uid} is taken: {other}",
        "delete uid: in one of the files; only a file that was renamed needs it",
    ),
    "C610": Fault(
        "не сказано, когда это появилось на сайте: подписчики о нём не узнают",
        "добавьте строку added: с днём, например added: {today}",
        "it does not say when it came to the site: subscribers will not hear of it",
        "add a line added: with the day, such as added: {today}",
        is_warning=True,
    ),
}
