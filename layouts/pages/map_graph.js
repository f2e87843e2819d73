/* What the map draws: nodes that are seen with the links between them; of very many nodes their
 * communities first. */
import { communities, graph, inOrder, links, nodes } from './data.js';
import { holds, otherEnd, shown } from './shown.js';
import { hasFilters, state } from './state.js';

export const MOST_DRAWN = 8000; /* nodes; beyond, communities are drawn */

/* Measures that nodes have, the first ones first. */
export const measures = [...new Set(graph.nodes.flatMap(({ scores }) => Object.keys(scores ?? {})))];
export const measureOf = (node) => node.scores?.[state.size] ?? node.scores?.[measures[0]] ?? 0;

/* Without a choice of kinds the map shows the network that was analysed. */
const wanted = () => {
    const all = shown().nodes;
    const isChosen = state.kinds !== '' || state.near !== '';
    const network = isChosen ? all : all.filter((node) => node.community);
    return network.length === 0 ? all : network;
};

const weightOf = (link) => (Number.isFinite(link.weight) ? link.weight : 1);

const nodesAndLinks = (some) => {
    const ids = new Set(some.map(({ id }) => id));
    const drawn = new Map();
    for (const { id } of some) {
        for (const link of links.get(id)) {
            const other = otherEnd(link, id);
            if (link.source === id && ids.has(other) && other !== id && holds(link)) {
                const key = inOrder(id, other) < 0 ? `${id}\n${other}` : `${other}\n${id}`;
                if (!drawn.has(key)) {
                    drawn.set(key, { key, source: id, target: other, weight: 0 });
                }
                drawn.get(key).weight += weightOf(link);
            }
        }
    }
    return { nodes: some, links: [...drawn.values()], isCut: false, isOfCommunities: false };
};

/* A node for each community, as large as it has members. */
const ofCommunities = (some) => {
    const sizes = new Map();
    some.forEach(({ community }) => sizes.set(community ?? 0, (sizes.get(community ?? 0) ?? 0) + 1));
    const made = [...sizes].filter(([id]) => id > 0).map(([id, size]) => ({ id: `community:${id}`,
        kind: 'community', community: id, label: communities.get(id)?.name ?? String(id), size }));
    const drawn = new Map();
    const ids = new Set(some.map(({ id }) => id));
    for (const link of graph.links) {
        const [one, two] = [nodes.get(link.source).community, nodes.get(link.target).community]
            .sort((first, second) => first - second);
        if (one && two && one !== two && ids.has(link.source) && ids.has(link.target) && holds(link)) {
            const key = `${one}\n${two}`;
            if (!drawn.has(key)) {
                drawn.set(key, { key, source: `community:${one}`, target: `community:${two}`, weight: 0 });
            }
            drawn.get(key).weight += weightOf(link);
        }
    }
    return { nodes: made, links: [...drawn.values()], isCut: false, isOfCommunities: true };
};

export const drawnGraph = () => {
    const some = wanted();
    const isAll = !hasFilters() || state.community === '';
    if (some.length > MOST_DRAWN && isAll && some.some(({ community }) => community)) {
        return ofCommunities(some);
    }
    if (some.length > MOST_DRAWN) {
        const first = [...some].sort((one, two) => measureOf(two) - measureOf(one) ||
            inOrder(one.id, two.id)).slice(0, MOST_DRAWN);
        return { ...nodesAndLinks(first), isCut: true };
    }
    return nodesAndLinks(some);
};
