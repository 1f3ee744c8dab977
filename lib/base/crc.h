/* Checksums: CRC-32C (Castagnoli; record batch v2, producer snapshots; RFC 3720) and CRC-32 (IEEE; message sets v0, v1).
 *
 * crc32c uses the processor's instruction where it has one (detected once), else tables; both give the same. */
#ifndef BASE_CRC_H
#define BASE_CRC_H

#include <stddef.h>
#include <stdint.h>

uint32_t crc32c(const void *data, size_t len);

/* Continues: crc32c_more(crc32c_more(0, a), b) == crc32c(a b). */
uint32_t crc32c_more(uint32_t crc, const void *data, size_t len);

/* The table path alone, so that tests can hold one against the other. */
uint32_t crc32c_more_soft(uint32_t crc, const void *data, size_t len);

/* What crc contributes once len more bytes follow: crc32c(a b) == crc32c_shift(crc32c(a), len of b) ^ crc32c(b).
 * Costs about the logarithm of len: for joining checksums of parts, and for patching a header without reading on. */
uint32_t crc32c_shift(uint32_t crc, uint64_t len);

uint32_t crc32_ieee(const void *data, size_t len);

#endif
