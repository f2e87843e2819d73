/* What the page knows: the graph as graph.json has it (docs/graph.schema.json), the ways through
 * it, and how elements are made. Texts only ever become text nodes and attributes. */
import { language, plural, say } from './text.js';

export const graph = JSON.parse(document.getElementById('graph').textContent);
graph.sheet ??= JSON.parse(document.getElementById('codings')?.textContent ?? 'null');
for (const [id, label, label_zh, within] of graph.places ?? []) { /* a gazetteer is long */
    graph.nodes.push({ id, kind: 'location', label, label_zh, within });
}
if (language === 'zh') { /* the English name is the other one then */
    for (const node of graph.nodes.filter(({ label_zh }) => label_zh)) {
        if (node.label !== node.label_zh) {
            [node.label, node.label_zh] = [node.label_zh, node.label];
        }
    }
}
export const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
export const communities = new Map(graph.communities.map((community) => [community.id, community]));
export const links = new Map(graph.nodes.map((node) => [node.id, []]));
for (const link of graph.links) {
    links.get(link.source).push(link);
    if (link.target !== link.source) {
        links.get(link.target).push(link);
    }
}

export const HUES = 9; /* as many as layouts/style.h has; those beyond are grey */
const hueOf = (community) => `hue-${community < HUES ? community : 0}`;

export const isRecord = (node) => ['paper', 'document', 'event'].includes(node.kind);
export const linksFrom = (node, type) =>
    links.get(node.id).filter((link) => link.type === type && link.source === node.id);
const linksTo = (node, type) =>
    links.get(node.id).filter((link) => link.type === type && link.target === node.id);
export const isPrimary = (link) => link.salience !== 'mention';
export { plural };
export const inOrder = (one, two) => (one < two ? -1 : Number(one > two));

/* No more digits than needed: "0.5", "12". */
export const short = (number, places) =>
    number === null || number === undefined ? '' : String(Number(number.toFixed(places)));

/* Characters that turn the direction of all that follows would reach beyond their text. */
export const clean = (text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

export const languageOf = (text) => {
    if (/[\u3041-\u30fa\u30fc-\u30ff]/.test(text)) {
        return 'ja';
    }
    if (/[\uac00-\ud7a3]/.test(text)) {
        return 'ko';
    }
    return /\p{Script=Han}/u.test(text) ? 'zh' : null;
};

/* An element; an attribute is left out when it is null or false. */
export const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? '' : value);
        }
    }
    element.append(...children.flat(2).filter((child) => child !== null && child !== ''));
    return element;
};

/* A text with a direction and a language of its own. */
export const labelled = (text) => make('bdi', { lang: languageOf(text) }, clean(text));

/* The whole title of a paper: labels are cut to fit a map. */
const withDots = (label) => (label.endsWith('…') ? label : `${label} …`);
export const nameOf = (node) => node.title ?? (node.title_inferred ? withDots(node.label) : node.label);
export const nodeLabel = (node) =>
    node.title_inferred ? make('i', null, labelled(nameOf(node))) : labelled(nameOf(node));
export const addressOf = (node) => `#node=${encodeURIComponent(node.id)}`;
export const nodeLink = (node, attributes) =>
    make('a', { href: addressOf(node), ...attributes }, nodeLabel(node));
export const chip = (community) =>
    make('span', { class: `chip ${hueOf(community)}`, title: communities.get(community)?.name },
        String(community));

/* Only addresses that a browser opens as pages. */
export const isAddress = (text) => /^https?:\/\/[^\s]+$/i.test(text ?? '');
export const outside = (address, text) => make('a', { href: address, rel: 'noreferrer' }, clean(text));
const doiLink = (doi) =>
    outside(`https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`, `doi:${doi}`);

const authorsOf = (node) =>
    node.authors.length > 3 ? say('{0} and others', node.authors[0]) : node.authors.join('; ');

/* Who, when and where, as elements with commas between them. */
export const byline = (node) => {
    const parts = [];
    if (node.authors.length > 0) {
        parts.push(labelled(authorsOf(node)));
    }
    if (node.year) {
        parts.push(String(node.year));
    }
    if (node.venue) {
        parts.push(labelled(node.venue));
    }
    if (node.doi) {
        parts.push(doiLink(node.doi));
    }
    return parts.flatMap((part, i) => (i > 0 ? [', ', part] : [part]));
};

/* The same in one line, to be copied. */
export const reference = (node) =>
    [authorsOf(node), node.year ? `(${node.year})` : '', `${nameOf(node)}.`,
        node.venue ? `${node.venue}.` : '', node.doi ? `https://doi.org/${node.doi}` : '']
        .filter((part) => part !== '').join(' ');

/* The fields as they were searched; offsets count characters, not halves of them. */
const fields = new WeakMap();
export const charactersOf = (node, field) => {
    if (!fields.has(node)) {
        fields.set(node, {
            title: [...(node.title ?? '')],
            keywords: [...node.keywords.join('; ')],
            abstract: [...(node.abstract ?? '')],
        });
    }
    return fields.get(node)[field];
};
