#include "board/card_face.h"

#include "board_model.h"

namespace shortlist {

CardFace CardFace::of(const QModelIndex &index)
{
    CardFace face;
    face.application = index.data(BoardModel::ApplicationRole).toLongLong();
    face.name = index.data(Qt::DisplayRole).toString();
    face.headline = index.data(BoardModel::HeadlineRole).toString();
    face.source = index.data(BoardModel::SourceRole).toString();
    face.tags = index.data(BoardModel::TagsRole).toStringList();
    face.days = index.data(BoardModel::DaysRole).toLongLong();
    if (const QVariant target = index.data(BoardModel::TargetDaysRole); target.isValid())
        face.targetDays = target.toLongLong();
    if (const QVariant score = index.data(BoardModel::ScoreRole); score.isValid())
        face.score = score.toDouble();
    face.ratedCriteria = index.data(BoardModel::RatedCriteriaRole).toInt();
    face.criteria = index.data(BoardModel::CriteriaRole).toInt();
    face.isScoreHidden = index.data(BoardModel::IsScoreHiddenRole).toBool();
    face.next = index.data(BoardModel::NextRole).toString();
    face.scorecardsDue = index.data(BoardModel::DueRole).toInt();
    return face;
}

} // namespace shortlist
