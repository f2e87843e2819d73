/* The list this project was made for, when it is at hand: what must be found in it, by the coding
 * of a person. Its text is not ours to keep, so it is read from beside the project. */
#include "base/json.h"
#include "base/unicode.h"
#include "tests/support/program.h"
#include <string.h>

#define SEED DGG_SHARED "/data/seed/related-papers.txt"
#define GOLD DGG_SHARED "/text/gold_seed.json"

enum { MOST_NODES = 512, LONGEST_KEY = 512 };

/* The exported graph and the coding by hand. */
typedef struct seed {
    dgg_outcome outcome;
    char *gold_bytes;
    dgg_json *graph, *gold;
    const dgg_json_value *nodes[MOST_NODES];
    size_t node_count;
} seed;

static const dgg_json_value *get(const dgg_json_value *object, const char *key)
{
    return dgg_json_get(object, key);
}

static dgg_text text_of(const dgg_json_value *object, const char *key)
{
    return dgg_json_string(get(object, key));
}

static bool is_at_hand(void)
{
    if (access(SEED, R_OK) == 0 && access(GOLD, R_OK) == 0) {
        return true;
    }
    puts("skipped: the seed list is not at hand");
    return false;
}

static void load(seed *made)
{
    size_t length = 0;
    memset(made, 0, sizeof *made);
    made->outcome = run("export '" SEED "' -q");
    CU_ASSERT_EQUAL_FATAL(made->outcome.code, EXIT_DONE);
    dgg_text graph = { made->outcome.printed, made->outcome.printed_length };
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&made->graph, graph, NULL), DGG_OK);
    made->gold_bytes = file_content(GOLD, &length);
    dgg_text gold = { made->gold_bytes, length };
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&made->gold, gold, NULL), DGG_OK);
    const dgg_json_value *nodes = get(dgg_json_root(made->graph), "nodes");
    for (const dgg_json_value *node = dgg_json_first(nodes);
         node != NULL && made->node_count < MOST_NODES; node = dgg_json_next(node)) {
        made->nodes[made->node_count++] = node;
    }
}

static void unload(seed *made)
{
    dgg_json_destroy(&made->graph);
    dgg_json_destroy(&made->gold);
    free(made->gold_bytes);
    forget(&made->outcome);
}

static bool is_record(const dgg_json_value *node)
{
    dgg_text kind = text_of(node, "kind");
    return dgg_text_is(kind, "paper") || dgg_text_is(kind, "event");
}

/* A record of the coding is the one of the same venue and year; the focal one has neither. */
static const dgg_json_value *node_of(const seed *made, const dgg_json_value *record)
{
    for (size_t i = 0; i < made->node_count; i++) {
        const dgg_json_value *node = made->nodes[i];
        if (is_record(node) && dgg_text_equal(text_of(node, "venue"), text_of(record, "venue")) &&
            dgg_json_number(get(node, "year")) == dgg_json_number(get(record, "year"))) {
            return node;
        }
    }
    return NULL;
}

/* Is the record linked to "theme:x"? */
static bool is_linked(const seed *made, dgg_text record, const char *kind, dgg_text id)
{
    char target[LONGEST_KEY];
    snprintf(target, sizeof target, "%s:%.*s", kind, (int)id.length, id.start);
    const dgg_json_value *links = get(dgg_json_root(made->graph), "links");
    for (const dgg_json_value *link = dgg_json_first(links); link != NULL;
         link = dgg_json_next(link)) {
        if (dgg_text_equal(text_of(link, "source"), record) &&
            dgg_text_is(text_of(link, "target"), target)) {
            return true;
        }
    }
    return false;
}

static size_t count_links(const seed *made, dgg_text record, const char *type)
{
    size_t count = 0;
    const dgg_json_value *links = get(dgg_json_root(made->graph), "links");
    for (const dgg_json_value *link = dgg_json_first(links); link != NULL;
         link = dgg_json_next(link)) {
        count += dgg_text_equal(text_of(link, "source"), record) &&
                         dgg_text_is(text_of(link, "type"), type)
                     ? 1
                     : 0;
    }
    return count;
}

/* Links to themes that came after the coding, and that are right by a later reading. */
static size_t count_also_right(const seed *made, const dgg_json_value *record, dgg_text node)
{
    char name[LONGEST_KEY];
    size_t count = 0;
    dgg_text id = text_of(record, "id");
    snprintf(name, sizeof name, "%.*s", (int)id.length, id.start);
    const dgg_json_value *also = get(get(dgg_json_root(made->gold), "also_right"), name);
    for (const dgg_json_value *theme = also != NULL ? dgg_json_first(also) : NULL; theme != NULL;
         theme = dgg_json_next(theme)) {
        count += is_linked(made, node, "theme", dgg_json_string(theme)) ? 1 : 0;
    }
    return count;
}

/* The harmonic mean of precision and recall of the links of one kind. */
static double agreement(const seed *made, const char *kind, const char *key, const char *type)
{
    size_t right = 0, wanted = 0, found = 0;
    const dgg_json_value *records = get(dgg_json_root(made->gold), "records");
    for (const dgg_json_value *record = dgg_json_first(records); record != NULL;
         record = dgg_json_next(record)) {
        const dgg_json_value *node = node_of(made, record);
        CU_ASSERT_PTR_NOT_NULL(node);
        if (node == NULL) {
            continue;
        }
        dgg_text source = text_of(node, "id");
        bool are_themes = strcmp(kind, "theme") == 0;
        const dgg_json_value *codes = get(record, are_themes ? "themes" : "locations");
        for (const dgg_json_value *code = dgg_json_first(codes); code != NULL;
             code = dgg_json_next(code)) {
            wanted++;
            right += is_linked(made, source, kind, text_of(code, key)) ? 1 : 0;
        }
        found += count_links(made, source, type);
        found -= are_themes ? count_also_right(made, record, source) : 0;
    }
    return 2.0 * (double)right / (double)(wanted + found);
}

static void themes_and_locations_agree_with_the_coding(void)
{
    seed made;
    if (!is_at_hand()) {
        return;
    }
    load(&made);
    double themes = agreement(&made, "theme", "id", "discusses");
    double locations = agreement(&made, "location", "canonical", "studies");
    printf("F1 of themes %.3f, of locations %.3f ", themes, locations);
    CU_ASSERT_TRUE(themes >= 0.93);
    CU_ASSERT_EQUAL(locations, 1.0);
    unload(&made);
}

static size_t count_nodes(const seed *made, const char *key, const char *value)
{
    size_t count = 0;
    for (size_t i = 0; i < made->node_count; i++) {
        count += dgg_text_is(text_of(made->nodes[i], key), value) ? 1 : 0;
    }
    return count;
}

static void the_eleven_records_are_what_they_are(void)
{
    seed made;
    if (!is_at_hand()) {
        return;
    }
    load(&made);
    size_t untitled = 0;
    CU_ASSERT_EQUAL(count_nodes(&made, "kind", "paper"), 10);
    CU_ASSERT_EQUAL(count_nodes(&made, "kind", "event"), 1); /* the seminar notice */
    for (size_t i = 0; i < made.node_count; i++) {
        const dgg_json_value *node = made.nodes[i], *title = get(node, "title");
        if (is_record(node) && dgg_json_kind_of(title) == DGG_JSON_NULL) {
            untitled++;
            CU_ASSERT_TRUE(dgg_json_boolean(get(node, "title_inferred")));
            dgg_text label = text_of(node, "label");
            dgg_text abstract = text_of(node, "abstract");
            label.length -= dgg_text_ends(label, "…") ? strlen("…") : 0; /* where it is cut */
            CU_ASSERT_TRUE(dgg_text_equal(dgg_text_slice(abstract, 0, label.length), label));
        }
    }
    CU_ASSERT_EQUAL(untitled, 6);
    static const char *const wanted[] = { "theme:smart-cities", "theme:data-centres",
                                          "theme:stability-maintenance",
                                          "theme:regional-coordination" };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        CU_ASSERT_EQUAL(count_nodes(&made, "id", wanted[i]), 1);
    }
    CU_ASSERT_EQUAL(count_nodes(&made, "id", "location:AU"), 0); /* a journal's name */
    unload(&made);
}

static const dgg_json_value *node_named(const seed *made, dgg_text id)
{
    for (size_t i = 0; i < made->node_count; i++) {
        if (dgg_text_equal(text_of(made->nodes[i], "id"), id)) {
            return made->nodes[i];
        }
    }
    return NULL;
}

static void every_quote_is_the_text_at_its_offsets(void)
{
    seed made;
    size_t count = 0;
    if (!is_at_hand()) {
        return;
    }
    load(&made);
    const dgg_json_value *links = get(dgg_json_root(made.graph), "links");
    for (const dgg_json_value *link = dgg_json_first(links); link != NULL;
         link = dgg_json_next(link)) {
        const dgg_json_value *paper = node_named(&made, text_of(link, "source"));
        const dgg_json_value *all = get(link, "evidence");
        for (const dgg_json_value *one = all != NULL ? dgg_json_first(all) : NULL; one != NULL;
             one = dgg_json_next(one)) {
            bool is_title = dgg_text_is(text_of(one, "field"), "title");
            dgg_text field = text_of(paper, is_title ? "title" : "abstract");
            dgg_text quote = dgg_unicode_slice(field, (size_t)dgg_json_number(get(one, "start")),
                                               (size_t)dgg_json_number(get(one, "end")));
            CU_ASSERT_TRUE(dgg_text_equal(quote, text_of(one, "quote")));
            count++;
        }
    }
    CU_ASSERT_TRUE(count > 70);
    unload(&made);
}

SUITE("program/seed",
      { "themes and locations agree with the coding", themes_and_locations_agree_with_the_coding },
      { "the eleven records are what they are", the_eleven_records_are_what_they_are },
      { "every quote is the text at its offsets", every_quote_is_the_text_at_its_offsets })
