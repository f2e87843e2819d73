# What corpus/ is made of, besides the rows of its shelves; sorted, one a line.
target_sources(dggraph PRIVATE
  corpus/agreement.c
  corpus/arrange.c
  corpus/binary.c
  corpus/building.c
  corpus/catchwords.c
  corpus/citations.c
  corpus/codebook.c
  corpus/codebook/themes.c
  corpus/coding.c
  corpus/coding/batch.c
  corpus/coding/gathering.c
  corpus/corpus.c
  corpus/decisions.c
  corpus/decisions/coding.c
  corpus/decisions/excluding.c
  corpus/decisions/forms.c
  corpus/decisions/labels.c
  corpus/decisions/merging.c
  corpus/decisions/names.c
  corpus/decisions/relinking.c
  corpus/decisions/sheets.c
  corpus/decisions/telling.c
  corpus/details.c
  corpus/doi.c
  corpus/doubles.c
  corpus/duplicates.c
  corpus/duplicates/apart.c
  corpus/duplicates/groups.c
  corpus/entities.c
  corpus/entries.c
  corpus/extractors.c
  corpus/folding.c
  corpus/gazetteer.c
  corpus/gazetteer/ambiguity.c
  corpus/gazetteer/ancestors.c
  corpus/gazetteer/locations.c
  corpus/gazetteer/profiles.c
  corpus/han.c
  corpus/ids.c
  corpus/keys.c
  corpus/kinds.c
  corpus/lint.c
  corpus/lint/excludes.c
  corpus/lint/patterns.c
  corpus/lint/trials.c
  corpus/lists.c
  corpus/markup.c
  corpus/markup/entities.c
  corpus/matcher.c
  corpus/matcher/near.c
  corpus/matcher/trie.c
  corpus/mentions.c
  corpus/merge.c
  corpus/normalise.c
  corpus/papers.c
  corpus/parts.c
  corpus/patterns.c
  corpus/patterns/names.c
  corpus/patterns/phrases.c
  corpus/people.c
  corpus/readers.c
  corpus/review.c
  corpus/review/comparing.c
  corpus/review/making.c
  corpus/sampling.c
  corpus/saving.c
  corpus/settle.c
  corpus/sharing.c
  corpus/structured.c
  corpus/take.c
  corpus/texts.c
  corpus/tokens.c
  corpus/tokens/characters.c
  corpus/tokens/gaps.c
  corpus/vocabulary.c
)
dgg_shelf(dggraph corpus/extractors)
dgg_shelf(dggraph corpus/readers)
dgg_embed(dggraph corpus/words/codebook.json corpus/words.h dgg_words_codebook)
dgg_embed(dggraph corpus/words/gazetteer.json corpus/words.h dgg_words_gazetteer)
dgg_embed(dggraph corpus/words/ligatures.txt corpus/words.h dgg_words_ligatures)
dgg_embed(dggraph corpus/words/simplified.txt corpus/words.h dgg_words_simplified)
