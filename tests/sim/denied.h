#ifndef SIM_DENIED_H
#define SIM_DENIED_H

int denied_run(void); /* 0: every API refused */

#endif
