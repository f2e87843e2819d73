"""What is smaller than a first-level division or a city of 100,000 people, and what lies across divisions: features of nature,
divisions of the second level, counties, towns. All come behind the larger ones: no name of theirs is taken from them."""
import json
import re

import sources
from grading import is_han, plain_spelling, stricter
from sources import folded, slug, table

LEAST_TOWN, LEAST_SEAT, LEAST_PERSON = 25000, 10000, 50000
MOST_NAMESAKES = 3
ENGLISH = {'US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'PH', 'ZA', 'JM'}  # a town may be called anything there
KINDS = {'river': ('{} river', 'River {}', '{} basin'), 'sea': ('{} Sea',), 'lake': ('Lake {}', '{} lake'), 'desert': ('{} Desert',),
         'mountain': ('{} mountains',), 'island': ('{} island', 'island of {}')}
VAGUE = re.compile('(Cent(er|re|ral|ro)|Nord|Sud|Est|Ouest|Norte|Sur|Oriental|Nor[td]|Comunidad|Region)', re.I)
AGAIN = re.compile(' (Province|Region|State|Prefecture|County|Department|Governorate|Oblast|District|City)$')


class Known:
    """Which names are taken, and by whom."""

    def __init__(self, gazetteer):
        self.by_name, self.gazetteer = {}, gazetteer
        for location in gazetteer.locations:
            self.note(location)

    def note(self, location):
        for form in location['names'].get('en', []) + location['names'].get('zh', []) + location['demonyms']:
            self.by_name.setdefault(folded(form), []).append(location)

    def free(self, names):
        return [name for name in dict.fromkeys(names) if folded(name) not in self.by_name]

    def add(self, location, names, grade):
        """A new location with those of its names that are free; None if none is."""
        free = self.free(names)
        if not any(not is_han(name) for name in free):
            return None
        added = self.gazetteer.add(dict(location))
        for name in free:
            self.gazetteer.add_names(added, 'zh' if is_han(name) else 'en', [name])
            added['grades'][name] = grade(name)
        self.note(added)
        return added


def add_alternates(gazetteer, known, grading, everything):
    """Names of first-level divisions in their own languages: Bayern, Andalucía."""
    towns = {(c['country'], folded(c['name'])) for c in everything}
    by_code = {l['iso']: l for l in gazetteer.locations if l.get('iso') and '-' in l['iso'] and l['type'] == 'division'}
    for item in sources.iso('3166-2'):
        location, country = by_code.get(item['code']), item['code'][:2]
        if location is None or country in ('CN', 'MA'):  # the codes of Morocco mean other regions in CLDR
            continue
        if AGAIN.search((location['names'].get('en') or ['X City'])[0]):
            continue  # its bare name is that of a town
        for part in re.split(r'\s*[/\[\]]\s*|,.*$|\s+-\s+', item['name']):
            name = plain_spelling(part.strip(), country)
            if not re.fullmatch(r"[^\W\d_]{5,}(-[^\W\d_]+)*", name) or VAGUE.match(name) or (country, folded(name)) in towns or not known.free([name]) or grading.is_word(name, country):
                continue
            gazetteer.add_names(location, 'en', [name])
            location['grades'][name] = stricter('context', grading.of_division(name, False))
            known.by_name[folded(name)] = [location]


def add_features(gazetteer, known):
    for kind, part_of, features in table('features.tsv'):
        for feature in features.split(';'):
            marks = feature[0] if feature[0] in '~?' else ''
            names = feature[len(marks):].split('/')
            if marks == '~':
                names = [form.format(names[0]) for form in KINDS[kind]] + names[1:]
            first = [names[0], re.sub(' Island$', '', names[0])]
            same = next((l for n in first for l in known.by_name.get(folded(n), []) if l['type'] in ('area', 'region', 'division')), None)
            grade = lambda name: 'context' if marks == '?' and name == names[0] else ''
            if same is None:
                known.add({'id': gazetteer.free_id(slug(names[0]), kind), 'type': 'area', 'part_of': [part_of] if part_of else []}, names, grade)
                continue
            for name in known.free(names):
                gazetteer.add_names(same, 'zh' if is_han(name) else 'en', [name])
                same['grades'][name] = grade(name)
                known.by_name[folded(name)] = [same]


def second_level():
    """ISO 3166-2: code, country, the division above, kind, name."""
    for item in sources.iso('3166-2'):
        country = item['code'][:2]
        if 'parent' in item and country not in ('CN', 'KN', 'EE', 'IS'):
            parent = item['parent']
            yield item['code'], country, parent if '-' in parent else f'{country}-{parent}', item['type'], item['name']


def long_forms(name, country, kind):
    if 'London' in kind:
        return [f'London Borough of {name}', f'{name}, London', f'{name} Borough']
    if country == 'GB':
        return [f'City of {name}'] if 'district' in kind else []
    if country == 'IE':
        return [f'County {name}', f'Co. {name}']
    title = 'Department' if 'department' in kind.lower() else 'District' if 'istrict' in kind else 'Province'
    return [f'{name} {title}', f'{title} of {name}']


def add_second_level(gazetteer, known, grading, everything, ids):
    english = sources.division_names('en')
    towns = {(c['country'], folded(c['name'])) for c in everything}
    for code, country, parent, kind, official in second_level():
        name = plain_spelling(re.sub(r'\s*[\[(].*', '', english.get(code.replace('-', '').lower()) or official), country)
        name = AGAIN.sub('', name).split(' / ')[0]
        parent = ids.get(parent, parent)
        is_word = grading.is_word(name, country) or len(name) < 4 or grading.of_word(name, 0) == 'both'
        bare = [] if is_word or (country, folded(name)) in towns else [name]
        grade = lambda form: '' if form != name else stricter('container', grading.of_word(name, 0))
        known.add({'id': gazetteer.free_id(code), 'type': 'division', 'iso': code,
                   'part_of': [parent if parent in gazetteer.by_id else country]}, bare + long_forms(name, country, kind), grade)


def add_counties(gazetteer, known, packages, ids):
    """Counties of the United States. Where several states have one of the name, the state must be named too."""
    numbers = {}
    with open(f'{packages}/us-atlas/counties-10m.json', encoding='utf-8') as file:
        objects = json.load(file)['objects']
    states = {g['id']: g['properties']['name'] for g in objects['states']['geometries']}
    by_state = {l['names']['en'][0]: l['id'] for l in gazetteer.locations if l.get('iso', '')[:3] == 'US-' and l['type'] == 'division'}
    by_state.update({'New York': 'US-NY', 'Washington': 'US-WA'})
    rows = sorted({(g['properties']['name'], states[g['id'][:2]]) for g in objects['counties']['geometries']})
    for name, state in rows:
        numbers[name] = numbers.get(name, 0) + 1
    for name, state in rows:
        parent = by_state.get(state)
        if parent is None or not name.isascii() or state in ('Alaska', 'Puerto Rico'):
            continue
        form = f"{name} {'Parish' if state == 'Louisiana' else 'County'}"
        if form in ('Orange County', 'San Diego County'):
            continue
        taken = [l for l in known.by_name.get(folded(form), []) if l['part_of'][:1] and gazetteer.by_id.get(l['part_of'][0], {}).get('iso', '')[:3] != 'US-']
        if taken:
            continue
        added = gazetteer.add({'id': gazetteer.free_id(slug(form), slug(state)), 'type': 'division', 'part_of': [parent]})
        gazetteer.add_names(added, 'en', [form])
        added['grades'][form] = '' if numbers[name] == 1 else 'container'
        known.note(added)


def spelled(text, syllables):
    return ''.join(syllables.get(character, '') for character in text).capitalize()


def add_chinese_counties(gazetteer, known, packages, codes):
    """Counties, banners and districts of mainland China. Where several have the name, the province must be named too."""
    with open(f'{sources.HERE}/../../corpus/words/pinyin.txt', encoding='utf-8') as file:
        syllables = {c: line.split('\t')[0] for line in file for c in line.rstrip('\n').split('\t')[1]}
    by_zh = {zh: l['id'] for l in gazetteer.locations for zh in l['names'].get('zh', []) if l['part_of'][:1] and l['part_of'][0].startswith('CN')}
    prefectures = {row['code']: row['name'] for row in sources.china(packages, 'cities')}
    rows = [r for r in sources.china(packages, 'areas') if r['name'][-1] in '县区旗市' and len(r['name']) > 2]
    times, spellings = {}, {}
    def short_of(name):
        short = re.sub('(各族|联合)?自治[县旗]$|[县区旗市]$', '', name)
        return re.sub('(蒙古|[^族]{1,4})族.*$', '', short) if '族' in short else short
    named = []
    for row in rows:
        short = short_of(row['name'])
        kind = {'区': 'District', '旗': 'Banner', '市': 'City'}.get(row['name'][-1], 'County')
        english = f'{spelled(short, syllables)} {kind}'
        times[row['name']] = times.get(row['name'], 0) + 1
        spellings[english] = spellings.get(english, 0) + 1
        named.append((row, english, short))
    for row, english, short in named:
        parent = by_zh.get(prefectures.get(row['cityCode']), codes.get(row['provinceCode']))
        is_plain = len(short) > 1 and row['name'][-1] != '区' or row['name'].endswith('新区')
        grade = lambda name: ('' if times[row['name']] == 1 and len(name) > 2 else 'container') if is_han(name) else \
            'container' if spellings[english] > 1 or not is_plain else ''
        if parent and len(short) > 1:
            known.add({'id': gazetteer.free_id(slug(english), row['code']), 'type': 'division', 'part_of': [parent]}, [english, row['name']], grade)


def is_worth_it(grading, name, town):
    """A small town that bears the name of people is hardly ever meant, and its name is often met."""
    parts = folded(name).split()
    is_person = len(parts) == 1 and (parts[0] in grading.given or parts[0] in grading.family)
    is_seat = town['kind'] == 'PPLA' and town['country'] not in ENGLISH
    return not is_person or is_seat or town['population'] >= LEAST_PERSON and town['country'] not in ENGLISH


def of_town(grading, name, town, is_first):
    """Harder than for a city: it is what few texts mean."""
    key = f"{name}@{town['country']}"
    if key in grading.by_hand or (is_first and name in grading.by_hand):
        return grading.by_hand.get(key, grading.by_hand.get(name))
    grade = stricter('container', grading.of_word(name, town['population']))
    if town['country'] in ENGLISH and town['kind'] != 'PPLA':
        return stricter('never_alone' if ' ' not in name else 'both', grade)
    is_seat = town['kind'] in ('PPLA', 'PPLC') or town['population'] >= 50000
    if grade == 'container' and is_seat and is_first and len(folded(name)) > 5 and grading.rivals(name, town) == 0:
        return 'context'
    return grade


def add_towns(gazetteer, known, everything, english_by_id, grading, divisions):
    large, small = set(known.by_name), {}
    for town in sorted(everything, key=lambda c: (-c['population'], c['id'])):
        is_seat = town['kind'] in ('PPLA', 'PPLA2', 'PPLC')
        if town['population'] < (LEAST_SEAT if is_seat else LEAST_TOWN) or town['country'] in ('CN', 'HK', 'MO') or \
                town['kind'] in ('PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLS', 'PPLG', 'PPLW'):
            continue
        country = town['country']
        names = [plain_spelling(n, country).split(' / ')[-1].split(' (')[0] for n in (english_by_id.get(town['id'], ''), town['name']) if n]
        names = [re.sub('-(si|gun|eup)$', '', n) if country == 'KR' else re.sub('^(City of|Kota|Kampung Baru) ', '', n) for n in names]
        names = [n for n in dict.fromkeys(names) if folded(n) not in large and len(folded(n)) > 3 and not grading.is_word(n, country)
                 and grading.of_word(n, 0) != 'never_alone' and is_worth_it(grading, n, town) and n.replace(' ', '').replace('-', '').replace("'", '').isalpha()]
        names = [n for n in names if len(small.get(folded(n), ())) < MOST_NAMESAKES and country not in small.get(folded(n), ())]
        if not names or country not in gazetteer.by_id:
            continue
        is_first = not any(folded(n) in small for n in names)
        for name in names:
            small.setdefault(folded(name), set()).add(country)
        location = gazetteer.add({'id': gazetteer.free_id(slug(names[0]), country, str(town['id'])), 'type': 'city',
                                  'part_of': [divisions.get((country, town['division'])) or country],
                                  'lat': round(town['lat'], 2), 'lon': round(town['lon'], 2)})
        gazetteer.add_names(location, 'en', names)
        location['grades'] = {name: of_town(grading, name, town, is_first) for name in names}
