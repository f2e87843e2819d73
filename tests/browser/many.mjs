/* A page with as many nodes as one wants: many.mjs FROM TO COUNT takes a page of the large library and
 * puts another graph into it, with its themes and locations and ever more papers. */
import fs from 'node:fs';

const THEMES = 40;
const LOCATIONS = 60;
const OPENING = '<script type="application/json" id="graph">\n';
const two = (number) => String(number).padStart(2, '0');

export const makeMany = (from, to, count) => {
    const page = fs.readFileSync(from, 'utf8');
    const start = page.indexOf(OPENING) + OPENING.length;
    const end = page.indexOf('</script>', start);
    const groups = Math.max(3, Math.round(Math.sqrt(count) / 2));
    const papers = count - THEMES - LOCATIONS;
    const nodes = [];
    const links = [];
    const add = (id, kind, place, more) => nodes.push({ id, kind, label: id.slice(id.indexOf(':') + 1),
        ...more, scores: { degree: 0, pagerank: 1 / (place + 2) }, ranks: {}, community: 1 + place % groups });
    for (let i = 0; i < papers; i++) {
        const name = `paper-${two(i)}`;
        add(`paper:${name}`, 'paper', i, { title: `About ${name}`, title_inferred: false, authors: [],
            keywords: [], year: 1990 + i % 30, venue: null, doi: null, url: null,
            abstract: 'Themes are discussed here. Locations are studied there.' });
    }
    for (let i = 0; i < THEMES; i++) {
        add(`theme:theme-${two(i)}`, 'theme', i, { group: i % 2 ? 'odd themes' : 'even themes' });
    }
    for (let i = 0; i < LOCATIONS; i++) {
        add(`location:place-${two(i)}`, 'location', i, { ancestors: [] });
    }
    const named = new Map(nodes.map((node) => [node.id, node]));
    const link = (source, target, type) => {
        links.push({ source, target, type, weight: 1, salience: 'primary', evidence: [] });
        named.get(source).scores.degree += 1;
        named.get(target).scores.degree += 1;
    };
    for (let i = 0; i < papers; i++) {
        for (let j = 0; j < 3; j++) {
            link(`paper:paper-${two(i)}`, `theme:theme-${two((i * 7 + j * 13) % THEMES)}`, 'discusses');
        }
        link(`paper:paper-${two(i)}`, `location:place-${two(Math.floor(i * i / 7) % LOCATIONS)}`,
            'studies');
    }
    const communities = Array.from({ length: groups }, (_, i) => ({ id: i + 1, name: `group ${i + 1}`,
        size: nodes.filter(({ community }) => community === i + 1).length, members: [] }));
    fs.writeFileSync(to, page.slice(0, start) +
        JSON.stringify({ format: 'dggraph-graph/1', nodes, links, communities }) + page.slice(end));
};

const [from, to, count] = process.argv[1].endsWith('many.mjs') ? process.argv.slice(2) : [];
if (from) {
    makeMany(from, to, Number(count));
}
