"""A book with something for every sheet: three regions, published years, links, budget, targets, odd names."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.funding import add_funding_line
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.submissions import record_historical_submission
from cqi_desktop.store.synergies import change_link_status, propose_link
from cqi_desktop.store.targets import set_target

YEAR = FiscalYear(2010)
NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z
SERVICES = ("information", "accompaniment", "prediagnostic", "diagnostic", "export_plan")

# Region, MRC (None: to specify) and how many companies are there.
PLACES = (
    ("17", "490", 8), ("17", "390", 5), ("17", "320", 3), ("17", "380", 2), ("17", "500", 1), ("17", None, 1),
    ("04", "371", 4), ("04", "360", 2), ("04", "510", 1), ("05", "430", 5), ("05", "450", 2), ("05", "440", 1),
)  # fmt: skip
NAMES = (
    "Armoires Montval inc.", "Boissons Clairvent inc.", "Carton ondulé Nicolis inc.", "Chaises Rotinel ltée",
    "Confection Arthavel inc.", "Ébénisterie du Réservoir inc.", "Équipements Warbel inc.",
    "Fromagerie Trois-Clochers", "Ganterie Tingval inc.", "Literie Dormance inc.", "Matelas Nuitée ltée",
    "Meubles Boisclerc inc.", "Mobilier scolaire Victorel inc.", "Planchers Nordhêtre inc.",
    "Quincaillerie fine Bulstrel", "Remorques Trailan inc.", "Savons Feuillemorte", "Tannerie Norbertel",
    "Toiles Grandvoile inc.", "Vélos Cadenel inc.", "Aciers Batiscol inc.", "Bois ouvré Mékinel",
    "Céramique Maskival", "Fonderie Radnorel inc.", "Hydravions Tavibol ltée", "Papiers Marlinet inc.",
    "Textiles Forgevel", "Chocolats Magoguet inc.", "Granit Sommervel", "Lainages Coaticel", "Lunetterie Sherbrel",
    "Outils Brompval inc.", "Pépinière Saint-Élieval", "Ruches Windsorel", "Voiliers Memphrel",
)  # fmt: skip
ODD_NAME = "=1+1"


def make_book(path: Path) -> Book:
    """A book on 31 March 2011; keys and clock are the same each time."""
    book = Book.create(path, surroundings=RepeatableSurroundings(NOON, 11).surroundings())
    with book.change_set("Sample"):
        companies = _companies(book)
        _interventions(book, companies)
        _activities(book, companies)
        _links(book, companies)
        _board(book, companies)
        _published(book)
    return book


def _companies(book: Book) -> list[tuple[bytes, str | None]]:
    names = iter((*NAMES, *(f"Entreprise {number} inc." for number in range(1, 100))))
    made = []
    for region, mrc, count in PLACES:
        for _ in range(count):
            name = ODD_NAME if not made else next(names)
            made.append((add_company(book, name=name, mrc=mrc, region=region), mrc))
    made.append((add_company(book, name="Loin d’ici ltée", region="Montérégie"), None))
    made.append((add_company(book, name="Sans adresse connue"), None))
    return made


def _interventions(book: Book, companies: list[tuple[bytes, str | None]]) -> None:
    for place, (company, _) in enumerate(companies):
        for service_place, service in enumerate(SERVICES):
            if (place + service_place) % (service_place + 1):
                continue
            day = YEAR.start + timedelta(days=(place * 37 + service_place * 11) % 365)
            done = {"completed_on": day} if "diagnostic" in service else {}
            record_intervention(
                book, company=company, service=service_id(service), date=day, status="done",
                contact_seconds=1800 * (1 + place % 5), preparation_seconds=600, **done,
            )  # fmt: skip
    record_intervention(
        book, company=companies[1][0], service=service_id("information"), date=date(2011, 2, 1), status="cancelled"
    )


def _activities(book: Book, companies: list[tuple[bytes, str | None]]) -> None:
    plan = (
        ("S-01", "Exporter aux États-Unis : par où commencer", "awareness", date(2010, 5, 12), ("17",)),
        ("S-02", "Les douanes sans surprise", "awareness", date(2010, 9, 22), ("17", "04")),
        ("F-01", "Fixer un prix à l’exportation", "training", date(2010, 10, 6), ("05",)),
        ("C-01", "Café export : l’Ouest canadien", "cafe_export", date(2011, 2, 17), ("17",)),
    )
    for place, (code, title, kind, day, regions) in enumerate(plan):
        activity = add_activity(
            book, code=code, title=title, kind=kind, start_date=day, regions=regions, place="Drummondville"
        )
        for company, _ in companies[place * 3 : place * 3 + 9]:
            record_participation(book, activity=activity, company=company)
        record_participation(book, activity=activity, company=companies[-3][0], attendance="registered")
    add_activity(
        book, code="M-01", title="Mission à Boston", kind="mission", start_date=date(2011, 3, 30), status="planned",
        regions=("17", "05"),
    )  # fmt: skip


def _links(book: Book, companies: list[tuple[bytes, str | None]]) -> None:
    pairs = ((0, 21), (1, 25), (2, 28), (3, 30), (4, 5), (22, 29), (6, len(companies) - 2))
    for place, (first, second) in enumerate(pairs):
        link = propose_link(
            book, company_a=companies[first][0], company_b=companies[second][0], kind="supplier",
            proposed_on=date(2010, 6 + place % 6, 3),
        )  # fmt: skip
        if place % 3 == 0:
            change_link_status(book, link, "in_contact", date(2010, 12, 1))
            change_link_status(book, link, "concluded", date(2011, 1, 15))


def _board(book: Book, companies: list[tuple[bytes, str | None]]) -> None:
    following = FiscalYear(2011)
    bounds = {"start_date": following.start, "end_date": following.end}
    add_funding_line(book, funder="CRÉCQ", region="17", accepted_cents=60_000_00, requested_cents=60_000_00, **bounds)
    add_funding_line(book, funder="Développement économique Canada", region="17", requested_cents=120_000_00, **bounds)
    add_funding_line(book, funder="MDEIE", region="17", requested_cents=55_800_00, **bounds)
    add_funding_line(
        book, funder="Revenus d’activités", region="17", forecast_cents=58_950_00, is_own_revenue=True, **bounds
    )
    own = {"start_date": YEAR.start, "end_date": YEAR.end}
    for indicator, value in (("information_companies", 60), ("training_groups", 0), ("hours", 40 * 3600)):
        set_target(book, indicator=indicator, region="17", value=value, **own)
    set_target(book, indicator="export_sales", value=1_500_000_00, **own)
    for company, cents in ((companies[0][0], 250_000_00), (companies[22][0], 1_234_567_00)):
        record_outcome(book, company=company, kind="export_sales", value=cents, **own)


def _published(book: Book) -> None:
    for year, cells in (
        (FiscalYear(2008), {"information_companies": 34, "accompaniment_companies": 12, "export_plan_companies": 4}),
        (FiscalYear(2009), {"information_companies": 65, "accompaniment_companies": 15}),
    ):
        figures = {(code, None): value for code, value in cells.items()}
        record_historical_submission(book, region="17", year=year, figures=figures)
