/* Papers by year: a bar each, all papers behind those that are seen; a stretch of years is chosen with
 * the mouse, with the keys or with the fields of the bar above. */
import { byline, inOrder, make, nodeLink } from './data.js';
import { longList } from './details.js';
import { allRecords, shown, versionOfShown, yearsText, yearsWanted } from './shown.js';
import { go, onChange, state } from './state.js';
import { plural, say } from './text.js';

const WIDTH = 1000;
const HEIGHT = 220;
const FOOT = 24;
const NAMESPACE = 'http://www.w3.org/2000/svg';

const drawn = (tag, attributes, ...children) => {
    const element = document.createElementNS(NAMESPACE, tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, String(value)));
    element.append(...children);
    return element;
};

const line = { years: [], from: 0, to: 0, picture: null, list: null, status: null, anchor: null,
    version: '' };

const countsByYear = (records) => {
    const counts = new Map();
    for (const { year } of records.filter((record) => record.year)) {
        counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    return counts;
};

/* Papers that all filters but that of years leave. */
const besidesYears = () => {
    const { years } = state;
    state.years = '';
    const { records } = shown();
    state.years = years;
    return records;
};

const widthOf = () => WIDTH / line.years.length;
const placeOf = (year) => (year - line.from) * widthOf();

const bar = (year, count, most, name) => {
    const height = ((HEIGHT - FOOT) * count) / most;
    return drawn('rect', { class: name, x: placeOf(year) + widthOf() * 0.1, width: widthOf() * 0.8,
        y: HEIGHT - FOOT - height, height });
};

/* As many years are written as there is room for. */
const yearTexts = () => {
    const step = [1, 2, 5, 10, 20, 50, 100].find((one) => widthOf() * one >= 46) ?? 200;
    return line.years.filter((year) => year % step === 0).map((year) =>
        drawn('text', { x: placeOf(year) + widthOf() / 2, y: HEIGHT - 6, 'text-anchor': 'middle' },
            String(year)));
};

const draw = () => {
    const all = countsByYear(allRecords);
    const some = countsByYear(besidesYears());
    const most = [...all.values()].reduce((a, b) => Math.max(a, b), 1);
    const { from, to } = yearsWanted();
    const chosen = (year) => (year >= from && year <= to ? 'seen' : 'past');
    const first = Math.max(from, line.from);
    const last = Math.min(to, line.to);
    const brush = state.years !== '' && last >= first ? [drawn('rect', { class: 'brush',
        x: placeOf(first), width: (last - first + 1) * widthOf(), y: 0, height: HEIGHT - FOOT })] : [];
    line.picture.replaceChildren(...brush,
        ...[...all].map(([year, count]) => bar(year, count, most, 'all')),
        ...[...some].map(([year, count]) => bar(year, count, most, chosen(year))),
        drawn('line', { x1: 0, x2: WIDTH, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT }), ...yearTexts(),
        drawn('text', { x: 4, y: 14, class: 'most' }, plural(most, 'paper', 'papers')));
};

const paperItem = (record) => make('li', null, nodeLink(record), make('small', { class: 'byline' },
    ' ', byline(record)));

const list = () => {
    const { records } = shown();
    const sorted = [...records].sort((one, two) => (one.year || Infinity) - (two.year || Infinity) ||
        inOrder(one.label, two.label));
    const without = records.filter(({ year }) => !year).length;
    line.status.textContent = [yearsSaid(), plural(records.length, 'paper', 'papers'),
        without > 0 ? say('{0} without a year', without) : ''].filter(Boolean).join(', ');
    line.list.replaceChildren(...[longList(sorted.map(paperItem), { class: 'by-year' })].flat());
};

const yearsSaid = () => {
    const { from, to } = yearsWanted();
    return state.years === '' ? `${line.from}–${line.to}`
        : `${Math.max(from, line.from)}–${Math.min(to, line.to)}`;
};

/* --- choosing --------------------------------------------------------------------------------- */

const yearAt = (event) => {
    const box = line.picture.getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    return Math.min(line.to, Math.max(line.from, line.from + Math.floor(part * line.years.length)));
};

const chooseYears = (one, two, isSmall) =>
    go({ years: yearsText(Math.min(one, two), Math.max(one, two)) }, isSmall);

const pressed = (event) => {
    const { from, to } = yearsWanted();
    const first = Math.max(from, line.from);
    const last = Math.min(to, line.to);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Escape' && state.years !== '') {
        event.preventDefault();
        event.stopPropagation();
        go({ years: '' });
    } else if (step) {
        event.preventDefault();
        const within = (year) => Math.min(line.to, Math.max(line.from, year));
        if (event.shiftKey) {
            chooseYears(first, Math.max(first, within(last + step)), true);
        } else if (state.years === '') {
            chooseYears(step > 0 ? line.from : line.to, step > 0 ? line.from : line.to, true);
        } else if (within(first + step) === first + step && within(last + step) === last + step) {
            chooseYears(first + step, last + step, true);
        }
    }
};

const startBrush = () => {
    const { picture } = line;
    picture.addEventListener('pointerdown', (event) => {
        line.anchor = yearAt(event);
        picture.setPointerCapture(event.pointerId);
        chooseYears(line.anchor, line.anchor, false);
    });
    picture.addEventListener('pointermove', (event) => {
        if (line.anchor !== null) {
            chooseYears(line.anchor, yearAt(event), true);
        }
    });
    picture.addEventListener('pointerup', () => {
        line.anchor = null;
    });
    picture.addEventListener('keydown', pressed);
};

const show = () => {
    if (state.view === 'timeline' && line.version !== versionOfShown()) {
        line.version = versionOfShown();
        draw();
        list();
    }
};

export const startTimeline = () => {
    const section = document.getElementById('timeline');
    const years = [...countsByYear(allRecords).keys()];
    if (!section || years.length === 0) {
        section?.append(make('p', null, say('No paper tells its year.')));
        return;
    }
    line.from = years.reduce((a, b) => Math.min(a, b));
    line.to = years.reduce((a, b) => Math.max(a, b));
    line.years = Array.from({ length: line.to - line.from + 1 }, (_, i) => line.from + i);
    line.picture = drawn('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, tabindex: 0, role: 'slider', id: 'years',
        'aria-label': say('Years: arrows move, with Shift they widen, Escape takes back') });
    line.status = make('p', { role: 'status', class: 'quiet' });
    line.list = make('div');
    section.append(make('figure', { class: 'years' }, line.picture), line.status, line.list);
    startBrush();
    const tell = () => {
        const wanted = yearsWanted();
        line.picture.setAttribute('aria-valuemin', String(line.from));
        line.picture.setAttribute('aria-valuemax', String(line.to));
        line.picture.setAttribute('aria-valuenow', String(Math.max(wanted.from, line.from)));
        line.picture.setAttribute('aria-valuetext', yearsSaid());
    };
    onChange(() => {
        show();
        tell();
    });
    tell();
    show();
};
