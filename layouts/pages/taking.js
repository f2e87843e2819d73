/* What is taken away: the view as a picture, what is seen as a table, its papers for reference
 * managers, and the address that brings all of it back. */
import { bibtexOf, risOf } from './bibliography.js';
import { rowsText, saveFile } from './codings_table.js';
import { clean, communities, make, nodes } from './data.js';
import { isDrawn, pictureOfMap } from './map_drawing.js';
import { copy } from './panel.js';
import { drawn, rastered, svgText } from './picture.js';
import { locationsOf, shown, themesOf, venueOf } from './shown.js';
import { addressOfState, state } from './state.js';
import { plural, say } from './text.js';

/* --- pictures ----------------------------------------------------------------------------------- */

const part = () => {
    const section = document.getElementById(state.view);
    return state.view === 'map' ? section.querySelector('svg') ?? section : section;
};

const isMovingMap = () => state.view === 'map' && isDrawn();

const svgOfView = () => {
    const element = part();
    if (element.localName !== 'svg') {
        return drawn(element);
    }
    const copied = element.cloneNode(true);
    copied.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    return copied;
};

const savePng = async () => {
    const canvas = (isMovingMap() && pictureOfMap()) || await rastered(svgOfView());
    const blob = await new Promise((done) => {
        canvas.toBlob(done, 'image/png');
    });
    saveFile(`${state.view}.png`, blob, 'image/png');
};

/* --- tables ------------------------------------------------------------------------------------- */

const HEAD = ['id', 'kind', 'label', 'title', 'authors', 'year', 'venue', 'doi', 'community', 'themes',
    'locations', 'degree', 'pagerank'];
const labels = (some) => some.map(({ target }) => clean(nodes.get(target).label)).join('; ');

const rowOf = (node) => {
    const isPaper = Boolean(node.authors);
    return [node.id, node.kind, node.label, node.title ?? '', node.authors?.join('; ') ?? '',
        node.year ?? '', isPaper ? venueOf(node) : '', node.doi ?? '',
        communities.get(node.community)?.name ?? '', isPaper ? labels(themesOf(node)) : '',
        isPaper ? labels(locationsOf(node)) : '', node.scores?.degree ?? '', node.scores?.pagerank ?? '']
        .map((value) => clean(String(value)));
};

const saveCsv = () => saveFile('selection.csv', `\ufeff${rowsText([HEAD, ...shown().nodes.map(rowOf)])}`,
    'text/csv;charset=utf-8');

/* --- the bar ------------------------------------------------------------------------------------ */

const linkOfState = () => location.href.replace(/#.*$/, '') + addressOfState();

const ACTIONS = [
    ['png', 'Picture (PNG)', savePng, () => say('The view is saved as {0}.', `${state.view}.png`)],
    ['svg', 'Picture (SVG)', () => saveFile(`${state.view}.svg`, svgText(svgOfView()), 'image/svg+xml'),
        () => say('The view is saved as {0}.', `${state.view}.svg`)],
    ['csv', 'Table (CSV)', saveCsv, () => say('{0} saved as {1}.',
        plural(shown().nodes.length, 'node', 'nodes'), 'selection.csv')],
    ['bib', 'BibTeX', () => saveFile('selection.bib', bibtexOf(shown().records), 'text/x-bibtex'),
        () => say('{0} saved as {1}.', plural(shown().records.length, 'paper', 'papers'), 'selection.bib')],
    ['ris', 'RIS', () => saveFile('selection.ris', risOf(shown().records),
        'application/x-research-info-systems'),
    () => say('{0} saved as {1}.', plural(shown().records.length, 'paper', 'papers'), 'selection.ris')],
    ['link', 'Copy a link', async () => {
        if (!await copy(linkOfState())) {
            throw new Error('not copied');
        }
    }, () => say('The link is copied: it opens the page as it is now.')],
];

export const startTaking = () => {
    const tell = make('span', { role: 'status', class: 'quiet' });
    const buttons = ACTIONS.map(([name, label, act, said]) => {
        const button = make('button', { type: 'button', id: `take-${name}` }, say(label));
        button.addEventListener('click', async () => {
            try {
                await act();
                tell.textContent = said();
            } catch {
                tell.textContent = say('This browser does not let the page do that.');
            }
        });
        return button;
    });
    document.querySelector('footer').before(make('section', { id: 'take', 'aria-labelledby': 'take-title' },
        make('h2', { id: 'take-title' }, say('Take away what is shown')), buttons, tell));
};
