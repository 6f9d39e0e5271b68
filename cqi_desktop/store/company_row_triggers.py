"""The triggers that keep ``company_row`` true: one narrow row a company, so that a list of 100,000 opens at once.

Like the search index it is derived: whoever writes a company or an intervention, a merge included, keeps it current,
it is in no change log and ``rebuild_company_rows`` makes it anew from the records.
"""

from __future__ import annotations

from .change_triggers import LIST

_ACCENTED = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
_BARE = "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy"
_NESTED_CALLS = 12
_PAIRS = (*zip(_ACCENTED, _BARE, strict=True), ("Œ", "OE"), ("œ", "oe"), ("Æ", "AE"), ("æ", "ae"))

# Columns of ``company`` copied to its row, and those that decide whether it is listed at all.
_COPIED = ("region", "mrc", "role", "export_status")
_WATCHED = ("name", *_COPIED, "adviser_id", "archived_at", "trashed_at", "merged_into_id")


def folded(expression: str) -> str:
    """SQL for ``expression`` without accents or capitals, as a list is sorted in French.

    In steps, each from the one before: many builds of SQLite cannot read calls nested deeper than some twenty.
    """
    query = f"SELECT {expression} AS step"
    for start in range(0, len(_PAIRS), _NESTED_CALLS):
        step = "step"
        for accented, bare in _PAIRS[start : start + _NESTED_CALLS]:
            step = f"replace({step}, '{accented}', '{bare}')"
        query = f"SELECT {step} AS step FROM ({query})"
    return f"(SELECT lower(step) FROM ({query}))"


def _acts_of(company: str, aggregate: str, condition: str) -> str:
    """SQL for an aggregate over the interventions of a company, those of the companies merged into it included."""
    return (
        f"(SELECT {aggregate} FROM intervention i WHERE i.trashed_at IS NULL AND {condition} AND "
        f"(i.company_id = {company} OR i.company_id IN "
        f"(SELECT m.id FROM company m WHERE m.merged_into_id = {company})))"
    )


def last_act_of(company: str) -> str:
    """SQL for the date of the latest intervention done."""
    return _acts_of(company, "max(i.date)", "i.status = 'done'")


def next_follow_up_of(company: str) -> str:
    """SQL for the earliest follow-up that nobody has made yet; it may be past."""
    return _acts_of(
        company,
        "min(i.follow_up_on)",
        "i.follow_up_on IS NOT NULL AND i.followed_up_on IS NULL AND i.status IS NOT 'cancelled'",
    )


def row_values(row: str) -> str:
    """SQL for the columns of ``company_row``, in order, from a row of ``company``."""
    copied = ", ".join(f"{row}.{column}" for column in _COPIED)
    return (
        f"{row}.id, {folded(f'{row}.name')}, {row}.trashed_at IS NOT NULL OR {row}.merged_into_id IS NOT NULL, "
        f"{row}.archived_at IS NOT NULL, {copied}, {row}.adviser_id, {last_act_of(f'{row}.id')}, "
        f"{next_follow_up_of(f'{row}.id')}"
    )


COMPANY_ROW_COLUMNS = (
    "company, name_key, hidden, archived, region, mrc, role, export_status, adviser, last_on, follow_up_on"
)


def _renewed(companies: str) -> str:
    """SQL that makes the rows of the given companies (a list or a query) anew.

    Not by ``INSERT OR REPLACE``: in a trigger, the conflict clause of the statement that fired it is used instead.
    """
    return (
        f"  DELETE FROM company_row WHERE company IN ({companies});\n"
        f"  INSERT INTO company_row({COMPANY_ROW_COLUMNS})\n"
        f"  SELECT {row_values('c')} FROM company c WHERE c.id IN ({companies});\n"
    )


def _with_survivors(*companies: str) -> str:
    """SQL for a list of companies and those that they were merged into."""
    listed = ", ".join(companies)
    return (
        f"SELECT id FROM company WHERE id IN ({listed}) UNION SELECT merged_into_id FROM company WHERE id IN ({listed})"
    )


def company_row_triggers() -> dict[str, str]:
    """Name and SQL of each trigger of the list of companies."""
    differs = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in _WATCHED)
    dates = ("company_id", "date", "status", "follow_up_on", "followed_up_on", "trashed_at")
    moved = " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in dates)
    counts = f"NEW.company_id IS NOT NULL AND NEW.trashed_at IS NULL AND (SELECT applying FROM book_state) <> {LIST}"
    return {
        "company_row_insert": (
            "CREATE TRIGGER company_row_insert AFTER INSERT ON company\nBEGIN\n"
            f"{_renewed('NEW.id, NEW.merged_into_id')}END"
        ),
        "company_row_update": (
            f"CREATE TRIGGER company_row_update AFTER UPDATE OF {', '.join(_WATCHED)} ON company\n"
            f"WHEN {differs}\nBEGIN\n{_renewed('NEW.id, NEW.merged_into_id, OLD.merged_into_id')}END"
        ),
        "company_row_act_insert": (
            "CREATE TRIGGER company_row_act_insert AFTER INSERT ON intervention\n"
            f"WHEN {counts}\nBEGIN\n{_dates_advanced()}END"
        ),
        "company_row_act_update": (
            f"CREATE TRIGGER company_row_act_update AFTER UPDATE OF {', '.join(dates)} ON intervention\n"
            f"WHEN {moved}\nBEGIN\n{_dates_renewed(_with_survivors('NEW.company_id', 'OLD.company_id'))}END"
        ),
    }


_IS_LATER = "(NEW.status = 'done' AND NEW.date > coalesce(last_on, ''))"
_IS_SOONER = (
    "(NEW.followed_up_on IS NULL AND NEW.status IS NOT 'cancelled' AND NEW.follow_up_on < coalesce(follow_up_on, '~'))"
)


def _dates_advanced() -> str:
    """A new act can only bring a later date or a sooner follow-up: the other acts need not be read, every save pays."""
    return (
        f"  UPDATE company_row SET last_on = iif({_IS_LATER}, NEW.date, last_on),\n"
        f"    follow_up_on = iif({_IS_SOONER}, NEW.follow_up_on, follow_up_on)\n"
        "  WHERE company IN (NEW.company_id, (SELECT merged_into_id FROM company WHERE id = NEW.company_id))\n"
        f"    AND ({_IS_LATER} OR {_IS_SOONER});\n"
    )


# The same for a list of new acts, whose keys are ``:keys``, a JSON array of hexadecimal texts.
DATES_ADVANCED_BY_LIST = """
WITH act AS (
  SELECT company_id, max(iif(status = 'done', date, NULL)) AS last_on,
    min(iif(followed_up_on IS NULL AND status IS NOT 'cancelled', follow_up_on, NULL)) AS follow_up_on
  FROM intervention WHERE id IN (SELECT unhex(value) FROM json_each(:keys)) AND trashed_at IS NULL
  GROUP BY company_id
),
told(company, last_on, follow_up_on) AS (
  SELECT company_id, last_on, follow_up_on FROM act
  UNION ALL
  SELECT c.merged_into_id, a.last_on, a.follow_up_on FROM act a JOIN company c ON c.id = a.company_id
)
UPDATE company_row SET
  last_on = nullif(max(coalesce(company_row.last_on, ''), coalesce(news.last_on, '')), ''),
  follow_up_on = nullif(min(coalesce(company_row.follow_up_on, '~'), coalesce(news.follow_up_on, '~')), '~')
FROM (SELECT company, max(last_on) AS last_on, min(follow_up_on) AS follow_up_on FROM told GROUP BY company) news
WHERE company_row.company = news.company AND (
  news.last_on > coalesce(company_row.last_on, '') OR news.follow_up_on < coalesce(company_row.follow_up_on, '~'))"""


def _dates_renewed(companies: str) -> str:
    return (
        f"  UPDATE company_row SET last_on = {last_act_of('company_row.company')},\n"
        f"    follow_up_on = {next_follow_up_of('company_row.company')}\n"
        f"  WHERE company IN ({companies});\n"
    )
