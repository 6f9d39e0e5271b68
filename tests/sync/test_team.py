"""The key of a team, its change, who is shut out, and what each laptop says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from cqi_desktop.domain.errors import (
    ForeignTeamError,
    NotATeamStoreError,
    SamePassPhraseError,
    ShutOutError,
    TeamExistsError,
    UnknownLaptopError,
    UnreachableStoreError,
    UnwritableStoreError,
    WrongPassPhraseError,
)
from cqi_desktop.store.tables import Company
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.keys import (
    Key,
    begin_epoch,
    decode_epoch,
    encode_epoch,
    lock_bytes,
    open_with_pass_phrase,
    open_with_private_key,
    public_key,
    unlock_bytes,
)
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.presence import states_of
from cqi_desktop.sync.progress import NobodyWatching
from cqi_desktop.sync.push import push
from cqi_desktop.sync.team import change_key, join_team, team_status
from tests.sync.laptops import PASS_PHRASE, QUICK, MemoryStore, new_book, outside, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named, names

NEW_PHRASE = "cinq bouleaux au bord du lac"


def segment_names(folder: Path) -> set[str]:
    return {file.name for file in folder.rglob("*-*-*-*.seg")}


def test_that_who_joins_with_the_new_phrase_reads_all_that_was_ever_exchanged(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        named(team[0], "Sous l’ancienne clé")
        team.exchange_all()
        change_key(team[0], NEW_PHRASE, outside(5), store=team.store)
        named(team[0], "Sous la nouvelle clé")
        team.exchange_all()
        with new_book(tmp_path / "9.cqi", 9) as late:
            with pytest.raises(WrongPassPhraseError):
                join_team(late, "équipe", PASS_PHRASE, outside(9), store=team.store)
            join_team(late, "équipe", NEW_PHRASE, outside(9), store=team.store)
            team.exchange_all()
            exchange(late, outside(9), store=team.store)
            assert_equal([*team.books, late])
            assert len(names(late)) == 2


def test_that_all_is_written_anew_under_the_new_key_and_the_old_files_go(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        named(team[1], "Quelque chose")
        team.exchange_all()
        before = segment_names(tmp_path / "équipe")
        change_key(team[0], NEW_PHRASE, outside(5), store=team.store)
        team.exchange_all()
        assert not before & segment_names(tmp_path / "équipe")
        assert {len(membership_of(book).keys) for book in team.books} == {2}
        assert_equal(team.books)


def test_that_a_lost_laptop_is_shut_out_and_reads_nothing_more(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        named(team[2], "Vue de la perdue")
        team.exchange_all()
        with pytest.raises(UnknownLaptopError):
            change_key(team[0], NEW_PHRASE, outside(5), without=["Inconnu"], store=team.store)
        with pytest.raises(SamePassPhraseError):
            change_key(team[0], PASS_PHRASE, outside(5), without=["poste 3"], store=team.store)
        change_key(team[0], NEW_PHRASE, outside(5), without=["poste 3"], store=team.store)
        named(team[0], "Après la perte")
        team.exchange(0)
        team.exchange(1)
        with pytest.raises(ShutOutError):
            team.exchange(2)
        assert "Après la perte" not in names(team[2])
        assert names(team[1]) == ["Après la perte", "Vue de la perdue"]
        lost = [laptop for laptop in team_status(team[1], team.store).laptops if laptop.is_shut_out]
        assert [laptop.name for laptop in lost] == ["Poste 3"]


def test_that_what_a_lost_laptop_still_writes_is_not_taken(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        team.exchange_all()
        change_key(team[0], NEW_PHRASE, outside(5), without=["Poste 3"], store=team.store)
        named(team[2], "Écrite par qui l’a trouvée")
        member = membership_of(team[2])
        push(team[2], member, team.store, team.store.sizes(), outside(7).random_bytes, NobodyWatching())
        done = team.exchange(1)
        assert {problem.kind for problem in done.problems} == {"shut_out"}
        assert names(team[1]) == []


def test_that_a_laptop_shut_out_may_join_again_with_the_new_phrase(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        change_key(team[0], NEW_PHRASE, outside(5), without=["Poste 2"], store=team.store)
        named(team[1], "Pendant l’exclusion")
        with pytest.raises(ShutOutError):
            team.exchange(1)
        join_team(team[1], "équipe", NEW_PHRASE, outside(2), store=team.store)
        team.exchange_all()
        assert names(team[0]) == ["Pendant l’exclusion"]
        assert not any(laptop.is_shut_out for laptop in team_status(team[0], team.store).laptops)


def test_that_a_member_joins_no_other_team(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with team_of(tmp_path / "a", 1) as one, team_of(tmp_path / "b", 1, seed=50) as other:
        with pytest.raises(ForeignTeamError):
            exchange(one[0], outside(1), store=other.store)
        with pytest.raises(TeamExistsError):
            join_team(one[0], "b", PASS_PHRASE, outside(1), store=other.store)


def test_that_a_folder_without_its_team_is_refused_and_left_alone(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team:
        empty = MemoryStore()
        with pytest.raises(UnreachableStoreError):
            exchange(team[0], outside(1), store=empty)
        empty.made = True
        with pytest.raises(NotATeamStoreError):
            exchange(team[0], outside(1), store=empty)
        empty.files["team.json"] = b"{}"
        with pytest.raises(NotATeamStoreError):
            exchange(team[0], outside(1), store=empty)
        assert empty.files == {"team.json": b"{}"}


def test_that_an_epoch_that_the_team_did_not_make_is_not_taken() -> None:
    random_bytes = outside(3).random_bytes
    private, laptop = random_bytes(32), b"L" * 16
    team = b"T" * 16
    laptops = {laptop: public_key(private)}
    _, first = begin_epoch(
        team=team, pass_phrase="a", known=(), laptops=laptops, random_bytes=random_bytes, strength=QUICK
    )
    good, second = begin_epoch(
        team=team, pass_phrase="b", known=[first], laptops=laptops, random_bytes=random_bytes, strength=QUICK
    )
    assert open_with_private_key(good, laptop, private, [first]) == [first, second]
    assert open_with_private_key(good, b"X" * 16, private, [first]) is None
    stranger = Key(first.epoch, first.number, random_bytes(32))
    forged, _ = begin_epoch(
        team=team, pass_phrase="c", known=[stranger], laptops=laptops, random_bytes=random_bytes, strength=QUICK
    )
    assert open_with_private_key(forged, laptop, private, [first]) is None
    read_back = decode_epoch(encode_epoch(good))
    assert read_back == good
    assert open_with_pass_phrase(good, "b") == [first, second]
    assert decode_epoch(b"not an epoch") is None


def test_that_a_presence_altered_or_of_another_key_is_passed_over(tmp_path: Path) -> None:
    random_bytes = outside(3).random_bytes
    key = Key(b"E" * 16, 1, b"K" * 32)
    data = lock_bytes(b"something", key, b"said", random_bytes)
    assert unlock_bytes(data, {key.epoch: key}, b"said") == b"something"
    assert unlock_bytes(data, {}, b"said") is None
    assert unlock_bytes(data, {key.epoch: key}, b"else") is None
    for length in range(len(data)):
        assert unlock_bytes(data[:length], {key.epoch: key}, b"said") is None


def test_that_each_laptop_keeps_one_presence_and_knows_the_others(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        team.exchange_all()
        assert len(list((tmp_path / "équipe").rglob("state-*.seg"))) == 3
        assert len(states_of(team[0])) == 3
        assert all(laptop.lacks == 0 for laptop in team_status(team[0], team.store).laptops)


def test_that_records_that_differ_under_equal_changes_are_told_and_made_anew(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        key = named(team[0], "Meubles Gagnon")
        team.exchange_all()
        team[1].sql("UPDATE book_state SET applying = 1")
        team[1].sql("UPDATE company SET name = 'Autre chose' WHERE id = ?", (key,))
        team[1].sql("UPDATE book_state SET applying = 0")
        done = team.exchange(1)
        assert list(done.disagreements.values()) == [["company"]]
        assert names(team[1]) == ["Meubles Gagnon"]
        assert not team.exchange(1).disagreements
        assert_equal(team.books)


def test_that_damaged_files_are_written_again_by_their_owner_or_by_who_has_the_rows(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        named(team[0], "Imprimerie Doyon")
        team.exchange(0)
        for file in (tmp_path / "équipe").rglob("*-*-*-*.seg"):
            data = bytearray(file.read_bytes())
            data[len(data) // 2] ^= 1
            file.write_bytes(data)
        with new_book(tmp_path / "9.cqi", 9) as late:
            done = join_team(late, "équipe", PASS_PHRASE, outside(9), store=team.store)
            assert {problem.kind for problem in done.problems} == {"damaged"}
            team.exchange_all()
            exchange(late, outside(9), store=team.store)
            team.exchange_all()
            done = exchange(late, outside(9), store=team.store)
            assert done.problems == []
            assert_equal([*team.books, late])


def test_that_what_is_written_while_the_folder_is_full_is_sent_later(tmp_path: Path) -> None:
    class FullStore(MemoryStore):
        is_full = False

        def write(self, name: str, data: bytes) -> None:
            if self.is_full:
                raise UnwritableStoreError(address="memory", reason="full")
            super().write(name, data)

    store = FullStore()
    with team_of(tmp_path, 2, store) as team:
        named(team[0], "Reçue")
        team.exchange(0)
        named(team[1], "À envoyer")
        store.is_full = True
        with pytest.raises(UnwritableStoreError):
            team.exchange(1)
        assert names(team[1]) == ["Reçue", "À envoyer"]
        assert team_status(team[1], store).to_send >= 1
        store.is_full = False
        team.exchange_all()
        assert names(team[0]) == ["Reçue", "À envoyer"]
        assert team[0].find(Company, b"none") is None
