/* What narrows down all views: words, kinds, years, theme, location, venue, community, and ways from
 * one node to another. */
import { clean, communities, graph, inOrder, make, nodeLink, nodes } from './data.js';
import { find, kindPlace } from './find.js';
import { choice } from './list.js';
import { allRecords, pathBetween, shown, venueOf, yearsText, yearsWanted } from './shown.js';
import { clearFilters, go, hasFilters, onChange, state } from './state.js';
import { kindName, language, otherLanguage, say } from './text.js';

const MOST_VENUES = 300;
const MOST_OFFERED = 12;

/* --- fields ----------------------------------------------------------------------------------- */

const followers = []; /* what makes fields show the state again */

const field = (name, label, attributes) => {
    const input = make('input', { id: `filter-${name}`, autocomplete: 'off', spellcheck: 'false',
        ...attributes });
    return { input, whole: make('label', { for: input.id }, `${label} `, input) };
};

const selectOf = (name, label, offered) => {
    const whole = choice(`filter-${name}`, label, [['', say('all')], ...offered],
        (value) => go({ [name]: value }), state[name]);
    const select = whole.querySelector('select');
    followers.push(() => {
        select.value = state[name];
    });
    return whole;
};

const wordsField = () => {
    const { input, whole } = field('words', say('Words'), { type: 'search',
        placeholder: say('in titles, texts, names') });
    input.addEventListener('input', () => go({ words: input.value.trim() }, true));
    followers.push(() => {
        if (input.value.trim() !== state.words) {
            input.value = state.words;
        }
    });
    return whole;
};

const yearFields = () => {
    const years = allRecords.map(({ year }) => year).filter(Boolean);
    if (years.length === 0) {
        return '';
    }
    const least = years.reduce((a, b) => Math.min(a, b));
    const most = years.reduce((a, b) => Math.max(a, b));
    const bounds = { type: 'number', min: least, max: most, step: '1' };
    const from = field('from', say('Years from'), { ...bounds, placeholder: least });
    const to = field('until', say('to'), { ...bounds, placeholder: most });
    const take = () => go({ years: yearsText(from.input.value === '' ? NaN : Number(from.input.value),
        to.input.value === '' ? NaN : Number(to.input.value)) });
    from.input.addEventListener('change', take);
    to.input.addEventListener('change', take);
    followers.push(() => {
        const wanted = yearsWanted();
        from.input.value = Number.isFinite(wanted.from) ? wanted.from : '';
        to.input.value = Number.isFinite(wanted.to) ? wanted.to : '';
    });
    return make('span', { class: 'years' }, from.whole, to.whole);
};

export const allKinds = [...new Set(graph.nodes.map((node) => node.kind))]
    .sort((one, two) => kindPlace({ kind: one }) - kindPlace({ kind: two }) || inOrder(one, two));

const kindFields = () => {
    const boxes = allKinds.map((kind) => {
        const box = make('input', { type: 'checkbox', id: `filter-kind-${kind}`, value: kind });
        box.addEventListener('change', () => {
            const chosen = boxes.filter((one) => one.checked).map((one) => one.value);
            go({ kinds: chosen.length === allKinds.length ? '' : chosen.join(',') });
        });
        return box;
    });
    followers.push(() => boxes.forEach((box) => {
        box.checked = state.kinds.split(',').includes(box.value);
    }));
    return make('fieldset', { class: 'kinds' }, make('legend', null, say('Kinds')),
        boxes.map((box) => make('label', { for: box.id }, box, ` ${kindName(box.value)}`)));
};

const offeredNodes = (kind) => graph.nodes.filter((node) => node.kind === kind)
    .map((node) => [node.id, node.label]).sort(([, one], [, two]) => inOrder(one, two));

const offeredVenues = () => {
    const counts = new Map();
    allRecords.map(venueOf).filter(Boolean)
        .forEach((venue) => counts.set(venue, (counts.get(venue) ?? 0) + 1));
    return [...counts].sort(([one, first], [two, second]) => second - first || inOrder(one, two))
        .slice(0, MOST_VENUES).map(([venue, count]) => [venue, `${venue} (${count})`]);
};

/* A field that takes a node by its name: the first one that is found. */
const nodeField = (name, label) => {
    const offers = make('datalist', { id: `offers-${name}` });
    const { input, whole } = field(name, label, { type: 'search', list: offers.id,
        placeholder: say('any node') });
    const take = () => {
        const [node] = find(input.value);
        go({ [name]: input.value.trim() === '' ? '' : node?.id ?? state[name] });
    };
    input.addEventListener('input', () => {
        offers.replaceChildren(...find(input.value).slice(0, MOST_OFFERED)
            .map((node) => make('option', { value: clean(node.label) })));
    });
    input.addEventListener('change', take);
    followers.push(() => {
        input.value = clean(nodes.get(state[name])?.label ?? '');
    });
    return [whole, offers];
};

/* --- what is told ------------------------------------------------------------------------------- */

const pathParts = () => {
    const path = pathBetween(state.near, state.to).map((id) => nodes.get(id));
    return path.length === 0 ? [say('Nothing leads from the one to the other.')]
        : [say('Shortest way: '), ...path.flatMap((node, i) => [i > 0 ? ' – ' : '', nodeLink(node)])];
};

const tellShown = (status, way) => {
    const { records, nodes: some } = shown();
    status.textContent = hasFilters()
        ? say('{0} of {1} papers, {2} of {3} nodes', records.length, allRecords.length, some.length,
            graph.nodes.length) : say('Everything is shown.');
    const isWay = nodes.has(state.near) && nodes.has(state.to);
    way.replaceChildren(...(isWay ? pathParts() : []));
    way.hidden = !isWay;
};

const startMore = (bar) => {
    const count = () => ['kinds', 'years', 'theme', 'location', 'venue', 'community', 'near', 'to']
        .filter((name) => state[name] !== '').length;
    bar.open = count() > 0 && window.innerWidth > 900;
    const summary = bar.querySelector('summary');
    followers.push(() => {
        summary.textContent = count() > 0 ? say('Filters ({0})', count()) : say('Filters');
    });
};

/* --- views ------------------------------------------------------------------------------------ */

/* One part of the page is seen at a time; on paper all are. */
const showView = () => {
    for (const section of document.querySelectorAll('main > section')) {
        section.classList.toggle('away', section.id !== state.view);
    }
    for (const link of document.querySelectorAll('nav ul a')) {
        const isHere = link.getAttribute('href') === `#${state.view}`;
        link.toggleAttribute('data-here', isHere);
        if (isHere) {
            link.setAttribute('aria-current', 'page');
        } else {
            link.removeAttribute('aria-current');
        }
    }
};

const showCommunities = () => {
    for (const item of document.querySelectorAll('.communities > li')) {
        const id = item.querySelector('.chip').textContent;
        item.hidden = hasFilters() && !shown().nodes.some((node) => String(node.community) === id);
    }
};

/* What can be done with a node: buttons for the panel. */
export const nodeActions = (node) => {
    const near = make('button', { type: 'button', 'aria-pressed': String(state.near === node.id) },
        say('Only its neighbourhood'));
    near.addEventListener('click', () => {
        go(state.near === node.id ? { near: '', to: '' } : { near: node.id, to: '' });
        near.setAttribute('aria-pressed', String(state.near === node.id));
    });
    const isPossible = nodes.has(state.near) && state.near !== node.id;
    const to = isPossible ? make('button', { type: 'button' }, say('Way here from {0}',
        clean(nodes.get(state.near).label))) : '';
    if (isPossible) {
        to.addEventListener('click', () => go({ to: node.id }));
    }
    return make('p', { class: 'actions' }, near, ' ', to);
};

export const startBar = () => {
    const status = make('p', { role: 'status', id: 'shown', class: 'quiet' });
    const way = make('p', { id: 'way', role: 'status' });
    const clear = make('button', { type: 'button', id: 'clear' }, say('Show everything'));
    clear.addEventListener('click', clearFilters);
    const more = make('details', { id: 'filters' }, make('summary'), make('div', { class: 'fields' },
        yearFields(), selectOf('theme', say('Theme'), offeredNodes('theme')),
        selectOf('location', say('Location'), offeredNodes('location')),
        selectOf('venue', say('Venue'), offeredVenues()),
        selectOf('community', say('Community'), [...communities.values()].map(({ id, name }) =>
            [String(id), `${id} ${name}`])),
        nodeField('near', say('Around')), nodeField('to', say('Way to')), kindFields()));
    startMore(more);
    const other = make('button', { type: 'button', id: 'language', lang: language === 'zh' ? 'en' : 'zh' },
        otherLanguage.name);
    other.addEventListener('click', () => {
        go({ language: otherLanguage.value });
        location.reload();
    });
    const bar = make('section', { id: 'bar', 'aria-label': say('What is shown') }, wordsField(), more,
        status, clear, other, way);
    document.querySelector('main').before(bar);
    const show = () => {
        followers.forEach((follow) => follow());
        clear.hidden = !hasFilters();
        tellShown(status, way);
        showView();
        if (state.view === 'communities') {
            showCommunities();
        }
    };
    onChange(show);
    show();
};

