/* Corrections in the map: corrections.mjs DGGRAPH LIST. What the page saves is put into a review
 * folder, and the next run must give the table that the page showed. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { barriers, faintTexts, isQuiet, openFile, startChromium } from './chromium.mjs';

const [dggraph, list] = process.argv.slice(2);
let chromium;
let folder;
const run = (...words) => execFileSync(dggraph, words, { encoding: 'utf8', cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'] });
const at = (name) => path.join(folder, name);

before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dggraph-corrections-'));
    run('init', 'review', '-q');
    fs.copyFileSync(list, at('review/sources/list.txt'));
    fs.writeFileSync(at('review/sources/more.bib'), `@article{evil2021,
  title = {{=1+1} <script>window.hacked=1</script> \\% {\\'E}tudes \\& "maps" of Lagos},
  author = {O'Neil, "Bo" and {The <b>Group</b>}}, journal = {Annals & Notes}, year = {2021},
  doi = {10.1000/a_b<c>}, abstract = {Telephone poles stand in Lagos. A telephone pole costs little.},
  keywords = {+1; telephone poles}
}
`);
    run('map', 'review', '-q');
    chromium = await startChromium();
});
after(async () => {
    await chromium?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
});

const open = (name = 'review/map/map.html', wishes = {}) =>
    openFile(chromium.browser, at(name), wishes);
const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);

/* What the table shows: "theme location: 3+1". */
const tableOf = (page) => page.$$eval('#crossing tbody td a', (cells) => cells.map((cell) => {
    const heads = cell.closest('table').tHead.rows[0].cells;
    return `${cell.closest('tr').dataset.node} ${heads[cell.parentElement.cellIndex].dataset.node}: ` +
        cell.textContent;
}).filter((line) => !line.endsWith(': 0')).sort());

/* What the browser downloads when a button is clicked. */
const download = async (page, selector, name) => {
    const session = await page.createCDPSession();
    const target = fs.mkdtempSync(path.join(folder, 'saved-'));
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: target });
    await page.$eval(selector, (button) => button.click());
    const file = path.join(target, name);
    const isThere = () => fs.existsSync(file) && fs.statSync(file).size > 0;
    for (let i = 0; i < 400 && !isThere(); i++) {
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return file;
};

const show = async (page, id) => {
    await page.evaluate((node) => {
        location.hash = `#node=${node}`;
    }, encodeURIComponent(id));
    await page.waitForFunction((node) => document.querySelector('#panel code')?.textContent === node &&
        !document.getElementById('panel').hidden, {}, id);
};
/* Fills a form of the panel and sends it. */
const send = async (page, name, values) => {
    const count = await textOf(page, '#corrections [role=status]');
    await page.$eval(`form.${name}`, (form, given) => {
        form.closest('details').open = true;
        for (const [key, value] of Object.entries(given)) {
            form.elements[key].value = value;
        }
        form.requestSubmit();
    }, values);
    await page.waitForFunction((before) =>
        document.querySelector('#corrections [role=status]').textContent !== before, {}, count);
};
const judge = (page, word, label) => page.$$eval('#panel .correction button', (buttons, text, about) =>
    buttons.find((button) => button.getAttribute('aria-label').startsWith(`${text}: ${about}`)).click(),
word, label);

test('a correction that is saved gives the table that the page showed', async () => {
    const told = await open();
    const { page } = told;
    const first = await tableOf(page);
    const { paper, theme, other, gone, community } = await page.evaluate(() => {
        const graph = JSON.parse(document.getElementById('graph').textContent);
        const papers = graph.nodes.filter(({ kind }) => kind === 'paper');
        const count = (id) => graph.links.filter((link) => link.source === id &&
            ['discusses', 'studies'].includes(link.type)).length;
        const [most, second] = papers.sort((one, two) => count(two.id) - count(one.id));
        const mine = graph.links.find((link) => link.source === most.id && link.type === 'discusses');
        const labelOf = (id) => graph.nodes.find((node) => node.id === id).label;
        return { paper: most.id, gone: second.id, theme: labelOf(mine.target),
            other: graph.nodes.find((node) => node.kind === 'theme' &&
                !graph.links.some((link) => link.source === most.id && link.target === node.id)).id,
            community: graph.nodes.find((node) => node.kind === 'theme').id };
    });
    await show(page, paper);
    await judge(page, 'wrong', theme);
    await send(page, 'add', { target: other, salience: 'mention' });
    await show(page, gone);
    await send(page, 'exclude', { reason: 'not about =this, "really"', stage: 'full-text' });
    await show(page, community);
    await send(page, 'rename', { name: 'Poles, and wires' });
    await send(page, 'phrase', { phrase: 'Telephone poles' });
    await send(page, 'phrase', { phrase: 'state' });
    assert.match(await textOf(page, '#corrections [role=status]'), /^6 corrections not in a file yet$/);
    const shown = await tableOf(page);
    assert.notDeepEqual(shown, first);
    assert.ok((await page.$$('td.corrected')).length > 3);
    assert.match(await page.$eval('td.corrected a', (cell) => cell.title), /before corrections$/);
    assert.match(shown.join('\n'), new RegExp(`${community} location:[^:]*: \\d`));
    for (const name of ['codings', 'records', 'communities', 'phrases']) {
        const button = name === 'codings' ? '#save' : `#save-${name}`;
        fs.copyFileSync(await download(page, button, `${name}.csv`), at(`review/decisions/${name}.csv`));
    }
    assert.equal(await textOf(page, '#corrections [role=status]'), '');
    await isQuiet(told);
    await page.close();
    const said = execFileSync(dggraph, ['map', 'review', '--strict', '-q'], { cwd: folder });
    assert.equal(String(said), '');
    const again = await open();
    assert.deepEqual(await tableOf(again.page), shown);
    assert.equal((await again.page.$$('td.corrected')).length, 0);
    assert.equal(await again.page.$eval('#corrections', (bar) => bar.hidden), true);
    await again.page.$eval('a[href="#communities"]', (link) => link.click());
    assert.match(await textOf(again.page, '.communities'), /Poles, and wires/);
    await again.page.close();
});

test('nothing of the files that were there is lost', async () => {
    const kept = fs.readFileSync(at('review/decisions/records.csv'), 'utf8');
    const { page } = await open();
    const id = await page.evaluate(() => JSON.parse(document.getElementById('graph').textContent)
        .nodes.find(({ kind }) => kind === 'paper').id);
    await show(page, id);
    await send(page, 'exclude', { reason: 'second', stage: 'screening' });
    const saved = fs.readFileSync(await download(page, '#save-records', 'records.csv'), 'utf8');
    assert.equal(saved, `${kept}${id},out,screening,second\n`);
    await show(page, 'theme:smart-cities');
    await send(page, 'phrase', { phrase: 'bicycle lane' });
    await page.close();
    fs.writeFileSync(at('review/decisions/records.csv'), saved);
    run('map', 'review', '-q');
    const next = (await open()).page; /* of fewer papers: what no file has goes on */
    assert.match(await textOf(next, '#corrections [role=status]'), /^1 correction not in a file yet$/);
    await show(next, 'theme:smart-cities');
    assert.match(await textOf(next, '.phrases'), /bicycle lane/);
    await next.evaluate(() => localStorage.clear());
    await next.close();
});

const cslOf = (file) => JSON.parse(run('convert', file, '--to', 'csl_json', '-q'));

test('what is taken away is read by others', async () => {
    const told = await open();
    const { page } = told;
    const papers = await page.evaluate(() => JSON.parse(document.getElementById('graph').textContent)
        .nodes.filter(({ authors }) => authors));
    const hostile = papers.find(({ doi }) => doi === '10.1000/a_b<c>');
    assert.match(hostile.title, /^=1\+1 <script>/);
    for (const name of ['bib', 'ris']) {
        const records = cslOf(await download(page, `#take-${name}`, `selection.${name}`));
        assert.deepEqual(records.map(({ title }) => title).filter(Boolean).sort(),
            papers.map(({ title, label }) => title ?? records.find((one) =>
                one.title?.startsWith(label.replace(/…$/, '').trim()))?.title).filter(Boolean).sort());
        const read = records.find(({ DOI }) => DOI === hostile.doi);
        assert.equal(read.title, hostile.title);
        assert.equal(read.author.length, 2);
        assert.equal(read.author[0].family, "O'Neil");
        assert.equal(read.issued['date-parts'][0][0], 2021);
        assert.equal(read['container-title'], 'Annals & Notes');
        assert.match(read.abstract, /^Telephone poles stand in Lagos\./);
    }
    const table = fs.readFileSync(await download(page, '#take-csv', 'selection.csv'), 'utf8');
    assert.match(table, /^\ufeffid,kind,label,title,authors,/);
    assert.match(table, /,"?'=1\+1 <script>/);
    assert.doesNotMatch(table, /(^|,)"?[=+@]/m);
    const svg = fs.readFileSync(await download(page, '#take-svg', 'themes.svg'), 'utf8');
    assert.match(svg, /<text [^>]*>.*Lagos<\/text>/);
    assert.doesNotMatch(svg, /<script|foreignObject/);
    const png = fs.readFileSync(await download(page, '#take-png', 'themes.png'));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.length > 20000);
    await page.$eval('nav a[href="#map"]', (link) => link.click());
    const map = fs.readFileSync(await download(page, '#take-png', 'map.png'));
    assert.ok(map.length > 20000);
    assert.match(fs.readFileSync(await download(page, '#take-svg', 'map.svg'), 'utf8'), /^<\?xml.*\n<svg /);
    await isQuiet(told);
    await page.close();
});

test('a map to be passed on holds no abstract and nothing that was decided', async () => {
    run('map', 'review', '--share', '-o', 'shared', '-q');
    const text = fs.readFileSync(at('shared/map.html'), 'utf8');
    assert.doesNotMatch(text, /A telephone pole costs little|id="decided"|id="codings"|id="scoring"/);
    const told = await open('shared/map.html');
    const id = await told.page.evaluate(() => JSON.parse(document.getElementById('graph').textContent)
        .nodes.find(({ kind }) => kind === 'theme').id);
    await show(told.page, id);
    assert.equal(await told.page.$('form.phrase'), null);
    const saved = fs.readFileSync(await download(told.page, '#take-bib', 'selection.bib'), 'utf8');
    assert.doesNotMatch(saved, /abstract|costs little/);
    await isQuiet(told);
    await told.page.close();
});

test('nothing keeps people from correcting', async () => {
    for (const wishes of [{ scheme: 'light' }, { scheme: 'dark', width: 390, height: 844 },
        { hash: '#language=zh' }]) {
        const { page } = await open('review/map/map.html', wishes);
        const id = await page.evaluate(() => JSON.parse(document.getElementById('graph').textContent)
            .nodes.find(({ kind }) => kind === 'paper').id);
        await show(page, id);
        await page.$$eval('#panel details.decide', (all) => all.forEach((one) => {
            one.open = true;
        }));
        assert.deepEqual(await barriers(page), []);
        assert.deepEqual(await faintTexts(page), []);
        const beyond = await page.evaluate(() =>
            document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(beyond <= 0, `${beyond} points too wide`);
        if (wishes.hash) {
            assert.match(await textOf(page, '#take'), /导出/);
            assert.doesNotMatch(await textOf(page, '.decisions'), /[a-z]{4}/);
        }
        await page.close();
    }
});

/* The address that dggraph watch prints, and how it is ended. */
const watch = async () => {
    const child = spawn(dggraph, ['watch', 'review', '--port', '0', '-q'],
        { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    const [address] = await once(child.stdout, 'data');
    return { address: String(address).trim(), stop: async () => {
        child.kill('SIGINT');
        const [code] = await once(child, 'exit');
        assert.equal(code, 0);
    } };
};

/* The rest of dggraph watch is tested without a browser: tests/program/commands/watch.c. */
const skip = process.env.DGG_HEAVY ? false : 'slow: set DGG_HEAVY';
test('an open page follows the runs, and keeps the last good map', { skip }, async () => {
    const { address, stop } = await watch();
    const page = await chromium.browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    try {
        await page.goto(address);
        await page.waitForFunction(() => document.getElementById('watch').dataset.version === '1');
        fs.appendFileSync(at('review/decisions/labels.csv'), 'location:CN,Land of China,\n');
        await page.waitForFunction(() => document.getElementById('watch')?.dataset.version === '2' &&
            document.body.textContent.includes('Land of China'));
        const kept = fs.readFileSync(at('review/decisions/labels.csv'), 'utf8');
        fs.writeFileSync(at('review/decisions/labels.csv'), 'no,table,of,ours\n');
        await page.waitForFunction(() =>
            /labels\.csv/.test(document.getElementById('watch-bar')?.textContent ?? ''));
        assert.equal(await page.$eval('#watch', (script) => script.dataset.version), '2');
        fs.writeFileSync(at('review/decisions/labels.csv'), kept);
        await page.waitForFunction(() => document.getElementById('watch-bar').hidden);
        assert.deepEqual(errors, []);
    } finally {
        await page.close();
        await stop();
    }
});
