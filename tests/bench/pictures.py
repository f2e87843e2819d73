"""How well and how fast a network is laid out, beside Graphviz and igraph on the same graphs.

    /usr/bin/python3 tests/bench/pictures.py build/release/dggraph [GRAPH.net ...]

Stress: mean of ((distance drawn - way along ties) / way)^2 over pairs, at the scale that makes it
least. Crossings: of ties drawn straight. Area: of the sheet, in areas of all nodes. Overlaps: pairs
of nodes that cover each other. All are given the same nodes, of the size that dggraph draws them,
and the same ties. Graphviz parts nodes by prism, igraph does not part them. Times are seconds of
processor time from file to SVG, of igraph for the places alone. Fails if ours is worse than the
best of the others in stress or in crossings, if anything overlaps, or if a limit of time is passed.
Needs numpy; what is not installed is left out and said.
"""
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy

try:
    import igraph
except ImportError:
    igraph = None

MOST_TIES_CROSSED = 6000  # all pairs of ties are looked at
MOST_SOURCES = 200  # of ways, when there are more nodes
TIMES_SFDP, SECONDS_300, SECONDS_50000 = 3, 2, 60


def literature(count, seed=1):
    """A citation network: each paper cites some earlier ones of its field, and well-cited ones."""
    rng = random.Random(seed)
    fields = max(3, count // 150)
    field, members, ties = [], [[] for _ in range(fields)], set()
    for paper in range(count):
        its = rng.randrange(fields)
        field.append(its)
        for _ in range(rng.choice((1, 2, 3, 4))):
            near = members[its] if rng.random() < 0.93 or paper < 3 else members[rng.randrange(fields)]
            if near:
                cited = min(rng.randrange(len(near)), rng.randrange(len(near)))
                ties.add((near[cited], paper))
        members[its].append(paper)
    return count, sorted(ties)


def read_net(path):
    """A Pajek network, as tied pairs."""
    pairs, reading, count = set(), False, 0
    for line in Path(path).read_text(errors="replace").splitlines():
        words = line.split()
        if words and words[0].startswith("*"):
            reading = words[0].lower() in ("*arcs", "*edges")
            count = int(words[1]) if words[0].lower() == "*vertices" else count
        elif reading and len(words) > 1 and words[0] != words[1]:
            pairs.add(tuple(sorted((int(words[0]) - 1, int(words[1]) - 1))))
    return largest_part(count, pairs)


def largest_part(count, pairs):
    """The largest connected part, numbered anew: prism and stress are about one."""
    near = neighbours(count, pairs)
    seen, best = set(), []
    for start in range(count):
        if start in seen:
            continue
        row = [start]
        seen.add(start)
        for node in row:
            for other in near[node]:
                if other not in seen:
                    seen.add(other)
                    row.append(other)
        best = row if len(row) > len(best) else best
    number = {node: i for i, node in enumerate(sorted(best))}
    return len(best), sorted((number[a], number[b]) for a, b in pairs if a in number)


def neighbours(count, ties):
    near = [[] for _ in range(count)]
    for a, b in ties:
        near[a].append(b)
        near[b].append(a)
    return near


def run(command):
    before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, time.time() - clock


def write_net(path, count, ties):
    lines = [f"*Vertices {count}"] + [f'{i + 1} "n{i}"' for i in range(count)] + ["*Edges"]
    lines += [f"{a + 1} {b + 1} 1" for a, b in ties]
    path.write_text("\n".join(lines) + "\n")


def write_dot(path, widths, ties):
    lines = ["graph g { node [shape=circle fixedsize=true label=\"\"]"]
    lines += [f"n{i} [width={width:.4f}]" for i, width in enumerate(widths)]
    lines += [f"n{a} -- n{b}" for a, b in ties] + ["}"]
    path.write_text("\n".join(lines) + "\n")


def drawn_by_us(path, count):
    """Places and widths (in points) of the nodes of our DOT."""
    places, widths = numpy.zeros((count, 2)), numpy.zeros(count)
    found = re.finditer(r'"node:n(\d+)" \[shape=ellipse[^\]]*?pos="([-\d.]+),([-\d.]+)", width=([\d.]+)',
                        path.read_text())
    for match in found:
        i = int(match[1])
        places[i] = float(match[2]), float(match[3])
        widths[i] = float(match[4])
    return places, widths


def plain_places(path, count):
    places = numpy.zeros((count, 2))
    for line in path.read_text().splitlines():
        words = line.split()
        if words[0] == "node":
            places[int(words[1][1:])] = float(words[2]) * 72, float(words[3]) * 72
    return places


def stress(places, count, ties):
    near = neighbours(count, ties)
    rng = random.Random(2)
    sources = range(count) if count <= MOST_SOURCES * 5 else rng.sample(range(count), MOST_SOURCES)
    drawn, wanted = [], []
    for source in sources:
        way = numpy.full(count, -1)
        way[source] = 0
        row = [source]
        for node in row:
            for other in near[node]:
                if way[other] < 0:
                    way[other] = way[node] + 1
                    row.append(other)
        reached = way > 0
        drawn.append(numpy.hypot(*(places[reached] - places[source]).T))
        wanted.append(way[reached])
    drawn, wanted = numpy.concatenate(drawn), numpy.concatenate(wanted).astype(float)
    ratio = drawn / wanted
    scale = ratio.sum() / (ratio * ratio).sum()
    return float(((scale * ratio - 1) ** 2).mean())


def crossings(places, ties):
    if len(ties) > MOST_TIES_CROSSED:
        return None
    ends = numpy.array(ties)
    a, b = places[ends[:, 0]], places[ends[:, 1]]

    def side(p, q, r):
        return (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0])

    total = 0
    for i in range(len(ties) - 1):
        c, d = a[i + 1:], b[i + 1:]
        apart = side(a[i], b[i], c) * side(a[i], b[i], d) < 0
        total += int((apart & (side(c, d, a[i]) * side(c, d, b[i]) < 0)).sum())
    return total


def area(places, widths):
    """Of the box round all nodes; our page has a heading and a legend besides."""
    half = (widths * 36)[:, None]
    box = (places + half).max(axis=0) - (places - half).min(axis=0)
    return float(box[0] * box[1] / (numpy.pi * (widths * 36) ** 2).sum())


def overlaps(places, widths):
    order = numpy.argsort(places[:, 0])
    at, radius = places[order], widths[order] * 36
    total, reach = 0, 2 * radius.max()
    ends = numpy.searchsorted(at[:, 0], at[:, 0] + reach, side="right")
    for i in range(len(at)):
        near = slice(i + 1, ends[i])
        total += int((numpy.hypot(*(at[near] - at[i]).T) < (radius[near] + radius[i]) * 0.995 - 0.02).sum())
    return total


def ours(program, graph, folder):
    count, ties = graph
    write_net(folder / "graph.net", count, ties)
    command = [program, "draw", "network", folder / "graph.net", "--network", "full", "--top", str(count), "--quiet"]
    used = run(command + ["-o", folder / "ours.svg"])
    run(command + ["-o", folder / "ours.dot"])
    places, widths = drawn_by_us(folder / "ours.dot", count)
    return "dggraph", places, widths, used


def of_graphviz(graph, widths, folder):
    for name in ("neato", "sfdp", "fdp"):
        if shutil.which(name) is None:
            print(f"  {name} is not installed", file=sys.stderr)
            continue
        if graph[0] > 6000 or (graph[0] > 1000 and name != "sfdp"):
            continue  # takes minutes, or does not end
        write_dot(folder / "graph.dot", widths, graph[1])
        used = run([name, "-Goverlap=prism", "-Tsvg", folder / "graph.dot", "-o", folder / "its.svg"])
        run([name, "-Goverlap=prism", "-Tplain", folder / "graph.dot", "-o", folder / "its.txt"])
        yield name, plain_places(folder / "its.txt", graph[0]), widths, used


def of_igraph(graph, widths):
    if igraph is None:
        print("  igraph is not installed", file=sys.stderr)
        return
    made = igraph.Graph(n=graph[0], edges=graph[1])
    random.seed(42)
    for name, method in (("FR", "fr"), ("KK", "kk"), ("DrL", "drl")):
        if graph[0] > 6000 or (name == "KK" and graph[0] > 1000):
            continue
        start, clock = time.process_time(), time.time()
        places = numpy.array(made.layout(method).coords)
        used = time.process_time() - start, time.time() - clock
        yield "igraph " + name, places, widths, used


def row(name, graph, places, widths, used):
    crossed = crossings(places, graph[1])
    is_bare = name.startswith("igraph")
    return {"name": name, "stress": stress(places, *graph), "crossings": crossed,
            "area": None if is_bare else area(places, widths),
            "overlaps": None if is_bare else overlaps(places, widths), "used": used[0]}


def compare(title, program, graph):
    print(f"\n{title}: {graph[0]} nodes, {len(graph[1])} ties\n")
    print("| layout | stress | crossings | area | overlaps | processor s |\n| --- | --- | --- | --- | --- | --- |")
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mine = ours(program, graph, folder)
        layouts = [mine, *of_graphviz(graph, mine[2], folder), *of_igraph(graph, mine[2])]
        for layout in layouts:
            its = row(layout[0], graph, *layout[1:])
            rows.append(its)
            cells = [its["name"], f"{its['stress']:.4f}"]
            cells += ["–" if its[key] is None else f"{its[key]:.{digits}f}"
                      for key, digits in (("crossings", 0), ("area", 1), ("overlaps", 0), ("used", 2))]
            print("| " + " | ".join(cells) + " |", flush=True)
    return judge(rows, graph[0])


def judge(rows, count):
    """What is not as it should be."""
    mine, others = rows[0], rows[1:]
    wrong = []
    if mine["overlaps"] > 0:
        wrong.append(f"{mine['overlaps']} overlaps")
    for key in ("stress", "crossings"):
        best = min((other[key] for other in others if other[key] is not None), default=None)
        if best is not None and mine[key] is not None:
            print(f"{key}: ours is {mine[key] / max(best, 1e-9):.2f} of the best other")
            if mine[key] > best:
                wrong.append(f"{key} {mine[key]:.4g}, the best has {best:.4g}")
    sfdp = [other for other in others if other["name"] == "sfdp"]
    if sfdp and count >= 5000:
        print(f"sfdp takes {sfdp[0]['used'] / mine['used']:.1f} times our time, "
              f"{sfdp[0]['area'] / mine['area']:.2f} times our area")
        if sfdp[0]["used"] < TIMES_SFDP * mine["used"]:
            wrong.append("too slow beside sfdp")
        if sfdp[0]["area"] < mine["area"]:
            wrong.append("larger than sfdp")
    if (count <= 300 and mine["used"] > SECONDS_300) or mine["used"] > SECONDS_50000:
        wrong.append(f"{mine['used']:.1f} s")
    for what in wrong:
        print("WORSE: " + what)
    return bool(wrong)


def main():
    program = sys.argv[1]
    graphs = [(path, read_net(path)) for path in sys.argv[2:]]
    if not graphs:
        sizes = (60, 300, 5000, 50000)
        graphs = [(f"a literature of {n}", largest_part(*literature(n))) for n in sizes]
    failed = [compare(title, program, graph) for title, graph in graphs]
    return any(failed)


if __name__ == "__main__":
    sys.exit(main())
