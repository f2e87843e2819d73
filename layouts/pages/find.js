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

const KINDS = ['theme', 'location', 'paper', 'document', 'event'];
export const kindPlace = (node) => (KINDS.includes(node.kind) ? KINDS.indexOf(node.kind) : KINDS.length);

/* Nodes that hold all the words; names that begin with them come first. */
export const find = (wanted, belongs = () => true) => {
    const words = fold(wanted).split(/\s+/).filter((word) => word !== '');
    searched ??= makeSearched();
    if (words.length === 0) {
        return [];
    }
    const whole = words.join(' ');
    const placeOf = ({ label }) =>
        (label.startsWith(whole) ? 0 : label.includes(` ${whole}`) || label.includes(whole) ? 1 : 2);
    return searched
        .filter(({ node, text }) => belongs(node) && words.every((word) => text.includes(word)))
        .sort((one, two) => placeOf(one) - placeOf(two) ||
            kindPlace(one.node) - kindPlace(two.node) || inOrder(one.label, two.label))
        .map(({ node }) => node);
};
