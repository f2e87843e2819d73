/* The map that moves, drawn by sigma: names that never lie over each other, neighbours of what the
 * pointer or the keys are at, and the keys. */
import { clean, inOrder, nodes } from './data.js';
import { colouring, readColours, showLegend, sizing } from './map_colours.js';
import { drawnGraph, measureOf } from './map_graph.js';
import { settle, startPlaces } from './map_layout.js';
import { go, openNode, state } from './state.js';
import { kindName, say } from './text.js';

const MANY = 1500; /* nodes: then links and names rest while the map is moved */
const LONGEST = 42; /* characters of a name */
const NAME_SIZE = 12;
const FONT = 'Helvetica, Arial, "Liberation Sans", "Noto Sans", sans-serif';
const ZOOM = 1.4;
const STEP = 0.08; /* of the width, for an arrow key */

const drawing = { sigma: null, graph: null, colours: null, drawn: null, at: null, near: null,
    names: [], watch: null, stop: () => {}, tell: () => {} };

export const canDraw = () => {
    try {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('webgl2');
        context?.getExtension('WEBGL_lose_context')?.loseContext();
        return context !== null;
    } catch {
        return false;
    }
};

const cut = (text) => {
    const characters = [...clean(text)];
    return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…`
        : characters.join('');
};

/* --- names ------------------------------------------------------------------------------------ */

const isFree = (box, taken) => taken.every((other) => other.of === box.of ||
    box.x > other.x + other.width || other.x > box.x + box.width ||
    box.y > other.y + other.height || other.y > box.y + box.height);

/* Beside the node, else on its other side, below or above. */
const boxesFor = ({ key, label, x, y, size }, width) => {
    const height = NAME_SIZE + 4;
    const box = { of: key, label, width, height, node: { x, y } };
    return [{ ...box, x: x + size + 2, y: y - height / 2 },
        { ...box, x: x - size - 2 - width, y: y - height / 2 },
        { ...box, x: x - width / 2, y: y + size + 1 },
        { ...box, x: x - width / 2, y: y - size - 1 - height }];
};

const writeName = (context, { label, x, y }, weight) => {
    context.font = `${weight} ${NAME_SIZE}px ${FONT}`;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = drawing.colours.ground;
    context.strokeText(label, x, y);
    context.fillStyle = drawing.colours.text;
    context.fillText(label, x, y);
};

/* Those of the largest nodes first, each where it covers neither a name nor a node. */
const writeNames = () => {
    const { sigma } = drawing;
    const context = sigma.getCanvases().labels.getContext('2d');
    const { width: whole, height } = sigma.getDimensions();
    const isWithin = (box) => box.x >= 0 && box.y >= 0 && box.x + box.width <= whole &&
        box.y + box.height <= height;
    const taken = [];
    const discs = drawing.names.map(({ key, x, y, size }) => ({ of: key, x: x - size, y: y - size,
        width: 2 * size, height: 2 * size }));
    drawing.names.sort((one, two) => two.size - one.size || inOrder(one.key, two.key));
    for (const { of, x, y, width, height: high } of discs.filter((disc) => disc.of === drawing.at)) {
        context.font = `700 ${NAME_SIZE}px ${FONT}`; /* written over all others */
        const label = drawing.names.find(({ key }) => key === of).label;
        taken.push({ of: null, label, x: x + width + 4, y: y + high / 2 - NAME_SIZE / 2 - 2,
            width: context.measureText(label).width + 4, height: NAME_SIZE + 4 });
    }
    for (const name of drawing.names.filter(({ key }) => key !== drawing.at)) {
        context.font = `400 ${NAME_SIZE}px ${FONT}`;
        const width = context.measureText(name.label).width + 4;
        const box = boxesFor(name, width).find((one) => isWithin(one) && isFree(one, taken) &&
            isFree(one, discs));
        if (box) {
            taken.push(box);
            writeName(context, { label: name.label, x: box.x + 2, y: box.y + NAME_SIZE }, 400);
        }
    }
    drawing.names = [];
    sigma.getContainer().namesShown = taken; /* for whoever wants to know */
};

const writeHovered = (context, { label, x, y, size }) => {
    context.beginPath();
    context.arc(x, y, size + 3, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = drawing.colours.text;
    context.stroke();
    if (label) {
        writeName(context, { label, x: x + size + 6, y: y + NAME_SIZE / 3 }, 700);
    }
};

/* --- what is near ------------------------------------------------------------------------------- */

const lookAt = (id) => {
    const isThere = id !== null && drawing.graph.hasNode(id);
    drawing.at = isThere ? id : null;
    drawing.near = isThere ? new Set([id, ...drawing.graph.neighbors(id)]) : null;
    drawing.sigma.refresh({ skipIndexation: true });
};

const nodeLook = (id, data) => {
    const { at, near, colours } = drawing;
    if (near === null) {
        return data;
    }
    return near.has(id) ? { ...data, highlighted: id === at, forceLabel: true, zIndex: 1 }
        : { ...data, label: '', color: colours.rule, zIndex: 0 };
};

const linkLook = (edge, data) => {
    const { at, graph, colours } = drawing;
    if (at === null) {
        return data;
    }
    return graph.hasExtremity(edge, at) ? { ...data, color: colours.quiet, zIndex: 1 }
        : { ...data, hidden: true };
};

/* --- the graph -------------------------------------------------------------------------------- */

const makeGraph = (drawn, places) => {
    const graph = new libraries.Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
    const colour = colouring(drawn.nodes, drawing.colours);
    const sizeOf = sizing(drawn.nodes);
    for (const node of drawn.nodes) {
        graph.addNode(node.id, { ...places.get(node.id), label: cut(node.label),
            size: sizeOf(node), color: colour.of(node), kind: node.kind });
    }
    const most = drawn.links.reduce((top, { weight }) => Math.max(top, weight), 1);
    for (const { key, source, target, weight } of drawn.links) {
        graph.addEdgeWithKey(key, source, target, { weight,
            size: drawn.nodes.length > MANY ? 0.4 : 0.5 + 2.5 * Math.sqrt(weight / most), color: drawing.colours.rule });
    }
    showLegend(drawing.legend, colour.legend);
    return graph;
};

/* Colours and sizes anew, with everything in its place. */
export const recolour = () => {
    const { graph, drawn } = drawing;
    drawing.colours = readColours();
    const colour = colouring(drawn.nodes, drawing.colours);
    const sizeOf = sizing(drawn.nodes);
    for (const node of drawn.nodes) {
        graph.mergeNodeAttributes(node.id, { color: colour.of(node), size: sizeOf(node) });
    }
    graph.forEachEdge((edge) => graph.setEdgeAttribute(edge, 'color', drawing.colours.rule));
    showLegend(drawing.legend, colour.legend);
    drawing.sigma.refresh();
};

const openDrawn = (id) => {
    if (id.startsWith('community:') && !nodes.has(id)) {
        go({ community: id.slice('community:'.length) });
    } else {
        openNode(id);
    }
};

const settingsFor = (count) => ({
    defaultDrawNodeLabel: (context, data) => {
        if (data.label) {
            drawing.names.push({ ...data });
        }
    },
    defaultDrawNodeHover: writeHovered,
    nodeReducer: nodeLook,
    edgeReducer: linkLook,
    hideEdgesOnMove: count > MANY,
    hideLabelsOnMove: count > MANY,
    labelRenderedSizeThreshold: count > MANY ? 6 : 4,
    labelDensity: 2,
    labelGridCellSize: 60,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    stagePadding: 40,
    allowInvalidContainer: true, /* it has no size while another view is seen */
});

/* Draws what is seen into the element; throws where it cannot. */
export const draw = (element, legend, tell) => {
    erase();
    drawing.colours = readColours();
    drawing.legend = legend;
    drawing.tell = tell;
    drawing.drawn = drawnGraph();
    const stretch = Math.min(1.6, Math.max(0.7, element.clientWidth / element.clientHeight));
    const { places, isSettled } = startPlaces(drawing.drawn, stretch);
    drawing.graph = makeGraph(drawing.drawn, places);
    const sigma = new libraries.Sigma(drawing.graph, element, settingsFor(drawing.graph.order));
    drawing.sigma = sigma;
    sigma.on('afterRender', writeNames);
    sigma.on('enterNode', ({ node }) => lookAt(node));
    sigma.on('leaveNode', () => lookAt(state.node === '' ? null : state.node));
    sigma.on('clickNode', ({ node }) => openDrawn(node));
    sigma.on('clickStage', () => lookAt(null));
    element.dataset.state = isSettled ? 'settled' : 'settling';
    if (!isSettled) {
        drawing.stop = settle(drawing.graph, stretch, () => {
            sigma.refresh();
            element.dataset.state = 'settled';
        });
    }
    drawing.watch = new ResizeObserver(() => {
        const { width, height } = sigma.getDimensions();
        if (element.clientWidth > 0 && (element.clientWidth !== width ||
            element.clientHeight !== height)) {
            sigma.resize();
            sigma.refresh();
        }
    });
    drawing.watch.observe(element);
    lookAt(state.node);
    return drawing.drawn;
};

export const erase = () => {
    drawing.stop();
    drawing.stop = () => {};
    drawing.watch?.disconnect();
    drawing.sigma?.kill();
    drawing.sigma = null;
    drawing.names = [];
};

export const isDrawn = () => drawing.sigma !== null;
export const lookAtOpened = () => lookAt(state.node === '' ? null : state.node);

/* All layers on one canvas, for a picture to be saved; null if nothing is drawn. */
export const pictureOfMap = () => {
    if (!isDrawn()) {
        return null;
    }
    drawing.sigma.refresh(); /* what WebGL drew can be read until the page has its turn again */
    const layers = Object.entries(drawing.sigma.getCanvases())
        .filter(([name]) => ['edges', 'nodes', 'edgeLabels', 'labels'].includes(name))
        .map(([, layer]) => layer);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [layers[0].width, layers[0].height];
    const context = canvas.getContext('2d');
    context.fillStyle = drawing.colours.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    layers.forEach((layer) => context.drawImage(layer, 0, 0, canvas.width, canvas.height));
    return canvas;
};

/* --- keys ------------------------------------------------------------------------------------- */

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

const walk = (step) => {
    const ranked = [...drawing.drawn.nodes].sort((one, two) => (two.size ?? measureOf(two)) -
        (one.size ?? measureOf(one)) || inOrder(one.id, two.id));
    const at = ranked.findIndex(({ id }) => id === drawing.at);
    const next = ranked[(at + step + (at < 0 && step < 0 ? 1 : 0) + ranked.length) % ranked.length];
    if (next) {
        lookAt(next.id);
        drawing.tell(say('{0}, {1}, {2} neighbours: Enter opens it', clean(next.label),
            kindName(next.kind), drawing.near.size - 1));
    }
};

export const zoom = (factor) => {
    const camera = drawing.sigma.getCamera();
    camera.setState({ ratio: factor === 0 ? 1 : camera.getBoundedRatio(camera.ratio * factor),
        ...(factor === 0 ? { x: 0.5, y: 0.5, angle: 0 } : {}) });
};

export const pressed = (event) => {
    const camera = drawing.sigma?.getCamera();
    const arrow = ARROWS[event.key];
    if (!camera || event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    const does = arrow ? () => camera.setState({ x: camera.x + arrow[0] * STEP * camera.ratio,
        y: camera.y + arrow[1] * STEP * camera.ratio })
        : { '+': () => zoom(1 / ZOOM), '=': () => zoom(1 / ZOOM), '-': () => zoom(ZOOM),
            0: () => zoom(0), n: () => walk(1), p: () => walk(-1),
            Enter: () => drawing.at !== null && openDrawn(drawing.at) }[event.key];
    if (does) {
        event.preventDefault();
        does();
    } else if (event.key === 'Escape' && drawing.at !== null && state.node === '') {
        event.stopPropagation();
        lookAt(null);
    }
};
