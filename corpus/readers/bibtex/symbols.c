/* Commands of LaTeX that stand in bibliographies. */
#include "corpus/readers/bibtex/symbols.h"

#include <stdlib.h>

typedef struct symbol {
    const char *name, *text;
} symbol;

/* Sorted by name, in byte order. */
static const symbol symbols[] = {
    { "AA", "Å" },
    { "AE", "Æ" },
    { "Alpha", "Α" },
    { "Beta", "Β" },
    { "DH", "Ð" },
    { "DJ", "Đ" },
    { "Delta", "Δ" },
    { "Gamma", "Γ" },
    { "L", "Ł" },
    { "LaTeX", "LaTeX" },
    { "Lambda", "Λ" },
    { "NG", "Ŋ" },
    { "O", "Ø" },
    { "OE", "Œ" },
    { "Omega", "Ω" },
    { "P", "¶" },
    { "Phi", "Φ" },
    { "Pi", "Π" },
    { "Psi", "Ψ" },
    { "S", "§" },
    { "SS", "SS" },
    { "Sigma", "Σ" },
    { "TH", "Þ" },
    { "TeX", "TeX" },
    { "Theta", "Θ" },
    { "Xi", "Ξ" },
    { "aa", "å" },
    { "ae", "æ" },
    { "alpha", "α" },
    { "approx", "≈" },
    { "beta", "β" },
    { "bullet", "•" },
    { "cdot", "·" },
    { "chi", "χ" },
    { "circ", "°" },
    { "copyright", "©" },
    { "dag", "†" },
    { "ddag", "‡" },
    { "degree", "°" },
    { "delta", "δ" },
    { "dh", "ð" },
    { "dj", "đ" },
    { "dots", "…" },
    { "ell", "ℓ" },
    { "epsilon", "ε" },
    { "equiv", "≡" },
    { "eta", "η" },
    { "euro", "€" },
    { "gamma", "γ" },
    { "ge", "≥" },
    { "geq", "≥" },
    { "guillemotleft", "«" },
    { "guillemotright", "»" },
    { "i", "ı" },
    { "in", "∈" },
    { "infty", "∞" },
    { "int", "∫" },
    { "iota", "ι" },
    { "j", "ȷ" },
    { "kappa", "κ" },
    { "l", "ł" },
    { "lambda", "λ" },
    { "langle", "⟨" },
    { "ldots", "…" },
    { "le", "≤" },
    { "leftarrow", "←" },
    { "leq", "≤" },
    { "mid", "|" },
    { "mu", "μ" },
    { "nabla", "∇" },
    { "neq", "≠" },
    { "ng", "ŋ" },
    { "nu", "ν" },
    { "o", "ø" },
    { "oe", "œ" },
    { "omega", "ω" },
    { "partial", "∂" },
    { "phi", "φ" },
    { "pi", "π" },
    { "pm", "±" },
    { "pounds", "£" },
    { "prime", "′" },
    { "prod", "∏" },
    { "psi", "ψ" },
    { "rangle", "⟩" },
    { "rho", "ρ" },
    { "rightarrow", "→" },
    { "sigma", "σ" },
    { "sim", "∼" },
    { "slash", "/" },
    { "sqrt", "√" },
    { "ss", "ß" },
    { "star", "⋆" },
    { "sum", "∑" },
    { "tau", "τ" },
    { "textasciicircum", "^" },
    { "textasciigrave", "`" },
    { "textasciitilde", "~" },
    { "textbackslash", "\\" },
    { "textbullet", "•" },
    { "textcopyright", "©" },
    { "textdegree", "°" },
    { "textdollar", "$" },
    { "textellipsis", "…" },
    { "textemdash", "—" },
    { "textendash", "–" },
    { "texteuro", "€" },
    { "textexclamdown", "¡" },
    { "textgreater", ">" },
    { "textless", "<" },
    { "textmu", "µ" },
    { "textordfeminine", "ª" },
    { "textordmasculine", "º" },
    { "textperiodcentered", "·" },
    { "textquestiondown", "¿" },
    { "textquotedblleft", "“" },
    { "textquotedblright", "”" },
    { "textquoteleft", "‘" },
    { "textquoteright", "’" },
    { "textquotesingle", "'" },
    { "textregistered", "®" },
    { "textsection", "§" },
    { "textsterling", "£" },
    { "texttrademark", "™" },
    { "textunderscore", "_" },
    { "th", "þ" },
    { "theta", "θ" },
    { "times", "×" },
    { "to", "→" },
    { "upsilon", "υ" },
    { "varepsilon", "ε" },
    { "varphi", "φ" },
    { "xi", "ξ" },
    { "zeta", "ζ" },
};

typedef struct accent {
    const char *name;
    int32_t mark;
} accent;

static const accent accents[] = {
    { "`", 0x300 }, { "'", 0x301 }, { "^", 0x302 }, { "~", 0x303 }, { "\"", 0x308 }, { "=", 0x304 },
    { ".", 0x307 }, { "u", 0x306 }, { "v", 0x30C }, { "H", 0x30B }, { "c", 0x327 },  { "k", 0x328 },
    { "r", 0x30A }, { "d", 0x323 }, { "b", 0x331 }, { "t", 0x361 },
};

static const char *const shapes[] = { "bf",
                                      "bfseries",
                                      "boldsymbol",
                                      "em",
                                      "emph",
                                      "ensuremath",
                                      "it",
                                      "itshape",
                                      "large",
                                      "left",
                                      "mathbf",
                                      "mathcal",
                                      "mathit",
                                      "mathrm",
                                      "mathsf",
                                      "mathtt",
                                      "mbox",
                                      "normalfont",
                                      "protect",
                                      "relax",
                                      "right",
                                      "rm",
                                      "sc",
                                      "scshape",
                                      "sf",
                                      "sl",
                                      "small",
                                      "textbf",
                                      "textit",
                                      "textmd",
                                      "textnormal",
                                      "textrm",
                                      "textsc",
                                      "textsf",
                                      "textsl",
                                      "textsubscript",
                                      "textsuperscript",
                                      "texttt",
                                      "textup",
                                      "tt",
                                      "uline",
                                      "underline",
                                      "upshape",
                                      NULL };

static const char *const dropped[] = { "cite",      "citep",  "citet", "color",    "href",
                                       "hspace",    "index",  "label", "noopsort", "SortNoop",
                                       "textcolor", "vspace", NULL };
static const char *const quoted[] = { "enquote", "mkbibquote", "textquote", NULL };

static bool is_among(dgg_text name, const char *const *names)
{
    for (size_t i = 0; names[i] != NULL; i++) {
        if (dgg_text_is(name, names[i])) {
            return true;
        }
    }
    return false;
}

static int compare_symbols(const void *left, const void *right)
{
    const dgg_text *name = left;
    const symbol *other = right;
    return dgg_text_compare(*name, dgg_text_of(other->name));
}

dgg_bib_meaning dgg_bib_command_of(dgg_text name)
{
    for (size_t i = 0; i < sizeof accents / sizeof *accents; i++) {
        if (dgg_text_is(name, accents[i].name)) {
            return (dgg_bib_meaning){ .command = DGG_BIB_ACCENT, .mark = accents[i].mark };
        }
    }
    const symbol *found =
        bsearch(&name, symbols, sizeof symbols / sizeof *symbols, sizeof *symbols, compare_symbols);
    if (found != NULL) {
        return (dgg_bib_meaning){ .command = DGG_BIB_SYMBOL, .text = found->text };
    }
    if (is_among(name, shapes)) {
        return (dgg_bib_meaning){ .command = DGG_BIB_NOTHING };
    }
    if (is_among(name, dropped)) {
        return (dgg_bib_meaning){ .command = DGG_BIB_DROPPED };
    }
    return (dgg_bib_meaning){ .command =
                                  is_among(name, quoted) ? DGG_BIB_QUOTED : DGG_BIB_UNKNOWN };
}
