/* A stranger's program: reads a list, codes it, and ranks its themes. */
#include <dggraph.h>
#include <stdio.h>

static const char list[] = "On data centres in Guizhou\n"
                           "Journal of Maps, 2021\n"
                           "A data centre in Guizhou and the smart city of Shenzhen.\n";

int main(void)
{
    dgg_status status = DGG_OK;
    dgg_error error = { 0 };
    dgg_corpus corpus = { 0 };
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    dgg_analysis_options options = { 0 };
    dgg_kinds kinds = dgg_kinds_default();
    DGG_TRY(dgg_corpus_read_text(&corpus, dgg_text_of(list), "list", NULL, &error));
    DGG_TRY(dgg_corpus_settle(&corpus, &error));
    DGG_TRY(dgg_codebook_read(&codebook, NULL, &error));
    DGG_TRY(dgg_gazetteer_read(&gazetteer, NULL, NULL, &error));
    DGG_TRY(dgg_corpus_code(&corpus, &codebook, &gazetteer, 1, &error));
    DGG_TRY(dgg_graph_init(&graph, &corpus, &kinds, &error));
    DGG_TRY(dgg_analysis_init(&analysis, &graph, &options, &error));
    DGG_TRY(dgg_graph_write(&analysis, NULL, "json", stdout, &error));
done:
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_gazetteer_destroy(&gazetteer);
    dgg_codebook_destroy(&codebook);
    dgg_corpus_destroy(&corpus);
    if (status != DGG_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    return status == DGG_OK ? 0 : 1;
}
