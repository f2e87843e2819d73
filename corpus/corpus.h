/* corpus.h - what was read: papers, people, venues, themes, locations, and the links between them.
 *
 * A corpus lives in three steps: inputs are read (dgg_corpus_read, any number of times), then it is
 * settled (dgg_corpus_settle: duplicates merged, papers in their one order, ids given, people and
 * venues made), then coded (corpus/coding.h: themes and locations found in the texts, each link
 * with its evidence). After that it is only read. */
#ifndef DGG_CORPUS_H
#define DGG_CORPUS_H

#include <stdio.h>

#include "base/base.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_kind {
    DGG_PAPER,
    DGG_DOCUMENT, /* a text that is no paper: a policy, a post */
    DGG_EVENT,    /* a seminar, a call: announced, not published */
    DGG_PERSON,
    DGG_INSTITUTION,
    DGG_COUNTRY, /* of the authors' institutions; what a text is about is a location */
    DGG_BODY,    /* a ministry, agency, committee that issued a document */
    DGG_VENUE,
    DGG_KEYWORD,
    DGG_THEME,
    DGG_LOCATION,
    DGG_REFERENCE, /* a cited work that is not in the list itself */
    DGG_NODE,      /* in a ready network that names no kind */
    DGG_KIND_COUNT
} dgg_kind;

typedef enum dgg_link_type {
    DGG_DISCUSSES,    /* paper → theme */
    DGG_STUDIES,      /* paper → location */
    DGG_PART_OF,      /* location → location */
    DGG_PUBLISHED_IN, /* paper → venue */
    DGG_WROTE,        /* person → paper */
    DGG_HAS_KEYWORD,  /* paper → keyword */
    DGG_WRITTEN_AT,   /* paper → institution */
    DGG_FROM_COUNTRY, /* paper → country of its authors' institutions */
    DGG_ISSUED_BY,    /* document → body */
    DGG_CITES,        /* paper → paper or reference */
    DGG_RELATED_TO,   /* paper → the focal paper of the page it stood on */
    DGG_LINK,         /* in a ready network that names no type */
    DGG_LINK_TYPE_COUNT
} dgg_link_type;

/* "paper", "published_in" …: as ids, files and options write them. */
const char *dgg_kind_name(dgg_kind kind);
const char *dgg_kind_plural(dgg_kind kind); /* "people", "countries": for prose */
const char *dgg_link_type_name(dgg_link_type type);
bool dgg_kind_find(dgg_text name, dgg_kind *kind); /* false if there is none of that name */
bool dgg_link_type_find(dgg_text name, dgg_link_type *type);

/* A record that a paper was made of, and which of its parts are the paper's now. */
typedef struct dgg_origin {
    dgg_text file;
    long line;
    uint32_t parts; /* bits in the order of corpus/parts.h */
} dgg_origin;

/* A record of the list. Texts are valid UTF-8, decoded (character set, LaTeX, entities) but not
 * repaired; empty if unknown; nothing in them is invented. */
typedef struct dgg_paper {
    dgg_kind kind;  /* paper, document or event */
    int year;       /* 0 if unknown */
    dgg_text id;    /* unique, without "paper:"; given by dgg_corpus_settle */
    dgg_text key;   /* the citation key of the source */
    dgg_text title; /* empty for an untitled record */
    dgg_text abstract;
    dgg_text venue;
    dgg_text doi; /* bare and in lower case: "10.1080/1369118x.2024.1" */
    dgg_text url;
    dgg_text language; /* as the source says it */
    dgg_text type;     /* of publication, as the source says it: "article", "Conference paper" */
    dgg_text volume, issue, pages, publisher, issn, isbn;
    dgg_text pmid, openalex; /* identifiers: "31452104", "W2741809807" */
    dgg_texts authors;       /* "Family, Given" or a name in one piece */
    dgg_texts editors;
    dgg_texts institutions;
    dgg_texts author_ids; /* "[2] orcid:0000-0002-1825-0097": corpus/affiliations.h */
    dgg_texts addresses;  /* "[1 3] Univ X, City, Country", whole */
    dgg_texts keywords;
    dgg_texts references;  /* what it cites, a line each, as the source writes it */
    dgg_texts times_cited; /* "Scopus 12": a database and how often it says the paper is cited */
    dgg_texts attributes;  /* "agency: Ministry of Works", of a document: corpus/extras.h */
    const dgg_origin *origins; /* of a paper that was merged, else none */
    size_t origin_count;
    dgg_text file;  /* where it was read, without folders */
    dgg_text label; /* given by hand instead of the title; empty if none is */
    long line;
    uint32_t number; /* while a corpus is settled as decided: tells the records apart */
    bool is_focal;   /* the paper that a page of related papers belongs to */
} dgg_paper;

/* A paper that was taken out by hand. */
typedef struct dgg_excluded {
    dgg_paper paper;
    dgg_text stage, reason; /* "full-text", "not about cities"; empty if not said */
} dgg_excluded;

/* A person, institution, country, body, venue, keyword, reference or bare node. */
typedef struct dgg_entity {
    dgg_text id; /* unique within its kind */
    dgg_text label;
} dgg_entity;

/* Two people who may be one: a name of each, the papers these stand on, and why it is not known. */
typedef struct dgg_alike_people {
    dgg_text names[2];
    uint32_t papers[2];
    const char *reason;
} dgg_alike_people;

typedef struct dgg_theme {
    dgg_text id, label, label_zh, group, parent, color, definition;
    bool is_search_term; /* the subject the literature was collected by */
} dgg_theme;

typedef struct dgg_location {
    dgg_text id, label, label_zh, type, iso;
    dgg_texts ancestors; /* ids of what contains it, nearest first */
    double latitude, longitude;
    bool has_position;
} dgg_location;

/* The parts of a record that are searched, in this order, and behind them one that is not: bodies
 * are told by it. Keywords are one text, joined by "; ", and so are attributes. */
typedef enum dgg_field {
    DGG_TITLE,
    DGG_KEYWORDS,
    DGG_ABSTRACT,
    DGG_FIELD_COUNT,
    DGG_ATTRIBUTES = DGG_FIELD_COUNT
} dgg_field;
const char *dgg_field_name(dgg_field field);
bool dgg_field_find(dgg_text name, dgg_field *field);

typedef enum dgg_evidence_kind {
    DGG_NAME,
    DGG_DEMONYM,
    DGG_PHRASE,
    DGG_NEAR,
    DGG_WORD,
    DGG_EVIDENCE_KIND_COUNT
} dgg_evidence_kind;
const char *dgg_evidence_kind_name(dgg_evidence_kind kind);
bool dgg_evidence_kind_find(dgg_text name, dgg_evidence_kind *kind);

/* The words that justify a link. Offsets count code points in the field as decoded, so that
 * quote == field[start:end]. */
typedef struct dgg_evidence {
    dgg_field field;
    uint32_t start, end;
    uint32_t sentence_start, sentence_end;
    dgg_text quote;   /* into the field */
    dgg_text pattern; /* the pattern or name that matched, as the codebook or gazetteer writes it */
    dgg_evidence_kind kind;
    bool cue, contrast; /* of a location: near a study cue; behind a contrast cue */
    double weight;      /* points of this hit */
} dgg_evidence;

/* A hit that makes no link, and why: for dgg explain. */
typedef struct dgg_rejected {
    uint32_t paper;
    dgg_kind kind;   /* theme or location */
    dgg_text id;     /* what it would have been; empty for a mask that names nothing */
    dgg_text reason; /* "organisation", "ambiguous", "excluded" … */
    dgg_evidence evidence;
} dgg_rejected;

/* What a person has said about a link. */
typedef enum dgg_link_decision {
    DGG_UNDECIDED,
    DGG_ACCEPTED, /* looked at */
    DGG_ADDED,    /* though no words in the texts say so */
    DGG_LINK_DECISION_COUNT
} dgg_link_decision;
const char *dgg_link_decision_name(dgg_link_decision decision);
bool dgg_link_decision_find(dgg_text name, dgg_link_decision *decision);

typedef struct dgg_link { /* in an order that leaves no gaps: there are millions */
    uint32_t from, to;    /* into the tables of the kinds its type joins */
    double weight;        /* sum of the points of its evidence; 1 for links without */
    uint32_t first_evidence, evidence_count; /* into the corpus's evidence */
    dgg_link_decision decision;              /* of discusses and studies */
    bool is_primary;                         /* of discusses and studies: primary, else a mention */
    bool to_reference; /* of cites: `to` is into references, else into papers */
} dgg_link;

typedef struct dgg_links {
    dgg_link *items; /* after settling sorted by from, then to */
    size_t count, room;
} dgg_links;

typedef struct dgg_entities {
    dgg_entity *items; /* after settling sorted by id */
    size_t count, room;
} dgg_entities;

typedef enum dgg_warning_kind {
    DGG_SKIPPED,  /* something of the input was left out */
    DGG_DOUBTFUL, /* kept, but look at it */
    DGG_MERGED,   /* two records of one paper became one */
    DGG_REPAIRED, /* a damaged word was mended for matching; the text is kept as it was */
    DGG_WARNING_KIND_COUNT
} dgg_warning_kind;
const char *dgg_warning_kind_name(dgg_warning_kind kind);
bool dgg_warning_kind_find(dgg_text name, dgg_warning_kind *kind);

typedef struct dgg_warning {
    dgg_warning_kind kind;
    dgg_text file;
    long line; /* 0 if it concerns the whole file */
    dgg_text reason;
} dgg_warning;

/* One input that was read. */
typedef struct dgg_source {
    dgg_text name;   /* without folders */
    dgg_text digest; /* SHA-256 of its bytes, hexadecimal */
    dgg_text format; /* name of the reader */
    size_t record_count;
    bool is_saved; /* told by a saved corpus or graph, not read itself */
} dgg_source;

/* What the references are. */
typedef enum dgg_cited_by {
    DGG_CITED_WORKS,
    DGG_CITED_AUTHORS, /* the first authors of cited works: corpus/cited.h */
    DGG_CITED_VENUES
} dgg_cited_by;

struct dgg_arena;
struct dgg_recent;

/* Owns its texts: what it was read from may go. Zero it first. */
typedef struct dgg_corpus {
    dgg_paper *papers;
    size_t paper_count, paper_room;
    dgg_excluded *excluded; /* in the order of their ids; never among the papers */
    size_t excluded_count, excluded_room;
    dgg_entities people, institutions, countries, bodies, venues, keywords, references, nodes;
    dgg_theme *themes; /* those that some paper carries, sorted by id */
    size_t theme_count, theme_room;
    dgg_location *locations;
    size_t location_count, location_room;
    dgg_links links[DGG_LINK_TYPE_COUNT];
    dgg_evidence *evidence;
    size_t evidence_count, evidence_room;
    dgg_rejected *rejected;
    size_t rejected_count, rejected_room;
    dgg_alike_people *alike_people; /* after settling */
    size_t alike_count, alike_room;
    dgg_warning *warnings;
    size_t warning_count, warning_room;
    dgg_source *sources;
    size_t source_count, source_room;
    dgg_text codebook, gazetteer;               /* "name version" of what it was coded with */
    dgg_text codebook_digest, gazetteer_digest; /* the SHA-256 of their texts, hexadecimal */
    dgg_source *decided; /* files of decisions that were obeyed, with their rows */
    size_t decided_count, decided_room;
    bool keeps_doubles; /* asked before settling: no records are merged */
    bool is_settled;
    bool is_coded;      /* themes and locations have been looked for */
    bool is_saved;      /* read from a saved graph: rejected hits and repairs are not known */
    bool is_in_chinese; /* themes and locations are called by their Chinese labels */
    bool is_undirected; /* a ready network whose links lead nowhere: they only join */
    bool is_shared;     /* without abstracts, people and long quotes: corpus/sharing.h */
    bool lacks[DGG_KIND_COUNT]; /* kinds that the saved graph it was read from left out */
    dgg_cited_by cited_by;
    bool keywords_are_phrases; /* of titles and abstracts: corpus/phrases.h */
    dgg_text chosen;           /* what its papers were chosen by; empty if all are there */
    struct dgg_arena *texts;
    struct dgg_recent *recent; /* while papers are added: corpus/recent.h */
    /* Set before reading, borrowed: what the columns of a table are called where their names do not
     * tell, as "title=Titel,year=Jahr"; NULL if nothing is said. */
    const char *columns;
    const char *encoding; /* of the inputs; NULL: the one that they seem to be in */
} dgg_corpus;

void dgg_corpus_destroy(dgg_corpus *corpus); /* safe to call twice */

extern const dgg_shelf dgg_readers;

/* Reads a file, or standard input for "-"; the reader named by `format`, or the one that recognises
 * the content if it is NULL. A record that cannot be read is a warning; fails with DGG_BAD_INPUT if
 * no record could be read, or no reader knows the content. */
dgg_status dgg_corpus_read(dgg_corpus *corpus, const char *path, const char *format,
                           dgg_error *error);

/* The same for bytes in memory, under a name to show. */
dgg_status dgg_corpus_read_text(dgg_corpus *corpus, dgg_text bytes, const char *name,
                                const char *format, dgg_error *error);

/* Merges records of one paper, puts papers and all else in their one order, gives ids, and makes
 * people, venues, keywords, institutions, references and their links. */
dgg_status dgg_corpus_settle(dgg_corpus *corpus, dgg_error *error);

/* Writes the records, their links, the sources and the warnings (but for those of coding) as
 * dggraph-corpus/1 (JSON). The reader corpus_json reads the same corpus back, before settling. */
dgg_status dgg_corpus_write(const dgg_corpus *corpus, FILE *out, dgg_error *error);

typedef struct dgg_label {
    dgg_text text;    /* in the arena of the caller */
    bool is_inferred; /* no title */
} dgg_label;

enum { DGG_LONGEST_LABEL = 80 }; /* of a paper that is a node, in code points */

/* The label given by hand, else the title, or for an untitled record the first words of its
 * abstract (or its venue, DOI or address if it has none); never more than `most` code points: what
 * is longer is cut at a word and ends in "…". */
dgg_status dgg_paper_label(const dgg_paper *paper, size_t most, struct dgg_arena **arena,
                           dgg_label *label, dgg_error *error);

/* The text of a field; made in the arena for the keywords, borrowed from the paper otherwise. */
dgg_status dgg_paper_field(const dgg_paper *paper, dgg_field field, struct dgg_arena **arena,
                           dgg_text *text, dgg_error *error);

#ifdef __cplusplus
}
#endif

#endif
