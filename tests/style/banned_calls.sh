#!/bin/bash
# Calls that have a better one: unbounded copies, hidden state, locale, unseeded randomness.
set -eu
banned='strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi|atol|atoll|atof|rand|srand|random|drand48|alloca|setjmp|longjmp|system|popen|tmpnam|mktemp|gethostbyname|localtime|asctime|ctime|strncpy|usleep|sleep'
if git ls-files -co --exclude-standard 'lib/*.[ch]' 'broker/*.[ch]' 'operator/*.[ch]' 'tools/*.[ch]' | xargs -r grep -nE "(^|[^a-zA-Z0-9_>.])($banned) ?\(" | grep -vE '^\S+:[0-9]+: ?(\*|/\*|//)'; then
  echo "banned calls above"; exit 1
fi
# the allocator belongs to lib/base/mem.c; libraries of the shell may free what libraries gave
if git ls-files -co --exclude-standard 'lib/*.c' 'broker/*.c' 'operator/*.c' | grep -v '^lib/base/mem.c$' | xargs -r grep -nE '(^|[^a-zA-Z0-9_>.])(malloc|calloc|realloc|strdup|strndup|asprintf|vasprintf) ?\('; then
  echo "use base/mem.h"; exit 1
fi
if git ls-files -co --exclude-standard 'lib/*.[ch]' 'broker/*.[ch]' 'operator/*.[ch]' | grep -v '/gen/' | xargs -r grep -nE '(TODO|FIXME|XXX|HACK)'; then
  echo "no such marks: an issue-sized sentence in docs/ROADMAP.md instead"; exit 1
fi
