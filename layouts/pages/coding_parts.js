/* The parts of the coding page that stay: the bar, the list of records, the keys. */
import { load, markDone, openRecord, save } from './coding.js';
import { addingPart } from './coding_adding.js';
import { keep, records, work } from './codings.js';
import { clean, make, nameOf } from './data.js';

const SHORTCUTS = [
    ['j k', 'next and previous theme or location; at the end the next record'],
    ['J K', 'next and previous record'],
    ['a r', 'accept, reject'],
    ['s', 'switch: primary or mention'],
    ['u', 'undo: not decided'],
    ['A', 'accept all that is not decided'],
    ['t', 'add a theme or location; Enter adds, Shift+Enter as mention'],
    ['n N', 'note on it, on the record'],
    ['d', 'coded: on to the next record'],
    ['Ctrl+S', 'save codings.csv'],
];

export const bar = () => {
    const saving = make('button', { type: 'button', id: 'save' }, 'Save codings.csv');
    saving.addEventListener('click', save);
    const file = make('input', { type: 'file', id: 'load', accept: '.csv,.tsv,.txt,text/csv' });
    file.addEventListener('change', () => load(file));
    const coder = make('input', { type: 'text', id: 'coder', autocomplete: 'name' });
    coder.value = work.coder;
    coder.addEventListener('change', () => {
        work.coder = coder.value.trim();
        keep();
    });
    return make('nav', { 'aria-label': 'Work' },
        make('div', { class: 'progress' }, make('progress', { id: 'progress',
            max: String(records.length), value: '0', 'aria-labelledby': 'progress-text' }),
        make('span', { id: 'progress-text' })),
        make('label', { for: 'coder' }, 'Coder ', coder),
        make('label', { for: 'load', class: 'file' }, 'Continue a codings.csv …', file), saving,
        make('span', { id: 'unsaved', class: 'quiet' }),
        make('p', { id: 'said', role: 'status' }));
};

export const recordList = () => {
    const list = make('ol', { id: 'list' }, records.map((record, place) => {
        const button = make('button', { type: 'button' },
            make('span', { class: 'mark' }), ` ${clean(nameOf(record))}`);
        button.addEventListener('click', () => openRecord(place));
        return make('li', null, button);
    }));
    return make('details', { class: 'records', open: window.innerWidth > 900 },
        make('summary', null, 'Records'), make('div', { class: 'list' }, list));
};

export const shortcuts = () => {
    const switched = make('input', { type: 'checkbox', id: 'keys', checked: true });
    return make('details', { class: 'shortcuts', open: window.innerWidth > 900 },
        make('summary', null, 'Keys'),
        make('dl', null, SHORTCUTS.flatMap(([keys, meaning]) => [make('dt', null, keys.split(' ')
            .flatMap((key, i) => [i > 0 ? ' ' : '', make('kbd', null, key)])),
        make('dd', null, meaning)])),
        make('label', { for: 'keys' }, switched, ' Single keys work'));
};

export const recordPart = () => {
    const done = make('button', { type: 'button', id: 'done', 'aria-pressed': 'false' });
    done.addEventListener('click', markDone);
    return make('div', { id: 'record' }, make('article', { class: 'texts' }),
        make('section', { class: 'coded', 'aria-label': 'Themes and locations of this record' },
            make('div', { class: 'decisions' }), addingPart(), make('div', { class: 'record-note' }),
            done));
};
