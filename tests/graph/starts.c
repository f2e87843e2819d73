#include "graph/starts.h"

#include "tests/graph/ready.h"

struct named {
    struct ready ready;
    dgg_network network;
    bool starts[READY_NODES];
    dgg_error error;
};

/* Nodes 0 .. 3 with these ids. */
static dgg_status start(struct named *named, const char *const ids[4], const char *list)
{
    *named = (struct named){ 0 };
    make_ready(&named->ready, 4, NULL, 0);
    for (int i = 0; i < 4; i++) {
        named->ready.nodes[i].id = dgg_text_of(ids[i]);
    }
    dgg_status status = dgg_network_init(&named->network, &named->ready.graph, "whole", NULL);
    if (status == DGG_OK) {
        status = dgg_starts_find(&named->network, &named->ready.graph, list, named->starts,
                                 &named->error);
    }
    dgg_network_destroy(&named->network);
    return status;
}

static const char *const plain[] = { "paper:a", "theme:a", "theme:b", "theme:b,c" };

static void ids_are_found(void)
{
    struct named named;
    CU_ASSERT_EQUAL(start(&named, plain, "theme:a, b"), DGG_OK);
    CU_ASSERT(!named.starts[0] && named.starts[1] && named.starts[2] && !named.starts[3]);
}

static void an_id_may_hold_a_comma(void)
{
    struct named named;
    CU_ASSERT_EQUAL(start(&named, plain, "b,c,paper:a"), DGG_OK);
    CU_ASSERT(named.starts[0] && !named.starts[1] && !named.starts[2] && named.starts[3]);
}

static void a_name_of_two_nodes_is_refused(void)
{
    struct named named;
    CU_ASSERT_EQUAL(start(&named, plain, "a"), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(named.error.message, "2 nodes are called 'a'"));
}

static void a_wrong_name_is_refused_with_the_nearest(void)
{
    struct named named;
    CU_ASSERT_EQUAL(start(&named, plain, "theme:a,thema:b"), DGG_UNKNOWN_NAME);
    CU_ASSERT_PTR_NOT_NULL(strstr(named.error.message, "'thema:b' (did you mean 'theme:b'?)"));
    CU_ASSERT_EQUAL(start(&named, plain, " "), DGG_BAD_REQUEST);
    CU_ASSERT_EQUAL(start(&named, plain, ","), DGG_UNKNOWN_NAME);
}

static dgg_status start_and_forget(const char *list)
{
    struct named named;
    return start(&named, plain, list);
}

static dgg_status fail_to_start(void)
{
    dgg_status status = start_and_forget("nothing at all");
    return status == DGG_UNKNOWN_NAME ? DGG_OK : status;
}

static void survives_the_refusal_of_memory(void)
{
    BRUTAL(start_and_forget("paper:a,b"));
    BRUTAL(fail_to_start());
}

SUITE("graph/starts", { "ids are found", ids_are_found },
      { "an id may hold a comma", an_id_may_hold_a_comma },
      { "a name of two nodes is refused", a_name_of_two_nodes_is_refused },
      { "a wrong name is refused with the nearest", a_wrong_name_is_refused_with_the_nearest },
      { "survives the refusal of memory", survives_the_refusal_of_memory })
