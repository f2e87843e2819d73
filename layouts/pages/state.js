/* What is seen: one state that all views share, kept in the address, so that a link brings it back:
 * #view=map&years=2010-2020&node=theme:big-data. A cell stands first, as #cell-big-data-CN. */

export const VIEWS = ['themes', 'map', 'timeline', 'communities', 'nodes'];

export const START = {
    view: 'themes',
    by: 'location', /* the columns of the table: or year, venue */
    as: 'counts', /* what its cells tell: or shares, expected */
    kinds: '', /* "paper,theme"; nothing for all */
    community: '',
    years: '', /* "2010-2020", "2010-", "-2020" */
    theme: '',
    location: '',
    venue: '',
    words: '',
    near: '', /* a node whose neighbourhood is seen, alone or … */
    to: '', /* … with the shortest path to another one */
    size: 'degree', /* of nodes in the map */
    colour: 'community', /* or kind, year */
    drawn: '', /* "still" for the map that does not move */
    language: '',
    node: '', /* what the panel shows: a node … */
    cell: '', /* … or a cell */
};
const FILTERS = ['kinds', 'community', 'years', 'theme', 'location', 'venue', 'words', 'near', 'to'];

export const state = { ...START };

const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    } catch {
        return '';
    }
};

/* What an address names, or null if that is a place in the page and nothing of the state. */
export const readAddress = (hash) => {
    const text = hash.replace(/^#/, '');
    if (VIEWS.includes(text)) {
        return { view: text };
    }
    const parts = text.split('&').filter((part) => part !== '');
    const found = {};
    parts.forEach((part, place) => {
        const cut = part.indexOf('=');
        const name = part.slice(0, Math.max(0, cut));
        if (place === 0 && decoded(part).startsWith('cell-')) {
            found.cell = decoded(part);
        } else if (Object.hasOwn(START, name) && name !== 'cell') {
            found[name] = decoded(part.slice(cut + 1));
        }
    });
    if (found.view && !VIEWS.includes(found.view)) {
        delete found.view;
    }
    return parts.length > 0 && Object.keys(found).length === 0 ? null : found;
};

const encoded = (text) => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2C/g, ',');

export const addressOfState = (of = state) => {
    const parts = Object.keys(START).filter((name) => name !== 'cell' && of[name] !== START[name])
        .map((name) => `${name}=${encoded(of[name])}`);
    const all = of.cell === '' ? parts : [encoded(of.cell), ...parts];
    return all.length > 0 ? `#${all.join('&')}` : '';
};

const listeners = [];

/* Called with what was seen before, after every change. */
export const onChange = (listener) => listeners.push(listener);

const notify = (before = { ...state }) => listeners.forEach((listener) => listener(before));

/* How often something was corrected. */
export let corrections = 0;

/* To be called after what was found is corrected: all views follow. */
export const corrected = () => {
    corrections += 1;
    notify();
};

/* Sees something else. Steps that follow each other closely replace one another in the history. */
export const go = (changes, isSmall = false) => {
    const before = { ...state };
    Object.assign(state, changes);
    const address = addressOfState();
    if (address !== addressOfState(before)) {
        history[isSmall ? 'replaceState' : 'pushState'](null, '',
            address || location.pathname + location.search);
    }
    notify(before);
};

export const hasFilters = () => FILTERS.some((name) => state[name] !== '');
export const clearFilters = () => go(Object.fromEntries(FILTERS.map((name) => [name, ''])));

/* Which part of the state chooses nodes, as a text: views are made anew when it changes. */
export const keyOfFilters = () => FILTERS.map((name) => state[name]).join('\n');

/* The panel shows one thing. */
export const openNode = (id) => go({ node: id, cell: '' });
export const openCell = (name) => go({ node: '', cell: name });

const takeAddress = () => {
    const found = readAddress(location.hash);
    if (found) {
        const before = { ...state };
        Object.assign(state, START, { language: state.language }, found);
        notify(before);
    }
};

/* A link within the page changes what it names and leaves the rest. */
const follow = (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !isPlain || event.defaultPrevented) {
        return;
    }
    event.preventDefault();
    const found = readAddress(link.getAttribute('href'));
    if (found && Object.keys(found).length > 0) {
        go('node' in found || 'cell' in found ? { node: '', cell: '', ...found } : found);
        return;
    }
    const place = document.getElementById(decoded(link.getAttribute('href').slice(1)));
    place?.setAttribute('tabindex', place.getAttribute('tabindex') ?? '-1');
    place?.focus();
    place?.scrollIntoView();
};

/* Before anything is made: what the page was opened with. */
Object.assign(state, readAddress(location.hash) ?? {});
if (VIEWS.includes(location.hash.slice(1))) {
    history.replaceState(null, '', addressOfState() || location.pathname + location.search);
}

export const startState = () => {
    window.addEventListener('hashchange', takeAddress);
    window.addEventListener('popstate', takeAddress);
    document.addEventListener('click', follow);
};
