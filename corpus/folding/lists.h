/* lists.h - the words that the rules of folding do not reach. */
#ifndef DGG_FOLDING_LISTS_H
#define DGG_FOLDING_LISTS_H

typedef struct change {
    const char *from, *to;
} change;

/* clang-format off */
static const change irregular[] = {
    { "analyses", "analysis" }, { "crises", "crisis" }, { "theses", "thesis" },
    { "hypotheses", "hypothesis" }, { "syntheses", "synthesis" }, { "emphases", "emphasis" },
    { "biases", "bias" }, { "gases", "gas" }, { "viruses", "virus" }, { "campuses", "campus" },
    { "statuses", "status" }, { "censuses", "census" }, { "focuses", "focus" },
    { "bonuses", "bonus" }, { "buses", "bus" }, { "menus", "menu" }, { "taxis", "taxi" },
    { "indices", "index" }, { "matrices", "matrix" }, { "vertices", "vertex" },
    { "appendices", "appendix" }, { "criteria", "criterion" }, { "phenomena", "phenomenon" },
    { "children", "child" }, { "women", "woman" }, { "men", "man" }, { "heroes", "hero" },
    { "vetoes", "veto" }, { "echoes", "echo" }, { "movies", "movie" }, { "cookies", "cookie" },
    { "selfies", "selfie" }, { "calories", "calorie" }, { "series", "series" },
    { "species", "species" }, { "news", "news" }, { "practise", "practice" },
    { "practises", "practice" }, { "practised", "practiced" }, { "practising", "practicing" },
    { "defence", "defense" }, { "defences", "defense" }, { "offence", "offense" },
    { "offences", "offense" }, { "licence", "license" }, { "licences", "license" },
    { "programme", "program" }, { "programmes", "program" }, { "catalogue", "catalog" },
    { "catalogues", "catalog" }, { "dialogue", "dialog" }, { "dialogues", "dialog" },
    { "judgement", "judgment" }, { "judgements", "judgment" }, { "ageing", "aging" },
    { "grey", "gray" }, { "artefact", "artifact" }, { "artefacts", "artifact" },
    { "fulfil", "fulfill" }, { "fulfilment", "fulfillment" }, { "enrolment", "enrollment" },
    { "enrolments", "enrollment" }, { "focussed", "focused" }, { "focussing", "focusing" },
    { "centred", "centered" }, { "centring", "centering" }, { "manoeuvre", "maneuver" },
    { "manoeuvres", "maneuver" }, { "aluminium", "aluminum" },
    { "acknowledgement", "acknowledgment" },
};
/* clang-format on */

/* Words in -our, anywhere in the word: "behavioural". */
static const char *const in_our[] = { "labour",  "behaviour", "colour", "favour",    "neighbour",
                                      "honour",  "harbour",   "rumour", "endeavour", "humour",
                                      "flavour", "vapour",    "tumour", "armour",    "savour",
                                      "rigour",  "vigour",    "odour",  "splendour", "candour" };

/* Words in -re, at the end of the word: "kilometre". */
static const char *const in_re[] = { "centre", "theatre", "metre",   "litre",
                                     "fibre",  "calibre", "spectre", "lustre" };

/* Words that double their l in British spelling: "travelling". */
static const char *const in_l[] = { "travel",  "model",   "label",  "cancel", "fuel",    "channel",
                                    "signal",  "level",   "marvel", "tunnel", "counsel", "rival",
                                    "quarrel", "initial", "dial",   "panel",  "total" };

/* Beginnings that are spelled otherwise: "sceptical". */
static const change beginnings[] = { { "sceptic", "skeptic" },
                                     { "archaeolog", "archeolog" },
                                     { "paediatric", "pediatric" },
                                     { "encyclopaedi", "encyclopedi" } };

#endif
