/* The table of themes by locations, years or venues: made anew for the papers that are seen; which
 * columns are seen at first, and arrow keys. */
import { cellAt, countsOf, crossing, foundOf, readWritten, sumOf } from './crossing.js';
import { clean, labelled, make, nodeLink } from './data.js';
import { countsText } from './details.js';
import { choice } from './list.js';
import { versionOfShown } from './shown.js';
import { go, onChange, state } from './state.js';
import { say } from './text.js';

const MOST_COLUMNS = 18;
const LEAST_COLUMNS = 8; /* that are seen at first, as there is room */
const SHADES = 6;
const LEAST_FULL = 10; /* papers that deserve the darkest */

const table = { element: null, version: '', isUnfolded: false, most: LEAST_FULL };

/* --- cells ------------------------------------------------------------------------------------ */

/* "3" and, smaller, "+2": primary papers and mentions. */
export const countsParts = ({ primary, mention }) =>
    [primary > 0 ? String(primary) : '', mention > 0 ? make('small', null, `+${mention}`) : ''];

const percent = (part, whole) => (whole > 0 ? `${Math.round((100 * part) / whole)}%` : '');

/* How many papers would stand in a cell if themes and columns had nothing to do with each other. */
const expectedOf = (theme, column) => {
    const made = crossing();
    return (sumOf(made.rowTotals.get(theme?.id ?? '')) * sumOf(made.columnTotals.get(column.key))) /
        made.count;
};

const shareOf = (theme, column, cell) => {
    const made = crossing();
    const whole = state.as === 'rows' ? made.rowTotals.get(theme?.id ?? '')
        : made.columnTotals.get(column.key);
    return sumOf(cell) / sumOf(whole);
};

const NOTABLE = 1; /* papers expected where there are none: a gap worth a look */

/* What a cell tells, and how dark it is; null if it stays empty. */
const tellCell = (theme, column) => {
    const cell = countsOf(theme, column);
    const sum = sumOf(cell);
    if (state.as === 'expected' && theme && !column.isNone) {
        const expected = expectedOf(theme, column);
        const more = (sum - expected) / Math.sqrt(expected);
        return sum === 0 && expected < NOTABLE ? null : {
            parts: [String(sum), make('small', null, ` / ${expected.toFixed(1)}`)],
            shade: more > 0 ? Math.min(SHADES, Math.ceil(more * 1.5)) : 0,
            note: say('{0} expected by chance', expected.toFixed(1)) };
    }
    const before = foundOf(theme, column);
    if (sum === 0 && (before === null || sumOf(before) === 0)) {
        return null;
    }
    const isMeeting = theme && !column.isNone;
    if (state.as === 'rows' || state.as === 'columns') {
        const share = shareOf(theme, column, cell);
        return { parts: [percent(share, 1)], shade: isMeeting ? Math.ceil(SHADES * share) : 0,
            note: say(state.as === 'rows' ? '{0} of the theme' : '{0} of the column', percent(share, 1)) };
    }
    return { parts: sum === 0 ? ['0'] : countsParts(cell), note: '',
        shade: isMeeting ? Math.ceil(SHADES * Math.sqrt(sum / table.most)) : 0 };
};

const labelOf = (theme, column) => `${theme ? clean(theme.label) : say('(no theme)')}, ` +
    clean(column.label);

const cellElement = (theme, column) => {
    const told = tellCell(theme, column);
    if (!told) {
        return make('td');
    }
    const cell = cellAt(theme, column);
    const before = foundOf(theme, column);
    const isOther = before !== null &&
        (before.primary !== cell.primary || before.mention !== cell.mention);
    const link = make('a', { href: `#${encodeURIComponent(cell.name)}` }, told.parts);
    /* Whoever speaks to the browser says what is seen: that must be part of the name. */
    const description = [`${labelOf(theme, column)}: ${countsText(cell.primary, cell.mention)}`,
        told.note, isOther ? say('{0} before corrections', countsText(before.primary,
            before.mention)) : ''].filter(Boolean).join(', ');
    link.setAttribute('aria-label', `${link.textContent}, ${description}`);
    link.title = description;
    return make('td', { class: `s${told.shade}${isOther ? ' corrected' : ''}` }, link);
};

/* --- rows and heads --------------------------------------------------------------------------- */

const totalElement = (counts) => make('td', { class: 'total' }, countsParts(counts));

const headElement = (column) =>
    make('th', { scope: 'col', class: 'location', 'data-node': column.location?.id ?? column.key },
        column.location ? nodeLink(column.location)
            : make('span', null, column.isNone ? column.label : labelled(column.label)));

const rowElement = ({ theme }, columns) =>
    make('tr', { class: theme?.is_search_term ? 'subject' : null, 'data-node': theme?.id ?? '' },
        make('th', { scope: 'row' }, theme ? nodeLink(theme) : say('(no theme)'),
            theme?.is_search_term ? make('small', null, ` ${say('search term')}`) : ''),
        columns.map((column) => cellElement(theme, column)),
        totalElement(crossing().rowTotals.get(theme?.id ?? '')));

/* A body for each group of the codebook, in the order in which they were written. */
const bodies = (made) => {
    const groups = [];
    for (const row of made.rows) {
        const last = groups[groups.length - 1];
        if (!last || last.group !== row.group || !row.theme) {
            groups.push({ group: row.group, rows: [row] });
        } else {
            last.rows.push(row);
        }
    }
    return groups.map(({ group, rows }) => make('tbody', null, group === '' ? null
        : make('tr', { class: 'group' }, make('th', { scope: 'rowgroup',
            colspan: String(made.columns.length + 2) }, make('span', null, labelled(say(group))))),
    rows.map((row) => rowElement(row, made.columns))));
};

const CAPTIONS = {
    location: 'Number of papers that discuss the theme of the row and study the location of the column',
    year: 'Number of papers that discuss the theme of the row, by the year they appeared in',
    venue: 'Number of papers that discuss the theme of the row, by where they were published',
};
const NOTES = {
    counts: '',
    rows: 'Shares are of the papers of a theme: what is in no cell of its row lacks a column.',
    columns: 'Shares are of the papers of a column.',
    expected: 'Behind the stroke: how many there would be if themes and columns had nothing to do ' +
        'with each other; dark where there are more, 0 where there could be some.',
};

/* --- which columns are seen --------------------------------------------------------------------- */

/* How many columns stand beside the others without scrolling. */
const roomFor = (element, heads) => {
    const width = heads.reduce((sum, head) => sum + head.offsetWidth + 1, 0);
    const others = element.offsetWidth - width;
    return Math.floor((element.closest('.scroll').clientWidth - others) / (width / heads.length));
};

/* Columns of few papers stay out of sight until asked for; years keep together. */
const foldColumns = () => {
    const { element } = table;
    const heads = [...element.tHead.rows[0].cells].filter((head, i) =>
        head.classList.contains('location') && !crossing().columns[i - 1].isNone);
    const common = heads.length === 0 ? 0
        : Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, roomFor(element, heads)));
    const isFoldable = state.by !== 'year' && heads.length > common + 2;
    table.folding.hidden = !isFoldable;
    const rare = isFoldable && !table.isUnfolded ? heads.slice(common).map((head) => head.cellIndex) : [];
    for (const row of element.rows) {
        for (const index of row.cells.length > 1 ? rare : []) {
            row.cells[index].hidden = true;
        }
    }
    table.button.setAttribute('aria-pressed', String(table.isUnfolded));
    const texts = state.by === 'venue' ? ['Show the {0} most frequent venues', 'Show all {0} venues']
        : ['Show the {0} most studied locations', 'Show all {0} locations'];
    table.button.textContent = table.isUnfolded ? say(texts[0], common) : say(texts[1], heads.length);
};

/* Points out what the panel shows. */
export const showCurrent = (name) => {
    for (const current of document.querySelectorAll('[aria-current="true"]')) {
        current.removeAttribute('aria-current');
    }
    const cell = name === '' ? null
        : table.element?.querySelector(`td a[href="#${encodeURIComponent(name)}"]`);
    cell?.setAttribute('aria-current', 'true');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    for (const shape of document.querySelectorAll('#map [data-id]')) {
        if (state.node !== '' && shape.dataset.id === state.node) {
            shape.setAttribute('aria-current', 'true');
        }
    }
};

/* --- keys ------------------------------------------------------------------------------------- */

const STEPS = {
    ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0],
};

/* From one link to the next one in the direction of the arrow. */
const move = (event) => {
    const step = STEPS[event.key];
    const from = event.target.closest('td, th');
    if (!step || !from || event.target.tagName !== 'A') {
        return;
    }
    const rows = [...table.element.rows];
    let row = rows.indexOf(from.parentElement) + step[0];
    let column = from.cellIndex + step[1];
    while (rows[row]?.cells[column] || (step[0] !== 0 && rows[row])) {
        const link = rows[row].cells[column]?.querySelector('a');
        if (link?.checkVisibility?.() ?? link?.offsetParent) {
            event.preventDefault();
            link.focus();
            return;
        }
        row += step[0];
        column += step[1];
    }
};

/* --- all together ------------------------------------------------------------------------------- */

const show = () => {
    const version = `${versionOfShown()}\n${state.by}\n${state.as}`;
    if (state.view !== 'themes' || !table.element || table.version === version) {
        return;
    }
    table.version = version;
    const made = crossing();
    table.most = made.rows.reduce((most, { theme }) => made.columns.reduce((top, column) =>
        (theme && !column.isNone ? Math.max(top, sumOf(countsOf(theme, column))) : top), most), LEAST_FULL);
    const foot = make('tr', null, make('th', { scope: 'row' }, say('Papers')),
        made.columns.map((column) => make('td', null, countsParts(made.columnTotals.get(column.key)))),
        make('td', { class: 'total' }, String(made.count)));
    table.element.caption.firstChild.textContent = [say(CAPTIONS[made.by]),
        Object.hasOwn(NOTES, state.as) ? say(NOTES[state.as]) : '']
        .filter(Boolean).join('. ');
    table.element.tHead.replaceChildren(make('tr', null,
        make('th', { scope: 'col', class: 'corner' }, say('Theme')), made.columns.map(headElement),
        make('th', { scope: 'col', class: 'total' }, say('Papers'))));
    table.element.querySelectorAll('tbody, tfoot').forEach((part) => part.remove());
    table.element.append(...bodies(made), make('tfoot', null, foot));
    foldColumns();
    showCurrent(state.cell);
};

const options = () => make('div', { class: 'options' },
    choice('by-choice', say('Columns'), [['location', say('locations')], ['year', say('years')],
        ['venue', say('venues')]], (by) => go({ by }), state.by),
    choice('as-choice', say('Cells'), [['counts', say('counts')], ['rows', say('shares of the theme')],
        ['columns', say('shares of the column')], ['expected', say('counts and expected')]],
    (as) => go({ as }), state.as));

export const startTable = () => {
    table.element = document.getElementById('crossing');
    if (!table.element) {
        return;
    }
    readWritten(table.element);
    table.button = make('button', { type: 'button' });
    table.button.addEventListener('click', () => {
        table.isUnfolded = !table.isUnfolded;
        table.version = '';
        show();
    });
    table.folding = make('p', { class: 'choices' }, table.button);
    table.element.closest('.scroll').before(options(), table.folding);
    table.element.addEventListener('keydown', move);
    onChange(show);
    show();
};
