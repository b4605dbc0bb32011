"""What programs may rely on, in the words of the index and of the page."""

from plugins.model.fields import LocalizedText

VERSION = "1"
PROMISE = LocalizedText(
    ru="В\u00a0версии\u00a01 адреса и\u00a0поля только добавляются: ни\u00a0одно поле не\u00a0"
    "исчезает и\u00a0не\u00a0меняет типа. Незнакомые поля пропускайте.",
    en="In version 1 addresses and fields are only ever added: no field disappears or changes its "
    "type. Ignore fields that you do not know.",
)
