/* The papers that are seen, for reference managers: BibTeX and RIS, as far as the page knows them. */
import { clean, nameOf } from './data.js';
import { venueOf } from './shown.js';

const ESCAPES = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
    '`': '\\textasciigrave{}', '{': '\\{', '}': '\\}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#',
    _: '\\_' };

/* One line, without what steers a terminal. */
const line = (text) => clean(String(text)).replace(/[\s\p{Cc}]+/gu, ' ').trim();

/* Two hyphens or apostrophes in a row would become another sign. */
const escaped = (text) => line(text).replace(/[\\~^`{}&%$#_]/g, (sign) => ESCAPES[sign])
    .replace(/([-'])(?=\1)/g, '$1{}');

/* A name with "and" in it is that of a body, not of two. */
const author = (name) => (/\band\b|,.*,/i.test(name) ? `{${escaped(name)}}` : escaped(name));

const titleOf = (record) => record.title ?? nameOf(record);
const addressesOf = (record) => ({ doi: line(record.doi ?? '').replace(/[\\{}\s]/g, ''),
    url: line(record.url ?? '').replace(/[\\{}\s]/g, encodeURIComponent) });

const keys = (records) => {
    const used = new Set();
    return records.map((record) => {
        const plain = record.id.slice(record.id.indexOf(':') + 1).normalize('NFKD')
            .replace(/[^\w:.-]+/g, '') || 'record';
        let key = plain;
        for (let i = 2; used.has(key); i++) {
            key = `${plain}-${i}`;
        }
        used.add(key);
        return key;
    });
};

export const bibtexOf = (records) => {
    const names = keys(records);
    return records.map((record, i) => {
        const { doi, url } = addressesOf(record);
        const venue = venueOf(record);
        const fields = [['title', `{${escaped(titleOf(record))}}`],
            ['author', record.authors.map(author).join(' and ')], ['year', record.year ?? ''],
            ['journal', escaped(venue)], ['doi', doi], ['url', url],
            ['keywords', escaped(record.keywords.join('; '))],
            ['abstract', escaped(record.abstract ?? '')]].filter(([, value]) => value !== '');
        return `@${venue ? 'article' : 'misc'}{${names[i]},\n${fields.map(([name, value]) =>
            `  ${name} = {${value}},\n`).join('')}}\n`;
    }).join('\n');
};

export const risOf = (records) => records.map((record) => {
    const { doi, url } = addressesOf(record);
    const venue = venueOf(record);
    return [['TY', venue ? 'JOUR' : 'GEN'], ...record.authors.map((name) => ['AU', name]),
        ['TI', titleOf(record)], ['PY', record.year ?? ''], ['JO', venue], ['DO', doi], ['UR', url],
        ...record.keywords.map((word) => ['KW', word]), ['AB', record.abstract ?? ''],
        ['ID', record.id.slice(record.id.indexOf(':') + 1)]]
        .map(([tag, value]) => [tag, line(value)]).filter(([, value]) => value !== '')
        .map(([tag, value]) => `${tag}  - ${value}\r\n`).join('') + 'ER  - \r\n';
}).join('\r\n');
