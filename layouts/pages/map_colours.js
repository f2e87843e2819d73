/* Colours and sizes of nodes in the map, from the style sheet, and what they mean. */
import { HUES, clean, communities, labelled, make } from './data.js';
import { kindPlace } from './find.js';
import { measureOf } from './map_graph.js';
import { go, state } from './state.js';
import { kindName, say } from './text.js';

const LEAST = 3;
const MOST = 17; /* radii, in pixels */
const YEAR_SHADES = ['--shade-3', '--shade-4', '--shade-5', '--shade-6'];

/* The style sheet as it is now: light, dark or of a high contrast. */
export const readColours = () => {
    const probe = make('span', { hidden: true });
    document.body.append(probe);
    const style = getComputedStyle(document.documentElement);
    const colours = { hues: [], shades: YEAR_SHADES.map((name) => style.getPropertyValue(name).trim()) };
    for (let hue = 0; hue < HUES; hue++) {
        probe.className = `hue-${hue}`;
        colours.hues.push(getComputedStyle(probe).getPropertyValue('--solid').trim());
    }
    for (const name of ['ground', 'text', 'muted', 'quiet', 'rule', 'link']) {
        colours[name] = style.getPropertyValue(`--${name}`).trim();
    }
    probe.remove();
    return colours;
};

/* Stretches of years with as many papers each. */
const yearLimits = (some) => {
    const years = some.map(({ year }) => year).filter(Boolean).sort((one, two) => one - two);
    return YEAR_SHADES.map((_, i) => years[Math.floor((i * years.length) / YEAR_SHADES.length)]);
};

const shadeOfYear = (year, limits) =>
    Math.max(0, limits.filter((limit) => limit !== undefined && year >= limit).length - 1);

const hueOfKind = (kind) => 1 + (kindPlace({ kind }) % (HUES - 1));

/* A function that gives a node its colour, and what the colours mean. */
export const colouring = (some, colours) => {
    if (state.colour === 'kind') {
        const kinds = [...new Set(some.map(({ kind }) => kind))];
        return { of: ({ kind }) => colours.hues[hueOfKind(kind)],
            legend: kinds.map((kind) => ({ colour: colours.hues[hueOfKind(kind)],
                text: kindName(kind), change: null })) };
    }
    if (state.colour === 'year') {
        const limits = yearLimits(some);
        const from = [...new Set(limits.filter((limit) => limit !== undefined))];
        return { of: ({ year }) => (year ? colours.shades[shadeOfYear(year, limits)] : colours.quiet),
            legend: [...from.map((year) => ({ colour: colours.shades[shadeOfYear(year, limits)],
                text: say('{0} and later', year), change: null })),
            { colour: colours.quiet, text: say('without a year'), change: null }] };
    }
    const found = [...new Set(some.map(({ community }) => community).filter(Boolean))]
        .sort((one, two) => one - two);
    const hue = (community) => (community < HUES ? community : 0);
    const grey = found.filter((id) => id >= HUES);
    const named = grey.length > 1 ? found.filter((id) => id < HUES) : found;
    const legend = named.map((id) => ({ colour: colours.hues[hue(id)],
        text: `${id} ${communities.get(id)?.name ?? ''}`,
        change: () => go({ community: state.community === String(id) ? '' : String(id) }) }));
    if (grey.length > 1) {
        legend.push({ colour: colours.hues[0], text: say('{0} smaller communities', grey.length), change: null });
    }
    return { of: ({ community }) => colours.hues[hue(community ?? 0)], legend };
};

/* Areas grow with the measure. */
export const sizing = (some) => {
    const valueOf = (node) => node.size ?? measureOf(node);
    const most = some.reduce((top, node) => Math.max(top, valueOf(node)), 0) || 1;
    const largest = some.length > 1000 ? MOST * 0.7 : MOST;
    return (node) => LEAST + (largest - LEAST) * Math.sqrt(Math.max(0, valueOf(node)) / most);
};

export const showLegend = (element, legend) => {
    element.replaceChildren(...legend.map(({ colour, text, change }) => {
        const dot = make('span', { class: 'dot' });
        dot.style.setProperty('--dot', colour);
        const label = labelled(clean(text));
        if (!change) {
            return make('li', null, dot, label);
        }
        const button = make('button', { type: 'button',
            'aria-pressed': String(text.startsWith(`${state.community} `)) }, dot, label);
        button.addEventListener('click', change);
        return make('li', null, button);
    }));
};
