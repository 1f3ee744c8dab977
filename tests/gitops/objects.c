/* For the scripts beside it:
 *   gitops-objects        every case of tests/lib/statuscases.h as an object with the status that the operator writes:
 *                         a JSON array of {name, argo, kstatus, object}
 *   gitops-objects check  reads a JSON array of KafkaInstances and says what the operator would refuse of them */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "tests/lib/opdoc.h"
#include "tests/lib/statuscases.h"

static json_t *told(const struct statuscase *c)
{
    json_t *object = statuscase_instance(c), *made;

    CHECK(json_object_set_new(object, "status", statuscase_status(c, object, &(struct status_certs){.cnt = 0})) == 0);
    made = json_pack("{s:s,s:s,s:s,s:o}", "name", c->name, "argo", c->argo, "kstatus", c->kstatus, "object", object);
    CHECK(made != NULL);
    return made;
}

static int tell_cases(void)
{
    json_t *all = json_array();

    for (size_t i = 0; i < statuscases_cnt; i++)
        CHECK(json_array_append_new(all, told(&statuscases[i])) == 0);
    CHECK(json_dumpf(all, stdout, JSON_INDENT(1)) == 0);
    json_decref(all);
    return EXIT_SUCCESS;
}

static int check_instances(void)
{
    json_t *all = json_loadf(stdin, 0, NULL), *doc;
    struct instance instance;
    struct faults faults;
    int status = all ? EXIT_SUCCESS : EXIT_FAILURE;
    size_t i;

    json_array_foreach(all, i, doc)
    {
        if (instance_parse(opdoc_instance(doc), &opdoc_settings, &instance, &faults) == ERR_OK)
            continue;
        printf("%s: %s: %s\n", doc_name(doc), faults.items[0].field, faults.items[0].text);
        status = EXIT_FAILURE;
    }
    json_decref(all);
    return status;
}

int main(int argc, char **argv)
{
    doc_setup();
    return argc > 1 && strcmp(argv[1], "check") == 0 ? check_instances() : tell_cases();
}
