/* What the page does, for a small library and a large one: page.mjs SMALL LARGE REAL */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { isQuiet, openFile, startChromium } from './chromium.mjs';

const [small, large, real] = process.argv.slice(2);
const skip = fs.existsSync(real) ? false : 'no real reading list on this machine';
let chromium;
before(async () => {
    chromium = await startChromium();
});
after(() => chromium.stop());

const open = (file, wishes) => openFile(chromium.browser, file, wishes);
const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);
const isOpen = (page) => page.$eval('#panel', (element) => !element.hidden);
const openCell = async (page, name) => {
    await page.$eval(`td a[href="#${name}"]`, (link) => link.click());
    await page.waitForFunction(() => !document.getElementById('panel').hidden);
};

/* The sentences that put papers into a cell, from the JSON alone. */
const sentencesIn = (page, theme, location) => page.evaluate((themeId, locationId) => {
    const graph = JSON.parse(document.getElementById('graph').textContent);
    const sentences = [];
    for (const paper of graph.nodes) {
        const made = graph.links.filter((link) => link.source === paper.id &&
            [themeId, locationId].includes(link.target));
        if (made.length === 2) {
            const texts = { ...paper, keywords: paper.keywords.join('; ') };
            for (const { field, sentence } of made.flatMap((link) => link.evidence)) {
                sentences.push(Array.from(texts[field]).slice(...sentence).join(''));
            }
        }
    }
    return [...new Set(sentences)].sort();
}, theme, location);

const sentencesShown = (page) => page.$$eval('#panel q', (quotes) =>
    [...new Set(quotes.map((quote) => quote.textContent))].sort());

test('a cell opens the sentences of the JSON', async () => {
    const told = await open(small);
    await openCell(told.page, 'cell-data-centres-CN-GZ');
    const wanted = await sentencesIn(told.page, 'theme:data-centres', 'location:CN-GZ');
    assert.equal(wanted.length, 5);
    assert.deepEqual(await sentencesShown(told.page), wanted);
    const marks = await told.page.$$eval('#panel mark', (all) => all.map((mark) =>
        `${mark.className} ${mark.textContent}`));
    assert.deepEqual(marks, ['theme Data centres', 'location Guizhou', 'theme data centre',
        'location 贵州', 'location Guizhou', 'theme data centres', 'theme Data centres']);
    const notes = await textOf(told.page, '#panel .notes');
    assert.match(notes, /title.*Data centres: “data \(centre\|center\)” 3 points.*Guizhou/);
    await isQuiet(told);
});

/* Opens so many cells, one after the other. */
const checkCells = async (file, most) => {
    const told = await open(file);
    const cells = await told.page.$$eval('tbody td a', (links) => links.map((link) => ({
        name: link.getAttribute('href').slice(1),
        theme: link.closest('tr').dataset.node,
        location: link.closest('table').tHead.rows[0].cells[link.parentElement.cellIndex]
            .dataset.node,
    })));
    assert.ok(cells.length > 50);
    for (const cell of cells.filter(({ theme, location }) => theme && location).slice(0, most)) {
        await openCell(told.page, cell.name);
        await told.page.waitForFunction((name) => document.querySelector('td [aria-current]')
            ?.getAttribute('href') === `#${name}`, {}, cell.name);
        assert.deepEqual(await sentencesShown(told.page),
            await sentencesIn(told.page, cell.theme, cell.location), cell.name);
    }
    await isQuiet(told);
};

test('many cells of the large library open their sentences', () => checkCells(large, 40));

test('every cell of a real reading list opens its sentences', { skip }, () =>
    checkCells(real, Infinity));

test('every node of a real reading list has details, and its map stands whole in the page', { skip },
    async () => {
        const told = await open(real, { scheme: 'dark', hash: '#view=map&drawn=still' });
        const { page } = told;
        const ids = await page.evaluate(() => JSON.parse(
            document.getElementById('graph').textContent).nodes.map(({ id }) => id));
        for (const id of ids) {
            await page.evaluate((name) => {
                window.location.hash = `#view=map&drawn=still&node=${encodeURIComponent(name)}`;
            }, id);
            await page.waitForFunction((name) => [...document.querySelectorAll('#panel code')]
                .some((code) => code.textContent === name), {}, id);
        }
        assert.ok(await page.$$eval('#map .node[role=button]', (shapes) => shapes.length) > 30);
        const box = await page.$eval('#map svg', (svg) => svg.getBoundingClientRect().toJSON());
        assert.ok(box.width > 500 && box.height > 300);
        assert.ok(fs.statSync(real).size < 700000);
        await isQuiet(told);
    });

test('marks that overlap show both', async () => {
    const { page } = await open(small, { hash: '#cell-digital-governance-CN' });
    assert.equal(await textOf(page, '#panel mark.theme.location'), 'governance');
    assert.match(await page.$eval('#panel mark.theme.location', (mark) => mark.title),
        /theme Digital governance.*\n.*location China/);
});

test('what is copied names papers, sentences, patterns and points', async () => {
    const { page } = await open(small, { hash: '#cell-data-centres-CN-GZ' });
    await page.evaluate(() => {
        navigator.clipboard.writeText = async (text) => {
            window.copied = text;
        };
    });
    await page.click('#panel .copy');
    await page.waitForFunction(() => window.copied);
    const copied = await page.evaluate(() => window.copied);
    assert.match(copied, /^Data centres × Guizhou: 1 paper\n/);
    assert.match(copied, /Wang, Fang; García, José \(2020\) Data centres in Guizhou\. Journal/);
    assert.match(copied, /“Data centres in Guizhou” \[title; .*“Guizhou” 3 points\]/);
    assert.equal(await textOf(page, '#panel [role=status]'), 'Copied.');
});

test('the search folds accents and case, and finds papers by author', async () => {
    const told = await open(small);
    await told.page.type('#search-field', 'GARCIA jose');
    assert.equal(await textOf(told.page, '#hits [role=status]'), '1 hit');
    assert.equal(await textOf(told.page, '#hits .hit'), 'Data centres in Guizhou');
    await told.page.click('#hits .hit');
    await told.page.waitForFunction(() => !document.getElementById('panel').hidden);
    assert.equal(await textOf(told.page, '#panel-title'), 'Data centres in Guizhou');
    await isQuiet(told);
});

test('the search knows Chinese labels and says when there is nothing', async () => {
    const { page } = await open(small);
    await page.type('#search-field', '贵州');
    assert.deepEqual(await page.$$eval('#hits .hit', (hits) => hits.map((hit) => hit.textContent)),
        ['Guizhou', 'Data centres in Guizhou']);
    await page.type('#search-field', 'zzz');
    assert.equal(await textOf(page, '#hits [role=status]'), '0 hits');
});

test('a link to a node opens it, back closes it, forward opens it again', async () => {
    const told = await open(small, { hash: '#node=theme:data-centres' });
    const { page } = told;
    assert.equal(await textOf(page, '#panel-title'), 'Data centres');
    assert.match(await textOf(page, '#panel'), /数据中心.*Buildings <full> of computers\./);
    await page.$eval('#panel a[href="#node=paper%3Awang-2020-data"]', (link) => link.click());
    await page.waitForFunction(() =>
        document.getElementById('panel-title').textContent === 'Data centres in Guizhou');
    await page.goBack();
    await page.waitForFunction(() =>
        document.getElementById('panel-title').textContent === 'Data centres');
    await page.goForward();
    await page.waitForFunction(() =>
        document.getElementById('panel-title').textContent === 'Data centres in Guizhou');
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(page), false);
    assert.equal(await page.evaluate(() => window.location.hash), '');
    await page.goBack();
    await page.waitForFunction(() => !document.getElementById('panel').hidden);
    await isQuiet(told);
});

test('a paper shows its whole abstract with every mark, its links and scores', async () => {
    const { page } = await open(small, { hash: '#node=paper:wang-2020-data' });
    const texts = await page.$$eval('#panel .field-text', (all) => all.map((p) => p.textContent));
    assert.deepEqual(texts, ['Data centres in Guizhou',
        'Guizhou 🌍 hosts data centres. China plans more. Data centres use power.',
        'data centre; 贵州']);
    assert.equal(await page.$$eval('#panel .field-text mark', (marks) => marks.length), 8);
    assert.deepEqual(await page.$$eval('#panel .neighbour', (all) => all.map((a) => a.textContent)),
        ['Data centres', 'Guizhou', 'China']);
    assert.equal(await page.$eval('#panel .byline a', (link) => link.href),
        'https://doi.org/10.1000/a%3Fb%23c%3Cd%3E%22e');
    assert.equal(await page.$eval('#panel .byline a', (link) => link.rel), 'noreferrer');
    assert.match(await textOf(page, '#panel .scores'), /Ranks are among 3 papers.*PageRank0\.21/);
});

test('an untitled record is marked as such', async () => {
    const { page } = await open(small, { hash: '#node=event:seminar-2014' });
    assert.equal(await textOf(page, '#panel-title i'), 'A seminar on smart cities …');
    assert.match(await textOf(page, '#panel'), /Without a title: these are its first words\./);
});

test('what a person decided is told', async () => {
    const { page } = await open(small, { hash: '#cell-none-PE' });
    assert.match(await textOf(page, '#panel .sentences'), /^Peru added by hand$/);
    await page.evaluate(() => {
        window.location.hash = '#node=location:PE';
    });
    await page.waitForFunction(() =>
        document.getElementById('panel-title').textContent === 'Peru');
    assert.match(await textOf(page, '#panel .neighbours'), /^Peru added by hand/);
    await page.evaluate(() => {
        window.location.hash = '#node=paper:wang-2020-data';
    });
    await page.waitForFunction(() =>
        document.getElementById('panel-title').textContent === 'Data centres in Guizhou');
    assert.match(await textOf(page, '#panel .neighbours'), /^Data centres checked by hand/);
});

test('the keyboard is enough', async () => {
    const told = await open(small);
    const { page } = told;
    const focused = () => page.evaluate(() => document.activeElement.outerHTML.slice(0, 200));
    await page.keyboard.press('Tab');
    assert.match(await focused(), /class="skip"/);
    await page.keyboard.press('Enter');
    await page.evaluate(() => document.getElementById('main').focus());
    for (let i = 0; i < 40 && !(await focused()).includes('#cell-'); i++) {
        await page.keyboard.press('Tab');
    }
    assert.match(await focused(), /#cell-/);
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await focused(), first);
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), first);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'panel-title');
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(page), false);
    assert.equal(await focused(), first);
    await page.keyboard.press('/');
    assert.match(await focused(), /search-field/);
    await page.keyboard.type('peru');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(), /class="hit"/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'panel-title');
    await page.keyboard.press('Escape');
    assert.match(await focused(), /search-field/);
    await isQuiet(told);
});

test('nodes of the map open their details', async () => {
    const { page } = await open(small, { hash: '#view=map&drawn=still' });
    await page.$eval('#map [data-id="theme:data-centres"]', (shape) =>
        shape.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    await page.waitForFunction(() => !document.getElementById('panel').hidden);
    assert.equal(await textOf(page, '#panel-title'), 'Data centres');
    await page.keyboard.press('Escape');
    await page.$eval('#map [data-id="theme:data-centres"]', (shape) => shape.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.getElementById('panel').hidden);
});

test('the list sorts and filters', async () => {
    const { page } = await open(large, { hash: '#nodes' });
    const first = () => textOf(page, '#node-table tbody tr:first-child td:nth-of-type(3)');
    await page.click('#node-table [data-key="degree"] button');
    const most = Number(await first());
    assert.equal(await page.$eval('#node-table [data-key="degree"]',
        (head) => head.getAttribute('aria-sort')), 'descending');
    await page.click('#node-table [data-key="degree"] button');
    assert.ok(Number(await first()) < most);
    await page.click('#filters summary');
    await page.click('#filter-kind-location');
    assert.deepEqual(await page.$$eval('#node-table tbody td:nth-of-type(1)', (cells) =>
        [...new Set(cells.map((cell) => cell.textContent))]), ['location']);
    await page.click('#clear');
    assert.equal(await page.$$eval('#node-table tbody tr', (rows) => rows.length), 200);
    await page.click('#nodes > button');
    assert.equal(await page.$$eval('#node-table tbody tr', (rows) => rows.length), 400);
});

test('many locations are folded until asked for', async () => {
    const { page } = await open(large);
    const shown = () => page.$$eval('#crossing thead th.location',
        (heads) => heads.filter((head) => !head.hidden).length);
    const few = await shown();
    assert.ok(few < 30);
    assert.ok(await page.$eval('#themes .scroll', (part) => part.scrollWidth <= part.clientWidth));
    await page.click('#themes .choices button');
    assert.ok(await shown() > few);
});

test('what the literature was searched by can be hidden', async () => {
    const { page } = await open(small);
    const isSeen = () => page.$eval('tr.subject', (row) => row.checkVisibility());
    assert.equal(await isSeen(), true);
    await page.click('#hide-subject');
    assert.equal(await isSeen(), false);
});
