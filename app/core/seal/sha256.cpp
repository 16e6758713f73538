// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/sha256.h"

#include <array>
#include <cstring>
#include <sodium.h>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define PARVIS_SHA_INSTRUCTIONS
#endif

namespace parvis::seal
{

namespace
{

constexpr std::size_t hashSize = crypto_hash_sha256_BYTES;

#ifdef PARVIS_SHA_INSTRUCTIONS

constexpr std::size_t blockSize = 64;

// The constants of FIPS 180-4, 4.2.2.
alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool hasInstructions()
{
    constexpr unsigned int ssse3 = 1U << 9;
    constexpr unsigned int sse41 = 1U << 19;
    constexpr unsigned int sha = 1U << 29;
    unsigned int a = 0;
    unsigned int b = 0;
    unsigned int c = 0;
    unsigned int d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || (c & ssse3) == 0 || (c & sse41) == 0)
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & sha) != 0;
}

/// The working variables as the instructions want them: a b e f and c d g h, each with its first in the highest place.
struct Working {
    __m128i abef;
    __m128i cdgh;
};

__attribute__((target("sha,sse4.1"))) void compress(Working &working, const uchar *at, std::size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const auto *constants = reinterpret_cast<const __m128i *>(roundConstants.data());
    __m128i abef = working.abef;
    __m128i cdgh = working.cdgh;
    for (; blocks > 0; --blocks, at += blockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4]; // the last sixteen words of the message schedule
        for (int i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at) + i), bigEndian);
#pragma GCC unroll 16
        for (int four = 0; four < 16; ++four) {
            const __m128i now = words[four % 4];
            const __m128i sum = _mm_add_epi32(now, _mm_load_si128(constants + four));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
            if (four < 12) {
                const __m128i seventh = _mm_alignr_epi8(words[(four + 3) % 4], words[(four + 2) % 4], 4);
                const __m128i part = _mm_add_epi32(_mm_sha256msg1_epu32(now, words[(four + 1) % 4]), seventh);
                words[four % 4] = _mm_sha256msg2_epu32(part, words[(four + 3) % 4]);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    working = {abef, cdgh};
}

__attribute__((target("sha,sse4.1"))) void hashByInstructions(QByteArrayView bytes, uchar *out)
{
    Working working{_mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c)),
                    _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19)};
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const auto size = std::size_t(bytes.size());
    compress(working, at, size / blockSize);
    // What is left, one bit, and the length in bits at the very end.
    std::array<uchar, 2 * blockSize> tail{};
    const std::size_t rest = size % blockSize;
    if (rest > 0)
        std::memcpy(tail.data(), at + (size - rest), rest);
    tail[rest] = 0x80;
    const std::size_t blocks = rest < blockSize - 8 ? 1 : 2;
    std::uint64_t bits = std::uint64_t(size) * 8;
    for (std::size_t i = blocks * blockSize; bits > 0; bits >>= 8)
        tail[--i] = uchar(bits & 0xff);
    compress(working, tail.data(), blocks);
    const __m128i reversed = _mm_set_epi64x(0x0001020304050607LL, 0x08090a0b0c0d0e0fLL);
    const __m128i abef = _mm_shuffle_epi8(working.abef, reversed);
    const __m128i cdgh = _mm_shuffle_epi8(working.cdgh, reversed);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out), _mm_unpacklo_epi64(abef, cdgh));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out) + 1, _mm_unpackhi_epi64(abef, cdgh));
}

#endif

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(qsizetype(hashSize), Qt::Uninitialized);
    auto *const out = reinterpret_cast<uchar *>(hash.data());
#ifdef PARVIS_SHA_INSTRUCTIONS
    static const bool quick = hasInstructions();
    if (quick) {
        hashByInstructions(bytes, out);
        return hash;
    }
#endif
    crypto_hash_sha256(out, reinterpret_cast<const uchar *>(bytes.data()), std::size_t(bytes.size()));
    return hash;
}

} // namespace parvis::seal
