/* options.h - what the user asked for: one table says which options there are, one struct what was
 * given. */
#ifndef DGG_OPTIONS_H
#define DGG_OPTIONS_H

#include "base/base.h"

enum {
    DGG_MOST_OPTIONS = 128,
    DGG_SEED = 42,
    DGG_TOP = 10,
    DGG_SAMPLE = 50,
    DGG_MOST_THREADS = 1024
};

/* Zero or NULL where nothing was given, but for the seed and the top. */
typedef struct dgg_options {
    const char *command; /* the first word that is no option; NULL if there is none */
    const char **words;  /* the others: inputs, or the names that list, explain and help take */
    size_t word_count;
    bool given[DGG_MOST_OPTIONS]; /* by place in the table */

    const char *to, *output, *from, *columns, *encoding;
    const char *codebook, *gazetteer, *add_gazetteer, *profile, *rollup, *kinds;
    const char *themes, *thesaurus;
    const char *within, *type, *position, *id; /* of a location to add */
    uint32_t min_papers;
    const char *kind, *by, *network, *quality, *tables;
    const char *title, *draw, *sheet;
    const char *page, *orientation, *fonts, *caption; /* of draw */
    uint32_t port;                                    /* of watch */
    const char *size_by, *color_by, *highlight, *like, *base_map;
    const char *language, *lang;                    /* of labels */
    const char *codings;                            /* what counts as coded by hand */
    const char *gold, *machine;                     /* what agree compares */
    const char *slices, *arcs, *paths, *model, *of; /* of time */
    double ratio, gamma;                            /* of bursts */
    uint32_t states, routes;
    const char *where, *years;          /* papers to look at */
    const char *section, *fill;         /* of stats: prose, and a template */
    const char *since;                  /* of stats: tables of an earlier run */
    const char *groups, *rows, *across; /* of compare */
    uint32_t permutations;
    const char *counting, *normalise, *backbone; /* how a network is formed */
    double minimum_weight;
    uint32_t top_nodes, hub;
    bool largest_component;
    const char *start;            /* where readers of personalised PageRank start */
    double alpha, epsilon, delta; /* of Katz, and of samples */
    double resolution;
    uint32_t minimum_size, consensus;
    uint32_t seed, threads;
    uint32_t top; /* 0 is all */
    uint32_t sample_size;
    bool nodes, links, json, share, no_merge, blind, sample;
    bool dark, list, trace;
    bool ignores_codings; /* asked by a command: codings.csv is not obeyed */
    bool strict, quiet, verbose, no_color, help, version;
} dgg_options;

typedef enum dgg_option_value {
    DGG_TAKES_NOTHING, /* a bool */
    DGG_TAKES_WORD,    /* a const char * */
    DGG_TAKES_WHOLE,   /* a uint32_t */
    DGG_TAKES_REAL,    /* a double above 0 */
} dgg_option_value;

typedef struct dgg_option {
    const char *name; /* without the hyphens */
    char letter;      /* 0 if it has none */
    dgg_option_value value;
    size_t place;         /* in dgg_options */
    uint32_t most;        /* of a whole number; 0 for the others */
    const char *argument; /* as help writes it: "FILE"; NULL if it takes nothing */
    const char *preset;   /* what holds when it is not given; NULL if that needs no word */
    const char *help;
    const char *commands; /* which take it: "export rank codebook/check", "*" for all */
} dgg_option;

extern const dgg_option dgg_option_table[];
extern const size_t dgg_option_count; /* at most DGG_MOST_OPTIONS */

/* Reads the words behind the name of the program, which must outlive the options. Fails with
 * DGG_BAD_REQUEST for what is no option, or not well used. */
dgg_status dgg_options_read(dgg_options *options, int argc, char **argv, dgg_error *error);

/* Fails with DGG_BAD_REQUEST if an option was given that this command does not take. */
dgg_status dgg_options_fit(const dgg_options *options, const char *command, dgg_error *error);
/* A command with verbs takes what any of them takes. */
bool dgg_option_fits(const dgg_option *option, const char *command);
bool dgg_options_has(const dgg_options *options, const char *name);
void dgg_options_destroy(dgg_options *options);

#endif
