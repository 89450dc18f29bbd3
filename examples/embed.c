/* A C program that uses dixit without Lua: prints the quotations of a text, one a line.
 *
 *     embed [FILE]                 a text of its own, or FILE
 *
 *     cc embed.c $(pkg-config --cflags --libs dixit) -o embed
 */
#include <dixit.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char sample[] = "« Le bac reprendra jeudi », a promis Jeanne Kerlo, maire de Port-Aulne.\n"
                             "Les usagers parlent d’une “première étape”.\n";

/* What this text needs of French: the program has no language of its own. */
static const char *const elisions[] = {"l", "d", "qu", "c", "j", "n", "s"};

static int fail(const char *what, const char *why) {
    fprintf(stderr, "embed: %s: %s\n", what, why);
    return EXIT_FAILURE;
}

/* The whole file as a block that the caller frees; NULL with errno on failure. */
static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    char *text = NULL;
    size_t room = 0;
    *length = 0;
    do {
        room += 65536;
        char *grown = realloc(text, room);
        if (!grown) {
            free(text);
            fclose(file);
            return NULL;
        }
        text = grown;
        *length += fread(text + *length, 1, room - *length, file);
    } while (*length == room);
    int error = ferror(file) ? errno : 0;
    fclose(file);
    if (error) {
        free(text);
        errno = error;
        return NULL;
    }
    return text;
}

/* Prints each quotation: kind, byte span with its marks, and content, its parts joined by " | ". */
static void print_quotations(const dixit_document *document) {
    const char *text = dixit_document_text(document, NULL);
    for (uint32_t i = 0; i < dixit_quotation_count(document); i++) {
        dixit_quotation quotation = dixit_quotation_at(document, i);
        printf("%s %u-%u ", dixit_quotation_kind_name(quotation.kind), quotation.start, quotation.end);
        for (uint32_t k = 0; k < quotation.parts; k++) {
            dixit_span part = dixit_quotation_part(document, i, k);
            printf("%s%.*s", k > 0 ? " | " : "", (int)(part.end - part.start), text + part.start);
        }
        putchar('\n');
    }
}

int main(int argc, char **argv) {
    size_t length = sizeof sample - 1;
    char *file = argc > 1 ? read_file(argv[1], &length) : NULL;
    if (argc > 1 && !file)
        return fail(argv[1], strerror(errno));

    dixit_error error = {DIXIT_OK, 0, NULL};
    dixit_document *document = NULL;
    dixit_engine *engine = dixit_engine_new(NULL, &error);
    for (size_t i = 0; engine && i < sizeof elisions / sizeof *elisions && error.code == DIXIT_OK; i++)
        dixit_engine_add(engine, DIXIT_ELISION, elisions[i], strlen(elisions[i]), &error);
    if (engine && error.code == DIXIT_OK)
        document = dixit_document_new(engine, &error);
    if (document && dixit_document_read(document, file ? file : sample, length, &error) == DIXIT_OK)
        print_quotations(document);

    dixit_document_free(document);
    dixit_engine_free(engine);
    free(file);
    return error.code == DIXIT_OK ? EXIT_SUCCESS : fail(dixit_status_name(error.code), error.message);
}
