// Given names and surnames of many countries, as one JSON on standard output: a city of such a name is graded with care.
const { allLocales } = require('@faker-js/faker')

const names = { given: new Set(), family: new Set() }
const isLatin = (name) => /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name)
for (const locale of Object.keys(allLocales).sort()) {
  const person = allLocales[locale].person || {}
  for (const [kind, lists] of [['given', person.first_name], ['family', person.last_name]]) {
    for (const list of Object.values(lists || {})) {
      for (const name of list || []) if (isLatin(name)) names[kind].add(name)
    }
  }
}
process.stdout.write(JSON.stringify({ given: [...names.given].sort(), family: [...names.family].sort() }))
