#!/usr/bin/env python3
"""Writes layouts/coastline.txt, the land of the world without borders, from land-50m.json of the
package world-atlas 2.0.2 (TopoJSON of Natural Earth 1:50m, public domain):

    tools/coastline.py land-50m.json > layouts/coastline.txt
    tools/coastline.py countries-50m.json iso_3166-1.json > layouts/country_points.txt

The second writes where the dot of a country stands: code, longitude, latitude of the middle of its
largest piece of land; codes by Debian iso-codes.

A ring a line: how many points (below zero for a sea inside land), then their longitudes and latitudes in steps of 1/STEPS degree, the
first as it is, the others as differences. Rings are simplified (Douglas and Peucker 1973) and tiny
islands left out; what would be less than a tenth of a pixel on a page does not count."""
import json
import math
import sys

STEPS = 50
TOLERANCE = 0.05  # degrees
LEAST_AREA = 0.03  # square degrees
LEAST_SEA = 5


def arcs_of(topology):
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
        yield points


def rings_of(topology):
    arcs = list(arcs_of(topology))
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for place, numbers in enumerate(polygon):
                ring = []
                for number in numbers:
                    arc = arcs[number] if number >= 0 else arcs[~number][::-1]
                    ring += arc[1 if ring else 0:]
                for part in parts(ring):
                    yield place > 0, part


def unwound(ring):
    """The ring without jumps at 180 degrees; one round a pole is closed along it."""
    points = [ring[0]]
    for x, y in ring[1:]:
        x += 360 * round((points[-1][0] - x) / 360)
        points.append((x, y))
    if abs(points[-1][0] - points[0][0]) > 180:
        pole = -90 if points[0][1] < 0 else 90
        points += [(points[-1][0], pole), (points[0][0], pole)]
    return points


def cut(ring, west):
    """What lies between two meridians, 360 degrees apart."""
    for side, sign in ((west, 1), (west + 360, -1)):
        kept = []
        for (a, b), (x, y) in zip(ring[-1:] + ring[:-1], ring):
            if ((a - side) * sign >= 0) != ((x - side) * sign >= 0):
                kept.append((side, b + (side - a) / (x - a) * (y - b)))
            if (x - side) * sign >= 0:
                kept.append((x, y))
        ring = kept
    return [(x - west - 180, y) for x, y in ring]


def parts(ring):
    ring = unwound(ring)
    for turn in (-1, 0, 1):
        part = cut(ring, -180 + 360 * turn)
        if len(part) > 2:
            yield part


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def distance(point, start, end):
    x, y = end[0] - start[0], end[1] - start[1]
    length = x * x + y * y
    share = 0 if length == 0 else max(0, min(1, ((point[0] - start[0]) * x + (point[1] - start[1]) * y) / length))
    return math.hypot(point[0] - start[0] - share * x, point[1] - start[1] - share * y)


def simplify(points):
    kept, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        far, where = 0, None
        for i in range(first + 1, last):
            away = distance(points[i], points[first], points[last])
            if away > far:
                far, where = away, i
        if where is not None and far > TOLERANCE:
            kept.add(where)
            stack += [(first, where), (where, last)]
    return [points[i] for i in sorted(kept)]


def middle(ring):
    sums = [0, 0, 0]
    for (a, b), (x, y) in zip(ring, ring[1:] + ring[:1]):
        cross = a * y - x * b
        sums = [sums[0] + cross, sums[1] + (a + x) * cross, sums[2] + (b + y) * cross]
    return sums[1] / (3 * sums[0]), sums[2] / (3 * sums[0])


def write_points(topology, codes):
    arcs = list(arcs_of(topology))
    points = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = codes.get(geometry.get("id"))
        polygons = geometry.get("arcs", [])
        rings = [p[0] for p in polygons] if geometry["type"] == "MultiPolygon" else polygons[:1]
        drawn = []
        for numbers in rings:
            ring = []
            for number in numbers:
                ring += (arcs[number] if number >= 0 else arcs[~number][::-1])[1 if ring else 0:]
            drawn += parts(ring)
        if code and drawn:
            points[code] = middle(max(drawn, key=area))
    for code, (x, y) in sorted(points.items()):
        print(code, round(x, 1), round(y, 1))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    if len(sys.argv) > 2:
        with open(sys.argv[2], encoding="utf-8") as file:
            write_points(topology, {c["numeric"]: c["alpha_2"] for c in json.load(file)["3166-1"]})
        return
    rings = [(sea, ring) for sea, ring in rings_of(topology) if area(ring) >= (LEAST_SEA if sea else LEAST_AREA)]
    for sea, ring in sorted(rings, key=lambda r: (r[0], -area(r[1]), r[1])):
        half = len(ring) // 2
        points = simplify(ring[:half + 1])[:-1] + simplify(ring[half:])
        steps = []
        for x, y in points:
            point = (round(x * STEPS), round(y * STEPS))
            if not steps or point != steps[-1]:
                steps.append(point)
        if steps[0] == steps[-1]:
            steps.pop()
        if len(steps) < 3:
            continue
        numbers = [-len(steps) if sea else len(steps), *steps[0]]
        for (x, y), (a, b) in zip(steps[1:], steps):
            numbers += [x - a, y - b]
        print(*numbers)


if __name__ == "__main__":
    main()
