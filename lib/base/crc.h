/* Checksums: CRC-32C (Castagnoli; record batch v2, producer snapshots; RFC 3720) and CRC-32 (IEEE; message sets v0, v1).
 *
 * crc32c uses what the processor has (detected once): folding by wide carry-less products, the CRC instruction in three
 * streams, else tables; all give the same. */
#ifndef BASE_CRC_H
#define BASE_CRC_H

#include <stddef.h>
#include <stdint.h>

uint32_t crc32c(const void *data, size_t len);

/* Continues: crc32c_more(crc32c_more(0, a), b) == crc32c(a b). */
uint32_t crc32c_more(uint32_t crc, const void *data, size_t len);

/* The table path alone, and the best one without folding, so that tests can hold one against the other. */
uint32_t crc32c_more_soft(uint32_t crc, const void *data, size_t len);
uint32_t crc32c_more_streams(uint32_t crc, const void *data, size_t len);

/* What crc contributes once len more bytes follow: crc32c(a b) == crc32c_shift(crc32c(a), len of b) ^ crc32c(b).
 * Costs about the logarithm of len: for joining checksums of parts, and for patching a header without reading on. */
uint32_t crc32c_shift(uint32_t crc, uint64_t len);

uint32_t crc32_ieee(const void *data, size_t len);

#endif
