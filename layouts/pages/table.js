/* The table of themes by locations: what its cells mean, which columns are seen, and arrow keys. */
import { clean, make, nodes } from './data.js';
import { countsText } from './details.js';

export const cells = new Map(); /* by the name that stands in the address */
const MOST_COLUMNS = 18, LEAST_COLUMNS = 8; /* that are seen at first, as there is room */

const describe = ({ theme, location, element }) => {
    const [primary, mention] = element.textContent.split('+');
    const counts = countsText(Number(primary), Number(mention ?? 0));
    return `${clean(theme?.label ?? 'no theme')}, ${clean(location?.label ?? 'no location')}: ` +
        counts;
};

const readCells = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    for (const element of table.querySelectorAll('tbody td a')) {
        const name = element.dataset.cell ?? decodeURIComponent(element.hash.slice(1));
        const cell = {
            name,
            element,
            theme: nodes.get(element.closest('tr').dataset.node),
            location: nodes.get(heads[element.parentElement.cellIndex].dataset.node),
        };
        element.setAttribute('href', `#${encodeURIComponent(name)}`);
        /* Whoever speaks to the browser says what is seen: that must be part of the name. */
        element.setAttribute('aria-label', `${element.textContent}, ${describe(cell)}`);
        element.title = describe(cell);
        cells.set(name, cell);
    }
};

/* Points out what the panel shows. */
export const showCurrent = (name) => {
    for (const current of document.querySelectorAll('[aria-current]')) {
        current.removeAttribute('aria-current');
    }
    const cell = cells.get(name)?.element;
    cell?.setAttribute('aria-current', 'true');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const id = name.slice('node='.length);
    for (const shape of document.querySelectorAll('#map [data-id]')) {
        if (shape.dataset.id === id) {
            shape.setAttribute('aria-current', 'true');
        }
    }
};

/* How many columns of locations stand beside the others without scrolling. */
const roomFor = (table, heads) => {
    const width = heads.reduce((sum, head) => sum + head.offsetWidth + 1, 0);
    const others = table.offsetWidth - width;
    return Math.floor((table.closest('.scroll').clientWidth - others) / (width / heads.length));
};

/* Locations that few papers study stay out of sight until asked for. */
const foldColumns = (table) => {
    const heads = [...table.tHead.rows[0].cells].filter((head) =>
        head.classList.contains('location') && head.dataset.node !== '');
    const common = Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, roomFor(table, heads)));
    if (heads.length <= common + 2) {
        return;
    }
    const rare = heads.slice(common).map((head) => head.cellIndex);
    const button = make('button', { type: 'button', 'aria-pressed': 'false' });
    const show = (isShown) => {
        for (const row of [...table.tHead.rows, ...table.querySelectorAll('tr[data-node]'),
            ...table.tFoot.rows]) {
            for (const index of rare) {
                row.cells[index].hidden = !isShown;
            }
        }
        button.textContent = isShown ? `Show the ${common} most studied locations`
            : `Show all ${heads.length} locations`;
        button.setAttribute('aria-pressed', String(isShown));
    };
    button.addEventListener('click', () =>
        show(button.getAttribute('aria-pressed') === 'false'));
    show(false);
    table.closest('.scroll').before(make('p', { class: 'choices' }, button));
};

const STEPS = {
    ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0],
};

/* From one link to the next one in the direction of the arrow. */
const move = (table, event) => {
    const step = STEPS[event.key];
    const from = event.target.closest('td, th');
    if (!step || !from || event.target.tagName !== 'A') {
        return;
    }
    const rows = [...table.rows];
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

export const startTable = () => {
    const table = document.getElementById('crossing');
    if (table) {
        readCells(table);
        foldColumns(table);
        table.addEventListener('keydown', (event) => move(table, event));
    }
};
