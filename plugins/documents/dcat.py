"""The register's description by DCAT-AP-SE (docs.dataportal.se/dcat/sv), as RDF/XML, for data portals to harvest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from xml.etree import ElementTree as ET

from plugins.core.display import Display
from plugins.core.fields.empty import stated
from plugins.core.message import message
from plugins.core.thing import Thing
from plugins.core.urls import Addresses
from plugins.documents.state import document

SPACES: Final = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
}
EU: Final = "http://publications.europa.eu/resource/authority"
MEDIA: Final = "https://www.iana.org/assignments/media-types"
TYPES: Final = {"csv": "text/csv", "json": "application/json"}
LANGUAGES: Final = {"sv": "SWE", "en": "ENG"}
DATE: Final = "http://www.w3.org/2001/XMLSchema#date"


def description(display: Display, documents: Sequence[Thing], files: Sequence[str]) -> bytes:
    """Return the description: a catalogue with one dataset, each file a distribution of it.

    Which licence holds is for the publisher to say: it stands there where ORGANISATION in the settings names one.

    Args:
        display: says the texts; the site's address is known.
        documents: what the register holds.
        files: the addresses of its files, on the site.
    """
    root = ET.Element("rdf:RDF", {f"xmlns:{name}": url for name, url in SPACES.items()})
    here = Addresses.of(display.site).absolute("styrdokument.rdf")
    organisation = display.site.organisation
    publisher = organisation.name or display.site.sitename
    title = display.say(message("Governing documents: {publisher}", publisher=publisher))
    about = display.say(
        message("Register of governing documents: type, who decided, when, validity, review and who answers for each.")
    )

    catalogue = _node(root, "dcat:Catalog", f"{here}#catalog")
    _texts(catalogue, display, title, about)
    _links(catalogue, [("dcterms:publisher", f"{here}#publisher"), ("dcat:dataset", f"{here}#dataset")])

    dataset = _node(root, "dcat:Dataset", f"{here}#dataset")
    _texts(dataset, display, title, about)
    _links(dataset, _about_dataset(display, here, files))
    if day := _latest(documents):
        ET.SubElement(dataset, "dcterms:modified", {"rdf:datatype": DATE}).text = day

    _agent(root, display, here, publisher)
    for name in files:
        _distribution(root, display, here, name)
    ET.indent(root, " ")
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def _about_dataset(display: Display, here: str, files: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield "dcterms:publisher", f"{here}#publisher"
    yield "dcat:theme", f"{EU}/data-theme/GOVE"
    yield "dcterms:accessRights", f"{EU}/access-right/PUBLIC"
    if language := LANGUAGES.get(display.lang):
        yield "dcterms:language", f"{EU}/language/{language}"
    yield "dcat:landingPage", Addresses.of(display.site).absolute("styrdokument/")
    if display.site.organisation.email:
        yield "dcat:contactPoint", f"{here}#contact"
    for name in files:
        yield "dcat:distribution", f"{here}#{_kind(name)}"


def _agent(root: ET.Element, display: Display, here: str, publisher: str) -> None:
    agent = _node(root, "foaf:Agent", f"{here}#publisher")
    ET.SubElement(agent, "foaf:name").text = publisher
    if email := display.site.organisation.email:
        contact = _node(root, "vcard:Organization", f"{here}#contact")
        ET.SubElement(contact, "vcard:fn").text = publisher
        _links(contact, [("vcard:hasEmail", f"mailto:{email}")])


def _distribution(root: ET.Element, display: Display, here: str, name: str) -> None:
    whole = Addresses.of(display.site).absolute(name)
    node = _node(root, "dcat:Distribution", f"{here}#{_kind(name)}")
    ET.SubElement(node, "dcterms:title", {"xml:lang": display.lang}).text = _kind(name).upper()
    _links(node, [("dcat:accessURL", whole), ("dcat:downloadURL", whole)])
    _links(node, [("dcat:mediaType", f"{MEDIA}/{TYPES[_kind(name)]}")])
    if licence := display.site.organisation.data_licence:
        _links(node, [("dcterms:license", licence)])


def _node(root: ET.Element, name: str, about: str) -> ET.Element:
    return ET.SubElement(root, name, {"rdf:about": about})


def _texts(node: ET.Element, display: Display, title: str, about: str) -> None:
    ET.SubElement(node, "dcterms:title", {"xml:lang": display.lang}).text = title
    ET.SubElement(node, "dcterms:description", {"xml:lang": display.lang}).text = about


def _links(node: ET.Element, links: Iterator[tuple[str, str]] | Sequence[tuple[str, str]]) -> None:
    for name, url in links:
        ET.SubElement(node, name, {"rdf:resource": url})


def _kind(name: str) -> str:
    return name.rpartition(".")[2]


def _latest(documents: Sequence[Thing]) -> str:
    """Return the latest day on which something was decided; nothing where no day is known."""
    dates = [stated(document(thing).adopted) for thing in documents]
    dates += [revision.date for thing in documents for revision in document(thing).revisions]
    return str(max((day for day in dates if day and day.exact), default=""))
