/* Names of columns in five languages, the telling ones first; all in lower case. */
#include "corpus/columns.h"

#include "base/unicode.h"
#include "corpus/authors.h"
#include "corpus/tables.h"
#include "corpus/texts.h"
#include "corpus/works.h"

#define OF_TITLES                                                                                  \
    "title", "document title", "article title", "paper title", "item title", "titel", "titre",     \
        "titre de l'article", "título", "titulo", "标题", "题名", "篇名", "論文題名", "论文题目",  \
        "文献标题", "title-题名", "display_name", "subject", "headline", "betreff", "objet",       \
        "asunto", "主题"
#define OF_ABSTRACTS                                                                               \
    "abstract", "summary", "zusammenfassung", "kurzfassung", "abstrakt", "résumé", "resume",       \
        "resumen", "摘要", "summary-摘要", "abstract note"
#define OF_TEXTS                                                                                   \
    "text", "full text", "full_text", "fulltext", "body", "content", "message", "post", "tweet",   \
        "volltext", "inhalt", "texte", "contenu", "texto", "contenido", "正文", "内容", "全文"

static const char *const of_title[] = { OF_TITLES, NULL };
static const char *const of_abstract[] = { OF_ABSTRACTS, OF_TEXTS, NULL };
static const char *const of_text[] = { OF_TEXTS, NULL };

static const char *const *const all[DGG_ROLE_COUNT] = {
    [DGG_ROLE_TYPE] = DGG_NAMES("document type", "publication type", "item type", "type", "typ",
                                "dokumenttyp", "tipo", "文献类型"),
    [DGG_ROLE_KEY] = DGG_NAMES("citation key", "citekey", "bibtex key"),
    [DGG_ROLE_TITLE] = of_title,
    [DGG_ROLE_ABSTRACT] = of_abstract,
    [DGG_ROLE_VENUE] =
        DGG_NAMES("source title", "journal", "journal title", "publication title", "venue",
                  "journal/book", "container title", "publication", "source", "booktitle",
                  "zeitschrift", "zeitschrift/zeitung", "quelle", "erschienen in", "revue",
                  "journal/revue", "source/revue", "revista", "fuente", "titre de la source",
                  "journal name", "journal/report", "pubtitle", "ispartof", "journal-ref", "期刊",
                  "刊名", "来源", "文献来源", "期刊名称", "source-文献来源"),
    [DGG_ROLE_DOI] = DGG_NAMES("doi", "digital object identifier", "doi-doi", "doi link",
                               "digitalobjectidentifier", "externalids.doi"),
    [DGG_ROLE_URL] = DGG_NAMES("url", "link", "links", "web address", "adresse", "lien", "enlace",
                               "链接", "网址", "url-网址", "articleurl", "documenturl"),
    [DGG_ROLE_LANGUAGE] = DGG_NAMES("language", "sprache", "langue", "idioma", "语言",
                                    "language of original document"),
    [DGG_ROLE_YEAR] = DGG_NAMES(
        "year", "publication year", "pubyear", "year of publication", "published", "date",
        "published year", "publicationyear", "date (published)", "pubdate", "publication date",
        "date published", "date created", "created", "jahr", "jahr ermittelt", "erscheinungsjahr",
        "datum", "année", "annee", "année de publication", "date de publication", "año", "ano",
        "fecha", "fecha de publicación", "年", "年份", "出版年", "发表年份", "日期", "发表时间",
        "发布日期", "发布时间", "发文日期", "成文日期", "year-年", "pubtime-发表时间", "created_at",
        "created at", "posted_at", "posted at", "date_posted", "published_at", "published_date",
        "date_published", "issued", "date issued", "date_issued", "sent", "sent_at", "timestamp",
        "datetime"),
    [DGG_ROLE_TIMES_CITED] =
        DGG_NAMES("times cited", "times_cited", "cited by", "citation count", "citations",
                  "zitationen", "zitiert von", "被引", "被引频次", "被引次数", "cites",
                  "citationcount", "cité par", "citado por"),
    [DGG_ROLE_AUTHORS] = DGG_NAMES(
        "author full names", "authors names", "authors", "author", "author(s)", "author names",
        "creator", "creators", "autor", "autoren", "autor/in", "autor(en)", "verfasser", "auteur",
        "auteurs", "autores", "autor(es)", "作者", "author-作者", "username", "user_name",
        "user.name", "screen_name", "user", "from", "sender", "用户", "发件人"),
    [DGG_ROLE_VOLUME] =
        DGG_NAMES("volume", "volumenumber", "band", "tome", "volumen", "卷", "volume-卷"),
    [DGG_ROLE_ISSUE] = DGG_NAMES("issue", "number", "issuenumber", "heft", "nummer", "numéro",
                                 "número", "期", "period-期"),
    [DGG_ROLE_PAGES] =
        DGG_NAMES("pages", "page range", "pagination", "seiten", "páginas", "页码",
                  "pagecount-页码", "起止页码", "page(s)", "start page", "page start", "first page",
                  "startpage", "pagestart", "page de début", "página inicial"),
    [DGG_ROLE_LAST_PAGE] = DGG_NAMES("end page", "page end", "last page", "endpage", "pageend",
                                     "page de fin", "página final"),
    [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher", "verlag", "éditeur", "editorial", "出版社"),
    [DGG_ROLE_ISSN] = DGG_NAMES("issn", "issns"),
    [DGG_ROLE_ISBN] = DGG_NAMES("isbn", "isbns"),
    [DGG_ROLE_PMID] = DGG_NAMES("pmid", "pubmed id", "pubmed_id"),
    [DGG_ROLE_OPENALEX] = DGG_NAMES("openalex", "openalex id", "openalexid"),
    [DGG_ROLE_EDITORS] = DGG_NAMES("editors", "editor", "herausgeber", "éditeurs", "主编"),
    [DGG_ROLE_INSTITUTIONS] = DGG_NAMES(
        "affiliations", "affiliation", "author affiliations", "institution", "institutions",
        "organization", "institut", "institutionen", "einrichtung", "établissement", "institución",
        "afiliación", "afiliaciones", "机构", "单位", "作者单位", "organ-单位"),
    [DGG_ROLE_ADDRESSES] =
        DGG_NAMES("addresses", "affiliations", "affiliation", "author affiliations", "afiliación",
                  "afiliaciones", "作者单位"),
    [DGG_ROLE_AUTHOR_IDS] = DGG_NAMES("author ids"),
    [DGG_ROLE_KEYWORDS] = DGG_NAMES(
        "author keywords", "keywords", "keyword", "tags", "manual tags", "subjects", "schlagwörter",
        "schlagworte", "stichworte", "schlüsselwörter", "mots-clés", "mots clés", "mots-clefs",
        "palabras clave", "palabras claves", "mots-clés auteur", "keyword(s)", "keyphrase",
        "subjectterms", "subject terms", "descriptors", "关键词", "关键字", "keyword-关键词"),
    [DGG_ROLE_REFERENCES] =
        DGG_NAMES("references", "cited references", "cited_references", "literaturverzeichnis",
                  "références", "referencias", "参考文献"),
};

/* As the user calls the parts of a record. */
static const char *const parts[DGG_ROLE_COUNT] = {
    [DGG_ROLE_TYPE] = "type",
    [DGG_ROLE_KEY] = "key",
    [DGG_ROLE_TITLE] = "title",
    [DGG_ROLE_ABSTRACT] = "abstract",
    [DGG_ROLE_VENUE] = "venue",
    [DGG_ROLE_DOI] = "doi",
    [DGG_ROLE_URL] = "url",
    [DGG_ROLE_LANGUAGE] = "language",
    [DGG_ROLE_YEAR] = "year",
    [DGG_ROLE_AUTHORS] = "authors",
    [DGG_ROLE_VOLUME] = "volume",
    [DGG_ROLE_ISSUE] = "issue",
    [DGG_ROLE_PAGES] = "pages",
    [DGG_ROLE_LAST_PAGE] = "last_page",
    [DGG_ROLE_PUBLISHER] = "publisher",
    [DGG_ROLE_ISSN] = "issn",
    [DGG_ROLE_ISBN] = "isbn",
    [DGG_ROLE_PMID] = "pmid",
    [DGG_ROLE_OPENALEX] = "openalex",
    [DGG_ROLE_TIMES_CITED] = "times_cited",
    [DGG_ROLE_EDITORS] = "editors",
    [DGG_ROLE_INSTITUTIONS] = "institutions",
    [DGG_ROLE_ADDRESSES] = "addresses",
    [DGG_ROLE_AUTHOR_IDS] = "author_ids",
    [DGG_ROLE_KEYWORDS] = "keywords",
    [DGG_ROLE_REFERENCES] = "references",
};

/* Some tables only say how many there are. */
static dgg_status split_references(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_text number = dgg_texts_trim(value);
    size_t digits = 0;
    while (digits < number.length && dgg_is_digit(number.start[digits])) {
        digits++;
    }
    return digits == number.length ? DGG_OK : dgg_split_references(list, value, error);
}

size_t dgg_columns_in_table(dgg_text head, const char *const *names)
{
    size_t cells = 0;
    return dgg_table_count(head, names, &cells);
}

size_t dgg_columns_in_json(dgg_text head, const char *const *names)
{
    size_t count = 0;
    for (size_t i = 0; names[i] != NULL; i++) {
        count += dgg_works_has_key(head, names[i]);
    }
    return count;
}

size_t dgg_columns_known(dgg_text head, dgg_columns_in *count, bool *has_text)
{
    size_t known = 0;
    *has_text = false;
    for (int role = DGG_ROLE_TITLE; role < DGG_ROLE_COUNT; role++) {
        bool is_there = all[role] != NULL && count(head, all[role]) > 0;
        known += is_there;
        *has_text = *has_text || (is_there && role <= DGG_ROLE_ABSTRACT);
    }
    return known;
}

/* Policies, posts, e-mails: they have a text, and nothing that only papers have. What a column is
 * told to be counts as its name does. */
static bool is_of_documents(const dgg_dialect *dialect, dgg_text head, dgg_columns_in *count)
{
    static const dgg_role of_papers[] = { DGG_ROLE_VENUE, DGG_ROLE_DOI, DGG_ROLE_REFERENCES };
    static const char *const of_abstracts[] = { OF_ABSTRACTS, NULL };
    static const char *const of_posts[] = { "source", NULL }; /* "Twitter for iPhone" */
    const char *const *texts = dialect->names[DGG_ROLE_ABSTRACT];
    bool is_told = texts != of_abstract && count(head, dialect->names[DGG_ROLE_TITLE]) == 0;
    bool is = is_told || (count(head, of_text) > 0 && count(head, of_abstracts) == 0);
    for (size_t i = 0; i < sizeof of_papers / sizeof *of_papers; i++) {
        bool is_post = of_papers[i] == DGG_ROLE_VENUE && count(head, of_posts) > 0;
        is = is && count(head, dialect->names[of_papers[i]]) <= (is_post ? 1 : 0);
    }
    return is;
}

static dgg_status find_part(dgg_text name, size_t *role, dgg_error *error)
{
    for (*role = 0; *role < DGG_ROLE_COUNT; ++*role) {
        if (parts[*role] != NULL && dgg_text_is(name, parts[*role])) {
            return DGG_OK;
        }
    }
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "--columns: '%.*s' is no part of a record; these are: type, key, title, "
                    "abstract, venue, doi, url, language, year, volume, issue, pages, last_page, "
                    "publisher, issn, isbn, pmid, openalex, authors, editors, institutions, "
                    "addresses, author_ids, times_cited, keywords, references",
                    (int)name.length, name.start);
}

/* The column must be there, since a table read without it would lose what the user wants. */
static dgg_status give(dgg_columns *columns, size_t role, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer folded = { 0 };
    const char **names = NULL;
    DGG_TRY(dgg_unicode_fold(&folded, name, error));
    DGG_TRY(dgg_buffer_add(&folded, (dgg_text){ "", 1 }, error)); /* names end with NUL */
    dgg_text kept = dgg_buffer_text(&folded);
    DGG_TRY(dgg_arena_copy(&columns->arena, &kept, error));
    DGG_TRY(dgg_arena_alloc(&columns->arena, &names, 2 * sizeof *names, error));
    names[0] = kept.start;
    columns->dialect.names[role] = names;
done:
    dgg_buffer_destroy(&folded);
    return status;
}

dgg_status dgg_columns_choose(dgg_columns *columns, const char *given, dgg_text head,
                              dgg_columns_in *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_dialect *dialect = &columns->dialect;
    for (size_t role = 0; role < DGG_ROLE_COUNT; role++) {
        dialect->names[role] = all[role];
    }
    dialect->split[DGG_ROLE_AUTHORS] = dgg_authors_guess;
    dialect->split[DGG_ROLE_EDITORS] = dgg_authors_guess;
    dialect->split[DGG_ROLE_INSTITUTIONS] = dgg_split_addresses;
    dialect->split[DGG_ROLE_AUTHOR_IDS] = dgg_split_semicolons;
    dialect->split[DGG_ROLE_KEYWORDS] = dgg_split_keywords;
    dialect->split[DGG_ROLE_REFERENCES] = split_references;
    for (dgg_text rest = dgg_text_of(given); rest.length > 0;) {
        size_t role = 0;
        dgg_text name = dgg_text_cut(&rest, ',');
        dgg_text part = dgg_texts_trim(dgg_text_cut(&name, '='));
        DGG_TRY(find_part(part, &role, error));
        DGG_TRY(give(columns, role, dgg_texts_trim(name), error));
        if (count(head, dialect->names[role]) == 0) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0, "--columns: there is no column '%.*s'",
                            (int)name.length, name.start);
        }
    }
    dialect->is_of_documents = is_of_documents(dialect, head, count);
    dialect->keeps_rest = true;
done:
    return status;
}

void dgg_columns_destroy(dgg_columns *columns)
{
    dgg_arena_release(&columns->arena);
}
