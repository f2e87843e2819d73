/* What reading alone takes: bench_readers FORMAT FILE reads the file into a corpus, then settles
 * it. Printed are the records and the bytes of text that are kept of them; the seconds by the
 * clock, the seconds of processors and the most memory that was resident (kilobytes), of reading,
 * then of settling; and the bytes of text that are kept with the ids that settling gives. */
#include <stdio.h>
#include <sys/resource.h>
#include <time.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "corpus/corpus.h"
#include "corpus/parts.h"

typedef struct spent {
    double clock, work;
    long kilobytes;
} spent;

static double seconds(clockid_t clock)
{
    struct timespec now = { 0 };
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static spent so_far(void)
{
    struct rusage usage = { 0 };
    getrusage(RUSAGE_SELF, &usage);
    return (spent){ seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID), usage.ru_maxrss };
}

static size_t kept_text(const dgg_corpus *corpus)
{
    size_t bytes = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
            bytes += dgg_part_text_of(&corpus->papers[i], part).length;
        }
        for (size_t part = 0; part < DGG_PART_LISTS; part++) {
            dgg_texts list = dgg_part_list_of(&corpus->papers[i], part);
            for (size_t at = 0; at < list.count; at++) {
                bytes += list.items[at].length;
            }
        }
    }
    return bytes;
}

/* The ids that settling gives. */
static size_t given_ids(const dgg_corpus *corpus)
{
    const dgg_entities *const tables[] = { &corpus->people,     &corpus->institutions,
                                           &corpus->venues,     &corpus->keywords,
                                           &corpus->references, NULL };
    size_t bytes = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        bytes += corpus->papers[i].id.length;
    }
    for (size_t table = 0; tables[table] != NULL; table++) {
        for (size_t i = 0; i < tables[table]->count; i++) {
            bytes += tables[table]->items[i].id.length;
        }
    }
    return bytes;
}

static void tell(spent before)
{
    spent now = so_far();
    printf(" %.3f %.3f %ld", now.clock - before.clock, now.work - before.work, now.kilobytes);
}

int main(int count, char **words)
{
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    if (count != 3) {
        fprintf(stderr, "usage: bench_readers FORMAT FILE\n");
        return 2;
    }
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 17); /* as the program does */
#endif
    spent before = so_far();
    if (dgg_corpus_read(&corpus, words[2], words[1], &error) == DGG_OK) {
        printf("%zu %zu", corpus.paper_count, kept_text(&corpus));
        tell(before);
        before = so_far();
        if (dgg_corpus_settle(&corpus, &error) == DGG_OK) {
            tell(before);
            printf(" %zu\n", kept_text(&corpus) + given_ids(&corpus));
        }
    }
    if (error.status != DGG_OK) {
        fprintf(stderr, "bench_readers: %s: %s\n", words[2], error.message);
    }
    dgg_corpus_destroy(&corpus);
    return error.status != DGG_OK;
}
