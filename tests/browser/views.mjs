/* Views of the page and what narrows them down: views.mjs SMALL LARGE REAL. With DGG_HEAVY also on a
 * map of 20,000 nodes, and on one that the program DGGRAPH makes of DGG_LIBRARY, if that is there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { barriers, faintTexts, isQuiet, openFile, startChromium } from './chromium.mjs';
import { makeMany } from './many.mjs';

const [small, large, real] = process.argv.slice(2);
const { DGGRAPH: program, DGG_LIBRARY: library } = process.env;
const skip = fs.existsSync(real) ? false : 'no real reading list on this machine';
const light = process.env.DGG_HEAVY ? false : 'heavy: DGG_HEAVY=1 runs it';
const VIEWS = ['themes', 'map', 'timeline', 'communities', 'nodes'];
let chromium;
before(async () => {
    chromium = await startChromium();
});
after(() => chromium.stop());

const open = (file, wishes) => openFile(chromium.browser, file, wishes);
const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);
const texts = (page, selector) => page.$$eval(selector, (all) => all.map((one) => one.textContent));
const hashOf = (page) => page.evaluate(() => window.location.hash);
const settled = (page) => page.waitForFunction(() =>
    document.getElementById('drawing')?.dataset.state === 'settled', { timeout: 60000 });

/* Where sigma has put a node on the screen. */
const placeOf = (page, label) => page.evaluate((wanted) => {
    const box = document.getElementById('drawing').getBoundingClientRect();
    const name = document.getElementById('drawing').namesShown.find((one) => one.label === wanted);
    return name && { x: box.x + name.node.x, y: box.y + name.node.y };
}, label);

test('the table has locations, years or venues as columns, and counts, shares or expectations', async () => {
    const told = await open(small);
    const { page } = told;
    const row = () => texts(page, 'tr[data-node="theme:data-centres"] > *');
    assert.deepEqual(await row(), ['Data centres', '+1', '1', '', '', '1']);
    await page.select('#as-choice', 'rows');
    assert.deepEqual(await row(), ['Data centres', '100%', '100%', '', '', '1']);
    await page.select('#as-choice', 'expected');
    assert.match((await row())[2], /^1 \/ 0\.\d$/);
    await page.select('#as-choice', 'counts');
    await page.select('#by-choice', 'year');
    assert.match(await textOf(page, '#crossing thead'), /1999.*2020/);
    assert.equal((await row()).filter((cell) => cell === '1').length, 2);
    assert.equal(await hashOf(page), '#by=year');
    await page.$eval('tr[data-node="theme:data-centres"] td a', (link) => link.click());
    await page.waitForFunction(() => !document.getElementById('panel').hidden);
    assert.equal(await textOf(page, '#panel-title'), 'Data centres × 2020');
    assert.match(await textOf(page, '#panel'), /Data centres in Guizhou/);
    await page.select('#by-choice', 'venue');
    assert.match(await textOf(page, '#crossing thead'), /Journal/);
    await isQuiet(told);
});

test('what is seen stands in the address, and comes back with it', async () => {
    const hash = '#view=nodes&kinds=paper,theme&years=2015-&words=data&node=theme:data-centres';
    const { page } = await open(small, { hash });
    assert.equal(await page.$eval('#nodes', (part) => part.checkVisibility()), true);
    assert.equal(await page.$eval('#themes', (part) => part.checkVisibility()), false);
    assert.deepEqual(await texts(page, '#node-table tbody th > a'), ['Data centres',
        'Data centres in Guizhou']);
    assert.equal(await page.$eval('#filter-words', (field) => field.value), 'data');
    assert.equal(await page.$eval('#filter-from', (field) => field.value), '2015');
    assert.equal(await textOf(page, '#panel-title'), 'Data centres');
    await page.click('nav a[href="#timeline"]');
    assert.match(await hashOf(page), /^#view=timeline&kinds=paper,theme&years=2015-&words=data/);
    await page.goBack();
    await page.waitForFunction((wanted) => window.location.hash === wanted, {}, hash);
    assert.equal(await page.$eval('#nodes', (part) => part.checkVisibility()), true);
    await page.click('#clear');
    assert.equal(await hashOf(page), '#view=nodes&node=theme:data-centres');
});

test('an address that makes no sense does no harm', async () => {
    for (const hash of ['#by=toString&as=valueOf&years=a-b&theme=theme:<script>', '#%E0%A4%A',
        '#view=map&size=constructor&colour=__proto__&near=nope&to=x']) {
        const told = await open(small, { hash });
        assert.ok(await told.page.$eval('#shown', (status) => status.textContent !== ''));
        await isQuiet(told);
        await told.page.close();
    }
});

/* Records that a theme, a location and years leave, from the JSON alone. */
const recordsIn = (page, theme, from) => page.evaluate((id, year) => {
    const graph = JSON.parse(document.getElementById('graph').textContent);
    return graph.nodes.filter((node) => node.authors && node.year >= year && graph.links.some((link) =>
        link.source === node.id && link.target === id)).map((node) => node.id);
}, theme, from);

test('all views obey the filters', async () => {
    const told = await open(large);
    const { page } = told;
    const wanted = await recordsIn(page, 'theme:theme-05', 2005);
    await page.click('#filters summary');
    await page.select('#filter-theme', 'theme:theme-05');
    await page.$eval('#filter-from', (field) => {
        field.value = '2005';
        field.dispatchEvent(new Event('change'));
    });
    assert.ok(wanted.length > 5 && wanted.length < 100);
    assert.match(await textOf(page, '#shown'), new RegExp(`^${wanted.length} of 600 papers`));
    assert.equal(await textOf(page, '#crossing tfoot tr td:last-child'), String(wanted.length));
    await page.click('nav a[href="#timeline"]');
    assert.match(await textOf(page, '#timeline [role=status]'), new RegExp(`${wanted.length} papers`));
    await page.click('nav a[href="#nodes"]');
    await page.click('#filter-kind-paper');
    assert.match(await textOf(page, '#nodes [role=status]'), new RegExp(`^${wanted.length} nodes`));
    await page.click('nav a[href="#map"]');
    assert.match(await textOf(page, '#map-shown'), new RegExp(`^${wanted.length} nodes`));
    await isQuiet(told);
});

test('years are chosen on the timeline with the keys and with the mouse', async () => {
    const told = await open(large, { hash: '#timeline' });
    const { page } = told;
    await page.$eval('#years', (svg) => svg.focus());
    await page.keyboard.press('ArrowRight');
    assert.equal(await hashOf(page), '#view=timeline&years=1990-1990');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    assert.match(await textOf(page, '#timeline [role=status]'), /^1990–1991, 40 papers/);
    await page.keyboard.press('Escape');
    assert.equal(await hashOf(page), '#view=timeline');
    const box = await page.$eval('#timeline svg', (svg) => svg.getBoundingClientRect().toJSON());
    const at = (part) => [box.x + box.width * part, box.y + box.height / 2];
    await page.mouse.move(...at(0.34));
    await page.mouse.down();
    await page.mouse.move(...at(0.66));
    await page.mouse.up();
    assert.equal(await hashOf(page), '#view=timeline&years=2000-2009');
    assert.match(await textOf(page, '#shown'), /^200 of 600 papers/);
    await isQuiet(told);
});

test('the neighbourhood of a node, and the shortest way between two', async () => {
    const told = await open(small, { hash: '#view=nodes&node=location:PE' });
    const { page } = told;
    await page.click('#panel .actions button');
    assert.equal(await hashOf(page), '#view=nodes&near=location:PE&node=location:PE');
    const near = await texts(page, '#node-table tbody th > a');
    assert.ok(near.includes('Peru') && near.length === 2);
    await page.$eval('#filter-to', (field) => {
        field.value = 'Data centres';
        field.dispatchEvent(new Event('change'));
    });
    assert.match(await hashOf(page), /to=theme:data-centres/);
    assert.match(await textOf(page, '#way'), /Nothing leads|Shortest way: Peru – .*Data centres/);
    await page.click('#clear');
    await page.$eval('#filter-near', (field) => {
        field.value = 'Guizhou';
        field.dispatchEvent(new Event('change'));
    });
    await page.$eval('#filter-to', (field) => {
        field.value = 'Data centres';
        field.dispatchEvent(new Event('change'));
    });
    assert.equal(await textOf(page, '#way'), 'Shortest way: Guizhou – Data centres in Guizhou – ' +
        'Data centres');
    assert.equal((await texts(page, '#node-table tbody th > a')).length, 3);
    await isQuiet(told);
});

test('the map moves, and its names never lie over each other', async () => {
    const told = await open(large, { hash: '#map' });
    const { page } = told;
    await settled(page);
    const check = async () => {
        const boxes = await page.$eval('#drawing', (element) => element.namesShown.map((box) =>
            ({ ...box })));
        boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => assert.ok(
            one.x >= other.x + other.width || other.x >= one.x + one.width ||
            one.y >= other.y + other.height || other.y >= one.y + one.height,
            `${one.label} and ${other.label}`)));
        return boxes.map(({ label }) => label).join();
    };
    const names = await check();
    assert.ok(names.split(',').length > 10);
    await page.focus('#drawing');
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((before) => document.getElementById('drawing').namesShown
        .map(({ label }) => label).join() !== before, {}, names);
    await check();
    await page.keyboard.press('n');
    await page.waitForFunction(() => /neighbours: Enter opens it/.test(
        document.getElementById('map-said').textContent));
    const [label] = (await textOf(page, '#map-said')).split(',');
    await check();
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => document.getElementById('panel-title')?.textContent ===
        wanted, {}, label);
    await page.select('#size-choice', 'degree');
    await page.select('#colour-choice', 'year');
    assert.match(await textOf(page, '#legend'), /1990 and later.*without a year/);
    await page.select('#colour-choice', 'kind');
    assert.match(await textOf(page, '#legend'), /paper/);
    await isQuiet(told);
});

test('a node of the map opens by the mouse, its neighbours stand out', { skip }, async () => {
    const told = await open(real, { hash: '#map', height: 1300 });
    const { page } = told;
    await settled(page);
    await page.waitForFunction(() => document.getElementById('drawing').namesShown?.length > 5);
    const before = await page.$eval('#drawing', (element) => element.namesShown.length);
    const place = await placeOf(page, 'China');
    await page.mouse.move(place.x, place.y);
    await page.waitForFunction((many) => document.getElementById('drawing').namesShown.length !== many,
        {}, before);
    await page.mouse.click(place.x, place.y);
    await page.waitForFunction(() => document.getElementById('panel-title')?.textContent === 'China');
    await page.click('#map .options > button');
    assert.equal(await page.$eval('#map svg', (svg) => svg.checkVisibility()), true);
    assert.match(await hashOf(page), /drawn=still/);
    await isQuiet(told);
});

test('without WebGL the picture stands in, without a complaint', async () => {
    const plain = await startChromium('--disable-3d-apis');
    try {
        for (const file of [small, large]) {
            const told = await openFile(plain.browser, file, { hash: '#map' });
            assert.match(await textOf(told.page, '#map-shown'), /draws without WebGL/);
            assert.equal(await told.page.$eval('#drawing', (part) => part.checkVisibility()), false);
            assert.equal((await told.page.$$('#map figure svg')).length, file === small ? 1 : 0);
            assert.equal(await told.page.$eval('#size-choice', (part) => part.checkVisibility()), false);
            await isQuiet(told);
        }
    } finally {
        await plain.stop();
    }
});

test('map and timeline can be used by all, light, dark and on a telephone', async () => {
    for (const view of ['map', 'timeline']) {
        for (const [scheme, width] of [['light', 1400], ['dark', 390]]) {
            const told = await open(small, { scheme, width, hash: `#view=${view}&years=2014-2020` });
            const { page } = told;
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, view);
            assert.deepEqual(await barriers(page), [], `${view} ${scheme}`);
            assert.deepEqual(await faintTexts(page), [], `${view} ${scheme}`);
            await isQuiet(told);
            await page.close();
        }
    }
});

/* English that is no name: what a Chinese page says in the wrong language. */
const leftOver = (page) => page.evaluate(() => {
    const left = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        const isOurs = parentElement.checkVisibility() && !parentElement.closest('script, svg, bdi, h1, ' +
            'code, mark, q, dd, option, .byline, .field-text, #crossing tbody, #language');
        if (isOurs && /[a-z]{3}/i.test(data.replace(/PageRank|WebGL|PNG|SVG|CSV|BibTeX|RIS|codings\.csv|dggraph [\d.]+|doi:\S+/g, ''))) {
            left.push(data.trim());
        }
    }
    return left;
});

test('the page speaks Chinese when asked to', async () => {
    const told = await open(small, { hash: '#language=zh&node=theme:data-centres' });
    const { page } = told;
    assert.equal(await page.$eval('html', (html) => html.lang), 'zh-CN');
    assert.equal(await textOf(page, '#panel-title'), '数据中心');
    for (const view of VIEWS) {
        await page.$eval(`nav a[href="#${view}"]`, (link) => link.click());
        await page.waitForFunction((id) => document.getElementById(id).checkVisibility(), {}, view);
        assert.deepEqual(await leftOver(page), [], view);
    }
    assert.deepEqual(await texts(page, 'nav ul a'), ['主题与地点', '地图', '年表', '社群', '列表']);
    assert.deepEqual(await texts(page, '#crossing tr.group th'), ['治理', 'infrastructure'],
        'groups of our codebook in Chinese, others as they are');
    assert.equal(await page.$eval('#crossing thead .location a', (link) =>
        getComputedStyle(link).transform), 'none', 'Chinese stands on its head');
    const making = await texts(page, '.making dd');
    assert.ok(making.some((said) => /^\d+ 条记录，/.test(said)), making.join('\n'));
    await page.type('#filter-words', '贵州');
    assert.equal(await textOf(page, '#shown'), '4 篇论文中的 1 篇，10 个节点中的 4 个');
    await Promise.all([page.waitForNavigation(), page.click('#language')]);
    assert.equal(await page.$eval('html', (html) => html.lang), 'en');
    assert.equal(await textOf(page, '#panel-title'), 'Data centres');
    await isQuiet({ ...told, requests: told.requests.slice(1) });
});

test('papers and mentions of a cell are counted in Chinese', async () => {
    const { page } = await open(large, { hash: '#language=zh' });
    await page.$$eval('#crossing tbody td a', (links) =>
        links.find((link) => /^\d+\+\d+$/.test(link.textContent)).click());
    await page.waitForFunction(() => /×/.test(document.getElementById('panel-title').textContent));
    assert.match(await textOf(page, '#panel .quiet'), /^\d+ 篇论文，\d+ 篇提及$/);
    await page.close();
});

/* Every control once, in a file of any size. */
const useAll = async (file) => {
    const told = await open(file);
    const { page } = told;
    for (const view of VIEWS) {
        await page.click(`nav a[href="#${view}"]`);
        assert.equal(await page.$eval(`#${view}`, (part) => part.checkVisibility()), true);
        if (view === 'map') {
            await settled(page);
        }
        assert.deepEqual(await barriers(page), [], view);
    }
    await page.click('nav a[href="#themes"]');
    for (const [choice, values] of [['#by-choice', ['year', 'venue', 'location']],
        ['#as-choice', ['rows', 'columns', 'expected', 'counts']]]) {
        for (const value of values) {
            await page.select(choice, value);
            assert.ok(await page.$$eval('#crossing tbody td a', (links) => links.length) > 0, value);
        }
    }
    await page.type('#filter-words', 'a');
    await page.click('#clear');
    await page.click('#filters summary');
    for (const name of ['theme', 'location', 'community', 'venue']) {
        const value = await page.$eval(`#filter-${name}`, (field) => field.options[1]?.value ?? '');
        await page.select(`#filter-${name}`, value);
        if (value !== '') {
            await page.click('#clear');
        }
    }
    await page.type('#search-field', 'a');
    await page.waitForSelector('#hits a.hit');
    await page.click('#hits a.hit');
    await page.waitForFunction(() => !document.getElementById('panel').hidden);
    await page.click('#panel .actions button');
    await page.click('#clear');
    await isQuiet(told);
};

test('every control works in a map of 20,000 nodes', { skip: light, timeout: 300000 }, async () => {
    makeMany(large, 'many.html', 20000);
    await useAll('many.html');
    const { page } = await open('many.html', { hash: '#map' });
    await settled(page);
    assert.match(await textOf(page, '#map-shown'), /^\d+ nodes, \d+ links; communities first/);
    await page.click('#legend button');
    await page.waitForFunction(() => /^2\d\d nodes/.test(
        document.getElementById('map-shown').textContent));
});

test('every control works in a real library', { skip: light || !fs.existsSync(library ?? ''),
    timeout: 300000 }, async () => {
    fs.rmSync('library-map', { recursive: true, force: true });
    execFileSync(program, ['map', library, '-o', 'library-map', '--quiet']);
    await useAll('library-map/map.html');
    const { page } = await open('library-map/map.html', { hash: '#map' });
    await settled(page);
    const found = await page.evaluate(() => new Set(JSON.parse(document.getElementById('graph')
        .textContent).nodes.map(({ community }) => community).filter(Boolean)).size);
    const legend = await texts(page, '#legend li');
    assert.ok(found > legend.length); /* grey is told as well */
    assert.equal(legend.at(-1), `${found - legend.length + 1} smaller communities`);
});
