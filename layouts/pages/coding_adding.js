/* The field that finds a theme or location in codebook and gazetteer, and adds it. */
import { act, placeText, showRecord } from './coding_items.js';
import { isTarget } from './codings.js';
import { clean, labelled, make } from './data.js';
import { find } from './find.js';

const MOST_FOUND = 20;

const adding = { found: [], at: 0 };

const addTarget = (node, salience) => {
    const field = document.getElementById('add');
    field.value = '';
    showFound();
    act(node.id, 'yes', salience);
    field.focus();
};

const foundElement = (node, place) => {
    const option = make('li', { role: 'option', id: `found-${place}`,
        'aria-selected': String(place === adding.at) }, labelled(node.label),
    make('small', null, ` ${[node.kind, clean(placeText(node))].filter(Boolean).join(', ')}`));
    option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        addTarget(node);
    });
    return option;
};

const showFound = () => {
    const field = document.getElementById('add');
    const list = document.getElementById('found');
    const isOpen = field.value.trim() !== '';
    adding.found = isOpen ? find(field.value, isTarget).slice(0, MOST_FOUND) : [];
    adding.at = Math.min(adding.at, Math.max(0, adding.found.length - 1));
    list.hidden = !isOpen;
    list.replaceChildren(...adding.found.map(foundElement));
    if (isOpen && adding.found.length === 0) {
        list.append(make('li', { role: 'option', 'aria-disabled': 'true', class: 'quiet' },
            'No theme or location is called so.'));
    }
    field.setAttribute('aria-expanded', String(isOpen));
    if (adding.found.length > 0) {
        field.setAttribute('aria-activedescendant', `found-${adding.at}`);
        list.children[adding.at].scrollIntoView({ block: 'nearest' });
    } else {
        field.removeAttribute('aria-activedescendant');
    }
};

const addKey = (event) => {
    const field = event.target;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && adding.found.length > 0) {
        event.preventDefault();
        adding.at = (adding.at + step + adding.found.length) % adding.found.length;
        showFound();
    } else if (event.key === 'Enter' && adding.found.length > 0 && !event.isComposing) {
        event.preventDefault();
        addTarget(adding.found[adding.at], event.shiftKey ? 'mention' : undefined);
    } else if (event.key === 'Escape') {
        event.preventDefault();
        if (field.value === '') {
            showRecord(true);
        }
        field.value = '';
        showFound();
    }
};

export const addingPart = () => {
    const field = make('input', { type: 'search', id: 'add', role: 'combobox', autocomplete: 'off',
        spellcheck: 'false', 'aria-expanded': 'false', 'aria-controls': 'found',
        'aria-autocomplete': 'list', placeholder: 'Theme or location …' });
    field.addEventListener('input', () => {
        adding.at = 0;
        showFound();
    });
    field.addEventListener('keydown', addKey);
    field.addEventListener('blur', () => {
        document.getElementById('found').hidden = true;
        field.setAttribute('aria-expanded', 'false');
    });
    return make('div', { class: 'adding' }, make('label', { for: 'add' }, 'Add (t)'), field,
        make('ul', { id: 'found', role: 'listbox', hidden: true,
            'aria-label': 'Themes and locations' }));
};
