/* Which nodes the filters leave, for all views alike; and which links hold after corrections. */
import { holds, isAsFound, isOut } from './corrected.js';
import { graph, isPrimary, isRecord, links, linksFrom, nodes } from './data.js';
import { textMatcher } from './find.js';
import { corrections, hasFilters, keyOfFilters, state } from './state.js';

export { holds };
export const themesOf = (record) => linksFrom(record, 'discusses').filter(holds);
export const locationsOf = (record) => linksFrom(record, 'studies').filter(holds);

/* One name a venue, whatever the record calls it. */
export const venueOf = (record) =>
    nodes.get(linksFrom(record, 'published_in')[0]?.target)?.label ?? record.venue ?? '';

export const allRecords = graph.nodes.filter(isRecord);
const RECORD_KINDS = ['paper', 'document', 'event'];

/* --- years ------------------------------------------------------------------------------------ */

export const yearsWanted = (text = state.years) => {
    const [, from, to] = /^(\d*)-(\d*)$/.exec(text) ?? [];
    return { from: from ? Number(from) : -Infinity, to: to ? Number(to) : Infinity };
};
export const yearsText = (from, to) =>
    (Number.isFinite(from) || Number.isFinite(to)
        ? `${Number.isFinite(from) ? from : ''}-${Number.isFinite(to) ? to : ''}` : '');

/* --- ways ------------------------------------------------------------------------------------- */

export const otherEnd = (link, id) => (link.source === id ? link.target : link.source);

const neighbourhoodOf = (id) =>
    new Set([id, ...links.get(id).filter(holds).map((link) => otherEnd(link, id))]);

/* A shortest way from one node to another, by width first; empty if there is none. */
export const pathBetween = (from, to) => {
    const before = new Map([[from, null]]);
    const queue = [from];
    for (let i = 0; i < queue.length && !before.has(to); i++) {
        for (const link of links.get(queue[i])) {
            const next = otherEnd(link, queue[i]);
            if (holds(link) && !before.has(next)) {
                before.set(next, queue[i]);
                queue.push(next);
            }
        }
    }
    const path = [];
    for (let at = before.has(to) ? to : null; at !== null; at = before.get(at)) {
        path.unshift(at);
    }
    return path;
};

const waysWanted = () => {
    const { near, to } = state;
    if (!nodes.has(near)) {
        return null;
    }
    return nodes.has(to) ? new Set(pathBetween(near, to)) : neighbourhoodOf(near);
};

/* --- filters ---------------------------------------------------------------------------------- */

const liesIn = (id, wanted) =>
    id === wanted || (nodes.get(id).ancestors ?? []).some((one) => `location:${one}` === wanted);

const recordFilter = () => {
    const { theme, location, venue, community, words } = state;
    const { from, to } = yearsWanted();
    const kinds = state.kinds.split(',').filter((kind) => RECORD_KINDS.includes(kind));
    const matches = words === '' ? null : textMatcher(words);
    return (record) =>
        !isOut(record) && (kinds.length === 0 || kinds.includes(record.kind)) &&
        (state.years === '' || (record.year >= from && record.year <= to)) &&
        (community === '' || String(record.community) === community) &&
        (venue === '' || venueOf(record) === venue) &&
        (theme === '' || themesOf(record).some((link) => link.target === theme)) &&
        (location === '' || locationsOf(record).some((link) => liesIn(link.target, location))) &&
        (matches === null || matches(record));
};

/* Of what is no record: themes, locations, people … are seen with the records they belong to. */
const otherFilter = (chosen) => {
    const isNarrow = ['years', 'theme', 'location', 'venue', 'words']
        .some((name) => state[name] !== '');
    const matches = state.words === '' ? null : textMatcher(state.words);
    const seen = new Set();
    if (isNarrow) {
        for (const record of chosen) {
            links.get(record.id).filter(holds).forEach((link) => seen.add(otherEnd(link, record.id)));
        }
    }
    return (node) =>
        (state.community === '' || String(node.community) === state.community) &&
        (!isNarrow || seen.has(node.id) || node.id === state.theme || node.id === state.location ||
            (matches !== null && matches(node)));
};

const choose = () => {
    const kinds = state.kinds === '' ? null : state.kinds.split(',');
    const way = waysWanted();
    const isPath = way !== null && state.to !== '';
    const filter = recordFilter();
    const chosen = allRecords.filter((record) => (way === null || way.has(record.id)) &&
        (isPath || filter(record)));
    const records = new Set(chosen);
    const other = otherFilter(chosen);
    const all = graph.nodes.filter((node) => (way === null || way.has(node.id)) && (isPath ||
        ((kinds === null || kinds.includes(node.kind)) &&
            (isRecord(node) ? records.has(node) : other(node)))));
    return { records: chosen, nodes: all, ids: new Set(all.map(({ id }) => id)) };
};

let known = { version: null };

/* Changes with all that views are made of. */
export const versionOfShown = () => `${isAsFound() ? 'found' : corrections}\n${keyOfFilters()}`;

/* Records and nodes that are seen, in the order of the graph. */
export const shown = () => {
    const version = versionOfShown();
    if (known.version !== version) {
        known = { version, ...choose() };
    }
    return known;
};
export const isShown = (node) => !hasFilters() || shown().ids.has(node.id);

/* Papers of a cell that are seen, primary ones first; what a cell lacks stands for those without. */
export const papersOf = ({ theme, location, column }) => {
    const found = [];
    for (const paper of shown().records) {
        const themes = themesOf(paper);
        const locations = column ? [] : locationsOf(paper);
        const toTheme = theme ? themes.filter((link) => link.target === theme.id) : [];
        const toColumn = location ? locations.filter((link) => link.target === location.id) : [];
        const isThere = theme ? toTheme.length > 0 : themes.length === 0;
        const isHere = column ? column.holds(paper)
            : location ? toColumn.length > 0 : locations.length === 0;
        if (isThere && isHere) {
            const both = [...toTheme, ...toColumn];
            found.push({ paper, links: both, isPrimary: both.every(isPrimary) });
        }
    }
    return found.sort((one, two) => two.isPrimary - one.isPrimary);
};
