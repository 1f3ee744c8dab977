/* Two kernels for tests of the shell alone: not the broker; both do the same, on listeners of their own. They speak a toy protocol inside Kafka's frames, so that limits,
 * order, speed and faults of the shell can be tried before, and apart from, the real kernels.
 *
 * A request's first byte says what is wanted; integers are big-endian. Each answer is a frame of its own.
 *   'E' bytes           -> the same bytes
 *   'P' bytes           -> appends the bytes (CRC-32C made, as the real one has to) to echo-0/data.log; u64 position
 *   'S' bytes           -> the same, answered after SYNC
 *   'F' u64 u32         -> u64 position, then so many bytes of the file by SEND_FILE (no answer past its end: closed)
 *   'R' u64 u32         -> so many bytes of the file by READ, cut at its end
 *   'H' u32             -> nothing until so many ms are over, then one byte 'H'
 *   'B' u32             -> so many zero bytes, by SEND
 *   'N'                 -> no answer
 *   'X' u32             -> computes for so many ms, without looking at anything else, then one byte 'X'
 *   'M' bytes           -> the same bytes, which went to the other kernel and back
 *   'C'                 -> closes the connection after what is queued
 *   'Z'                 -> REMOVE of the file (queued SEND_FILEs go on); an empty answer
 *   'L' u32 u16 host    -> LINK of that number to host and port; an empty answer
 *   'T' the same        -> the same, with the protocol SSL
 *   'W'                 -> who is on the other side: the connection's principal
 *   'A' u32 u32 bytes   -> ASK over that link, within so many ms, of the bytes as a frame of ApiVersions version 0. The answer:
 *                          i32 err of the REPLY, i32 err of its parsing, i32 correlation id, u32 length
 * Anything else: the connection is closed. A failed write is answered with one byte, '!' . */
#ifndef TESTS_LIB_ECHO_KERNEL_H
#define TESTS_LIB_ECHO_KERNEL_H

#include "shell/shell.h"

struct echo_kernel;

struct echo_kernel *echo_kernel_new(enum kernel_idx idx);
void echo_kernel_free(struct echo_kernel *echo);
struct shell_kernels echo_kernels(struct echo_kernel *data, struct echo_kernel *meta);

#endif
