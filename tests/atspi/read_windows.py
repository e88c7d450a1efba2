"""Reads the board of the demo and a scorecard through AT-SPI, and compares them with what the verbs say.

Usage: read_windows.py SHORTLIST SHORTLIST_WINDOW FILE, on a session bus with the accessibility bus.
"""

import json
import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds, for a machine that has much else to do


def verb(*words):
    return json.loads(subprocess.run([SHORTLIST, *words, "--json"], check=True, capture_output=True).stdout)


def wait_for(what, question):
    """The first answer of `question` that is not empty."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
        except Exception:  # what was there a moment ago may be gone
            answer = None
        if answer:
            return answer
        time.sleep(0.2)
    sys.exit(f"Not found within {PATIENCE} seconds: {what}.")


def everything(node):
    yield node
    for child in node:
        if child is not None:
            yield from everything(child)


def shown(root, role, name=""):
    """What has that role and a name that begins so, and can be seen."""
    return [
        node
        for node in everything(root)
        if node.getRoleName() == role
        and node.name.startswith(name)
        and node.getState().contains(pyatspi.STATE_SHOWING)
    ]


def same(what, there, wanted):
    if there != wanted:
        sys.exit(f"{what}: read {there!r}, stored {wanted!r}.")


def press(node):
    actions = node.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    actions.doAction(next(names.index(one) for one in ("Press", "Toggle") if one in names))


def fresh(node):
    """The same, with nothing remembered of it."""
    node.clearCache()
    return node


def program():
    return next(one for one in pyatspi.Registry.getDesktop(0) if one and one.name.startswith("shortlist"))


def read_board(window, posting):
    """Every stage that is open is a list of its cards; one that is collapsed a button with their number."""
    stages = verb("list", FILE, "stages", "--posting", posting)
    cards = verb("list", FILE, "applications", "--posting", posting)
    columns = 0
    for stage in stages:
        here = [one for one in cards if one["stage"] == stage["name"] and one["status"] in ("active", "hired")]
        names = [one["candidate"] for one in here]
        lists = shown(window, "list", f"{stage['name']}, {len(names)}")
        if not lists:
            button = f"Open {stage['name']}, {len(names)}"
            wait_for(button, lambda: shown(window, "push button", button))
            continue
        columns += 1
        same(f"Cards of {stage['name']}", lists[0].childCount, len(names))
        spoken = [card.name for card in lists[0]]
        for name, card in zip(names, spoken):
            same(f"A card of {stage['name']}", card[: len(name) + 1], f"{name},")
    if columns < 3:
        sys.exit(f"Only {columns} columns are open.")


def read_scorecard(window, application, criteria):
    """Its criteria, and for the first of them the boxes to rate it with; rates it, and reads the rating."""
    card = wait_for("the scorecard", lambda: next(one for one in window if one.name.startswith("Scorecard for")))
    rows = wait_for("its criteria", lambda: next(one for one in shown(card, "list") if one.childCount >= len(criteria)))
    spoken = [row.name for row in rows]
    for number, criterion in enumerate(criteria, 1):
        same(f"Criterion {number}", criterion in spoken[number - 1], True)
    same("The scorecard is for", application["candidate"] in card.name, True)
    boxes = {box.name[:1]: box for box in shown(card, "check box")}
    same("Boxes to rate with", sorted(mark for mark in boxes if mark.isdigit()), list("12345"))
    press(boxes["4"])
    wait_for("the rating in the list", lambda: fresh(rows[0]).name == f"{spoken[0].rpartition(': ')[0]}: 4")
    wait_for("the box that is on", lambda: fresh(boxes["4"]).getState().contains(pyatspi.STATE_CHECKED))


def main():
    titles = [one["title"] for one in verb("list", FILE, "postings")]
    running = subprocess.Popen([WINDOW, FILE])
    try:
        window = wait_for("the window", program)
        wait_for("the board", lambda: shown(window, "list", "Interview, "))
        posting = wait_for("its title", lambda: next(one for one in titles if shown(window, "label", one)))
        read_board(window, posting)
        people = verb("list", FILE, "applications", "--posting", posting)
        chosen = next(one for one in people if one["stage"] == "Interview" and one["status"] == "active")
        press(wait_for("the first card", lambda: shown(window, "list", "Interview, ")[0][0]))
        press(wait_for("the button that scores", lambda: shown(window, "push button", "Score")[0]))
        criteria = verb("list", FILE, "criteria", "--posting", posting)
        rated = [one["heading"] or one["text"] for one in criteria if one["assess"] == "rate"]
        read_scorecard(window, chosen, rated)
    finally:
        running.terminate()
        running.wait()
    print(f"Read the board of {posting} and the scorecard of {chosen['candidate']}.")


SHORTLIST, WINDOW, FILE = sys.argv[1:]
main()
