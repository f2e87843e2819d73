/* Coreness: how far a node stands inside the dense part of the network. Shell by shell: who has no
 * more than `shell` neighbours left goes, and takes a neighbour from each of those. A vertex is
 * looked at once a shell, and stays for no more shells than it has neighbours. */
#include "base/memory.h"
#include "graph/network.h"

struct peeling {
    const dgg_network *network;
    uint32_t *left; /* neighbours of each vertex that have not gone before it */
    uint32_t *open; /* vertices that stay */
    uint32_t *gone; /* those of this shell */
    size_t open_count, gone_count;
    uint32_t shell;
};

/* The next shell that is not empty, and those that go first. */
static void begin_shell(struct peeling *peeling)
{
    size_t kept = 0;
    peeling->shell = UINT32_MAX;
    for (size_t i = 0; i < peeling->open_count; i++) {
        uint32_t left = peeling->left[peeling->open[i]];
        peeling->shell = left < peeling->shell ? left : peeling->shell;
    }
    peeling->gone_count = 0;
    for (size_t i = 0; i < peeling->open_count; i++) {
        uint32_t vertex = peeling->open[i];
        if (peeling->left[vertex] <= peeling->shell) {
            peeling->gone[peeling->gone_count++] = vertex;
        } else {
            peeling->open[kept++] = vertex;
        }
    }
    peeling->open_count = kept;
}

static void peel(struct peeling *peeling, double *scores)
{
    const dgg_network *network = peeling->network;
    for (size_t i = 0; i < peeling->gone_count; i++) {
        uint32_t vertex = peeling->gone[i];
        scores[vertex] = peeling->shell;
        for (size_t a = network->first_arcs[vertex]; a < network->first_arcs[vertex + 1]; a++) {
            uint32_t other = network->arcs[a].to, left = peeling->left[other];
            if (left > peeling->shell) {
                peeling->left[other] = left - 1;
                peeling->gone[peeling->gone_count] = other;
                peeling->gone_count += left - 1 == peeling->shell;
            }
        }
    }
}

/* Those that went while they were open are found by having no more left than the shell. */
static void forget_gone(struct peeling *peeling)
{
    size_t kept = 0;
    for (size_t i = 0; i < peeling->open_count; i++) {
        uint32_t vertex = peeling->open[i];
        peeling->open[kept] = vertex;
        kept += peeling->left[vertex] > peeling->shell;
    }
    peeling->open_count = kept;
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t vertices = network->vertex_count;
    struct peeling peeling = { .network = network, .open_count = vertices };
    DGG_TRY(dgg_grow(&peeling.left, vertices, sizeof *peeling.left, error));
    DGG_TRY(dgg_grow(&peeling.open, vertices, sizeof *peeling.open, error));
    DGG_TRY(dgg_grow(&peeling.gone, vertices + 1, sizeof *peeling.gone, error));
    for (size_t i = 0; i < vertices; i++) {
        peeling.left[i] = (uint32_t)(network->first_arcs[i + 1] - network->first_arcs[i]);
        peeling.open[i] = (uint32_t)i;
    }
    while (peeling.open_count > 0) {
        begin_shell(&peeling);
        peel(&peeling, scores);
        forget_gone(&peeling);
    }
done:
    dgg_release(peeling.left);
    dgg_release(peeling.open);
    dgg_release(peeling.gone);
    return status;
}

const dgg_centrality dgg_centrality_coreness = {
    { "coreness", "how far a node stands inside the dense part",
      "the largest k such that v belongs to a part where all have k neighbours within; weights do "
      "not count",
      "Seidman 1983, Social Networks 5(3):269-287; Batagelj and Zaversnik 2003, cs/0310049" },
    .is_in_graph_json = true,
    .score = score,
    .convention = "weights do not count",
    .reading = DGG_BOTH_WAYS
};
