/* Writes the pages that are opened in a browser: write_pages SMALL LARGE REAL CODING BLIND LIST.
 * The small one is that of tests/layouts/page/library.h, with a map, and so are those to code in;
 * the large one has very many of everything; the real one is made of a reading list, if that is
 * there. */
#include "corpus/coding.h"
#include "layouts/page.h"
#include "layouts/pictures.h"

#include "tests/layouts/page/to_code.h"

enum { PAPERS = 600, THEMES = 40, LOCATIONS = 60, NODES = PAPERS + THEMES + LOCATIONS };
enum { THEMES_OF_PAPER = 3, LINKS_OF_PAPER = THEMES_OF_PAPER + 1, LINKS = PAPERS * LINKS_OF_PAPER };
enum { NAME_ROOM = 32 };

typedef struct large {
    dgg_paper papers[PAPERS];
    dgg_theme themes[THEMES];
    dgg_location locations[LOCATIONS];
    dgg_evidence evidence[LINKS];
    dgg_link coded[LINKS];
    dgg_node nodes[NODES];
    dgg_graph_link links[LINKS];
    double degree[NODES];
    uint32_t community[NODES];
    char names[2 * NODES][NAME_ROOM];
} large;

static large made;
static const char abstract[] = "Themes are discussed here. Locations are studied there.";

static dgg_text name_of(size_t place, const char *prefix, size_t number)
{
    snprintf(made.names[place], NAME_ROOM, "%s%02zu", prefix, number);
    return dgg_text_of(made.names[place]);
}

static void make_node(size_t node, dgg_kind kind, size_t entry)
{
    static const char *const prefixes[DGG_KIND_COUNT] = { [DGG_PAPER] = "paper:paper-",
                                                          [DGG_THEME] = "theme:theme-",
                                                          [DGG_LOCATION] = "location:place-" };
    dgg_text id = name_of(2 * node, prefixes[kind], entry);
    dgg_text label = dgg_text_slice(id, dgg_text_find_byte(id, ':') + 1, id.length);
    made.nodes[node] = (dgg_node){ kind, (uint32_t)entry, id, label, false };
    made.community[node] = (uint32_t)(entry % 3 + 1);
    if (kind == DGG_PAPER) {
        made.papers[entry] = (dgg_paper){ .id = label,
                                          .title = label,
                                          .abstract = dgg_text_of(abstract),
                                          .year = (int)(1990 + entry % 30) };
    } else if (kind == DGG_THEME) {
        made.themes[entry] =
            (dgg_theme){ .id = label,
                         .label = label,
                         .group = dgg_text_of(entry % 2 ? "odd themes" : "even themes") };
    } else {
        made.locations[entry] = (dgg_location){ .id = label, .label = label };
    }
}

static void make_link(size_t paper, size_t index)
{
    bool is_theme = index < THEMES_OF_PAPER;
    size_t place = paper * LINKS_OF_PAPER + index;
    size_t entry = is_theme ? (paper * 7 + index * 13) % THEMES : paper * paper / 7 % LOCATIONS;
    size_t target = (is_theme ? PAPERS : PAPERS + THEMES) + entry;
    made.evidence[place] = (dgg_evidence){
        .field = DGG_ABSTRACT,
        .start = is_theme ? 0 : 27,
        .end = is_theme ? 6 : 36,
        .sentence_start = is_theme ? 0 : 27,
        .sentence_end = is_theme ? 26 : 55,
        .quote = dgg_text_of(is_theme ? "Themes" : "Locations"),
        .pattern = dgg_text_of("pattern"),
        .kind = DGG_PHRASE,
        .weight = 1,
    };
    made.coded[place] = (dgg_link){ .from = (uint32_t)paper,
                                    .to = (uint32_t)entry,
                                    .weight = 1,
                                    .is_primary = paper % 3 > 0,
                                    .first_evidence = (uint32_t)place,
                                    .evidence_count = 1 };
    made.links[place] =
        (dgg_graph_link){ (uint32_t)paper, (uint32_t)target, is_theme ? DGG_DISCUSSES : DGG_STUDIES,
                          1, &made.coded[place] };
    made.degree[paper]++;
    made.degree[target]++;
}

static void make_large(void)
{
    for (size_t i = 0; i < PAPERS; i++) {
        make_node(i, DGG_PAPER, i);
    }
    for (size_t i = 0; i < THEMES; i++) {
        make_node(PAPERS + i, DGG_THEME, i);
    }
    for (size_t i = 0; i < LOCATIONS; i++) {
        make_node(PAPERS + THEMES + i, DGG_LOCATION, i);
    }
    for (size_t i = 0; i < LINKS; i++) {
        make_link(i / LINKS_OF_PAPER, i % LINKS_OF_PAPER);
    }
}

static dgg_status write_large(FILE *out, dgg_error *error)
{
    static dgg_score scores[] = { { &library_measures[0], made.degree } };
    make_large();
    dgg_corpus corpus = { .papers = made.papers,
                          .paper_count = PAPERS,
                          .themes = made.themes,
                          .theme_count = THEMES,
                          .locations = made.locations,
                          .location_count = LOCATIONS,
                          .evidence = made.evidence,
                          .evidence_count = LINKS };
    dgg_graph graph = { .corpus = &corpus,
                        .nodes = made.nodes,
                        .node_count = NODES,
                        .links = made.links,
                        .link_count = LINKS };
    dgg_analysis analysis = library;
    analysis.graph = &graph;
    analysis.scores = scores;
    analysis.score_count = 1;
    analysis.community = made.community;
    return dgg_page_write(&(dgg_map_page){ .analysis = &analysis }, out, error);
}

/* An ellipse that is a theme of the library. */
static dgg_status draw(dgg_scene *map, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_scene_text label = { .text = dgg_text_of("Data centres"),
                             .at = { 150, 54 },
                             .size = 11,
                             .face = DGG_BOLD,
                             .fill = { DGG_ON_SOLID, 0 } };
    dgg_shape shape = { .form = DGG_ELLIPSE,
                        .box = { { 150, 50 }, 120, 40 },
                        .look = { .fill = { DGG_SOLID, 2 } },
                        .about = { .id = dgg_text_of("theme:data-centres"),
                                   .kind = dgg_text_of("theme"),
                                   .tooltip = dgg_text_of(HOSTILE_TITLE) },
                        .text_count = 1 };
    map->name = dgg_text_of("concept");
    map->title = dgg_text_of("A small library");
    map->width = 300;
    map->height = 100;
    DGG_TRY(dgg_scene_add_text(map, &label, error));
    DGG_TRY(dgg_scene_add_shape(map, &shape, error));
done:
    return status;
}

static dgg_status write_small(FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_scene map = { 0 };
    library_coded[PERU_PERU].decision = DGG_ADDED;
    library_coded[PERU_PERU].evidence_count = 0;
    library_coded[WANG_CENTRES].decision = DGG_ACCEPTED;
    DGG_TRY(draw(&map, error));
    DGG_TRY(dgg_page_write(&(dgg_map_page){ .analysis = &library, .map = &map }, out, error));
done:
    dgg_scene_destroy(&map);
    return status;
}

static dgg_status write_coding(FILE *out, dgg_error *error)
{
    return dgg_coding_page_write(&to_code, out, error);
}

static dgg_status write_blind(FILE *out, dgg_error *error)
{
    dgg_coding_page blind = to_code;
    blind.is_blind = true;
    return dgg_coding_page_write(&blind, out, error);
}

static bool write_to(const char *path, dgg_status (*write)(FILE *out, dgg_error *error))
{
    dgg_error error = { 0 };
    FILE *out = fopen(path, "wb");
    bool is_written = out != NULL && write(out, &error) == DGG_OK;
    printf("%s: %s\n", path, is_written ? "written" : error.message);
    return (out == NULL || fclose(out) == 0) && is_written;
}

static const char *list; /* path of the reading list */

static dgg_status code(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    DGG_TRY(dgg_corpus_read(corpus, list, NULL, error));
    DGG_TRY(dgg_corpus_settle(corpus, error));
    DGG_TRY(dgg_codebook_read(&codebook, NULL, error));
    DGG_TRY(dgg_gazetteer_read(&gazetteer, NULL, NULL, error));
    DGG_TRY(dgg_corpus_code(corpus, &codebook, &gazetteer, 1, error));
done:
    dgg_gazetteer_destroy(&gazetteer);
    dgg_codebook_destroy(&codebook);
    return status;
}

static dgg_status write_real(FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    dgg_scene map = { 0 };
    DGG_TRY(code(&corpus, error));
    DGG_TRY(dgg_graph_init(&graph, &corpus, NULL, error));
    DGG_TRY(dgg_analysis_init(&analysis, &graph, NULL, error));
    DGG_TRY(dgg_scene_draw(&map, &analysis, "concept", NULL, error));
    DGG_TRY(dgg_page_write(&(dgg_map_page){ .analysis = &analysis, .map = &map }, out, error));
done:
    dgg_scene_destroy(&map);
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return status;
}

static bool is_there(const char *path)
{
    FILE *file = fopen(path, "rb");
    return file != NULL && fclose(file) == 0;
}

int main(int count, char **words)
{
    if (count != 7) {
        return 2;
    }
    list = words[6];
    if (!write_to(words[4], write_coding) || !write_to(words[5], write_blind) ||
        !write_to(words[1], write_small) || !write_to(words[2], write_large)) {
        return 1;
    }
    if (!is_there(list)) {
        printf("skipped: no %s\n", list);
        return 0;
    }
    return write_to(words[3], write_real) ? 0 : 1;
}
