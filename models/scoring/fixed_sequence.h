#pragma once

#include <QtGlobal>

namespace shortlist {

/// The same numbers in every run and on every machine, for what is worked out by drawing lots: SplitMix64 (Steele, Lea
/// and Flood 2014, "Fast splittable pseudorandom number generators").
class FixedSequence {
public:
    explicit FixedSequence(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }
    /// 0 to count - 1; `count` is at most 2^32.
    size_t below(size_t count) { return static_cast<size_t>(((next() >> 32) * count) >> 32); }
    /// From 0 to less than 1.
    double fraction() { return static_cast<double>(next() >> 11) * 0x1p-53; }

private:
    quint64 m_state;
};

} // namespace shortlist
