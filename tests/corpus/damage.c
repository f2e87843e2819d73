/* What a damaged file still holds: no reader may lose a record that stands before the damage. */
#include <stdio.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "corpus/readers.h"
#include "tests/support/samples.h"
#include "tests/support/suite.h"

enum { RECORDS = 3 };

/* The sample in one piece; ends[i] is behind record i. */
static dgg_buffer whole_of(const sample *s, size_t ends[RECORDS])
{
    dgg_buffer text = { 0 };
    dgg_buffer_add(&text, dgg_text_of(s->beginning), NULL);
    for (size_t i = 0; i < RECORDS; i++) {
        dgg_buffer_add(&text, dgg_text_of(s->records[i]), NULL);
        ends[i] = text.length;
    }
    dgg_buffer_add(&text, dgg_text_of(s->end), NULL);
    return text;
}

static bool holds_record(const dgg_corpus *corpus, size_t record)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_paper *paper = &corpus->papers[i];
        if (dgg_text_is(paper->title, sample_titles[record]) ||
            (paper->title.length == 0 && dgg_text_is(paper->doi, sample_dois[record]))) {
            return true;
        }
    }
    return false;
}

/* Reads what is left; all records that end at or before `damage` must be there. */
static size_t count_lost(const sample *s, dgg_text text, size_t damage, const size_t ends[RECORDS])
{
    size_t lost = 0;
    dgg_corpus corpus = { 0 };
    dgg_corpus_read_text(&corpus, text, "sample", s->format, NULL);
    for (size_t i = 0; i < RECORDS && ends[i] <= damage; i++) {
        lost += !holds_record(&corpus, i);
    }
    dgg_corpus_destroy(&corpus);
    if (lost > 0) {
        printf("%s loses %zu records by damage at %zu: %.*s\n", s->format, lost, damage,
               (int)text.length, text.start);
    }
    return lost;
}

static void samples_are_known_by_their_content(void)
{
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        size_t ends[RECORDS];
        dgg_buffer text = whole_of(&samples[i], ends);
        dgg_corpus corpus = { 0 };
        CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_buffer_text(&text), "sample", NULL, NULL),
                        DGG_OK);
        CU_ASSERT_EQUAL_FATAL(corpus.source_count, 1);
        CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].format, samples[i].format));
        CU_ASSERT_EQUAL(corpus.paper_count, RECORDS);
        dgg_corpus_destroy(&corpus);
        dgg_buffer_destroy(&text);
    }
}

static void a_file_cut_anywhere_keeps_what_is_whole(void)
{
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        size_t ends[RECORDS], lost = 0;
        dgg_buffer text = whole_of(&samples[i], ends);
        for (size_t cut = 0; cut <= text.length; cut++) {
            lost +=
                count_lost(&samples[i], dgg_text_slice(dgg_buffer_text(&text), 0, cut), cut, ends);
        }
        CU_ASSERT_EQUAL(lost, 0);
        dgg_buffer_destroy(&text);
    }
}

static void a_byte_changed_anywhere_leaves_what_stands_before(void)
{
    static const unsigned char masks[] = { 0x01, 0x20, 0x80, 0xFF };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        size_t ends[RECORDS], lost = 0;
        dgg_buffer text = whole_of(&samples[i], ends);
        for (size_t at = 0; at < text.length * sizeof masks; at++) {
            size_t place = at / sizeof masks;
            char byte = text.bytes[place];
            text.bytes[place] = (char)((unsigned char)byte ^ masks[at % sizeof masks]);
            lost += count_lost(&samples[i], dgg_buffer_text(&text), place, ends);
            text.bytes[place] = byte;
        }
        CU_ASSERT_EQUAL(lost, 0);
        dgg_buffer_destroy(&text);
    }
    CU_ASSERT_EQUAL(dgg_blocks_in_use, 0);
}

SUITE("corpus/damage", { "samples are known by their content", samples_are_known_by_their_content },
      { "a file cut anywhere keeps what is whole", a_file_cut_anywhere_keeps_what_is_whole },
      { "a byte changed anywhere leaves what stands before",
        a_byte_changed_anywhere_leaves_what_stands_before })
