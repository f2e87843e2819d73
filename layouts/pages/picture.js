/* What is seen of the page as a picture: a part of the document redrawn as SVG, its grounds as
 * rectangles and its texts where they stand. Nothing is fetched. */

const NAMESPACE = 'http://www.w3.org/2000/svg';
const draw = (name, attributes, text) => {
    const element = document.createElementNS(NAMESPACE, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text !== undefined) {
        element.textContent = text;
    }
    return element;
};

const isSeen = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;
const isClear = (colour) => colour === 'transparent' || /,\s*0\)$/.test(colour);
const round = (number) => Number(number.toFixed(1));

const ground = (element, origin) => {
    const { backgroundColor, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const place = { x: round(box.left - origin.left), y: round(box.top - origin.top) };
    const made = isClear(backgroundColor) || box.width === 0 ? []
        : [draw('rect', { ...place, width: round(box.width), height: round(box.height),
            fill: backgroundColor })];
    return parseFloat(borderBottomWidth) > 0 && !isClear(borderBottomColor)
        ? [...made, draw('rect', { x: place.x, y: round(box.bottom - origin.top), width: round(box.width),
            height: 1, fill: borderBottomColor })] : made;
};

/* Stretches of a text by the line they stand in; a line may end behind a hyphen. */
const linesOf = (node, isUpright) => {
    const lines = [];
    const range = document.createRange();
    for (const word of node.data.matchAll(/[^\s-]+-*|-+/g)) {
        const end = word.index + word[0].length;
        range.setStart(node, word.index);
        range.setEnd(node, end);
        const box = range.getBoundingClientRect();
        const place = isUpright ? box.left : box.top;
        const last = lines[lines.length - 1];
        if (last && Math.abs(last.place - place) < 3) {
            last.end = end;
            last.bottom = Math.max(last.bottom, box.bottom);
        } else if (box.width > 0) {
            lines.push({ place, start: word.index, end, box, bottom: box.bottom });
        }
    }
    return lines.map((line) => ({ ...line,
        text: node.data.slice(line.start, line.end).replace(/\s+/g, ' ') }));
};

const LOWER = 0.26; /* of the height of a line is below its letters */

const words = (node, origin) => {
    const style = getComputedStyle(node.parentElement);
    const look = { fill: style.color, 'font-family': style.fontFamily, 'font-size': style.fontSize,
        'font-weight': style.fontWeight, 'font-style': style.fontStyle };
    const isUpright = style.writingMode.startsWith('vertical');
    return linesOf(node, isUpright).map(({ text, box, bottom }) => {
        const x = round((isUpright ? box.right - box.width * LOWER : box.left) - origin.left);
        const y = round((isUpright ? bottom : box.bottom - box.height * LOWER) - origin.top);
        return draw('text', { ...look, x, y,
            ...isUpright ? { transform: `rotate(-90 ${x} ${y})` } : {} }, text);
    });
};

/* What the style sheet of the page gives to a picture in it. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'opacity', 'fill-opacity', 'font-family', 'font-size',
    'font-weight', 'font-style', 'text-anchor', 'visibility', 'display'];
const dressed = (picture) => {
    const copy = picture.cloneNode(true);
    const copies = [copy, ...copy.querySelectorAll('*')];
    [picture, ...picture.querySelectorAll('*')].forEach((element, i) => {
        const style = getComputedStyle(element);
        LOOKS.forEach((name) => copies[i].setAttribute(name, style.getPropertyValue(name)));
    });
    return copy;
};

const isAside = (element) => element.closest('button, select, input, label, script, .skip') !== null;

/* An SVG that stands for itself. */
export const drawn = (element) => {
    const origin = element.getBoundingClientRect();
    const size = { width: Math.ceil(origin.width), height: Math.ceil(origin.height) };
    const whole = draw('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}`,
        xmlns: NAMESPACE });
    const paper = getComputedStyle(document.body).backgroundColor;
    whole.append(draw('rect', { ...size, fill: isClear(paper) ? '#ffffff' : paper }));
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
        const owner = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
        if (!isSeen(owner) || isAside(owner) || owner.ownerSVGElement) {
            continue;
        }
        if (node.localName === 'svg') {
            const copy = dressed(node);
            const box = node.getBoundingClientRect();
            Object.entries({ x: box.left - origin.left, y: box.top - origin.top, width: box.width,
                height: box.height }).forEach(([key, value]) => copy.setAttribute(key, round(value)));
            whole.append(copy);
        } else if (owner.localName !== 'svg') {
            whole.append(...(node === owner ? ground(node, origin) : words(node, origin)));
        }
    }
    return whole;
};

export const svgText = (element) => `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `${new XMLSerializer().serializeToString(element)}\n`;

const LARGEST = 8192; /* points of a side that browsers draw */

/* As a canvas, twice as fine as it is seen. */
export const rastered = async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
    await image.decode();
    const scale = Math.min(2, LARGEST / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
};
