/* The files of decisions: their columns, their words, and what a new one holds. */
#include "corpus/decisions/forms.h"

#include "corpus/texts.h"

const dgg_sheet_form dgg_sheet_forms[DGG_SHEET_COUNT] = {
    [DGG_RECORDS] = {
        .name = "records",
        .file = "decisions/records.csv",
        .template = "record,decision,stage,reason\n"
                    "\"# record: id, citation key, DOI or title; decision: in or out; stage: "
                    "screening, full-text ...\"\n",
        .columns = { "record", "decision", "stage", "reason", "doi", "title" },
        .others = { "key", "include" },
        .needed = 2,
        .decides = { [DGG_RECORD_DECISION] = true },
        .is_about = { [DGG_RECORD_OF] = true },
        .decision = DGG_RECORD_DECISION,
        .words = { "in", "out" },
        .word_count = 2,
    },
    [DGG_MERGES] = {
        .name = "merges",
        .file = "decisions/merges.csv",
        .template = "record,same_as,decision,note\n"
                    "\"# record, same_as: id, citation key, DOI, title or place (list.bib:12); "
                    "decision: merge or apart\"\n",
        .columns = { "record", "same_as", "decision", "note" },
        .needed = 3,
        .decides = { [DGG_MERGE_DECISION] = true },
        .is_about = { [DGG_MERGE_OF] = true, [DGG_MERGE_SAME_AS] = true },
        .decision = DGG_MERGE_DECISION,
        .words = { "merge", "apart" },
        .word_count = 2,
    },
    [DGG_PEOPLE] = {
        .name = "people",
        .file = "decisions/people.csv",
        .template = "person,same_as,decision,note\n"
                    "\"# person, same_as: a name as the paper writes it, @ and the paper (Smith, J. @ "
                    "smith-2019-maps); decision: same or different\"\n",
        .columns = { "person", "same_as", "decision", "note" },
        .needed = 3,
        .decides = { [DGG_PERSON_DECISION] = true },
        .is_about = { [DGG_PERSON_OF] = true, [DGG_PERSON_SAME_AS] = true },
        .decision = DGG_PERSON_DECISION,
        .words = { "same", "different" },
        .word_count = 2,
    },
    [DGG_CODINGS] = {
        .name = "codings",
        .file = "decisions/codings.csv",
        .template = "record,target,decision,salience,note\n"
                    "\"# target: theme:ID or location:ID; decision: accept, reject or add, or done (all "
                    "of the record is coded, no target); salience: primary or mention\"\n",
        .columns = { "record", "target", "decision", "salience", "note" },
        .needed = 3,
        .decides = { [DGG_CODING_DECISION] = true },
        .is_about = { [DGG_CODING_OF] = true, [DGG_CODING_TARGET] = true },
        .decision = DGG_CODING_DECISION,
        .words = { "accept", "reject", "add", "done" },
        .word_count = 4,
    },
    [DGG_COMMUNITIES] = {
        .name = "communities",
        .file = "decisions/communities.csv",
        .template = "name,members\n"
                    "\"# members: ids of its nodes, separated by blanks\"\n",
        .columns = { "name", "members" },
        .needed = 2,
        .decides = { [DGG_COMMUNITY_NAME] = true },
        .is_about = { [DGG_COMMUNITY_MEMBERS] = true },
        .decision = DGG_SHEET_COLUMNS,
    },
    [DGG_LABELS] = {
        .name = "labels",
        .file = "decisions/labels.csv",
        .template = "id,label,label_zh\n"
                    "\"# id: theme:ID, location:ID, venue:ID ...; label_zh: in Chinese, of themes "
                    "and locations\"\n",
        .columns = { "id", "label", "label_zh" },
        .needed = 2,
        .decides = { [DGG_LABEL_NEW] = true, [DGG_LABEL_ZH] = true },
        .is_about = { [DGG_LABEL_OF] = true },
        .decision = DGG_SHEET_COLUMNS,
    },
    [DGG_PHRASES] = {
        .name = "phrases",
        .file = "decisions/phrases.csv",
        .template = "theme,phrase,note\n"
                    "\"# theme: its id; phrase: words by which it is found besides those of the "
                    "codebook\"\n",
        .columns = { "theme", "phrase", "note" },
        .needed = 2,
        .decides = { [DGG_PHRASE_TEXT] = true },
        .is_about = { [DGG_PHRASE_THEME] = true },
        .decision = DGG_SHEET_COLUMNS,
    },
};

const char *dgg_sheet_name(dgg_sheet_kind kind)
{
    return dgg_sheet_forms[kind].name;
}

const char *dgg_sheet_template(dgg_sheet_kind kind)
{
    return dgg_sheet_forms[kind].template;
}

bool dgg_is_word(dgg_text text, const char *word)
{
    return text.length == dgg_text_of(word).length && dgg_texts_starts_any_case(text, word);
}

int dgg_word_place(dgg_text text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (dgg_is_word(text, words[i])) {
            return (int)i;
        }
    }
    return -1;
}

int dgg_inclusion_place(dgg_text text)
{
    static const char *const ins[] = { "in", "include", "included", "yes", "y", "1", "true", "是" };
    static const char *const outs[] = {
        "out", "exclude", "excluded", "no", "n", "0", "false", "否"
    };
    return dgg_word_place(text, ins, sizeof ins / sizeof *ins) >= 0      ? DGG_IS_IN
           : dgg_word_place(text, outs, sizeof outs / sizeof *outs) >= 0 ? DGG_IS_OUT
                                                                         : -1;
}

int dgg_stage_place(dgg_text stage)
{
    static const char *const stages[] = { "identification", "screening", "title",     "abstract",
                                          "eligibility",    "full-text", "full text", "fulltext" };
    enum { COUNT = sizeof stages / sizeof *stages };
    int place = dgg_word_place(stage, stages, COUNT);
    return place >= 0 ? place : COUNT;
}
