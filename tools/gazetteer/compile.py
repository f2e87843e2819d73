#!/usr/bin/env python3
"""Compiles the list of locations that is built in; README.md tells from what. The same inputs give the same bytes.

    python3 tools/gazetteer/compile.py NODE_MODULES     writes corpus/words/locations.tsv.zst
"""
import json
import os
import re
import subprocess
import sys

import smaller
import sources
from grading import LEVELS, Grading, is_han, plain_spelling, stricter
from sources import folded, names_of, slug, table

ROOT = os.path.dirname(os.path.dirname(sources.HERE))
REGIONS = {'030': 'east-asia', '035': 'southeast-asia', '034': 'south-asia', '143': 'central-asia', '145': 'west-asia',
           '154': 'northern-europe', '155': 'western-europe', '151': 'eastern-europe', '039': 'southern-europe',
           '015': 'north-africa', '011': 'west-africa', '017': 'central-africa', '014': 'east-africa', '018': 'southern-africa',
           '021': 'north-america', '013': 'central-america', '029': 'caribbean', '005': 'south-america',
           '053': 'australia-new-zealand', '054': 'melanesia', '057': 'micronesia-region', '061': 'polynesia'}
# Divisions that have an id of their own, from the first list or from areas.tsv.
DIVISION_IDS = {'US-CA': 'california', 'US-TX': 'texas', 'US-VA': 'virginia', 'US-OR': 'oregon', 'US-DC': 'washington-dc',
                'US-NM': 'new-mexico', 'US-NJ': 'new-jersey', 'US-WV': 'west-virginia', 'US-HI': 'hawaii', 'CA-ON': 'ontario',
                'CA-QC': 'quebec', 'CA-BC': 'british-columbia', 'CA-NU': 'nunavut', 'AU-NSW': 'new-south-wales',
                'ES-CT': 'catalonia', 'ES-PV': 'basque-country', 'IN-KL': 'kerala', 'IN-GJ': 'gujarat', 'GB-SCT': 'scotland',
                'GB-ENG': 'england', 'GB-WLS': 'wales', 'GB-NIR': 'northern-ireland', 'IT-82': 'sicily', 'IT-25': 'lombardy',
                'RU-CE': 'chechnya', 'ET-TI': 'tigray'}
# Countries whose divisions are known by their names alone.
KNOWN = set('US CA AU DE AT CH IT ES IN BR MX GB CN AR ZA NG JP KR ID PK RU FR BE NL'.split())
KINDS = {'Province', 'State', 'Region', 'Department', 'County', 'Governorate', 'Prefecture', 'District', 'Canton', 'Oblast',
         'Voivodship', 'Municipality', 'Parish', 'Territory', 'Division', 'Emirate', 'Republic', 'Rayon'}
ETHNIC = '朝鲜族 土家族 苗族 藏族 羌族 彝族 布依族 侗族 哈尼族 壮族 傣族 白族 景颇族 傈僳族 回族 蒙古族 蒙古 柯尔克孜 哈萨克'.split()
# Codes of provinces in GB/T 2260 and in ISO 3166-2.
CHINESE_CODES = {'13': 'HE', '14': 'SX', '15': 'NM', '21': 'LN', '22': 'JL', '23': 'HL', '32': 'JS', '33': 'ZJ', '34': 'AH', '35': 'FJ', '36': 'JX',
                 '37': 'SD', '41': 'HA', '42': 'HB', '43': 'HN', '44': 'GD', '45': 'GX', '46': 'HI', '51': 'SC', '52': 'GZ', '53': 'YN', '54': 'XZ',
                 '61': 'SN', '62': 'GS', '63': 'QH', '64': 'NX', '65': 'XJ'}
OWN_LANGUAGES = {'IT': 'it', 'DE': 'de', 'AT': 'de', 'CH': 'de fr', 'FR': 'fr', 'ES': 'es', 'PT': 'pt', 'BR': 'pt', 'PL': 'pl', 'CZ': 'cs',
                 'SK': 'sk', 'HU': 'hu', 'RO': 'ro', 'NL': 'nl', 'BE': 'nl fr', 'DK': 'da', 'SE': 'sv', 'NO': 'nb', 'FI': 'fi', 'TR': 'tr',
                 'HR': 'hr', 'SI': 'sl', 'MX': 'es', 'CO': 'es', 'AR': 'es', 'LT': 'lt', 'LV': 'lv', 'EE': 'et'}
LEAST, LEAST_COUNTY, LEAST_NAMESAKE = 100000, 100000, 200000
DIRECTION = re.compile('((North|South|East|West|Nord|Sud|Central|Cent(er|re)|Capital|Upper|Lower|Middle)[- ]?(ern)?[- ]?)+$', re.I)


class Gazetteer:
    def __init__(self):
        self.locations, self.by_id = [], {}

    def add(self, location):
        assert location['id'] not in self.by_id, location
        location.setdefault('names', {})
        location.setdefault('demonyms', [])
        location['grades'] = {}
        self.locations.append(location)
        self.by_id[location['id']] = location
        return location

    def add_names(self, location, language, names):
        known = location['names'].setdefault(language, [])
        shown = {name.lstrip('=') for name in known}
        known.extend(name for name in names if name and name.lstrip('=') not in shown)

    def free_id(self, wanted, *further):
        for tail in ('',) + further:
            one = wanted + (f'-{tail.lower()}' if tail else '')
            if one and one not in self.by_id:
                return one
        raise ValueError(wanted)


def grades_in(cell):
    return [part.rsplit('=', 1) for part in names_of(cell)]


def add_starter(gazetteer):
    """The list made by hand, each id of which stays."""
    with open(f'{sources.HERE}/starter.json', encoding='utf-8') as file:
        for location in json.load(file):
            is_ambiguous = location.pop('ambiguous', False)
            added = gazetteer.add(location)
            if is_ambiguous:
                added['grades'] = {name: 'context' for name in added['names']['en'][:1]}


def add_countries(gazetteer):
    regions = sources.contained()
    for code, demonyms, english, chinese, grades in table('countries.tsv'):
        country = gazetteer.by_id[code]
        country['demonyms'] += [d for d in names_of(demonyms) if d not in country['demonyms']]
        gazetteer.add_names(country, 'en', names_of(english))
        gazetteer.add_names(country, 'zh', names_of(chinese))
        country['grades'].update((n, '' if g == 'plain' else g) for n, g in grades_in(grades))
    for wrong, right in (('柬埔塞', '柬埔寨'), ('吉尔吉斯坦', '吉尔吉斯斯坦')):
        for country in gazetteer.locations:
            zh = country['names'].get('zh', [])
            country['names']['zh'] = [right] + zh if wrong in zh and right not in zh else \
                sorted(zh, key=lambda n: n != right) if right in zh else zh
    for code, label in (('RU', 'Russia'), ('PS', 'Palestine'), ('VA', 'Vatican City'), ('BN', 'Brunei'), ('FM', 'Micronesia'),
                        ('VI', 'US Virgin Islands'), ('TR', 'Turkey'), ('FK', 'Falkland Islands'), ('MF', 'Saint Martin'),
                        ('SX', 'Sint Maarten'), ('CC', 'Cocos Islands')):
        names = gazetteer.by_id[code]['names']['en']
        names.sort(key=lambda name: name != label)
    for country in [c for c in gazetteer.locations if c['type'] == 'country or area']:
        region = REGIONS.get(regions.get(country['id'], ''))
        if country['id'] not in ('HK', 'MO', 'MX', 'AQ') and region:
            country['part_of'] = [region]
    gazetteer.by_id['MX']['part_of'] = ['north-america', 'latin-america']
    for bloc, codes in table('members.tsv'):
        for code in codes.split():
            if bloc not in gazetteer.by_id[code]['part_of']:
                gazetteer.by_id[code]['part_of'].append(bloc)


def add_areas(gazetteer):
    for id, kind, part_of, english, chinese, demonyms, grades in table('areas.tsv'):
        area = gazetteer.by_id.get(id) or gazetteer.add({'id': id, 'type': kind, 'part_of': []})
        if part_of:
            area['part_of'] = part_of.split(',')
        gazetteer.add_names(area, 'en', names_of(english))
        gazetteer.add_names(area, 'zh', names_of(chinese))
        area['demonyms'] += [d for d in names_of(demonyms) if d not in area['demonyms']]
        area['grades'].update((n, '' if g == 'plain' else g) for n, g in grades_in(grades))


def divisions_of_countries():
    """ISO 3166-2 without what is also a country of its own and without mainland China's, which are made by hand."""
    countries = {item['alpha_2'] for item in sources.iso('3166-1')}
    for item in sources.iso('3166-2'):
        country, code = item['code'].split('-')
        if 'parent' in item or item['type'] == 'Geographical unit' or country in ('CN', 'HK', 'MO') or country == code:
            continue
        if code in countries and country in ('US', 'FR', 'NL', 'NO', 'FI') and item['type'] not in ('State', 'District', 'Province'):
            continue
        if re.search('[Oo]verseas|[Oo]utlying|Dependency|Arctic|Nation$|United|Country|England and|Great Britain', item['type'] + ' ' + item['name']) \
                and item['code'] not in DIVISION_IDS:
            continue
        yield item['code'], country, item['type'], item['name']


def add_divisions(gazetteer, cities, chinese, grading):
    """Returns the codes of divisions that are a city, by country and name: they are one location."""
    seats = {}
    english_names, chinese_names = sources.division_names('en'), sources.division_names('zh')
    country_names = {folded(n) for c in gazetteer.locations if c['type'] == 'country or area' for n in c['names']['en']}
    city_names = {(c['country'], folded(n)) for c in cities for n in c['names']}
    all_city_names = {name for _, name in city_names}
    counts = {}
    for _, country, _, _ in divisions_of_countries():
        counts[country] = counts.get(country, 0) + 1
    for code, country, kind, official in divisions_of_countries():
        key = code.replace('-', '').lower()
        name = plain_spelling(english_names.get(key) or official, country).replace(' (Region)', '')
        name = re.sub(r'\s*[\[(].*', '', name)
        title = kind.split(' (')[0].title() if kind in KINDS else ''
        id = DIVISION_IDS.get(code, code)
        location = gazetteer.by_id.get(id)
        is_new = location is None
        known = country in KNOWN and counts[country] < 90
        own = list(location['names'].get('en', [])) if location else []
        is_other = (country, folded(name)) in city_names or folded(name) in country_names and country != 'US'
        long_name = name if not title or folded(title) in folded(name).split() else f'{name} {title}'
        if is_new and (country, folded(name)) in city_names and long_name == name:
            seats[country, folded(name)] = code
            continue
        forms = own + ([] if is_other and not own and long_name != name else [name]) + ([long_name] if title else [])
        if is_new:
            location = gazetteer.add({'id': id, 'type': 'division', 'part_of': [country]})
        location['type'], location['iso'] = 'division', code
        if country == 'US' and name in ('New York', 'Washington'):
            forms = [f'{name} State', f'State of {name}', f'{name} state']
        if country in ('US', 'CA', 'AU') and not code.endswith(('-IN', '-OR', '-ME', '-OK', '-HI', '-ON', '-DC', '-ACT', '-NT', '-SA', '-WA', '-LA', '-MS', '-ID', '-AL', '-PE', '-TAS', '-AR', '-CO', '-DE', '-CT', '-MT',
                                                                       '-NE', '-MO', '-PR', '-AK', '-SC', '-VI', '-AS', '-GU', '-MP', '-UM')):
            forms.append('=' + code[3:])
            location['grades']['=' + code[3:]] = 'never_alone'
        if DIRECTION.match(name) or grading.is_word(name, country) and long_name != name and not own:
            forms = [form for form in forms if form != name]
        gazetteer.add_names(location, 'en', forms)
        for form in location['names']['en']:
            if form not in location['grades'] and (is_new or form not in own):
                grade = '' if form in own else 'both' if DIRECTION.match(name) else grading.of_division(form, known)
                if form == name and form not in own and (is_other or folded(name) in all_city_names):
                    grade = stricter(grade, 'container')
                location['grades'][form] = grade
        zh = chinese(chinese_names.get(key, ''))
        zh = '' if '(' in zh or '（' in zh or len(zh) < 2 else zh
        forms = [zh] if zh else []
        if len(zh) > 3 and zh[-1] in '州省邦县郡':
            forms.append(zh[:-1])
        city_zh = {n for c in cities if c['country'] == country for n in c['zh']}
        gazetteer.add_names(location, 'zh', [f for f in forms if f not in city_zh])
        for form in forms:
            location['grades'].setdefault(form, grading.of_division(form, known))
    return seats


def further_names(city, name, own_names, grading):
    """In English and in the language of the country: Milano, Wien."""
    found = []
    for language in ['en'] + OWN_LANGUAGES.get(city['country'], '').split():
        if language not in own_names:
            own_names[language] = sources.names_in(language)
        further = plain_spelling(own_names[language].get(city['id'], ''), city['country'])
        if len(further) > 3 and re.fullmatch(r"[^\W\d_]+([ '-][^\W\d_]+)*", further) and folded(further) not in (folded(name), *map(folded, found)) and \
                not grading.is_word(further, city['country']) and further.isascii() | (language != 'en'):
            found.append(further)
    return found


def chosen_cities(gazetteer, everything, chinese_by_id, chinese, grading):
    """Cities of more than 100,000 people outside mainland China, largest first, with the names that papers write."""
    by_hand = {(name, country): (names_of(names), names_of(zh)) for name, country, names, zh in table('cities.tsv')}
    states = {key[2:].upper(): name for key, name in sources.division_names('en').items() if key.startswith('us')}
    countries = {l['id']: l['names']['en'][0] for l in gazetteer.locations if l['type'] == 'country or area'}
    found, own_names = [], {}
    for city in sorted(everything, key=lambda c: ((c['name'], c['country']) not in by_hand, -c['population'], c['id'])):
        hand = by_hand.get((city['name'], city['country']))
        is_large = city['population'] >= LEAST or city['kind'] == 'PPLC'
        if not is_large or city['country'] in ('CN', 'HK', 'MO') or (hand and not hand[0]):
            continue
        if city['kind'] in ('PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLS', 'PPLG') and not hand:
            continue
        name = plain_spelling(city['name'], city['country']).split(' / ')[-1]
        name = re.sub('-(si|gun|eup)$', '', name) if city['country'] == 'KR' else re.sub('^(City of|Kota|Kampung Baru) ', '', name)
        zh = chinese(chinese_by_id.get(city['id'], ''))
        zh = zh if is_han(zh) and 2 <= len(zh) <= 8 and not re.search(r'[A-Za-z(（,]', zh) else ''
        zh_names = [zh[:-1], zh] if len(zh) > 2 and zh[-1] == '市' else [zh] if zh else []
        city['names'] = hand[0] if hand else [name]
        if city['country'] == 'US' and not hand and grading.is_word(name, 'US'):
            city['names'] = [f"{name}, {states[city['division']]}", f"{name}, {city['division']}"]
        elif not hand and grading.is_word(name, city['country']):
            city['names'] = [f"{name}, {countries[city['country']]}"]
        city['further'] = further_names(city, city['names'][0], own_names, grading)
        city['zh'] = (hand[1] if hand and hand[1] else []) or zh_names
        found.append(city)
    return found


def division_ids(gazetteer, everything):
    """From country and GeoNames code to the id of a division: by the table, or by the seat of the same name."""
    found = {}
    for country, pairs in table('divisions.tsv'):
        for pair in pairs.split():
            code, iso = pair.split(':')
            found[country, code] = DIVISION_IDS.get(f'{country}-{iso}', f'{country}-{iso}')
    by_name = {}
    for location in gazetteer.locations:
        if location.get('iso', '') and '-' in location.get('iso', ''):
            for name in location['names'].get('en', []):
                by_name[location['iso'][:2], folded(re.sub(' (Province|Region|State|Prefecture|County|Department|Governorate|Oblast)$', '', name))] = location['id']
            found.setdefault((location['iso'][:2], location['iso'][3:]), location['id'])
    for city in everything:
        if city['kind'] in ('PPLA', 'PPLC') and (city['country'], folded(city['name'])) in by_name and \
                not any(key[0] == city['country'] for key in found if key[0] in ('CN', 'AU', 'CA', 'DE', 'AT', 'FR', 'ES', 'IT', 'IN', 'BR', 'MX')):
            found[city['country'], city['division']] = by_name[city['country'], folded(city['name'])]
    return {key: id for key, id in found.items() if id in gazetteer.by_id}


def add_cities(gazetteer, cities, divisions, seats, grading):
    starters = {(folded(name), location['part_of'][0]): location for location in gazetteer.locations if location['type'] == 'city'
                for name in location['names']['en']}
    taken = set()
    all_names = {folded(n) for location in gazetteer.locations for n in location['names'].get('en', [])}
    all_names.update(folded(n) for city in cities for n in city['names'])
    used = {folded(n) for location in gazetteer.locations if location['type'] != 'division' for n in location['names'].get('en', [])}
    for city in cities:
        country, name = city['country'], city['names'][0]
        division = divisions.get((country, city['division']))
        same = next((starters[folded(n), country] for n in city['names'] if (folded(n), country) in starters), None)
        if same is not None and same['id'] not in taken:
            taken.add(same['id'])
            location, is_first = same, True
        else:
            is_first = not any(folded(n) in used for n in city['names'])
            if not is_first and city['population'] < LEAST_NAMESAKE and any(grading.by_hand.get(n) == '' for n in city['names']):
                continue
            location = gazetteer.add({'id': gazetteer.free_id(slug(name.split(', ')[0]), country, f"{country}-{city['division']}", str(city['id'])),
                                      'type': 'city', 'part_of': [country]})
        if division and location['part_of'] == [country]:
            location['part_of'] = [division]
        code = next((seats.pop((country, folded(n))) for n in city['names'] if (country, folded(n)) in seats), None)
        if code:
            location['iso'], location['part_of'] = code, [country]
        location.setdefault('lat', round(city['lat'], 2))
        location.setdefault('lon', round(city['lon'], 2))
        is_starter = location is same
        own = set(location['names'].get('en', [])) | set(location['names'].get('zh', []))
        gazetteer.add_names(location, 'en', city['names'])
        gazetteer.add_names(location, 'zh', city['zh'])
        for form in location['names']['en'] + location['names'].get('zh', []):
            if not (is_starter and form in own):
                location['grades'][form] = grading.of_city(form, city, is_first)
        used.update(folded(n) for n in city['names'])
        for form in city['further']:
            if folded(form) not in all_names and is_first:
                gazetteer.add_names(location, 'en', [form])
                location['grades'][form] = grading.of_city(form, city, True)
                all_names.add(folded(form))


def short_chinese(name):
    for ending in ('自治州', '地区', '林区', '盟', '市'):
        if name.endswith(ending) and len(name) > len(ending) + 1:
            short = name[:-len(ending)]
            while ending == '自治州' and any(short.endswith(e) and len(short) > len(e) + 1 for e in ETHNIC):
                short = next(short[:-len(e)] for e in ETHNIC if short.endswith(e))
            return short
    return name


def add_china(gazetteer, everything, packages, divisions, chinese_by_id, chinese, grading):
    """Prefectures, with the pinyin of china.tsv, then cities at the level of counties."""
    cities = [c for c in everything if c['country'] == 'CN' and c['kind'].startswith('PPL') and c['kind'] != 'PPLX']
    where = {}
    for city in sorted(cities, key=lambda c: (c['population'], c['id'])):
        province = divisions.get(('CN', city['division']))
        where[province, folded(re.sub(' (City|Shi)$', '', city['name']))] = city
    own = {location['names']['zh'][0]: location for location in gazetteer.locations if 'zh' in location['names'] and
           location['names']['zh'] and location['part_of'][:1] and location['part_of'][0].startswith('CN-')}
    prefectures = sources.china(packages, 'cities')
    gb = CHINESE_CODES
    english = {folded(n) for location in gazetteer.locations for n in location['names'].get('en', [])}
    for code, *pinyin in table('china.tsv'):
        province = f'CN-{gb[code]}'
        rows = [p for p in prefectures if p['provinceCode'] == code]
        assert len(rows) == len(pinyin), code
        for row, names in zip(rows, pinyin):
            if names:
                add_prefecture(gazetteer, row['name'], names_of(names), province, own, where, grading)
    add_counties(gazetteer, packages, gb, cities, chinese_by_id, chinese, divisions, grading, english)


def add_prefecture(gazetteer, full, names, province, own, where, grading):
    short = short_chinese(full)
    kind = 'city' if full.endswith('市') else 'prefecture'
    location = own.get(short)
    is_new = location is None
    first = re.sub(' (City|Prefecture|Tibetan Autonomous Prefecture)$', '', names[0])
    city = next((where[province, folded(n)] for n in [first] + names if (province, folded(n)) in where), None)
    if is_new:
        tail = gazetteer.by_id[province]['names']['en'][0]
        location = gazetteer.add({'id': gazetteer.free_id(slug(names[0]), slug(tail)), 'type': kind, 'part_of': [province]})
    location['type'] = kind
    more = [f'{n} Prefecture' for n in names] + [f'{names[0]} Autonomous Prefecture'] if full.endswith('自治州') and ' ' not in names[0] else []
    known = set(location['names'].get('en', [])) | set(location['names'].get('zh', []))
    gazetteer.add_names(location, 'en', names + more)
    gazetteer.add_names(location, 'zh', [short, full])
    if city and 'lat' not in location:
        location['lat'], location['lon'] = round(city['lat'], 2), round(city['lon'], 2)
    others = {n for p in gazetteer.locations if p is not location and p['part_of'][:1] and p['part_of'][0].startswith('CN-')
              for n in p['names'].get('en', [])}
    for form in location['names']['en'] + location['names']['zh']:
        if form in others and form not in known:
            location['grades'][form] = 'container'
        elif form not in known or form in grading.by_hand:
            location['grades'][form] = grading.by_hand.get(form, '' if is_han(form) or len(form) > 4 else 'container')
    province_names = {n for p in gazetteer.locations if p['part_of'] == ['CN'] for n in p['names']['en'] + p['names']['zh']}
    for form in list(location['names']['en']) + list(location['names']['zh']):
        if form in province_names or form == '海南':
            location['names']['zh' if is_han(form) else 'en'].remove(form)


def add_counties(gazetteer, packages, gb, cities, chinese_by_id, chinese, divisions, grading, english):
    by_zh = {}
    for city in sorted(cities, key=lambda c: (c['population'], c['id'])):
        zh = chinese(chinese_by_id.get(city['id'], ''))
        if zh:
            by_zh[divisions.get(('CN', city['division'])), re.sub('市$', '', zh)] = city
    known = {n for location in gazetteer.locations for n in location['names'].get('zh', [])}
    for row in sorted(sources.china(packages, 'areas'), key=lambda r: r['code']):
        province = f"CN-{gb.get(row['provinceCode'], '')}"
        short = row['name'][:-1]
        city = by_zh.get((province, short))
        if not row['name'].endswith('市') or row['name'] in known or city is None or city['population'] < LEAST_COUNTY:
            continue
        name = plain_spelling(re.sub(' (City|Shi)$', '', city['name']), 'CN')
        if ' ' in name and "'" not in name:
            name = name.replace(' ', '').capitalize()
        parent = next((p['id'] for p in gazetteer.locations if p['part_of'][:1] == [province] and p.get('code') == row['cityCode']), province)
        location = gazetteer.add({'id': gazetteer.free_id(slug(name), slug(gazetteer.by_id[province]['names']['en'][0]), row['code']), 'type': 'city',
                                  'part_of': [parent], 'lat': round(city['lat'], 2), 'lon': round(city['lon'], 2)})
        gazetteer.add_names(location, 'en', [name])
        gazetteer.add_names(location, 'zh', [row['name']] + ([short] if len(short) > 1 and short not in known else []))
        is_alone = folded(name) not in english and len(name) > 5
        location['grades'] = {name: grading.by_hand.get(name, '' if is_alone else 'container'), short: 'container' if len(short) == 2 else ''}
        english.add(folded(name))


def add_positions(gazetteer):
    for id, latitude, longitude in table('positions.tsv'):
        gazetteer.by_id[id].setdefault('lat', float(latitude))
        gazetteer.by_id[id].setdefault('lon', float(longitude))


def finished(gazetteer):
    """As the file has it: grades only where there are any, in the order in which the same name is settled."""
    order = {'country or area': 0, 'region': 1, 'province': 2, 'autonomous region': 2, 'division': 2, 'area': 3}
    rank = {id(location): place for place, location in enumerate(gazetteer.locations)}

    def place(location):
        first = (location['names'].get('en') or [''])[0]
        kind = order.get(location['type'], 4)
        return min(kind, 2), LEVELS.index(location['grades'].get(first, '')), kind, rank[id(location)]

    for location in sorted(gazetteer.locations, key=place):
        names = {language: list(dict.fromkeys(forms)) for language, forms in location['names'].items() if forms}
        if not names.get('en'):
            continue
        made = {'id': location['id'], 'type': location['type'], 'part_of': location['part_of'], 'names': names}
        if location['demonyms']:
            made['demonyms'] = location['demonyms']
        for key in ('iso', 'lat', 'lon'):
            if location.get(key) is not None:
                made[key] = location[key]
        made['grades'] = {form: location['grades'].get(form, '') for form in [n for forms in names.values() for n in forms] + location['demonyms']}
        yield made


def line_of(location):
    """id, type, part_of, ISO code, latitude, longitude, English and Chinese names, demonyms; names with the digits of their grades."""
    def graded(forms):
        return '|'.join(f"{LEVELS.index(location['grades'][form])}{form}" for form in forms)
    cells = [location['id'], location['type'], ' '.join(location['part_of']), location.get('iso', ''), location.get('lat', ''),
             location.get('lon', ''), graded(location['names']['en']), graded(location['names'].get('zh', [])), graded(location.get('demonyms', []))]
    cells = [str(cell) for cell in cells]
    assert not any(set(cell) & set('\t\n') for cell in cells), cells
    return '\t'.join(cells) + '\n'


def add_smaller(gazetteer, packages, everything, grading, divisions):
    known = smaller.Known(gazetteer)
    smaller.add_alternates(gazetteer, known, grading, everything)
    smaller.add_features(gazetteer, known)
    smaller.add_second_level(gazetteer, known, grading, everything, DIVISION_IDS)
    smaller.add_counties(gazetteer, known, packages, DIVISION_IDS)
    smaller.add_chinese_counties(gazetteer, known, packages, {code: f'CN-{part}' for code, part in CHINESE_CODES.items()})
    smaller.add_towns(gazetteer, known, everything, sources.names_in('en'), grading, divisions)


def main(packages):
    everything = sources.cities(packages)
    chinese_by_id = sources.chinese_names()
    simplified = sources.simplified()
    chinese = lambda text: (text or '').translate(simplified).strip()
    grading = Grading(everything, sources.people(packages), sources.english_words())
    gazetteer = Gazetteer()
    add_starter(gazetteer)
    add_areas(gazetteer)
    add_countries(gazetteer)
    cities = chosen_cities(gazetteer, everything, chinese_by_id, chinese, grading)
    seats = add_divisions(gazetteer, cities, chinese, grading)
    divisions = division_ids(gazetteer, everything)
    add_cities(gazetteer, cities, divisions, seats, grading)
    add_china(gazetteer, everything, packages, divisions, chinese_by_id, chinese, grading)
    gazetteer.by_id = {l['id']: l for l in gazetteer.locations}
    add_smaller(gazetteer, packages, everything, grading, divisions)
    add_positions(gazetteer)
    for location in gazetteer.locations:
        location['part_of'] = [DIVISION_IDS.get(p, p) for p in location['part_of']]
    locations = list(finished(gazetteer))
    ids = {l['id'] for l in locations}
    for location in locations:
        location['part_of'] = [p for p in location['part_of'] if p in ids]
    target = f'{ROOT}/corpus/words/locations.tsv'
    with open(target, 'w', encoding='utf-8') as file:
        file.writelines(map(line_of, locations))
    subprocess.run(['zstd', '-q', '-19', '-f', '--no-check', '--rm', target], check=True)


if __name__ == '__main__':
    main(sys.argv[1])
