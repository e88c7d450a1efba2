#include "jobs/scores.h"

#include "composite.h"
#include "queries/postings.h"

#include <cmath>
#include <limits>

namespace shortlist {

/// Gathers the marks of one application after the other, as the query hands them out.
class ScoreBuilder {
public:
    explicit ScoreBuilder(Scores &scores) : m_scores(scores)
    {
        for (auto posting = scores.m_rated.cbegin(); posting != scores.m_rated.cend(); ++posting) {
            for (size_t i = 0; i < posting->size(); ++i)
                m_places.insert(posting->at(i).id, {posting.key(), i});
        }
    }

    void add(const CountedMark &mark)
    {
        const auto place = m_places.constFind(mark.criterion);
        if (place == m_places.cend())
            return;
        if (mark.application != m_application) {
            finish();
            begin(mark.application, place->posting);
        }
        m_marks.at(place->number).marks.push_back(mark.mark);
    }

    void finish()
    {
        if (m_application.isNull() || m_error)
            return;
        const auto combined = composite(m_marks);
        if (!combined) {
            m_error = combined.error();
            return;
        }
        Score score;
        score.firstMean = static_cast<qsizetype>(m_scores.m_means.size());
        score.score = combined->score;
        if (combined->score)
            score.coverage = combined->coverage;
        for (const std::optional<double> &mean : combined->means)
            m_scores.m_means.push_back(mean.value_or(std::numeric_limits<double>::quiet_NaN()));
        m_scores.m_scores.insert(m_application, score);
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    struct Place {
        PostingId posting;
        size_t number = 0;
    };

    void begin(ApplicationId application, PostingId posting)
    {
        m_application = application;
        const std::vector<Criterion> &rated = *m_scores.m_rated.constFind(posting);
        m_marks.resize(rated.size());
        for (size_t i = 0; i < rated.size(); ++i) {
            m_marks[i].weight = rated[i].weight;
            m_marks[i].marks.clear();
        }
    }

    Scores &m_scores;
    QHash<CriterionId, Place> m_places;
    ApplicationId m_application;
    std::vector<CriterionMarks> m_marks;
    std::optional<Error> m_error;
};

Result<Scores> Scores::load(Connection &connection, const MarkFilter &filter)
{
    const auto all = criteria(connection, filter.posting);
    if (!all)
        return all.error();
    Scores scores;
    for (const Criterion &criterion : *all) {
        if (criterion.assess == Assess::Rate)
            scores.m_rated[criterion.posting].push_back(criterion);
    }
    ScoreBuilder builder(scores);
    const auto visited
        = visitCountedMarks(connection, filter, [&builder](const CountedMark &mark) { builder.add(mark); });
    if (!visited)
        return visited.error();
    builder.finish();
    if (builder.error())
        return *builder.error();
    return scores;
}

std::vector<Criterion> Scores::rated(PostingId posting) const
{
    return m_rated.value(posting);
}

std::optional<double> Scores::mean(const Score &score, qsizetype criterion) const
{
    if (score.firstMean < 0)
        return std::nullopt;
    const double mean = m_means.at(static_cast<size_t>(score.firstMean + criterion));
    return std::isnan(mean) ? std::nullopt : std::optional(mean);
}

} // namespace shortlist
