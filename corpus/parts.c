/* The parts of a record: merging, hashing, saving and reading go through them in this order. */
#include "corpus/parts.h"

#include <stddef.h>

typedef struct named {
    const char *name;
    size_t offset;
} named;

static const named texts[DGG_PART_TEXTS] = {
    { "key", offsetof(dgg_paper, key) },           { "title", offsetof(dgg_paper, title) },
    { "abstract", offsetof(dgg_paper, abstract) }, { "venue", offsetof(dgg_paper, venue) },
    { "doi", offsetof(dgg_paper, doi) },           { "url", offsetof(dgg_paper, url) },
    { "language", offsetof(dgg_paper, language) }, { "type", offsetof(dgg_paper, type) },
    { "volume", offsetof(dgg_paper, volume) },     { "issue", offsetof(dgg_paper, issue) },
    { "pages", offsetof(dgg_paper, pages) },       { "publisher", offsetof(dgg_paper, publisher) },
    { "issn", offsetof(dgg_paper, issn) },         { "isbn", offsetof(dgg_paper, isbn) },
    { "pmid", offsetof(dgg_paper, pmid) },         { "openalex", offsetof(dgg_paper, openalex) },
};

static const named lists[DGG_PART_LISTS] = {
    { "authors", offsetof(dgg_paper, authors) },
    { "institutions", offsetof(dgg_paper, institutions) },
    { "keywords", offsetof(dgg_paper, keywords) },
    { "references", offsetof(dgg_paper, references) },
    { "editors", offsetof(dgg_paper, editors) },
    { "author_ids", offsetof(dgg_paper, author_ids) },
    { "addresses", offsetof(dgg_paper, addresses) },
    { "times_cited", offsetof(dgg_paper, times_cited) },
    { "attributes", offsetof(dgg_paper, attributes) },
};

const char *dgg_part_text_name(size_t part)
{
    return texts[part].name;
}

dgg_text *dgg_part_text(dgg_paper *paper, size_t part)
{
    return (dgg_text *)(void *)((char *)paper + texts[part].offset);
}

dgg_text dgg_part_text_of(const dgg_paper *paper, size_t part)
{
    return *(const dgg_text *)(const void *)((const char *)paper + texts[part].offset);
}

const char *dgg_part_list_name(size_t part)
{
    return lists[part].name;
}

bool dgg_part_is_of_authors(size_t part)
{
    return lists[part].offset == offsetof(dgg_paper, author_ids) ||
           lists[part].offset == offsetof(dgg_paper, addresses);
}

dgg_texts *dgg_part_list(dgg_paper *paper, size_t part)
{
    return (dgg_texts *)(void *)((char *)paper + lists[part].offset);
}

dgg_texts dgg_part_list_of(const dgg_paper *paper, size_t part)
{
    return *(const dgg_texts *)(const void *)((const char *)paper + lists[part].offset);
}

const char *dgg_part_name(size_t part)
{
    return part < DGG_PART_TEXTS  ? texts[part].name
           : part < DGG_PARTS - 1 ? lists[part - DGG_PART_TEXTS].name
                                  : "year";
}

bool dgg_part_is_filled(const dgg_paper *paper, size_t part)
{
    return part < DGG_PART_TEXTS  ? dgg_part_text_of(paper, part).length > 0
           : part < DGG_PARTS - 1 ? dgg_part_list_of(paper, part - DGG_PART_TEXTS).count > 0
                                  : paper->year != 0;
}

static bool are_equal(dgg_texts one, dgg_texts other)
{
    bool are = one.count == other.count;
    for (size_t i = 0; are && i < one.count; i++) {
        are = dgg_text_equal(one.items[i], other.items[i]);
    }
    return are;
}

bool dgg_part_is_equal(const dgg_paper *one, const dgg_paper *other, size_t part)
{
    return part < DGG_PART_TEXTS
               ? dgg_text_equal(dgg_part_text_of(one, part), dgg_part_text_of(other, part))
           : part < DGG_PARTS - 1 ? are_equal(dgg_part_list_of(one, part - DGG_PART_TEXTS),
                                              dgg_part_list_of(other, part - DGG_PART_TEXTS))
                                  : one->year == other->year;
}
