/* A reference tells its type by what it has: a journal, a book that holds it, a press. */
#include "corpus/references/kinds.h"

#include <string.h>

#include "corpus/texts.h"
#include "corpus/types.h"

typedef struct marking {
    const char *letters, *type;
} marking;

const char *dgg_reference_mark_type(dgg_text mark)
{
    static const marking marks[] = {
        { "J", "article" },  { "M", "book" },
        { "D", "thesis" },   { "C", "conference paper" },
        { "G", "chapter" },  { "A", "chapter" },
        { "R", "report" },   { "N", "newspaper article" },
        { "P", "patent" },   { "S", "standard" },
        { "DB", "dataset" }, { "DS", "dataset" },
        { "EB", "webpage" }, { "CP", "software" },
        { "CM", "map" },     { "Z", "document" },
    };
    static const char *const carriers[] = { "", "/OL", "/CD", "/MT", "/DK" };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t length = strlen(marks[i].letters);
        dgg_text rest = dgg_text_slice(mark, length, mark.length);
        for (size_t j = 0; j < sizeof carriers / sizeof *carriers; j++) {
            if (dgg_text_starts(mark, marks[i].letters) && dgg_text_is(rest, carriers[j])) {
                return marks[i].type;
            }
        }
    }
    return NULL;
}

static bool has_label(const dgg_reference_parser *p, dgg_reference_label label)
{
    return memchr(p->labels.items, (int)label, p->words.count) != NULL;
}

static bool has_word(const dgg_reference_parser *p, dgg_reference_label label, const char *word)
{
    for (size_t i = 0; i < p->words.count; i++) {
        if (p->labels.items[i] == label &&
            dgg_texts_starts_any_case(p->words.items[i].core, word)) {
            return true;
        }
    }
    return false;
}

static const char *type_of(const dgg_reference_parser *p, bool has_url)
{
    static const char *const theses[] = { "thesis", "dissertation", "diss", "doctoral", "phd" };
    for (size_t i = 0; i < sizeof theses / sizeof *theses; i++) {
        if (has_word(p, DGG_OF_NOTE, theses[i])) {
            return "thesis";
        }
    }
    if (has_word(p, DGG_OF_CONTAINER, "proc") || has_word(p, DGG_OF_CONTAINER, "conference") ||
        has_word(p, DGG_OF_CONTAINER, "symposium") || has_word(p, DGG_OF_CONTAINER, "workshop")) {
        return "conference paper";
    }
    if (has_label(p, DGG_OF_JOURNAL)) {
        return "article";
    }
    if (has_label(p, DGG_OF_CONTAINER) && has_label(p, DGG_OF_TITLE)) {
        return "chapter";
    }
    if (has_word(p, DGG_OF_NOTE, "report")) {
        return "report";
    }
    if (has_label(p, DGG_OF_PUBLISHER)) {
        return "book";
    }
    return has_url ? "webpage" : NULL;
}

void dgg_reference_kind(const dgg_reference_parser *parser, dgg_paper *paper)
{
    const char *type = parser->words.count > 0 ? type_of(parser, paper->url.length > 0) : NULL;
    paper->type = dgg_text_of(type);
    paper->kind = dgg_type_kind(paper->type);
}
