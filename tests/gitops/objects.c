/* Prints every case of tests/lib/statuscases.h as an object with the status that the operator writes: a JSON array of
 * {name, argo, kstatus, object}. Read by tests/gitops/health.py. */
#include <stdio.h>
#include <stdlib.h>

#include "base/check.h"
#include "tests/lib/statuscases.h"

static json_t *told(const struct statuscase *c)
{
    json_t *object = statuscase_instance(c), *made;

    CHECK(json_object_set_new(object, "status", statuscase_status(c, object, &(struct status_certs){.cnt = 0})) == 0);
    made = json_pack("{s:s,s:s,s:s,s:o}", "name", c->name, "argo", c->argo, "kstatus", c->kstatus, "object", object);
    CHECK(made != NULL);
    return made;
}

int main(void)
{
    json_t *all = json_array();

    doc_setup();
    for (size_t i = 0; i < statuscases_cnt; i++)
        CHECK(json_array_append_new(all, told(&statuscases[i])) == 0);
    CHECK(json_dumpf(all, stdout, JSON_INDENT(1)) == 0);
    json_decref(all);
    return EXIT_SUCCESS;
}
