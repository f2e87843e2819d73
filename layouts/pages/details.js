/* What the panel shows of a cell, a paper, and anything else. */
import { holds } from './corrected.js';
import { decisionsAbout } from './deciding.js';
import { correctionButtons, correctionLine, isCoding } from './corrections.js';
import {
    byline, chip, clean, communities, graph, inOrder, isAddress, isPrimary, isRecord, labelled,
    links, linksFrom, make, nameOf, nodeLabel, nodeLink, nodes, outside, plural, reference, short,
} from './data.js';
import {
    decisionOf, fieldPart, hitsOf, sentenceLines, sentenceList, sentencesOf, stress,
} from './marks.js';
import { panel } from './panel.js';
import { nodeActions } from './bar.js';
import { meetingsOf, papersOf } from './crossing.js';
import { countsParts } from './table.js';
import { say } from './text.js';

const FIRST = 40; /* of a long list; the others come when asked for */

/* Elements of a list, the first of them if it is long. */
export const longList = (items, attributes) => {
    const list = make('ul', attributes, items.slice(0, FIRST));
    if (items.length <= FIRST) {
        return list;
    }
    const more = make('button', { type: 'button' }, `Show all ${items.length}`);
    more.addEventListener('click', () => {
        list.append(...items.slice(FIRST));
        list.children[FIRST].querySelector('a')?.focus();
        more.remove();
    });
    return [list, more];
};

export const countsText = (primary, mention) =>
    [primary > 0 || mention === 0 ? plural(primary, 'paper', 'papers') : '',
        mention > 0 ? plural(mention, 'mention', 'mentions') : '']
        .filter((part) => part !== '').join(say(' and '));

/* --- cells ------------------------------------------------------------------------------------ */

export const cellDetails = (cell) => {
    const found = papersOf(cell);
    const themeLabel = cell.theme?.label ?? '(no theme)';
    const columnLabel = cell.column?.label ?? cell.location?.label ?? '(no location)';
    const primary = found.filter((entry) => entry.isPrimary).length;
    const counts = countsText(primary, found.length - primary);
    const parts = found.map((entry) => make('section', { class: 'paper' },
        make('h3', null, nodeLink(entry.paper), entry.isPrimary ? '' :
            make('small', { class: 'mention' }, ' mention')),
        make('p', { class: 'byline' }, byline(entry.paper)),
        sentenceList(entry.paper, entry.links), correctionLine(entry.links)));
    const lines = found.flatMap((entry) => ['', clean(reference(entry.paper)) +
        (entry.isPrimary ? '' : ' (mention)'),
        ...sentenceLines(entry.paper, entry.links)]);
    return {
        kind: cell.column ? `theme × ${cell.column.venue ? 'venue' : 'year'}` : 'theme × location',
        title: [cell.theme ? nodeLink(cell.theme) : themeLabel, ' × ',
            cell.location ? nodeLink(cell.location) : columnLabel],
        body: [make('p', { class: 'quiet' }, counts), ...parts],
        text: [`${clean(themeLabel)} × ${clean(columnLabel)}: ${counts}`, ...lines].join('\n'),
    };
};

/* --- nodes ------------------------------------------------------------------------------------ */

const titleCase = (name) => (name === 'pagerank' ? 'PageRank' : name[0].toUpperCase() +
    name.slice(1).replaceAll('-', ', '));

const SCORE = 4; /* digits */
const FEW_PAPERS = 30;

const scoresOf = (node) => {
    if (!node.scores) {
        return null;
    }
    const rows = Object.entries(node.scores)
        .filter(([, score]) => score !== null)
        .map(([name, score]) => make('tr', null, make('th', { scope: 'row' }, titleCase(name)),
            make('td', { class: 'number' }, short(score, SCORE)),
            make('td', { class: 'number' }, String(node.ranks?.[name] ?? ''))));
    const head = make('tr', null, make('th', { scope: 'col' }, 'Measure'),
        make('th', { scope: 'col', class: 'number' }, 'Score'),
        make('th', { scope: 'col', class: 'number' }, 'Rank'));
    const papers = graph.nodes.filter(isRecord).length;
    const sameKind = graph.nodes.filter((other) => other.kind === node.kind && other.scores).length;
    return make('details', { class: 'scores' }, make('summary', null, 'Scores'),
        make('table', null,
            make('caption', null, `Ranks are among ${plural(sameKind, node.kind, `${node.kind}s`)}`,
                papers < FEW_PAPERS ? `; with ${plural(papers, 'paper', 'papers')} they say little` :
                    ''),
            make('thead', null, head), make('tbody', null, rows)));
};

/* How links are told, seen from their source and from their target. */
const TELLING = {
    discusses: ['Discusses', 'Discussed by'],
    studies: ['Studies', 'Studied by'],
    part_of: ['Lies in', 'Contains'],
    published_in: ['Published in', 'Papers'],
    wrote: ['Wrote', 'Written by'],
    has_keyword: ['Keywords', 'Keyword of'],
    written_at: ['Written at', 'Papers'],
    cites: ['Cites', 'Cited by'],
    related_to: ['Related to', 'Related to'],
    link: ['Linked with', 'Linked with'],
};

/* Links of a node by how they are told, the strongest first. */
const neighboursOf = (node) => {
    const groups = new Map();
    for (const link of links.get(node.id)) {
        const isSource = link.source === node.id;
        const telling = TELLING[link.type][isSource ? 0 : 1];
        const other = nodes.get(isSource ? link.target : link.source);
        if (!groups.has(telling)) {
            groups.set(telling, []);
        }
        groups.get(telling).push({ link, other });
    }
    for (const group of groups.values()) {
        group.sort((one, two) => isPrimary(two.link) - isPrimary(one.link) ||
            two.link.weight - one.link.weight || inOrder(one.other.label, two.other.label));
    }
    return groups;
};

/* "mention, added by hand" */
const notesOfLink = (link) => {
    const notes = [isPrimary(link) ? '' : 'mention', decisionOf(link),
        link.correction ? say('corrected') : ''].filter(Boolean);
    return notes.length > 0 ? make('small', { class: 'mention' }, ` ${notes.join(', ')}`) : '';
};

const neighbourItem = (node, { link, other }) => {
    const item = make('li', { class: holds(link) ? null : 'gone' }, nodeLink(other, { class: `neighbour ${other.kind}` }),
        notesOfLink(link), isCoding(link) ? [' ', correctionButtons(link)] : '');
    const paper = isRecord(node) ? node : other;
    if (link.evidence?.length > 0 && !isRecord(node)) {
        item.append(sentencesOnDemand(paper, link));
    }
    if (isRecord(node)) {
        item.addEventListener('mouseover', () => stress(panel.element, other.id));
        item.addEventListener('mouseout', () => stress(panel.element, null));
        item.addEventListener('focusin', () => stress(panel.element, other.id));
        item.addEventListener('focusout', () => stress(panel.element, null));
    }
    return item;
};

const sentencesOnDemand = (paper, link) => {
    const count = sentencesOf(hitsOf([link])).length;
    const folded = make('details', null,
        make('summary', null, plural(count, 'sentence', 'sentences')));
    folded.addEventListener('toggle', () => {
        if (folded.open && folded.children.length === 1) {
            folded.append(sentenceList(paper, [link]));
        }
    });
    return folded;
};

const neighbourGroups = (node) =>
    [...neighboursOf(node)].flatMap(([telling, group]) => [
        make('h3', null, telling, make('small', null, ` ${group.length}`)),
        longList(group.map((neighbour) => neighbourItem(node, neighbour)),
            { class: 'neighbours' })].flat());

const paperParts = (paper) => {
    const hits = hitsOf(links.get(paper.id)).filter(({ evidence }) => evidence.field === 'title');
    return [
        make('p', { class: 'byline' }, byline(paper)),
        paper.title_inferred
            ? make('p', { class: 'quiet' }, 'Without a title: these are its first words.') : null,
        isAddress(paper.url) ? make('p', null, outside(paper.url, 'Open the source page')) : null,
        hits.length > 0 ? fieldPart(paper, 'title', 'Title') : null,
        fieldPart(paper, 'abstract', 'Abstract'), fieldPart(paper, 'keywords', 'Keywords')];
};

const otherParts = (node) => [
    node.label_zh ? make('p', null, labelled(node.label_zh)) : null,
    node.definition ? make('p', { class: 'definition' }, labelled(node.definition)) : null,
    node.group ? make('p', { class: 'quiet' }, 'Group: ', labelled(say(node.group)),
        node.is_search_term ? '; the literature was searched by this' : '') : null];

/* Where a theme and the locations of its papers meet, or the other way round. */
const cellsOf = (node) => {
    const met = ['theme', 'location'].includes(node.kind) ? meetingsOf(node) : [];
    return met.length === 0 ? [] : [
        make('h3', null, node.kind === 'theme' ? 'In the locations' : 'With the themes'),
        longList(met.map((cell) => make('li', null, make('a',
            { href: `#${encodeURIComponent(cell.name)}`, class: 'neighbour' },
            nodeLabel(cell.other)), make('small', null, ' ', countsParts(cell)))),
        { class: 'neighbours' })].flat();
};

const nodeText = (node) => {
    const lines = [isRecord(node) ? clean(reference(node)) : `${clean(node.label)} (${node.kind})`];
    for (const [telling, group] of neighboursOf(node)) {
        lines.push('', `${telling}:`);
        for (const { link, other } of group) {
            lines.push(`- ${clean(nameOf(other))}${isPrimary(link) ? '' : ' (mention)'}`,
                ...sentenceLines(isRecord(node) ? node : other, [link]));
        }
    }
    return lines.join('\n');
};

export const nodeDetails = (node) => ({
    kind: node.kind,
    title: nodeLabel(node),
    body: [...(isRecord(node) ? paperParts(node) : otherParts(node)),
        node.community ? make('p', null, 'Community ', chip(node.community), ' ',
            labelled(communities.get(node.community).name)) : null,
        decisionsAbout(node), nodeActions(node), cellsOf(node), neighbourGroups(node), scoresOf(node),
        make('p', { class: 'quiet' }, 'Id ', make('code', null, clean(node.id)))].flat(),
    text: nodeText(node),
});
