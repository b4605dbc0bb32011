"""What each code of a fault in the community's entries says to editors, and how to mend it (C4)."""

from plugins.source.fault import Fault

COMMUNITY_FAULTS: dict[str, Fault] = {
    "C401": Fault(
        "школа названа наставником самой себя",
        "напишите в tutor: другую школу или удалите строку",
        "the school is named as its own tutor",
        "write another school in tutor:, or delete the line",
    ),
    "C402": Fault(
        "наставники идут по кругу: {chain}",
        "удалите tutor: у одной из этих школ",
        "the tutors go in a circle: {chain}",
        "delete tutor: of one of these schools",
    ),
    "C403": Fault(
        "проекты продолжают друг друга по кругу: {chain}",
        "удалите follows: у самого раннего из них",
        "the projects carry each other on in a circle: {chain}",
        "delete follows: of the earliest of them",
    ),
    "C404": Fault(
        "обучение требует пройти сначала его само: {chain}",
        "удалите из prerequisites: одно звено этой цепочки",
        "the training has to be taken before itself: {chain}",
        "delete one link of this chain from prerequisites:",
    ),
    "C405": Fault(
        "прежний адрес {address} занят: там {taker}",
        "удалите его из aliases: переадресовать можно только с пустого места",
        "the former address {address} is taken: {taker} is there",
        "delete it from aliases: only an empty place can lead elsewhere",
    ),
    "C406": Fault(
        "прежний адрес {address} уже назван: {other}",
        "оставьте его в одном месте",
        "the former address {address} is already named: {other}",
        "keep it in one place",
    ),
    "C407": Fault(
        "прежний адрес есть, а страницы у записи нет: вести с него некуда",
        "удалите aliases:",
        "a former address of an entry that has no page leads nowhere",
        "delete aliases:",
    ),
    "C410": Fault(
        "«{name}»: {value} — почта на общедоступном сервере, она может быть личной",
        "проверьте, что её опубликовало само учреждение; личный адрес удалите",
        "“{name}”: {value} is at a free mail service and may be private",
        "make sure that the institution itself has published it; delete a private address",
        is_warning=True,
    ),
    "C411": Fault(
        "«{name}»: {value} — мобильный номер, он может быть личным",
        "проверьте, что его опубликовало само учреждение; личный номер удалите",
        "“{name}”: {value} is a mobile number and may be private",
        "make sure that the institution itself has published it; delete a private number",
        is_warning=True,
    ),
}
