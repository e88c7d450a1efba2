#pragma once

#include "connection.h"
#include "rules/criterion_rules.h"
#include "rules/facts.h"
#include "template.h"

#include <QHash>

namespace shortlist {

/// All postings, by id.
[[nodiscard]] Result<std::vector<Posting>> postings(Connection &connection);
[[nodiscard]] Result<std::optional<Posting>> posting(Connection &connection, PostingId id);
/// With criteria (by kind and rank), sections, stages, files and plan.
[[nodiscard]] Result<std::optional<PostingDocument>> postingDocument(Connection &connection, PostingId id);
[[nodiscard]] Result<std::vector<PostingTransition>> postingTransitions(Connection &connection, PostingId id);
/// The bytes of a file by their hash; empty where there are none.
[[nodiscard]] Result<QByteArray> contentOf(Connection &connection, const QString &hash);
/// The oldest first; of all postings where none is named.
[[nodiscard]] Result<std::vector<PostingFile>> postingFiles(Connection &connection, PostingId id);
/// All templates, by id.
[[nodiscard]] Result<std::vector<Template>> templates(Connection &connection);
[[nodiscard]] Result<Openings> openingsOf(Connection &connection, PostingId id);

/// In rank order; of all postings (by posting) where none is named.
[[nodiscard]] Result<std::vector<Stage>> stages(Connection &connection, PostingId id);
[[nodiscard]] Result<std::optional<Stage>> stage(Connection &connection, StageId id);
/// By kind (responsibilities, required, preferred) and rank; of all postings where none is named.
[[nodiscard]] Result<std::vector<Criterion>> criteria(Connection &connection, PostingId id);
[[nodiscard]] Result<std::optional<Section>> section(Connection &connection, SectionId id);
[[nodiscard]] Result<std::vector<Section>> sections(Connection &connection, PostingId id);

[[nodiscard]] Result<StageUse> useOfStage(Connection &connection, StageId id);

/// How many applications stand in each stage, ended ones too; of all postings where none is named.
[[nodiscard]] Result<QHash<StageId, qint64>> applicationsByStage(Connection &connection, PostingId id);

/// Whether a scorecard is submitted in the posting: its weights are locked from then on.
[[nodiscard]] Result<bool> hasSubmittedScorecard(Connection &connection, PostingId id);
[[nodiscard]] Result<CriterionStanding> standingOf(Connection &connection, const Criterion &criterion);
[[nodiscard]] Result<std::vector<RatingFacts>> ratingsOfCriterion(Connection &connection, CriterionId id);
[[nodiscard]] Result<CriterionUse> useOfCriterion(Connection &connection, CriterionId id);

} // namespace shortlist
