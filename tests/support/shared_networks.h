/* shared_networks.h - real citation networks, which stand beside the project; tests that read them
 * are passed over, and say so, where they do not. */
#ifndef DGG_TEST_SHARED_NETWORKS_H
#define DGG_TEST_SHARED_NETWORKS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/support/ready.h"
#include "tests/support/timely.h"

typedef struct shared_network {
    dgg_corpus corpus;
    dgg_graph graph;
    char *text;
} shared_network;

/* False, and said, if there is no such file. */
static inline bool open_shared(shared_network *made, const char *name)
{
    char path[600];
    memset(made, 0, sizeof *made);
    snprintf(path, sizeof path, "%s/data/graphs/%s", DGG_SHARED, name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        printf("\npassed over: there is no %s\n", path);
        return false;
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    made->text = calloc((size_t)size + 1, 1);
    size_t got = made->text != NULL ? fread(made->text, 1, (size_t)size, file) : 0;
    fclose(file);
    CU_ASSERT_EQUAL_FATAL(got, (size_t)size);
    CU_ASSERT_EQUAL_FATAL(read_network(&made->corpus, made->text, NULL), DGG_OK);
    made->graph.corpus = &made->corpus;
    return true;
}

static inline void close_shared(shared_network *made)
{
    dgg_corpus_destroy(&made->corpus);
    free(made->text);
}

#endif
