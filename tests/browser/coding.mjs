/* The page to code in: coding.mjs DGGRAPH CODING BLIND. What it saves is given to the program, which
 * must obey it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { barriers, faintTexts, isQuiet, openFile, startChromium } from './chromium.mjs';

const [dggraph, coding, blind] = process.argv.slice(2);
let chromium;
let folder;
before(async () => {
    chromium = await startChromium();
});
after(() => chromium.stop());
beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dggraph-coding-'));
    const page = await open(coding);
    await page.evaluate(() => localStorage.clear());
    await page.close();
});

const told = new WeakMap();
const open = async (file, wishes) => {
    const opened = await openFile(chromium.browser, file, wishes);
    told.set(opened.page, opened);
    return opened.page;
};
const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);
const texts = (page, selector) =>
    page.$$eval(selector, (all) => all.map((element) => element.textContent));
const press = async (page, keys) => {
    for (const key of keys.split(' ')) {
        await page.keyboard.press(key);
    }
};
const current = (page) => page.evaluate(() => document.activeElement.dataset.target ??
    document.activeElement.id);
const states = (page) => page.$$eval('.item', (items) => items.map((item) =>
    `${item.dataset.target} ${item.querySelector('.state').textContent}`));

/* What the browser downloads when asked to save. */
const save = async (page) => {
    const session = await page.createCDPSession();
    const target = fs.mkdtempSync(path.join(folder, 'saved-'));
    await session.send('Browser.setDownloadBehavior',
        { behavior: 'allow', downloadPath: target });
    await page.click('#save');
    const file = path.join(target, 'codings.csv');
    /* the browser makes the file first, empty, and fills it when the download is complete */
    const isThere = () => fs.existsSync(file) && fs.statSync(file).size > 0;
    for (let i = 0; i < 400 && !isThere(); i++) {
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return { file, text: fs.readFileSync(file, 'utf8') };
};
const loadFile = async (page, text) => {
    const file = path.join(folder, 'given.csv');
    fs.writeFileSync(file, text);
    const field = await page.$('#load');
    await field.uploadFile(file);
    await page.waitForFunction(() => document.getElementById('said').textContent !== '');
};

test('hostile texts stay texts', async () => {
    const page = await open(coding);
    for (let i = 0; i < 4; i++) {
        await press(page, 'J');
        await page.hover('#record-title');
    }
    await press(page, 'J J');
    assert.match(await textOf(page, '#record-title'), /^<script>window\.hacked=1<\/script> \]\]>/);
    assert.doesNotMatch(await textOf(page, '#record-title'), /\u202e/);
    for (const address of await page.$$eval('a[href]', (links) => links.map((a) => a.href))) {
        assert.match(address, /^(https:\/\/|http:\/\/|file:)/);
    }
    await page.type('#add', '<script');
    await press(page, 'Escape Escape');
    await isQuiet(told.get(page));
});

test('a record shows its texts with every mark, and what was found', async () => {
    const page = await open(coding);
    await press(page, 'J');
    assert.deepEqual(await texts(page, '#record .field-text'),
        ['Guizhou 🌍 hosts data centres. China plans more. Data centres use power.',
            'data centre; 贵州']);
    assert.equal((await page.$$('#record mark')).length, 8);
    assert.deepEqual(await states(page), ['theme:data-centres not decided',
        'location:CN-GZ not decided', 'location:CN not decided']);
    assert.match(await textOf(page, '.item .notes'), /title: “Data centres” 3 points/);
    assert.match(await textOf(page, '#record .byline'), /Journal of Maps & More/);
    assert.equal((await page.$$('mark.stressed')).length, 4);
});

test('the keyboard is enough to code, and what is saved says it', async () => {
    const page = await open(coding);
    await page.type('#coder', 'Ann, "A"');
    await press(page, 'Escape');
    await press(page, 'J'); /* Wang */
    await press(page, 'a');
    assert.equal(await current(page), 'theme:data-centres');
    await press(page, 'j r n');
    await page.keyboard.type('only a name');
    await press(page, 'Escape d'); /* one is left */
    assert.match(await textOf(page, '#said'), /^1 not decided/);
    assert.equal(await current(page), 'location:CN');
    await press(page, 's'); /* accepted as primary */
    await press(page, 't');
    await page.keyboard.type('surv');
    await page.keyboard.down('Shift');
    await press(page, 'Enter');
    await page.keyboard.up('Shift');
    await press(page, 'Escape');
    assert.deepEqual(await states(page), ['theme:data-centres accepted',
        'theme:surveillance added', 'location:CN-GZ rejected', 'location:CN accepted']);
    assert.equal(await textOf(page, '#progress-text'), '0 of 4 coded');
    await press(page, 'N');
    await page.keyboard.type('=a note');
    await press(page, 'Escape d');
    assert.equal(await textOf(page, '#progress-text'), '1 of 4 coded');
    await press(page, 'A d k k'); /* the hostile one; then up to Peru, the first */
    const { text } = await save(page);
    assert.deepEqual(text.split('\n').slice(0, 6), [
        'record,target,decision,salience,note,coder,title',
        'paper:wang-2020-data,theme:data-centres,accept,primary,,"Ann, ""A""",',
        'paper:wang-2020-data,theme:surveillance,add,mention,,"Ann, ""A""",',
        'paper:wang-2020-data,location:CN,accept,primary,,"Ann, ""A""",',
        'paper:wang-2020-data,location:CN-GZ,reject,,only a name,"Ann, ""A""",',
        'paper:wang-2020-data,,done,,\'=a note,"Ann, ""A""",Data centres in Guizhou',
    ]);
    assert.match(text, /paper:evil-2021,,done,,,"Ann, ""A""","<script>/);
    assert.equal(await textOf(page, '#unsaved'), '');
    await isQuiet(told.get(page));
});

test('keys move through items and records, and can be switched off', async () => {
    const page = await open(coding);
    await press(page, 'J j j j'); /* over the end */
    assert.match(await textOf(page, '.texts .kind'), /^3 of 4/);
    await press(page, 'k');
    assert.match(await textOf(page, '.texts .kind'), /^2 of 4/);
    assert.equal(await current(page), 'location:CN');
    await press(page, 'a u');
    assert.match((await states(page))[2], /not decided/);
    await page.click('#keys');
    await press(page, 'J a');
    assert.match(await textOf(page, '.texts .kind'), /^2 of 4/);
    assert.match((await states(page))[0], /not decided/);
});

test('buttons do what keys do', async () => {
    const page = await open(coding);
    await press(page, 'J');
    await page.click('.item:first-child [aria-label="Accept Data centres"]');
    assert.match((await states(page))[0], /accepted/);
    await page.click('[aria-label="Reject Guizhou"]');
    await page.click('[aria-label="Reject China"]');
    await page.click('[aria-label="Reject China"]');
    assert.deepEqual(await states(page), ['theme:data-centres accepted',
        'location:CN-GZ rejected', 'location:CN not decided']);
    await page.type('#add', 'France');
    await page.click('#found li');
    assert.match((await states(page)).join(), /location:FR added/);
    await page.click('[aria-label="Remove France"]');
    assert.doesNotMatch((await states(page)).join(), /location:FR/);
    await page.click('#list li:nth-child(4) button');
    assert.match(await textOf(page, '.texts .kind'), /^4 of 4/);
});

test('the work is there again when the page is', async () => {
    let page = await open(coding);
    await press(page, 'J a j r j a d');
    assert.match(await textOf(page, '#unsaved'), /^4 changes not in a file yet$/);
    await page.close();
    page = await open(coding);
    assert.equal(await textOf(page, '#progress-text'), '1 of 4 coded');
    assert.match(await textOf(page, '#unsaved'), /^4 changes not in a file yet$/);
    assert.match(await textOf(page, '.texts .kind'), /^1 of 4/); /* the first that is open */
    await page.click('#list li:nth-child(2) button');
    assert.deepEqual(await states(page), ['theme:data-centres accepted',
        'location:CN-GZ rejected', 'location:CN accepted']);
});

test('two tabs of it do not undo each other', async () => {
    const [one, two] = [await open(coding), await open(coding)];
    await one.bringToFront();
    await press(one, 'J a');
    await two.bringToFront();
    await two.waitForFunction(() => document.getElementById('unsaved').textContent !== '');
    await press(two, 'J j r');
    await one.bringToFront();
    await one.waitForFunction(() => document.querySelector('.item.rejected'));
    assert.deepEqual((await states(one)).slice(0, 2),
        ['theme:data-centres accepted', 'location:CN-GZ rejected']);
});

test('a browser that keeps nothing is told of, and asks before the page goes', async () => {
    const page = await open(coding);
    const before = told.get(page).dialogs.length;
    await page.evaluate(() => {
        Storage.prototype.setItem = () => {
            throw new Error('no room');
        };
    });
    await press(page, 'J a');
    assert.match(await textOf(page, '#unsaved.alarm'), /keeps nothing for this page/);
    await page.click('#record-title');
    page.reload().catch(() => {});
    for (let i = 0; i < 100 && told.get(page).dialogs.length === before; i++) {
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
    assert.equal(told.get(page).dialogs.length, before + 1);
});

test('a file that was saved goes on where it stopped, byte by byte', async () => {
    let page = await open(coding);
    await press(page, 'J a j r j a d');
    const first = await save(page);
    await page.evaluate(() => localStorage.clear());
    await page.close();
    page = await open(coding);
    assert.equal(await textOf(page, '#progress-text'), '0 of 4 coded');
    await loadFile(page, first.text);
    assert.equal(await textOf(page, '#progress-text'), '1 of 4 coded');
    assert.match(await textOf(page, '#said'), /^4 rows of given\.csv taken over$/);
    assert.equal((await save(page)).text, first.text);
});

test('nothing of a file is lost, and nothing that is decided here', async () => {
    const page = await open(coding);
    await press(page, 'J a');
    await loadFile(page, '\ufeffrecord;target;decision;salience;note;weight\r\n' +
        '"# drawn; by hand"\r\n' +
        'wang2020;theme:data-centres;reject;;;2,5\r\n' +
        '10.1000/a?b#c<d>"e;location:CN;REJECT;;"two\nlines";\r\n' +
        'paper:unknown;theme:surveillance;add;;;7\r\n' +
        'Peru;theme:no-such;add;;;\r\n' +
        'Peru;;done;;;\r\n');
    assert.equal(await textOf(page, '#said'), '2 rows of given.csv taken over; 1 say something ' +
        'else than what is decided here, which stays; 2 about nothing that is here; they will be ' +
        'saved again');
    const { text } = await save(page);
    assert.equal(text, 'record,target,decision,salience,note,coder,title,weight\n' +
        '"# drawn; by hand"\n' +
        'paper:peru-1999,,done,,,,Peru,\n' +
        'paper:wang-2020-data,theme:data-centres,accept,primary,,,,\n' +
        'paper:wang-2020-data,location:CN,reject,,"two\nlines",,,\n' +
        'paper:wang-2020-data,,,,,,Data centres in Guizhou,"2,5"\n' +
        'paper:unknown,theme:surveillance,add,,,,,7\n' +
        'Peru,theme:no-such,add,,,,,\n');
    await loadFile(page, 'a,b\n1,2\n');
    await page.waitForFunction(() => /no table of codings/.test(
        document.getElementById('said').textContent));
});

test('a blind page shows nothing of what was found, and saves what a person adds', async () => {
    const page = await open(blind);
    assert.doesNotMatch(fs.readFileSync(blind, 'utf8'), /"evidence":|"salience":|smart-cities/);
    await press(page, 'J');
    assert.deepEqual(await states(page), []);
    assert.equal((await page.$$('mark')).length, 0);
    assert.equal((await page.$$('.state')).length, 0);
    await press(page, 't');
    await page.keyboard.type('data');
    await press(page, 'Enter');
    await page.keyboard.type('贵');
    await press(page, 'Enter Escape d d');
    const { text } = await save(page);
    assert.equal(text, 'record,target,decision,salience,note,coder,title\n' +
        'paper:wang-2020-data,theme:data-centres,add,primary,,,\n' +
        'paper:wang-2020-data,location:CN-GZ,add,primary,,,\n' +
        'paper:wang-2020-data,,done,,,,Data centres in Guizhou\n' +
        text.split('\n').slice(4).join('\n'));
    assert.match(text, /^paper:evil-2021,,done,/m);
    await isQuiet(told.get(page));
});

const run = (...words) => execFileSync(dggraph, words, { encoding: 'utf8', cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'] });
const LIST = `Smart cities and data centres in Shenzhen
Journal of Urban Tests, 2021
We study the smart city of Shenzhen and the data centres behind it.

Platforms of the harbour: digital governance and the port
Annals of Harbours, 2023
Ports run on platforms. The port of Shanghai grew with social media.
`;
const linksOf = (review) => JSON.parse(run('export', review, '-q')).links
    .filter(({ type }) => ['discusses', 'studies'].includes(type));

test('the program obeys the file, and a new page goes on', async () => {
    run('init', 'review');
    fs.writeFileSync(path.join(folder, 'review/sources/list.txt'), LIST);
    const found = linksOf('review');
    run('code', 'review', '-q');
    let page = await open(path.join(folder, 'coding.html'));
    const at = await page.$$eval('#list button', (buttons) => buttons.findIndex((button) =>
        button.textContent.includes('Smart cities')));
    await page.click(`#list li:nth-child(${at + 1}) button`);
    await press(page, 'a j r');
    const [accepted, rejected] = (await states(page)).map((line) => line.split(' ')[0]);
    await press(page, 't');
    await page.keyboard.type('surveillance');
    await press(page, 'Enter Escape A d');
    const { file } = await save(page);
    await isQuiet(told.get(page));
    fs.copyFileSync(file, path.join(folder, 'review/decisions/codings.csv'));
    const obeyed = linksOf('review');
    const byTarget = (links, target) => links.find((link) => link.target === target &&
        /smart/.test(link.source));
    assert.equal(byTarget(obeyed, accepted).decision, 'accepted');
    assert.ok(byTarget(found, rejected) && !byTarget(obeyed, rejected));
    assert.equal(byTarget(obeyed, 'theme:surveillance').decision, 'added');
    assert.equal(obeyed.length, found.length);
    run('code', 'review', '-q');
    await page.evaluate(() => localStorage.clear());
    await page.close();
    page = await open(path.join(folder, 'coding.html'));
    assert.equal(await textOf(page, '#progress-text'), '1 of 2 coded');
    await page.click(`#list li:nth-child(${at + 1}) button`);
    assert.match((await states(page)).join(), new RegExp(`${rejected} rejected`));
    assert.match((await states(page)).join(), /theme:surveillance added/);
});

test('what is corrected in the page of a map is obeyed too, and what was decided before', async () => {
    run('init', 'review');
    fs.writeFileSync(path.join(folder, 'review/sources/list.txt'), LIST);
    const found = linksOf('review');
    const [first, ...others] = found.filter(({ source }) => /smart/.test(source));
    fs.writeFileSync(path.join(folder, 'review/decisions/codings.csv'),
        'record,target,decision,salience,note,mine\n' +
        `${first.source},theme:surveillance,add,mention,,kept\n` +
        `${first.source},${first.target},accept,,looked at,\n`);
    run('map', 'review', '-q');
    const page = await open(path.join(folder, 'review/map/map.html'),
        { hash: `#node=${first.source}` });
    const press = (text, label) => page.click(`.correction [aria-label^="${text}: ${label}"]`);
    const labelOf = (id) => page.evaluate((wanted) => JSON.parse(document.getElementById('graph')
        .textContent).nodes.find((node) => node.id === wanted).label, id);
    assert.equal((await page.$$('.correction [aria-pressed="true"]')).length, 2);
    assert.equal(await page.$eval('#corrections', (bar) => bar.checkVisibility()), false);
    await press('wrong', await labelOf(others[0].target));
    await press('right', await labelOf(others[1].target));
    await press('wrong', await labelOf('theme:surveillance'));
    await press('wrong', await labelOf('theme:surveillance')); /* after all */
    assert.match(await textOf(page, '#corrections'), /^4 corrections not in a file yet/);
    assert.deepEqual(await barriers(page), []);
    const { file, text } = await save(page);
    assert.match(text, /^record,target,decision,salience,note,coder,title,mine\n/);
    assert.match(text, new RegExp(`${first.target},accept,,looked at,`));
    await isQuiet(told.get(page));
    fs.copyFileSync(file, path.join(folder, 'review/decisions/codings.csv'));
    const obeyed = linksOf('review');
    const at = (target) => obeyed.find((link) => link.source === first.source &&
        link.target === target);
    assert.equal(at(first.target).decision, 'accepted');
    assert.equal(at(others[0].target), undefined);
    assert.equal(at(others[1].target).decision, 'accepted');
    assert.equal(at('theme:surveillance').decision, 'added');
    run('map', 'review', '-q', '--share', '-o', 'shared');
    assert.doesNotMatch(fs.readFileSync(path.join(folder, 'shared/map.html'), 'utf8'),
        /id="codings"/);
});

test('what is decided in a page and not saved yet stays, and is told, when the folder says else', async () => {
    run('init', 'review');
    fs.writeFileSync(path.join(folder, 'review/sources/list.txt'), LIST);
    run('code', 'review', '-q');
    let page = await open(path.join(folder, 'coding.html'));
    await press(page, 'a');
    const [target, record] = await page.evaluate(() => [document.activeElement.dataset.target,
        JSON.parse(document.getElementById('graph').textContent).nodes[0].id]);
    await page.close();
    fs.writeFileSync(path.join(folder, 'review/decisions/codings.csv'),
        `record,target,decision\n${record},${target},reject\n`);
    run('code', 'review', '-q');
    page = await open(path.join(folder, 'coding.html'));
    assert.match(await textOf(page, '#said'), /^1 row of the file .* kept, which stays\.$/);
    assert.match((await states(page))[0], /accepted/);
    await save(page); /* now the folder has the last word */
    await page.close();
    page = await open(path.join(folder, 'coding.html'));
    assert.equal(await textOf(page, '#said'), '');
    assert.match((await states(page))[0], /rejected/);
});

test('a sheet that was drawn is coded blind and keeps its weights', async () => {
    fs.writeFileSync(path.join(folder, 'list.txt'), LIST);
    run('sample', 'list.txt', '--n', '1', '-o', 'sample.csv', '-q');
    run('code', 'list.txt', '--blind', '--sheet', 'sample.csv', '-q');
    const page = await open(path.join(folder, 'coding.html'));
    assert.equal(await textOf(page, '#progress-text'), '0 of 1 coded');
    await press(page, 'd');
    assert.match(await textOf(page, '#said'), /^All 1 are coded/);
    const { file, text } = await save(page);
    assert.match(text, /^record,target,decision,salience,note,coder,title,weight,stratum\n/);
    assert.match(text, /^(paper|document|event):[^,]+,,done,,,,.*,2,1$/m);
    await press(page, 't');
    await page.keyboard.type('surveillance');
    await press(page, 'Enter Escape');
    const other = await save(page);
    fs.copyFileSync(file, path.join(folder, 'ann.csv'));
    fs.copyFileSync(other.file, path.join(folder, 'bob.csv'));
    assert.match(run('agree', 'ann.csv', 'bob.csv', '-q'), /surveillance/i);
});

test('it can be read and used by everyone, dark or light, on a telephone too', async () => {
    for (const scheme of ['light', 'dark']) {
        for (const file of [coding, blind]) {
            const page = await open(file, { scheme });
            await press(page, 'J a j r t');
            await page.keyboard.type('a');
            assert.deepEqual(await barriers(page), [], `${file} ${scheme}`);
            assert.deepEqual(await faintTexts(page), []);
            await page.close();
        }
    }
    for (const file of [coding, blind]) {
        const page = await open(file, { width: 390, height: 800 });
        await press(page, 'J a j r');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390, file);
        await page.close();
    }
});

test('without scripts it says what it needs', async () => {
    const page = await open(coding, { script: false });
    const main = await page.$('main');
    const text = await (await main.getProperty('innerText')).jsonValue();
    assert.match(text, /Coding needs JavaScript/);
});
