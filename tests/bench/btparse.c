/* The peer btparse: bench_btparse FILE parses every entry of a BibTeX file, joins and expands the
 * values, splits the lists of names and each name into its parts, and takes TeX away as far as
 * btparse can (bt_purify_string: it drops commands and accents; it knows no Unicode). Prints the
 * entries and the names. */
#include <btparse.h>
#include <stdio.h>
#include <string.h>

static size_t split_names(char *text, char *file)
{
    static char separator[] = "and", what[] = "name";
    bt_stringlist *list = bt_split_list(text, separator, file, 0, what);
    size_t count = list != NULL ? (size_t)list->num_items : 0;
    for (size_t i = 0; i < count; i++) {
        bt_name *name = bt_split_name(list->items[i], file, 0, (int)i);
        if (name != NULL) {
            bt_free_name(name);
        }
    }
    if (list != NULL) {
        bt_free_list(list);
    }
    return count;
}

static size_t take_fields(AST *entry, char *file)
{
    size_t names = 0;
    char *name = NULL;
    for (AST *field = bt_next_field(entry, NULL, &name); field != NULL;
         field = bt_next_field(entry, field, &name)) {
        char *text = bt_get_text(field);
        if (text != NULL && (strcmp(name, "author") == 0 || strcmp(name, "editor") == 0)) {
            names += split_names(text, file);
        }
        if (text != NULL) {
            bt_purify_string(text, 0);
        }
    }
    return names;
}

/* As every style of BibTeX does; without them each month would be a warning. */
static void define_months(void)
{
    static char names[][4] = { "jan", "feb", "mar", "apr", "may", "jun",
                               "jul", "aug", "sep", "oct", "nov", "dec" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bt_add_macro_text(names[i], names[i], NULL, 0);
    }
}

int main(int count, char **words)
{
    size_t entries = 0, names = 0;
    boolean is_sound = 0;
    FILE *file = count == 2 ? fopen(words[1], "r") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: bench_btparse FILE\n");
        return 2;
    }
    bt_initialize();
    define_months();
    for (AST *entry = bt_parse_entry(file, words[1], 0, &is_sound); entry != NULL;
         entry = bt_parse_entry(file, words[1], 0, &is_sound)) {
        entries++;
        names += take_fields(entry, words[1]);
        bt_free_ast(entry);
    }
    printf("%zu entries, %zu names\n", entries, names);
    bt_cleanup();
    fclose(file);
    return 0;
}
