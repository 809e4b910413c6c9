"""Reckons the cases of independent.json apart from our own code, for the tests to be held against.

Plain formulas from the sources that docs/surveys.md names; the quantile of Student's t is found by integrating its density
(Simpson) and halving. Where scipy is installed, Wilson's interval and the quantile are held against it as well.
Run: python3 test/surveys/independent.py > test/surveys/independent.json
"""

import json
import math
import random
from functools import lru_cache
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)


def size(n, population):
    """n divided by the finite population correction of the variance."""
    if population is None:
        return float(n)
    left = (population - n) / (population - 1)
    return math.inf if left <= 0 else n / left


def wilson(p, n):
    """The two roots of (p - t)^2 = z^2 t (1 - t) / n, from the quadratic equation itself."""
    if math.isinf(n):
        return p, p
    a, b, c = 1 + Z * Z / n, -(2 * p + Z * Z / n), p * p
    root = math.sqrt(max(0.0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def margin(n, population, p):
    return 0.0 if math.isinf(size(n, population)) else Z * math.sqrt(p * (1 - p) / size(n, population))


def t_density(x, df):
    return math.exp(
        math.lgamma((df + 1) / 2) - math.lgamma(df / 2) - (df + 1) / 2 * math.log1p(x * x / df)
    ) / math.sqrt(df * math.pi)


@lru_cache(maxsize=None)
def t_quantile(df):
    def area(x, steps=1000):
        h = x / steps
        inner = sum((4 if i % 2 else 2) * t_density(i * h, df) for i in range(1, steps))
        return h / 3 * (t_density(0, df) + inner + t_density(x, df))

    low, high = 0.0, 14.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if area(middle) < 0.475 else (low, middle)
    return low


def net_promoter(scores, population):
    n = len(scores)
    p = sum(score > 8 for score in scores) / n
    q = sum(score < 7 for score in scores) / n
    effective = size(n, population)
    score = 100 * (p - q)
    if math.isinf(effective):
        return score, score, score
    total = effective + 3
    pa, qa = (p * effective + 0.75) / total, (q * effective + 0.75) / total
    # The variance as the mean of squares less the square of the mean, over +1, 0 and -1.
    half = 100 * Z * math.sqrt((pa + qa - (pa - qa) ** 2) / total)
    centre = 100 * (pa - qa)
    return score, min(score, max(-100, centre - half)), max(score, min(100, centre + half))


def overall(people, population):
    """People as [answered, positive]: the ratio of sums, its variance between people, Wilson with the effective size."""
    n = len(people)
    answered = sum(m for m, _ in people)
    p = sum(y for _, y in people) / answered
    variance = sum((y - p * m) ** 2 for m, y in people) / answered**2
    variance = max(variance, p * (1 - p) / answered) if variance > 0 else p * (1 - p) / n
    effective = (p * (1 - p) / variance if variance > 0 else n) * (size(n, population) / n)
    return (p, *wilson(p, effective))


def gap(expected, perceived, population):
    each = [b - a for a, b in zip(expected, perceived) if a is not None and b is not None]
    n = len(each)
    mean = sum(each) / n
    left = 1.0 if population is None else max(0.0, 1 - n / population)
    spread = math.sqrt(sum((x - mean) ** 2 for x in each) / (n - 1))
    half = t_quantile(n - 1) * spread / math.sqrt(n) * math.sqrt(left)
    return mean, mean - half, mean + half


def overall_gap(dimensions, population):
    """The mean of the dimensions' means; its variance by the definition of that of a sum, pair by pair, over those who are in both."""
    people = range(len(dimensions[0]))
    n = sum(any(own[i] is not None for own in dimensions) for i in people)
    sizes = [sum(gap is not None for gap in own) for own in dimensions]
    means = [sum(gap for gap in own if gap is not None) / size for own, size in zip(dimensions, sizes)]
    variance = 0.0
    for a, own in enumerate(dimensions):
        for b, other in enumerate(dimensions):
            products = sum((own[i] - means[a]) * (other[i] - means[b]) for i in people
                           if own[i] is not None and other[i] is not None)
            variance += products / (sizes[a] * sizes[b])
    variance *= n / (n - 1) / len(dimensions) ** 2
    left = 1.0 if population is None else max(0.0, 1 - min(sizes) / population)
    mean = sum(means) / len(means)
    half = t_quantile(n - 1) * math.sqrt(max(0.0, variance) * left)
    return mean, mean - half, mean + half


def overall_gaps():
    draw = random.Random(1988)
    found = []
    for n in [8, 20, 60]:
        for population in [None, n, 3 * n]:
            own = [draw.choice([-1, 0, 1]) for _ in range(n)]
            dimensions = [[None if draw.random() < missing else one + draw.choice([-2, -1, 0, 1]) for one in own]
                          for missing in (0, 0.1, 0.2, 0.3, draw.choice([0.1, 0.4]))]
            mean, low, high = overall_gap(dimensions, population)
            found.append({"dimensions": dimensions, "population": population, "gap": mean, "low": low, "high": high})
    return found


def difference(k1, n1, k2, n2):
    p1, p2 = k1 / n1, k2 / n2
    (l1, u1), (l2, u2) = wilson(p1, n1), wilson(p2, n2)
    d = p1 - p2
    return d, d - math.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2), d + math.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2)


def cases():
    draw = random.Random(20261122)
    shares, scores, ratios, gaps, differences = [], [], [], [], []
    for _ in range(60):
        n = draw.choice([5, 7, 12, 31, 80, 250, 1000])
        population = draw.choice([None, n, n + 1, 2 * n, 50 * n])
        k = draw.choice([0, n, draw.randint(0, n)])
        low, high = wilson(k / n, size(n, population))
        shares.append({"k": k, "n": n, "population": population, "low": low, "high": high,
                       "margin": margin(n, population, k / n)})
        given = [draw.choices(range(11), weights=draw.choice([[1] * 11, [0] * 9 + [1, 1], [1, 1] + [0] * 9]))[0]
                 for _ in range(n)]
        if n > 100:
            continue
        score, low, high = net_promoter(given, population)
        scores.append({"scores": given, "population": population, "score": score, "low": low, "high": high})
        people = [[m, draw.randint(0, m)] for m in (draw.randint(1, 3) for _ in range(n))]
        p, low, high = overall(people, population)
        ratios.append({"people": people, "population": population, "share": p, "low": low, "high": high})
        steps = [None] + list(range(7))
        expected = [draw.choice(steps) for _ in range(n)] + [6, 5]
        perceived = [draw.choice(steps) for _ in range(n)] + [4, 5]
        mean, low, high = gap(expected, perceived, population)
        gaps.append({"expected": expected, "perceived": perceived, "population": population,
                     "gap": mean, "low": low, "high": high})
        n2 = draw.choice([6, 40, 300])
        k2 = draw.randint(0, n2)
        d, low, high = difference(k, n, k2, n2)
        differences.append({"k1": k, "n1": n, "k2": k2, "n2": n2, "difference": d, "low": low, "high": high})
    quantiles = [{"df": df, "t": t_quantile(df)} for df in [1, 2, 3, 4, 5, 8, 11, 24, 30, 79, 194, 1000]]
    return {"shares": shares, "scores": scores, "ratios": ratios, "gaps": gaps, "overallGaps": overall_gaps(),
            "differences": differences, "quantiles": quantiles}


def check_with_scipy(made):
    try:
        from scipy.stats import binomtest, t
    except ImportError:
        return
    for case in made["shares"]:
        if case["population"] is None:
            interval = binomtest(case["k"], case["n"]).proportion_ci(method="wilson")
            assert abs(interval.low - case["low"]) < 1e-9 and abs(interval.high - case["high"]) < 1e-9, case
    for case in made["quantiles"]:
        assert abs(t.ppf(0.975, case["df"]) - case["t"]) < 1e-6, case


def rounded(value):
    if isinstance(value, float):
        return round(value, 10)
    if isinstance(value, dict):
        return {key: rounded(inner) for key, inner in value.items()}
    return [rounded(inner) for inner in value] if isinstance(value, list) else value


if __name__ == "__main__":
    made = cases()
    check_with_scipy(made)
    print(json.dumps(rounded(made)))
