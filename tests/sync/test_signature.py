"""What a laptop that was shut out can still make with the older keys, and why nobody takes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cqi_desktop.sync.exchange import epoch_file, epoch_name, exchange
from cqi_desktop.sync.keys import begin_epoch, encode_epoch, public_key
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.presence import states_of
from cqi_desktop.sync.progress import NobodyWatching
from cqi_desktop.sync.push import push
from cqi_desktop.sync.signature import is_signed, sign, verify_key
from cqi_desktop.sync.team import change_key
from tests.sync.laptops import QUICK, MemoryStore, Team, outside, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named, names

NEW_PHRASE = "cinq bouleaux au bord du lac"


def send_under_the_older_key(team: Team, number: int, store: MemoryStore | None = None) -> None:
    member = membership_of(team[number])
    to = store or team.store
    push(team[number], member, to, to.sizes(), outside(7).random_bytes, NobodyWatching())


def test_that_a_signature_is_of_one_laptop_and_of_what_was_said() -> None:
    one, other = b"a" * 32, b"b" * 32
    signature = sign(b"said", one)
    assert is_signed(b"said", signature, verify_key(one))
    assert not is_signed(b"said", signature, verify_key(other))
    assert not is_signed(b"else", signature, verify_key(one))
    assert not is_signed(b"said", b"", verify_key(one))
    assert not is_signed(b"said", signature, "not a key")
    assert not is_signed(b"said", signature, "")


def test_that_every_laptop_tells_its_key_once(tmp_path: Path) -> None:
    with team_of(tmp_path, 3, MemoryStore()) as team:
        for number, book in enumerate(team.books):
            own = verify_key(membership_of(team[number]).private_key)
            told = [row[0] for row in book.sql("SELECT verify_key FROM laptop ORDER BY id").fetchall()]
            assert own in told
            assert len(set(told)) == 3
        before = team[0].scalar("SELECT count(*) FROM change")
        team[0].sql("UPDATE book_state SET applying = 1")
        team[0].sql("UPDATE laptop SET verify_key = NULL")  # as a book of an older version
        team[0].sql("UPDATE book_state SET applying = 0")
        team.exchange(0)
        team.exchange(0)
        assert team[0].scalar("SELECT count(*) FROM change") == before + 1


def test_that_a_laptop_shut_out_cannot_write_under_the_name_of_another(tmp_path: Path) -> None:
    with team_of(tmp_path, 3, MemoryStore()) as team:
        change_key(team[0], NEW_PHRASE, outside(5), without=["Poste 3"], store=team.store)
        named(team[2], "Écrite par qui l’a trouvée")
        other = membership_of(team[1]).laptop
        team[2].sql("UPDATE writer SET laptop = ?", (other,))
        team[2].sql("UPDATE book_state SET laptop = ?", (other,))  # it signs as the other, with a key of its own
        send_under_the_older_key(team, 2)
        for number in (0, 1):
            done = team.exchange(number)
            assert {problem.kind for problem in done.problems} == {"unsigned"}
            assert names(team[number]) == []


def test_that_what_a_laptop_that_stays_sent_under_the_older_key_is_taken(tmp_path: Path) -> None:
    with team_of(tmp_path, 3, MemoryStore()) as team:
        named(team[1], "Envoyée avant de savoir")
        key = MemoryStore()
        key.made, key.files = True, {"team.json": team.store.read("team.json") or b""}
        exchange(team[1], outside(2), store=key)
        change_key(team[0], NEW_PHRASE, outside(5), without=["Poste 3"], store=team.store)
        key.files |= {name: data for name, data in team.store.files.items() if name.startswith("team-")}  # type: ignore[attr-defined]
        done = exchange(team[0], outside(1), store=key)
        assert {problem.kind for problem in done.problems} <= {"shut_out"}  # what it relayed of the lost one
        assert names(team[0]) == ["Envoyée avant de savoir"]


@pytest.mark.parametrize("is_named_as_another", [False, True])
def test_that_a_laptop_shut_out_cannot_begin_an_epoch(tmp_path: Path, is_named_as_another: bool) -> None:
    with team_of(tmp_path, 3, MemoryStore()) as team:
        team.exchange_all()
        lost = membership_of(team[2])
        laptops = {state.laptop: state.public_key for state in states_of(team[2])}
        change_key(team[0], NEW_PHRASE, outside(5), without=["Poste 3"], store=team.store)
        team.exchange(1)
        maker = membership_of(team[1]).laptop if is_named_as_another else lost.laptop
        for number, known in ((2, [lost.key]), (3, [lost.key])):
            forged, _ = begin_epoch(
                team=lost.team, pass_phrase="la mienne", known=known,
                laptops=laptops | {lost.laptop: public_key(lost.private_key)},
                random_bytes=outside(60 + number).random_bytes, strength=QUICK,
                maker=maker, private_key=lost.private_key,
            )  # fmt: skip
            forged.number = number
            team.store.write(epoch_name(forged), encode_epoch(forged))
        named(team[0], "Après")
        for number in (0, 1, 0, 1):
            team.exchange(number)
        assert names(team[1]) == ["Après"]
        assert_equal(team.books[:2])
        for number in (0, 1):
            assert len(membership_of(team[number]).keys) == 2


def test_that_an_epoch_says_who_began_it(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        change_key(team[0], NEW_PHRASE, outside(5), store=team.store)
        name = next(name for name in team.store.sizes() if name.startswith("team-"))
        file = epoch_file(team.store, name)
        assert file is not None
        assert file.maker == membership_of(team[0]).laptop
        team.exchange_all()
        assert len(membership_of(team[1]).keys) == 2
