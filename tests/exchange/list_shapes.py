"""Lists in the true shapes of Excel, LibreOffice, Outlook, Google, iCloud and Thunderbird; people are invented."""

from __future__ import annotations

import zipfile
from pathlib import Path

# Excel in French (Canada), "CSV (séparateur: point-virgule)": Windows' encoding, decimal commas, no-break spaces,
# typographic apostrophes, a pivot's "(vide)", spaces at the end of headers, a total at the bottom.
MESSY = (
    "Liste des clients rencontrés – 2010-2011;;;;;;\r\n"
    ";;;;;;\r\n"
    "Raison sociale ;Ville;Tél.;C.P.;Courriel;Nombre d’employés;Remarques\r\n"
    "Meubles Été inc.;Bécancour;(819) 555-0101;g9h1a1;info@meubles-ete.example;1\u00a0245;"
    "L’an dernier: 3 % d’export\r\n"
    "  Acier Roy ltée ;Drummondville;819.555.0102;J2B 1H8;Luc Roy <luc@acier-roy.example>;38;(vide)\r\n"
    ";;;;;;\r\n"
    "Érablière de l’Œuvre;Plessisville;+1 819 555 0103 poste 21;;(vide);12;=1+1\r\n"
    "Total;;;;;1\u00a0295;\r\n"
)

OUTLOOK = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nX-MS-SIGNATURE:YES\r\n"
    "N;LANGUAGE=fr-ca;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:B=E9dard;Ren=E9e;;;\r\n"
    "FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Ren=E9e B=E9dard\r\n"
    "ORG;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Meubles =C9t=E9 inc.;Ventes\r\n"
    "TITLE;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Directrice des ventes =E0=\r\n"
    " l=92exportation\r\n"
    "TEL;WORK;VOICE:(819) 555-0101\r\nTEL;WORK;FAX:(819) 555-0199\r\nTEL;CELL;VOICE:(819) 555-0142\r\n"
    "ADR;WORK;PREF:;;1, rue Principale;B\u00e9cancour;QC;G9H 1A1;Canada\r\n"
    "EMAIL;PREF;INTERNET:renee.bedard@meubles-ete.example\r\n"
    "PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAoHBwgHBgoICAgLCgoL\r\n AAAA\r\n\r\n"
    "X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns=\"http://schemas.microsoft.com/office/outlook/12\"></card>\r\n"
    "REV:20110331T120000Z\r\nEND:VCARD\r\n"
)  # fmt: skip

GOOGLE = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Luc-André Roy\nN:Roy;Luc-André;;;\n"
    "item1.EMAIL;TYPE=INTERNET:luc@acier-roy.example\nitem1.X-ABLabel:\nEMAIL;TYPE=INTERNET;TYPE=HOME:luc@chez-lui.example\n"
    "TEL;TYPE=WORK:+1 819-555-0102\nTEL;TYPE=CELL:+1 819-555-0143\n"
    "item2.ORG:Acier Roy ltée\nitem3.TITLE:Acheteur\nNOTE:Une note tr\n ès "
    "longue\\, pliée\nCATEGORIES:myContacts\nEND:VCARD\n"
)

ICLOUD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iOS 6.0//EN\r\nN:Côté;Anne;;;\r\nFN:Anne Côté\r\n"
    "ORG:Érablière de l’Œuvre;\r\nTITLE:Présidente\r\nitem1.EMAIL;type=INTERNET;type=pref:anne@erabliere.example\r\n"
    "item1.X-ABLabel:_$!<Work>!$_\r\nTEL;type=IPHONE;type=CELL;type=VOICE;type=pref:8195550144\r\nEND:VCARD\r\n"
)

THUNDERBIRD = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Nguyen;Minh;;;\r\nFN:Minh Nguyen\r\nORG:Bois\\, métal et cie\r\n"
    "ROLE:Logistique\r\n"
    "EMAIL;PREF=1;TYPE=work:minh@bois-metal.example\r\nTEL;TYPE=work;VALUE=TEXT:819 555-0105 poste 4\r\n"
    "TEL;TYPE=cell;VALUE=uri:tel:+1-819-555-0145\r\nLANG:fr\r\nUID:8a0c\r\nEND:VCARD\r\n"
)


def write_title_sheet(path: Path) -> Path:
    """A workbook as a colleague keeps it: a title over merged cells, a company merged over its visits, totals."""
    from datetime import date

    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.title = "Lisez-moi"
    workbook.active["A1"] = "Suivi des rencontres"
    sheet = workbook.create_sheet("Rencontres 2010-2011")
    for row in (
        ["Rencontres de l’année 2010-2011"],
        [],
        ["Date", "Entreprise", "Service", "Nb d'heures", "Conseillère", "Sujet"],
        [date(2010, 5, 3), "Meubles Été inc.", "Information", 1.5, "Julie Lavoie", "Étiquetage"],
        ["12 juin 2010", None, "Accompagnement spécifique", "2 h 30", "Julie Lavoie", "Douanes"],
        [],
        [date(2010, 9, 1), "Acier Roy", "Information", "1,25", None, "=HYPERLINK(\"x\")"],
        ["Date", "Entreprise", "Service", "Nb d'heures", "Conseillère", "Sujet"],
        ["TOTAL", None, None, "=SUM(D4:D7)"],
    ):  # fmt: skip
        sheet.append(row)
    sheet.merge_cells("A1:F1")
    sheet.merge_cells("B4:B5")
    workbook.save(path)
    return path


def write_sheets(path: Path, sheet_xml: str, *, extra: dict[str, bytes] | None = None) -> Path:
    """The least workbook around the XML of one sheet."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
            'ContentType="application/xml"/><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
            'PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
            '.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-'
            'officedocument.spreadsheetml.worksheet+xml"/></Types>',
        )
        links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        archive.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            f'Id="r1" Type="{links}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
            f'xmlns:r="{links}"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            f'Id="r1" Type="{links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/worksheets/sheet1.xml",
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            f"{sheet_xml}</sheetData></worksheet>",
        )
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return path


def write_open_document(path: Path, rows_xml: str) -> Path:
    """The least spreadsheet of LibreOffice around the XML of its rows."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr(
            "content.xml",
            '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
            f'<table:table table:name="Feuille1">{rows_xml}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        )
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return path
