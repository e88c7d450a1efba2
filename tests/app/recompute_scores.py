"""Works out every number of `list applications`, `report ranking` and `report calibration` again, from what
`export scorecards` gives, by the formulas as they are documented (models/scoring/*.h), with nothing but the standard
library. Usage: recompute_scores.py SHORTLIST FILE. Exit 0: all agree; what does not is printed."""

import json
import math
import subprocess
import sys
from collections import defaultdict
from itertools import combinations

program, workspace = sys.argv[1:3]
complaints = []


def ask(*words):
    run = subprocess.run([program, words[0], workspace, *words[1:]], capture_output=True, check=True)
    return json.loads(run.stdout)


def compare(what, given, expected):
    if given is None or expected is None:
        if given is not expected:
            complaints.append(f"{what}: {given}, not {expected}")
    elif abs(given - expected) > 1e-7 * max(1, abs(expected)):
        complaints.append(f"{what}: {given}, not {expected}")


def beta_share(x, a, b):
    """The regularized incomplete beta function, by its continued fraction (Lentz)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_share(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    fraction = d
    for m in range(1, 500):
        for part in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
                     -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            c, d = 1 + part / c, 1 / (1 + part * d)
            fraction *= c * d
        if abs(c * d - 1) < 1e-16:
            break
    return front * fraction


def beta_quantile(p, a, b):
    low, high = 0.0, 1.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if beta_share(middle, a, b) < p else (low, middle)
    return (low + high) / 2


def f_quantile(p, first, second):
    x = beta_quantile(p, first / 2, second / 2)
    return second * x / (first * (1 - x))


def t_quantile(p, freedom):  # p > .5
    return math.sqrt(f_quantile(2 * p - 1, 1, freedom))


def mean(values):
    return sum(values) / len(values)


# ---- what there is

applications = ask("list", "applications", "--json")
ratings = [row for row in ask("export", "scorecards", "--format", "json") if row["assess"] == "rate"]
marks = defaultdict(lambda: defaultdict(dict))  # application -> criterion -> member -> 1 to 5
for row in ratings:
    if row["rating"] is not None:
        marks[row["application_uuid"]][row["criterion"]][row["member"]] = row["rating"]
rated_lines = {}
for posting in ask("list", "postings", "--json"):
    shown = ask("show", "posting", str(posting["id"]), "--json")
    rated_lines[posting["id"]] = {line["heading"] or line["text"]: line
                                  for line in shown["criteria"] if line["assess"] == "rate"}


def composite(application):
    lines = rated_lines[application["posting_id"]]
    means = {name: mean(list(by.values())) for name, by in marks[application["uuid"]].items() if by}
    weight = sum(lines[name]["weight"] for name in means)
    if weight == 0:
        return None, None, {}
    score = sum(lines[name]["weight"] * value for name, value in means.items()) / weight
    return score, weight / sum(line["weight"] for line in lines.values()), means


def pooled(of_posting):
    squares = squares_by = products = products_by = freedom = 0
    for application in of_posting:
        by_criterion = {name: by for name, by in marks[application["uuid"]].items() if by}
        freedom += max(0, len({member for by in by_criterion.values() for member in by}) - 1)
        apart = {name: {member: mark - mean(list(by.values())) for member, mark in by.items()}
                 for name, by in by_criterion.items() if len(by) > 1}
        for by in apart.values():
            squares += sum(value * value for value in by.values())
            squares_by += len(by) - 1
        for a, b in combinations(apart.values(), 2):
            both = a.keys() & b.keys()
            products += sum(a[member] * b[member] for member in both)
            products_by += len(both) * (1 - 1 / len(a) - 1 / len(b) + len(both) / (len(a) * len(b)))
    if squares_by == 0:
        return None
    covariance = max(0, products / products_by) if products_by > 0 else 0
    return squares / squares_by, covariance, min(freedom, squares_by)


def half_width(application, error):
    lines = rated_lines[application["posting_id"]]
    _, _, means = composite(application)
    weight = sum(lines[name]["weight"] for name in means)
    by_member = defaultdict(list)
    for name in means:
        by = marks[application["uuid"]][name]
        for member in by:
            by_member[member].append(lines[name]["weight"] / weight / len(by))
    variance, covariance, freedom = error
    total = sum(variance * sum(v * v for v in parts) + covariance * (sum(parts) ** 2 - sum(v * v for v in parts))
                for parts in by_member.values())
    return t_quantile(.975, freedom) * math.sqrt(max(0, total))


# ---- list, ranking

compared = 0
for posting, lines in rated_lines.items():
    of_posting = [one for one in applications if one["posting_id"] == posting]
    error = pooled(of_posting)
    ranking = {row["application_id"]: row for row in ask("report", "ranking", "--posting", str(posting), "--format", "json")}
    for application in of_posting:
        score, coverage, means = composite(application)
        name = f"{application['candidate']} ({application['id']})"
        compare(f"score of {name}", application["score"], score)
        compare(f"coverage of {name}", application["coverage"], coverage)
        row = ranking.get(application["id"])
        if row is None:
            if score is not None:
                complaints.append(f"{name} is not ranked")
            continue
        compared += score is not None
        compare(f"ranked score of {name}", row["score"], score)
        compare(f"ranked coverage of {name}", row["coverage"], coverage)
        half = half_width(application, error) if score is not None and error else None
        compare(f"low of {name}", row["low"], None if half is None else score - half)
        compare(f"high of {name}", row["high"], None if half is None else score + half)
        complete = score is not None and coverage >= .8 and all(
            key in means for key, line in lines.items() if line["must_have"])
        if row["incomplete"] == complete:
            complaints.append(f"{name} is {'' if complete else 'not '}complete")
    order = [(row["incomplete"], -(row["score"] or 0)) for row in ranking.values()]
    if order != sorted(order):
        complaints.append(f"the ranking of posting {posting} is not best first")

# ---- calibration

MASK = (1 << 64) - 1


def split_mix(seed):
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & MASK
        mixed = ((seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        yield mixed ^ (mixed >> 31)


def alpha_of(units):
    values = sorted({mark for unit in units for mark in unit})
    count = defaultdict(float)
    for unit in units:
        for i, a in enumerate(unit):
            for j, b in enumerate(unit):
                if i != j:
                    count[a, b] += 1 / (len(unit) - 1)
    sums = {a: sum(count[a, b] for b in values) for a in values}
    observed = sum(count[a, b] * (a - b) ** 2 for a in values for b in values)
    expected = sum(sums[a] * sums[b] * (a - b) ** 2 for a in values for b in values)
    return None if expected == 0 else 1 - (sum(sums.values()) - 1) * observed / expected


def quantile(ascending, p):
    place = p * (len(ascending) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ascending) - 1)
    return ascending[below] + (place - below) * (ascending[above] - ascending[below])


def severities(units):
    """Least squares with sum 0, by Gauss-Jordan over the raters."""
    raters = sorted({member for by in units for member in by})
    size = len(raters)
    rows = [[1.0] * size + [0.0] for _ in raters]
    for by in units:
        middle = mean(list(by.values()))
        for member, mark in by.items():
            i = raters.index(member)
            rows[i][i] += 1
            rows[i][size] += mark - middle
            for other in by:
                rows[i][raters.index(other)] -= 1 / len(by)
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        if abs(rows[i][i]) < 1e-9:
            return {}
        for k in range(size):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [x - factor * y for x, y in zip(rows[k], rows[i])]
    return {raters[i]: rows[i][size] / rows[i][i] for i in range(size)}


def connected(units):
    groups = []
    for by in units:
        touched = [group for group in groups if group & by.keys()]
        groups = [group for group in groups if group not in touched] + [set(by).union(*touched)]
    return len(groups) == 1


def check_calibration(words, uuids):
    given = ask("report", "calibration", "--format", "json", *words)
    everything = [by for uuid in uuids for by in marks[uuid].values() if by]
    units = sorted(sorted(by.values()) for by in everything if len(by) > 1)
    n, total = len(units), sum(len(unit) for unit in units)
    k = (total - sum(len(unit) ** 2 for unit in units) / total) / (n - 1)
    grand = sum(sum(unit) for unit in units) / total
    between = sum(len(unit) * (mean(unit) - grand) ** 2 for unit in units) / (n - 1)
    within = sum((mark - mean(unit)) ** 2 for unit in units for mark in unit) / (total - n)
    lower = between / f_quantile(.975, n - 1, total - n)
    upper = between * f_quantile(.975, total - n, n - 1)
    for key, formula in (("icc", lambda b: (b - within) / (b + (k - 1) * within)), ("icc_k", lambda b: (b - within) / b)):
        for limit, signal in (("value", between), ("low", lower), ("high", upper)):
            compare(f"{key} {limit}", given[key][limit], formula(signal))
        compare(f"{key} n", given[key]["n"], n)
        compare(f"{key} k", given[key]["k"], k)
    draws = split_mix(1)
    alphas = []
    for _ in range(1000):
        alpha = alpha_of([units[((next(draws) >> 32) * n) >> 32] for _ in range(n)])
        if alpha is not None:
            alphas.append(alpha)
    alphas.sort()
    compare("alpha", given["alpha"]["value"], alpha_of(units))
    compare("alpha low", given["alpha"]["low"], quantile(alphas, .025))
    compare("alpha high", given["alpha"]["high"], quantile(alphas, .975))
    compare("alpha n", given["alpha"]["n"], n)
    severity = severities(everything) if connected(everything) else {}
    of_member = defaultdict(list)
    for by in everything:
        for member, mark in by.items():
            of_member[member].append(mark)
    if [row["member"] for row in given["members"]] != [row["member"] for row in given["members"] if row["member"] in of_member]:
        complaints.append("a member without ratings is listed")
    compare("members", len(given["members"]), len(of_member))
    for row in given["members"]:
        own = of_member[row["member"]]
        compare(f"n of {row['member']}", row["n"], len(own))
        compare(f"mean of {row['member']}", row["mean"], mean(own))
        spread = math.sqrt(sum((mark - mean(own)) ** 2 for mark in own) / (len(own) - 1)) if len(own) > 1 else None
        compare(f"sd of {row['member']}", row["sd"], spread)
        compare(f"severity of {row['member']}", row["severity"], severity.get(row["member"]))
    return n


everyone = [one["uuid"] for one in applications]
units_compared = check_calibration([], everyone)
first = next(iter(rated_lines))
units_compared += check_calibration(["--posting", str(first)],
                                    [one["uuid"] for one in applications if one["posting_id"] == first])

for complaint in complaints:
    print(complaint)
print(f"{compared} scores and {units_compared} units of agreement worked out again.")
sys.exit(1 if complaints or compared < 10 or units_compared < 20 else 0)
