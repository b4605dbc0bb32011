"""Ids of entries of other kinds, as fields hold them; an unknown one is a fault."""

from typing import Annotated

from plugins.model.fields import Refers

AlbumId = Annotated[str, Refers("gallery")]
CentreId = Annotated[str, Refers("resource-centres")]
EventId = Annotated[str, Refers("events")]
MaterialId = Annotated[str, Refers("library")]
NewsId = Annotated[str, Refers("news")]
NewsletterId = Annotated[str, Refers("newsletter")]
PartnerId = Annotated[str, Refers("partners")]
PersonaId = Annotated[str, Refers("personas")]
ProjectId = Annotated[str, Refers("projects")]
RegionId = Annotated[str, Refers("regions")]
SchoolId = Annotated[str, Refers("schools")]
SeriesId = Annotated[str, Refers("network-events")]
SourceId = Annotated[str, Refers("sources")]
TopicId = Annotated[str, Refers("topics")]
TrainingId = Annotated[str, Refers("trainings")]
