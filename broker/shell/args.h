/* The command line: flotilla-broker [options] FILE.properties */
#ifndef SHELL_ARGS_H
#define SHELL_ARGS_H

#include "shell/config.h"

enum { ARGS_RUN = -1, ARGS_STATUS_BAD = 2 };

/* Reads the command line and, where one is named, the file, into *config (config_init is done here; config_release is
 * the caller's in every case). ARGS_RUN: go on and run. Else the exit status: help and the like were printed (0), or
 * what is wrong was (2). */
int args_read(int argc, char **argv, struct config *config);

#endif
