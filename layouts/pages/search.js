/* The search in the page: hits as links, by mouse and by keys. */
import { byline, isRecord, make, nodeLink, plural } from './data.js';
import { find } from './find.js';

const MOST_HITS = 50;

const hitItem = (node) =>
    make('li', null, nodeLink(node, { class: 'hit' }), make('small', null, isRecord(node)
        ? [' ', byline(node).filter((part) => part.tagName !== 'A' && part !== ', ')
            .flatMap((part, i) => [i > 0 ? ', ' : '', part])] : ` ${node.kind}`));

export const startSearch = () => {
    const box = document.getElementById('search');
    const field = make('input', { type: 'search', id: 'search-field', autocomplete: 'off',
        spellcheck: 'false', 'aria-controls': 'hits', placeholder: 'Title, author, theme …' });
    const count = make('p', { role: 'status', class: 'quiet' });
    const list = make('ol');
    const hits = make('div', { id: 'hits', hidden: true }, count, list);
    const show = () => {
        const found = find(field.value);
        hits.hidden = field.value.trim() === '';
        count.textContent = found.length > MOST_HITS
            ? `The first ${MOST_HITS} of ${found.length} hits` : plural(found.length, 'hit', 'hits');
        list.replaceChildren(...found.slice(0, MOST_HITS).map(hitItem));
    };
    field.addEventListener('input', show);
    field.addEventListener('focus', show);
    box.addEventListener('keydown', (event) => {
        const stops = [field, ...list.querySelectorAll('a.hit')];
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape' && !hits.hidden) {
            event.preventDefault();
            hits.hidden = true;
            field.focus();
            hits.hidden = true;
        } else if (step && !hits.hidden) {
            event.preventDefault();
            stops[stops.indexOf(document.activeElement) + step]?.focus();
        } else if (event.key === 'Enter' && event.target === field) {
            list.querySelector('a')?.click();
        }
    });
    list.addEventListener('click', () => {
        hits.hidden = true;
    });
    document.addEventListener('pointerdown', (event) => {
        hits.hidden = hits.hidden || !box.contains(event.target);
    });
    box.append(make('label', { for: 'search-field' }, 'Search'), field, hits);
    box.hidden = false;
    document.addEventListener('keydown', (event) => {
        if (event.key === '/' && !event.target.closest('input, select, textarea')) {
            event.preventDefault();
            field.focus();
        }
    });
};
