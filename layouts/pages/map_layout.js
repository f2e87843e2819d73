/* Where nodes are: as on the picture that does not move, as far as it has them; the others by the
 * forces of ForceAtlas2, in short steps so that the page goes on answering. The same graph gives the
 * same places. */
import { otherEnd } from './shown.js';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SPREAD = 26; /* between nodes of a community, before forces move them */
const STEP_TIME = 12; /* milliseconds of work before the page has its turn */
const WORK = 600000; /* nodes times rounds: fewer rounds for larger graphs */
const MOST_ROUNDS = 300;
const LEAST_ROUNDS = 20;
const ALL_KNOWN = 0.6; /* share of places that are known, from which on they stay */

const sunflower = (place, spread) => {
    const radius = spread * Math.sqrt(place + 0.5);
    return { x: radius * Math.cos(place * GOLDEN), y: radius * Math.sin(place * GOLDEN) };
};

/* Communities in a ring of sunflowers. */
const firstPlaces = (drawn) => {
    const members = new Map();
    for (const node of drawn.nodes) {
        const community = drawn.isOfCommunities ? 0 : node.community ?? 0;
        if (!members.has(community)) {
            members.set(community, []);
        }
        members.get(community).push(node);
    }
    const largest = [...members.values()].reduce((most, some) => Math.max(most, some.length), 1);
    const apart = 2.2 * SPREAD * Math.sqrt(largest);
    const places = new Map();
    [...members.values()].sort((one, two) => two.length - one.length).forEach((some, order) => {
        const centre = order === 0 ? { x: 0, y: 0 } : sunflower(order, apart);
        some.forEach((node, i) => {
            const { x, y } = sunflower(i, SPREAD);
            places.set(node.id, { x: centre.x + x, y: centre.y + y });
        });
    });
    return places;
};

const neighbours = (drawn) => {
    const found = new Map(drawn.nodes.map(({ id }) => [id, []]));
    for (const link of drawn.links) {
        found.get(link.source).push(otherEnd(link, link.source));
        found.get(link.target).push(link.source);
    }
    return found;
};

/* Beside those that are linked with it and have a place. */
const besideOthers = (drawn, places) => {
    const near = neighbours(drawn);
    const around = new Map();
    for (const { id } of drawn.nodes.filter((node) => !places.has(node.id))) {
        const known = near.get(id).filter((other) => places.has(other) && !around.has(other));
        const all = known.length > 0 ? known : [...places.keys()].slice(0, 1);
        const x = all.reduce((sum, other) => sum + places.get(other).x, 0) / all.length;
        const y = all.reduce((sum, other) => sum + places.get(other).y, 0) / all.length;
        const key = `${Math.round(x / SPREAD)} ${Math.round(y / SPREAD)}`;
        around.set(key, (around.get(key) ?? 0) + 1);
        const step = sunflower(around.get(key) + 1, SPREAD);
        around.set(id, true);
        places.set(id, { x: x + step.x, y: y + step.y });
    }
    return places;
};

/* Places to begin with, wider than high by `stretch`, and whether they are good enough to stay. */
export const startPlaces = (drawn, stretch) => {
    const known = new Map(drawn.nodes.filter((node) => Number.isFinite(node.x))
        .map((node) => [node.id, { x: stretch * node.x, y: -node.y }]));
    const isKnown = known.size > 0 && known.size >= ALL_KNOWN * drawn.nodes.length;
    return isKnown ? { places: besideOthers(drawn, known), isSettled: true }
        : { places: firstPlaces(drawn), isSettled: drawn.nodes.length < 3 };
};

/* Moves the nodes of the graph until they are settled; `moved` is called at the end. Returns a
 * function that stops it. */
export const settle = (graph, stretch, moved) => {
    const { layOut, matrices } = libraries;
    const rounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(WORK / graph.order)));
    const settings = { linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false,
        edgeWeightInfluence: 0.5, scalingRatio: 20, strongGravityMode: true, gravity: 0.02,
        slowDown: 1 + Math.log(graph.order), barnesHutOptimize: graph.order > 300, barnesHutTheta: 0.6 };
    const { nodes, edges } = matrices.graphToByteArrays(graph,
        (edge, { weight }) => weight);
    let round = 0;
    let waiting = null;
    const work = () => {
        const begin = performance.now();
        while (round < rounds && performance.now() - begin < STEP_TIME) {
            layOut(settings, nodes, edges);
            round += 1;
        }
        if (round < rounds) {
            waiting = setTimeout(work);
        } else {
            matrices.assignLayoutChanges(graph, nodes,
                (id, at) => ({ ...at, x: stretch * at.x }));
            moved();
        }
    };
    waiting = setTimeout(work);
    return () => clearTimeout(waiting);
};
