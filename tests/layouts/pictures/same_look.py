"""Every picture looks the same in each of its formats and in the programs that people open them with.

    same_look.py PROGRAM INPUT FOLDER

The SVG as librsvg draws it is compared, 300 pixels wide, with our PDF as poppler draws it, with our
PNG, with the SVG in Inkscape and in Chromium; and the DOT with what Graphviz makes of it. xmllint
reads the SVG. Where DGG_HEAVY is not set only two kinds of pictures are looked at, in no slow
program. What is not installed is told; nothing at all makes 77.
"""
import base64
import os
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path

WIDTH, BLOCK = 300, 10
MOST_MEAN = 0.04  # of black to white, over all pixels; edges of letters are smoothed differently
MOST_BLOCK = 0.25  # over any square of BLOCK pixels: a missing shape or text is more


def run(*command):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]}: {done.stderr.decode(errors='replace')[:300]}")


def unfilter(kind, line, above, step):
    for i, byte in enumerate(line):
        left = line[i - step] if i >= step else 0
        up = above[i]
        if kind == 1:
            byte += left
        elif kind == 2:
            byte += up
        elif kind == 3:
            byte += (left + up) // 2
        elif kind == 4:
            corner = above[i - step] if i >= step else 0
            guess = left + up - corner
            away = abs(guess - left), abs(guess - up), abs(guess - corner)
            byte += left if away[0] <= away[1] and away[0] <= away[2] else up if away[1] <= away[2] else corner
        line[i] = byte & 255


def grey(path):
    """Rows of brightness on white paper."""
    data, at, packed = path.read_bytes(), 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", body[:10])
        packed += body if kind == b"IDAT" else b""
        at += 12 + length
    step = {0: 1, 2: 3, 4: 2, 6: 4}[colour]
    assert depth == 8, f"{path}: {depth} bits"
    raw, rows, above = zlib.decompress(packed), [], bytearray(width * step)
    for y in range(height):
        start = y * (width * step + 1)
        line = bytearray(raw[start + 1:start + 1 + width * step])
        unfilter(raw[start], line, above, step)
        above, row = line, []
        for x in range(0, width * step, step):
            colours = line[x:x + (3 if step > 2 else 1)]
            alpha = line[x + step - 1] / 255 if step in (2, 4) else 1
            row.append(sum(colours) / len(colours) * alpha + 255 * (1 - alpha))
        rows.append(row)
    return rows


def compare(one, other, what):
    height, width = min(len(one), len(other)), min(len(one[0]), len(other[0]))
    if what.endswith("dot") and 2 < abs(len(one) - len(other)) < 0.06 * len(one):
        print(f"  {what}: Graphviz measures a text wider than the page; only the size is compared")
        return []
    if abs(len(one) - len(other)) > 2 or abs(len(one[0]) - len(other[0])) > 2:
        return [f"{what}: {len(other[0])} by {len(other)} pixels, not {len(one[0])} by {len(one)}"]
    total, worst, where = 0, 0, (0, 0)
    for top in range(0, height - BLOCK + 1, BLOCK):
        for left in range(0, width - BLOCK + 1, BLOCK):
            mine = its = 0
            for y in range(top, top + BLOCK):
                a, b = one[y][left:left + BLOCK], other[y][left:left + BLOCK]
                total += sum(abs(p - q) for p, q in zip(a, b))
                mine += sum(a)
                its += sum(b)
            off = abs(mine - its) / (255 * BLOCK * BLOCK)
            worst, where = max((worst, where), (off, (left, top)))
    mean = total / (255 * width * height)
    print(f"  {what}: mean {mean:.4f}, worst square {worst:.3f}")
    wrong = [f"{what}: mean {mean:.4f}"] if mean > MOST_MEAN else []
    return wrong + ([f"{what}: square at {where} {worst:.3f}"] if worst > MOST_BLOCK else [])


def shrink(picture, to):
    """A PNG of any size in WIDTH, by librsvg."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    body = base64.b64encode(picture.read_bytes()).decode()
    frame = picture.with_suffix(".frame.svg")
    frame.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
                     f'<image width="{width}" height="{height}" href="data:image/png;base64,{body}"/></svg>')
    run("rsvg-convert", "--unlimited", "-w", WIDTH, frame, "-o", to)


class Viewers:
    """Each makes a PNG of WIDTH of one of our files, or is not there."""

    def __init__(self, is_heavy):
        self.names = ["png", "pdf"] + (["inkscape", "chromium", "dot"] if is_heavy else [])
        self.needs = {"pdf": "pdftoppm", "inkscape": "inkscape", "chromium": "chromium", "dot": "neato"}

    def there(self):
        for name in self.names:
            if name in self.needs and shutil.which(self.needs[name]) is None:
                print(f"SKIPPED: {self.needs[name]} is not installed")
            else:
                yield name

    def png(self, base, to):
        shrink(base.with_suffix(".png"), to)

    def pdf(self, base, to):
        run("pdftoppm", "-png", "-singlefile", "-scale-to-x", WIDTH, "-scale-to-y", -1, base.with_suffix(".pdf"),
            to.with_suffix(""))

    def inkscape(self, base, to):
        run("inkscape", "--export-type=png", f"--export-width={WIDTH}", f"--export-filename={to}",
            base.with_suffix(".svg"))

    def chromium(self, base, to):
        head = base.with_suffix(".svg").read_text()[:2000]
        width, height = (float(part) for part in head.split('viewBox="0 0 ')[1].split('"')[0].split())
        frame, large = to.with_suffix(".html"), to.with_suffix(".large.png")
        frame.write_text(f'<body style="margin:0"><img src="{base.with_suffix(".svg").resolve().as_uri()}" '
                         f'style="display:block;width:{round(width)}px;height:{round(height)}px">')
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            f"--window-size={round(width)},{round(height)}", f"--screenshot={large}", frame.resolve().as_uri())
        shrink(large, to)

    def dot(self, base, to):
        again = to.with_suffix(".again.svg")
        run("neato", "-n2", "-Tsvg", base.with_suffix(".dot"), "-o", again)
        run("rsvg-convert", "-w", WIDTH, again, "-o", to)


def look_at(program, kind, given, folder, viewers):
    base, wrong = folder / kind, []
    draw = [program, "draw", kind, given, "--quiet", "-o"]
    done = subprocess.run(draw + [str(base) + ".svg"], stderr=subprocess.PIPE)
    if done.returncode == 65:
        print(f"{kind}: {done.stderr.decode().splitlines()[0]}")
        return []
    print(kind)
    for ending in ("svg", "pdf", "png", "dot"):
        run(*draw, f"{base}.{ending}")
    if shutil.which("xmllint") is None:
        print("SKIPPED: xmllint is not installed")
    else:
        run("xmllint", "--noout", "--nonet", f"{base}.svg")
    run("rsvg-convert", "-w", WIDTH, f"{base}.svg", "-o", f"{base}.here.png")
    mine = grey(Path(f"{base}.here.png"))
    for name in viewers.there():
        to = Path(f"{base}.{name}.png") if name != "png" else Path(f"{base}.small.png")
        getattr(viewers, name)(base, to)
        wrong += compare(mine, grey(to), f"{kind} as {name}")
    return wrong


def main():
    program, given, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    if shutil.which("rsvg-convert") is None:
        print("SKIPPED: rsvg-convert is not installed")
        return 77
    is_heavy = "DGG_HEAVY" in os.environ
    folder.mkdir(parents=True, exist_ok=True)
    listed = subprocess.run([program, "list", "pictures"], stdout=subprocess.PIPE, check=True).stdout.decode()
    kinds = [line.split()[0] for line in listed.splitlines()[1:] if line.strip()] if is_heavy else ["thematic", "years"]
    wrong = [what for kind in kinds for what in look_at(program, kind, given, folder, Viewers(is_heavy))]
    for what in wrong:
        print("DIFFERS: " + what)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
