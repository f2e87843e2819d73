/* Themes by locations, years or venues, counted over the papers that are seen. */
import { asFound, isCorrected } from './corrected.js';
import { inOrder, isPrimary, nodes } from './data.js';
import { locationsOf, papersOf, shown, themesOf, venueOf, versionOfShown } from './shown.js';
import { state } from './state.js';
import { say } from './text.js';

const MOST_YEARS = 24; /* that stand in a table one by one; more stand in fives */
const PERIOD = 5;

/* --- the order of rows and columns, and the names of cells, as they were written ------------------ */

const written = { rows: [], places: [], names: new Map(), byName: new Map() };

const keyOf = (theme, column) => `${theme?.id ?? ''}\n${column}`;

const simple = (id) => id.slice(id.indexOf(':') + 1).replace(/[^\p{L}\p{N}.-]/gu, '_');
const nameOfCell = (theme, column) => {
    const key = keyOf(theme, column.key);
    if (!written.names.has(key)) {
        const made = `cell-${theme ? simple(theme.id) : 'none'}-${simple(column.key) || 'none'}`;
        let name = made;
        for (let i = 2; written.byName.has(name); i++) {
            name = `${made}_${i}`;
        }
        written.names.set(key, name);
        written.byName.set(name, { theme, columnKey: column.key });
    }
    return written.names.get(key);
};

export const readWritten = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    let group = '';
    for (const row of table.querySelectorAll('tbody tr')) {
        if (row.classList.contains('group')) {
            group = row.textContent;
            continue;
        }
        const theme = nodes.get(row.dataset.node) ?? null;
        written.rows.push({ theme, group: theme ? group : '' });
        for (const link of row.querySelectorAll('td a')) {
            const name = link.dataset.cell ?? decodeURIComponent(link.hash.slice(1));
            const columnKey = heads[link.parentElement.cellIndex].dataset.node;
            written.names.set(keyOf(theme, columnKey), name);
            written.byName.set(name, { theme, columnKey });
        }
    }
    written.places = heads.filter((head) => head.classList.contains('location'))
        .map((head) => head.dataset.node);
};

/* --- columns ---------------------------------------------------------------------------------- */

const none = { key: '', label: '' };

const placeColumns = () => {
    const known = new Set(written.places);
    const others = [...nodes.values()].filter(({ id, kind }) => kind === 'location' && !known.has(id));
    const columns = new Map([...written.places.filter((id) => id !== ''), ...others.map(({ id }) => id)]
        .map((id) => [id, { key: id, label: nodes.get(id).label, location: nodes.get(id) }]));
    return { columns, of: (record) => locationsOf(record).map((link) => [link.target, isPrimary(link)]) };
};

const yearColumns = (records) => {
    const years = [...new Set(records.map(({ year }) => year).filter(Boolean))].sort((a, b) => a - b);
    const width = years.length > MOST_YEARS ? PERIOD : 1;
    const startOf = (year) => Math.floor(year / width) * width;
    const keyOfYear = (year) => `year:${startOf(year)}`;
    const columns = new Map(years.map((year) => {
        const from = startOf(year);
        return [keyOfYear(year), { key: keyOfYear(year), from, to: from + width - 1,
            label: width === 1 ? String(from) : `${from}–${from + width - 1}`,
            holds: (record) => Boolean(record.year) && startOf(record.year) === from }];
    }));
    return { columns, of: ({ year }) => (year ? [[keyOfYear(year), true]] : []) };
};

const venueColumns = (records) => {
    const counts = new Map();
    for (const venue of records.map(venueOf).filter(Boolean)) {
        counts.set(venue, (counts.get(venue) ?? 0) + 1);
    }
    const columns = new Map([...counts]
        .sort(([one, first], [two, second]) => second - first || inOrder(one, two))
        .map(([venue]) => [`venue:${venue}`, { key: `venue:${venue}`, label: venue, venue,
            holds: (record) => venueOf(record) === venue }]));
    return { columns, of: (record) => (venueOf(record) ? [[`venue:${venueOf(record)}`, true]] : []) };
};

const COLUMNS = { location: placeColumns, year: yearColumns, venue: venueColumns };
const WITHOUT = { location: '(no location)', year: '(no year)', venue: '(no venue)' };
const lacks = { location: (record) => locationsOf(record).length === 0,
    year: (record) => !record.year, venue: (record) => venueOf(record) === '' };

/* --- counting --------------------------------------------------------------------------------- */

const counted = () => ({ primary: 0, mention: 0 });
const add = (to, isFirst) => {
    to[isFirst ? 'primary' : 'mention'] += 1;
};
export const sumOf = ({ primary, mention }) => primary + mention;

const addRecord = (made, record, columnsOf) => {
    const themes = themesOf(record).map((link) => [link.target, isPrimary(link)]);
    const columns = columnsOf(record);
    for (const [theme, isFirst] of themes.length > 0 ? themes : [['', true]]) {
        add(made.rowTotals.get(theme), isFirst);
        for (const [column, isAlso] of columns.length > 0 ? columns : [['', true]]) {
            const key = `${theme}\n${column}`;
            if (!made.counts.has(key)) {
                made.counts.set(key, counted());
            }
            add(made.counts.get(key), isFirst && isAlso);
        }
    }
    for (const [column, isFirst] of columns.length > 0 ? columns : [['', true]]) {
        add(made.columnTotals.get(column), isFirst);
    }
};

const rowsOf = () => {
    const known = new Set(written.rows.map(({ theme }) => theme));
    const others = [...nodes.values()].filter((node) => node.kind === 'theme' && !known.has(node));
    return [...written.rows.filter(({ theme }) => theme),
        ...others.map((theme) => ({ theme, group: theme.group ?? '' })), { theme: null, group: '' }];
};

const count = () => {
    const { records } = shown();
    const by = Object.hasOwn(COLUMNS, state.by) ? state.by : 'location';
    const { columns, of } = COLUMNS[by](records);
    const made = { by, count: records.length, counts: new Map(), cells: new Map(),
        rowTotals: new Map(rowsOf().map(({ theme }) => [theme?.id ?? '', counted()])),
        columnTotals: new Map([...columns.keys(), ''].map((key) => [key, counted()])) };
    records.forEach((record) => addRecord(made, record, of));
    made.rows = rowsOf().filter(({ theme }) => sumOf(made.rowTotals.get(theme?.id ?? '')) > 0);
    made.columns = [...columns.values(), { ...none, label: say(WITHOUT[by]), isNone: true,
        holds: by === 'location' ? null : lacks[by] }]
        .filter(({ key }) => sumOf(made.columnTotals.get(key)) > 0);
    for (const { theme } of made.rows) {
        for (const column of made.columns.filter(({ key }) => made.counts.has(keyOf(theme, key)))) {
            const cell = cellOf(theme, column, made);
            made.cells.set(cell.name, cell);
        }
    }
    return made;
};

const cellOf = (theme, column, made) => ({
    name: made.by === 'location' ? nameOfCell(theme, column)
        : nameOfCell(theme, column.isNone ? { key: `${made.by}:none` } : column),
    theme: theme ?? undefined,
    location: column.location,
    column: column.holds ? column : undefined,
    ...counted(),
    ...made.counts.get(keyOf(theme, column.key)),
});

let known = { version: null };

/* What the table shows, counted once for each choice of papers and columns. */
export const crossing = () => {
    const version = `${versionOfShown()}\n${state.by}`;
    if (known.version !== version) {
        known = { version, made: count() };
    }
    return known.made;
};

export const countsOf = (theme, column) =>
    crossing().counts.get(keyOf(theme, column.key)) ?? counted();
export const cellAt = (theme, column) => cellOf(theme, column, crossing());

/* What stood there before anything was corrected; null if nothing was. */
let found = { version: null };
export const foundOf = (theme, column) => {
    if (!isCorrected()) {
        return null;
    }
    const version = `${versionOfShown()}\n${state.by}`;
    if (found.version !== version) {
        found = { version, made: asFound(count) };
    }
    return found.made.counts.get(keyOf(theme, column.key)) ?? counted();
};

/* A cell by its name, even where nothing in it is seen. */
export const cellNamed = (name) => {
    const { cells, columns, by } = crossing();
    const named = written.byName.get(name);
    if (cells.has(name) || !named) {
        return cells.get(name);
    }
    const location = nodes.get(named.columnKey);
    const column = columns.find(({ key }) => key === named.columnKey);
    const cell = { name, theme: named.theme ?? undefined, location, ...counted() };
    return by === 'location' || location || column ? { ...cell, column: column?.holds && column }
        : undefined;
};

/* Places and themes meet in these cells, whatever the columns of the table are. */
export const meetingsOf = (node) => {
    const met = new Map();
    for (const record of shown().records) {
        const themes = themesOf(record);
        const locations = locationsOf(record);
        const [own, others] = node.kind === 'theme' ? [themes, locations] : [locations, themes];
        const link = own.find(({ target }) => target === node.id);
        for (const other of link ? others : []) {
            met.set(other.target, met.get(other.target) ?? counted());
            add(met.get(other.target), isPrimary(link) && isPrimary(other));
        }
    }
    return [...met].map(([id, counts]) => {
        const other = nodes.get(id);
        const [theme, location] = node.kind === 'theme' ? [node, other] : [other, node];
        return { other, ...counts, name: nameOfCell(theme, { key: location.id }) };
    }).sort((one, two) => sumOf(two) - sumOf(one) || inOrder(one.other.label, two.other.label));
};

export { papersOf };
