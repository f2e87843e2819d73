/* The table of nodes, made anew so that it can be sorted and filtered. */
import {
    byline, chip, clean, inOrder, isRecord, make, nodeLink,
} from './data.js';
import { fold, kindPlace } from './find.js';
import { shown, versionOfShown } from './shown.js';
import { onChange, state } from './state.js';
import { kindName, plural, say } from './text.js';

const PAGE = 200; /* rows that are added at a time */

const list = { key: null, isFalling: false, shown: PAGE, version: '' };

const valueOf = (node, key) => {
    if (key === 'label') {
        return fold(node.label);
    }
    if (key === 'kind') {
        return kindPlace(node);
    }
    return key === 'community' ? node.community ?? Infinity : node.scores?.[key] ?? -1;
};

const rowsWanted = () => {
    const wanted = [...shown().nodes];
    const turn = list.isFalling ? -1 : 1;
    const standard = (one, two) => kindPlace(one) - kindPlace(two) ||
        inOrder(one.kind, two.kind) || valueOf(two, 'pagerank') - valueOf(one, 'pagerank') ||
        inOrder(one.id, two.id);
    return wanted.sort((one, two) => (list.key === null ? 0
        : turn * inOrder(valueOf(one, list.key), valueOf(two, list.key))) || standard(one, two));
};

const nodeRow = (node, keys, places) =>
    make('tr', null, make('th', { scope: 'row' }, nodeLink(node), isRecord(node)
        ? make('small', { class: 'byline' }, byline(node)) : ''), keys.map((key) => {
        if (key === 'kind') {
            return make('td', null, kindName(node.kind));
        }
        return key === 'community'
            ? make('td', null, node.community ? chip(node.community) : '')
            : make('td', { class: 'number' }, node.scores?.[key]?.toFixed(places[key]) ?? '');
    }));

export const choice = (id, label, options, change, chosen = '') => {
    const select = make('select', { id }, options.map(([value, text]) =>
        make('option', { value, selected: value === chosen }, clean(text))));
    select.addEventListener('change', () => change(select.value));
    return make('label', { for: id }, `${label} `, select);
};

export const startList = () => {
    const table = document.getElementById('node-table');
    const heads = [...table.tHead.rows[0].cells];
    const keys = heads.map((head) => head.dataset.key).slice(1);
    const places = Object.fromEntries(heads.map((head) =>
        [head.dataset.key, Number(head.dataset.places)]));
    const count = make('p', { role: 'status', class: 'quiet' });
    const more = make('button', { type: 'button' }, say('Show {0} more', PAGE));
    const show = () => {
        const wanted = rowsWanted();
        const most = Math.min(list.shown, wanted.length);
        table.tBodies[0].replaceChildren(
            ...wanted.slice(0, most).map((node) => nodeRow(node, keys, places)));
        count.textContent = most < wanted.length ? say('{0} of {1} nodes', most, wanted.length)
            : plural(most, 'node', 'nodes');
        more.hidden = most === wanted.length;
        more.textContent = say('Show {0} more', Math.min(PAGE, wanted.length - most));
        for (const head of heads) {
            head.setAttribute('aria-sort', head.dataset.key !== list.key ? 'none'
                : list.isFalling ? 'descending' : 'ascending');
        }
    };
    const change = (changes) => {
        Object.assign(list, { shown: PAGE }, changes);
        show();
    };
    for (const head of heads) {
        const { key } = head.dataset;
        const isScore = !['label', 'kind', 'community'].includes(key);
        const button = make('button', { type: 'button', class: 'sort' }, head.textContent);
        button.addEventListener('click', () => change({ key,
            isFalling: list.key === key ? !list.isFalling : isScore }));
        head.replaceChildren(button);
    }
    more.addEventListener('click', () => {
        const first = list.shown;
        list.shown += PAGE;
        show();
        table.tBodies[0].rows[first]?.querySelector('a').focus();
    });
    table.closest('.scroll').before(make('div', { class: 'choices' }, count));
    table.closest('.scroll').after(more);
    document.getElementById('nodes-cut')?.remove();
    const follow = () => {
        if (state.view === 'nodes' && list.version !== versionOfShown()) {
            list.version = versionOfShown();
            change({});
        }
    };
    onChange(follow);
    follow();
};
