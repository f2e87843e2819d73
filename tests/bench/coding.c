/* How fast papers are coded: bench_coding FILE [MEGABYTES [THREADS [alone]]] takes the long lines
 * of a file as abstracts, again and again with every eighth word made up, until there are so many
 * megabytes (50), and codes them with the files that are built in. On one thread, others are run
 * over the same texts, if nothing says "alone". */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/buffer.h"
#include "base/stream.h"
#include "corpus/building.h"
#include "corpus/coding.h"
#include "tests/bench/coding_peers.h"

enum {
    SHORTEST_ABSTRACT = 300,
    EVERY = 8,
    MEGABYTE = 1000000,
    MOST_FOR_PEERS = 2 * MEGABYTE, /* grep takes its time for so many words */
};

static uint32_t dice = 1;

static uint32_t next_dice(void)
{
    dice = dice * 1664525U + 1013904223U;
    return dice >> 8;
}

/* One of 100,000 words that mean nothing. */
static dgg_status add_word(dgg_buffer *text, dgg_error *error)
{
    static const char consonants[] = "bcdfghjklmnprstvwz", vowels[] = "aeiou";
    uint32_t number = next_dice() % 100000;
    char word[16];
    size_t length = 0;
    for (int i = 0; i < 3; i++) {
        word[length++] = consonants[number % (sizeof consonants - 1)];
        number /= sizeof consonants - 1;
        word[length++] = vowels[number % (sizeof vowels - 1)];
        number /= sizeof vowels - 1;
    }
    return dgg_buffer_add(text, (dgg_text){ word, length }, error);
}

static dgg_status add_paper(dgg_corpus *corpus, dgg_text abstract, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer text = { 0 };
    uint32_t index = 0;
    while (abstract.length > 0) {
        dgg_text word = dgg_text_cut(&abstract, ' ');
        DGG_TRY(next_dice() % EVERY == 0 ? add_word(&text, error)
                                         : dgg_buffer_add(&text, word, error));
        DGG_TRY(dgg_buffer_add(&text, dgg_text_of(" "), error));
    }
    const dgg_paper paper = { .abstract = dgg_buffer_text(&text) };
    DGG_TRY(dgg_corpus_add_paper(corpus, &paper, &index, error));
done:
    dgg_buffer_destroy(&text);
    return status;
}

/* Adds the long lines until there are so many bytes. */
static dgg_status add_lines(dgg_corpus *corpus, dgg_text lines, size_t bytes, size_t *filled,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (lines.length > 0 && *filled < bytes) {
        dgg_text line = dgg_text_line(&lines);
        if (line.length >= SHORTEST_ABSTRACT) {
            DGG_TRY(add_paper(corpus, line, error));
            *filled += corpus->papers[corpus->paper_count - 1].abstract.length;
        }
    }
done:
    return status;
}

static dgg_status fill(dgg_corpus *corpus, const char *path, size_t bytes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_text lines = { 0 };
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_stream_rest(stream, &lines, error));
    for (size_t filled = 0, before = 1; filled < bytes; before = filled) {
        DGG_TRY(add_lines(corpus, lines, bytes, &filled, error));
        if (filled == before || filled == 0) {
            status = dgg_fail(error, DGG_BAD_INPUT, 0, "no line as long as an abstract");
            goto done;
        }
    }
    corpus->is_settled = true;
done:
    dgg_stream_close(&stream);
    return status;
}

static double seconds(clockid_t clock)
{
    struct timespec now = { 0 };
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static dgg_status compare(const dgg_corpus *corpus, const dgg_codebook *codebook,
                          const dgg_gazetteer *gazetteer, double work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer lines = { 0 }, texts = { 0 };
    size_t count = 0;
    DGG_TRY(dgg_bench_patterns(codebook, gazetteer, &lines, &count, error));
    double all = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        all += (double)corpus->papers[i].abstract.length;
        if (texts.length < MOST_FOR_PEERS) {
            DGG_TRY(dgg_buffer_add(&texts, corpus->papers[i].abstract, error));
            DGG_TRY(dgg_buffer_add(&texts, (dgg_text){ "\n", 1 }, error));
        }
    }
    printf("  %zu plain names and phrases, in the first %.1f MB:\n", count,
           (double)texts.length / MEGABYTE);
    fflush(stdout);
    DGG_TRY(dgg_bench_peers(dgg_buffer_text(&lines), dgg_buffer_text(&texts),
                            work * (double)texts.length / all, error));
done:
    dgg_buffer_destroy(&lines);
    dgg_buffer_destroy(&texts);
    return status;
}

/* An empty corpus takes as long as the index does. */
static dgg_status measure_index(const dgg_codebook *codebook, const dgg_gazetteer *gazetteer,
                                dgg_error *error)
{
    dgg_corpus none = { .is_settled = true };
    double work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    dgg_status status = dgg_corpus_code(&none, codebook, gazetteer, 1, error);
    printf("index: built in %.1f ms\n", (seconds(CLOCK_PROCESS_CPUTIME_ID) - work) * 1e3);
    dgg_corpus_destroy(&none);
    return status;
}

static dgg_status measure(dgg_corpus *corpus, unsigned threads, bool has_peers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    struct rusage usage = { 0 };
    double bytes = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        bytes += (double)corpus->papers[i].abstract.length;
    }
    DGG_TRY(dgg_codebook_read(&codebook, NULL, error));
    DGG_TRY(dgg_gazetteer_read(&gazetteer, NULL, NULL, error));
    DGG_TRY(measure_index(&codebook, &gazetteer, error));
    double wall = seconds(CLOCK_MONOTONIC), work = seconds(CLOCK_PROCESS_CPUTIME_ID);
    DGG_TRY(dgg_corpus_code(corpus, &codebook, &gazetteer, threads, error));
    wall = seconds(CLOCK_MONOTONIC) - wall;
    work = seconds(CLOCK_PROCESS_CPUTIME_ID) - work;
    getrusage(RUSAGE_SELF, &usage);
    printf(
        "%.1f MB in %zu papers, %u threads: %.2f s, %.1f MB/s (CPU %.2f s, %.1f MB/s); %zu theme "
        "links, %zu location links, %zu pieces of evidence, %zu dropped; %ld MB at most\n",
        bytes / MEGABYTE, corpus->paper_count, threads, wall, bytes / MEGABYTE / wall, work,
        bytes / MEGABYTE / work, corpus->links[DGG_DISCUSSES].count,
        corpus->links[DGG_STUDIES].count, corpus->evidence_count, corpus->rejected_count,
        usage.ru_maxrss / 1000);
    DGG_TRY(has_peers ? compare(corpus, &codebook, &gazetteer, work, error) : DGG_OK);
done:
    dgg_codebook_destroy(&codebook);
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

int main(int count, char **arguments)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    long megabytes = count > 2 ? strtol(arguments[2], NULL, 10) : 50;
    long threads = count > 3 ? strtol(arguments[3], NULL, 10) : 1;
    bool has_peers = threads == 1 && count <= 4;
    if (count < 2 || megabytes < 1 || threads < 0) {
        fprintf(stderr, "usage: bench_coding FILE [MEGABYTES [THREADS [alone]]]\n");
        return 2;
    }
    dgg_status status = fill(&corpus, arguments[1], (size_t)megabytes * MEGABYTE, &error);
    if (status == DGG_OK) {
        status = measure(&corpus, (unsigned)threads, has_peers, &error);
    }
    if (status != DGG_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    dgg_corpus_destroy(&corpus);
    return status == DGG_OK ? 0 : 1;
}
