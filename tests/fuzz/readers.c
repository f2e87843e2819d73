/* Any bytes are read by every reader or refused; what was read is settled, saved and read again,
 * and must then be the same. The first byte picks the reader, the rest is the input. With the name
 * of a reader in DGG_FUZZ_READER all bytes are the input, and of that reader. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/parts.h"
#include "corpus/readers.h"

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

static void check_text(dgg_text text)
{
    insist(dgg_unicode_valid(text) == text.length, "texts are UTF-8");
    insist(dgg_text_find_byte(text, '\0') == text.length, "texts hold no NUL");
}

static void check_paper(const dgg_paper *paper)
{
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        check_text(dgg_part_text_of(paper, part));
    }
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        dgg_texts list = dgg_part_list_of(paper, part);
        for (size_t i = 0; i < list.count; i++) {
            check_text(list.items[i]);
            insist(list.items[i].length > 0, "lists hold no empty texts");
        }
    }
}

static void check_links(const dgg_corpus *corpus)
{
    const dgg_links *related = &corpus->links[DGG_RELATED_TO], *cites = &corpus->links[DGG_CITES];
    for (size_t i = 0; i < related->count; i++) {
        insist(related->items[i].from < corpus->paper_count &&
                   related->items[i].to < corpus->paper_count,
               "related papers are there");
    }
    for (size_t i = 0; i < cites->count; i++) {
        const dgg_link *link = &cites->items[i];
        insist(link->to < (link->to_reference ? corpus->references.count : corpus->paper_count),
               "cited papers are there");
    }
}

static void check_settled(const dgg_corpus *corpus)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_paper *paper = &corpus->papers[i];
        check_paper(paper);
        insist(paper->id.length > 0, "papers have ids");
        insist(corpus->is_saved || i == 0 || paper[-1].kind != paper->kind ||
                   dgg_text_compare(paper[-1].id, paper->id) < 0,
               "ids are unique and in order");
    }
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        const dgg_entities *entities = dgg_corpus_entities_of(corpus, (dgg_kind)kind);
        for (size_t i = 1; entities != NULL && i < entities->count; i++) {
            insist(dgg_text_compare(entities->items[i - 1].id, entities->items[i].id) < 0,
                   "entities are unique and in order");
        }
    }
    for (size_t i = 0; i < corpus->warning_count; i++) {
        check_text(corpus->warnings[i].reason);
    }
    check_links(corpus);
}

static char *write_whole(const dgg_corpus *corpus, size_t *length)
{
    char *bytes = NULL;
    FILE *file = open_memstream(&bytes, length);
    insist(file != NULL, "memory can be written to");
    insist(dgg_corpus_write(corpus, file, NULL) == DGG_OK, "a corpus can be written");
    fclose(file);
    return bytes;
}

static void check_saved(const dgg_corpus *corpus)
{
    size_t once_length = 0, twice_length = 0;
    dgg_corpus again = { 0 };
    dgg_error error = { 0 };
    char *once = write_whole(corpus, &once_length);
    insist(dgg_corpus_read_text(&again, (dgg_text){ once, once_length }, "saved.json",
                                "corpus_json", &error) == DGG_OK,
           error.message);
    insist(dgg_corpus_settle(&again, &error) == DGG_OK, error.message);
    char *twice = write_whole(&again, &twice_length);
    if (once_length != twice_length || memcmp(once, twice, once_length) != 0) {
        fprintf(stderr, "%s\nthen\n%s\n", once, twice);
        insist(false, "what was written is read as it was");
    }
    free(once);
    free(twice);
    dgg_corpus_destroy(&again);
}

/* The name of the reader that the byte picks; NULL: the one that recognises the input. */
static const char *picked_by(uint8_t byte)
{
    size_t count = 0;
    while (dgg_readers.rows[count] != NULL) {
        count++;
    }
    size_t picked = byte % (count + 1);
    return picked < count ? dgg_readers.rows[picked]->name : NULL;
}

static void read_input(dgg_text input, const char *format)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, input, "fuzz", format, &error);
    insist(status != DGG_UNKNOWN_NAME, error.message);
    insist(status == error.status, "the error tells the status");
    if (status == DGG_OK) {
        insist(dgg_corpus_settle(&corpus, &error) == DGG_OK, error.message);
        check_settled(&corpus);
        if (!corpus.is_saved) {
            check_saved(&corpus);
        }
    }
    dgg_corpus_destroy(&corpus);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    const char *aimed_at = getenv("DGG_FUZZ_READER");
    dgg_text input = { (const char *)bytes, length };
    if (aimed_at != NULL) {
        read_input(input, aimed_at);
    } else if (length > 0) {
        read_input(dgg_text_slice(input, 1, length), picked_by(bytes[0]));
    }
    return 0;
}
