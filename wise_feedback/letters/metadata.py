"""What a file says of itself, once as PDF does and once in XMP, and the same in both.

Conformance to PDF/UA is not claimed: nobody has proved it.
"""

from html import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFStream

from wise_feedback.letters.sheet import Paper

LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
PROGRAM = "Wise Feedback"

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>{words}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def describe(paper: Paper, document: PDFDocument) -> None:
    """Say what a paper is, who wrote it and when, in the two places where readers look."""
    info = document.info
    info.title, info.subject = paper.subject, paper.label
    info.author = paper.signer.name or paper.agency.name
    info.keywords, info.creator = ", ".join(paper.keywords), PROGRAM
    info._dateFormatter = lambda *_: f"D:{paper.day:%Y%m%d}"  # noqa: SLF001 — no public way
    facts = {
        "title": info.title,
        "author": info.author,
        "subject": info.subject,
        "keywords": info.keywords,
        "language": LANGUAGES[paper.language],
        "producer": info.producer,
        "program": PROGRAM,
        "day": paper.day.isoformat(),
    }
    words = "".join(f"<rdf:li>{escape(word, quote=False)}</rdf:li>" for word in paper.keywords)
    told = {name: escape(fact, quote=False) for name, fact in facts.items()}
    packet = _PACKET.format(words=words, **told)
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    document.Catalog.Metadata = PDFStream(kind, packet.encode("utf-8"), filters=[])
