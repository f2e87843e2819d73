/* Finds nodes by names, titles, authors, venues and keys; accents and case make no difference. */
import { graph, inOrder } from './data.js';

export const fold = (text) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
        .replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd')
        .replaceAll('æ', 'ae').replaceAll('œ', 'oe');

/* What is looked through, made when the search is first used. */
let searched = null;
const makeSearched = () =>
    graph.nodes.map((node) => ({
        node,
        label: fold(node.label),
        text: fold([node.label, node.title, node.label_zh, node.authors?.join(' '), node.venue,
            node.doi, node.year, node.id].filter(Boolean).join(' ')),
    }));

/* What stands in the texts of a node, made when it is first asked for. */
const bodies = new WeakMap();
const bodyOf = (node) => {
    if (!bodies.has(node)) {
        bodies.set(node, fold([node.abstract, node.keywords?.join(' ')].filter(Boolean).join(' ')));
    }
    return bodies.get(node);
};

const wordsOf = (wanted) => fold(wanted).split(/\s+/).filter((word) => word !== '');

const KINDS = ['theme', 'location', 'paper', 'document', 'event'];
export const kindPlace = (node) => (KINDS.includes(node.kind) ? KINDS.indexOf(node.kind) : KINDS.length);

/* Nodes that hold all the words; names that begin with them come first. */
export const find = (wanted, belongs = () => true) => {
    const words = wordsOf(wanted);
    searched ??= makeSearched();
    if (words.length === 0) {
        return [];
    }
    const whole = words.join(' ');
    const placeOf = ({ label, text }) => (label.startsWith(whole) ? 0 : label.includes(whole) ? 1
        : words.every((word) => text.includes(word)) ? 2 : 3);
    return searched
        .filter(({ node, text }) => belongs(node) && words.every((word) => text.includes(word) ||
            (word.length > 1 && bodyOf(node).includes(word))))
        .map((found) => ({ ...found, place: placeOf(found) }))
        .sort((one, two) => one.place - two.place ||
            kindPlace(one.node) - kindPlace(two.node) || inOrder(one.label, two.label))
        .map(({ node }) => node);
};

/* A function that says whether a node holds all the words, in its names or its texts. */
export const textMatcher = (wanted) => {
    const words = wordsOf(wanted);
    searched ??= makeSearched();
    const texts = new Map(searched.map(({ node, text }) => [node, text]));
    return (node) => words.every((word) => texts.get(node).includes(word) ||
        bodyOf(node).includes(word));
};
