#include "fact_origins.h"

namespace shortlist {

void FactOrigins::note(const Knowledge &knowledge, int line, const QString &words, bool isStated)
{
    for (size_t i = 0; i < KnownCount; ++i) {
        if (knowledge[i] && !m_known[i])
            m_origins[i] = {words, line, isStated};
    }
    m_known = knowledge;
}

void FactOrigins::addTo(std::vector<InferredFact> &inferred, Fact fact, Known known) const
{
    const Origin &origin = m_origins[known];
    if (m_known[known] && !origin.isStated)
        inferred.push_back({fact, origin.words, origin.line});
}

} // namespace shortlist
