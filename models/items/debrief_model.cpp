#include "debrief_model.h"

namespace shortlist {

void DebriefModel::setTopics(const std::vector<DebriefTopic> &topics)
{
    patch(topics, [](const DebriefTopic &a, const DebriefTopic &b) { return a.isSameTopic(b); });
}

int DebriefModel::rowOf(ApplicationId application, CriterionId criterion) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (topicAt(row)->application == application && topicAt(row)->criterion == criterion)
            return row;
    }
    return -1;
}

bool DebriefModel::isRevealed(int row) const
{
    const DebriefTopic *topic = topicAt(row);
    return topic && std::any_of(m_revealed.begin(), m_revealed.end(), [topic](const DebriefTopic &one) {
               return one.isSameTopic(*topic);
           });
}

void DebriefModel::reveal(int row)
{
    if (!topicAt(row) || isRevealed(row))
        return;
    DebriefTopic which;
    which.application = topicAt(row)->application;
    which.criterion = topicAt(row)->criterion;
    m_revealed.push_back(std::move(which));
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

QVariant DebriefModel::data(const QModelIndex &index, int role) const
{
    const DebriefTopic *topic = index.isValid() ? topicAt(index.row()) : nullptr;
    if (!topic)
        return {};
    const auto apart = [topic] {
        if (!topic->range)
            return topic->criterion.isNull() ? tr("as a whole") : tr("one rating");
        return *topic->range == 0 ? tr("all agree") : tr("%n point(s) apart", nullptr, static_cast<int>(*topic->range));
    };
    switch (role) {
    case Qt::DisplayRole: return topic->label;
    case DetailRole: return tr("%1 · %2", "candidate, how far apart").arg(topic->candidate, apart());
    case Qt::AccessibleTextRole: {
        QStringList said{topic->label, topic->candidate, apart()};
        for (const DebriefMark &one : isRevealed(index.row()) ? topic->marks : std::vector<DebriefMark>())
            said += tr("%1: %2", "who, what they say").arg(one.member, one.said);
        return said.join(tr(", ", "between what is said of a topic"));
    }
    default: return {};
    }
}

} // namespace shortlist
