"""How far a name may be trusted when it stands in a text: '' (always), 'context', 'container', 'both' or 'never_alone'."""
import re

from sources import folded, names_of, plain, table

LEVELS = ['', 'context', 'container', 'both', 'never_alone']
LARGE, MIDDLE = 1000000, 400000  # people
FAR_AHEAD = 6  # times as large as all others of that name


def is_han(name):
    return re.search('[\u3400-\u9fff]', name) is not None


def stricter(one, other):
    if {one, other} == {'context', 'container'}:
        return 'both'
    return max(one, other, key=LEVELS.index)


class Grading:
    def __init__(self, cities, people, words):
        self.given, self.family = {folded(n) for n in people['given']}, {folded(n) for n in people['family']}
        self.words = {folded(w) for w in words[0]}
        self.given_words = {folded(w) for w in words[1]}
        self.by_hand = {}
        for name, grade in table('grades.tsv'):
            for each in names_of(name):
                self.by_hand[each] = '' if grade == 'plain' else grade
        self.places = {}
        for city in cities:
            self.places.setdefault(folded(city['name']), []).append(city)

    def is_word(self, name, country):
        """One ordinary word that no table vouches for."""
        by_hand = self.by_hand.get(f'{name}@{country}', self.by_hand.get(name, 'never_alone'))
        return folded(name) in self.words and by_hand == 'never_alone'

    def rivals(self, name, city):
        """People who live in other places of that name, far enough away."""
        return max([other['population'] for other in self.places.get(folded(name), [])
                    if abs(other['lat'] - city['lat']) + abs(other['lon'] - city['lon']) > 1.0] or [0])

    def of_han(self, name, population, is_chinese):
        if is_chinese or population >= LARGE or len(name) > 3 or name[-1] == '市':
            return ''
        return 'both' if len(name) == 2 else 'container'

    def of_word(self, name, population):
        """By what else the name may mean."""
        parts = folded(name).split()
        if len(parts) == 1:
            if len(parts[0]) <= 3:
                return 'never_alone'
            if parts[0] in self.words:
                return 'never_alone'
            is_person = parts[0] in self.given or parts[0] in self.family
            if is_person:
                return 'context' if population >= LARGE else 'both'
            if len(parts[0]) == 4 and population < LARGE:
                return 'both'
            return ''
        if all(part in self.words for part in parts):
            return 'container' if population < LARGE else ''
        if len(parts) == 2 and parts[0] in self.given and (parts[1] in self.family or parts[1] in self.given):
            return 'both' if population < LARGE else 'context'
        return ''

    def of_city(self, name, city, is_first):
        """is_first: no larger place of the list has the name."""
        for key in (f"{name}@{city['country']}", name):
            if key in self.by_hand and (is_first or '@' in key):
                return self.by_hand[key]
        population = city['population']
        if is_han(name):
            return self.of_han(name, population, city['country'] == 'CN')
        grade = self.of_word(name, population)
        rivals = self.rivals(name, city)
        if not is_first or rivals * FAR_AHEAD > population:
            grade = stricter(grade, 'container')
        if population < MIDDLE and city['kind'] != 'PPLC' and (len(folded(name)) < 7 or rivals > 0):
            grade = stricter(grade, 'container')
        return grade

    def of_division(self, name, is_known):
        if name in self.by_hand:
            return self.by_hand[name]
        if is_han(name):
            return '' if len(name) > 3 or is_known and len(name) > 2 else 'container'
        grade = self.of_word(name, LARGE if is_known else 0)
        if not is_known and len(folded(name).split()) == 1:
            grade = stricter(grade, 'container')
        return grade


def plain_spelling(name, country):
    """Signs of a transliteration mean nothing to a reader; those of a language written with them stay."""
    written = {'DZ', 'MA', 'TN', 'LY', 'EG', 'SD', 'SA', 'AE', 'OM', 'YE', 'KW', 'QA', 'BH', 'IQ', 'IR', 'SY', 'JO', 'LB', 'IL', 'PS',
               'AF', 'PK', 'IN', 'BD', 'NP', 'LK', 'BT', 'MV', 'MM', 'TH', 'LA', 'KH', 'JP', 'KR', 'KP', 'CN', 'TW', 'RU', 'UA', 'BY',
               'KZ', 'UZ', 'KG', 'TJ', 'GE', 'AM', 'ET', 'ER', 'SO', 'GR', 'BG', 'MK', 'MN', 'ID', 'MY', 'PH'}
    return plain(name) if country in written else name.replace('’', "'")
