/* grep -F -f as a process of its own, its time as the system counts it; Hyperscan with the start of
 * each match, which evidence needs, and without. */
#include "tests/bench/coding_peers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"

#ifdef DGG_HYPERSCAN
#include <hs/hs.h>
#endif

enum { MEGABYTE = 1000000, SHORTEST = 3, MOST_PATHS = 64 };

static bool is_plain(dgg_text text)
{
    static const char signs[] = "()|*~=\n";
    for (size_t i = 0; i < text.length; i++) {
        for (size_t j = 0; signs[j] != '\0'; j++) {
            if (text.start[i] == signs[j]) {
                return false;
            }
        }
    }
    return text.length >= SHORTEST;
}

static dgg_status add_line(dgg_buffer *lines, dgg_text text, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!is_plain(text)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_buffer_add(lines, text, error));
    DGG_TRY(dgg_buffer_add(lines, (dgg_text){ "\n", 1 }, error));
    ++*count;
done:
    return status;
}

static dgg_status add_lines(dgg_buffer *lines, dgg_texts texts, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < texts.count; i++) {
        DGG_TRY(add_line(lines, texts.items[i], count, error));
    }
done:
    return status;
}

dgg_status dgg_bench_patterns(const dgg_codebook *codebook, const dgg_gazetteer *gazetteer,
                              dgg_buffer *lines, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < codebook->theme_count; i++) {
        for (size_t j = 0; j < codebook->themes[i].include_count; j++) {
            DGG_TRY(add_line(lines, codebook->themes[i].include[j].text, count, error));
        }
    }
    for (size_t i = 0; i < gazetteer->location_count; i++) {
        DGG_TRY(add_lines(lines, gazetteer->locations[i].names, count, error));
        DGG_TRY(add_lines(lines, gazetteer->locations[i].demonyms, count, error));
    }
done:
    return status;
}

static dgg_status write_file(char *path, dgg_text bytes, dgg_error *error)
{
    int descriptor = mkstemp(path);
    FILE *file = descriptor >= 0 ? fdopen(descriptor, "wb") : NULL;
    if (file == NULL || fwrite(bytes.start, 1, bytes.length, file) != bytes.length) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s cannot be written", path);
    }
    fclose(file);
    return DGG_OK;
}

static double work_of_children(void)
{
    struct rusage usage = { 0 };
    getrusage(RUSAGE_CHILDREN, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_utime.tv_usec / 1e6 +
           (double)usage.ru_stime.tv_sec + (double)usage.ru_stime.tv_usec / 1e6;
}

static void tell(const char *name, double seconds, dgg_text text, double our_seconds)
{
    double megabytes = (double)text.length / MEGABYTE;
    printf("  %-44s %7.2f s %7.1f MB/s, %.2f times our time\n", name, seconds, megabytes / seconds,
           seconds / our_seconds);
}

/* Each match with its place (-o -b), as evidence has it; or the lines only. */
static void run_grep(const char *options, const char *patterns, const char *texts, dgg_text text,
                     double our_seconds)
{
    char told[MOST_PATHS];
    double before = work_of_children();
    pid_t child = fork();
    if (child == 0) {
        int pipes[2];
        /* Into a pipe: grep does no work for a /dev/null that it can see. */
        if (pipe(pipes) == 0 && fork() == 0) {
            char room[1 << 16];
            close(pipes[1]);
            while (read(pipes[0], room, sizeof room) > 0) {
            }
            _exit(0);
        }
        dup2(pipes[1], STDOUT_FILENO);
        close(pipes[0]);
        close(pipes[1]);
        setenv("LC_ALL", "C", 1);
        execlp("grep", "grep", options, "-F", "-f", patterns, texts, (char *)NULL);
        _exit(127);
    }
    waitpid(child, NULL, 0);
    snprintf(told, sizeof told, "grep %s -F -f", options);
    tell(told, work_of_children() - before, text, our_seconds);
}

#ifdef DGG_HYPERSCAN
static double seconds(void)
{
    struct timespec now = { 0 };
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int count_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                       void *context)
{
    (void)id;
    (void)from;
    (void)to;
    (void)flags;
    ++*(size_t *)context;
    return 0;
}

/* "\bU\.S\b": a line as a pattern of whole words, with a NUL behind. */
static dgg_status add_words(dgg_buffer *patterns, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(patterns, dgg_text_of("\\b"), error));
    for (size_t i = 0; i < line.length; i++) {
        bool is_sign = line.start[i] > ' ' && line.start[i] < 'A' && !dgg_is_digit(line.start[i]);
        DGG_TRY(dgg_buffer_add(patterns, dgg_text_of(is_sign ? "\\" : ""), error));
        DGG_TRY(dgg_buffer_add(patterns, (dgg_text){ line.start + i, 1 }, error));
    }
    DGG_TRY(dgg_buffer_add(patterns, (dgg_text){ "\\b", 3 }, error));
done:
    return status;
}

typedef struct wanted {
    const char **patterns;
    unsigned *flags, *ids;
    size_t *lengths, count;
    dgg_buffer words;
} wanted;

static void forget(wanted *all)
{
    dgg_release(all->patterns);
    dgg_release(all->flags);
    dgg_release(all->ids);
    dgg_release(all->lengths);
    dgg_buffer_destroy(&all->words);
}

static dgg_status want(wanted *all, dgg_text lines, bool as_words, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0, at = 0;
    for (dgg_text rest = lines; rest.length > 0; count++) {
        DGG_TRY(add_words(&all->words, dgg_text_line(&rest), error));
    }
    DGG_TRY(dgg_grow(&all->patterns, count, sizeof *all->patterns, error));
    DGG_TRY(dgg_grow(&all->flags, count, sizeof *all->flags, error));
    DGG_TRY(dgg_grow(&all->ids, count, sizeof *all->ids, error));
    DGG_TRY(dgg_grow(&all->lengths, count, sizeof *all->lengths, error));
    for (dgg_text rest = lines; rest.length > 0; all->count++) {
        dgg_text line = dgg_text_line(&rest);
        all->patterns[all->count] = as_words ? all->words.bytes + at : line.start;
        all->lengths[all->count] = line.length;
        all->flags[all->count] = HS_FLAG_SOM_LEFTMOST | (as_words ? HS_FLAG_CASELESS : 0U);
        all->ids[all->count] = (unsigned)all->count;
        at += strlen(all->words.bytes + at) + 1;
    }
done:
    return status;
}

/* The start of each match is asked for: evidence needs it. */
static dgg_status scan(dgg_text lines, bool as_words, dgg_text text, double our_seconds,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    wanted all = { 0 };
    size_t matches = 0;
    char name[MOST_PATHS];
    hs_database_t *database = NULL;
    hs_compile_error_t *mistake = NULL;
    hs_scratch_t *scratch = NULL;
    DGG_TRY(want(&all, lines, as_words, error));
    double before = seconds();
    const char *const *patterns = all.patterns;
    hs_error_t outcome =
        as_words
            ? hs_compile_multi(patterns, all.flags, all.ids, (unsigned)all.count, HS_MODE_BLOCK,
                               NULL, &database, &mistake)
            : hs_compile_lit_multi(patterns, all.flags, all.ids, all.lengths, (unsigned)all.count,
                                   HS_MODE_BLOCK, NULL, &database, &mistake);
    if (outcome != HS_SUCCESS) {
        printf("  hyperscan: %s\n", mistake->message);
        goto done;
    }
    hs_alloc_scratch(database, &scratch);
    double built = seconds() - before;
    for (dgg_text rest = text; rest.length > 0;) {
        dgg_text line = dgg_text_line(&rest);
        hs_scan(database, line.start, (unsigned)line.length, 0, scratch, count_match, &matches);
    }
    snprintf(name, sizeof name, "hyperscan, %s (index %.2f s)",
             as_words ? "words in any case" : "bytes as they are", built);
    tell(name, seconds() - before - built, text, our_seconds);
done:
    hs_free_database(database);
    hs_free_scratch(scratch);
    hs_free_compile_error(mistake);
    forget(&all);
    return status;
}
#endif

dgg_status dgg_bench_peers(dgg_text lines, dgg_text text, double our_seconds, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char patterns[] = "/tmp/bench_patterns_XXXXXX", texts[] = "/tmp/bench_texts_XXXXXX";
    DGG_TRY(write_file(patterns, lines, error));
    DGG_TRY(write_file(texts, text, error));
    run_grep("-c", patterns, texts, text, our_seconds);
    run_grep("-ob", patterns, texts, text, our_seconds);
    run_grep("-obiw", patterns, texts, text, our_seconds);
#ifdef DGG_HYPERSCAN
    DGG_TRY(scan(lines, false, text, our_seconds, error));
    DGG_TRY(scan(lines, true, text, our_seconds, error));
#endif
done:
    unlink(patterns);
    unlink(texts);
    return status;
}
